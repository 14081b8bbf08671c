"""Two stores, sealed content, and a consent the database itself insists on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateTable

from backend.stores import records
from backend.stores.records import DraftRow
from backend.stores.store import SECTORS, Store
from backend.stores.tables import build
from tests.backend.house import INMATE, START, YES, House

BOTH = pytest.mark.parametrize("sector", SECTORS)
CONSENT = """INSERT INTO consent (id, person, kind, valid, text_version, form, recorded_by, over_16,
 informed, voluntary, understands_withdrawal, recipient, purpose, until, granted_at, withdrawn_at)
 VALUES (:id, 'p', :kind, :valid, 'v', 'f', 'p', :over_16, 1, 1, 1, :recipient, NULL, NULL,
 '2026-11-02', :withdrawn_at)"""
DRAFT = """INSERT INTO draft (id, owner, version, created_at, updated_at, consent_id, consent_kind,
 consent_valid) VALUES ('d', 'p', 1, '2026-11-02', '2026-11-02', :consent, :kind, :valid)"""
GIVEN = {
    "id": "c",
    "kind": "store",
    "valid": True,
    "over_16": True,
    "recipient": None,
    "withdrawn_at": None,
}


def store_of(house: House, sector: str) -> Store:
    found: Store = getattr(house.stores, sector)
    return found


@contextmanager
def rolled_back(store: Store) -> Iterator[Connection]:
    with store.engine.connect() as connection:
        yield connection
        connection.rollback()


@BOTH
def test_a_draft_can_be_written_under_a_valid_store_consent(house: House, sector: str) -> None:
    with rolled_back(store_of(house, sector)) as db:
        db.execute(text(CONSENT), GIVEN)
        db.execute(text(DRAFT), {"consent": "c", "kind": "store", "valid": True})


@BOTH
@pytest.mark.parametrize(
    ("consent", "draft"),
    [
        pytest.param({"id": "another"}, {}, id="no consent"),
        pytest.param({"valid": False, "withdrawn_at": "2026-11-02"}, {}, id="withdrawn consent"),
        pytest.param(
            {"valid": False, "withdrawn_at": "2026-11-02"},
            {"valid": False},
            id="honest but withdrawn",
        ),
        pytest.param({"kind": "plan"}, {}, id="another kind"),
        pytest.param({"kind": "plan"}, {"kind": "plan"}, id="honest but another kind"),
        pytest.param({}, {"consent": None}, id="no reference"),
    ],
)
def test_the_database_refuses_a_draft_without_a_valid_store_consent(
    house: House, sector: str, consent: dict[str, object], draft: dict[str, object]
) -> None:
    with rolled_back(store_of(house, sector)) as db:
        db.execute(text(CONSENT), GIVEN | consent)
        with pytest.raises(IntegrityError):
            db.execute(text(DRAFT), {"consent": "c", "kind": "store", "valid": True} | draft)


@BOTH
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE consent SET valid = 0, withdrawn_at = '2026-11-03'",
        "UPDATE consent SET valid = 0",
        "UPDATE consent SET withdrawn_at = '2026-11-03'",
        "UPDATE consent SET kind = 'plan'",
        "DELETE FROM consent",
        "UPDATE draft SET consent_id = 'another'",
        "UPDATE draft SET consent_valid = 0",
    ],
)
def test_the_database_refuses_to_end_a_consent_while_its_draft_is_there(
    house: House, sector: str, change: str
) -> None:
    house.stored()
    with rolled_back(store_of(house, sector)) as db, pytest.raises(IntegrityError):
        db.execute(text(change))


@BOTH
@pytest.mark.parametrize(
    "wrong",
    [
        {"over_16": False},
        {"valid": True, "withdrawn_at": "2026-11-02"},
        {"valid": False},
        {"kind": "all"},
        {"kind": "share"},
    ],
)
def test_the_database_refuses_an_impossible_consent(
    house: House, sector: str, wrong: dict[str, object]
) -> None:
    with rolled_back(store_of(house, sector)) as db, pytest.raises(IntegrityError):
        db.execute(text(CONSENT), GIVEN | wrong)


@BOTH
def test_deleted_rows_really_vanish_from_the_file(house: House, sector: str) -> None:
    draft = house.stored()
    store = store_of(house, sector)
    file = house.folder / f"{sector}.db"
    with store.engine.connect() as db:
        wrapped = db.execute(select(store.tables.draft_key.c.wrapped)).scalar_one()
        content = db.execute(select(store.tables.version.c.content)).scalar_one()
    assert wrapped in file.read_bytes()
    house.drafts.delete(INMATE, draft.id)
    left = file.read_bytes()
    assert wrapped not in left
    assert content[:200] not in left
    assert [one.name for one in house.folder.glob(f"{sector}.db*")] == [file.name]


def test_nothing_a_person_told_is_readable_in_any_file(house: House) -> None:
    draft = house.submitted("housing", "substances")
    house.drafts.comment(INMATE, draft.id, "housing", "hemmelig-kommentar")
    for file in house.folder.iterdir():
        raw = file.read_bytes()
        assert b"hemmelig" not in raw
        assert b"opioider" not in raw
        assert "Gå gjennom utkastet".encode() not in raw


def test_health_facts_are_in_the_health_store_only_and_the_others_in_the_other(
    house: House,
) -> None:
    draft = house.stored()
    with house.stores.transaction() as pair:
        corrections = records.latest(pair.corrections, draft.id).facts
        health = records.latest(pair.health, draft.id).facts
    assert corrections.keys() == {"frame", "housing", "debt"}
    assert health.keys() == {"frame", "substances"}
    assert health["frame"].keys() == {"existing_plan"}


def test_a_sealed_document_opens_only_with_its_own_draft_and_store(house: House) -> None:
    one, other = house.stored(), house.stored()
    with house.stores.transaction() as pair:
        for session in pair.both:
            versions = session.tables.version
            sealed = session.connection.execute(
                select(versions.c.content).where(versions.c.draft_id == one.id)
            ).scalar_one()
            session.connection.execute(
                versions.update().where(versions.c.draft_id == other.id).values(content=sealed)
            )
            with pytest.raises(InvalidTag):
                records.latest(session, other.id)
        keys = pair.corrections.tables.draft_key
        wrapped = pair.corrections.connection.execute(
            select(keys.c.wrapped).where(keys.c.draft_id == one.id)
        ).scalar_one()
        for key, draft_id in (
            (house.stores.health.key, one.id),
            (house.stores.corrections.key, other.id),
        ):
            with pytest.raises(InvalidTag):
                key.unwrap(draft_id, wrapped)


def test_the_two_stores_have_tables_and_files_of_their_own(house: House) -> None:
    one, other = house.stores.corrections, house.stores.health
    assert one.tables.metadata is not other.tables.metadata
    assert one.engine.url != other.engine.url
    assert not set(one.tables.metadata.tables.values()) & set(other.tables.metadata.tables.values())


@BOTH
def test_sqlite_is_set_up_so_that_references_hold_and_deletes_are_real(
    house: House, sector: str
) -> None:
    with store_of(house, sector).engine.connect() as db:
        found = {
            name: db.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("foreign_keys", "secure_delete", "journal_mode")
        }
    assert found == {"foreign_keys": 1, "secure_delete": 1, "journal_mode": "delete"}


def test_the_tables_are_valid_ddl_for_postgresql_with_the_same_references() -> None:
    tables = build()
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    ddl = {
        table.name: str(CreateTable(table).compile(dialect=dialect))
        for table in tables.metadata.sorted_tables
    }
    assert (
        "FOREIGN KEY(consent_id, consent_kind, consent_valid)"
        " REFERENCES consent (id, kind, valid)" in ddl["draft"]
    )
    assert "CHECK (valid = (withdrawn_at IS NULL))" in ddl["consent"]
    assert "wrapped BYTEA NOT NULL" in ddl["draft_key"]


def test_a_draft_that_a_crash_left_in_one_store_is_not_shown_and_is_swept_away(
    house: House,
) -> None:
    whole = house.stored()
    consent = house.consents.grant(INMATE, "store", YES)
    with house.stores.transaction() as pair:
        records.insert_draft(pair.health, DraftRow("half", INMATE.id, 1, START, START, consent.id))
    house.pass_time(minutes=5)
    assert house.drafts.sweep() == 0
    house.pass_time(minutes=10)
    assert [draft.id for draft in house.drafts.readable(INMATE)] == [whole.id]
    assert house.drafts.sweep() == 1
    with house.stores.transaction() as pair:
        assert records.find_draft(pair.health, "half") is None
    assert [draft.id for draft in house.drafts.readable(INMATE)] == [whole.id]


@BOTH
def test_times_come_back_with_their_zone(house: House, sector: str) -> None:
    store = store_of(house, sector)
    with rolled_back(store) as db:
        db.execute(
            insert(store.tables.competence_doubt).values(
                id="x", person="p", about="", raised_at=START + timedelta(hours=1), raised_by="s"
            )
        )
        raised = db.execute(select(store.tables.competence_doubt.c.raised_at)).scalar_one()
    assert raised == START + timedelta(hours=1)
    assert raised.tzinfo is not None
