"""The shape of a draft plan: ten items, each with entries that carry their origin."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from backend.checklist import Actor, Dates, Defaults, Row, Source
from backend.facts import Facts

TITLE = "Utkast til individuell plan"

Key = Literal[
    "goals_resources_needs",
    "participants",
    "responsibility",
    "contributions",
    "measures",
    "implementation",
    "coordinator",
    "period_and_review",
    "consents",
    "cooperation",
]


@dataclass(frozen=True)
class ConsentSummary:
    """One consent as dated facts; whether it holds is derived."""

    kind: Literal["store", "share", "plan"]
    given_on: date
    withdrawn_on: date | None = None
    until: date | None = None
    recipient: str | None = None
    purpose: str | None = None

    def in_force(self, today: date) -> bool:
        """Given, not withdrawn and not past its end."""
        return (
            self.given_on <= today
            and (self.withdrawn_on is None or self.withdrawn_on > today)
            and (self.until is None or today <= self.until)
        )


@dataclass(frozen=True)
class Material:
    """Everything a plan is built from."""

    facts: Facts
    dates: Dates
    consents: tuple[ConsentSummary, ...]
    rows: tuple[Row, ...]
    defaults: Defaults


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(_Shape):
    """One line of a plan item, with the facts it comes from."""

    text: str
    origin: tuple[str, ...]
    area: str | None
    health: bool
    krav: tuple[str, ...]


class PlanItem(_Shape):
    """One of the ten items; an item that is not settled says who should settle it."""

    key: Key
    title: str
    state: Literal["filled", "not_settled", "declined"]
    settled_by: tuple[Actor, ...]
    entries: tuple[Entry, ...]
    source: Source


class Plan(_Shape):
    """A draft plan; it is never the plan itself, which the services make."""

    title: str
    items: dict[Key, PlanItem]


@dataclass(frozen=True)
class Content:
    """What an item holds: settled entries fill it, open ones only say what to ask."""

    settled: tuple[Entry, ...] = ()
    open: tuple[Entry, ...] = ()


def from_fact(facts: Facts, path: str, text: str, *krav: str) -> Entry:
    """An entry that comes from one fact."""
    return Entry(
        text=text,
        origin=(path,),
        area=path.split(".")[0],
        health=facts.reveals_health(path),
        krav=krav,
    )


def from_rows(rows: Iterable[Row], text: str, *krav: str, origin: tuple[str, ...] = ()) -> Entry:
    """An entry that comes from checklist rows; health when any of them is."""
    used = tuple(rows)
    areas = {row.area for row in used}
    rule = (used[0].rule,) if len(used) == 1 else ()
    return Entry(
        text=text,
        origin=origin,
        area=areas.pop() if len(areas) == 1 else None,
        health=any(row.health for row in used),
        krav=(*rule, *krav),
    )


def general(text: str, *krav: str) -> Entry:
    """An entry that holds whatever the person has answered."""
    return Entry(text=text, origin=(), area=None, health=False, krav=krav)
