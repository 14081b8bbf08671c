"""Rules about substances: offers during the stay, overdose prevention, LAR and § 12."""

from backend.checklist.dates import (
    CLOSE_TO_RELEASE,
    DURING_AND_CLOSE,
    EARLY,
    GOOD_TIME,
    REGULARLY,
    Dates,
)
from backend.checklist.rule import RME_GUIDE, Rule
from backend.facts import Facts

USED = (
    "alkohol",
    "cannabis",
    "sentralstimulerende",
    "opioider",
    "benzodiazepiner",
    "annet",
)


def may_want_rehabilitation_unit(facts: Facts, dates: Dates) -> bool:
    """Sees substances as a problem, is unsure, or wants a rehabilitation unit."""
    return facts.is_any("substances.is_problem", "ja", "usikker") or facts.is_any(
        "substances.wants", "rusmestringsenhet"
    )


def may_want_health_assessment(facts: Facts, dates: Dates) -> bool:
    """Sees a problem or wants a rehabilitation unit, and has no contact with TSB yet."""
    wants = facts.is_any("substances.is_problem", "ja") or facts.is_any(
        "substances.wants", "rusmestringsenhet"
    )
    return wants and not facts.yes("substances.tsb_contact")


def has_substance_history(facts: Facts, dates: Dates) -> bool:
    """Used before prison, has had an overdose, is in LAR or sees a problem; also when clean now."""
    return (
        facts.is_any("substances.before_prison", *USED)
        or facts.yes("substances.overdose")
        or facts.yes("substances.lar")
        or facts.is_any("substances.is_problem", "ja")
    )


def used_opioids_without_lar(facts: Facts, dates: Dates) -> bool:
    """Used opioids before prison and is not in LAR."""
    return facts.is_any("substances.before_prison", "opioider") and not facts.yes("substances.lar")


def is_in_lar(facts: Facts, dates: Dates) -> bool:
    """Is in LAR."""
    return facts.yes("substances.lar")


def wants_institution(facts: Facts, dates: Dates) -> bool:
    """Wants § 12."""
    return facts.is_any("substances.wants", "paragraf_12")


def wants_talks_or_programme(facts: Facts, dates: Dates) -> bool:
    """Wants russamtale, rusprogram or self-help."""
    return facts.is_any("substances.wants", "russamtale", "rusprogram", "selvhjelp")


RULES = (
    Rule(
        id="C18",
        title="Få informasjon om rusmestringsenhet, og hjelp til å søke hvis du vil",
        why="Du får skriftlig svar med begrunnelse. Du kan klage. Ingen er tvunget til å søke.",
        trigger=may_want_rehabilitation_unit,
        reads=("substances.is_problem", "substances.wants"),
        due=EARLY,
        responsible=("kriminalomsorgen", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 5.1-5.2",
        force="MUST",
        area="substances",
        krav=("S22", "S24", "K63"),
        law=("strgjfl. § 7",),
        health=True,
        stay="long",
    ),
    Rule(
        id="C19",
        title="Snakk med helsetjenesten om vurdering hos rusbehandlingen",
        why="Rusbehandlingen (TSB) kan vurdere hva du har rett til.",
        trigger=may_want_health_assessment,
        reads=("substances.is_problem", "substances.wants", "substances.tsb_contact"),
        due=EARLY,
        responsible=("tsb", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 9.1",
        force="SHOULD",
        area="substances",
        krav=("A58", "S33"),
        law=("pbrl. § 2-2 a",),
        health=True,
    ),
    Rule(
        id="C25",
        title="Ta en prat om overdosefare før du kommer ut",
        why="Kroppen tåler mindre etter en pause. De to første ukene ute er farligst.",
        trigger=has_substance_history,
        reads=(
            "substances.before_prison",
            "substances.overdose",
            "substances.lar",
            "substances.is_problem",
        ),
        due=DURING_AND_CLOSE,
        responsible=("fengselshelsetjenesten", "tsb", "kriminalomsorgen", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.3",
        force="SHOULD",
        area="substances",
        krav=("A56", "A60", "F3", "S78"),
        health=True,
    ),
    Rule(
        id="C26",
        title="Snakk med rusbehandlingen om legemiddelbehandling (LAR)",
        why="Det er et tilbud du kan spørre om mens du er her. Du bestemmer selv.",
        trigger=used_opioids_without_lar,
        reads=("substances.before_prison", "substances.lar"),
        due=GOOD_TIME,
        responsible=("tsb", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.3",
        force="SHOULD",
        area="substances",
        krav=("A61", "S76"),
        health=True,
    ),
    Rule(
        id="C27",
        title="Avklar hvem som gir deg LAR fra dagen du kommer ut",
        why="Medisinen skal ikke stoppe fordi du bytter sted.",
        trigger=is_in_lar,
        reads=("substances.lar",),
        due=CLOSE_TO_RELEASE,
        responsible=("tsb", "fengselshelsetjenesten", "hjemkommune", "innsatt"),
        document=RME_GUIDE,
        section="§ 3.2 og § 12.2",
        force="INF",
        area="substances",
        krav=("A59", "S75"),
        health=True,
    ),
    Rule(
        id="C44",
        title="Få informasjon om soning i institusjon (§ 12), og planlegg sammen",
        why="Å sone i behandling er en mulighet å spørre om. Det er ikke sikkert du får det.",
        trigger=wants_institution,
        reads=("substances.wants",),
        due=EARLY,
        responsible=("kriminalomsorgen", "fengselshelsetjenesten", "tsb", "innsatt"),
        document=RME_GUIDE,
        section="§ 11.2",
        force="SHOULD",
        area="substances",
        krav=("S81", "N47"),
        law=("strgjfl. § 12",),
        health=True,
        stay="long",
    ),
    Rule(
        id="C45",
        title="Skriv søknad om § 12",
        why="Du søker selv. Først vurderer helsetjenesten, så vurderer fengselet sikkerheten.",
        trigger=wants_institution,
        reads=("substances.wants",),
        due=GOOD_TIME,
        responsible=("innsatt", "fengselshelsetjenesten", "kriminalomsorgen"),
        document=RME_GUIDE,
        section="§ 11.2",
        force="MUST",
        area="substances",
        krav=("A108",),
        law=("strgjfl. § 12",),
        health=True,
        stay="long",
    ),
    Rule(
        id="C78",
        title="Spør om russamtale, rusprogram eller selvhjelpsgruppe",
        why="Tilbudene er frivillige. Du kan prøve på nytt senere.",
        trigger=wants_talks_or_programme,
        reads=("substances.wants",),
        due=REGULARLY,
        responsible=("kriminalomsorgen", "frivillig", "innsatt"),
        document=RME_GUIDE,
        section="§ 10.4-10.5",
        force="SHOULD",
        area="substances",
        krav=("S62", "S65"),
        health=True,
        stay="long",
    ),
)
