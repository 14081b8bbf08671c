"""Reads the answer to a pending question, whatever Norwegian it is written in."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from nlu_nb.normalise import fold
from nlu_nb.question import (
    NOT_AN_ANSWER,
    Option,
    Outcome,
    Question,
    QuestionType,
    Reading,
    Value,
)
from nlu_nb.readers.amount import read_amount
from nlu_nb.readers.choice import UNSURE, read_many, read_one
from nlu_nb.readers.count import read_count
from nlu_nb.readers.date import read_date
from nlu_nb.readers.municipality import read_municipality
from nlu_nb.readers.scale import read_scale
from nlu_nb.readers.text import read_text
from nlu_nb.readers.yes_no import read_yes_no
from nlu_nb.script import clean
from nlu_nb.stance import Stance, asks_back, stance
from nlu_nb.wordlist import word_set

__all__ = ["Option", "Outcome", "Question", "QuestionType", "Reading", "Value", "read"]

LONGEST = 10_000
"""Characters read; what stands after them is not looked at."""

_LONG_MESSAGE = 25
_CARRIES_ON = word_set("men kanskje tror tipper rundt cirka ca omtrent sikkert typ mellom hvis")


def read(question: Question, message: str, *, today: datetime.date) -> Reading:
    """What `message` means as an answer to `question`; never raises."""
    text = clean(message[:LONGEST])
    words = fold(text)
    if not words or asks_back(text):
        return NOT_AN_ANSWER
    named = _label_itself(question, words)
    if named is not None:
        return named
    said = stance(words)
    if said is not None and _settles(question, said, words):
        return _without_value(question, said)
    reading = _READERS[question.type](question, text, today)
    if reading is None:
        return NOT_AN_ANSWER if said is None else _without_value(question, said)
    if said is not None and reading.outcome == "value" and question.type != "text":
        return replace(reading, approximate=reading.approximate or said.kind == "unknown")
    return reading


def _label_itself(question: Question, words: list[str]) -> Reading | None:
    """A choice written just as it is offered is that choice, also where it sounds like a refusal: «noe annet»."""
    for option in question.options:
        if fold(option.label) == words:
            return Reading("value", [option.value] if question.type == "many" else option.value)
    return None


def _settles(question: Question, said: Stance, words: list[str]) -> bool:
    """Whether «vet ikke» or a refusal is the whole point, so that no value should be looked for."""
    if question.type == "text":
        return said.whole
    if said.kind == "declined" and not said.explicit and _may_be_no(question):
        return False
    if question.type == "yes_no":
        return said.kind == "declined" or (said.whole and words[0] not in ("ja", "jo", "nei"))
    if said.whole:
        return True
    if question.type in ("amount", "number", "date", "scale"):
        return False
    return len(words) <= _LONG_MESSAGE and not _CARRIES_ON.intersection(words[said.end :])


def _may_be_no(question: Question) -> bool:
    return question.type == "yes_no" or any(option.value == "nei" for option in question.options)


def _without_value(question: Question, said: Stance) -> Reading:
    unsure_is_a_choice = any(option.value == UNSURE for option in question.options)
    if said.kind == "unknown" and unsure_is_a_choice and question.type in ("one", "many"):
        return Reading("value", UNSURE if question.type == "one" else [UNSURE], False, said.whole)
    return Reading(said.kind, None, False, said.whole)


_Reader = Callable[[Question, str, datetime.date], Reading | None]
_READERS: dict[QuestionType, _Reader] = {
    "yes_no": lambda question, text, today: read_yes_no(question, text),
    "one": lambda question, text, today: read_one(question, text),
    "many": lambda question, text, today: read_many(question, text),
    "amount": lambda question, text, today: read_amount(question, text),
    "number": lambda question, text, today: read_count(text),
    "date": lambda question, text, today: read_date(text, today, question.prefer),
    "municipality": lambda question, text, today: read_municipality(question, text),
    "scale": lambda question, text, today: read_scale(question, text),
    "text": lambda question, text, today: read_text(question, text),
}
