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
        ("på en 6", 6), ("8!", 8), ("ikke 8, heller 6", 6), ("shyv", 7), ("sjuu", 7), ("tree", 3), ("fira", 4),
        ("nije", 9), ("nul", 0), ("ten of ten", 10), ("nine from ten", 9), ("en av ti", 1), ("Innsatte svarer 1", 1),
        ("Hun plasserer seg på ni av ti.", 9), ("på en skala fra 1 til 10 er jeg på fire", 4), ("ein fir'ar", 4),
        ("fira, nei vent sekks", 6), ("8 ellernei sett den på 7", 7), ("Ein firar, nei forresten, sett fem", 5),
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
    ("said", "value"),
    [
        ("Seks, for det er ikke bare opp til meg", 6), ("to, æ har ikke trua i det heile", 2),
        ("Uten BankID får du ikke gjort en ting her i landet, så ti", 10), ("null bror, bryr meg ikke", 0),
        ("I say eight, very important but family is more", 8), ("tre hvis jeg skal være ærlig", 3),
        ("femten ville jeg sagt om skalaen gikk så langt, så sett ti", 10),
        ("Fire kanskje. Det er andre ting som må på plass først", 4), ("ikke ti, men ni tror jeg på", 9),
        ("først tenkte jeg 4, men nå er det blitt 7", 7), ("i går var det 3, men i dag 6", 6),
    ],
)  # fmt: skip
def test_a_mark_with_a_reason_beside_it_is_read(said: str, value: int) -> None:
    assert read(RULER, said, today=TODAY).value == value


@pytest.mark.parametrize(
    "said",
    [
        "egen leilighet med to soverom", "bor på rom fem", "klokka fem", "null stress", "tre venner",
        "jeg har sonet fire dommer", "sliten i toppen ass", "jeg har det bra, I have a job", "klart jeg kan", "halv fem",
    ],
)  # fmt: skip
def test_a_number_that_counts_something_is_no_mark(said: str) -> None:
    assert read(RULER, said, today=TODAY).outcome == "not_an_answer"


@pytest.mark.parametrize(
    "said", ["11", "100", "-2", "ganske høyt", "3 år", "om 3 uker", "viktig", "250 000", "2 barn"]
)
def test_what_is_off_the_ruler_is_no_answer(said: str) -> None:
    assert read(RULER, said, today=TODAY).outcome == "not_an_answer"
