"""Opening a draft for one action: the policy is asked, the log is written, the work is one transaction.

What a service does with an open draft goes through `Work`: reading its newest documents, saving
the next version, moving it to another state.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from backend import audit, consents, draft_view
from backend.draft_view import Halves, Seen
from backend.errors import CompetenceInDoubt, NotFound, Refused, VersionConflict
from backend.facts import HEALTH_AREAS, Facts
from backend.policy import HEALTH_STAFF, Action, Allowed, Case, Reader, Sight, State, may, sight
from backend.redaction import redact, redacted_facts
from backend.stores import records
from backend.stores.content import Half, RawFacts
from backend.stores.records import Change, Transition
from backend.stores.store import Pair, Stores

STEPS: tuple[Action, ...] = (
    "edit",
    "submit",
    "return",
    "approve",
    "comment",
    "set_checklist",
    "set_release_date",
    "grant",
    "handover",
    "delete",
)


@dataclass(frozen=True)
class Draft:
    """A draft's own facts about itself; its content is read through `Drafts`."""

    id: str
    owner: str
    version: int
    created_at: datetime
    updated_at: datetime
    consent_id: str
    transitions: tuple[Transition, ...]
    case: Case

    @property
    def state(self) -> State:
        """How far the draft has come."""
        return self.case.state

    def next_steps(self, reader: Reader) -> list[Action]:
        """What this reader may do with the draft now."""
        return [step for step in STEPS if isinstance(may(reader, step, self.case), Allowed)]


@dataclass(frozen=True)
class Work:
    """A draft that is open for an action the policy has allowed, inside its transaction."""

    pair: Pair
    reader: Reader
    draft: Draft
    sight: Sight
    at: datetime

    @property
    def halves(self) -> Halves:
        """The newest documents of both sectors."""
        corrections, health = (records.latest(session, self.draft.id) for session in self.pair.both)
        return Halves(corrections, health)

    @property
    def seen(self) -> Seen:
        """The newest documents as the reader sees them."""
        return Seen(self.halves, self.sight, self.reader, self.at.date())

    def log(self, action: str, corrections: int = 0, health: int = 0) -> None:
        """Logs the action where areas were involved, and always in the reader's own sector."""
        own = self.pair.of(health=self.reader.role in HEALTH_STAFF)
        for session, areas in zip(self.pair.both, (corrections, health), strict=True):
            if areas or session is own:
                audit.record(
                    session,
                    self.reader,
                    action,
                    draft_id=self.draft.id,
                    owner=self.draft.owner,
                    areas=areas,
                    at=self.at,
                )

    def require_storing(self) -> None:
        """Raises CompetenceInDoubt while storing is paused (K7)."""
        if consents.has_open_doubt(self.pair, self.draft.owner):
            raise CompetenceInDoubt

    def require_version(self, expected: int | None) -> None:
        """Raises VersionConflict unless this is the version the caller has seen."""
        if expected is not None and expected != self.draft.version:
            raise VersionConflict(self.draft.version)

    def change_facts(self, facts: Mapping[str, Mapping[str, Any]], what: str) -> Draft:
        """Saves the facts with these changed; raises InvalidFacts."""
        halves = self.halves
        parsed = Facts.parse(_patched(halves.facts.dump(), facts))
        self.save(with_facts(halves, parsed, self.at), what, sorted(facts))
        return self.reloaded()

    def save(self, halves: Halves, what: str, areas: list[str]) -> None:
        """Appends the next version and logs the write."""
        number = self.draft.version + 1
        for session in self.pair.both:
            row = records.find_draft(session, self.draft.id)
            if row is None or not records.move_version(
                session, self.draft.id, row.version, number, self.at
            ):
                raise VersionConflict(self.draft.version)
        self.append(number, halves, what, areas)

    def append(self, number: int, halves: Halves, what: str, areas: list[str]) -> None:
        """Writes one version's documents, each with the areas of its own sector."""
        split = [[area for area in areas if area not in HEALTH_AREAS],
                 [area for area in areas if area in HEALTH_AREAS]]  # fmt: skip
        for session, half, own in zip(self.pair.both, halves.both, split, strict=True):
            dated = replace(half, change={"kind": what, "areas": own})
            version = Change(number, self.at, self.reader.id, self.reader.role, dated)
            records.add_version(session, self.draft.id, version)
        self.log(f"write_{what}", *map(len, split))

    def move_to(self, state: State, comment: str | None = None) -> Draft:
        """Appends a state."""
        by = self.reader
        records.add_transition(
            self.pair.corrections,
            self.draft.id,
            Transition(state, self.at, by.id, by.role, comment and redact(comment)),
        )
        return self.reloaded()

    def reloaded(self) -> Draft:
        """The draft as it is after what was done."""
        return load(self.pair, self.draft.id, self.at)


@contextmanager
def acting(
    stores: Stores, clock: Callable[[], datetime], person: Reader, draft_id: str, action: Action
) -> Iterator[Work]:
    """Opens the draft for one allowed action, or logs the refusal and raises it.

    Raises:
        NotFound: there is no such draft.
        Refused: the policy says no.
    """
    now = clock()
    with stores.transaction() as pair:
        draft = load(pair, draft_id, now)
        work = Work(pair, person, draft, sight(person, draft.case), now)
        decision = may(person, action, draft.case)
        if isinstance(decision, Allowed):
            yield work
            return
        work.log(f"refused_{action}")
    raise Refused(decision)


def load(pair: Pair, draft_id: str, at: datetime) -> Draft:
    """A draft that is whole in both stores; raises NotFound."""
    row, twin = (records.find_draft(session, draft_id) for session in pair.both)
    if row is None or twin is None:
        raise NotFound
    states = records.transitions(pair.corrections, draft_id)
    return Draft(
        id=row.id,
        owner=row.owner,
        version=max(row.version, twin.version),
        created_at=row.created_at,
        updated_at=max(row.updated_at, twin.updated_at),
        consent_id=row.consent_id,
        transitions=tuple(states),
        case=Case(
            owner=row.owner,
            state=cast(State, states[-1].state),
            grants=consents.live_grants(pair, row.owner, draft_id, at.date()),
            objections=consents.objections(pair, row.owner),
        ),
    )


def with_facts(halves: Halves | None, facts: Facts, at: datetime) -> Halves:
    """The documents with these facts, each in its sector, without people in free text."""
    halves = halves or Halves(Half(), Half())
    corrections, health = draft_view.split(redacted_facts(facts))
    return with_points(
        Halves(
            replace(halves.corrections, facts=corrections), replace(halves.health, facts=health)
        ),
        at,
    )


def with_points(halves: Halves, at: datetime) -> Halves:
    """The documents with lasting numbers for health rows that are new."""
    points = draft_view.numbered(halves, at.date())
    return replace(halves, health=replace(halves.health, points=points))


def _patched(raw: RawFacts, change: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    patched: dict[str, Any] = {area: dict(fields) for area, fields in raw.items()}
    for area, fields in change.items():
        kept = {**patched.get(area, {}), **fields}
        patched[area] = {name: answer for name, answer in kept.items() if answer is not None}
    return patched
