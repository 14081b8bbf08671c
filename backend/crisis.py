"""Danger to life: seen before the dialogue sees the message, answered whether or not the bot runs (A51, K41-K42)."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from backend.bot_client import BotMessage, Choice
from backend.settings import HelpLine
from nlu_nb.question import Question
from nlu_nb.reading import read
from nlu_nb.risk import Kind, Risk, detect

WORDS: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))


MOST_CHECKS = 2
"""How often a person is asked about one kind of danger in a conversation; what is sure is always acted on."""
YES, NO = "danger:yes", "danger:no"


@dataclass(frozen=True)
class Held:
    """A message that may mean danger, kept in memory until the person has answered whether it does."""

    text: str
    risk: Risk


@dataclass
class Checks:
    """What a person has been asked in one conversation."""

    held: Held | None = None
    asked: Counter[Kind] = field(default_factory=Counter)

    def may_ask(self, kind: Kind) -> bool:
        return self.asked[kind] < MOST_CHECKS

    def hold(self, text: str, risk: Risk) -> list[BotMessage]:
        """Keep the message and ask."""
        asks = WORDS["check"]["ask"]
        text_asked = asks[self.asked.total() % len(asks)]
        self.held = Held(text, risk)
        self.asked[risk.kind] += 1
        choices = [
            Choice(label=WORDS["check"]["in_danger"], choice=YES),
            Choice(label=WORDS["check"]["no_danger"], choice=NO),
        ]
        return [BotMessage(text=text_asked, kind="crisis", choices=choices)]

    def release(self) -> Held | None:
        """The message that waited, if one did."""
        held, self.held = self.held, None
        return held


def says_danger(text: str) -> bool | None:
    """Ja or nei to whether there is danger; None when the text is something else."""
    reading = read(Question("yes_no"), text, today=datetime.date.today())
    return reading.value if isinstance(reading.value, bool) and reading.whole else None


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
