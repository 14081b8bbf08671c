"""Facts told in passing."""

from __future__ import annotations

import pytest

from nlu_nb.mentions import Mention, Pattern, find_amount_near, find_mentions

PATTERNS = (
    Pattern(
        "debt.has_debt",
        "ja",
        ("har gjeld", "skylder penger", "skylder", "lån i banken", "gjelda mi"),
    ),
    Pattern("debt.has_debt", "nei", ("ingen gjeld", "har ikke gjeld", "gjeldfri")),
    Pattern(
        "housing.at_release",
        "hos_andre",
        ("flytte hjem til mora mi", "bo hos", "bo med foreldrene"),
    ),
    Pattern(
        "housing.at_release", "ingen", ("har ikke noe sted å bo", "ingen steder å bo", "bostedsløs")
    ),
    Pattern(
        "children.has_children", "ja", ("har barn", "har en sønn", "ungene mine", "dattera mi")
    ),
    Pattern("work.employer_ready", "ja", ("jobb som venter", "sjefen tar meg tilbake")),
    Pattern("substances.lar", "ja", ("får metadon", "er på lar")),
    Pattern("education.ongoing", "ja", ("tar fagbrev", "går på skole")),
)


def told(text: str) -> set[tuple[str, str]]:
    return {(mention.field, mention.value) for mention in find_mentions(text, PATTERNS)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jeg har gjeld hos banken", {("debt.has_debt", "ja")}),
        ("eg har mykje gjeld", {("debt.has_debt", "ja")}),
        ("jeg har gjled", {("debt.has_debt", "ja")}),
        ("har ikke gjeld", {("debt.has_debt", "nei")}),
        ("eg har ikkje noko gjeld", {("debt.has_debt", "nei")}),
        ("æ har itj gjeld", {("debt.has_debt", "nei")}),
        ("jeg har ingen gjeld", {("debt.has_debt", "nei")}),
        ("er heldigvis gjeldfri", {("debt.has_debt", "nei")}),
        (
            "jeg skylder 200 000, og ungene mine savner meg",
            {("debt.has_debt", "ja"), ("children.has_children", "ja")},
        ),
        ("eg har ikkje nokon stad å bu", set()),
        ("jeg har ikke noe sted å bo", {("housing.at_release", "ingen")}),
        ("bostesløs akkurat nå", {("housing.at_release", "ingen")}),
        ("kona og jeg har barn", {("children.has_children", "ja")}),
        ("har en liten sønn på fem", {("children.has_children", "ja")}),
        ("har jobb som venter på meg", {("work.employer_ready", "ja")}),
        ("får metadon hver dag", {("substances.lar", "ja")}),
        ("jeg tar fagbrev her inne", {("education.ongoing", "ja")}),
    ],
)
def test_what_is_told_is_found(text: str, expected: set[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "broren min har gjeld",
        "har du gjeld?",
        "hvis jeg har gjeld",
        "gjeld har jeg ikke",
        "jeg skylder ikke noe",
        "det gjelder ikke meg",
        "jeg får ikke metadon",
        "jeg har aldri hatt barn",
        "han har barn",
        "har masse veldig stor gammel gjeld",
        "jeg har. gjeld er kjipt",
        "",
    ],
)
def test_denied_asked_supposed_or_other_peoples_facts_are_not_told(text: str) -> None:
    assert told(text) == set()


def test_a_field_told_in_two_ways_is_left_out() -> None:
    assert told("jeg er gjeldfri, men skylder penger til folk") == set()


def test_a_mention_says_where_it_stands() -> None:
    text = "ja, jeg har gjeld"
    [mention] = find_mentions(text, PATTERNS)
    assert mention == Mention("debt.has_debt", "ja", 8, 17)
    assert text[mention.start : mention.end] == "har gjeld"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("jeg skylder 200 000 til banken", 200_000),
        ("har en gjeld på rundt 80k", 80_000),
        ("skuldar femti tusen", 50_000),
        ("200 lapper skylder jeg", 200_000),
        ("skylder 50 000 til banken og skylder 20 000 til inkasso", None),
        ("tjener 20 000. jeg skylder mye", None),
        ("jeg skylder penger", None),
        ("skylder siden 2019", None),
    ],
)
def test_the_amount_beside_a_word_is_taken_when_there_is_only_one(
    text: str, amount: int | None
) -> None:
    assert find_amount_near(text, ["skylder", "gjeld"]) == amount
