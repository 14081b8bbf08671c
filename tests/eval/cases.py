"""The sets under `sets/`, read and typed.

Every set says whose way of speaking a case is (`slice`), so that no group hides in an average.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from nlu_nb.question import Outcome

SETS = Path(__file__).with_name("sets")
SLICES = (
    *("bokmaal", "nynorsk", "nord", "trondelag", "vest"),
    *("slang", "misspelt", "terse", "learner", "staff"),
)
FORMS = ("explicit", "indirect", "inside", "short")
LOOK_ALIKES = ("idiom", "history", "others", "denial", "ordinary")
INSTEAD = ("question", "digression", "other_field")


class SetError(ValueError):
    """A set is wrong; the message names the file and the case."""


@dataclass(frozen=True)
class Case:
    """What a person says, and whose way of speaking it is."""

    slice: str
    says: str


@dataclass(frozen=True)
class IntentCase(Case):
    intent: str


@dataclass(frozen=True)
class AnswerCase(Case):
    """An answer to the question of `field`; a text's own value is not part of the case.

    `instead`: what a message that is no answer is: question | digression | other_field.
    """

    field: str
    outcome: Outcome
    value: Any
    instead: str


@dataclass(frozen=True)
class RiskCase(Case):
    """`kind` is None when there is no danger; `form`: how it is told, or what only looks like danger."""

    kind: str | None
    form: str


@dataclass(frozen=True)
class RedactionCase(Case):
    names: tuple[str, ...]
    ids: tuple[str, ...]
    phones: tuple[str, ...]
    keeps: tuple[str, ...]

    @property
    def secrets(self) -> tuple[tuple[str, str], ...]:
        """What must be taken out: (what it is, text)."""
        return (
            *((f"name, {_casing(name)}", name) for name in self.names),
            *(("identity number", number) for number in self.ids),
            *(("phone", number) for number in self.phones),
        )


Pair = tuple[str, Any]


@dataclass(frozen=True)
class MentionCase(Case):
    """An opening and what it plainly says, as (field, value); one pair for each of several values."""

    area: str
    facts: frozenset[Pair]
    may: frozenset[Pair]


@dataclass(frozen=True)
class LabelCase(Case):
    """What a person says and the one label it has: a talk type or a feeling."""

    label: str


def intents() -> list[IntentCase]:
    return [
        IntentCase(slice, says, intent)
        for name in ("intents_1", "intents_2")
        for intent, slices in _load(name).items()
        for slice, messages in slices.items()
        for says in messages
    ]


def answers() -> list[AnswerCase]:
    return [
        _answer(field, row)
        for path in sorted((SETS / "answers").glob("*.yml"))
        for field, rows in _load(f"answers/{path.stem}").items()
        for row in rows
    ]


def risks() -> list[RiskCase]:
    danger = [
        RiskCase(row["slice"], row["says"], kind, row["form"])
        for kind, rows in _load("risk_danger").items()
        for row in rows
    ]
    none = [
        RiskCase(row["slice"], row["says"], None, form)
        for form, rows in _load("risk_none").items()
        for row in rows
    ]
    return danger + none


def labelled(name: str) -> list[LabelCase]:
    """The set `talk` or `feeling`."""
    return [
        LabelCase(row["slice"], row["says"], label)
        for label, rows in _load(name).items()
        for row in rows
    ]


def redactions() -> list[RedactionCase]:
    return [
        RedactionCase(
            row["slice"],
            row["says"],
            *(tuple(row.get(key, ())) for key in ("names", "ids", "phones", "keeps")),
        )
        for row in _load("redaction")
    ]


def mentions() -> list[MentionCase]:
    return [
        MentionCase(
            row["slice"],
            row["says"],
            row["area"],
            pairs(row["facts"]),
            pairs(row.get("may", {})),
        )
        for name in ("mentions_1", "mentions_2")
        for row in _load(name)
    ]


def pairs(facts: dict[str, Any]) -> frozenset[Pair]:
    """(field, value) for each value, so that one of two right values counts as one right."""
    return frozenset(
        (field, one)
        for field, value in facts.items()
        for one in (value if isinstance(value, list) else [value])
    )


def _answer(field: str, row: dict[str, Any]) -> AnswerCase:
    if ("value" in row) == ("outcome" in row):
        raise SetError(f"answers.yml: «{row['says']}» needs either a value or an outcome")
    return AnswerCase(
        row["slice"],
        row["says"],
        field,
        row.get("outcome", "value"),
        row.get("value"),
        row.get("instead", ""),
    )


def _casing(name: str) -> str:
    return "lower case" if name == name.lower() else "capitalised"


def _load(name: str) -> Any:
    return yaml.safe_load((SETS / f"{name}.yml").read_text("utf-8"))
