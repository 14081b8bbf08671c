"""Who may see, keep, share or delete: the one place every read and write passes. Pure.

The matrix is K68-K76 in its strict reading: what is not opened here is closed.
A share consent opens exactly the areas or facts it names, to whom it names (K11).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

from backend.facts import AREAS, FIELDS, HEALTH_AREAS, Facts

type Role = Literal[
    "innsatt", "kontaktbetjent", "tilbakeforing", "helse", "tsb", "nav", "kommune", "admin"
]
type State = Literal["draft", "submitted", "returned", "approved"]
type Action = Literal[
    "read",
    "read_log",
    "edit",
    "delete",
    "grant",
    "submit",
    "return",
    "approve",
    "comment",
    "set_checklist",
    "set_release_date",
    "handover",
]
type RefusalName = Literal[
    "not-yours",
    "role-sees-no-content",
    "no-need",
    "not-shared",
    "objected",
    "not-submitted",
    "not-your-task",
    "wrong-state",
    "reviewer-cannot-read",
    "plan-consent-missing",
]
type ConsentKind = Literal["store", "share", "plan"]

CORRECTIONAL_STAFF: frozenset[str] = frozenset({"kontaktbetjent", "tilbakeforing"})
HEALTH_STAFF: frozenset[str] = frozenset({"helse", "tsb"})
RECIPIENTS: frozenset[str] = CORRECTIONAL_STAFF | HEALTH_STAFF | {"nav", "kommune"}
# By default correctional staff see what the prison knows already about the sentence (K69).
CORRECTIONAL_DEFAULT: frozenset[str] = frozenset(
    path
    for path, field in FIELDS.items()
    if field.area == "frame" and field.scope == "K" and not field.health
)

_OWNER_ONLY: frozenset[Action] = frozenset({"read_log", "edit", "delete", "grant", "submit"})
_REVIEW: frozenset[Action] = frozenset({"return", "approve"})


class Reader(Protocol):
    """The signed-in person as the policy sees them; `follows` is the need-to-know (K28, K75)."""

    @property
    def id(self) -> str: ...
    @property
    def role(self) -> Role: ...
    @property
    def follows(self) -> frozenset[str]: ...


@dataclass(frozen=True)
class Grant:
    """One consent in force: what it opens (`area` or `area.field`) and to whom."""

    kind: ConsentKind
    recipient: str | None = None
    items: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Case:
    """What a decision is about: whose draft, how far it has come, and what its owner has said."""

    owner: str
    state: State
    grants: tuple[Grant, ...] = ()
    # Roles the owner does not want to use the health default (K29: opt-out between health staff).
    objections: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Allowed:
    """The policy says yes."""


@dataclass(frozen=True)
class Refusal:
    """The policy says no, and this is the name of the reason."""

    name: RefusalName


@dataclass(frozen=True)
class Sight:
    """What one reader sees of one draft."""

    areas: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    all_health: bool = False
    whole: bool = False

    def shows(self, path: str, *, health: bool) -> bool:
        """Whether a fact is open; `health` says if it tells of health with the value it has.

        A sealed fact, and a health fact outside the health areas, must be named on its own.
        """
        if self.whole or path in self.facts or (health and self.all_health):
            return True
        field = FIELDS[path]
        if field.sealed or field.area not in self.areas:
            return False
        return not health or field.area in HEALTH_AREAS

    def shows_row(self, area: str | None, *, health: bool) -> bool:
        """Whether the words of a plan entry or checklist row are open (K77: titles leak).

        Rows are built from facts this reader sees, so one open fact in the area is enough.
        """
        if self.whole or (health and self.all_health):
            return True
        if health:
            return area in self.areas and area in HEALTH_AREAS
        return area is None or area in self.touched

    def filtered(self, facts: Facts) -> Facts:
        """The facts this reader sees, and nothing else."""
        kept: dict[str, dict[str, object]] = {}
        raw = facts.dump()
        for path in facts.paths():
            if self.shows(path, health=facts.reveals_health(path)):
                area, name = path.split(".")
                kept.setdefault(area, {})[name] = raw[area][name]
        return Facts.parse(kept)

    @property
    def touched(self) -> frozenset[str]:
        """Areas that are open whole or in part."""
        return self.areas | {path.split(".")[0] for path in self.facts}

    @property
    def empty(self) -> bool:
        """Whether nothing at all is open."""
        return not (self.areas or self.facts or self.all_health)


def sight(reader: Reader, case: Case) -> Sight:
    """What the reader may see of the draft, whatever state it is in."""
    if _owns(reader, case):
        return Sight(frozenset(AREAS), all_health=True, whole=True)
    if reader.role in ("innsatt", "admin") or case.owner not in reader.follows:
        return Sight()
    shared = _shared_with(reader, case.grants)
    areas = frozenset(item for item in shared if "." not in item)
    facts = shared - areas
    if reader.role in CORRECTIONAL_STAFF:
        return Sight(areas, facts | CORRECTIONAL_DEFAULT)
    if reader.role == "helse" and "helse" not in case.objections:
        return Sight(areas | HEALTH_AREAS, facts, all_health=True)
    if reader.role == "kommune" and not _has_plan(case.grants):
        return Sight()
    return Sight(areas, facts)


def visible_areas(
    reader: Reader,
    consents: Iterable[Grant],
    owner: str,
    objections: frozenset[str] = frozenset(),
) -> frozenset[str]:
    """The areas the reader sees whole; facts opened one by one are in `sight(...).facts`."""
    return sight(reader, Case(owner, "draft", tuple(consents), objections)).areas


def may(reader: Reader, action: Action, case: Case) -> Allowed | Refusal:
    """Whether the reader may do this to this draft now."""
    closed = _closed(reader, case)
    if closed is not None:
        return Refusal(closed)
    if _owns(reader, case):
        return _owner_may(action, case)
    return _staff_may(reader, action, case)


def may_see_alerts(reader: Reader) -> Allowed | Refusal:
    """Danger to life is for those who can be there: officers and the prison's own health service."""
    near = reader.role in CORRECTIONAL_STAFF or reader.role == "helse"
    return Allowed() if near else Refusal("not-your-task")


def can_review(case: Case) -> bool:
    """Whether someone who reviews drafts has been let in by a share consent."""
    return any(
        grant.kind == "share" and (grant.recipient or "").split("-")[0] == "tilbakeforing"
        for grant in case.grants
    )


def _owner_may(action: Action, case: Case) -> Allowed | Refusal:
    if action in _REVIEW or action == "set_release_date":
        return Refusal("not-your-task")
    if action == "submit":
        if case.state not in ("draft", "returned"):
            return Refusal("wrong-state")
        if not can_review(case):
            return Refusal("reviewer-cannot-read")
    if action == "handover":
        return _handover(case)
    return Allowed()


def _staff_may(reader: Reader, action: Action, case: Case) -> Allowed | Refusal:
    if action in _OWNER_ONLY:
        return Refusal("not-your-task")
    if action in _REVIEW:
        if reader.role != "tilbakeforing":
            return Refusal("not-your-task")
        return Allowed() if case.state == "submitted" else Refusal("wrong-state")
    if action == "set_release_date" and reader.role not in CORRECTIONAL_STAFF:
        return Refusal("not-your-task")
    if action == "handover":
        return _handover(case) if reader.role == "tilbakeforing" else Refusal("not-your-task")
    return Allowed()


def _closed(reader: Reader, case: Case) -> RefusalName | None:
    """Why the draft is closed to the reader altogether, or None."""
    if _owns(reader, case):
        return None
    if reader.role == "innsatt":
        return "not-yours"
    if reader.role == "admin":
        return "role-sees-no-content"
    if case.owner not in reader.follows:
        return "no-need"
    if reader.role == "tilbakeforing":
        if not _shared_with(reader, case.grants):
            return "not-shared"
        return "not-submitted" if case.state == "draft" else None
    seen = sight(reader, case)
    if seen.empty:
        return "objected" if reader.role in case.objections else "not-shared"
    return None


def _handover(case: Case) -> Allowed | Refusal:
    if case.state != "approved":
        return Refusal("wrong-state")
    return Allowed() if _has_plan(case.grants) else Refusal("plan-consent-missing")


def _owns(reader: Reader, case: Case) -> bool:
    return reader.role == "innsatt" and reader.id == case.owner


def _shared_with(reader: Reader, grants: Iterable[Grant]) -> frozenset[str]:
    shared: frozenset[str] = frozenset()
    for grant in grants:
        if grant.kind == "share" and grant.recipient in (reader.role, reader.id):
            shared |= grant.items
    return shared


def _has_plan(grants: Iterable[Grant]) -> bool:
    return any(grant.kind == "plan" for grant in grants)
