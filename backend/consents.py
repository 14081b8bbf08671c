"""Consents as dated facts: what was given, for what, to whom, until when, and when it was withdrawn.

Three kinds, and a yes to one is never a yes to another (K78): *store* this draft here, *share*
items with one recipient, make a *plan*. A share consent is written in the store whose items it
opens, so the corrections store does not learn what is shared of health. Status is derived.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal, cast

from sqlalchemy import Row, Table, insert, or_, select, update

from backend import audit
from backend.consent_texts import DIGITAL_FORM, VERSION, Card, card, role_of
from backend.errors import (
    CompetenceInDoubt,
    InvalidInput,
    NotConfirmed,
    NotFound,
    NothingShared,
    Refused,
    UntilOutOfBounds,
)
from backend.facts import AREAS, FIELDS, HEALTH_AREAS
from backend.policy import (
    CORRECTIONAL_STAFF,
    HEALTH_STAFF,
    RECIPIENTS,
    ConsentKind,
    Grant,
    Reader,
    Refusal,
)
from backend.stores.records import find_draft, shred
from backend.stores.store import Pair, Session, Stores

CONFIRMATIONS = ("over_16", "informed", "voluntary", "understands_withdrawal")
MAX_SHARE_DAYS = 365
MAX_PURPOSE = 200

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

    @property
    def card(self) -> Card:
        """The words the consent was given to."""
        return card(
            self.kind,
            items=self.items,
            recipient=self.recipient,
            purpose=self.purpose,
            until=self.until,
        )


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
    """What left the house before a withdrawal and cannot be called back (K16)."""

    draft_id: str
    recipient: str
    at: datetime


class Consents:
    """Giving, listing and withdrawing consents; doubts and objections.

    Raises (where a method does not say otherwise):
        NotFound: there is no such consent or draft that belongs to this person.
    """

    def __init__(self, stores: Stores, clock: Callable[[], datetime]) -> None:
        self._stores = stores
        self._clock = clock

    def grant(
        self,
        person: Reader,
        kind: ConsentKind,
        confirmations: Mapping[str, bool],
        *,
        draft_id: str | None = None,
        share: Share | None = None,
        recorded_by: str | None = None,
    ) -> Consent:
        """A person says yes; `draft_id` is required for all but *store*.

        Raises:
            NotConfirmed, CompetenceInDoubt: the yes is not valid (K7-K10).
            NothingShared, UntilOutOfBounds, InvalidInput: a share consent that is not bounded.
        """
        missing = [name for name in CONFIRMATIONS if confirmations.get(name) is not True]
        if missing:
            raise NotConfirmed(missing)
        if person.role != "innsatt":
            raise Refused(Refusal("not-your-task"))
        now = self._clock()
        bounded = None if share is None else _bounded(share, now.date())
        if (bounded is None) == (kind == "share") or (draft_id is None) != (kind == "store"):
            raise InvalidInput(["kind"])
        consent_id = secrets.token_urlsafe(18)
        with self._stores.transaction() as pair:
            if has_open_doubt(pair, person.id):
                raise CompetenceInDoubt
            if draft_id is not None:
                _require_own_draft(pair, person.id, draft_id)
            for session in pair.both:
                items = _of_sector(bounded.items if bounded else frozenset(), session)
                if bounded is None or items:
                    _write(session, consent_id, person.id, kind, draft_id, bounded, items, now,
                           recorded_by or person.id)  # fmt: skip
            return _one(pair, consent_id)

    def get(self, person: Reader, consent_id: str) -> Consent:
        """One of the person's own consents."""
        with self._stores.transaction() as pair:
            return _own(pair, person, consent_id)

    def of(self, person: Reader) -> list[Consent]:
        """An inmate's own consents, or those that name this staff member; newest first."""
        with self._stores.transaction() as pair:
            return consents_for(pair, person)

    def withdraw(self, person: Reader, consent_id: str) -> Consent:
        """Takes a consent back: sharing stops at once; a store consent takes the draft with it."""
        with self._stores.transaction() as pair:
            consent = _own(pair, person, consent_id)
            withdraw_in(pair, person, consent, self._clock())
            return _one(pair, consent_id)

    def handed_over(self, person: Reader) -> list[HandedOver]:
        """What has left the house from this person's drafts, and cannot be called back."""
        with self._stores.transaction() as pair:
            found: dict[str, HandedOver] = {}
            for session in pair.both:
                table = session.tables.handed_over
                for row in session.connection.execute(
                    select(table).where(table.c.person == person.id).order_by(table.c.at)
                ):
                    found[row.id] = HandedOver(row.draft_id, row.recipient, row.at)
            return list(found.values())

    def notices(self, reader: Reader) -> list[Notice]:
        """Withdrawals the reader's sector must see: the inmate's own, or of those they follow."""
        with self._stores.transaction() as pair:
            if reader.role == "innsatt":
                return _notices(pair.corrections, {reader.id})
            if reader.role in CORRECTIONAL_STAFF:
                return _notices(pair.corrections, reader.follows)
            if reader.role in HEALTH_STAFF:
                return _notices(pair.health, reader.follows)
            return []

    def raise_doubt(self, staff: Reader, person_id: str) -> None:
        """A staff member doubts that the person can consent now: storing is paused (K7)."""
        with self._stores.transaction() as pair:
            session = _staff_session(pair, staff, person_id)
            _begin(session, session.tables.competence_doubt, person_id, "", staff, self._clock())

    def settle_doubt(self, staff: Reader, person_id: str) -> None:
        """The staff member's sector has settled its doubt; the other sector settles its own."""
        with self._stores.transaction() as pair:
            session = _staff_session(pair, staff, person_id)
            _end(session, session.tables.competence_doubt, person_id, None, staff, self._clock())

    def in_doubt(self, person_id: str) -> bool:
        """Whether storing is paused for this person."""
        with self._stores.transaction() as pair:
            return has_open_doubt(pair, person_id)

    def object_to_health(self, person: Reader) -> None:
        """The inmate does not want the prison health service to read (K29, Q18)."""
        self._set_objection(person, _begin)

    def lift_objection(self, person: Reader) -> None:
        """The inmate takes the objection back."""
        with self._stores.transaction() as pair:
            health = pair.health
            _end(health, health.tables.objection, person.id, "helse", person, self._clock())

    def _set_objection(self, person: Reader, begin: Callable[..., None]) -> None:
        if person.role != "innsatt":
            raise Refused(Refusal("not-your-task"))
        with self._stores.transaction() as pair:
            health = pair.health
            begin(health, health.tables.objection, person.id, "helse", person, self._clock())


def live_grants(pair: Pair, owner: str, draft_id: str, today: date) -> tuple[Grant, ...]:
    """What is open now for this draft, as the policy reads it."""
    return tuple(
        Grant(consent.kind, consent.recipient, consent.items)
        for consent in _of_person(pair, owner)
        if consent.draft_id == draft_id and consent.status(today) == "active"
    )


def consents_for(pair: Pair, person: Reader) -> list[Consent]:
    """An inmate's own consents, or those that name this staff member; newest first."""
    if person.role == "innsatt":
        found = _of_person(pair, person.id)
    else:
        found = [
            consent
            for owner in sorted(person.follows)
            for consent in _of_person(pair, owner)
            if consent.recipient in (person.role, person.id)
        ]
    return sorted(found, key=lambda consent: consent.granted_at, reverse=True)


def consent_by_id(pair: Pair, consent_id: str) -> Consent | None:
    """A consent, whoever gave it."""
    found = _read(pair, lambda table: table.c.id == consent_id)
    return found[0] if found else None


def link_to_draft(pair: Pair, consent_id: str, draft_id: str) -> None:
    """Notes which draft a store consent was used for."""
    for session in pair.both:
        table = session.tables.consent
        session.connection.execute(
            update(table).where(table.c.id == consent_id).values(draft_id=draft_id)
        )


def withdraw_in(pair: Pair, person: Reader, consent: Consent, at: datetime) -> None:
    """Withdraws within an open transaction; withdrawing twice changes nothing."""
    if consent.withdrawn_at is not None:
        return
    ending = [consent]
    if consent.kind == "store" and consent.draft_id is not None:
        ending += [
            other
            for other in _of_person(pair, consent.person)
            if other.draft_id == consent.draft_id
            and other.withdrawn_at is None
            and other.id != consent.id
        ]
        _shred_in_both(pair, person, consent.draft_id, at)
    for one in ending:
        for session in pair.both:
            _withdraw_row(session, one, at)


def has_open_doubt(pair: Pair, person_id: str) -> bool:
    """Whether either sector doubts that the person can consent."""
    return any(
        _open(session, session.tables.competence_doubt, person_id) for session in pair.both
    )


def objections(pair: Pair, person_id: str) -> frozenset[str]:
    """Roles the person does not want to read under the health default."""
    return frozenset(_open(pair.health, pair.health.tables.objection, person_id))


def _bounded(share: Share, today: date) -> Share:
    until = share.until or today + timedelta(days=MAX_SHARE_DAYS)
    if not share.items:
        raise NothingShared
    if not today < until <= today + timedelta(days=MAX_SHARE_DAYS):
        raise UntilOutOfBounds
    wrong = [
        name
        for name, right in (
            ("areas", all(item in AREAS or item in FIELDS for item in share.items)),
            ("recipient", role_of(share.recipient) in RECIPIENTS),
            ("purpose", 0 < len(share.purpose.strip()) <= MAX_PURPOSE),
        )
        if not right
    ]
    if wrong:
        raise InvalidInput(wrong)
    return Share(share.items, share.recipient, share.purpose.strip(), until)


def _require_own_draft(pair: Pair, person_id: str, draft_id: str) -> None:
    for session in pair.both:
        row = find_draft(session, draft_id)
        if row is None or row.owner != person_id:
            raise NotFound


def _of_sector(items: frozenset[str], session: Session) -> frozenset[str]:
    return frozenset(
        item for item in items if _is_health(item) == (session.store.sector == "health")
    )


def _is_health(item: str) -> bool:
    return item in HEALTH_AREAS or (item in FIELDS and FIELDS[item].health)


def _write(
    session: Session,
    consent_id: str,
    person_id: str,
    kind: ConsentKind,
    draft_id: str | None,
    share: Share | None,
    items: frozenset[str],
    now: datetime,
    recorded_by: str,
) -> None:
    tables = session.tables
    session.connection.execute(
        insert(tables.consent).values(
            id=consent_id,
            person=person_id,
            kind=kind,
            valid=True,
            text_version=VERSION,
            form=DIGITAL_FORM,
            recorded_by=recorded_by,
            draft_id=draft_id,
            recipient=share and share.recipient,
            purpose=share and session.store.key.seal_words(consent_id, share.purpose),
            until=share and share.until,
            granted_at=now,
            **dict.fromkeys(CONFIRMATIONS, True),
        )
    )
    for item in sorted(items):
        session.connection.execute(
            insert(tables.consent_item).values(consent_id=consent_id, item=item)
        )


def _one(pair: Pair, consent_id: str) -> Consent:
    consent = consent_by_id(pair, consent_id)
    if consent is None:
        raise NotFound
    return consent


def _own(pair: Pair, person: Reader, consent_id: str) -> Consent:
    consent = _one(pair, consent_id)
    if person.role != "innsatt" or consent.person != person.id:
        raise NotFound
    return consent


def _of_person(pair: Pair, person_id: str) -> list[Consent]:
    return _read(pair, lambda table: table.c.person == person_id)


def _read(pair: Pair, where: Callable[[Table], Any]) -> list[Consent]:
    found: dict[str, Consent] = {}
    for session in pair.both:
        tables = session.tables
        items: dict[str, set[str]] = {}
        for row in session.connection.execute(select(tables.consent_item)):
            items.setdefault(row.consent_id, set()).add(row.item)
        for row in session.connection.execute(
            select(tables.consent).where(where(tables.consent)).order_by(tables.consent.c.granted_at)
        ):
            part = _consent(session, row, frozenset(items.get(row.id, ())))
            found[row.id] = _merged(found[row.id], part) if row.id in found else part
    return list(found.values())


def _merged(one: Consent, other: Consent) -> Consent:
    """One consent from its two halves; withdrawn anywhere is withdrawn."""
    withdrawn = one.withdrawn_at or other.withdrawn_at
    return Consent(**{**vars(one), "items": one.items | other.items, "withdrawn_at": withdrawn})


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


def _shred_in_both(pair: Pair, person: Reader, draft_id: str, at: datetime) -> None:
    for session in pair.both:
        shred(session, draft_id)
        audit.record(
            session, person, "delete", draft_id=draft_id, owner=person.id, areas=0, at=at
        )


def _withdraw_row(session: Session, consent: Consent, at: datetime) -> None:
    tables = session.tables
    done = session.connection.execute(
        update(tables.consent)
        .where(tables.consent.c.id == consent.id)
        .values(valid=False, withdrawn_at=at)
    )
    session.connection.execute(
        insert(tables.notice).values(
            id=secrets.token_urlsafe(12),
            person=consent.person,
            consent_id=consent.id,
            kind=f"{consent.kind}_withdrawn",
            # A sector that had no part in the sharing does not learn with whom it was.
            recipient=consent.recipient if done.rowcount else None,
            at=at,
        )
    )


def _notices(session: Session, persons: frozenset[str] | set[str]) -> list[Notice]:
    table = session.tables.notice
    rows = session.connection.execute(
        select(table).where(table.c.person.in_(sorted(persons))).order_by(table.c.at.desc())
    )
    return [
        Notice(row.id, row.person, row.consent_id, row.kind, row.recipient, row.at) for row in rows
    ]


def _staff_session(pair: Pair, staff: Reader, person_id: str) -> Session:
    if staff.role not in CORRECTIONAL_STAFF | HEALTH_STAFF:
        raise Refused(Refusal("not-your-task"))
    if person_id not in staff.follows:
        raise Refused(Refusal("no-need"))
    return pair.of(health=staff.role in HEALTH_STAFF)


def _open(session: Session, table: Table, person_id: str) -> list[str]:
    rows = session.connection.execute(
        select(table.c.about).where(table.c.person == person_id, table.c.settled_at.is_(None))
    )
    return [row.about for row in rows]


def _begin(
    session: Session, table: Table, person_id: str, about: str, by: Reader, at: datetime
) -> None:
    if about in _open(session, table, person_id):
        return
    session.connection.execute(
        insert(table).values(
            id=secrets.token_urlsafe(12),
            person=person_id,
            about=about,
            raised_at=at,
            raised_by=by.id,
        )
    )


def _end(
    session: Session, table: Table, person_id: str, about: str | None, by: Reader, at: datetime
) -> None:
    session.connection.execute(
        update(table)
        .where(
            table.c.person == person_id,
            table.c.settled_at.is_(None),
            or_(about is None, table.c.about == about),
        )
        .values(settled_at=at, settled_by=by.id)
    )
