"""What single answers mean for the person's needs and resources, said in plain sentences."""

from collections.abc import Iterator, Mapping
from typing import Any

from backend.facts import FIELDS, Facts

type Sentences = Mapping[object, str]

# Answers that point to something the person needs.
NEEDS: Mapping[str, Sentences] = {
    "economy.nav_informed": {False: "Nav må få vite at du er i fengsel."},
    "economy.unpaid_bills": {True: "Du har regninger som ikke er betalt."},
    "economy.first_days_money": {False: "Du mangler penger til de første dagene ute."},
    "economy.money_skills": {
        "vil_laere": "Du vil lære mer om å styre egne penger.",
        "vanskelig": "Du synes det er vanskelig å styre pengene, og kan be om hjelp til det.",
    },
    "debt.has_debt": {True: "Du har gjeld."},
    "debt.informal_debt": {True: "Du har gjeld du kan trenge å snakke med noen om."},
    "debt.has_agreement": {False: "Du har ingen avtale om å betale ned gjelden."},
    "debt.wants_advice": {True: "Du ønsker råd om gjeld."},
    "housing.at_intake": {
        "hos_andre": "Du bodde hos andre da du kom inn.",
        "midlertidig": "Du bodde midlertidig da du kom inn.",
        "ingen": "Du hadde ikke bolig da du kom inn.",
    },
    "housing.rent_arrears": {True: "Du skylder husleie."},
    "housing.at_risk": {True: "Du kan miste boligen."},
    "housing.at_release": {
        "hos_andre": "Du regner med å bo hos andre når du kommer ut.",
        "midlertidig": "Du har bare et midlertidig sted å bo når du kommer ut.",
        "institusjon": "Du regner med å bo på institusjon når du kommer ut.",
        "ingen": "Du har ikke noe sted å bo når du kommer ut.",
    },
    "housing.living_skills": {
        "trenger_hjelp": "Du trenger hjelp for å klare deg i egen bolig.",
        "usikker": "Du er usikker på hvordan det blir å bo alene.",
    },
    "physical_health.own_view": {
        "passe": "Du synes helsa er sånn passe.",
        "darlig": "Du synes helsa er dårlig.",
    },
    "physical_health.has_gp": {False: "Du trenger fastlege."},
    "physical_health.medicines": {True: "Du bruker medisiner som må følge med ut."},
    "physical_health.wants_contact": {True: "Du ønsker kontakt med helsetjenesten."},
    "mental_health.own_view": {
        "passe": "Du har det sånn passe psykisk.",
        "darlig": "Du har det vanskelig psykisk.",
    },
    "mental_health.treatment": {
        "na": "Du går i behandling nå, og den bør fortsette ute.",
        "venter": "Du venter på behandling.",
        "tidligere": "Du har gått i behandling før.",
    },
    "mental_health.wants_contact": {True: "Du ønsker å snakke med noen om hvordan du har det."},
    "substances.is_problem": {
        "ja": "Du ser på rus som et problem for deg.",
        "usikker": "Du er usikker på om rus er et problem for deg.",
    },
    "substances.earlier_treatment": {True: "Du har vært i rusbehandling før."},
    "substances.lar": {True: "Du får LAR, og den må fortsette uten pause."},
    "substances.tsb_contact": {True: "Du har kontakt med rusbehandlingen."},
    "substances.overdose": {True: "Du har hatt overdose og trenger en prat om trygghet."},
}

# Answers that tell of something to build on.
RESOURCES: Mapping[str, Sentences] = {
    "economy.nav_informed": {True: "Nav vet at du er i fengsel."},
    "economy.first_days_money": {True: "Du har penger til de første dagene ute."},
    "economy.money_skills": {"klarer_meg": "Du klarer å styre pengene dine selv."},
    "debt.has_debt": {False: "Du har ikke gjeld."},
    "debt.has_agreement": {True: "Du har en avtale om gjelden."},
    "housing.at_intake": {
        "eier": "Du eide bolig da du kom inn.",
        "leier": "Du leide bolig da du kom inn.",
    },
    "housing.at_release": {
        "eier": "Du har egen bolig når du kommer ut.",
        "leier": "Du har en leid bolig når du kommer ut.",
    },
    "housing.living_skills": {"klarer_meg": "Du klarer deg i egen bolig."},
    "physical_health.own_view": {"bra": "Du synes helsa er bra."},
    "physical_health.has_gp": {True: "Du har fastlege."},
    "mental_health.own_view": {"bra": "Du har det bra psykisk."},
}

# Answers quoted or filled in; ticked values are said with the words below.
NEEDS_FILLED: Mapping[str, str] = {
    "economy.income": "Inntekten din er {value}.",
    "debt.total_amount": "Du har oppgitt gjeld på om lag {value} kroner.",
    "debt.kinds": "Gjelden er {value}.",
    "housing.special_needs": "Dette er viktig i en bolig: «{value}»",
    "physical_health.conditions": "Dette vil du at helsetjenesten skal vite: «{value}»",
    "substances.before_prison": "Før fengsel brukte du {value}.",
    "substances.wants": "Du ønsker {value}.",
}
RESOURCES_FILLED: Mapping[str, str] = {"mental_health.helps": "Dette hjelper deg: «{value}»"}

_NONE: Mapping[str, str] = {
    "economy.income": "Du har ikke inntekt nå.",
    "substances.wants": "Du ønsker ikke tilbud om rus nå.",
}
_WORDS: Mapping[str, str] = {
    "lonn": "lønn",
    "aap": "arbeidsavklaringspenger",
    "uforetrygd": "uføretrygd",
    "bank": "banklån",
    "inkasso": "inkassokrav",
    "namsmann": "krav hos namsmannen",
    "bot": "bøter",
    "sentralstimulerende": "sentralstimulerende midler",
    "rusmestringsenhet": "plass på rusmestringsenhet",
    "selvhjelp": "selvhjelpsgruppe",
    "paragraf_12": "soning i institusjon (§ 12)",
}


def said(facts: Facts, sentences: Mapping[str, Sentences]) -> Iterator[tuple[str, str]]:
    """Path and sentence for each answer the table has a sentence for."""
    for path, by_value in sentences.items():
        if (value := facts.value(path)) in by_value:
            yield path, by_value[value]


def filled(facts: Facts, templates: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Path and sentence for each answer that is filled into its template."""
    for path, template in templates.items():
        value = facts.value(path)
        if value == ["ingen"]:
            if path in _NONE:
                yield path, _NONE[path]
        elif value is not None:
            yield path, template.format(value=_in_words(path, value))


def listed(parts: list[str]) -> str:
    """«a, b og c»."""
    return " og ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def _in_words(path: str, value: Any) -> str:
    if FIELDS[path].type == "many":
        # «annet» says least, so it stands last
        return listed([_WORDS.get(one, one) for one in sorted(value, key=lambda v: v == "annet")])
    if FIELDS[path].type == "amount":
        return f"{value:,}".replace(",", " ")
    return str(value)
