"""Statute references: each paragraph the system points to, read in the consolidated text on a date.

The guidance the requirements come from is older than today's law, so a reference stands here only
after its paragraph was found in the current text. Cite by key, e.g. `cite("hol. § 7-1")`.

LawError
└── UnknownReference   the key is not on the list
"""

from dataclasses import dataclass
from datetime import date

CHECKED_ON = date(2026, 11, 22)


class LawError(Exception):
    """Any error about statute references."""


class UnknownReference(LawError):
    """The reference has not been checked and may not be used."""


@dataclass(frozen=True)
class Act:
    """A statute or regulation and the consolidated text it was read in."""

    short: str
    title: str
    identifier: str
    last_change_in_force: date


@dataclass(frozen=True)
class Statute:
    """One paragraph, what we use it for, and when and in which text it was checked."""

    act: Act
    paragraph: str
    about: str
    checked_on: date = CHECKED_ON

    @property
    def key(self) -> str:
        return f"{self.act.short} {self.paragraph}"

    @property
    def checked_in(self) -> str:
        changed = self.act.last_change_in_force.isoformat()
        return f"{self.act.title} ({self.act.identifier}), siste endring i kraft {changed}"


def cite(key: str) -> Statute:
    """The checked reference for a key; raises `UnknownReference`."""
    try:
        return STATUTES[key]
    except KeyError:
        raise UnknownReference(
            f"«{key}» står ikke i listen over kontrollerte lovhenvisninger"
        ) from None


_IP = Act(
    "forskrift om individuell plan",
    "Forskrift om individuell plan ved ytelse av velferdstjenester",
    "forskrift/2022-06-22-1110",
    date(2024, 10, 11),
)
_HOL = Act(
    "hol.",
    "Lov om kommunale helse- og omsorgstjenester m.m.",
    "lov/2011-06-24-30",
    date(2026, 6, 1),
)
_SPHL = Act("sphl.", "Lov om spesialisthelsetjenesten m.m.", "lov/1999-07-02-61", date(2026, 6, 1))
_PBRL = Act("pbrl.", "Lov om pasient- og brukerrettigheter", "lov/1999-07-02-63", date(2026, 6, 1))
_HPL = Act("hpl.", "Lov om helsepersonell m.v.", "lov/1999-07-02-64", date(2026, 6, 1))
_STRGJFL = Act(
    "strgjfl.", "Lov om gjennomføring av straff mv.", "lov/2001-05-18-21", date(2025, 7, 1)
)
_SOTJL = Act(
    "sotjl.",
    "Lov om sosiale tjenester i arbeids- og velferdsforvaltningen",
    "lov/2009-12-18-131",
    date(2026, 1, 1),
)
_FVL = Act(
    "fvl.", "Lov om behandlingsmåten i forvaltningssaker", "lov/1967-02-10", date(2026, 1, 1)
)

_CHECKED = (
    Statute(_IP, "§ 4", "rett til plan, til å delta, og pårørende når begge ønsker det"),
    Statute(_IP, "§ 5", "ingen plan uten samtykke"),
    Statute(_IP, "§ 6", "hver tjeneste har selv plikt til å sette i gang planarbeidet"),
    Statute(_IP, "§ 7", "tjenestene avtaler hovedansvar, kommunen avklarer ved uenighet"),
    Statute(_IP, "§ 8", "kommunen sørger for planen når også spesialisthelsetjenesten er med"),
    Statute(_IP, "§ 9", "hva en plan skal inneholde; bare én plan per person"),
    Statute(_IP, "§ 10", "vanlig ansvarsdeling gjelder når planen gjennomføres"),
    Statute(_HOL, "§ 3-9", "kommunen har helsetjeneste for innsatte i fengsel"),
    Statute(_HOL, "§ 7-1", "kommunens plikt til individuell plan"),
    Statute(_HOL, "§ 7-2", "kommunen skal tilby koordinator"),
    Statute(_HOL, "§ 7-3", "koordinerende enhet i kommunen"),
    Statute(_SPHL, "§ 2-5", "helseforetakets plikt til individuell plan og til å varsle kommunen"),
    Statute(_SPHL, "§ 2-5 a", "koordinator i spesialisthelsetjenesten"),
    Statute(_PBRL, "§ 2-1 c", "rett til å stå på liste hos fastlege"),
    Statute(_PBRL, "§ 2-2 a", "vurdering, frist, svar og klage når en er henvist"),
    Statute(_PBRL, "§ 2-5", "rett til individuell plan"),
    Statute(_PBRL, "§ 2-5 b", "rett til koordinator"),
    Statute(_PBRL, "§ 3-1", "rett til å medvirke"),
    Statute(_PBRL, "§ 4-1", "helsehjelp bygger på samtykke, som kan trekkes tilbake"),
    Statute(_PBRL, "§ 4-3", "hvem som kan samtykke til helsehjelp"),
    Statute(_HPL, "§ 21", "helsepersonells taushetsplikt"),
    Statute(_HPL, "§ 22", "samtykke til å gi opplysninger videre"),
    Statute(_HPL, "§ 25", "samarbeidende helsepersonell, når pasienten ikke motsetter seg det"),
    Statute(_HPL, "§ 42", "retting i journal"),
    Statute(_HPL, "§ 43", "sletting i journal"),
    Statute(_STRGJFL, "§ 4", "kriminalomsorgen legger til rette for tjenester fra andre etater"),
    Statute(_STRGJFL, "§ 7", "saksbehandling og klagefrist i kriminalomsorgen"),
    Statute(_STRGJFL, "§ 10 a", "unge innsatte under 18 år"),
    Statute(_STRGJFL, "§ 12", "soning i institusjon"),
    Statute(_STRGJFL, "§ 41", "kriminalomsorgen forbereder løslatelsen i god tid"),
    Statute(_SOTJL, "§ 17", "opplysning, råd og veiledning om sosiale problemer"),
    Statute(_SOTJL, "§ 18", "stønad til livsopphold"),
    Statute(_SOTJL, "§ 27", "midlertidig botilbud"),
    Statute(_SOTJL, "§ 28", "rett til individuell plan etter sosialtjenesteloven"),
    Statute(_FVL, "§ 11", "veiledningsplikt"),
    Statute(_FVL, "§ 13", "taushetsplikt i forvaltningen"),
)
STATUTES: dict[str, Statute] = {statute.key: statute for statute in _CHECKED}
