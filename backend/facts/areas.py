"""The life areas: one model per area, every field optional, each with the requirements it serves.

Scopes say where a fact belongs: K correctional, F shared plan, N work and welfare, H health.
"""

from typing import Any, ClassVar, Literal

from pydantic import Field

from backend.facts.values import (
    Amount,
    Answer,
    Day,
    Many,
    Municipality,
    Scale,
    Statements,
    Strict,
    Text,
    YesNo,
)

Scope = Literal["F", "K", "N", "H"]


def _asked(
    *krav: str,
    scope: Scope | None = None,
    health: bool = False,
    health_values: tuple[str, ...] = (),
    sealed: bool = False,
    asks_for_name: bool = False,
) -> Any:
    """A field that may be absent; `health_values` tell of health inside a field that does not."""
    marks: dict[str, Any] = {
        "krav": list(krav),
        "scope": scope,
        "health": health,
        "health_values": list(health_values),
        "sealed": sealed,
        "asks_for_name": asks_for_name,
    }
    return Field(default=None, json_schema_extra=marks)


class Area(Strict):
    """What every life area ends with: goal, strengths, next step, rulers, own words on change."""

    title: ClassVar[str]
    scope: ClassVar[Scope] = "F"

    goal: Answer[Text] | None = _asked("A110", "P2")
    strengths: Answer[Text] | None = _asked("A111", "P3")
    next_step: Answer[Text] | None = _asked("P5", "P6")
    importance: Answer[Scale] | None = _asked("A112")
    confidence: Answer[Scale] | None = _asked("M14", "P13")
    statements: Answer[Statements] | None = _asked("A113", "M4")


CLOSING_FIELDS = tuple(Area.model_fields)


class Frame(Area):
    """Who, where, when, and what exists already."""

    title = "Oppholdet og planen"

    sentence_type: (
        Answer[Literal["dom", "varetekt", "forvaring", "botesoning", "ungdomsstraff", "annet"]]
        | None
    ) = _asked("A2", "N48", scope="K")
    intake_date: Answer[Day] | None = _asked("A3", scope="K")
    release_date: Answer[Day] | None = _asked("A4", "C53", scope="K")
    municipality: Answer[Municipality] | None = _asked("A5", "C2")
    age_over_16: Answer[YesNo] | None = _asked("A13", "K10")
    # That a treatment plan exists is a health fact, even here (S5).
    existing_plan: (
        Answer[Many[Literal["ip", "framtidsplan", "behandlingsplan", "ingen"]]] | None
    ) = _asked("A8", "A9", "S5", health_values=("behandlingsplan",))
    earlier_mapping: Answer[Many[Literal["brik", "helse", "ingen"]]] | None = _asked("A10", "C17")
    reuse_answers: Answer[YesNo] | None = _asked("A10", "C17", "N4")
    wants_plan: Answer[Literal["ip", "framtidsplan", "nei", "usikker"]] | None = _asked(
        "A15", "P40", "P41"
    )
    wants_coordinator: Answer[Literal["ja", "nei", "usikker"]] | None = _asked("A16", "P28", "C10")
    contact_officer: Answer[Text] | None = _asked("A7", "P38", scope="K", asks_for_name=True)
    language: Answer[Text] | None = _asked("A102")
    needs_interpreter: Answer[YesNo] | None = _asked("A102")
    easy_language: Answer[YesNo] | None = _asked("A70", "C76", "M51")


class Economy(Area):
    """Income, bills and money for the first days."""

    title = "Økonomi"
    scope = "N"

    income: (
        Answer[
            Many[
                Literal[
                    "lonn",
                    "dagpenger",
                    "aap",
                    "uforetrygd",
                    "sosialhjelp",
                    "alderspensjon",
                    "annet",
                    "ingen",
                ]
            ]
        ]
        | None
    ) = _asked("A17", "C6", "C56")
    nav_informed: Answer[YesNo] | None = _asked("A18", "C16")
    unpaid_bills: Answer[YesNo] | None = _asked("A19", "C6")
    first_days_money: Answer[YesNo] | None = _asked("A25", "C56")
    money_skills: Answer[Literal["klarer_meg", "vil_laere", "vanskelig"]] | None = _asked(
        "A23", scope="F"
    )


class Debt(Area):
    """Debt, how it is handled, and whether advice is wanted."""

    title = "Gjeld"
    scope = "N"

    has_debt: Answer[YesNo] | None = _asked("A26", "C24")
    total_amount: Answer[Amount] | None = _asked("A26")
    kinds: (
        Answer[
            Many[
                Literal[
                    "bank",
                    "kredittkort",
                    "inkasso",
                    "namsmann",
                    "husleie",
                    "bidrag",
                    "bot",
                    "erstatning",
                    "annet",
                ]
            ]
        ]
        | None
    ) = _asked("A26", "A30")
    # May be a safety matter: shared only when a consent names this very fact (A27).
    informal_debt: Answer[YesNo] | None = _asked("A27", "C24", scope="F", sealed=True)
    has_agreement: Answer[YesNo] | None = _asked("A28")
    wants_advice: Answer[YesNo] | None = _asked("A29", "C24")


class Housing(Area):
    """The home before, during and after prison."""

    title = "Bolig"

    at_intake: Answer[Literal["eier", "leier", "hos_andre", "midlertidig", "ingen"]] | None = (
        _asked("A31", "C11", "C12")
    )
    rent_arrears: Answer[YesNo] | None = _asked("A20", "A32", "C12")
    at_risk: Answer[YesNo] | None = _asked("A32", "A33", "C12")
    at_release: (
        Answer[Literal["eier", "leier", "hos_andre", "midlertidig", "institusjon", "ingen"]] | None
    ) = _asked("A34", "A35", "C13", "C55")
    municipality: Answer[Municipality] | None = _asked("A36", "C61")
    living_skills: Answer[Literal["klarer_meg", "trenger_hjelp", "usikker"]] | None = _asked(
        "A37", "C58"
    )
    # Often tells of disability or treatment (A38): closed like a health fact.
    special_needs: Answer[Text] | None = _asked("A38", "C55", health=True)


class PhysicalHealth(Area):
    """Physical health as the person sees it."""

    title = "Fysisk helse"
    scope = "H"

    own_view: Answer[Literal["bra", "passe", "darlig"]] | None = _asked("A41", "C60")
    conditions: Answer[Text] | None = _asked("A41", "A42", "C60")
    has_gp: Answer[YesNo] | None = _asked("A43", "C28")
    medicines: Answer[YesNo] | None = _asked("A44", "C60")
    wants_contact: Answer[YesNo] | None = _asked("A45", "N1")


class MentalHealth(Area):
    """Mental health as the person sees it."""

    title = "Psykisk helse"
    scope = "H"

    own_view: Answer[Literal["bra", "passe", "darlig"]] | None = _asked("A47", "C36")
    treatment: Answer[Literal["na", "venter", "tidligere", "aldri"]] | None = _asked(
        "A48", "C20", "C29"
    )
    helps: Answer[Text] | None = _asked("A47")
    wants_contact: Answer[YesNo] | None = _asked("A45", "N1")


class Substances(Area):
    """Substance use, earlier help, and what is wanted now."""

    title = "Rus"
    scope = "H"

    is_problem: Answer[Literal["ja", "nei", "usikker"]] | None = _asked("A55", "C18")
    before_prison: (
        Answer[
            Many[
                Literal[
                    "alkohol",
                    "cannabis",
                    "sentralstimulerende",
                    "opioider",
                    "benzodiazepiner",
                    "annet",
                    "ingen",
                ]
            ]
        ]
        | None
    ) = _asked("A56", "A60", "C25", "C34")
    earlier_treatment: Answer[YesNo] | None = _asked("A57", "C34")
    lar: Answer[YesNo] | None = _asked("A59", "C27")
    tsb_contact: Answer[YesNo] | None = _asked("A58", "C19", "C29")
    overdose: Answer[YesNo] | None = _asked("A60", "C25")
    wants: (
        Answer[
            Many[
                Literal[
                    "rusmestringsenhet",
                    "russamtale",
                    "rusprogram",
                    "selvhjelp",
                    "paragraf_12",
                    "ingen",
                ]
            ]
        ]
        | None
    ) = _asked("A63", "C18", "C44", "C78")
