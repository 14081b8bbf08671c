"""Own words: kept as they are."""

from __future__ import annotations

from nlu_nb.question import Question, Reading
from nlu_nb.script import clean


def read_text(question: Question, message: str) -> Reading | None:
    """The person's words, tidied of control characters and extra space."""
    text = clean(message)
    return Reading("value", text) if any(char.isalnum() for char in text) else None
