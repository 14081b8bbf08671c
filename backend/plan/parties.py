"""Plan items about who: participants, responsibility, coordinator, consents and cooperation."""

from collections.abc import Iterator
from datetime import date

from backend.checklist import Actor, Row
from backend.facts import Facts
from backend.plan.model import (
    ConsentSummary,
    Content,
    Entry,
    Material,
    from_fact,
    from_rows,
    general,
)
from backend.plan.names import ACTOR_NAMES, day, listed

_PLANS = {
    "ip": "Du har en individuell plan fra før. Bygg videre på den: det skal bare være én.",
    "framtidsplan": "Du har en framtidsplan. Den kan samordnes med denne planen.",
    "behandlingsplan": "Du har en behandlingsplan. Den kan være en del av planen.",
}
_WANTS_PLAN = {
    "ip": "Du ønsker individuell plan. Det trengs et eget, skriftlig samtykke.",
    "framtidsplan": "Du ønsker framtidsplan. Dette utkastet kan brukes i samtalen om den.",
    "nei": (
        "Du ønsker ikke individuell plan nå. Da er dette et utkast til framtidsplan eller "
        "oppfølging. Behovene dine skal følges opp likevel."
    ),
    "usikker": "Du er usikker på plan. Be om å få forklart hva den er, før du velger.",
}
_WANTS_COORDINATOR = {
    "ja": "Du ønsker koordinator. Spør helsetjenesten eller hjemkommunen hvem det kan bli.",
    "nei": "Du ønsker ikke koordinator nå. Du kan ombestemme deg.",
    "usikker": "Du er usikker på koordinator. Spør helsetjenesten hva en koordinator gjør.",
}
_MAPPINGS = {"brik": "BRIK", "helse": "helsetjenesten"}
_CONSENTS = {
    "store": "at utkastet lagres her",
    "share": "at opplysninger deles",
    "plan": "at planen lages",
}


def participants(material: Material) -> Content:
    """The people and services that take part; those known only from health points stand apart."""
    facts = material.facts
    named = []
    if officer := facts.value("frame.contact_officer"):
        text = f"Kontaktbetjent: {officer}"
        named.append(from_fact(facts, "frame.contact_officer", text, "A7", "P38"))
    return Content(settled=(*named, *_services(material)))


def responsibility(material: Material) -> Content:
    """Who makes the plan and keeps it moving; known only when an IP exists."""
    facts = material.facts
    if facts.is_any("frame.existing_plan", "ip"):
        text = "Du har en individuell plan. Spør den som har ansvaret for den, om å ta med dette."
        return Content(settled=(_about_plan(facts, "ip", text, "P17", "A8"),))
    text = (
        "Kommunen skal vanligvis sørge for planen når du trenger hjelp fra både kommune og "
        "spesialisthelsetjeneste. Spør hjemkommunen og helsetjenesten hvem som tar ansvaret."
    )
    return Content(open=(general(text, "P17", "P22", "P26", "Q3"),))


def coordinator(material: Material) -> Content:
    """Whether the person wants a coordinator; a right is never denied, only asked about."""
    facts = material.facts
    wish = facts.value("frame.wants_coordinator")
    if wish is not None:
        entry = from_fact(
            facts, "frame.wants_coordinator", _WANTS_COORDINATOR[wish], "P28", "P29", "Q5"
        )
        return Content(settled=(entry,))
    text = "Spør helsetjenesten eller hjemkommunen om du kan få koordinator."
    return Content(open=(general(text, "P28", "Q5"),))


def consents(material: Material) -> Content:
    """Which of the three consents exist today; settled only by the written one to make a plan."""
    today = material.dates.today
    entries = (
        *(general(_given(consent, today), "K78") for consent in material.consents),
        *_missing(material),
        *_wish(material.facts),
    )
    agreed = any(one.kind == "plan" and one.in_force(today) for one in material.consents)
    return Content(settled=entries) if agreed else Content(open=entries)


def cooperation(material: Material) -> Content:
    """Other services and plans it is necessary or wished to work with."""
    facts = material.facts
    entries = [*_municipalities(facts), *_plans(facts), *_mappings(facts)]
    text = "Spør hvilke andre tjenester som bør være med, og hvem som tar kontakt."
    return Content(settled=tuple(entries), open=(general(text, "P12", "P55"),))


def _services(material: Material) -> Iterator[Entry]:
    """The person first; a service known only from health points stands in the health line."""
    yield general("Du er den viktigste i arbeidet.", "P1", "M19")
    plain = [row for row in material.rows if not row.health]
    health = [row for row in material.rows if row.health]
    known = _actors_of(plain)
    if known:
        yield from_rows(plain, f"Disse bør også være med: {listed(known)}.", "P1")
    only_health = tuple(actor for actor in _actors_of(health) if actor not in known)
    if only_health:
        text = f"Disse bør være med om helsen: {listed(only_health)}."
        yield from_rows(health, text, "P1")


def _actors_of(rows: list[Row]) -> tuple[Actor, ...]:
    """The parties of these rows but the person, in the usual order."""
    found = {actor for row in rows for actor in row.responsible}
    return tuple(actor for actor in ACTOR_NAMES if actor in found and actor != "innsatt")


def _given(consent: ConsentSummary, today: date) -> str:
    what = _CONSENTS[consent.kind]
    to = f" med {consent.recipient}" if consent.recipient else ""
    why = f" for {consent.purpose}" if consent.purpose else ""
    until = f", til {day(consent.until)}" if consent.until else ""
    text = f"Du sa {day(consent.given_on)} ja til {what}{to}{why}{until}."
    if consent.withdrawn_on is not None:
        return f"{text} Du trakk det tilbake {day(consent.withdrawn_on)}."
    return text if consent.in_force(today) else f"{text} Samtykket gjelder ikke nå."


def _missing(material: Material) -> Iterator[Entry]:
    today = material.dates.today
    given = {consent.kind for consent in material.consents if consent.in_force(today)}
    for kind, what in _CONSENTS.items():
        if kind not in given:
            yield general(f"Du har ikke sagt ja til {what}.", "K17" if kind == "plan" else "K78")


def _wish(facts: Facts) -> Iterator[Entry]:
    if wish := facts.value("frame.wants_plan"):
        yield from_fact(facts, "frame.wants_plan", _WANTS_PLAN[wish], "P19", "P40", "P41")
    if facts.yes("frame.age_over_16"):
        yield from_fact(facts, "frame.age_over_16", "Du har sagt at du er over 16 år.", "K10")
    if facts.no("frame.age_over_16"):
        text = "Du er ikke over 16 år. En ansatt må snakke med deg før noe kan lagres eller deles."
        yield from_fact(facts, "frame.age_over_16", text, "K10", "Q6")


def _municipalities(facts: Facts) -> Iterator[Entry]:
    if home := facts.value("frame.municipality"):
        text = f"Hjemkommunen din er {home}."
        yield from_fact(facts, "frame.municipality", text, "A5", "P25")
    if wanted := facts.value("housing.municipality"):
        text = f"Du vil bo i {wanted} når du kommer ut."
        yield from_fact(facts, "housing.municipality", text, "A36", "C61")


def _plans(facts: Facts) -> Iterator[Entry]:
    for plan, text in _PLANS.items():
        if facts.is_any("frame.existing_plan", plan):
            yield _about_plan(facts, plan, text, "A9", "P12", "P49")


def _about_plan(facts: Facts, plan: str, text: str, *krav: str) -> Entry:
    """One entry per plan, so that only the one about a treatment plan is a health entry (S5)."""
    entry = from_fact(facts, "frame.existing_plan", text, *krav)
    return entry.model_copy(update={"health": plan == "behandlingsplan"})


def _mappings(facts: Facts) -> Iterator[Entry]:
    for mapping, name in _MAPPINGS.items():
        if facts.is_any("frame.earlier_mapping", mapping):
            text = f"Du har svart på kartlegging før: {name}."
            yield from_fact(facts, "frame.earlier_mapping", text, "A10", "S18")
    if facts.yes("frame.reuse_answers"):
        text = "Du vil at svar du har gitt før, brukes på nytt."
        yield from_fact(facts, "frame.reuse_answers", text, "A10", "M33")
    if facts.no("frame.reuse_answers"):
        text = "Du vil ikke at svar du har gitt før, brukes på nytt."
        yield from_fact(facts, "frame.reuse_answers", text, "A10", "M33")
