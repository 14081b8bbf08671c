"""Statute references: only those that were checked, each with where and when."""

import random
import re
from datetime import date

import pytest

from backend.checklist import RULES, Dates, Defaults, build_checklist
from backend.law import CHECKED_ON, STATUTES, UnknownReference, cite
from backend.plan import build_plan
from tests.backend import given

REFERENCE = re.compile(
    r"\b((?:hol|sphl|phvl|pbrl|hpl|strgjfl|sotjl|fvl)\. § ?\d+(?:-\d+)?(?: [a-c]\b)?)"
)
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("rule", RULES)
def test_every_statute_a_rule_names_has_been_checked(rule: str) -> None:
    row = RULES[rule].row(Dates(TODAY, None, None), Defaults())
    for reference in REFERENCE.findall(row.model_dump_json()):
        assert reference in STATUTES, f"{rule} viser til {reference}, som ikke er kontrollert"


def test_a_rule_cannot_be_made_with_an_unchecked_statute() -> None:
    with pytest.raises(UnknownReference):
        cite("phvl. § 4-1")


def test_the_plan_names_only_checked_statutes() -> None:
    facts = given.facts(given.full_answers(random.Random(1)))
    dates = Dates.of(facts, TODAY)
    plan = build_plan(facts, dates, [], build_checklist(facts, dates))
    assert {item.source.text for item in plan.items.values()} == {
        cite("forskrift om individuell plan § 9").act.title
    }
    for reference in REFERENCE.findall(plan.model_dump_json()):
        assert reference in STATUTES


def test_a_point_about_section_12_refers_to_it() -> None:
    for rule in RULES.values():
        if "§ 12" in rule.title:
            assert "strgjfl. § 12" in rule.law


@pytest.mark.parametrize("key", STATUTES)
def test_every_reference_says_what_it_is_for_and_where_it_was_checked(key: str) -> None:
    statute = cite(key)
    assert statute.about
    assert statute.checked_on == CHECKED_ON
    assert statute.act.last_change_in_force <= statute.checked_on
    assert statute.act.title in statute.checked_in
