"""What a fact may be, and how a wrong one is turned down."""

from typing import Any

import pytest

from backend.facts import AREAS, CLOSING_FIELDS, FIELDS, HEALTH_AREAS, Facts, InvalidFacts
from tests.backend import given


def problem(raw: object) -> tuple[str, str]:
    with pytest.raises(InvalidFacts) as caught:
        Facts.parse(raw)
    (first, *_) = caught.value.problems
    return first.path, first.message


@pytest.mark.parametrize("path", FIELDS)
def test_every_field_may_be_answered_unknown_declined_or_absent(path: str) -> None:
    area, field = path.split(".")
    for value in given.values_of(FIELDS[path]):
        raw = {area: {field: {"value": value}}}
        read = Facts.parse(raw)
        assert read.state(path) == "answered"
        assert read.dump() == raw
    for state in ("unknown", "declined"):
        read = Facts.parse({area: {field: {"state": state}}})
        assert (read.state(path), read.value(path)) == (state, None)
    assert Facts.parse({}).state(path) == "absent"


@pytest.mark.parametrize(
    ("raw", "path", "message"),
    [
        ({"hobby": {}}, "hobby", "finnes ikke"),
        ({"debt": {"bank": {"value": 1}}}, "debt.bank", "finnes ikke"),
        ({"debt": {"kinds": {"value": ["venn"]}}}, "debt.kinds", "er ikke et av valgene"),
        ({"debt": {"kinds": {"value": []}}}, "debt.kinds", "må ha minst ett valg"),
        (
            {"debt": {"kinds": {"value": ["bot", "bot"]}}},
            "debt.kinds",
            "kan ikke ha samme valg to ganger",
        ),
        (
            {"economy": {"income": {"value": ["ingen", "lonn"]}}},
            "economy.income",
            "kan ikke ha «ingen» sammen med andre valg",
        ),
        (
            {"debt": {"has_debt": {"value": 1}}},
            "debt.has_debt",
            "må være ja eller nei (true eller false)",
        ),
        ({"debt": {"has_debt": True}}, "debt.has_debt", "må være et objekt"),
        ({"debt": {"has_debt": {}}}, "debt.has_debt", "må ha enten «value» eller «state»"),
        (
            {"debt": {"has_debt": {"value": True, "state": "unknown"}}},
            "debt.has_debt",
            "må ha enten «value» eller «state»",
        ),
        ({"debt": {"total_amount": {"value": -1}}}, "debt.total_amount", "må være minst 0"),
        (
            {"debt": {"total_amount": {"value": 100_000_001}}},
            "debt.total_amount",
            "må være høyst 100000000",
        ),
        ({"debt": {"total_amount": {"value": True}}}, "debt.total_amount", "må være et helt tall"),
        ({"debt": {"importance": {"value": 11}}}, "debt.importance", "må være høyst 10"),
        ({"debt": {"goal": {"value": "x" * 2001}}}, "debt.goal", "kan ha høyst 2000 tegn"),
        ({"debt": {"goal": {"value": ""}}}, "debt.goal", "kan ikke være tom"),
        (
            {"housing": {"municipality": {"value": "x" * 61}}},
            "housing.municipality",
            "kan ha høyst 60 tegn",
        ),
        (
            {"frame": {"release_date": {"value": "1.12.2026"}}},
            "frame.release_date",
            "må være en dato ÅÅÅÅ-MM-DD fra 1950 til 2100",
        ),
        (
            {"frame": {"release_date": {"value": "2101-01-01"}}},
            "frame.release_date",
            "må være en dato ÅÅÅÅ-MM-DD fra 1950 til 2100",
        ),
        (
            {"debt": {"statements": {"value": [{"text": "x", "talk": "sint"}]}}},
            "debt.statements",
            "er ikke et av valgene",
        ),
        ([], "fakta", "må være et objekt"),
    ],
)
def test_a_wrong_fact_is_turned_down_with_path_and_reason(
    raw: object, path: str, message: str
) -> None:
    assert problem(raw) == (path, message)


def test_all_wrong_facts_are_named_at_once() -> None:
    with pytest.raises(InvalidFacts) as caught:
        Facts.parse({"debt": {"has_debt": {"value": "ja"}, "importance": {"value": 11}}})
    assert [problem.path for problem in caught.value.problems] == [
        "debt.importance",
        "debt.has_debt",
    ]


def test_an_error_never_repeats_what_the_person_said() -> None:
    secret = "hemmelig" * 300
    with pytest.raises(InvalidFacts) as caught:
        Facts.parse({"mental_health": {"helps": {"value": secret}}})
    assert "hemmelig" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("answers", "path", "reveals"),
    [
        ({"substances.lar": True}, "substances.lar", True),
        ({"housing.special_needs": "uten trapper"}, "housing.special_needs", True),
        ({"frame.existing_plan": ["behandlingsplan"]}, "frame.existing_plan", True),
        ({"frame.existing_plan": ["ip", "framtidsplan"]}, "frame.existing_plan", False),
        ({"debt.has_debt": True}, "debt.has_debt", False),
    ],
)
def test_facts_know_when_they_reveal_health(
    answers: dict[str, Any], path: str, reveals: bool
) -> None:
    assert given.facts(answers).reveals_health(path) is reveals


def test_a_question_about_an_unknown_path_is_a_mistake_in_the_code() -> None:
    with pytest.raises(KeyError):
        Facts().value("debt.bank")


def test_not_knowing_is_neither_yes_nor_no() -> None:
    facts = given.facts({"debt.has_debt": "?"})
    assert not facts.yes("debt.has_debt")
    assert not facts.no("debt.has_debt")


def test_areas_describe_themselves() -> None:
    assert {"physical_health", "mental_health", "substances"} == HEALTH_AREAS
    for info in AREAS.values():
        assert set(CLOSING_FIELDS) < set(info.fields)
        assert info.title
    assert FIELDS["debt.informal_debt"].sealed
    assert FIELDS["frame.release_date"].scope == "K"
    assert FIELDS["housing.at_intake"].choices == (
        "eier",
        "leier",
        "hos_andre",
        "midlertidig",
        "ingen",
    )


@pytest.mark.parametrize("path", FIELDS)
def test_every_field_says_which_requirements_it_serves(path: str) -> None:
    assert FIELDS[path].krav
