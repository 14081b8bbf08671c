"""What is asked and what an answer can be: the types `reading` and the readers share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

QuestionType = Literal[
    "yes_no", "one", "many", "amount", "number", "date", "municipality", "scale", "text"
]
Outcome = Literal["value", "unknown", "declined", "not_an_answer"]
Instead = Literal["", "question", "digression", "other_field"]
Value = bool | str | int | list[str] | None


@dataclass(frozen=True)
class Option:
    """A choice: its value, what the person sees, and other ways people say it."""

    value: str
    label: str
    says: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """What is being asked; `prefer` settles which way a date without a year points."""

    type: QuestionType
    options: tuple[Option, ...] = ()
    prefer: Literal["future", "past"] = "future"


@dataclass(frozen=True)
class Reading:
    """What the message means as an answer.

    `approximate`: the person hedged or named a span. `whole`: the message is nothing but the answer.
    `instead`: what a message that is no answer is, where that is known.
    """

    outcome: Outcome
    value: Value = None
    approximate: bool = False
    whole: bool = True
    instead: Instead = ""


NOT_AN_ANSWER = Reading("not_an_answer", whole=False)
