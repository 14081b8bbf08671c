"""From a message to facts: the pending question first, then what a long answer says about other fields."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nlu_nb.reading import Question, Reading, read
from nlu_nb.redaction import redact
from nlu_nb.second_reading import read_again
from nlu_nb.talk import talk_type
from nlu_nb.told import Told, told

from .sheets import Book, Facts, Step

LONGEST_TEXT = 2000
LONGEST_STATEMENT = 300
MOST_STATEMENTS = 40
MANY_WORDS = 4


@dataclass(frozen=True)
class Message:
    """What came in: typed text with what the pipeline saw in it, or a quick answer.

    Attributes:
        people: character spans of persons' names found by the language model.
        intent: the pipeline's reading of a typed text; payload's intent for a quick answer.
    """

    text: str = ""
    choice: str = ""
    intent: str = ""
    confidence: float = 0.0
    people: Sequence[tuple[int, int]] = ()

    @property
    def redacted(self) -> str:
        return redact(self.text, self.people)


def understand(step: Step, message: Message, today: datetime.date) -> Reading:
    """Read a quick answer or a text as the answer to `step`."""
    if not message.choice:
        if step.is_open and not step.is_fact:
            return read(step.question, message.text, today=today)
        return read_answer(step.key, step.question, message.text, today)
    if message.choice in ("unknown", "declined"):
        return Reading(outcome=message.choice)  # type: ignore[arg-type]  # narrowed by the line above
    kind = step.question.type
    if kind == "yes_no" and message.choice in ("ja", "nei"):
        return Reading("value", message.choice == "ja")
    known = {option.value for option in step.question.options}
    values = [value for value in message.choice.split(",") if value in known]
    if kind == "many" and values:
        return Reading("value", values)
    if kind == "one" and len(values) == 1:
        return Reading("value", values[0])
    return read(step.question, message.choice, today=today)


def read_answer(key: str, question: Question, text: str, today: datetime.date) -> Reading:
    """What a text means as the answer to field `key`; what closes every area is known by its own name."""
    return read_again(key, question, text, read(question, text, today=today))


def keep(facts: Facts, step: Step, reading: Reading, message: Message) -> None:
    """Write the answer to the facts; free text only after names and numbers of persons are taken out."""
    if step.is_fact:
        value: Any = (
            _own_words(step, message) if step.is_open and not message.choice else reading.value
        )
        fact = {"value": value} if reading.outcome == "value" else {"state": reading.outcome}
        facts.setdefault(step.area, {})[step.name] = fact
    if reading.outcome == "value" and step.is_open and not message.choice:
        _keep_statement(facts, step, message)


def _own_words(step: Step, message: Message) -> str:
    said = message.text.strip() if step.asks_for_name else message.redacted
    return said[:LONGEST_TEXT]


def _keep_statement(facts: Facts, step: Step, message: Message) -> None:
    talk = talk_type(message.text)
    if step.asks_for_name or (talk == "neutral" and step.is_fact):
        return
    kept = facts.setdefault(step.area, {}).setdefault("statements", {"value": []})["value"]
    kept.append({"text": message.redacted[:LONGEST_STATEMENT], "talk": talk})
    del kept[:-MOST_STATEMENTS]


def volunteered(book: Book, facts: Facts, pending: Step | None, message: Message) -> list[Step]:
    """Take what a longer message says about fields that are still empty; the steps that were filled."""
    if message.choice or len(message.text.split()) < MANY_WORDS:
        return []
    filled: list[Step] = []
    for field, value in told_values(book, message.text).items():
        step = book.steps.get(field)
        if step is None or (pending is not None and step.key == pending.key):
            continue
        area = facts.setdefault(step.area, {})
        if step.name not in area:
            area[step.name] = {"value": value}
            filled.append(step)
    return filled


def told_values(book: Book, text: str) -> dict[str, Any]:
    """What a text plainly tells, by field, also of fields that are not asked about yet."""
    values: dict[str, Any] = {}
    for fact in told(text, book.fields_with_several):
        question = book.question(fact.field)
        value = _typed(question, fact)
        if question.type == "many":
            values[fact.field] = _with(values.get(fact.field, []), value)
        elif value is not None:
            values[fact.field] = value
    return values


def _with(values: list[str], value: str) -> list[str]:
    """One more of several; «ingen» stands alone, and gives way to anything that was named."""
    named = [item for item in (*values, value) if item != "ingen"]
    return list(dict.fromkeys(named)) or ["ingen"]


def _typed(question: Question, fact: Told) -> Any:
    """The value in the field's own type; dates, amounts and places are read from the words themselves."""
    if question.type == "yes_no":
        return fact.value == "ja"
    if question.options:
        return fact.value
    reading = read(question, fact.piece, today=datetime.date.today())
    return reading.value if reading.outcome == "value" else None
