"""What one reader gets of a draft: facts filtered by the policy, plan and checklist built from those.

Pure. Health rows that are closed to a correctional reader become "Helsepunkt n" with a status word
and nothing else (K77); n is the same for everyone and stays the same while the draft lives.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from backend.checklist import Dates, Row, build_checklist
from backend.facts import HEALTH_AREAS, Facts
from backend.plan import ConsentSummary, build_plan
from backend.policy import CORRECTIONAL_STAFF, Reader, Sight
from backend.stores.content import Half, RawFacts

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


def numbered(facts: Facts, points: Mapping[str, int], today: date) -> dict[str, int]:
    """Lasting numbers for the health rows: known ones kept, new ones after them."""
    numbers = dict(points)
    for row in build_checklist(facts, Dates.of(facts, today)):
        if row.health and row.id not in numbers:
            numbers[row.id] = max(numbers.values(), default=0) + 1
    return numbers


def checklist_rows(
    halves: Halves, sight: Sight, reader: Reader, today: date
) -> list[dict[str, Any]]:
    """The checklist as this reader may see it; neutral rows come last."""
    open_rows, closed_rows = _rows(halves, sight, reader, today)
    shown = [_shown(row, halves) for row in open_rows]
    numbers = numbered(halves.facts, halves.health.points, today)
    neutral = [_neutral(numbers[row.id], _status(row, halves)) for row in closed_rows]
    return shown + sorted(neutral, key=lambda row: int(row["id"].split("-")[1]))


def plan_items(
    halves: Halves,
    sight: Sight,
    reader: Reader,
    consents: Iterable[ConsentSummary],
    today: date,
) -> dict[str, Any]:
    """The ten items as this reader may see them; closed health rows stand as neutral measures."""
    facts = sight.filtered(halves.facts)
    open_rows, closed_rows = _rows(halves, sight, reader, today)
    plan = build_plan(facts, Dates.of(facts, today), consents, open_rows)
    items: dict[str, Any] = {key: item.model_dump(mode="json") for key, item in plan.items.items()}
    numbers = numbered(halves.facts, halves.health.points, today)
    for item in items.values():
        item["entries"] = [
            entry
            for entry in item["entries"]
            if not entry["health"] or sight.shows_row(entry["area"], health=True)
        ]
    items["measures"]["entries"] += [
        {"text": _point(n), "origin": [], "area": None, "health": True, "krav": []}
        for n in sorted(numbers[row.id] for row in closed_rows)
    ]
    return items


def seen_comments(halves: Halves, sight: Sight) -> list[dict[str, Any]]:
    """Comments about areas this reader sees."""
    return [
        comment
        for comment in halves.comments
        if sight.shows_row(comment["area"], health=comment["area"] in HEALTH_AREAS)
    ]


def seen_areas(halves: Halves, sight: Sight) -> tuple[int, int]:
    """How many areas with facts this reader sees: correctional, health. For the access log."""
    corrections, health = split(sight.filtered(halves.facts))
    return len(corrections), len(health)


def _rows(halves: Halves, sight: Sight, reader: Reader, today: date) -> tuple[list[Row], list[Row]]:
    """Rows from what this reader sees: those with words, and those only correctional staff count."""
    facts = sight.filtered(halves.facts)
    rows = build_checklist(facts, Dates.of(facts, today))
    open_rows = [row for row in rows if sight.shows_row(row.area, health=row.health)]
    if reader.role not in CORRECTIONAL_STAFF:
        return open_rows, []
    closed = [row for row in rows if row.health and not sight.shows_row(row.area, health=True)]
    return open_rows, closed


def _shown(row: Row, halves: Halves) -> dict[str, Any]:
    return {**row.model_dump(mode="json"), "status": _status(row, halves)}


def _status(row: Row, halves: Halves) -> str:
    marked = (halves.health if row.health else halves.corrections).status.get(row.id)
    if marked is None:
        return row.status
    release = halves.corrections.facts.get("frame", {}).get("release_date", {}).get("value")
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
