"""A person at a kiosk as a pure script: given the bot's turn, what is said next, and what must follow from it.

Whoever holds the connection (locust, the benchmark) posts `Said.body` and asks `faults` what was wrong with the answer.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypedDict

import yaml

from bot.interview.route import applies
from bot.interview.sheets import Book, Fact, Facts, Step, load_book

ANSWERS = Path(__file__).with_name("answers.yml")
QUESTION_KINDS = frozenset({"open_question", "closed_question", "permission", "scale"})
INTERRUPTS = 0.08  # share of turns where the person does something else than answer
UNKNOWN = 0.05  # share of fields the person does not know

Move = Literal["area", "answer", "skip", "why", "back", "continue"]


class Turn(TypedDict):
    """The bot's answer; design of the API."""

    messages: list[dict[str, Any]]
    expects: str | None
    area: str | None


@dataclass(frozen=True)
class Said:
    """One message of the person.

    Attributes:
        body: what is posted to `/messages`.
        fact: what the pending field must hold afterwards; None when the message is about no field.
    """

    body: dict[str, str]
    move: Move
    fact: Fact | None = None


class Person:
    """Someone who talks through life areas in an order of their own.

    Args:
        typed: share of answers that are typed rather than picked among the quick answers.
    """

    def __init__(self, rng: random.Random, *, typed: float = 0.6) -> None:
        self._rng = rng
        self._typed = typed
        self._words = answers()
        self._book = book()
        self._calm = True

    def reply(self, turn: Turn) -> Said | None:
        """What is said to this turn; None when there is nothing more to talk about."""
        choices = offered(turn)
        areas = [choice for choice in choices if choice.startswith("area:")]
        if areas:
            return Said({"choice": self._rng.choice(areas)}, "area")
        if "do:continue" in choices:
            return Said({"choice": "do:continue"}, "continue")
        if turn["area"] is None:
            return None
        self._calm = not self._calm or self._rng.random() > INTERRUPTS
        if turn["expects"] is not None and not self._calm:
            return self._interrupt()
        return self._answer(turn, choices)

    def _interrupt(self) -> Said:
        move: Literal["skip", "why", "back"] = self._rng.choice(("skip", "why", "back"))
        fact = {"state": "declined"} if move == "skip" else None
        if self._types():
            return Said({"text": self._rng.choice(self._words["interruptions"][move])}, move, fact)
        return Said({"choice": f"do:{move}"}, move, fact)

    def _answer(self, turn: Turn, choices: list[str]) -> Said:
        if asked_kind(turn) == "permission":
            return Said({"text": "ja"} if self._types() else {"choice": "ja"}, "answer")
        if turn["expects"] is None:
            rows = self._words["openings"].get(turn["area"], self._words["text"])
            return Said({"text": self._rng.choice(rows)["say"]}, "answer")
        step = self._book.steps[turn["expects"]]
        if self._rng.random() < UNKNOWN:
            return Said({"choice": "unknown"}, "answer", {"state": "unknown"})
        if step.question.type == "scale":
            number = self._rng.randint(0, 10)
            return Said(self._either(str(number), str(number)), "answer", {"value": number})
        if step.question.options:
            return self._option(step)
        return self._words_for(step)

    def _option(self, step: Step) -> Said:
        options = [option for option in step.question.options if option.value != "ingen"]
        picked = self._rng.sample(options, 2 if step.question.type == "many" else 1)
        values = [option.value for option in picked]
        value = values if step.question.type == "many" else values[0]
        said = self._either(" og ".join(option.label for option in picked), ",".join(values))
        return Said(said, "answer", {"value": value})

    def _words_for(self, step: Step) -> Said:
        kind = step.question.type
        row = self._rng.choice(self._words["fields"].get(step.key) or self._words[kind])
        said = {"text": str(row["say"])}
        if kind == "yes_no" and not self._types():
            said = {"choice": "ja" if row["means"] else "nei"}
        return Said(said, "answer", {"value": row.get("means", row["say"])})

    def _either(self, text: str, choice: str) -> dict[str, str]:
        return {"text": text} if self._types() else {"choice": choice}

    def _types(self) -> bool:
        return self._rng.random() < self._typed


def faults(before: Turn, said: Said, after: Turn, facts: Facts | None = None) -> list[str]:
    """What is wrong with the bot's answer, in words; empty when the answer is right.

    Args:
        facts: the facts of the preview after the turn; without them only the turn itself is judged.
    """
    found = shape_faults(after)
    field = before["expects"]
    if said.move == "area":
        chosen = said.body["choice"].removeprefix("area:")
        if after["area"] != chosen:
            found.append(f"chose {chosen}, the bot talks about {after['area']}")
    elif said.move == "why" and after["expects"] != field:
        found.append(f"asked why about {field}, the bot now asks {after['expects']}")
    elif said.move == "back" and after["expects"] == field:
        found.append(f"went back from {field}, the bot asks the same")
    elif said.move in ("answer", "skip"):
        found += _next_faults(before, after, facts)
    if facts is not None and field is not None and said.fact is not None:
        found += told_faults({field: said.fact}, facts)
    return found


def told_faults(told: Mapping[str, Fact], facts: Facts) -> list[str]:
    """What the preview's facts lack or hold otherwise, of what was `told` as `{field: fact}`."""
    return [
        f"told {field} as {meant}, the preview has {_fact(facts, field)}"
        for field, meant in told.items()
        if not _same(_fact(facts, field), meant)
    ]


def shape_faults(turn: Turn) -> list[str]:
    """A turn says something, and asks one thing at most."""
    texts = [message["text"].strip() for message in turn["messages"]]
    if not texts or not all(texts):
        return ["an empty turn"]
    asking = [m for m in turn["messages"] if m["kind"] in QUESTION_KINDS or m["text"].endswith("?")]
    return ["two questions in one turn"] if len(asking) > 1 else []


def offered(turn: Turn) -> list[str]:
    """The quick answers of the turn."""
    return [row["choice"] for m in turn["messages"] for row in m.get("choices") or ()]


def asked_kind(turn: Turn) -> str | None:
    """The MI kind of the turn's question."""
    kinds = [message["kind"] for message in turn["messages"] if message["kind"] in QUESTION_KINDS]
    return kinds[-1] if kinds else None


@cache
def book() -> Book:
    """The question sheets: which fields there are, and when each may be asked."""
    return load_book()


def _next_faults(before: Turn, after: Turn, facts: Facts | None) -> list[str]:
    """After an answer comes the area's next open field, or the choice of another area."""
    field = after["expects"]
    if after["area"] is None:
        leads_on = any(choice.startswith(("area:", "do:")) for choice in offered(after))
        return [] if leads_on else [f"{before['area']} is done and nothing leads on"]
    if after["area"] != before["area"]:
        return [f"left {before['area']} for {after['area']} unasked"]
    if field is None:
        asks = asked_kind(after) in ("open_question", "permission")
        return [] if asks else ["neither asks nor offers anything"]
    if field == before["expects"]:
        return [f"asks {field} again after an answer"]
    step = book().steps.get(field)
    if step is None or step.area != after["area"]:
        return [f"{field} is no field of {after['area']}"]
    if facts is not None and not applies(step, facts):
        return [f"asks {field}, which earlier answers have made pointless"]
    return [f"asks {field}, which is settled"] if facts and _fact(facts, field) else []


def _fact(facts: Facts, field: str) -> Fact | None:
    area, _, name = field.partition(".")
    return facts.get(area, {}).get(name)


def _same(kept: Fact | None, meant: Fact) -> bool:
    if kept is None:
        return False
    value, wanted = kept.get("value"), meant.get("value")
    if isinstance(value, list) and isinstance(wanted, list):
        return sorted(value) == sorted(wanted)
    return kept.get("state") == meant.get("state") and value == wanted


@cache
def answers() -> dict[str, Any]:
    """What people say; `answers.yml`."""
    with ANSWERS.open(encoding="utf-8") as stream:
        loaded: dict[str, Any] = yaml.safe_load(stream)
    return loaded
