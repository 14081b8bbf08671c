"""Which checklist points a person gets, and what every point carries."""

import random
from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import PrivateAttr

from backend.checklist import RULES, Dates, Defaults, Rule, build_checklist
from backend.checklist.rule import always
from backend.facts import FIELDS, HEALTH_AREAS, Answer, Facts
from tests.backend import given

TODAY = date(2026, 11, 23)
LONG = Dates(TODAY, TODAY, date(2027, 11, 15))
SHORT = Dates(TODAY, TODAY, TODAY + timedelta(days=60))


def rules_for(answers: dict[str, Any], dates: Dates = LONG) -> set[str]:
    return {row.rule for row in build_checklist(given.facts(answers), dates)}


# rule, answers that bring it, answers that do not
TRIGGERS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("C5", {}, {"frame.existing_plan": ["framtidsplan"]}),
    ("C10", {"frame.wants_coordinator": "usikker"}, {"frame.wants_coordinator": "nei"}),
    ("C10", {"frame.wants_plan": "ip"}, {"frame.wants_plan": "framtidsplan"}),
    ("C10", {"frame.existing_plan": ["ip"]}, {"frame.existing_plan": ["ingen"]}),
    (
        "P42",
        {"frame.wants_plan": "nei", "mental_health.treatment": "na"},
        {"frame.wants_plan": "ip", "mental_health.treatment": "na"},
    ),
    (
        "P42",
        {"frame.wants_coordinator": "nei", "mental_health.own_view": "darlig"},
        {"frame.wants_coordinator": "nei", "mental_health.own_view": "bra"},
    ),
    ("C16", {"economy.nav_informed": "?"}, {"economy.nav_informed": True}),
    (
        "C17",
        {"frame.earlier_mapping": ["brik"]},
        {"frame.earlier_mapping": ["brik"], "frame.reuse_answers": False},
    ),
    ("C17", {"frame.reuse_answers": True}, {"frame.earlier_mapping": ["ingen"]}),
    ("C76", {"frame.easy_language": True}, {"frame.easy_language": False}),
    ("C79", {"frame.sentence_type": "ungdomsstraff"}, {"frame.sentence_type": "dom"}),
    ("C79", {"frame.age_over_16": False}, {"frame.age_over_16": True}),
    ("C23", {"economy.income": ["sosialhjelp"]}, {"economy.income": ["lonn"]}),
    ("C23", {"debt.has_debt": True}, {"debt.has_debt": False}),
    ("C24", {"debt.has_debt": True}, {"debt.has_debt": True, "debt.wants_advice": False}),
    ("C24", {"debt.informal_debt": True}, {"debt.informal_debt": False}),
    ("C24", {"debt.wants_advice": True}, {"debt.has_debt": True, "debt.has_agreement": True}),
    (
        "C56",
        {"economy.first_days_money": False, "economy.income": ["lonn"]},
        {"economy.first_days_money": True, "economy.income": ["lonn"]},
    ),
    ("C12", {"housing.at_intake": "leier"}, {"housing.at_intake": "ingen"}),
    ("C12", {"housing.rent_arrears": True}, {"housing.rent_arrears": False}),
    ("C12", {"debt.kinds": ["husleie"]}, {"debt.kinds": ["bot"]}),
    ("C13", {"housing.at_release": "midlertidig"}, {"housing.at_release": "leier"}),
    ("C13", {"housing.at_risk": True}, {"housing.at_risk": False}),
    ("C55", {"housing.at_release": "ingen"}, {"housing.at_release": "eier"}),
    ("C55", {"housing.at_release": "?"}, {}),
    (
        "C55",
        {"housing.at_intake": "ingen"},
        {"housing.at_intake": "ingen", "housing.at_release": "leier"},
    ),
    (
        "C58",
        {"housing.at_intake": "leier", "housing.at_release": "leier"},
        {
            "housing.at_intake": "leier",
            "housing.at_release": "leier",
            "housing.living_skills": "klarer_meg",
        },
    ),
    ("C58", {}, {"housing.at_release": "institusjon"}),
    (
        "C61",
        {"frame.municipality": "Molde", "housing.municipality": "Bergen"},
        {"frame.municipality": "Molde", "housing.municipality": "molde"},
    ),
    ("C62", {"housing.living_skills": "usikker"}, {"housing.living_skills": "klarer_meg"}),
    ("A45", {"physical_health.wants_contact": True}, {"physical_health.wants_contact": False}),
    ("A45", {"mental_health.wants_contact": True}, {"mental_health.wants_contact": False}),
    ("C8", {"housing.special_needs": "uten trapper"}, {"housing.special_needs": "-"}),
    ("C28", {"frame.sentence_type": "dom"}, {"frame.sentence_type": "varetekt"}),
    ("C36", {"mental_health.own_view": "darlig"}, {"mental_health.own_view": "passe"}),
    ("C60", {"physical_health.medicines": True}, {"physical_health.medicines": False}),
    ("C60", {"physical_health.has_gp": False}, {"physical_health.has_gp": True}),
    ("C18", {"substances.is_problem": "usikker"}, {"substances.is_problem": "nei"}),
    (
        "C19",
        {"substances.is_problem": "ja"},
        {"substances.is_problem": "ja", "substances.tsb_contact": True},
    ),
    (
        "C25",
        {"substances.is_problem": "nei", "substances.before_prison": ["opioider"]},
        {"substances.is_problem": "nei", "substances.before_prison": ["ingen"]},
    ),
    ("C25", {"substances.overdose": True}, {"substances.overdose": False}),
    (
        "C26",
        {"substances.before_prison": ["opioider"]},
        {"substances.before_prison": ["opioider"], "substances.lar": True},
    ),
    ("C27", {"substances.lar": True}, {"substances.lar": False}),
    ("C44", {"substances.wants": ["paragraf_12"]}, {"substances.wants": ["ingen"]}),
    ("C45", {"substances.wants": ["paragraf_12"]}, {"substances.wants": ["russamtale"]}),
    ("C78", {"substances.wants": ["selvhjelp"]}, {"substances.wants": ["paragraf_12"]}),
    ("C20", {"mental_health.treatment": "venter"}, {"mental_health.treatment": "aldri"}),
    ("C21", {"substances.tsb_contact": True}, {"substances.tsb_contact": False}),
    *(
        (rule, {"mental_health.treatment": "na"}, {"mental_health.treatment": "venter"})
        for rule in ("C29", "C30", "C31", "C32", "C33", "C71", "C74")
    ),
    (
        "C34",
        {"substances.before_prison": ["alkohol"], "substances.earlier_treatment": True},
        {"substances.before_prison": ["alkohol"], "substances.is_problem": "nei"},
    ),
    (
        "C72",
        {"frame.wants_plan": "nei"},
        {"frame.wants_plan": "nei", "frame.existing_plan": ["ip"]},
    ),
]


@pytest.mark.parametrize(
    ("rule", "brings", "leaves_out"),
    TRIGGERS,
    ids=[f"{row[0]}-{i}" for i, row in enumerate(TRIGGERS)],
)
def test_a_point_comes_with_the_answers_that_call_for_it(
    rule: str, brings: dict[str, Any], leaves_out: dict[str, Any]
) -> None:
    assert rule in rules_for(brings)
    assert rule not in rules_for(leaves_out)


def test_every_trigger_is_tried_with_answers_that_bring_it_and_answers_that_do_not() -> None:
    conditional = {rule.id for rule in RULES.values() if rule.reads}
    assert {row[0] for row in TRIGGERS} == conditional


def test_everyone_gets_the_common_points_without_having_answered_anything() -> None:
    common = {rule.id for rule in RULES.values() if rule.trigger is always and rule.stay != "short"}
    assert common <= rules_for({})
    assert {"C1", "C3", "C4", "C6", "C9", "C11", "C14", "C22", "C54", "C57", "C59", "C70"} <= common


def test_the_release_date_is_told_when_it_is_known() -> None:
    assert "C53" in rules_for({})
    assert "C53" not in rules_for({}, Dates(TODAY, TODAY, None))


def test_a_short_stay_gets_a_shorter_list_that_starts_today() -> None:
    answers = given.full_answers(random.Random(3))
    long, short = rules_for(answers, LONG), rules_for(answers, SHORT)
    assert "C66" in short - long
    assert long - short <= {rule.id for rule in RULES.values() if rule.stay == "long"}
    assert len(short) < len(long)
    rows = {row.rule: row for row in build_checklist(given.facts(), SHORT)}
    assert rows["C66"].due == rows["C1"].due == TODAY


def test_life_saving_and_home_saving_points_stay_on_the_short_list() -> None:
    for rule in ("C12", "C25", "C27", "C28", "C33", "C36", "C53", "C56", "C59", "C70", "A45"):
        assert RULES[rule].stay == "any"


def test_someone_who_says_no_to_a_coordinator_is_not_given_one() -> None:
    rows = build_checklist(given.facts({"frame.wants_coordinator": "nei"}), LONG)
    assert all("koordinator" not in row.responsible for row in rows)
    assert all(len(row.responsible) >= 2 for row in rows)
    assert any("koordinator" in row.responsible for row in build_checklist(given.facts(), LONG))


def test_rows_come_by_date_with_undated_last() -> None:
    rows = build_checklist(given.facts(given.full_answers(random.Random(4))), LONG)
    dues = [row.due or date.max for row in rows]
    assert dues == sorted(dues)


def test_the_same_facts_give_the_same_rows_with_ids_of_their_own() -> None:
    facts = given.facts(given.full_answers(random.Random(5)))
    first, second = build_checklist(facts, LONG), build_checklist(facts, LONG)
    assert first == second
    assert len({row.id for row in first}) == len(first)


def test_a_row_has_the_form_of_the_api() -> None:
    (row,) = [row for row in build_checklist(given.facts(), LONG) if row.rule == "C15"]
    assert row.model_dump(mode="json") == {
        "id": "c15",
        "rule": "C15",
        "title": RULES["C15"].title,
        "why": RULES["C15"].why,
        "due": "2027-09-16",
        "due_text": "I god tid: 60 dager før løslatelse.",
        "responsible": ["kriminalomsorgen", "innsatt"],
        "status": "open",
        "source": {
            "text": "Tilstandsrapport om tilbakeføring 2020",
            "reference": "kap. 3.1.3",
            "force": "FACT",
            "own_default": True,
        },
        "krav": ["C15", "A98", "A99"],
        "area": "frame",
        "health": False,
    }


def test_a_prison_may_change_the_defaults() -> None:
    rows = build_checklist(given.facts(), SHORT, Defaults(short_stay=30))
    assert "C66" not in {row.rule for row in rows}


# What every rule must carry.

every_rule = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
LEAKS = ("rus", "lar", "overdose", "psykisk", "behandl", "medisin", "tsb", "helsepunkt")


def test_titles_that_leak_health_are_health_points() -> None:
    named = {"C19", "C20", "C21", *(f"C{n}" for n in range(25, 37)), "C71", "P42"}
    for rule in named & set(RULES):
        assert RULES[rule].health, f"{rule} røper helse med tittelen sin (K77)"


@every_rule
def test_a_rule_that_reads_a_health_fact_is_a_health_point(rule: Rule) -> None:
    if any(FIELDS[path].health for path in rule.reads) or rule.area in HEALTH_AREAS:
        assert rule.health


@every_rule
def test_an_open_title_says_nothing_about_health(rule: Rule) -> None:
    words = rule.title.casefold().split()
    if not rule.health:
        assert not [word for word in words if word.startswith(LEAKS)]


@every_rule
def test_a_rule_has_at_least_two_responsible_parties(rule: Rule) -> None:
    assert len(set(rule.responsible)) == len(rule.responsible) >= 2


@every_rule
def test_a_rule_is_written_in_short_sentences(rule: Rule) -> None:
    assert len(rule.title) <= 80
    for sentence in (rule.title, *rule.why.replace("?", ".").split(".")):
        assert len(sentence.split()) <= 20


@every_rule
def test_a_trigger_says_in_one_sentence_when_it_applies(rule: Rule) -> None:
    assert (rule.trigger.__doc__ or "").count("\n") == 0
    assert (rule.trigger.__doc__ or "").endswith(".")


class Watched(Facts):
    """Facts that remember which of them were looked at."""

    _seen: set[str] = PrivateAttr(default_factory=set)

    def answer(self, path: str) -> Answer[Any] | None:
        self._seen.add(path)
        return super().answer(path)


@every_rule
def test_a_trigger_reads_the_facts_it_declares_and_no_others(rule: Rule) -> None:
    chance = random.Random(rule.id)
    seen: set[str] = set()
    for _ in range(300):
        some = {k: v for k, v in given.full_answers(chance).items() if chance.random() < 0.7}
        watched = Watched.parse(given.facts(some).dump())
        rule.trigger(watched, LONG)
        seen |= watched._seen
    assert seen == set(rule.reads)


@pytest.mark.parametrize(
    ("rule", "path"), [(rule, path) for rule in RULES.values() for path in rule.reads]
)
def test_each_fact_a_trigger_reads_can_tip_it(rule: Rule, path: str) -> None:
    chance = random.Random(path)
    for _ in range(500):
        answers = {k: v for k, v in given.full_answers(chance).items() if chance.random() < 0.5}
        answers = {k: v for k, v in answers.items() if k in rule.reads and k != path}
        outcomes = {
            rule.trigger(given.facts(answers | {path: value}), LONG)
            for value in given.values_of(FIELDS[path])
        } | {rule.trigger(given.facts(answers), LONG)}
        if len(outcomes) == 2:
            return
    pytest.fail(f"{path} endrer aldri om {rule.id} gjelder")
