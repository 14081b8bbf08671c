"""Rules about money: the first look at the economy, NAV, debt advice and the first days outside."""

from backend.checklist.dates import AT_INTAKE, CLOSE_TO_RELEASE, EARLY, GOOD_TIME, Dates
from backend.checklist.rule import NKROP, RME_GUIDE, STATUS_2020, Rule, always
from backend.facts import Facts

_LASTING_INCOME = ("lonn", "aap", "uforetrygd", "alderspensjon")


def nav_is_not_known_to_be_informed(facts: Facts, dates: Dates) -> bool:
    """The person has not confirmed that NAV knows."""
    return not facts.yes("economy.nav_informed")


def has_social_service_need(facts: Facts, dates: Dates) -> bool:
    """Lacks income, first money, home or skills to live alone, or has bills or debt."""
    return (
        facts.is_any("economy.income", "ingen", "sosialhjelp")
        or facts.no("economy.first_days_money")
        or facts.yes("economy.unpaid_bills")
        or facts.is_any("economy.money_skills", "vil_laere", "vanskelig")
        or facts.yes("debt.has_debt")
        or facts.is_any("housing.at_release", "ingen", "midlertidig")
        or facts.is_any("housing.living_skills", "trenger_hjelp")
    )


def may_want_debt_advice(facts: Facts, dates: Dates) -> bool:
    """Wants advice, or has debt without an agreement and has not said no to advice."""
    if facts.yes("debt.wants_advice"):
        return True
    owes = facts.yes("debt.has_debt") or facts.yes("debt.informal_debt")
    return owes and not facts.no("debt.wants_advice") and not facts.yes("debt.has_agreement")


def first_money_is_not_secured(facts: Facts, dates: Dates) -> bool:
    """Has not said that both the first days and an income after them are in place."""
    return not (
        facts.yes("economy.first_days_money") and facts.is_any("economy.income", *_LASTING_INCOME)
    )


RULES = (
    Rule(
        id="C6",
        title="Gå gjennom økonomien: regninger, husleie, gjeld og inntekt",
        why="Det som ordnes tidlig, vokser ikke mens du er inne.",
        trigger=always,
        due=AT_INTAKE,
        responsible=("fengselshelsetjenesten", "nav_fengsel", "nav_kontor", "innsatt"),
        document=NKROP,
        section="s. 28",
        force="PROP",
        area="economy",
        krav=("M40", "N11", "N12"),
    ),
    Rule(
        id="C16",
        title="Spør om Nav har fått vite at du er i fengsel",
        why="Da er det lettere å få riktig stønad. Beskjeden går ikke alltid av seg selv.",
        trigger=nav_is_not_known_to_be_informed,
        reads=("economy.nav_informed",),
        due=AT_INTAKE,
        responsible=("kriminalomsorgen", "nav_fengsel", "nav_kontor", "innsatt"),
        document=STATUS_2020,
        section="kap. 3.1.4",
        force="FACT",
        area="economy",
        krav=("N28",),
    ),
    Rule(
        id="C22",
        title="Ta kontakt med Nav-veilederen i fengselet",
        why="Nav skal være med når løslatelsen planlegges, hvis det er en Nav-veileder her.",
        trigger=always,
        due=EARLY,
        responsible=("kriminalomsorgen", "nav_fengsel", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="MUST",
        area="economy",
        krav=("A7",),
        law=("strgjfl. § 4",),
    ),
    Rule(
        id="C23",
        title="Gå gjennom hva du trenger av sosiale tjenester",
        why="Nav trenger tid til å vurdere og ordne hjelpen før du kommer ut.",
        trigger=has_social_service_need,
        reads=(
            "economy.income",
            "economy.first_days_money",
            "economy.unpaid_bills",
            "economy.money_skills",
            "debt.has_debt",
            "housing.at_release",
            "housing.living_skills",
        ),
        due=GOOD_TIME,
        responsible=("nav_kontor", "hjemkommune", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.2",
        force="SHOULD",
        area="economy",
        krav=("A37",),
        law=("sotjl. § 17", "sotjl. § 18"),
    ),
    Rule(
        id="C24",
        title="Avtal time for økonomisk rådgivning",
        why="Nav kan hjelpe deg å få oversikt og lage en plan for det du skylder.",
        trigger=may_want_debt_advice,
        reads=(
            "debt.wants_advice",
            "debt.has_debt",
            "debt.informal_debt",
            "debt.has_agreement",
        ),
        due=EARLY,
        responsible=("nav_fengsel", "nav_kontor", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="FACT",
        area="debt",
        krav=("A26", "A29"),
        law=("sotjl. § 17",),
    ),
    Rule(
        id="C56",
        title="Sørg for penger til de første dagene og inntekt etterpå",
        why="De første dagene ute er lettere når pengene er avklart på forhånd.",
        trigger=first_money_is_not_secured,
        reads=("economy.first_days_money", "economy.income"),
        due=CLOSE_TO_RELEASE,
        responsible=("nav_kontor", "nav_fengsel", "innsatt"),
        document=NKROP,
        section="s. 29",
        force="PROP",
        area="economy",
        krav=("A25",),
        law=("sotjl. § 18",),
    ),
)
