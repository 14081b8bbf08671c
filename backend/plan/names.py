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
    return ", ".join(
        ACTOR_NAMES[name] if name.startswith("nav") else _lower(ACTOR_NAMES[name]) for name in names
    )


def day(value: date) -> str:
    """«2. desember 2026»."""
    return f"{value.day}. {_MONTHS[value.month - 1]} {value.year}"


def ended(sentence: str) -> str:
    """The sentence with a full stop, unless it is a question."""
    return sentence if sentence.endswith("?") else f"{sentence}."


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]
