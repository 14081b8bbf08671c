"""Whatever is written, the bot's facts fit the back end's models: no answer can break the preview."""

import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.facts import Facts
from bot.interview.answers import Message
from bot.interview.conversation import take_turn
from bot.interview.sheets import load_book

TODAY = datetime.date(2026, 11, 22)
BOOK = load_book()
AWKWARD = [
    *(
        "ja",
        "nei",
        "ingen",
        "alt",
        "ingen av dem, eller jo, inkasso",
        "15.03.2200",
        "1.1.1800",
        "8",
    ),
    *(
        "999999999999",
        "-5",
        "11",
        "0",
        "en million milliarder",
        "31. februar",
        "[navn]",
        "01010112345",
    ),
    *(
        "x" * 2000,
        "1234567890 " * 180,
        "lønn og aap og ingenting",
        "Bergen Oslo Trondheim",
        "½",
        "٣",
    ),
    "jeg har ingen inntekt, men går på aap og har ikke gjeld, eller jo, skylder 200 000 på inkasso",
]


def facts_after(key: str, texts: list[str]) -> dict[str, Any]:
    """Facts after these messages, the first of them given to the question `key`."""
    memory: dict[str, Any] = {"pending": key, "asked": [key]}
    facts: dict[str, Any] = {}
    for text in texts:
        turn = take_turn(BOOK, memory, facts, Message(text=text, intent="answer"), TODAY)
        memory, facts = turn.memory.to_dict(), turn.facts
    return facts


@pytest.mark.parametrize("key", BOOK.steps)
@pytest.mark.parametrize("text", AWKWARD)
def test_an_awkward_answer_gives_valid_facts_or_none(key: str, text: str) -> None:
    Facts.parse(facts_after(key, [text]))


@settings(max_examples=150, deadline=None)
@given(
    key=st.sampled_from(list(BOOK.steps)),
    texts=st.lists(st.text(min_size=1, max_size=200) | st.sampled_from(AWKWARD), max_size=4),
)
def test_any_messages_in_a_row_give_valid_facts(key: str, texts: list[str]) -> None:
    Facts.parse(facts_after(key, texts))
