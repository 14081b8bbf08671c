"""The draft plan: ten items, each filled, open or declined, each line with its origin."""

import random
from datetime import date
from typing import Any

import pytest

from backend.checklist import Dates, Row, build_checklist
from backend.facts import AREAS, FIELDS, HEALTH_AREAS
from backend.plan import ACTOR_NAMES, ConsentSummary, Plan, PlanItem, build_plan
from tests.backend import given

TODAY = date(2026, 11, 23)
KEYS = [
    "goals_resources_needs",
    "participants",
    "responsibility",
    "contributions",
    "measures",
    "implementation",
    "coordinator",
    "period_and_review",
    "consents",
    "cooperation",
]


def planned(answers: dict[str, Any] | None = None, *consents: ConsentSummary) -> Plan:
    facts = given.facts(answers)
    dates = Dates.of(facts, TODAY)
    return build_plan(facts, dates, consents, build_checklist(facts, dates))


def item(key: str, answers: dict[str, Any] | None = None, *consents: ConsentSummary) -> PlanItem:
    return {str(name): one for name, one in planned(answers, *consents).items.items()}[key]


def texts(key: str, answers: dict[str, Any] | None = None, *consents: ConsentSummary) -> str:
    return "\n".join(entry.text for entry in item(key, answers, *consents).entries)


@pytest.mark.parametrize("answers", [{}, given.full_answers(random.Random(1))])
def test_a_plan_is_a_draft_with_the_ten_items_in_order(answers: dict[str, Any]) -> None:
    plan = planned(answers)
    assert plan.title == "Utkast til individuell plan"
    assert list(plan.items) == KEYS
    for point, (key, one) in enumerate(plan.items.items(), start=1):
        assert one.key == key
        assert one.source.reference == f"§ 9, punkt {point}"
        assert one.source.force == "MUST"


@pytest.mark.parametrize("key", KEYS)
def test_an_item_that_is_not_settled_says_who_should_settle_it(key: str) -> None:
    one = item(key)
    assert one.state in ("filled", "not_settled")
    assert bool(one.settled_by) == (one.state == "not_settled")


def test_without_answers_the_open_items_say_what_to_ask_for() -> None:
    for key in ("responsibility", "coordinator", "cooperation"):
        assert item(key).state == "not_settled"
        assert "Spør" in texts(key)


@pytest.mark.parametrize(
    ("key", "answers"),
    [
        ("goals_resources_needs", {path: "-" for path in FIELDS}),
        ("coordinator", {"frame.wants_coordinator": "-"}),
        ("responsibility", {"frame.existing_plan": "-"}),
    ],
)
def test_an_item_is_declined_when_all_its_answers_are(key: str, answers: dict[str, Any]) -> None:
    assert item(key, answers).state == "declined"


def test_one_answer_not_known_keeps_a_declined_item_open() -> None:
    answers = {"housing.goal": "-", "debt.goal": "?"}
    assert item("goals_resources_needs", answers).state == "not_settled"


def test_goals_strengths_and_own_reasons_stand_in_the_persons_own_words() -> None:
    said = texts(
        "goals_resources_needs",
        {
            "housing.goal": "egen hybel i Molde",
            "housing.strengths": "jeg er ryddig",
            "housing.statements": [
                {"text": "jeg er lei av å flytte", "talk": "change"},
                {"text": "det går nok ikke", "talk": "sustain"},
            ],
        },
    )
    assert "«egen hybel i Molde»" in said
    assert "«jeg er ryddig»" in said
    assert "«jeg er lei av å flytte»" in said
    assert "det går nok ikke" not in said


def test_the_areas_that_matter_most_come_first_among_the_needs() -> None:
    said = texts(
        "goals_resources_needs",
        {
            "debt.importance": 3,
            "debt.has_debt": True,
            "housing.importance": 9,
            "housing.at_release": "ingen",
        },
    )
    assert said.index("noe sted å bo") < said.index("Du har gjeld.")


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (
            {"debt.kinds": ["annet", "bot", "inkasso"]},
            "Gjelden er bøter, inkassokrav og annet.",
        ),
        ({"debt.total_amount": 250_000}, "Du har oppgitt gjeld på om lag 250 000 kroner."),
        ({"economy.income": ["ingen"]}, "Du har ikke inntekt nå."),
        ({"mental_health.helps": "å gå tur"}, "Dette hjelper deg: «å gå tur»"),
        ({"housing.living_skills": "klarer_meg"}, "Du klarer deg i egen bolig."),
    ],
)
def test_answers_become_needs_and_resources(answers: dict[str, Any], sentence: str) -> None:
    assert sentence in texts("goals_resources_needs", answers)


@pytest.mark.parametrize("seed", range(20))
def test_a_line_from_a_health_fact_is_a_health_line(seed: int) -> None:
    answers = given.full_answers(random.Random(seed))
    facts = given.facts(answers)
    for one in planned(answers).items.values():
        for entry in one.entries:
            if any(FIELDS[path].health for path in entry.origin):
                assert entry.health, entry
            assert entry.area is None or entry.area in AREAS
            if entry.area in HEALTH_AREAS:
                assert entry.health, entry
            assert all(facts.answer(path) is not None for path in entry.origin)


def test_only_the_line_about_a_treatment_plan_is_health() -> None:
    entries = item("cooperation", {"frame.existing_plan": ["ip", "behandlingsplan"]}).entries
    health = {entry.text.split(".")[0]: entry.health for entry in entries if entry.origin}
    assert health == {
        "Du har en individuell plan fra før": False,
        "Du har en behandlingsplan": True,
    }


def test_a_service_known_only_from_health_points_takes_part_in_a_health_line() -> None:
    entries = item("participants", {"substances.tsb_contact": True}).entries
    flags = {entry.text: entry.health for entry in entries}
    assert [health for text, health in flags.items() if "rusbehandlingen" in text] == [True]
    assert [health for text, health in flags.items() if "hjemkommunen" in text] == [False]


def test_health_measures_are_counted_apart() -> None:
    entries = item("contributions", {"substances.lar": True}).entries
    for entry in entries:
        assert entry.health == ("helsetiltak" in entry.text)
    assert any(entry.health for entry in entries)


def test_every_checklist_point_is_a_measure_with_responsible_parties_and_a_way() -> None:
    answers = {"housing.at_release": "ingen", "frame.release_date": "2027-11-15"}
    rows: list[Row] = build_checklist(given.facts(answers), Dates.of(given.facts(answers), TODAY))
    measures = item("measures", answers).entries
    assert [entry.krav[0] for entry in measures] == [row.rule for row in rows]
    home = next(entry for entry in measures if entry.krav[0] == "C55")
    assert home.origin == ("housing.at_release",)
    assert home.text.endswith(
        "Ansvar: kriminalomsorgen, hjemkommunen, Nav-veilederen i fengselet, du."
    )
    assert "Frist: 16. september 2027." in texts("implementation", answers)


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"frame.language": "polsk"}, "Språk i samtaler: polsk."),
        ({"frame.needs_interpreter": True}, "Bruk tolk"),
        ({"frame.easy_language": True}, "Bruk enkle ord"),
        ({"debt.confidence": 4}, "4 av 10. Avtal hvem som støtter deg."),
    ],
)
def test_the_way_of_working_is_fitted_to_the_person(answers: dict[str, Any], sentence: str) -> None:
    assert sentence in texts("implementation", answers)


@pytest.mark.parametrize("wish", ["ja", "nei", "usikker"])
def test_a_coordinator_is_asked_about_and_never_ruled_out(wish: str) -> None:
    one = item("coordinator", {"frame.wants_coordinator": wish})
    assert one.state == "filled"
    assert "rett" not in one.entries[0].text


def test_measures_are_joined_into_whole_sentences() -> None:
    for key in ("measures", "implementation"):
        assert "?." not in texts(key)
        assert ".." not in texts(key)


def test_no_sentence_in_the_plan_denies_a_right() -> None:
    for seed in range(10):
        assert (
            "ingen rett" not in planned(given.full_answers(random.Random(seed))).model_dump_json()
        )


def test_the_period_goes_beyond_release_and_the_review_is_marked_as_our_own() -> None:
    one = item("period_and_review", {"frame.release_date": "2027-11-15"})
    assert one.source.own_default
    said = "\n".join(entry.text for entry in one.entries)
    assert "minst til 29. november 2027" in said
    assert "Vårt forslag: se på planen igjen senest 21. februar 2027" in said


def test_a_plan_is_reviewed_no_later_than_release() -> None:
    said = texts("period_and_review", {"frame.release_date": "2026-12-20"})
    assert "senest 20. desember 2026" in said


def test_a_plan_without_release_date_says_who_to_ask() -> None:
    assert "Løslatelsesdatoen er ikke kjent" in texts("period_and_review")


STORE = ConsentSummary("store", date(2026, 11, 20))
PLAN = ConsentSummary("plan", date(2026, 11, 21))
SHARE = ConsentSummary(
    "share", date(2026, 11, 21), until=date(2027, 2, 1), recipient="Nav", purpose="gjeldsråd"
)
WITHDRAWN = ConsentSummary("plan", date(2026, 11, 1), withdrawn_on=date(2026, 11, 10))
OVER = ConsentSummary("plan", date(2026, 1, 1), until=date(2026, 6, 1))


@pytest.mark.parametrize(
    ("consents", "state"),
    [
        ((), "not_settled"),
        ((STORE,), "not_settled"),
        ((STORE, SHARE), "not_settled"),
        ((WITHDRAWN,), "not_settled"),
        ((OVER,), "not_settled"),
        ((PLAN,), "filled"),
    ],
)
def test_only_a_consent_to_a_plan_in_force_settles_the_consents(
    consents: tuple[ConsentSummary, ...], state: str
) -> None:
    assert item("consents", None, *consents).state == state


def test_each_of_the_three_consents_is_said_on_its_own() -> None:
    said = texts("consents", None, STORE, SHARE)
    assert "Du sa 20. november 2026 ja til at utkastet lagres her." in said
    assert "at opplysninger deles med Nav for gjeldsråd, til 1. februar 2027." in said
    assert "Du har ikke sagt ja til at planen lages." in said
    assert "Du trakk det tilbake 10. november 2026." in texts("consents", None, WITHDRAWN)
    assert "Samtykket gjelder ikke nå." in texts("consents", None, OVER)


def test_a_no_to_a_plan_is_met_with_follow_up_in_another_way() -> None:
    answers = {"frame.wants_plan": "nei"}
    assert "framtidsplan eller oppfølging" in texts("consents", answers)
    assert "C72" in {entry.krav[0] for entry in item("measures", answers).entries}


def test_every_actor_of_a_rule_has_a_name() -> None:
    for row in build_checklist(
        given.facts(given.full_answers(random.Random(2))), Dates(TODAY, None, None)
    ):
        assert set(row.responsible) <= set(ACTOR_NAMES)
