"""Drafts: made under a store consent, changed in dated versions, reviewed, handed over, deleted.

Every method asks the policy and writes the access log, in the transaction of the work itself.
"""

import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal

from backend import audit, consents, draft_view
from backend.draft_view import Halves
from backend.draft_work import Draft, Work, acting, load, with_facts
from backend.errors import CompetenceInDoubt, NoLiveConsent, NotConfirmed, NotFound, Refused
from backend.facts import HEALTH_AREAS, Facts
from backend.plan import ConsentSummary
from backend.policy import Action, Allowed, Case, Reader, Refusal, Sight, State, may, sight
from backend.stores import consent_records, records
from backend.stores.consent_records import Consent, HandedOver
from backend.stores.content import Half, RawFacts
from backend.stores.records import Change, DraftRow, Transition
from backend.stores.store import Pair, Stores

__all__ = ["Draft", "DraftView", "Drafts"]

type RowStatus = Literal["open", "done", "not_relevant"]

HANDOVER_CONFIRMATIONS = ("clarified_in_writing", "clarified_orally")
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
        """Sets or clears the release date; rows that tell others of it open again (C53)."""
        answer = None if day is None else {"value": day.isoformat()}
        with self._acting(person, draft_id, "set_release_date") as work:
            work.require_storing()
            return work.change_facts({"frame": {"release_date": answer}}, "release_date")

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
            halves, today = work.halves, work.at.date()
            work.log("read", *draft_view.seen_areas(halves, work.sight))
            summaries = _summaries(work, today)
            return DraftView(
                draft=work.draft,
                facts=work.sight.filtered(halves.facts).dump(),
                plan=draft_view.plan_items(halves, work.sight, person, summaries, today),
                checklist=draft_view.checklist_rows(halves, work.sight, person, today),
                comments=draft_view.seen_comments(halves, work.sight),
            )

    def checklist(self, person: Reader, draft_id: str) -> list[dict[str, Any]]:
        """The checklist as this person sees it."""
        with self._acting(person, draft_id, "read") as work:
            halves = work.halves
            work.log("read_checklist", *draft_view.seen_areas(halves, work.sight))
            return draft_view.checklist_rows(halves, work.sight, person, work.at.date())

    def set_status(
        self, person: Reader, draft_id: str, item: str, status: RowStatus
    ) -> list[dict[str, Any]]:
        """Marks a row the person sees in words; returns the checklist.

        Raises:
            NotFound: there is no such row, or it is closed to this person.
        """
        with self._acting(person, draft_id, "set_checklist") as work:
            work.require_storing()
            halves, today = work.halves, work.at.date()
            rows = draft_view.checklist_rows(halves, work.sight, person, today)
            row = next((row for row in rows if row["id"] == item and row["rule"]), None)
            if row is None:
                raise NotFound
            release = halves.corrections.facts.get("frame", {}).get("release_date", {})
            mark = {
                "status": status,
                "at": work.at.isoformat(),
                "by": person.id,
                "release_date": release.get("value"),
            }
            changed = _in_sector(
                halves, bool(row["health"]), lambda half: {"status": {**half.status, item: mark}}
            )
            work.save(changed, "checklist", [row["area"]])
            return draft_view.checklist_rows(changed, work.sight, person, today)

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
                "text": text,
            }
            changed = _in_sector(
                work.halves, health, lambda half: {"comments": [*half.comments, said]}
            )
            work.save(changed, "comment", [area])
            return said

    def submit(self, person: Reader, draft_id: str) -> Draft:
        """Sends the draft to review."""
        return self._step(person, draft_id, "submit", "submitted", None, None)

    def send_back(
        self, person: Reader, draft_id: str, comment: str | None, expected: int | None = None
    ) -> Draft:
        """The reviewer gives the draft back to the inmate, with a comment."""
        return self._step(person, draft_id, "return", "returned", comment, expected)

    def approve(
        self, person: Reader, draft_id: str, comment: str | None, expected: int | None = None
    ) -> Draft:
        """The reviewer is content with the draft; nothing is decided by that (K63)."""
        return self._step(person, draft_id, "approve", "approved", comment, expected)

    def hand_over(
        self, person: Reader, draft_id: str, recipient: str, confirmations: Mapping[str, bool]
    ) -> HandedOver:
        """Notes that tasks and responsibility were clarified and the draft was passed on (P34).

        Raises:
            NotConfirmed: it was not clarified both in writing and orally.
            Refused("not-shared"): nothing is shared with the recipient.
        """
        missing = [name for name in HANDOVER_CONFIRMATIONS if confirmations.get(name) is not True]
        if missing:
            raise NotConfirmed(missing)
        with self._acting(person, draft_id, "handover") as work:
            shared = _shared_with(work.draft.case, recipient)
            if not shared:
                raise Refused(Refusal("not-shared"))
            health = sum(item.split(".")[0] in HEALTH_AREAS for item in shared)
            counts = (len(shared) - health, health)
            left = HandedOver(secrets.token_urlsafe(12), draft_id, recipient, work.at)
            for session, count in zip(work.pair.both, counts, strict=True):
                consent_records.add_handed_over(
                    session, work.draft.owner, left, count, by=person.id
                )
            work.log("handover", *counts)
            return left

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

    def _step(
        self,
        person: Reader,
        draft_id: str,
        action: Action,
        state: State,
        comment: str | None,
        expected: int | None,
    ) -> Draft:
        with self._acting(person, draft_id, action) as work:
            work.require_version(expected)
            work.log(action)
            return work.move_to(state, comment)


def _require_fresh_consent(pair: Pair, person: Reader, consent_id: str, today: date) -> None:
    consent = consent_records.find_consent(pair, consent_id)
    if (
        consent is None
        or (consent.person, consent.kind) != (person.id, "store")
        or consent.status(today) != "active"
        or consent.draft_id is not None
    ):
        raise NoLiveConsent


def _shared_with(case: Case, recipient: str) -> frozenset[str]:
    found = [g.items for g in case.grants if g.kind == "share" and g.recipient == recipient]
    return frozenset[str]().union(*found)


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


def _summaries(work: Work, today: date) -> list[ConsentSummary]:
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
