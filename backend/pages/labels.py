"""What facts and actors are called on the page, taken from where they are written."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from backend.facts import AREAS
from backend.plan import ACTOR_NAMES

SHEETS = Path(__file__).parents[2] / "bot" / "data"


@cache
def labels() -> dict[str, Any]:
    """Areas, questions and answers by name: `{"areas", "answers", "actors"}`."""
    common = _load("common/labels.yml")
    return {
        "areas": {area: _area(area) for area in AREAS},
        "actors": ACTOR_NAMES,
        "answers": {name: common[name] for name in ("ja", "nei", "unknown", "declined")},
    }


def _area(area: str) -> dict[str, Any]:
    info = AREAS[area]
    asked = {row["id"]: row for row in _load(f"{area}/questions.yml")["questions"]}
    closing = _load("common/closing.yml")
    fields = {
        name: {"type": field.type, **_words(asked.get(name) or closing[name], info.title)}
        for name, field in info.fields.items()
        if name in asked or name in closing
    }
    return {"title": info.title, "health": info.health, "fields": fields}


def _words(row: dict[str, Any], area_title: str) -> dict[str, Any]:
    """The shortest wording of a question, and the labels of its choices."""
    title = min([*row.get("easy", []), *row["ask"]], key=len)
    choices = {str(choice["value"]): choice["label"] for choice in row.get("choices", [])}
    return {"title": title.replace("{area}", area_title.lower()), "choices": choices}


def _load(name: str) -> dict[str, Any]:
    with (SHEETS / name).open(encoding="utf-8") as stream:
        loaded: dict[str, Any] = yaml.safe_load(stream)
    return loaded
