"""From facts, dates, consents and checklist rows to the ten items; their registry stands last."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from backend.checklist import Actor, Dates, Defaults, Row, Source
from backend.facts import AREAS, Facts
from backend.law import cite
from backend.plan import parties, person, work
from backend.plan.model import TITLE, ConsentSummary, Content, Key, Material, Plan, PlanItem

REGULATION = cite("forskrift om individuell plan § 9")


@dataclass(frozen=True)
class _Item:
    """One item of § 9: its point there, who settles it, and the answers that could fill it."""

    key: Key
    title: str
    build: Callable[[Material], Content]
    settled_by: tuple[Actor, ...]
    fed_by: tuple[str, ...] = ()
    own_default: bool = False


def build_plan(
    facts: Facts,
    dates: Dates,
    consents: Iterable[ConsentSummary],
    rows: Iterable[Row],
    defaults: Defaults = Defaults(),  # noqa: B008 - frozen, so sharing one is safe
) -> Plan:
    """The draft plan: each item is filled, not settled with who should settle it, or declined."""
    material = Material(facts, dates, tuple(consents), tuple(rows), defaults)
    return Plan(
        title=TITLE,
        items={
            item.key: _built(item, point, material) for point, item in enumerate(_ITEMS, start=1)
        },
    )


def _built(item: _Item, point: int, material: Material) -> PlanItem:
    content = item.build(material)
    source = Source(
        text=REGULATION.act.title,
        reference=f"{REGULATION.paragraph}, punkt {point}",
        force="MUST",
        own_default=item.own_default,
    )
    if content.settled:
        return PlanItem(
            key=item.key,
            title=item.title,
            state="filled",
            settled_by=(),
            entries=(*content.settled, *content.open),
            source=source,
        )
    declined = _declined(item, material.facts)
    return PlanItem(
        key=item.key,
        title=item.title,
        state="declined" if declined else "not_settled",
        settled_by=item.settled_by,
        entries=() if declined else content.open,
        source=source,
    )


def _declined(item: _Item, facts: Facts) -> bool:
    states = {facts.state(path) for path in item.fed_by} - {"absent"}
    return states == {"declined"}


_ITEMS = (
    _Item(
        "goals_resources_needs",
        "Mål, ressurser og behov",
        person.goals_resources_needs,
        ("innsatt", "kontaktbetjent"),
        fed_by=tuple(f"{name}.{field}" for name, info in AREAS.items() for field in info.fields),
    ),
    _Item(
        "participants",
        "Hvem som er med",
        parties.participants,
        ("kontaktbetjent", "koordinator", "innsatt"),
        fed_by=("frame.contact_officer",),
    ),
    _Item(
        "responsibility",
        "Hvem som har ansvar for planen",
        parties.responsibility,
        ("hjemkommune", "fengselshelsetjenesten", "koordinator"),
        fed_by=("frame.existing_plan",),
    ),
    _Item(
        "contributions",
        "Hva hver enkelt bidrar med",
        person.contributions,
        ("innsatt", "koordinator"),
        fed_by=tuple(f"{area}.next_step" for area in AREAS),
    ),
    _Item(
        "measures",
        "Tiltak, og hvem som har ansvar for dem",
        work.measures,
        ("koordinator", "kontaktbetjent", "innsatt"),
    ),
    _Item(
        "implementation",
        "Hvordan tiltakene gjennomføres",
        work.implementation,
        ("koordinator", "kontaktbetjent", "innsatt"),
    ),
    _Item(
        "coordinator",
        "Koordinator",
        parties.coordinator,
        ("hjemkommune", "fengselshelsetjenesten"),
        fed_by=("frame.wants_coordinator",),
    ),
    _Item(
        "period_and_review",
        "Planperiode og når planen gjennomgås",
        work.period_and_review,
        ("koordinator", "innsatt"),
        own_default=True,
    ),
    _Item("consents", "Samtykke", parties.consents, ("innsatt",)),
    _Item(
        "cooperation",
        "Samarbeid med andre",
        parties.cooperation,
        ("koordinator", "hjemkommune"),
        fed_by=("frame.municipality", "housing.municipality", "frame.existing_plan"),
    ),
)
