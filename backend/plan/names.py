"""What actors and dates are called in Norwegian."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from backend.checklist import Actor

ACTOR_NAMES: Final[Mapping[Actor, str]] = {
    "innsatt": "Du",
    "kontaktbetjent": "Kontaktbetjenten",
    "tilbakeforingskoordinator": "Tilbakeføringskoordinatoren",
    "kriminalomsorgen": "Kriminalomsorgen",
    "fengselshelsetjenesten": "Fengselshelsetjenesten",
    "tsb": "Rusbehandlingen (TSB)",
    "psykisk_helsevern": "Psykisk helsevern",
    "nav_fengsel": "Nav-veilederen i fengselet",
    "nav_kontor": "Nav-kontoret",
    "hjemkommune": "Hjemkommunen",
    "fastlege": "Fastlegen",
    "friomsorg": "Friomsorgen",
    "frivillig": "En frivillig organisasjon",
    "koordinator": "Koordinatoren",
    "skole": "Skolen i fengselet",
    "arbeidsdrift": "Arbeidsdriften",
}

_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)


def actors(names: tuple[Actor, ...]) -> str:
    """Actors after one another, as inside a sentence."""
    return ", ".join(inside(ACTOR_NAMES[name]) for name in names)


def inside(name: str) -> str:
    """A name as it is written inside a sentence."""
    return name if name.startswith("Nav") else name[0].lower() + name[1:]


def listed(names: tuple[Actor, ...]) -> str:
    """Actors as a list inside a sentence, «og» before the last."""
    *first, last = names
    return f"{actors(tuple(first))} og {actors((last,))}" if first else actors((last,))


def day(value: date) -> str:
    """«2. desember 2026»."""
    return f"{value.day}. {_MONTHS[value.month - 1]} {value.year}"


def ended(sentence: str) -> str:
    """The sentence with a full stop, unless it is a question."""
    return sentence if sentence.endswith("?") else f"{sentence}."
