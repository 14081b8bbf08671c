"""Reading and writing a draft's rows in one store; every document goes in and out sealed here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, delete, insert, select, update

from backend.stores.content import Half
from backend.stores.keys import seal, unseal
from backend.stores.store import Session


@dataclass(frozen=True)
class DraftRow:
    """A draft's row in one store."""

    id: str
    owner: str
    version: int
    created_at: datetime
    updated_at: datetime
    consent_id: str


@dataclass(frozen=True)
class Change:
    """One saved version: who, when and, from the sealed document, what."""

    number: int
    at: datetime
    by: str
    role: str
    half: Half


@dataclass(frozen=True)
class Transition:
    """A draft came into a state, with what was said about it."""

    state: str
    at: datetime
    by: str
    role: str
    comment: str | None


def insert_draft(session: Session, row: DraftRow) -> None:
    """A new draft with its own data key; refused by the database without a valid store consent."""
    tables = session.tables
    session.connection.execute(
        insert(tables.draft).values(
            id=row.id,
            owner=row.owner,
            version=row.version,
            created_at=row.created_at,
            updated_at=row.updated_at,
            consent_id=row.consent_id,
            consent_kind="store",
            consent_valid=True,
        )
    )
    session.connection.execute(
        insert(tables.draft_key).values(
            draft_id=row.id, wrapped=session.store.key.new_wrapped_key(row.id)
        )
    )


def find_draft(session: Session, draft_id: str) -> DraftRow | None:
    """The draft's row in this store."""
    found = list(_rows(session, session.tables.draft.c.id == draft_id))
    return found[0] if found else None


def drafts_of(session: Session, owners: Iterable[str]) -> list[DraftRow]:
    """Every draft of these people, oldest first."""
    return list(_rows(session, session.tables.draft.c.owner.in_(list(owners))))


def all_drafts(session: Session) -> list[DraftRow]:
    """Every draft in this store."""
    return list(_rows(session))


def move_version(session: Session, draft_id: str, old: int, new: int, at: datetime) -> bool:
    """Takes the next version number; False when someone else was first."""
    draft = session.tables.draft
    done = session.connection.execute(
        update(draft)
        .where(draft.c.id == draft_id, draft.c.version == old)
        .values(version=new, updated_at=at)
    )
    return done.rowcount == 1


def add_version(session: Session, draft_id: str, change: Change) -> None:
    """Appends a version; earlier ones stay as they are."""
    session.connection.execute(
        insert(session.tables.version).values(
            draft_id=draft_id,
            number=change.number,
            at=change.at,
            by=change.by,
            role=change.role,
            content=seal(
                _data_key(session, draft_id),
                change.half.to_bytes(),
                _context(session, draft_id, "version", change.number),
            ),
        )
    )


def latest(session: Session, draft_id: str) -> Half:
    """The newest document."""
    version = session.tables.version
    row = session.connection.execute(
        select(version.c.number, version.c.content)
        .where(version.c.draft_id == draft_id)
        .order_by(version.c.number.desc())
        .limit(1)
    ).one()
    return _open(session, draft_id, row.number, row.content)


def versions(session: Session, draft_id: str) -> list[Change]:
    """Every version, oldest first."""
    version = session.tables.version
    rows = session.connection.execute(
        select(version).where(version.c.draft_id == draft_id).order_by(version.c.number)
    )
    return [
        Change(
            row.number, row.at, row.by, row.role, _open(session, draft_id, row.number, row.content)
        )
        for row in rows
    ]


def add_transition(session: Session, draft_id: str, transition: Transition) -> None:
    """Appends a state; the comment is sealed with the draft's key."""
    number = len(transitions(session, draft_id)) + 1
    words = transition.comment
    session.connection.execute(
        insert(session.tables.transition).values(
            draft_id=draft_id,
            number=number,
            state=transition.state,
            at=transition.at,
            by=transition.by,
            role=transition.role,
            comment=None
            if words is None
            else seal(
                _data_key(session, draft_id),
                words.encode(),
                _context(session, draft_id, "transition", number),
            ),
        )
    )


def transitions(session: Session, draft_id: str) -> list[Transition]:
    """Every state the draft has been in, oldest first."""
    table = session.tables.transition
    rows = session.connection.execute(
        select(table).where(table.c.draft_id == draft_id).order_by(table.c.number)
    )
    found = []
    for row in rows:
        context = _context(session, draft_id, "transition", row.number)
        words = (
            None
            if row.comment is None
            else unseal(_data_key(session, draft_id), row.comment, context).decode()
        )
        found.append(Transition(row.state, row.at, row.by, row.role, words))
    return found


def shred(session: Session, draft_id: str) -> None:
    """Destroys the draft's key and rows in this store; what is left elsewhere cannot be read."""
    tables = session.tables
    for table in (tables.draft_key, tables.version, tables.transition):
        session.connection.execute(delete(table).where(table.c.draft_id == draft_id))
    session.connection.execute(delete(tables.draft).where(tables.draft.c.id == draft_id))


def _rows(session: Session, *conditions: ColumnElement[bool]) -> Iterable[DraftRow]:
    draft = session.tables.draft
    query = select(draft).where(*conditions).order_by(draft.c.created_at, draft.c.id)
    for row in session.connection.execute(query):
        yield DraftRow(
            row.id, row.owner, row.version, row.created_at, row.updated_at, row.consent_id
        )


def _open(session: Session, draft_id: str, number: int, content: bytes) -> Half:
    context = _context(session, draft_id, "version", number)
    return Half.from_bytes(unseal(_data_key(session, draft_id), content, context))


def _data_key(session: Session, draft_id: str) -> bytes:
    table = session.tables.draft_key
    wrapped = session.connection.execute(
        select(table.c.wrapped).where(table.c.draft_id == draft_id)
    ).scalar_one()
    return session.store.key.unwrap(draft_id, cast(bytes, wrapped))


def _context(session: Session, draft_id: str, kind: str, number: int) -> str:
    return f"{draft_id}|{session.store.sector}|{kind}|{number}"
