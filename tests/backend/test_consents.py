"""Consent: three kinds, valid only when confirmed, and withdrawal that works at once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from backend.consents import CONFIRMATIONS, Share
from backend.errors import (
    CompetenceInDoubt,
    InvalidInput,
    NoLiveConsent,
    NotConfirmed,
    NotFound,
    NothingShared,
    Refused,
    StegvisError,
    UntilOutOfBounds,
)
from backend.people import Person
from backend.policy import ConsentKind
from tests.backend.house import (
    ADMIN,
    FACTS,
    HEALTH,
    INMATE,
    NAV,
    OFFICER,
    OTHER_INMATE,
    REVIEWER,
    START,
    TSB,
    YES,
    House,
)

SHARE = Share(frozenset({"housing"}), "nav", "Finne bolig", START.date() + timedelta(days=30))


@pytest.mark.parametrize("absent", CONFIRMATIONS)
@pytest.mark.parametrize("how", ["false", "left out"])
@pytest.mark.parametrize("kind", ["store", "share", "plan"])
def test_a_yes_without_every_confirmation_is_refused_and_names_what_is_missing(
    house: House, kind: ConsentKind, how: str, absent: str
) -> None:
    given = {**YES, absent: False}
    if how == "left out":
        del given[absent]
    with pytest.raises(NotConfirmed) as refused:
        house.consents.grant(INMATE, kind, given)
    assert refused.value.missing == (absent,)
    assert house.consents.of(INMATE) == []


@pytest.mark.parametrize(
    ("share", "error"),
    [
        (replace(SHARE, items=frozenset()), NothingShared),
        (replace(SHARE, items=frozenset({"secrets"})), InvalidInput),
        (replace(SHARE, items=frozenset({"housing.secrets"})), InvalidInput),
        (replace(SHARE, recipient="naboen"), InvalidInput),
        (replace(SHARE, recipient="admin"), InvalidInput),
        (replace(SHARE, purpose="  "), InvalidInput),
        (replace(SHARE, until=START.date()), UntilOutOfBounds),
        (replace(SHARE, until=START.date() - timedelta(days=1)), UntilOutOfBounds),
        (replace(SHARE, until=START.date() + timedelta(days=366)), UntilOutOfBounds),
    ],
)
def test_a_share_consent_must_say_what_to_whom_why_and_until_within_a_year(
    house: House, share: Share, error: type[StegvisError]
) -> None:
    draft = house.stored()
    with pytest.raises(error):
        house.consents.grant(INMATE, "share", YES, draft_id=draft.id, share=share)


def test_without_an_end_a_share_consent_lasts_a_year_at_most(house: House) -> None:
    draft = house.stored()
    share = replace(SHARE, until=None)
    consent = house.consents.grant(INMATE, "share", YES, draft_id=draft.id, share=share)
    assert consent.until == START.date() + timedelta(days=365)


def test_a_share_consent_ends_by_itself_after_its_last_day(house: House) -> None:
    draft = house.stored()
    consent = house.share(draft, "nav", "housing", days=10)
    house.pass_time(days=10)
    assert house.drafts.view(NAV, draft.id).facts.keys() == {"housing"}
    house.pass_time(days=1)
    with pytest.raises(Refused):
        house.drafts.view(NAV, draft.id)
    (expired,) = [one for one in house.consents.of(INMATE) if one.id == consent.id]
    assert expired.status(house.time.date()) == "expired"


def test_a_consent_on_screen_is_marked_as_not_signed_and_keeps_its_text_version(
    house: House,
) -> None:
    consent = house.consents.grant(INMATE, "store", YES)
    assert consent.form == "digital, ikke underskrevet"
    assert date.fromisoformat(f"{consent.text_version}-01")
    assert consent.granted_at == START


@pytest.mark.parametrize("staff", [OFFICER, REVIEWER, HEALTH, TSB, NAV, ADMIN])
def test_nobody_can_consent_for_someone_else(house: House, staff: Person) -> None:
    with pytest.raises(Refused):
        house.consents.grant(staff, "store", YES)


def test_one_cannot_share_someone_elses_draft(house: House) -> None:
    draft = house.stored()
    with pytest.raises(NotFound):
        house.consents.grant(OTHER_INMATE, "share", YES, draft_id=draft.id, share=SHARE)


@pytest.mark.parametrize("kind", ["share", "plan"])
def test_a_yes_to_one_thing_is_never_a_yes_to_storing(house: House, kind: ConsentKind) -> None:
    draft = house.stored()
    share = SHARE if kind == "share" else None
    consent = house.consents.grant(INMATE, kind, YES, draft_id=draft.id, share=share)
    with pytest.raises(NoLiveConsent):
        house.drafts.create_draft(INMATE, FACTS, consent)


def test_a_store_consent_is_for_one_draft_and_for_the_person_who_gave_it(house: House) -> None:
    consent = house.consents.grant(INMATE, "store", YES)
    with pytest.raises(NoLiveConsent):
        house.drafts.create_draft(OTHER_INMATE, FACTS, consent)
    house.drafts.create_draft(INMATE, FACTS, consent)
    with pytest.raises(NoLiveConsent):
        house.drafts.create_draft(INMATE, FACTS, consent)


def test_a_withdrawn_store_consent_stores_nothing(house: House) -> None:
    consent = house.consents.grant(INMATE, "store", YES)
    house.consents.withdraw(INMATE, consent.id)
    with pytest.raises(NoLiveConsent):
        house.drafts.create_draft(INMATE, FACTS, consent)


def test_nothing_is_stored_for_someone_who_says_they_are_not_over_16(house: House) -> None:
    consent = house.consents.grant(INMATE, "store", YES)
    with pytest.raises(NotConfirmed):
        house.drafts.create_draft(INMATE, {"frame": {"age_over_16": {"value": False}}}, consent)


def test_withdrawing_a_share_stops_it_at_once_and_leaves_a_notice_in_both_sectors(
    house: House,
) -> None:
    draft = house.stored()
    consent = house.share(draft, "nav", "housing")
    house.drafts.view(NAV, draft.id)
    house.consents.withdraw(INMATE, consent.id)
    with pytest.raises(Refused):
        house.drafts.view(NAV, draft.id)
    for reader in (OFFICER, HEALTH, INMATE):
        assert [(one.kind, one.person) for one in house.consents.notices(reader)] == [
            ("share_withdrawn", INMATE.id)
        ]
    assert house.drafts.view(INMATE, draft.id)


def test_the_correctional_notice_does_not_tell_who_health_was_shared_with(house: House) -> None:
    draft = house.stored()
    consent = house.share(draft, "tsb", "substances")
    house.consents.withdraw(INMATE, consent.id)
    assert [one.recipient for one in house.consents.notices(OFFICER)] == [None]
    assert [one.recipient for one in house.consents.notices(HEALTH)] == ["tsb"]


@pytest.mark.parametrize("reader", [NAV, ADMIN, OTHER_INMATE])
def test_notices_are_for_the_person_and_the_two_sectors(house: House, reader: Person) -> None:
    draft = house.stored()
    house.consents.withdraw(INMATE, house.share(draft, "nav", "housing").id)
    assert house.consents.notices(reader) == []


def test_withdrawing_consent_to_store_takes_the_draft_and_all_its_sharing_with_it(
    house: House,
) -> None:
    draft = house.stored()
    house.share(draft, "nav", "housing")
    house.consents.withdraw(INMATE, draft.consent_id)
    for reader in (INMATE, NAV):
        with pytest.raises(NotFound):
            house.drafts.view(reader, draft.id)
    assert {one.status(START.date()) for one in house.consents.of(INMATE)} == {"withdrawn"}


def test_withdrawing_twice_changes_nothing(house: House) -> None:
    draft = house.stored()
    consent = house.share(draft, "nav", "housing")
    first = house.consents.withdraw(INMATE, consent.id)
    house.pass_time(hours=1)
    assert house.consents.withdraw(INMATE, consent.id) == first
    assert len(house.consents.notices(INMATE)) == 1


@pytest.mark.parametrize("person", [OTHER_INMATE, OFFICER, NAV, ADMIN])
def test_only_the_person_withdraws_or_prints_their_consent(house: House, person: Person) -> None:
    consent = house.share(house.stored(), "nav", "housing")
    with pytest.raises(NotFound):
        house.consents.withdraw(person, consent.id)
    with pytest.raises(NotFound):
        house.consents.get(person, consent.id)


def test_staff_see_the_consents_that_name_them_and_no_others(house: House) -> None:
    draft = house.stored()
    consent = house.share(draft, "nav", "housing")
    house.share(draft, "tsb", "substances")
    assert [one.id for one in house.consents.of(NAV)] == [consent.id]
    assert house.consents.of(OFFICER) == []


@pytest.mark.parametrize("staff", [OFFICER, REVIEWER, HEALTH, TSB])
def test_an_open_doubt_about_competence_pauses_consent_and_storing(
    house: House, staff: Person
) -> None:
    draft = house.stored()
    unused = house.consents.grant(INMATE, "store", YES)
    house.consents.raise_doubt(staff, INMATE.id)
    assert house.consents.in_doubt(INMATE.id)
    with pytest.raises(CompetenceInDoubt):
        house.consents.grant(INMATE, "store", YES)
    with pytest.raises(CompetenceInDoubt):
        house.drafts.create_draft(INMATE, FACTS, unused)
    with pytest.raises(CompetenceInDoubt):
        house.drafts.update_facts(draft.id, {"housing": {"goal": {"value": "ny"}}}, INMATE)
    house.consents.settle_doubt(staff, INMATE.id)
    assert not house.consents.in_doubt(INMATE.id)
    house.drafts.create_draft(INMATE, FACTS, unused)


def test_a_person_in_doubt_may_still_read_withdraw_and_delete(house: House) -> None:
    draft = house.stored()
    share = house.share(draft, "nav", "housing")
    house.consents.raise_doubt(OFFICER, INMATE.id)
    house.drafts.view(INMATE, draft.id)
    house.consents.withdraw(INMATE, share.id)
    house.drafts.delete(INMATE, draft.id)


def test_each_sector_settles_its_own_doubt(house: House) -> None:
    house.consents.raise_doubt(OFFICER, INMATE.id)
    house.consents.raise_doubt(HEALTH, INMATE.id)
    house.consents.settle_doubt(OFFICER, INMATE.id)
    assert house.consents.in_doubt(INMATE.id)
    house.consents.settle_doubt(HEALTH, INMATE.id)
    assert not house.consents.in_doubt(INMATE.id)


@pytest.mark.parametrize("person", [INMATE, NAV, ADMIN, replace(OFFICER, follows=frozenset())])
def test_a_doubt_is_raised_only_by_prison_or_health_staff_who_follow_the_person(
    house: House, person: Person
) -> None:
    with pytest.raises(Refused):
        house.consents.raise_doubt(person, INMATE.id)
    assert not house.consents.in_doubt(INMATE.id)


def test_an_objection_closes_health_to_the_prison_health_service_until_it_is_lifted(
    house: House,
) -> None:
    draft = house.stored()
    house.consents.object_to_health(INMATE)
    with pytest.raises(Refused):
        house.drafts.view(HEALTH, draft.id)
    house.consents.lift_objection(INMATE)
    assert "substances" in house.drafts.view(HEALTH, draft.id).facts
    with pytest.raises(Refused):
        house.consents.object_to_health(HEALTH)
