"""Where the talk goes next: a question that an answer has made pointless is not asked."""

from __future__ import annotations

from collections.abc import Iterator

from .memory import Memory
from .sheets import CLOSING, OPENING, PERMISSION, Book, Facts, Step


def next_step(book: Book, memory: Memory, facts: Facts, area: str) -> Step | None:
    """The area's first step that still has a point; None when the area is talked through."""
    return next(_open_steps(book, memory, facts, area), None)


def progress(book: Book, memory: Memory, facts: Facts) -> dict[str, int]:
    """Steps behind and steps in all, in the area at hand; areas when none is."""
    if memory.area is None:
        return {"done": len(memory.done), "total": len(book.sheets)}
    behind = sum(
        1
        for step in book.sheets[memory.area].steps
        if step.key in memory.asked and step.key != memory.pending
    )
    left = sum(1 for _ in _open_steps(book, memory, facts, memory.area))
    pending = 1 if memory.pending in memory.asked else 0
    return {"done": behind, "total": behind + left + pending}


def applies(step: Step, facts: Facts) -> bool:
    """Whether earlier answers leave the step a point."""
    return all(_holds(facts, path, allowed) for path, allowed in step.applies.items())


def opens_closing(step: Step) -> bool:
    """Whether the area's summary comes before this step."""
    return step.name == CLOSING[0]


def _open_steps(book: Book, memory: Memory, facts: Facts, area: str) -> Iterator[Step]:
    steps = book.sheets[area].steps
    short = [s for s in steps if s.name not in (OPENING, PERMISSION, *CLOSING)]
    for step in steps:
        if step.key in memory.asked or step.key in memory.closed:
            continue
        if step.name in facts.get(area, {}) or not applies(step, facts):
            continue
        if step.name == PERMISSION and not any(_wanted(s, memory, facts) for s in short):
            continue
        if step in short and f"{area}.{PERMISSION}" in memory.closed:
            continue
        if step.name.endswith("_lower") and not _rated(
            facts, area, step.name.removesuffix("_lower")
        ):
            continue
        yield step


def _wanted(step: Step, memory: Memory, facts: Facts) -> bool:
    return (
        step.key not in memory.asked
        and step.name not in facts.get(step.area, {})
        and applies(step, facts)
    )


def _rated(facts: Facts, area: str, ruler: str) -> bool:
    """«Hvorfor ikke lavere?» has an answer only above zero."""
    return bool(facts.get(area, {}).get(ruler, {}).get("value"))


def _holds(facts: Facts, path: str, allowed: tuple[object, ...]) -> bool:
    area, _, field = path.partition(".")
    value = facts.get(area, {}).get(field, {}).get("value")
    values = value if isinstance(value, list) else [value]
    return any(item in allowed for item in values)
