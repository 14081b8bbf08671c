"""How many children."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.reading import Question, read

TODAY = datetime.date(2026, 11, 22)
HOW_MANY = Question("number")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("3", 3), ("to", 2), ("seks ongar", 6), ("fem stykka", 5), ("five", 5), ("I have two kids", 2),
        ("tri born, nei vent fire", 4), ("ei jente", 1), ("bare han ene, Jonas", 1), ("en liten sjef på fire år, bare han", 1),
        ("ingen", 0), ("ikke barn", 0), ("har ikke noen barn", 0), ("tvillinger på 3", 2), ("far til fem", 5),
        ("hun er mor til tre små", 3),
    ],
)  # fmt: skip
def test_how_many_there_are_is_read(said: str, value: int) -> None:
    assert read(HOW_MANY, said, today=TODAY).value == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("to jenter og en gutt", 3), ("to gutter og to jenter", 4), ("har en sønn og en datter", 2),
        ("two daughters and two sons", 4), ("2 + 1 stebarn", 3), ("tre, to gutter og ei jente", 3),
        ("I have five child, three here in Norway and two in Irak", 5), ("Tri, den eldste e flytta ut og de to andre bor hos far", 3),
        ("tre barn og fem barnebarn", 3),
    ],
)  # fmt: skip
def test_kinds_are_added_up_unless_they_are_the_whole_told_again(said: str, value: int) -> None:
    assert read(HOW_MANY, said, today=TODAY).value == value


@pytest.mark.parametrize("said", ["jente på 6 og gutt på 9", "en jente på 6 og en gutt på 9"])
def test_ages_are_not_counted(said: str) -> None:
    assert read(HOW_MANY, said, today=TODAY).value == 2


@pytest.mark.parametrize(
    "said",
    ["jeg har en fastlege", "har ikke BankID", "leilighet med to soverom", "ingen fast jobb", "31"],
)
def test_what_counts_no_children_is_no_answer(said: str) -> None:
    assert read(HOW_MANY, said, today=TODAY).outcome == "not_an_answer"
