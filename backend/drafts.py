"""Drafts: made under a store consent, read, changed in dated versions, deleted.

Every method asks the policy and writes the access log, in the transaction of the work itself.
"""

import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal

from backend import audit, consents
from backend.draft_view import Halves
from backend.draft_work import Draft, Work, acting, load, with_facts, with_points
from backend.errors import CompetenceInDoubt, NoLiveConsent, NotConfirmed, NotFound, Refused
from backend.facts import HEALTH_AREAS, Facts
from backend.plan import ConsentSummary
from backend.policy import Action, Allowed, Reader, Refusal, Sight, may, sight
from backend.redaction import redact
from backend.stores import consent_records, records
from backend.stores.consent_records import Consent
from backend.stores.content import Half, RawFacts
from backend.stores.records import Change, DraftRow, Transition
from backend.stores.store import Pair, Stores

__all__ = ["Draft", "DraftView", "Drafts"]

type RowStatus = Literal["open", "done", "not_relevant"]

# A half draft this old was not left by someone who is still writing.
_SWEEP_AFTER = timedelta(minutes=10)


@dataclass(frozen=True)
class DraftView:
    """A draft as one reader sees it; shapes as in the API."""

    draft: Draft
    facts: RawFacts
    plan: dict[str, Any]
    checklist: list[dict[str, Any]]
    comments: list[dict[str, Any]]
    release_date: dict[str, Any] | None


class Drafts:
    """The draft service.

    Raises (every method that takes a draft id):
        NotFound: there is no such draft.
        Refused: the policy says no; carries the policy's refusal.
    """

    def __init__(self, stores: Stores, clock: Callable[[], datetime]) -> None:
        self._stores = stores
        self._clock = clock

    def create_draft(self, person: Reader, facts: RawFacts, consent: Consent) -> Draft:
        """The first version of a draft, under a store consent that has not been used before.

        Raises:
            NoLiveConsent: the consent is not this person's live, unused store consent.
            CompetenceInDoubt, NotConfirmed: storing is paused, or the person is too young.
            InvalidFacts: the facts do not fit the models.
        """
        parsed = Facts.parse(facts)
        if parsed.no("frame.age_over_16"):
            raise NotConfirmed(["over_16"])
        now = self._clock()
        with self._stores.transaction() as pair:
            if consents.has_open_doubt(pair, person.id):
                raise CompetenceInDoubt
            _require_fresh_consent(pair, person, consent.id, now.date())
            row = DraftRow(secrets.token_urlsafe(18), person.id, 1, now, now, consent.id)
            for session in pair.both:
                records.insert_draft(session, row)
            consent_records.link_to_draft(pair, consent.id, row.id)
            first = Transition("draft", now, person.id, person.role, None)
            records.add_transition(pair.corrections, row.id, first)
            draft = load(pair, row.id, now)
            work = Work(pair, person, draft, sight(person, draft.case), now)
            work.append(1, with_facts(None, parsed, now), "created", sorted(parsed.dump()))
            return draft

    def update_facts(
        self,
        draft_id: str,
        facts: Mapping[str, Mapping[str, Any]],
        person: Reader,
        expected_version: int | None = None,
    ) -> Draft:
        """Changes the given facts and leaves the others; a fact given as None is taken out.

        An edit of a draft that was submitted or approved makes it a draft again.

        Raises:
            VersionConflict: `expected_version` is not the newest.
            CompetenceInDoubt, InvalidFacts: as `create_draft`.
        """
        with self._acting(person, draft_id, "edit") as work:
            work.require_storing()
            work.require_version(expected_version)
            draft = work.change_facts(facts, "facts")
            return work.move_to("draft") if draft.state in ("submitted", "approved") else draft

    def set_release_date(self, draft_id: str, day: date | None, person: Reader) -> Draft:
        """Sets or takes away the prison's own release date, which wins over what the person said.

        Rows that tell others of the date open again when it changes (C53).
        """
        with self._acting(person, draft_id, "set_release_date") as work:
            work.require_storing()
            told = None
            if day is not None:
                told = {"date": day.isoformat(), "at": work.at.isoformat(), "by": person.id}
            halves = work.halves
            changed = replace(halves, corrections=replace(halves.corrections, release=told))
            work.save(with_points(changed, work.at), "release_date", ["frame"])
            return work.reloaded()

    def readable(self, person: Reader) -> list[Draft]:
        """The drafts this person may read, oldest first."""
        with self._stores.transaction() as pair:
            rows = records.drafts_of(pair.corrections, {person.id} | person.follows)
            found = [
                load(pair, row.id, self._clock())
                for row in rows
                if records.find_draft(pair.health, row.id)
            ]
        return [draft for draft in found if isinstance(may(person, "read", draft.case), Allowed)]

    def view(self, person: Reader, draft_id: str) -> DraftView:
        """The draft as this person sees it."""
        with self._acting(person, draft_id, "read") as work:
            seen = work.seen
            work.log("read", *seen.areas)
            summaries = _summaries(work)
        return DraftView(
            draft=work.draft,
            facts=seen.facts.dump(),
            plan=seen.plan(summaries),
            checklist=seen.checklist,
            comments=seen.comments,
            release_date=seen.release,
        )

    def checklist(self, person: Reader, draft_id: str) -> list[dict[str, Any]]:
        """The checklist as this person sees it."""
        with self._acting(person, draft_id, "read") as work:
            seen = work.seen
            work.log("read_checklist", *seen.areas)
        return seen.checklist

    def set_status(
        self, person: Reader, draft_id: str, item: str, status: RowStatus
    ) -> list[dict[str, Any]]:
        """Marks a row the person sees in words; returns the checklist.

        Raises:
            NotFound: there is no such row, or it is closed to this person.
        """
        with self._acting(person, draft_id, "set_checklist") as work:
            work.require_storing()
            seen = work.seen
            row = next((row for row in seen.checklist if row["id"] == item and row["rule"]), None)
            if row is None:
                raise NotFound
            mark = {
                "status": status,
                "at": work.at.isoformat(),
                "by": person.id,
                "release_date": seen.halves.release and seen.halves.release.isoformat(),
            }
            changed = _in_sector(
                seen.halves,
                bool(row["health"]),
                lambda half: {"status": {**half.status, item: mark}},
            )
            work.save(changed, "checklist", [row["area"]])
        return replace(seen, halves=changed).checklist

    def comment(self, person: Reader, draft_id: str, area: str, text: str) -> dict[str, Any]:
        """Adds a comment to an area the person sees.

        Raises:
            Refused("not-shared"): the area is closed to this person.
        """
        with self._acting(person, draft_id, "comment") as work:
            work.require_storing()
            health = area in HEALTH_AREAS
            if not work.sight.shows_row(area, health=health):
                raise Refused(Refusal("not-shared"))
            said = {
                "id": secrets.token_urlsafe(9),
                "at": work.at.isoformat(),
                "by": person.id,
                "role": person.role,
                "area": area,
                "text": redact(text),
            }
            changed = _in_sector(
                work.halves, health, lambda half: {"comments": [*half.comments, said]}
            )
            work.save(changed, "comment", [area])
            return said

    def versions(self, person: Reader, draft_id: str) -> list[dict[str, Any]]:
        """Who changed what and when; changes to areas closed to this person are left out."""
        with self._acting(person, draft_id, "read") as work:
            found: dict[int, dict[str, Any]] = {}
            for session in work.pair.both:
                for change in records.versions(session, draft_id):
                    entry = _shown_change(change, work.sight)
                    if entry["areas"]:
                        known = found.setdefault(change.number, entry)
                        known["areas"] = sorted({*known["areas"], *entry["areas"]})
            work.log("read_versions", len(found), 0)
            return [found[number] for number in sorted(found)]

    def access_log(self, person: Reader, draft_id: str) -> list[audit.Entry]:
        """Who did what to the inmate's own draft, oldest first; stays after deletion.

        Raises:
            NotFound: nothing is known of such a draft of this person's.
        """
        if person.role != "innsatt":
            raise Refused(Refusal("not-your-task"))
        with self._stores.transaction() as pair:
            found = [
                entry
                for session in pair.both
                for entry in audit.entries(session, draft_id, person.id)
            ]
        if not found:
            raise NotFound
        return sorted(found, key=lambda entry: entry.at)

    def delete(self, person: Reader, draft_id: str) -> None:
        """The inmate's own: keys and rows go in both stores, and every consent of the draft ends."""
        with self._acting(person, draft_id, "delete") as work:
            consent = consent_records.find_consent(work.pair, work.draft.consent_id)
            assert consent is not None  # the database has no draft without one
            consents.withdraw_in(work.pair, person, consent, work.at)

    def require(self, person: Reader, draft_id: str, action: Action) -> Draft:
        """The draft, if the policy allows this action on it."""
        with self._acting(person, draft_id, action) as work:
            return work.draft

    def sweep(self) -> int:
        """Removes drafts that exist in one store only, after a crash between two commits."""
        limit = self._clock() - _SWEEP_AFTER
        with self._stores.transaction() as pair:
            ids = [{row.id for row in records.all_drafts(session)} for session in pair.both]
            halves = ids[0] ^ ids[1]
            removed = 0
            for session in pair.both:
                for row in records.all_drafts(session):
                    if row.id in halves and row.updated_at < limit:
                        records.shred(session, row.id)
                        removed += 1
            return removed

    def _acting(
        self, person: Reader, draft_id: str, action: Action
    ) -> AbstractContextManager[Work]:
        return acting(self._stores, self._clock, person, draft_id, action)


def _require_fresh_consent(pair: Pair, person: Reader, consent_id: str, today: date) -> None:
    consent = consent_records.find_consent(pair, consent_id)
    if (
        consent is None
        or (consent.person, consent.kind) != (person.id, "store")
        or consent.status(today) != "active"
        or consent.draft_id is not None
    ):
        raise NoLiveConsent


def _in_sector(halves: Halves, health: bool, change: Callable[[Half], dict[str, Any]]) -> Halves:
    if health:
        return replace(halves, health=replace(halves.health, **change(halves.health)))
    return replace(halves, corrections=replace(halves.corrections, **change(halves.corrections)))


def _shown_change(change: Change, sight: Sight) -> dict[str, Any]:
    areas = [
        area
        for area in change.half.change["areas"]
        if sight.shows_row(area, health=area in HEALTH_AREAS)
    ]
    return {
        "number": change.number,
        "at": change.at.isoformat(),
        "by": change.by,
        "role": change.role,
        "change": change.half.change["kind"],
        "areas": areas,
    }


def _summaries(work: Work) -> list[ConsentSummary]:
    """The consents the reader may know of: all of one's own, else what names the reader."""
    found = [
        consent
        for consent in consent_records.consents_of(work.pair, work.draft.owner)
        if consent.draft_id == work.draft.id
    ]
    whole = work.sight.whole
    return [
        ConsentSummary(
            kind=consent.kind,
            given_on=consent.granted_at.date(),
            withdrawn_on=consent.withdrawn_at and consent.withdrawn_at.date(),
            until=consent.until,
            recipient=consent.recipient,
            purpose=consent.purpose,
        )
        for consent in found
        if whole
        or consent.kind != "share"
        or consent.recipient in (work.reader.role, work.reader.id)
    ]
