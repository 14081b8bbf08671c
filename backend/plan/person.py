"""Plan items that are the person's own: goals, resources and needs, and what each contributes."""

from collections.abc import Iterator

from backend.facts import AREAS, FIELDS, Facts
from backend.plan.model import Content, Entry, Material, from_fact, from_rows
from backend.plan.names import ACTOR_NAMES, inside
from backend.plan.phrases import (
    NEEDS,
    NEEDS_FILLED,
    RESOURCES,
    RESOURCES_FILLED,
    filled,
    said,
)


def goals_resources_needs(material: Material) -> Content:
    """Goals and reasons in the person's own words, then resources, then needs with origin."""
    facts = material.facts
    return Content(settled=(*_goals(facts), *_resources(facts), *_needs(facts)))


def contributions(material: Material) -> Content:
    """What the person will do, in own words, and how much each other party takes part in."""
    facts = material.facts
    own = tuple(
        from_fact(facts, path, f"{AREAS[area].title}. Ditt neste steg: «{step}»", "P5")
        for area in AREAS
        if (step := facts.value(path := f"{area}.next_step"))
    )
    return Content(settled=(*own, *_shares(material)))


def _goals(facts: Facts) -> Iterator[Entry]:
    for area, info in AREAS.items():
        if goal := facts.value(f"{area}.goal"):
            yield from_fact(facts, f"{area}.goal", f"{info.title}. Målet ditt: «{goal}»", "P2")
        for statement in facts.value(f"{area}.statements") or ():
            if statement.talk == "change":
                text = f"{info.title}. Du sier selv: «{statement.text}»"
                yield from_fact(facts, f"{area}.statements", text, "A113", "M4")


def _resources(facts: Facts) -> Iterator[Entry]:
    for area, info in AREAS.items():
        if strengths := facts.value(f"{area}.strengths"):
            text = f"{info.title}. Dette har du å bygge på: «{strengths}»"
            yield from_fact(facts, f"{area}.strengths", text, "P3", "M52")
    for path, text in (*said(facts, RESOURCES), *filled(facts, RESOURCES_FILLED)):
        yield from_fact(facts, path, text, "P3", *FIELDS[path].krav)


def _needs(facts: Facts) -> Iterator[Entry]:
    """Needs by area, the areas that matter most to the person first (A112)."""
    sentences = (*said(facts, NEEDS), *filled(facts, NEEDS_FILLED))
    for area in sorted(AREAS, key=lambda area: -(facts.value(f"{area}.importance") or 0)):
        importance = facts.value(f"{area}.importance")
        if importance is not None:
            text = f"{AREAS[area].title}. Så viktig er dette for deg: {importance} av 10."
            yield from_fact(facts, f"{area}.importance", text, "A112")
        for path, text in sentences:
            if FIELDS[path].area == area:
                yield from_fact(facts, path, text, "P4", *FIELDS[path].krav)


def _shares(material: Material) -> Iterator[Entry]:
    """Health measures are counted apart, so that the count of the others stays open."""
    for health in (False, True):
        kind = "helsetiltak" if health else "tiltak"
        rows = [row for row in material.rows if row.health == health]
        counted = {
            name: sum(1 for row in rows if actor in row.responsible)
            for actor, name in ACTOR_NAMES.items()
        }
        shares = ", ".join(f"{inside(name)} ({n})" for name, n in counted.items() if n)
        if rows:
            yield from_rows(rows, f"Så mange {kind} har hver en del i: {shares}.", "P1", "P27")
