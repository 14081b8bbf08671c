"""The interview's front door: one message in, one turn out, over plain data."""

from __future__ import annotations

import datetime
from typing import Any

from .answers import Message
from .interruptions import INTERRUPTIONS
from .memory import Memory
from .replies import Turn
from .sheets import Book, Facts
from .turn import Interview


def take_turn(
    book: Book,
    memory: dict[str, Any] | None,
    facts: Facts,
    message: Message,
    today: datetime.date,
) -> Turn:
    """Run one turn; `facts` is changed in place and handed back with the new memory."""
    talk = Interview(book, Memory.from_dict(memory), facts, today)
    interruption = INTERRUPTIONS.get(message.intent)
    said_on = message.intent == "continue" and bool(message.text)  # «kjør på» is an answer, too
    if interruption is None or said_on or talk.is_answer(message):
        return talk.take(message)
    talk.memory.paused = False
    interruption(talk, message)
    return talk.turn()
