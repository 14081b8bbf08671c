"""Ja and nei."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.reading import Question, Reading, read

TODAY = datetime.date(2026, 11, 22)

YES = (
    """
ja|Ja.|JA!|jaaa|jepp|jupp|japp|joda|jada|jau|jo|ja da|ja takk|yes|yep|mhm|ok|greit|klart|klart det
selvfølgelig|sjølsagt|slvfølgelig|absolutt|definitivt|stemmer|det stemmer|det har jeg
det har jeg jo|har det|ja det har jeg|ja, har det|det gjør jeg|det vil jeg|det vil jeg gjerne
gjerne|veldig gjerne|ja for faen|ja faen|ska æ vel|har vel det|svaret er ja|jammen har jeg det
javisst|nei vent, jeg mente ja|ja?|nei, jo, det har jeg|ønsker det|uten tvil|jaja|det har eg
det e riktig|helt klart|ja ass
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

NO = (
    """
nei|Nei.|NEI|neeei|næ|nææ|nope|niks|niks nada|nehei|neida|nei takk|neitakk|aldri|ikke|ikke nå
ikke ennå|ikke i det hele tatt|slettes ikke|absolutt ikke|overhodet ikke|har ikke|har ikkje|har itj
æ har itj det|det har jeg ikke|nei, det har jeg ikke|ja det har jeg ikke|ja nei det har jeg ikke
gjør ikke det|vil ikke|vil ikkje|helst ikke|faen nei|nei jeg ønsker ikke det|no|det stemmer ikke
har aldri hatt|aldri i livet|nei nei|jeg har ikke|eg har ikkje|e har ikkje|ja, nei vent, nei|ingen
det vil jeg ikke
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

MAYBE_NO = (
    """
tror ikke det|trur ikkje det|det trur eg ikkje|æ trur itj det|ikke som jeg vet|ikkje som eg veit
ikke det jeg vet|ikke så vidt jeg vet|tviler på det|egentlig ikke|neppe|nei, ikke som jeg vet
ikke som jeg husker|tvilsomt
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

MAYBE_YES = [
    "tror det",
    "tror jeg",
    "trur det",
    "æ trur det",
    "ja, tror det",
    "joa",
    "litt",
    "til en viss grad",
    "av og til",
    "håper det",
    "sannsynligvis",
]

NEITHER = [
    "tja",
    "nja",
    "njei",
    "kanskje",
    "både og",
    "ja og nei",
    "spørs",
    "kommer an på",
    "nei, vet ikke",
    "ja nei vet ikke",
    "femti femti",
]


@pytest.mark.parametrize("said", YES)
def test_yes_is_heard(said: str) -> None:
    assert read(Question("yes_no"), said, today=TODAY) == Reading("value", True)


@pytest.mark.parametrize("said", NO)
def test_no_is_heard(said: str) -> None:
    assert read(Question("yes_no"), said, today=TODAY) == Reading("value", False)


@pytest.mark.parametrize(
    ("said", "value"),
    [*((said, False) for said in MAYBE_NO), *((said, True) for said in MAYBE_YES)],
)
def test_a_hedged_answer_is_approximate(said: str, value: bool) -> None:
    reading = read(Question("yes_no"), said, today=TODAY)
    assert (reading.outcome, reading.value) == ("value", value)
    if value is False and said != "tvilsomt":
        assert reading.approximate


@pytest.mark.parametrize("said", NEITHER)
def test_neither_yes_nor_no_is_unknown(said: str) -> None:
    assert read(Question("yes_no"), said, today=TODAY).outcome == "unknown"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("nei, men jeg skylder 50 000 til banken", False),
        ("ja, jeg har fastlege på Moss legesenter", True),
        ("nei, har bodd hos mora mi hele tida", False),
        ("ja og så har jeg to unger i Bergen", True),
    ],
)
def test_more_than_an_answer_is_not_whole(said: str, value: bool) -> None:
    assert read(Question("yes_no"), said, today=TODAY) == Reading("value", value, False, False)


@pytest.mark.parametrize(
    "said",
    ["jeg liker fisk", "jeg har det bra", "50 000", "i går", "Moss legesenter", "har jeg det?"],
)
def test_something_else_is_no_answer(said: str) -> None:
    assert read(Question("yes_no"), said, today=TODAY).outcome == "not_an_answer"


@pytest.mark.parametrize(
    "said", ["nei, det går dere ikke an", "vil ikke svare på det", "nei vil ikke snakke om det"]
)
def test_a_refusal_is_not_a_no(said: str) -> None:
    assert read(Question("yes_no"), said, today=TODAY).outcome == "declined"
