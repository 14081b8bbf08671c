"""Rules about health in general: contact now, the GP, care needs and services after release."""

from backend.checklist.dates import AT_ONCE, EARLY, GOOD_TIME, Dates
from backend.checklist.rule import NKROP, RME_GUIDE, STATUS_2020, Rule
from backend.facts import Facts


def wants_contact_with_health(facts: Facts, dates: Dates) -> bool:
    """Has asked for contact about physical or mental health."""
    return facts.yes("physical_health.wants_contact") or facts.yes("mental_health.wants_contact")


def may_need_practical_care(facts: Facts, dates: Dates) -> bool:
    """Tells of needs in the home or help to live alone."""
    return facts.value("housing.special_needs") is not None or facts.is_any(
        "housing.living_skills", "trenger_hjelp"
    )


def is_serving_a_sentence(facts: Facts, dates: Dates) -> bool:
    """Not known to be in remand, where the person's own doctor keeps the duty."""
    return not facts.is_any("frame.sentence_type", "varetekt")


def mental_health_is_hard_now(facts: Facts, dates: Dates) -> bool:
    """Describes own mental health as bad, or wants contact about it."""
    return facts.is_any("mental_health.own_view", "darlig") or facts.yes(
        "mental_health.wants_contact"
    )


def needs_health_services_after_release(facts: Facts, dates: Dates) -> bool:
    """Has medicines, conditions, no GP, bad health or treatment to follow up."""
    return (
        facts.yes("physical_health.medicines")
        or facts.value("physical_health.conditions") is not None
        or facts.no("physical_health.has_gp")
        or facts.is_any("physical_health.own_view", "darlig")
        or facts.is_any("mental_health.own_view", "darlig")
        or facts.is_any("mental_health.treatment", "na", "venter")
        or facts.yes("substances.lar")
    )


RULES = (
    Rule(
        id="A45",
        title="Send en lukket melding til helsetjenesten",
        why="Meldingen går rett til helsetjenesten. Betjentene kan ikke lese den.",
        trigger=wants_contact_with_health,
        reads=("physical_health.wants_contact", "mental_health.wants_contact"),
        due=AT_ONCE,
        responsible=("innsatt", "fengselshelsetjenesten"),
        document=NKROP,
        section="om helse- og omsorgstjenesten i fengsel",
        force="PROP",
        area="physical_health",
        krav=("N1", "N2", "K55"),
        law=("hol. § 3-9",),
        health=True,
    ),
    Rule(
        id="C8",
        title="Avklar hvem som hjelper deg med det praktiske i hverdagen",
        why="Fengselet og helsetjenesten bør bli enige om hvem som gjør hva.",
        trigger=may_need_practical_care,
        reads=("housing.special_needs", "housing.living_skills"),
        due=EARLY,
        responsible=("fengselshelsetjenesten", "kriminalomsorgen", "innsatt"),
        document=STATUS_2020,
        section="kap. 3.7",
        force="FACT",
        area="physical_health",
        krav=("A71", "A72", "N40"),
        health=True,
        stay="long",
    ),
    Rule(
        id="C28",
        title="Ta med fastlegen før løslatelse",
        why="Fastlegen får ansvaret igjen når du kommer ut. Spør om du har den samme.",
        trigger=is_serving_a_sentence,
        reads=("frame.sentence_type",),
        due=GOOD_TIME,
        responsible=("fengselshelsetjenesten", "fastlege", "innsatt"),
        document=RME_GUIDE,
        section="§ 3.2 og § 12.2",
        force="MUST",
        area="physical_health",
        krav=("A43", "S79"),
        law=("pbrl. § 2-1 c",),
        health=True,
    ),
    Rule(
        id="C36",
        title="Snakk med helsetjenesten om mer hjelp for psykisk helse",
        why="Helsetjenesten vurderer om du bør henvises, eller om kommunen kan hjelpe.",
        trigger=mental_health_is_hard_now,
        reads=("mental_health.own_view", "mental_health.wants_contact"),
        due=AT_ONCE,
        responsible=("fengselshelsetjenesten", "psykisk_helsevern", "innsatt"),
        document=RME_GUIDE,
        section="§ 9.5",
        force="MUST",
        area="mental_health",
        krav=("A48", "M47"),
        health=True,
    ),
    Rule(
        id="C60",
        title="Få helsetjenestene i kommunen på plass",
        why="Det du trenger av helsehjelp, bør stå klart når du kommer ut.",
        trigger=needs_health_services_after_release,
        reads=(
            "physical_health.medicines",
            "physical_health.conditions",
            "physical_health.has_gp",
            "physical_health.own_view",
            "mental_health.own_view",
            "mental_health.treatment",
            "substances.lar",
        ),
        due=GOOD_TIME,
        responsible=("hjemkommune", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="SHOULD",
        area="physical_health",
        krav=("A44",),
        health=True,
    ),
)
