"""Rules about the home: clarify it, keep it, find one, and the practical help of moving in."""

from backend.checklist.dates import (
    AT_ONCE,
    CLOSE_TO_RELEASE,
    EARLY,
    GOOD_TIME,
    Dates,
)
from backend.checklist.rule import NKROP, RME_GUIDE, Rule, always
from backend.facts import Facts

_OWN_HOME = ("eier", "leier")
_UNSAFE = ("ingen", "midlertidig")


def has_a_home_to_keep(facts: Facts, dates: Dates) -> bool:
    """Owned or rented at intake, or tells of arrears, rent debt or risk of losing the home."""
    return (
        facts.is_any("housing.at_intake", *_OWN_HOME)
        or facts.yes("housing.rent_arrears")
        or facts.yes("housing.at_risk")
        or facts.is_any("debt.kinds", "husleie")
    )


def home_is_missing_or_unsafe(facts: Facts, dates: Dates) -> bool:
    """No or only temporary home at intake or release, or the home is at risk."""
    return (
        facts.is_any("housing.at_intake", *_UNSAFE)
        or facts.is_any("housing.at_release", *_UNSAFE)
        or facts.yes("housing.at_risk")
    )


def has_no_lasting_home_at_release(facts: Facts, dates: Dates) -> bool:
    """No or temporary home planned, does not know, or had none and has not told of a new one."""
    if facts.state("housing.at_release") == "answered":
        return facts.is_any("housing.at_release", *_UNSAFE)
    unknown = facts.state("housing.at_release") == "unknown"
    return unknown or facts.is_any("housing.at_intake", *_UNSAFE)


def moves_to_another_municipality(facts: Facts, dates: Dates) -> bool:
    """Wants to live in another municipality than the home municipality."""
    home, wanted = facts.value("frame.municipality"), facts.value("housing.municipality")
    return bool(home and wanted and home.casefold() != wanted.casefold())


def may_need_practical_help(facts: Facts, dates: Dates) -> bool:
    """All but those who move to an institution, or manage alone and come back to their home."""
    if facts.is_any("housing.at_release", "institusjon"):
        return False
    at_release = facts.value("housing.at_release")
    back_home = at_release in _OWN_HOME and at_release == facts.value("housing.at_intake")
    return not (back_home and facts.is_any("housing.living_skills", "klarer_meg"))


def may_need_a_network(facts: Facts, dates: Dates) -> bool:
    """No safe home, or needs help to live alone."""
    return (
        facts.is_any("housing.at_intake", *_UNSAFE)
        or facts.is_any("housing.at_release", *_UNSAFE)
        or facts.is_any("housing.living_skills", "trenger_hjelp", "usikker")
    )


RULES = (
    Rule(
        id="C11",
        title="Avklar boligen din, både nå og når du kommer ut",
        why="Et sted å bo gjør resten lettere. Derfor ser dere på dette tidlig.",
        trigger=always,
        due=EARLY,
        responsible=("kontaktbetjent", "tilbakeforingskoordinator", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="SHOULD",
        area="housing",
        krav=("S94",),
        law=("strgjfl. § 4",),
        stay="long",
    ),
    Rule(
        id="C12",
        title="Behold boligen: sjekk husleie, varsler og avtaler",
        why="Det er ofte lettere å beholde hjemmet når noen tar tak tidlig. Spør Nav.",
        trigger=has_a_home_to_keep,
        reads=("housing.at_intake", "housing.rent_arrears", "housing.at_risk", "debt.kinds"),
        due=AT_ONCE,
        responsible=("innsatt", "kriminalomsorgen", "nav_fengsel", "hjemkommune"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="SHOULD",
        area="housing",
        krav=("A32", "A33", "N12", "N13"),
    ),
    Rule(
        id="C13",
        title="Start arbeidet med bolig sammen med Nav og hjemkommunen",
        why="Det tar tid å finne bolig. Jo før dere starter, jo flere muligheter.",
        trigger=home_is_missing_or_unsafe,
        reads=("housing.at_intake", "housing.at_release", "housing.at_risk"),
        due=EARLY,
        responsible=("kriminalomsorgen", "nav_fengsel", "hjemkommune", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="SHOULD",
        area="housing",
        krav=("A34", "N13"),
        law=("sotjl. § 27",),
    ),
    Rule(
        id="C55",
        title="Finn en bolig du kan bli boende i",
        why="Målet er noe mer enn et midlertidig sted. Søknaden bør være i gang i god tid.",
        trigger=has_no_lasting_home_at_release,
        reads=("housing.at_release", "housing.at_intake"),
        due=GOOD_TIME,
        responsible=("kriminalomsorgen", "hjemkommune", "nav_fengsel", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="SHOULD",
        area="housing",
        krav=("A35",),
        law=("strgjfl. § 4",),
    ),
    Rule(
        id="C58",
        title="Avtal hvem som hjelper med flytting, handling og møbler",
        why="Hver oppgave bør ha et navn, så det ikke blir tilfeldig.",
        trigger=may_need_practical_help,
        reads=("housing.at_release", "housing.at_intake", "housing.living_skills"),
        due=CLOSE_TO_RELEASE,
        responsible=("hjemkommune", "kriminalomsorgen", "frivillig", "innsatt"),
        document=NKROP,
        section="s. 29",
        force="PROP",
        area="housing",
        krav=("A117", "N15"),
    ),
    Rule(
        id="C61",
        title="Snakk med begge kommunene om hvem som gjør hva",
        why="Du vil bo i en annen kommune. Da bør den du kommer fra, samarbeide med den nye.",
        trigger=moves_to_another_municipality,
        reads=("frame.municipality", "housing.municipality"),
        due=GOOD_TIME,
        responsible=("koordinator", "hjemkommune", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="FACT",
        area="housing",
        krav=("A5", "A36"),
    ),
    Rule(
        id="C62",
        title="Bli kjent med en frivillig organisasjon eller en likeperson",
        why="Noen å ringe til kan bety mye. Kontakten bør starte lenge før du kommer ut.",
        trigger=may_need_a_network,
        reads=("housing.at_intake", "housing.at_release", "housing.living_skills"),
        due=EARLY,
        responsible=("kriminalomsorgen", "frivillig", "innsatt"),
        document=RME_GUIDE,
        section="kap. 13",
        force="SHOULD",
        area="housing",
        krav=("A40", "A87", "F30"),
    ),
)
