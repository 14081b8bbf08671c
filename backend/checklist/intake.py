"""Rules that start at intake: information, consent, plans, partners and proof of identity."""

from backend.checklist.dates import (
    AT_INTAKE,
    AT_ONCE,
    BEFORE_CHOICES,
    EARLY,
    GOOD_TIME,
    Dates,
)
from backend.checklist.rule import (
    CRUX,
    NKROP,
    RME_GUIDE,
    STATUS_2020,
    UKOM,
    Rule,
    always,
)
from backend.facts import Facts


def has_no_framtidsplan(facts: Facts, dates: Dates) -> bool:
    """No framtidsplan is known to exist already."""
    return not facts.is_any("frame.existing_plan", "framtidsplan")


def may_need_coordinator(facts: Facts, dates: Dates) -> bool:
    """Has or may want an IP, or may want a coordinator."""
    return (
        facts.is_any("frame.wants_coordinator", "ja", "usikker")
        or facts.is_any("frame.wants_plan", "ip", "usikker")
        or facts.is_any("frame.existing_plan", "ip")
    )


def refuses_plan_or_coordinator_with_mental_health_need(facts: Facts, dates: Dates) -> bool:
    """Says no to plan or coordinator, and is in or awaits treatment or feels bad."""
    refuses = facts.is_any("frame.wants_plan", "nei") or facts.is_any(
        "frame.wants_coordinator", "nei"
    )
    return refuses and (
        facts.is_any("mental_health.own_view", "darlig")
        or facts.is_any("mental_health.treatment", "na", "venter")
    )


def earlier_answers_may_be_reused(facts: Facts, dates: Dates) -> bool:
    """Something is mapped already, and the person has not said no to reuse."""
    if facts.no("frame.reuse_answers"):
        return False
    mapped = facts.is_any("frame.earlier_mapping", "brik", "helse")
    return mapped or facts.yes("frame.reuse_answers")


def is_young(facts: Facts, dates: Dates) -> bool:
    """Serves a youth sentence or is not over 16."""
    return facts.is_any("frame.sentence_type", "ungdomsstraff") or facts.no("frame.age_over_16")


def wants_easy_language(facts: Facts, dates: Dates) -> bool:
    """Has asked for simpler language."""
    return facts.yes("frame.easy_language")


RULES = (
    Rule(
        id="C1",
        title="Start sjekklisten for løslatelse",
        why="Løslatelsen er et tema fra første dag. Dere tar ett steg om gangen.",
        trigger=always,
        due=AT_INTAKE,
        responsible=("innsatt", "kontaktbetjent", "koordinator"),
        document=NKROP,
        section="s. 29",
        force="PROP",
        area="frame",
        krav=("N8", "M46"),
    ),
    Rule(
        id="C2",
        title="Avtal hvordan hjemkommunen får vite at du er i fengsel",
        why="Kommunen kan forberede seg bedre når den vet tidlig hvor du er.",
        trigger=always,
        due=AT_INTAKE,
        responsible=("kriminalomsorgen", "hjemkommune", "innsatt"),
        document=CRUX,
        section="kap. 25.2",
        force="PROP",
        area="frame",
        krav=("P24", "N24"),
    ),
    Rule(
        id="C3",
        title="Snakk om samtykke: hva kan deles, og med hvem?",
        why="Du bestemmer hva som deles. Det skal noteres at du ble spurt, også når du sier nei.",
        trigger=always,
        due=AT_INTAKE,
        responsible=("fengselshelsetjenesten", "kriminalomsorgen", "innsatt"),
        document=RME_GUIDE,
        section="§ 6.1",
        force="MUST",
        area="frame",
        krav=("K19", "N10"),
        law=("hpl. § 22", "fvl. § 13"),
    ),
    Rule(
        id="C4",
        title="Få forklart individuell plan, koordinator og framtidsplan",
        why="Du kan først velge når du vet hva planene er, og hvordan de henger sammen.",
        trigger=always,
        due=AT_INTAKE,
        responsible=("kontaktbetjent", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 8.4",
        force="SHOULD",
        area="frame",
        krav=("P40", "N29"),
        law=("pbrl. § 2-5", "fvl. § 11"),
    ),
    Rule(
        id="C5",
        title="Ta imot tilbudet om framtidsplan, hvis du vil",
        why="Alle skal få tilbud om framtidsplan. Det er frivillig.",
        trigger=has_no_framtidsplan,
        reads=("frame.existing_plan",),
        due=EARLY,
        responsible=("kontaktbetjent", "kriminalomsorgen", "innsatt"),
        document=RME_GUIDE,
        section="§ 8.2",
        force="SHOULD",
        area="frame",
        krav=("P46", "P50"),
        stay="long",
    ),
    Rule(
        id="C9",
        title="Lag en oversikt over hvem du har kontakt med i hjemkommunen",
        why="Da vet alle hvem som skal være med når du kommer ut.",
        trigger=always,
        due=EARLY,
        responsible=("kontaktbetjent", "koordinator", "innsatt"),
        document=RME_GUIDE,
        section="§ 3.8",
        force="SHOULD",
        area="frame",
        krav=("A11", "P1"),
    ),
    Rule(
        id="C10",
        title="Avklar hvem som er koordinator, og start ansvarsgruppen",
        why="Én person bør holde trådene. Spør helsetjenesten om koordinator.",
        trigger=may_need_coordinator,
        reads=("frame.wants_coordinator", "frame.wants_plan", "frame.existing_plan"),
        due=EARLY,
        responsible=("hjemkommune", "fengselshelsetjenesten", "kriminalomsorgen", "innsatt"),
        document=RME_GUIDE,
        section="§ 8.4",
        force="SHOULD",
        area="frame",
        krav=("P29", "P31", "Q4", "Q5"),
        law=("hol. § 7-2", "sphl. § 2-5 a", "pbrl. § 2-5 b"),
    ),
    Rule(
        id="P42",
        title="Snakk med helsetjenesten om en ansvarsgruppe i stedet",
        why="Du kan få samlet hjelp også uten individuell plan. Du velger selv om du vil ha det.",
        trigger=refuses_plan_or_coordinator_with_mental_health_need,
        reads=(
            "frame.wants_plan",
            "frame.wants_coordinator",
            "mental_health.own_view",
            "mental_health.treatment",
        ),
        due=EARLY,
        responsible=("fengselshelsetjenesten", "kriminalomsorgen", "innsatt"),
        document=UKOM,
        section="punkt 1",
        force="SHOULD",
        area="mental_health",
        krav=("Q21", "N18"),
        health=True,
    ),
    Rule(
        id="C14",
        title="Sjekk fødselsnummer eller D-nummer, og om du har gyldig pass",
        why="Du trenger dette for å få elektronisk ID. Det tar tid å få pass.",
        trigger=always,
        due=EARLY,
        responsible=("innsatt", "kontaktbetjent"),
        document=STATUS_2020,
        section="kap. 3.1.3",
        force="FACT",
        area="frame",
        krav=("A96", "A97", "N27"),
    ),
    Rule(
        id="C15",
        title="Få elektronisk ID og avtal tid for å logge inn med hjelp",
        why="Med elektronisk ID kan du nå Nav, skatt og andre tjenester.",
        trigger=always,
        due=GOOD_TIME,
        responsible=("kriminalomsorgen", "innsatt"),
        document=STATUS_2020,
        section="kap. 3.1.3",
        force="FACT",
        area="frame",
        krav=("A98", "A99"),
        stay="long",
    ),
    Rule(
        id="C17",
        title="Finn det du har svart på før, så du slipper å svare igjen",
        why="Har noen spurt deg om det samme, kan svarene brukes på nytt hvis du sier ja.",
        trigger=earlier_answers_may_be_reused,
        reads=("frame.reuse_answers", "frame.earlier_mapping"),
        due=AT_INTAKE,
        responsible=("kontaktbetjent", "fengselshelsetjenesten", "innsatt"),
        document=NKROP,
        section="s. 45",
        force="PROP",
        area="frame",
        krav=("N4", "M33"),
    ),
    Rule(
        id="C66",
        title="Kort opphold: bruk den korte listen og begynn i dag",
        why="Tiden er knapp. Her står bare det som bør på plass før du går ut.",
        trigger=always,
        due=AT_ONCE,
        responsible=("kontaktbetjent", "koordinator", "innsatt"),
        document=RME_GUIDE,
        section="§ 8.1",
        force="SHOULD",
        area="frame",
        krav=("N22",),
        stay="short",
    ),
    Rule(
        id="C76",
        title="Få hjelp til å forstå valgene dine",
        why="Du kan be om enkle ord, god tid og en støtteperson før du velger.",
        trigger=wants_easy_language,
        reads=("frame.easy_language",),
        due=BEFORE_CHOICES,
        responsible=("fengselshelsetjenesten", "kontaktbetjent", "innsatt"),
        document=UKOM,
        section="punkt 1",
        force="SHOULD",
        area="frame",
        krav=("P44", "M31", "M51"),
        law=("pbrl. § 3-1",),
    ),
    Rule(
        id="C79",
        title="Avtal oppfølging som passer for deg som er ung",
        why="Tjenestene har ansvaret sammen når en ung person er i fengsel.",
        trigger=is_young,
        reads=("frame.sentence_type", "frame.age_over_16"),
        due=AT_INTAKE,
        responsible=("hjemkommune", "fengselshelsetjenesten", "kriminalomsorgen", "innsatt"),
        document=NKROP,
        section="s. 25",
        force="PROP",
        area="frame",
        krav=("P27",),
        law=("strgjfl. § 10 a",),
    ),
)
