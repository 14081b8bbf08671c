"""What one reader gets of a draft: facts filtered by the policy, plan and checklist built from those.

Pure. Health rows that are closed to a correctional reader become "Helsepunkt n" with a status word
and nothing else (K77); n is the same for everyone and stays the same while the draft lives.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, cast

from backend.checklist import Dates, Row, build_checklist
from backend.facts import HEALTH_AREAS, Facts
from backend.plan import ConsentSummary, build_plan
from backend.policy import CORRECTIONAL_STAFF, Reader, Sight
from backend.stores.content import Half, RawFacts

RELEASE_DATE = "frame.release_date"
# Rows that are open again whenever the release date changes (C53, N20).
REOPENED_BY_NEW_RELEASE_DATE = frozenset({"C53"})


@dataclass(frozen=True)
class Halves:
    """A draft's document in both sectors, newest version."""

    corrections: Half
    health: Half

    @property
    def both(self) -> tuple[Half, Half]:
        """Corrections first, then health."""
        return (self.corrections, self.health)

    @property
    def facts(self) -> Facts:
        """All facts, whichever store they are in."""
        return Facts.parse(merged(self.corrections.facts, self.health.facts))

    @property
    def release(self) -> date | None:
        """The release date: the prison's own if it has set one, else what the person said."""
        told = self.corrections.release
        if told is not None:
            return date.fromisoformat(told["date"])
        return cast(date | None, self.facts.value(RELEASE_DATE))

    @property
    def comments(self) -> list[dict[str, Any]]:
        """All comments, oldest first."""
        found = [comment for half in self.both for comment in half.comments]
        return sorted(found, key=lambda comment: str(comment["at"]))


def merged(one: RawFacts, other: RawFacts) -> RawFacts:
    """Facts of both sectors side by side; an area may have fields in each."""
    areas = one.keys() | other.keys()
    return {area: {**one.get(area, {}), **other.get(area, {})} for area in areas}


def split(facts: Facts) -> tuple[RawFacts, RawFacts]:
    """Facts by sector: correctional, then everything that tells of health (K22-K25)."""
    corrections: RawFacts = {}
    health: RawFacts = {}
    raw = facts.dump()
    for path in facts.paths():
        area, name = path.split(".")
        half = health if facts.reveals_health(path) else corrections
        half.setdefault(area, {})[name] = raw[area][name]
    return corrections, health


def numbered(halves: Halves, today: date) -> dict[str, int]:
    """Lasting numbers for the health rows: known ones kept, new ones after them."""
    numbers = dict(halves.health.points)
    for row in _whole_checklist(halves, today):
        if row.health and row.id not in numbers:
            numbers[row.id] = max(numbers.values(), default=0) + 1
    return numbers


@dataclass(frozen=True)
class Seen:
    """A draft through one reader's eyes on one day; everything is worked out at most once."""

    halves: Halves
    sight: Sight
    reader: Reader
    today: date

    @cached_property
    def facts(self) -> Facts:
        """The facts this reader sees."""
        return self.sight.filtered(self.halves.facts)

    @property
    def areas(self) -> tuple[int, int]:
        """How many areas with facts are seen: correctional, health. For the access log."""
        corrections, health = split(self.facts)
        return len(corrections), len(health)

    @property
    def release(self) -> dict[str, Any] | None:
        """The prison's own release date, for those who see that fact."""
        shown = self.sight.shows(RELEASE_DATE, health=False)
        return self.halves.corrections.release if shown else None

    @property
    def comments(self) -> list[dict[str, Any]]:
        """Comments about areas this reader sees."""
        return [
            comment
            for comment in self.halves.comments
            if self.sight.shows_row(comment["area"], health=comment["area"] in HEALTH_AREAS)
        ]

    @property
    def checklist(self) -> list[dict[str, Any]]:
        """The checklist; neutral rows come last."""
        shown = [
            {**row.model_dump(mode="json"), "status": _status(row, self.halves)}
            for row in self._rows
            if self._in_words(row)
        ]
        closed = sorted(self._closed, key=lambda row: self._numbers[row.id])
        return shown + [
            _neutral(self._numbers[row.id], _status(row, self.halves)) for row in closed
        ]

    def plan(self, consents: Iterable[ConsentSummary]) -> dict[str, Any]:
        """The ten items; closed health rows stand as neutral measures."""
        open_rows = [row for row in self._rows if self._in_words(row)]
        plan = build_plan(self.facts, self._dates, consents, open_rows)
        items: dict[str, Any] = {
            key: item.model_dump(mode="json") for key, item in plan.items.items()
        }
        items["measures"]["entries"] += [
            {"text": _point(n), "origin": [], "area": None, "health": True, "krav": []}
            for n in sorted(self._numbers[row.id] for row in self._closed)
        ]
        return items

    @cached_property
    def _rows(self) -> list[Row]:
        """Rows from what this reader sees.

        A row that applies only because a fact is closed to this reader is no row of the draft's.
        """
        real = {row.id for row in _whole_checklist(self.halves, self.today)}
        return [row for row in build_checklist(self.facts, self._dates) if row.id in real]

    @property
    def _closed(self) -> list[Row]:
        """Health rows that correctional staff may count, but not read."""
        if self.reader.role not in CORRECTIONAL_STAFF:
            return []
        return [row for row in self._rows if row.health and not self._in_words(row)]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return numbered(self.halves, self.today)

    @property
    def _dates(self) -> Dates:
        shown = self.sight.shows(RELEASE_DATE, health=False)
        return Dates.of(self.facts, self.today, self.halves.release if shown else None)

    def _in_words(self, row: Row) -> bool:
        return self.sight.shows_row(row.area, health=row.health)


def _whole_checklist(halves: Halves, today: date) -> list[Row]:
    return build_checklist(halves.facts, Dates.of(halves.facts, today, halves.release))


def _status(row: Row, halves: Halves) -> str:
    marked = (halves.health if row.health else halves.corrections).status.get(row.id)
    if marked is None:
        return row.status
    release = halves.release and halves.release.isoformat()
    if row.rule in REOPENED_BY_NEW_RELEASE_DATE and marked["release_date"] != release:
        return "open"
    return str(marked["status"])


def _neutral(number: int, status: str) -> dict[str, Any]:
    """Same shape as a row, with nothing in it but number and status."""
    return {
        "id": f"helsepunkt-{number}",
        "rule": None,
        "title": _point(number),
        "why": "",
        "due": None,
        "due_text": "",
        "responsible": [],
        "status": status,
        "source": None,
        "krav": [],
        "area": None,
        "health": True,
    }


def _point(number: int) -> str:
    return f"Helsepunkt {number}"
