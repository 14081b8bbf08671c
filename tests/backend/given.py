"""Facts for tests, written as paths and values."""

import random
from typing import Any

from backend.facts import FIELDS, FactField, Facts


def facts(answers: dict[str, Any] | None = None) -> Facts:
    """Facts with these values; a value «?» is unknown and «-» is declined."""
    raw: dict[str, dict[str, Any]] = {}
    for path, value in (answers or {}).items():
        area, field = path.split(".")
        raw.setdefault(area, {})[field] = _answer(value)
    return Facts.parse(raw)


def values_of(field: FactField) -> list[Any]:
    """A few different values the field may have, every choice among them."""
    match field.type:
        case "yes_no":
            return [True, False]
        case "one":
            return list(field.choices)
        case "many":
            return [[choice] for choice in field.choices]
        case "amount":
            return [1000, 250_000]
        case "date":
            return ["2027-02-01", "2027-06-15"]
        case "municipality":
            return ["Bergen", "Molde"]
        case "scale":
            return [3, 8]
        case "statements":
            return [[{"text": text, "talk": "change"}] for text in ("Jeg vil", "Jeg kan")]
        case "text":
            return ["en ting", "en annen ting"]


def full_answers(chance: random.Random) -> dict[str, Any]:
    """An answer to every question, drawn at random."""
    return {path: chance.choice(values_of(field)) for path, field in FIELDS.items()}


def _answer(value: Any) -> dict[str, Any]:
    if value in ("?", "-"):
        return {"state": "unknown" if value == "?" else "declined"}
    return {"value": value}
