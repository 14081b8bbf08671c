"""What a consent says, in plain words: the card that is shown and the form that is signed.

The wording is dated. A consent records the version it was given under, so change `VERSION`
whenever a sentence changes. The five elements are K2-K6, the signature line is K79.
"""

from dataclasses import dataclass
from datetime import date

from backend.facts import AREAS, FIELDS
from backend.policy import ConsentKind

VERSION = "2026-11"
DIGITAL_FORM = "digital, ikke underskrevet"


@dataclass(frozen=True)
class Card:
    """The five things a person must know before saying yes, and the title."""

    title: str
    what: str
    to_whom: str
    why: str
    follows: str
    withdraw: str
    version: str = VERSION


def card(
    kind: ConsentKind,
    *,
    items: frozenset[str] = frozenset(),
    recipient: str | None = None,
    purpose: str | None = None,
    until: date | None = None,
) -> Card:
    """The card for one kind of consent; a share consent fills in what, to whom, why and until."""
    if kind == "store":
        return _STORE
    if kind == "plan":
        return _PLAN
    return Card(
        title="Samtykke til å dele",
        what=(
            f"Disse temaene kan leses: {_list_of(items)}. I tillegg leser fengselets ansatte bare det"
            " fengselet vet fra før om soningen."
        ),
        to_whom=RECIPIENT_NAMES[role_of(recipient)],
        why=purpose or "",
        follows=(
            "De kan bruke det til å hjelpe deg. Det de har fått, kan ikke hentes tilbake."
            f" Samtykket gjelder til og med {until.isoformat() if until else 'ikke satt'}."
        ),
        withdraw=_WITHDRAW,
    )


def printable_form(shown: Card, *, form: str, granted_on: date, withdrawn_on: date | None) -> str:
    """The consent as plain text for print and signature."""
    lines = [
        shown.title,
        "",
        f"Hva: {shown.what}",
        f"Hvem får det: {shown.to_whom}",
        f"Hvorfor: {shown.why}",
        f"Hva følger av det: {shown.follows}",
        f"Trekke tilbake: {shown.withdraw}",
        "",
        "Jeg er over 16 år. Jeg har forstått hva dette gjelder. Jeg sier ja frivillig.",
        "Det får ingen følger for meg om jeg sier nei.",
        "",
        f"Ja på skjerm {granted_on.isoformat()} ({form}). Tekst: {shown.version}.",
    ]
    if withdrawn_on is not None:
        lines.append(f"Trukket tilbake {withdrawn_on.isoformat()}.")
    lines += [
        "",
        "Sted og dato: ______________________________",
        "",
        "Underskrift: _______________________________",
        "",
    ]
    return "\n".join(lines)


def role_of(recipient: str | None) -> str:
    """The role behind a recipient, which is a role or a person id such as `helse-1`."""
    return (recipient or "").split("-")[0]


def _list_of(items: frozenset[str]) -> str:
    return ", ".join(_item_name(item) for item in sorted(items))


def _item_name(item: str) -> str:
    if item in AREAS:
        return AREAS[item].title.lower()
    field = FIELDS[item]
    return f"{AREAS[field.area].title.lower()} (bare ett svar: {field.name})"


_WITHDRAW = "Du kan trekke samtykket når som helst. Da stopper delingen med en gang."

RECIPIENT_NAMES = {
    "kontaktbetjent": "Kontaktbetjenten din",
    "tilbakeforing": "Tilbakeføringskoordinatoren i fengselet",
    "helse": "Fengselshelsetjenesten",
    "tsb": "Tverrfaglig spesialisert rusbehandling (TSB)",
    "nav": "Nav",
    "kommune": "Koordinatoren i hjemkommunen",
}

_STORE = Card(
    title="Samtykke til å lagre utkastet",
    what=(
        "Svarene dine, også noen setninger med dine egne ord, utkastet til plan og sjekklista."
        " Navn på andre tas ut. Resten av samtalen lagres ikke."
    ),
    to_whom=(
        "Du ser alt. Kontaktbetjenten ser det fengselet vet fra før om soningen."
        " Fengselshelsetjenesten ser helsesvarene, om du ikke sier nei. Ingen andre ser noe."
    ),
    why="Da kan du se på utkastet senere og vise det til dem som skal hjelpe deg.",
    follows="Det er et utkast. Ingen bestemmer noe ut fra det.",
    withdraw="Du kan trekke samtykket når som helst. Da slettes utkastet med en gang.",
)
_PLAN = Card(
    title="Samtykke til individuell plan",
    what="At det lages en individuell plan for deg, med utkastet som utgangspunkt.",
    to_whom="Kommunen har ansvaret. Den ser bare det du sier ja til å dele.",
    why="En plan samler tjenestene du trenger, og sier hvem som gjør hva.",
    follows="Planen brukes av dem du deler den med. Andre vurderer om du har rett til den.",
    withdraw="Du kan trekke samtykket når som helst. Da stopper arbeidet med planen.",
)
