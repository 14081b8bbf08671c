"""The ruler from 0 to 10."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.reading import Question, Reading, read

TODAY = datetime.date(2026, 11, 22)
RULER = Question("scale")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("7", 7), ("sju", 7), ("syv", 7), ("sjau", 7), ("7 av 10", 7), ("7/10", 7),
        ("sju av ti", 7), ("ti av ti", 10), ("en åtter", 8), ("ein sjuar", 7), ("åttern", 8),
        ("toppen", 10), ("full pott", 10), ("null", 0), ("0", 0), ("10", 10), ("en tier", 10),
        ("jeg sier 4", 4), ("nei vent 8", 8), ("5, nei 6", 6), ("fæm", 5), ("tre", 3),
        ("på en 6", 6), ("8!", 8),
    ],
)  # fmt: skip
def test_a_mark_is_read(said: str, value: int) -> None:
    assert read(RULER, said, today=TODAY) == Reading("value", value)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("midt på treet", 5), ("mellom 6 og 7", 6), ("6-7", 6), ("6 eller 7", 6), ("seks-sju", 6),
        ("7,5", 7), ("rundt 5", 5), ("kanskje 4", 4), ("en sjuer kanskje", 7), ("halvveis", 5),
        ("litt over middels", 6), ("100 %", 10), ("70 prosent", 7),
    ],
)  # fmt: skip
def test_a_rough_mark_is_approximate(said: str, value: int) -> None:
    reading = read(RULER, said, today=TODAY)
    assert (reading.value, reading.approximate) == (value, True)


@pytest.mark.parametrize(
    "said", ["11", "100", "-2", "ganske høyt", "3 år", "om 3 uker", "viktig", "250 000", "2 barn"]
)
def test_what_is_off_the_ruler_is_no_answer(said: str) -> None:
    assert read(RULER, said, today=TODAY).outcome == "not_an_answer"
