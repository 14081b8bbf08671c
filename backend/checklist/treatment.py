"""Rules about treatment: answers and deadlines, and the hand-over so that there is no gap."""

from backend.checklist.dates import (
    AS_GIVEN,
    CLOSE_TO_RELEASE,
    ON_RELEASE,
    REFERRAL_WINDOW,
    REGULARLY,
    WHEN_RELEASE_IS_KNOWN,
    Dates,
)
from backend.checklist.rule import NKROP, RME_GUIDE, Rule
from backend.checklist.substances import USED
from backend.facts import Facts

_IN_TREATMENT = ("substances.tsb_contact", "mental_health.treatment")


def is_in_treatment(facts: Facts, dates: Dates) -> bool:
    """Has contact with TSB or is in mental health treatment now."""
    return facts.yes("substances.tsb_contact") or facts.is_any("mental_health.treatment", "na")


def awaits_or_has_treatment(facts: Facts, dates: Dates) -> bool:
    """Has contact with TSB, or has or awaits mental health treatment."""
    return facts.yes("substances.tsb_contact") or facts.is_any(
        "mental_health.treatment", "na", "venter"
    )


def has_contact_with_tsb(facts: Facts, dates: Dates) -> bool:
    """Has contact with TSB."""
    return facts.yes("substances.tsb_contact")


def may_be_referred_for_earlier_use(facts: Facts, dates: Dates) -> bool:
    """Used substances before prison, and sees a problem or has been or is in treatment."""
    return facts.is_any("substances.before_prison", *USED) and (
        facts.is_any("substances.is_problem", "ja", "usikker")
        or facts.yes("substances.tsb_contact")
        or facts.yes("substances.earlier_treatment")
    )


RULES = (
    Rule(
        id="C20",
        title="Sjekk at du har fått svar på henvisningen",
        why="Du skal få svaret selv. Den som henviste, skal også få det.",
        trigger=awaits_or_has_treatment,
        reads=_IN_TREATMENT,
        due=AS_GIVEN,
        responsible=("tsb", "psykisk_helsevern", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 9.2",
        force="FACT",
        area="mental_health",
        law=("pbrl. § 2-2 a",),
        health=True,
    ),
    Rule(
        id="C21",
        title="Følg med på fristen for når behandlingen skal starte",
        why="Blir fristen ikke holdt, kan du spørre helsetjenesten hva du kan gjøre.",
        trigger=has_contact_with_tsb,
        reads=("substances.tsb_contact",),
        due=AS_GIVEN,
        responsible=("tsb", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 9.2",
        force="MUST",
        area="substances",
        krav=("A58",),
        law=("pbrl. § 2-2 a",),
        health=True,
    ),
    Rule(
        id="C29",
        title="Ha en overføringssamtale med behandleren du har, og den nye",
        why="Da slipper du å begynne på nytt. Samtalen kan være på video.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=CLOSE_TO_RELEASE,
        responsible=("tsb", "psykisk_helsevern", "innsatt"),
        document=RME_GUIDE,
        section="§ 3.8",
        force="SHOULD",
        area="mental_health",
        krav=("S10", "N41"),
        health=True,
    ),
    Rule(
        id="C30",
        title="Behandleren ringer det nye behandlingsstedet",
        why="En telefon først gjør overgangen tryggere enn bare et brev.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=WHEN_RELEASE_IS_KNOWN,
        responsible=("tsb", "psykisk_helsevern"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="SHOULD",
        area="mental_health",
        krav=("N41",),
        health=True,
    ),
    Rule(
        id="C31",
        title="Behandleren sender overføringsbrev med løslatelsesdato",
        why="Brevet forteller hva du trenger videre, og når.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=WHEN_RELEASE_IS_KNOWN,
        responsible=("tsb", "psykisk_helsevern", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="SHOULD",
        area="mental_health",
        krav=("S11",),
        health=True,
    ),
    Rule(
        id="C32",
        title="Møt den nye behandleren før du kommer ut",
        why="Dere kan møtes ute på framstilling, eller behandleren kan komme hit.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=CLOSE_TO_RELEASE,
        responsible=("tsb", "psykisk_helsevern", "kriminalomsorgen", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="SHOULD",
        area="mental_health",
        krav=("N41", "S87"),
        health=True,
    ),
    Rule(
        id="C33",
        title="Unngå pause i behandlingen når du kommer ut",
        why="Første time ute bør komme så fort som mulig. Noen går rett til institusjon.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=ON_RELEASE,
        responsible=("tsb", "psykisk_helsevern", "hjemkommune", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="SHOULD",
        area="mental_health",
        krav=("F29", "N41"),
        health=True,
    ),
    Rule(
        id="C34",
        title="Be om at henvisningen forteller hvordan det var før fengsel",
        why="At du er rusfri her inne, betyr ikke at behovet er borte. Får du nei, kan du klage.",
        trigger=may_be_referred_for_earlier_use,
        reads=(
            "substances.before_prison",
            "substances.is_problem",
            "substances.tsb_contact",
            "substances.earlier_treatment",
        ),
        due=REFERRAL_WINDOW,
        responsible=("fengselshelsetjenesten", "tsb", "innsatt"),
        document=NKROP,
        section="s. 29",
        force="PROP",
        area="substances",
        krav=("A56", "A57", "N14"),
        law=("pbrl. § 2-2 a",),
        health=True,
    ),
    Rule(
        id="C71",
        title="Spør om behandlingen fortsetter etter løslatelse",
        why="Trenger du fortsatt hjelp, kan retten gjelde videre. Få svaret skriftlig.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=ON_RELEASE,
        responsible=("tsb", "psykisk_helsevern", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="MUST",
        area="mental_health",
        krav=("P55",),
        health=True,
    ),
    Rule(
        id="C74",
        title="Ha samtaler sammen med behandleren og fengselet",
        why="Når alle tre snakker sammen, vet alle det samme. Du velger hva du tar opp.",
        trigger=is_in_treatment,
        reads=_IN_TREATMENT,
        due=REGULARLY,
        responsible=("kriminalomsorgen", "tsb", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 3.8",
        force="SHOULD",
        area="mental_health",
        krav=("S9", "K43"),
        health=True,
        stay="long",
    ),
)
