"""The access log: complete, without content, and any tampering shows."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from backend import audit
from backend.errors import NotFound, Refused
from backend.people import Person
from backend.stores.store import SECTORS
from tests.backend.house import HEALTH, INMATE, NAV, OFFICER, OTHER_INMATE, TSB, House

BOTH = pytest.mark.parametrize("sector", SECTORS)


def holds(house: House, sector: str) -> bool:
    with house.stores.transaction() as pair:
        return audit.verify(pair.of(health=sector == "health"))


def tamper(house: House, sector: str, *statements: str) -> None:
    store = house.stores.health if sector == "health" else house.stores.corrections
    with store.engine.begin() as db:
        for statement in statements:
            db.execute(text(statement))


@BOTH
def test_an_empty_log_and_an_untouched_log_hold(house: House, sector: str) -> None:
    assert holds(house, sector)
    draft = house.stored()
    for _ in range(3):
        house.drafts.view(INMATE, draft.id)
    assert holds(house, sector)


LAST = "(SELECT max(number) FROM access_log)"


@BOTH
@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE access_log SET who = 'someone-else' WHERE number = 2"],
        ["UPDATE access_log SET areas = areas + 1 WHERE number = 1"],
        ["UPDATE access_log SET at = '2020-01-01T00:00:00+00:00' WHERE number = 2"],
        ["DELETE FROM access_log WHERE number = 2"],
        [f"DELETE FROM access_log WHERE number = {LAST}"],
        [
            f"DELETE FROM access_log WHERE number = {LAST}",
            "UPDATE access_log_head SET number = number - 1,"
            f" mac = (SELECT mac FROM access_log WHERE number = {LAST})",
        ],
        ["DELETE FROM access_log", "UPDATE access_log_head SET number = 0"],
        ["DELETE FROM access_log_head"],
        [
            "UPDATE access_log SET number = -2 WHERE number = 2",
            "UPDATE access_log SET number = 2 WHERE number = 3",
            "UPDATE access_log SET number = 3 WHERE number = -2",
        ],
    ],
)
def test_a_changed_removed_cut_off_or_reordered_entry_shows(
    house: House, sector: str, statements: list[str]
) -> None:
    draft = house.stored()
    for _ in range(3):
        house.drafts.view(INMATE, draft.id)
    tamper(house, sector, *statements)
    assert not holds(house, sector)


def actions(house: House, draft_id: str) -> list[tuple[str, str, str, int]]:
    entries = house.drafts.access_log(INMATE, draft_id)
    return [(entry.who, entry.action, entry.sector, entry.areas) for entry in entries]


def test_the_inmate_sees_who_did_what_in_which_sector_and_how_many_areas(house: House) -> None:
    draft = house.stored()
    house.pass_time(minutes=1)
    house.drafts.view(HEALTH, draft.id)
    house.pass_time(minutes=1)
    house.drafts.view(OFFICER, draft.id)
    house.drafts.comment(OFFICER, draft.id, "frame", "Vi snakkes på mandag")
    assert actions(house, draft.id)[-3:] == [
        ("helse-1", "read", "health", 2),
        ("kontaktbetjent-1", "read", "corrections", 1),
        ("kontaktbetjent-1", "write_comment", "corrections", 1),
    ]


@pytest.mark.parametrize(
    ("reader", "sector"), [(NAV, "corrections"), (TSB, "health"), (OTHER_INMATE, "corrections")]
)
def test_an_attempt_that_was_refused_is_logged_in_the_readers_own_sector(
    house: House, reader: Person, sector: str
) -> None:
    draft = house.stored()
    house.pass_time(minutes=1)
    with pytest.raises((Refused, NotFound)):
        house.drafts.view(reader, draft.id)
    assert actions(house, draft.id)[-1] == (reader.id, "refused_read", sector, 0)


def test_every_kind_of_access_leaves_an_entry(house: House) -> None:
    draft = house.stored()
    house.share(draft, "tilbakeforing", "housing")
    house.drafts.view(INMATE, draft.id)
    house.drafts.checklist(INMATE, draft.id)
    house.drafts.versions(INMATE, draft.id)
    house.drafts.update_facts(draft.id, {"housing": {"goal": {"value": "ny"}}}, INMATE)
    house.reviews.submit(INMATE, draft.id)
    house.drafts.delete(INMATE, draft.id)
    assert {action for _, action, _, _ in actions(house, draft.id)} == {
        "write_created",
        "grant_share",
        "read",
        "read_checklist",
        "read_versions",
        "write_facts",
        "submit",
        "delete",
        "withdraw_store",
        "withdraw_share",
    }


def test_the_log_stays_after_the_draft_is_deleted_and_is_the_owners_alone(house: House) -> None:
    draft = house.stored()
    house.drafts.delete(INMATE, draft.id)
    assert actions(house, draft.id)
    with pytest.raises(NotFound):
        house.drafts.access_log(OTHER_INMATE, draft.id)
    with pytest.raises(Refused):
        house.drafts.access_log(OFFICER, draft.id)


def test_the_chain_holds_when_many_read_and_write_at_once(house: House) -> None:
    drafts = [house.stored() for _ in range(2)]

    def use(turn: int) -> None:
        draft = drafts[turn % 2]
        house.drafts.view((INMATE, HEALTH, OFFICER)[turn % 3], draft.id)
        house.drafts.comment(INMATE, draft.id, "frame", f"nummer {turn}")

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(use, range(12)))
    assert holds(house, "corrections")
    assert holds(house, "health")
    assert sum(len(house.drafts.view(INMATE, draft.id).comments) for draft in drafts) == 12
