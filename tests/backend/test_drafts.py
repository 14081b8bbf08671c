"""Drafts: each reader's view, versions, review, checklist marks, hand-over, deletion."""

from datetime import date

import pytest

from backend.errors import NotConfirmed, NotFound, Refused, VersionConflict
from backend.facts import InvalidFacts
from backend.people import Person
from tests.backend.house import (
    ADMIN,
    FACTS,
    HEALTH,
    INMATE,
    MUNICIPALITY,
    NAV,
    OFFICER,
    OTHER_INMATE,
    REVIEWER,
    TSB,
    YES,
    House,
)

CLARIFIED = {"clarified_in_writing": True, "clarified_orally": True}


def refusal_of(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.refusal.name


def test_the_owner_gets_back_what_was_stored(house: House) -> None:
    draft = house.stored()
    assert house.drafts.view(INMATE, draft.id).facts == FACTS


@pytest.mark.parametrize(
    ("reader", "shown"),
    [
        (OFFICER, {"frame": {"release_date"}}),
        (REVIEWER, {"frame": {"release_date"}, "housing": {"at_intake", "rent_arrears", "goal"}}),
        (
            HEALTH,
            {"frame": {"existing_plan"}, "substances": {"is_problem", "before_prison", "goal"}},
        ),
        (NAV, {"debt": {"has_debt"}}),
        (TSB, {"substances": {"is_problem", "before_prison", "goal"}}),
        (MUNICIPALITY, {"housing": {"goal"}}),
    ],
)
def test_each_reader_gets_what_role_and_consent_open_and_nothing_else(
    house: House, reader: Person, shown: dict[str, set[str]]
) -> None:
    draft = house.submitted("housing")
    house.share(draft, "nav", "debt")
    house.share(draft, "tsb", "substances")
    house.share(draft, "kommune", "housing.goal")
    house.consents.grant(INMATE, "plan", YES, draft_id=draft.id)
    facts = house.drafts.view(reader, draft.id).facts
    assert {area: set(fields) for area, fields in facts.items()} == shown


@pytest.mark.parametrize("reader", [OFFICER, REVIEWER, NAV])
def test_no_word_about_health_reaches_a_reader_without_health_consent(
    house: House, reader: Person
) -> None:
    draft = house.submitted("housing")
    house.share(draft, "nav", "frame", "housing", "debt")
    view = house.drafts.view(reader, draft.id)
    everything = str([view.facts, view.plan, view.checklist, view.comments]).lower()
    for word in ("rusfri", "opioid", "lar)", "tsb", "overdose", "behandlingsplan", "medisin"):
        assert word not in everything


def test_health_points_are_number_and_status_only_for_correctional_staff(house: House) -> None:
    draft = house.stored()
    points = [row for row in house.drafts.checklist(OFFICER, draft.id) if row["health"]]
    assert points
    for row in points:
        number = row["id"].removeprefix("helsepunkt-")
        assert row["title"] == f"Helsepunkt {number}"
        assert row["status"] in ("open", "done", "not_relevant")
        emptied = {name for name, value in row.items() if value in (None, "", [])}
        assert emptied == {
            "rule",
            "why",
            "due",
            "due_text",
            "responsible",
            "source",
            "krav",
            "area",
        }


def test_readers_outside_the_prison_do_not_even_see_that_there_are_health_points(
    house: House,
) -> None:
    draft = house.stored()
    house.share(draft, "nav", "housing")
    view = house.drafts.view(NAV, draft.id)
    assert not [row for row in view.checklist if row["health"]]
    assert "Helsepunkt" not in str(view.plan)


def test_a_health_point_keeps_its_number_when_other_answers_change(house: House) -> None:
    draft = house.stored({"physical_health": {"wants_contact": {"value": True}}})
    before = {row["id"] for row in house.drafts.checklist(OFFICER, draft.id) if row["health"]}
    house.drafts.update_facts(draft.id, FACTS, INMATE)
    house.drafts.update_facts(draft.id, {"physical_health": {"wants_contact": None}}, INMATE)
    after = {row["id"] for row in house.drafts.checklist(OFFICER, draft.id) if row["health"]}
    assert before
    assert before <= after


def test_a_status_set_by_health_is_seen_as_status_by_correctional_staff(house: House) -> None:
    draft = house.stored()
    mine = house.drafts.checklist(INMATE, draft.id)
    health_rows = [row["id"] for row in mine if row["health"]]
    for row_id in health_rows:
        house.drafts.set_status(INMATE, draft.id, row_id, "done")
    points = [row for row in house.drafts.checklist(OFFICER, draft.id) if row["health"]]
    assert {row["status"] for row in points} == {"done"}


def test_staff_cannot_mark_a_health_point_they_cannot_read(house: House) -> None:
    draft = house.stored()
    point = next(row for row in house.drafts.checklist(OFFICER, draft.id) if row["health"])
    closed = next(row for row in house.drafts.checklist(INMATE, draft.id) if row["health"])
    for row_id in (point["id"], closed["id"], "no-such-row"):
        with pytest.raises(NotFound):
            house.drafts.set_status(OFFICER, draft.id, row_id, "done")


def test_telling_of_the_release_date_opens_again_when_the_date_changes(house: House) -> None:
    draft = house.stored()

    def status() -> str:
        rows = house.drafts.checklist(OFFICER, draft.id)
        return str(next(row["status"] for row in rows if row["rule"] == "C53"))

    house.drafts.set_status(OFFICER, draft.id, "c53", "done")
    assert status() == "done"
    house.drafts.set_release_date(draft.id, date(2027, 5, 1), OFFICER)
    assert status() == "open"


def test_the_prisons_own_release_date_moves_the_deadlines_and_leaves_the_answer_alone(
    house: House,
) -> None:
    draft = house.stored()

    def deadlines() -> set[str]:
        return {row["due"] for row in house.drafts.checklist(INMATE, draft.id) if row["due"]}

    before = deadlines()
    house.drafts.set_release_date(draft.id, date(2027, 9, 1), OFFICER)
    view = house.drafts.view(INMATE, draft.id)
    assert deadlines() != before
    assert view.facts["frame"]["release_date"] == {"value": "2027-06-01"}
    assert view.release_date is not None
    assert (view.release_date["date"], view.release_date["by"]) == ("2027-09-01", OFFICER.id)
    house.drafts.set_release_date(draft.id, None, OFFICER)
    assert deadlines() == before


def test_a_change_keeps_the_other_facts_and_none_takes_a_fact_out(house: House) -> None:
    draft = house.stored()
    changed = house.drafts.update_facts(
        draft.id, {"housing": {"at_risk": {"value": True}, "goal": None}}, INMATE
    )
    facts = house.drafts.view(INMATE, draft.id).facts
    assert facts["housing"].keys() == {"at_intake", "rent_arrears", "at_risk"}
    assert facts["substances"] == FACTS["substances"]
    assert changed.version == 2


def test_every_change_is_a_dated_version_and_nothing_is_overwritten(house: House) -> None:
    draft = house.stored()
    house.pass_time(days=1)
    house.drafts.update_facts(draft.id, {"housing": {"goal": {"value": "nytt mål"}}}, INMATE)
    house.pass_time(days=1)
    house.drafts.comment(OFFICER, draft.id, "frame", "Bra")
    told = [
        (one["number"], one["at"][:10], one["by"], one["change"], one["areas"])
        for one in house.drafts.versions(INMATE, draft.id)
    ]
    assert told == [
        (1, "2026-11-02", INMATE.id, "created", ["debt", "frame", "housing", "substances"]),
        (2, "2026-11-03", INMATE.id, "facts", ["housing"]),
        (3, "2026-11-04", OFFICER.id, "comment", ["frame"]),
    ]


def test_versions_do_not_tell_of_changes_in_closed_areas(house: House) -> None:
    draft = house.stored()
    house.drafts.update_facts(draft.id, {"substances": {"lar": {"value": True}}}, INMATE)
    seen = house.drafts.versions(OFFICER, draft.id)
    assert [(one["number"], one["areas"]) for one in seen] == [(1, ["frame"])]


def test_a_change_to_an_old_version_is_refused_and_changes_nothing(house: House) -> None:
    draft = house.stored()
    house.drafts.update_facts(draft.id, {"housing": {"goal": {"value": "først"}}}, INMATE, 1)
    with pytest.raises(VersionConflict) as conflict:
        house.drafts.update_facts(draft.id, {"housing": {"goal": {"value": "sist"}}}, INMATE, 1)
    assert conflict.value.current == 2
    assert house.drafts.view(INMATE, draft.id).facts["housing"]["goal"] == {"value": "først"}


def test_facts_that_do_not_fit_are_refused_and_change_nothing(house: House) -> None:
    draft = house.stored()
    with pytest.raises(InvalidFacts):
        house.drafts.update_facts(draft.id, {"housing": {"at_intake": {"value": "slott"}}}, INMATE)
    assert house.drafts.view(INMATE, draft.id).draft.version == 1


def test_review_goes_from_draft_through_return_to_approval(house: House) -> None:
    draft = house.submitted("housing")
    assert "approve" in draft.next_steps(REVIEWER)
    returned = house.reviews.send_back(REVIEWER, draft.id, "Skriv mer om bolig")
    assert returned.transitions[-1].comment == "Skriv mer om bolig"
    house.drafts.update_facts(draft.id, {"housing": {"at_risk": {"value": True}}}, INMATE)
    assert house.reviews.submit(INMATE, draft.id).state == "submitted"
    approved = house.reviews.approve(REVIEWER, draft.id, None)
    assert [one.state for one in approved.transitions] == [
        "draft",
        "submitted",
        "returned",
        "submitted",
        "approved",
    ]


@pytest.mark.parametrize("approved", [False, True])
def test_an_edit_after_submission_makes_it_a_draft_again(house: House, approved: bool) -> None:
    draft = house.submitted("housing")
    if approved:
        house.reviews.approve(REVIEWER, draft.id, None)
    changed = house.drafts.update_facts(draft.id, {"housing": {"goal": None}}, INMATE)
    assert changed.state == "draft"
    with pytest.raises(Refused) as refused:
        house.drafts.view(REVIEWER, draft.id)
    assert refusal_of(refused) == "not-submitted"


def test_a_review_of_an_old_version_is_refused(house: House) -> None:
    draft = house.submitted("housing")
    with pytest.raises(VersionConflict):
        house.reviews.approve(REVIEWER, draft.id, None, draft.version - 1)


def test_next_steps_tell_each_reader_what_is_legal_now(house: House) -> None:
    draft = house.stored()
    assert "submit" not in draft.next_steps(INMATE)
    house.share(draft, "tilbakeforing", "housing")
    (shared,) = house.drafts.readable(INMATE)
    assert "submit" in shared.next_steps(INMATE)
    assert shared.next_steps(OFFICER) == ["comment", "set_checklist", "set_release_date"]
    assert shared.next_steps(REVIEWER) == []
    assert shared.next_steps(OTHER_INMATE) == []


@pytest.mark.parametrize(
    ("reader", "sees"),
    [(INMATE, True), (OFFICER, True), (HEALTH, True), (REVIEWER, False), (NAV, False),
     (TSB, False), (ADMIN, False), (OTHER_INMATE, False)],
)  # fmt: skip
def test_the_list_holds_only_drafts_the_reader_may_open(
    house: House, reader: Person, sees: bool
) -> None:
    house.stored()
    assert bool(house.drafts.readable(reader)) is sees


def test_a_comment_is_seen_by_those_who_see_its_area(house: House) -> None:
    draft = house.submitted("housing")
    house.drafts.comment(HEALTH, draft.id, "substances", "Vi tar det i timen din")
    house.pass_time(minutes=1)
    house.drafts.comment(REVIEWER, draft.id, "housing", "Ring utleier")

    def seen(reader: Person) -> list[str]:
        return [one["text"] for one in house.drafts.view(reader, draft.id).comments]

    assert seen(INMATE) == ["Vi tar det i timen din", "Ring utleier"]
    assert seen(HEALTH) == ["Vi tar det i timen din"]
    assert seen(REVIEWER) == ["Ring utleier"]
    assert seen(OFFICER) == []


def test_one_cannot_comment_on_a_closed_area(house: House) -> None:
    draft = house.stored()
    with pytest.raises(Refused) as refused:
        house.drafts.comment(OFFICER, draft.id, "substances", "Hei")
    assert refusal_of(refused) == "not-shared"


def test_a_hand_over_is_noted_and_still_listed_after_withdrawal(house: House) -> None:
    draft = house.submitted("housing")
    house.reviews.approve(REVIEWER, draft.id, None)
    house.consents.grant(INMATE, "plan", YES, draft_id=draft.id)
    with pytest.raises(NotConfirmed):
        house.reviews.hand_over(REVIEWER, draft.id, "kommune", {"clarified_orally": True})
    with pytest.raises(Refused):
        house.reviews.hand_over(REVIEWER, draft.id, "kommune", CLARIFIED)
    house.share(draft, "kommune", "housing", "substances")
    house.reviews.hand_over(REVIEWER, draft.id, "kommune", CLARIFIED)
    house.consents.withdraw(INMATE, draft.consent_id)
    assert [(one.draft_id, one.recipient) for one in house.consents.handed_over(INMATE)] == [
        (draft.id, "kommune")
    ]


def test_a_row_that_shows_only_because_facts_are_closed_is_not_a_row(house: House) -> None:
    # a short stay has a short list; health staff see no dates and would get the long one
    dates = {"intake_date": {"value": "2026-10-20"}, "release_date": {"value": "2026-11-25"}}
    draft = house.stored({**FACTS, "frame": dates})
    whole = {row["id"] for row in house.drafts.checklist(INMATE, draft.id)}
    assert {row["id"] for row in house.drafts.checklist(HEALTH, draft.id)} <= whole


NAMED = "Ring Kari Nordmann på 91234567, fnr 01010112345"


def test_people_and_numbers_are_taken_out_of_all_free_text_before_it_is_stored(
    house: House,
) -> None:
    said = {"value": [{"text": NAMED, "talk": "neutral"}]}
    draft = house.stored({"housing": {"goal": {"value": NAMED}, "statements": said}})
    house.drafts.update_facts(draft.id, {"debt": {"goal": {"value": NAMED}}}, INMATE)
    house.drafts.comment(INMATE, draft.id, "housing", NAMED)
    house.share(draft, "tilbakeforing", "housing")
    house.reviews.submit(INMATE, draft.id)
    house.reviews.send_back(REVIEWER, draft.id, NAMED)
    view = house.drafts.view(INMATE, draft.id)
    everything = str([view.facts, view.plan, view.comments, view.draft.transitions])
    assert everything.count("[fødselsnummer]") >= 5
    for told in ("Nordmann", "91234567", "01010112345"):
        assert told not in everything


def test_a_text_at_the_limit_can_be_stored_even_when_a_name_in_it_is_replaced(
    house: House,
) -> None:
    words = "Kari " + "a" * 1995
    house.stored({"housing": {"goal": {"value": words}}})


def test_a_health_fact_named_on_its_own_is_in_the_plan_its_reader_sees(house: House) -> None:
    draft = house.stored({"housing": {"special_needs": {"value": "heis"}}})
    house.share(draft, "nav", "housing.special_needs")
    assert "heis" in str(house.drafts.view(NAV, draft.id).plan)
