"""The parts under test, called as the system calls them, without a server."""

from __future__ import annotations

import asyncio
import datetime
import logging
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.interview.answers import Message, read_answer, told_values, volunteered
from bot.interview.sheets import Book
from nlu_nb.reading import Reading
from nlu_nb.risk import Risk, detect
from nlu_nb.talk import feeling, talk_kind
from ops.log import keep_logs_private

TODAY = datetime.date(2026, 11, 22)
PERSON = "PER"
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false", "LOG_LEVEL": "ERROR"}


@dataclass(frozen=True)
class Seen:
    """What the pipeline saw in a message."""

    intent: str
    message: Message


class Understanding:
    """The trained model and the sheets, loaded once."""

    def __init__(self, model: Path, book: Book) -> None:
        self.book = book
        self._agent = _load_agent(model)
        self._loop = asyncio.new_event_loop()

    def see(self, text: str) -> Seen:
        """Intent and names, from the trained model."""
        parsed = self._loop.run_until_complete(self._agent.parse_message(text))
        intent = parsed["intent"]
        people = tuple(
            (entity["start"], entity["end"])
            for entity in parsed["entities"]
            if entity["entity"] == PERSON
        )
        message = Message(
            text, intent=intent["name"], confidence=intent["confidence"], people=people
        )
        return Seen(intent["name"] or "", message)

    def answer(self, field: str, text: str) -> Reading:
        return read_answer(field, self.book.question(field), text, TODAY)

    def danger(self, text: str) -> Risk | None:
        return detect(text)

    def talk(self, text: str) -> str:
        return talk_kind(text)

    def feeling(self, text: str) -> str:
        return feeling(text)

    def redacted(self, text: str) -> str:
        return self.see(text).message.redacted

    def told(self, text: str) -> dict[str, Any]:
        """The facts taken from a long answer: field -> value."""
        return told_values(self.book, text)

    def everything(self, field: str, text: str) -> None:
        """All that is done to understand one message while `field` is asked."""
        self.danger(text)
        seen = self.see(text)
        self.answer(field, text)
        volunteered(self.book, {}, self.book.steps.get(field), seen.message)
        _ = seen.message.redacted


@cache
def _load_agent(model: Path) -> Any:
    os.environ.update(QUIET)
    logging.captureWarnings(True)  # Rasa's libraries warn of each other's old names
    logging.disable(logging.WARNING)
    from rasa.core.agent import Agent

    agent = Agent.load(str(model))
    keep_logs_private()  # Rasa prints every message it parses
    return agent
