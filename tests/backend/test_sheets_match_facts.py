"""The bot's question sheets and the backend's facts are two halves of one contract."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from backend.facts import AREAS, CLOSING_FIELDS, FIELDS

SHEETS = Path(__file__).parents[2] / "bot" / "data"
# Heard in what the person says, never asked for.
NOT_ASKED = {"statements"}


@cache
def read(name: str) -> Any:
    path = SHEETS / name
    assert path.is_file(), f"bot/data/{name} mangler"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def questions(area: str) -> dict[str, Any]:
    return {question["id"]: question for question in read(f"{area}/questions.yml")["questions"]}


def sheets() -> set[str]:
    """Areas that are asked about; the coming ones are only understood, and nothing of them is kept."""
    coming = read("common/labels.yml")["coming_areas"]
    return {path.parent.name for path in SHEETS.glob("*/questions.yml")} - set(coming)


def own_fields() -> list[str]:
    return [path for path, field in FIELDS.items() if field.name not in CLOSING_FIELDS]


def test_every_area_with_facts_has_a_sheet_and_every_sheet_has_facts() -> None:
    assert sheets() == set(AREAS), "arkene i bot/data og områdene i backend/facts er ikke de samme"


@pytest.mark.parametrize("area", AREAS)
def test_a_sheet_has_the_title_and_health_flag_of_its_area(area: str) -> None:
    sheet, info = read(f"{area}/questions.yml"), AREAS[area]
    assert (sheet["area"], sheet["title"], sheet["health"]) == (area, info.title, info.health)


@pytest.mark.parametrize("area", AREAS)
def test_a_sheet_asks_for_nothing_the_facts_do_not_hold(area: str) -> None:
    for name in questions(area):
        assert name in AREAS[area].fields, f"{area}.{name} har et spørsmål, men er ikke et faktum"


@pytest.mark.parametrize("path", own_fields())
def test_every_fact_has_a_question_of_the_same_type_and_choices(path: str) -> None:
    field = FIELDS[path]
    question = questions(field.area).get(field.name)
    assert question is not None, f"{path} er et faktum, men har ikke et spørsmål i arket"
    assert question["type"] == field.type, f"{path} har en annen type i arket"
    values = {choice["value"] for choice in question.get("choices", [])}
    assert values == set(field.choices), f"{path} har andre valg i arket"


@pytest.mark.parametrize("name", sorted(set(CLOSING_FIELDS) - NOT_ASKED))
def test_every_closing_fact_has_a_question_of_the_same_type(name: str) -> None:
    question = read("common/closing.yml").get(name)
    assert question is not None, f"{name} er et faktum i alle områder, men mangler i closing.yml"
    assert question["type"] == FIELDS[f"frame.{name}"].type, f"{name} har en annen type i arket"
