"""Municipalities."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.places import COUNTIES, MUNICIPALITIES, OTHER_PLACES
from nlu_nb.reading import Question, Reading, read

TODAY = datetime.date(2026, 11, 22)
WHERE = Question("municipality")


@pytest.mark.parametrize("name", sorted(set(MUNICIPALITIES)))
def test_every_municipality_is_known_by_its_own_name(name: str) -> None:
    assert read(WHERE, name, today=TODAY) == Reading("value", name)
    assert read(WHERE, f"i {name.lower()} kommune", today=TODAY).value == name


def test_there_are_357_municipalities_in_15_counties() -> None:
    assert len(MUNICIPALITIES) == 357
    assert len(COUNTIES) == 15
    assert {name for name in MUNICIPALITIES if MUNICIPALITIES.count(name) > 1} == {"Herøy", "Våler"}


def test_other_places_lie_in_known_municipalities() -> None:
    assert set(OTHER_PLACES.values()) <= set(MUNICIPALITIES)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("oslo", "Oslo"), ("i Tromsø", "Tromsø"), ("Bergen kommune", "Bergen"),
        ("groruddalen", "Oslo"), ("på Løkka", "Oslo"), ("mo i rana", "Rana"),
        ("Jessheim", "Ullensaker"), ("stor elvdal", "Stor-Elvdal"),
        ("nore og uvdal", "Nore og Uvdal"), ("trondhjem", "Trondheim"), ("i Åsane", "Bergen"),
        ("Drøbak", "Frogn"), ("Oslos", "Oslo"), ("bodo", "Bodø"), ("tromso", "Tromsø"),
        ("Ås", "Ås"), ("time", "Time"), ("bor i ski", "Nordre Follo"),
        ("eg bur i Førde", "Sunnfjord"), ("kristiansand s", "Kristiansand"),
        ("fra hønefoss", "Ringerike"), ("te Bodø", "Bodø"), ("BERGEN", "Bergen"),
    ],
)  # fmt: skip
def test_a_place_gives_its_municipality(said: str, value: str) -> None:
    assert read(WHERE, said, today=TODAY).value == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("lilestrøm", "Lillestrøm"), ("Trondeim", "Trondheim"), ("sarpsbrog", "Sarpsborg"),
        ("drammn", "Drammen"), ("kristjansand", "Kristiansand"), ("fredriksta", "Fredrikstad"),
        ("i stavager", "Stavanger"), ("lillehamer", "Lillehammer"),
    ],
)  # fmt: skip
def test_a_misspelt_place_is_approximate(said: str, value: str) -> None:
    reading = read(WHERE, said, today=TODAY)
    assert (reading.value, reading.approximate) == (value, True)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("jeg er fra Bergen men skal til Oslo", "Oslo"),
        ("Oslo, nei Bergen", "Bergen"),
        ("er født i Larvik, men de siste fire åra har jeg bodd i Tønsberg", "Tønsberg"),
        ("budde først i Narvik, men siste åra va æ i Tromsø", "Tromsø"),
        (
            "ikke Oslo eller Drammen, for mye som drar meg ned der. Hamar, der har jeg søsteren min",
            "Hamar",
        ),
        ("va tenkt bodø men det blir nok alta", "Alta"),
        ("Hun vil til Sarpsborg. Moren bor i Halden, men dit vil hun ikke.", "Sarpsborg"),
        ("jeg vil ikke til Oslo, heller Gjøvik", "Gjøvik"),
        ("flytta fra Moss til Ski", "Nordre Follo"),
        ("bodde i Skien før, nå i Porsgrunn", "Porsgrunn"),
        ("I want live in Drammen, not Oslo", "Drammen"),
        ("vet ikke, kanskje Hamar", "Hamar"),
        ("bodde i Larvik i fem år med ungene mine", "Larvik"),
    ],
)
def test_the_right_place_is_taken_from_a_longer_message(said: str, value: str) -> None:
    assert read(WHERE, said, today=TODAY).value == value


@pytest.mark.parametrize(
    "said",
    [
        "eg vil heim",
        "jeg har ikke tid",
        "har ikke noe sted",
        "lever livet",
        "ingen steder",
        "det er en fin time",
        "hos mamma",
    ],
)
def test_words_that_only_look_like_places_are_no_answer(said: str) -> None:
    assert read(WHERE, said, today=TODAY).outcome == "not_an_answer"
