"""The domain folder: every name once, every reply with its MI code, every rule with its action."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.interview.interruptions import INTERRUPTIONS

BOT = Path(__file__).parents[2] / "bot"
KINDS = {
    *("open_question", "closed_question", "permission", "scale"),
    *("simple_reflection", "complex_reflection", "affirmation", "summary", "autonomy"),
    *("information", "advice", "greeting", "clarification", "crisis", "receipt", "other"),
}
FILES = sorted((BOT / "domain").glob("*.yml"))
CODE = sorted((BOT / "interview").glob("*.py"))


def load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return loaded


RESPONSES = [(name, row) for f in FILES for name, row in load(f).get("responses", {}).items()]


def test_no_reply_stands_in_two_files() -> None:
    counted = Counter(name for name, _ in RESPONSES)
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(("name", "variants"), RESPONSES, ids=[name for name, _ in RESPONSES])
def test_every_variant_has_a_text_and_an_honest_kind(
    name: str, variants: list[dict[str, Any]]
) -> None:
    for variant in variants:
        assert variant["text"].strip()
        assert variant["metadata"]["kind"] in KINDS
    assert len({variant["text"] for variant in variants}) == len(variants)


def test_every_reply_the_interview_uses_is_written_and_none_is_left_over() -> None:
    code = "\n".join(path.read_text("utf-8") for path in CODE)
    used = set(re.findall(r'"(utter_[a-z_]+)"', code))
    used |= {f"utter_reflect_{talk}" for talk in ("change", "sustain", "neutral")}
    used |= {f"utter_{state}_ok" for state in ("unknown", "declined")}
    used |= {
        f"utter_{script}" for script in ("empty", "symbols_only", "other_language", "too_long")
    }
    assert used == {name for name, _ in RESPONSES}


def test_every_interruption_has_one_rule_and_one_action() -> None:
    rules = load(BOT / "data/rules.yml")["rules"]
    found = {r["steps"][0]["intent"]: r["steps"][1]["action"] for r in rules}
    assert len(rules) == len(found)
    assert found == {intent: f"action_{intent}" for intent in INTERRUPTIONS}
    session = load(BOT / "domain/session.yml")
    assert set(session["actions"]) == {*found.values(), "action_interview"}
