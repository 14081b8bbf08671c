"""Danger to life: seen before the dialogue sees the message, answered whether or not the bot runs (A51, K41-K42)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from backend.bot_client import BotMessage
from backend.settings import HelpLine
from nlu_nb.risk import Risk, detect

WORDS: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))


def danger_in(text: str) -> Risk | None:
    """The danger a message tells of, if any."""
    return detect(text)


def crisis_messages(
    risk: Risk, help_lines: Sequence[HelpLine], times_before: int
) -> list[BotMessage]:
    """The danger card: what to do now, places to get help with the nearest first, and that staff are told."""
    openings = WORDS["opening"][risk.kind]
    texts = [
        openings[times_before % len(openings)],
        "\n".join([WORDS["help"], *(_place(line) for line in help_lines)]),
        WORDS["told"],
    ]
    return [BotMessage(text=text, kind="crisis") for text in texts]


def _place(line: HelpLine) -> str:
    words: str = WORDS["place_with_number" if line.number else "place"]
    return words.format(name=line.name, how=line.how, number=line.number)
