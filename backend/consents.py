"""Consents as dated facts: giving, listing and withdrawing them; doubts and objections.

Three kinds, and a yes to one is never a yes to another (K78): *store* this draft here, *share*
items with one recipient, make a *plan*. Status is derived; nothing is overwritten.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from backend import audit
from backend.consent_texts import role_of
from backend.errors import (
    CompetenceInDoubt,
    InvalidInput,
    NotConfirmed,
    NotFound,
    NothingShared,
    Refused,
    UntilOutOfBounds,
)
from backend.facts import AREAS, FIELDS
from backend.policy import (
    CORRECTIONAL_STAFF,
    HEALTH_STAFF,
    RECIPIENTS,
    ConsentKind,
    Grant,
    Reader,
    Refusal,
)
from backend.stores import consent_records as rows
from backend.stores.consent_records import (
    CONFIRMATIONS,
    Consent,
    HandedOver,
    NewConsent,
    Notice,
    Share,
)
from backend.stores.records import find_draft, shred
from backend.stores.store import Pair, Session, Stores

__all__ = ["CONFIRMATIONS", "Consent", "Consents", "HandedOver", "Notice", "Share"]

MAX_SHARE_DAYS = 365
MAX_PURPOSE = 200
# The only reader by default who may be said no to: others need a yes first (K29, Q18).
OBJECT_TO = "helse"


class Consents:
    """The consent service.

    Raises (where it applies):
        NotFound: there is no such consent or draft that belongs to this person.
        Refused: the role may not do this.
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
        """An inmate says yes; `draft_id` goes with every kind but *store*, `share` with *share*.

        Raises:
            NotConfirmed, CompetenceInDoubt: the yes is not valid (K7-K10).
            NothingShared, UntilOutOfBounds, InvalidInput: a share consent that is not bounded.
        """
        missing = [name for name in CONFIRMATIONS if confirmations.get(name) is not True]
        if missing:
            raise NotConfirmed(missing)
        if person.role != "innsatt":
            raise Refused(Refusal("not-your-task"))
        if (share is None) == (kind == "share") or (draft_id is None) != (kind == "store"):
            raise InvalidInput(["kind"])
        now = self._clock()
        new = NewConsent(
            id=secrets.token_urlsafe(18),
            person=person.id,
            kind=kind,
            recorded_by=recorded_by or person.id,
            granted_at=now,
            draft_id=draft_id,
            share=share and _bounded(share, now.date()),
        )
        with self._stores.transaction() as pair:
            if has_open_doubt(pair, person.id):
                raise CompetenceInDoubt
            if draft_id is not None:
                _require_own_draft(pair, person.id, draft_id)
            for session in rows.write_consent(pair, new):
                _log(session, person, f"grant_{kind}", draft_id or "", now)
            return _own(pair, person, new.id)

    def get(self, person: Reader, consent_id: str) -> Consent:
        """One of the person's own consents."""
        with self._stores.transaction() as pair:
            return _own(pair, person, consent_id)

    def of(self, person: Reader) -> list[Consent]:
        """An inmate's own consents, or those that name this staff member; newest first."""
        with self._stores.transaction() as pair:
            owners = {person.id} if person.role == "innsatt" else person.follows
            found = [
                consent
                for owner in owners
                for consent in rows.consents_of(pair, owner)
                if person.role == "innsatt" or consent.recipient in (person.role, person.id)
            ]
        return sorted(found, key=lambda consent: consent.granted_at, reverse=True)

    def withdraw(self, person: Reader, consent_id: str) -> Consent:
        """Takes a consent back: sharing stops at once; a store consent takes the draft with it."""
        with self._stores.transaction() as pair:
            withdraw_in(pair, person, _own(pair, person, consent_id), self._clock())
            return _own(pair, person, consent_id)

    def handed_over(self, person: Reader) -> list[HandedOver]:
        """What has left the house from this person's drafts, oldest first."""
        with self._stores.transaction() as pair:
            return rows.handed_over_from(pair, person.id)

    def notices(self, reader: Reader) -> list[Notice]:
        """Withdrawals the reader must see: the inmate's own, or in the sector's own words."""
        with self._stores.transaction() as pair:
            if reader.role in HEALTH_STAFF:
                return rows.notices_about(pair.health, reader.follows)
            if reader.role in CORRECTIONAL_STAFF:
                return rows.notices_about(pair.corrections, reader.follows)
            own = frozenset({reader.id})
            found = {
                notice.consent_id: notice
                for session in pair.both
                for notice in rows.notices_about(session, own)
            }
            return list(found.values())

    def raise_doubt(self, staff: Reader, person_id: str) -> None:
        """A staff member doubts that the person can consent now: storing is paused (K7)."""
        with self._stores.transaction() as pair:
            session = _staff_session(pair, staff, person_id)
            table = session.tables.competence_doubt
            rows.raise_fact(session, table, person_id, "", staff.id, self._clock())

    def settle_doubt(self, staff: Reader, person_id: str) -> None:
        """The staff member's sector has settled its doubt; the other sector settles its own."""
        with self._stores.transaction() as pair:
            session = _staff_session(pair, staff, person_id)
            table = session.tables.competence_doubt
            rows.settle_facts(session, table, person_id, None, staff.id, self._clock())

    def in_doubt(self, person_id: str) -> bool:
        """Whether storing is paused for this person."""
        with self._stores.transaction() as pair:
            return has_open_doubt(pair, person_id)

    def object_to_health(self, person: Reader) -> None:
        """The inmate does not want the prison health service to read (K29)."""
        with self._stores.transaction() as pair:
            session = _own_health_session(pair, person)
            table = session.tables.objection
            rows.raise_fact(session, table, person.id, OBJECT_TO, person.id, self._clock())

    def lift_objection(self, person: Reader) -> None:
        """The inmate takes the objection back."""
        with self._stores.transaction() as pair:
            session = _own_health_session(pair, person)
            table = session.tables.objection
            rows.settle_facts(session, table, person.id, OBJECT_TO, person.id, self._clock())


def live_grants(pair: Pair, owner: str, draft_id: str, today: date) -> tuple[Grant, ...]:
    """What is open now for this draft, as the policy reads it."""
    return tuple(
        Grant(consent.kind, consent.recipient, consent.items)
        for consent in rows.consents_of(pair, owner)
        if consent.draft_id == draft_id and consent.status(today) == "active"
    )


def withdraw_in(pair: Pair, person: Reader, consent: Consent, at: datetime) -> None:
    """Withdraws within an open transaction; withdrawing twice changes nothing."""
    if consent.withdrawn_at is not None:
        return
    ending = [consent]
    if consent.kind == "store" and consent.draft_id is not None:
        ending = [
            other
            for other in rows.consents_of(pair, consent.person)
            if other.draft_id == consent.draft_id and other.withdrawn_at is None
        ]
        for session in pair.both:
            shred(session, consent.draft_id)
            _log(session, person, "delete", consent.draft_id, at)
    for one in ending:
        for session in pair.both:
            if rows.withdraw_row(session, one, at):
                _log(session, person, f"withdraw_{one.kind}", one.draft_id or "", at)


def has_open_doubt(pair: Pair, person_id: str) -> bool:
    """Whether either sector doubts that the person can consent."""
    return any(
        rows.still_open(session, session.tables.competence_doubt, person_id)
        for session in pair.both
    )


def objections(pair: Pair, person_id: str) -> frozenset[str]:
    """Roles the person does not want to read under the health default."""
    return frozenset(rows.still_open(pair.health, pair.health.tables.objection, person_id))


def _bounded(share: Share, today: date) -> Share:
    latest = today + timedelta(days=MAX_SHARE_DAYS)
    until = share.until or latest
    purpose = share.purpose.strip()
    if not share.items:
        raise NothingShared
    if not today < until <= latest:
        raise UntilOutOfBounds
    wrong = [
        name
        for name, right in (
            ("areas", all(item in AREAS or item in FIELDS for item in share.items)),
            ("recipient", role_of(share.recipient) in RECIPIENTS),
            ("purpose", 0 < len(purpose) <= MAX_PURPOSE),
        )
        if not right
    ]
    if wrong:
        raise InvalidInput(wrong)
    return replace(share, purpose=purpose, until=until)


def _require_own_draft(pair: Pair, person_id: str, draft_id: str) -> None:
    for session in pair.both:
        row = find_draft(session, draft_id)
        if row is None or row.owner != person_id:
            raise NotFound


def _own(pair: Pair, person: Reader, consent_id: str) -> Consent:
    consent = rows.find_consent(pair, consent_id)
    if consent is None or person.role != "innsatt" or consent.person != person.id:
        raise NotFound
    return consent


def _staff_session(pair: Pair, staff: Reader, person_id: str) -> Session:
    if staff.role not in CORRECTIONAL_STAFF | HEALTH_STAFF:
        raise Refused(Refusal("not-your-task"))
    if person_id not in staff.follows:
        raise Refused(Refusal("no-need"))
    return pair.of(health=staff.role in HEALTH_STAFF)


def _own_health_session(pair: Pair, person: Reader) -> Session:
    if person.role != "innsatt":
        raise Refused(Refusal("not-your-task"))
    return pair.health


def _log(session: Session, person: Reader, action: str, draft_id: str, at: datetime) -> None:
    audit.record(session, person, action, draft_id=draft_id, owner=person.id, areas=0, at=at)
