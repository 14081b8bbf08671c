"""Rows of consents, and of what is dated beside them: notices, doubts, objections.

A consent has one id and a row in each store it concerns. Store and plan consents concern both; a
share consent is written only in the store whose items it opens, so the corrections store does not
learn what is shared of health. Withdrawn in one store counts as withdrawn.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, cast

from sqlalchemy import Row, Table, insert, select, true, update

from backend.consent_texts import DIGITAL_FORM, VERSION
from backend.facts import FIELDS, HEALTH_AREAS
from backend.policy import ConsentKind
from backend.stores.store import Pair, Session

CONFIRMATIONS = ("over_16", "informed", "voluntary", "understands_withdrawal")

type Status = Literal["active", "expired", "withdrawn"]


@dataclass(frozen=True)
class Share:
    """What a share consent opens, to whom, why and until when (default: the longest allowed)."""

    items: frozenset[str]
    recipient: str
    purpose: str
    until: date | None = None


@dataclass(frozen=True)
class Consent:
    """One consent, put together from the stores it is written in."""

    id: str
    person: str
    kind: ConsentKind
    text_version: str
    form: str
    recorded_by: str
    granted_at: datetime
    withdrawn_at: datetime | None
    draft_id: str | None
    recipient: str | None
    purpose: str | None
    until: date | None
    items: frozenset[str]

    def status(self, today: date) -> Status:
        """Whether the consent is in force on this day."""
        if self.withdrawn_at is not None:
            return "withdrawn"
        return "expired" if self.until is not None and self.until < today else "active"


@dataclass(frozen=True)
class Notice:
    """What one sector must see when a consent is withdrawn (K14-K16)."""

    id: str
    person: str
    consent_id: str
    kind: str
    recipient: str | None
    at: datetime


@dataclass(frozen=True)
class HandedOver:
    """What has left the house and cannot be called back (K16)."""

    id: str
    draft_id: str
    recipient: str
    at: datetime


@dataclass(frozen=True)
class NewConsent:
    """A yes, about to be written."""

    id: str
    person: str
    kind: ConsentKind
    recorded_by: str
    granted_at: datetime
    draft_id: str | None = None
    share: Share | None = None


def write_consent(pair: Pair, new: NewConsent) -> list[Session]:
    """Writes the consent in every store it concerns, and returns those."""
    concerned = []
    for session in pair.both:
        items = _of_sector(new.share.items if new.share else frozenset(), session)
        if new.share is None or items:
            _write(session, new, items)
            concerned.append(session)
    return concerned


def find_consent(pair: Pair, consent_id: str) -> Consent | None:
    """A consent, whoever gave it."""
    found = _read(pair, lambda table: table.c.id == consent_id)
    return found[0] if found else None


def consents_of(pair: Pair, person_id: str) -> list[Consent]:
    """Everything one person has consented to, oldest first."""
    return _read(pair, lambda table: table.c.person == person_id)


def link_to_draft(pair: Pair, consent_id: str, draft_id: str) -> None:
    """Notes which draft a store consent was used for."""
    for session in pair.both:
        table = session.tables.consent
        session.connection.execute(
            update(table).where(table.c.id == consent_id).values(draft_id=draft_id)
        )


def withdraw_row(session: Session, consent: Consent, at: datetime) -> bool:
    """Marks the consent withdrawn in one store, and leaves that sector a notice (K14, K16).

    False when this store had no part in the consent; the notice is left all the same.
    """
    tables = session.tables
    had_part = (
        session.connection.execute(
            update(tables.consent)
            .where(tables.consent.c.id == consent.id)
            .values(valid=False, withdrawn_at=at)
        ).rowcount
        > 0
    )
    session.connection.execute(
        insert(tables.notice).values(
            id=secrets.token_urlsafe(12),
            person=consent.person,
            consent_id=consent.id,
            kind=f"{consent.kind}_withdrawn",
            # A sector that had no part in the sharing does not learn with whom it was.
            recipient=consent.recipient if had_part else None,
            at=at,
        )
    )
    return had_part


def notices_about(session: Session, persons: frozenset[str]) -> list[Notice]:
    """The sector's notices about these people, newest first."""
    table = session.tables.notice
    rows = session.connection.execute(
        select(table).where(table.c.person.in_(sorted(persons))).order_by(table.c.at.desc())
    )
    return [
        Notice(row.id, row.person, row.consent_id, row.kind, row.recipient, row.at) for row in rows
    ]


def handed_over_from(pair: Pair, person_id: str) -> list[HandedOver]:
    """What has left the house from this person's drafts, oldest first."""
    found: dict[str, HandedOver] = {}
    for session in pair.both:
        table = session.tables.handed_over
        for row in session.connection.execute(
            select(table).where(table.c.person == person_id).order_by(table.c.at)
        ):
            found[row.id] = HandedOver(row.id, row.draft_id, row.recipient, row.at)
    return list(found.values())


def add_handed_over(
    session: Session, person_id: str, left: HandedOver, areas: int, by: str
) -> None:
    """Notes that something left the house, and how many of this sector's areas it held."""
    session.connection.execute(
        insert(session.tables.handed_over).values(
            id=left.id,
            person=person_id,
            draft_id=left.draft_id,
            recipient=left.recipient,
            how="handover",
            area_count=areas,
            by=by,
            at=left.at,
        )
    )


def still_open(session: Session, table: Table, person_id: str) -> list[str]:
    """What the person's unsettled doubts or objections are about."""
    rows = session.connection.execute(
        select(table.c.about).where(table.c.person == person_id, table.c.settled_at.is_(None))
    )
    return [row.about for row in rows]


def raise_fact(
    session: Session, table: Table, person_id: str, about: str, by: str, at: datetime
) -> None:
    """Opens a doubt or objection, unless it is open already."""
    if about in still_open(session, table, person_id):
        return
    session.connection.execute(
        insert(table).values(
            id=secrets.token_urlsafe(12),
            person=person_id,
            about=about,
            raised_at=at,
            raised_by=by,
        )
    )


def settle_facts(
    session: Session, table: Table, person_id: str, about: str | None, by: str, at: datetime
) -> None:
    """Settles the person's open doubts or objections; all of them when `about` is None."""
    which = true() if about is None else table.c.about == about
    session.connection.execute(
        update(table)
        .where(table.c.person == person_id, table.c.settled_at.is_(None), which)
        .values(settled_at=at, settled_by=by)
    )


def _of_sector(items: frozenset[str], session: Session) -> frozenset[str]:
    return frozenset(
        item for item in items if _is_health(item) == (session.store.sector == "health")
    )


def _is_health(item: str) -> bool:
    return item in HEALTH_AREAS or (item in FIELDS and FIELDS[item].health)


def _write(session: Session, new: NewConsent, items: frozenset[str]) -> None:
    tables = session.tables
    share = new.share
    session.connection.execute(
        insert(tables.consent).values(
            id=new.id,
            person=new.person,
            kind=new.kind,
            valid=True,
            text_version=VERSION,
            form=DIGITAL_FORM,
            recorded_by=new.recorded_by,
            draft_id=new.draft_id,
            recipient=share and share.recipient,
            purpose=share and session.store.key.seal_words(new.id, share.purpose),
            until=share and share.until,
            granted_at=new.granted_at,
            **dict.fromkeys(CONFIRMATIONS, True),
        )
    )
    for item in sorted(items):
        session.connection.execute(insert(tables.consent_item).values(consent_id=new.id, item=item))


def _read(pair: Pair, where: Callable[[Table], Any]) -> list[Consent]:
    found: dict[str, Consent] = {}
    for session in pair.both:
        tables = session.tables
        items: dict[str, set[str]] = {}
        for row in session.connection.execute(
            select(tables.consent_item).join(tables.consent).where(where(tables.consent))
        ):
            items.setdefault(row.consent_id, set()).add(row.item)
        for row in session.connection.execute(
            select(tables.consent)
            .where(where(tables.consent))
            .order_by(tables.consent.c.granted_at)
        ):
            part = _consent(session, row, frozenset(items.get(row.id, ())))
            found[row.id] = _merged(found[row.id], part) if row.id in found else part
    return list(found.values())


def _merged(one: Consent, other: Consent) -> Consent:
    withdrawn = one.withdrawn_at or other.withdrawn_at
    return replace(one, items=one.items | other.items, withdrawn_at=withdrawn)


def _consent(session: Session, row: Row[Any], items: frozenset[str]) -> Consent:
    sealed = cast(bytes | None, row.purpose)
    return Consent(
        id=row.id,
        person=row.person,
        kind=row.kind,
        text_version=row.text_version,
        form=row.form,
        recorded_by=row.recorded_by,
        granted_at=row.granted_at,
        withdrawn_at=row.withdrawn_at,
        draft_id=row.draft_id,
        recipient=row.recipient,
        purpose=None if sealed is None else session.store.key.unseal_words(row.id, sealed),
        until=row.until,
        items=items,
    )
