"""Question sheets: read from `bot/data/<area>/questions.yml`, checked, and turned into steps.

A step is one thing the bot may ask. The steps of an area, in order: an open question, leave to ask a few short
ones, the area's own fields, then what closes every area (`bot/data/common/closing.yml`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from nlu_nb.reading import Option, Question

DATA = Path(__file__).parents[1] / "data"
COMMON = "common"
OPENING, PERMISSION = "opening", "permission"
CLOSING = (
    "importance",
    "importance_lower",
    "confidence",
    "confidence_lower",
    "goal",
    "strengths",
    "next_step",
)
NOT_FACTS = (OPENING, PERMISSION, "importance_lower", "confidence_lower")
KINDS = {"text": "open_question", "scale": "scale"}

Fact = Mapping[str, Any]
Facts = dict[str, dict[str, dict[str, Any]]]


class SheetError(ValueError):
    """A sheet is wrong; the message names file and field."""


@dataclass(frozen=True)
class Step:
    """One thing the bot may ask."""

    key: str
    question: Question
    kind: str
    ask: tuple[str, ...]
    easy: tuple[str, ...]
    why: str
    reflect: Mapping[str, tuple[str, ...]]
    applies: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    krav: tuple[str, ...] = ()
    health: bool = False
    asks_for_name: bool = False

    @property
    def area(self) -> str:
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        return self.key.partition(".")[2]

    @property
    def words(self) -> str:
        """Under which name the use of its words is counted: what every area asks, shares its variants."""
        return self.name if self.name in (PERMISSION, *CLOSING) else self.key

    @property
    def is_fact(self) -> bool:
        return self.name not in NOT_FACTS

    @property
    def is_open(self) -> bool:
        return self.question.type == "text"


@dataclass(frozen=True)
class Sheet:
    """One life area."""

    area: str
    title: str
    health: bool
    about: tuple[str, ...]
    why: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Book:
    """All sheets and the labels of the quick answers."""

    sheets: Mapping[str, Sheet]
    labels: Mapping[str, Any]
    coming: Mapping[str, Question] = field(default_factory=dict)
    """By field: what is understood, but not asked about yet."""

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        return {step.key: step for sheet in self.sheets.values() for step in sheet.steps}

    @cached_property
    def fields_with_several(self) -> frozenset[str]:
        return frozenset(
            key for key in (*self.steps, *self.coming) if self.question(key).type == "many"
        )

    @property
    def coming_areas(self) -> frozenset[str]:
        return frozenset(key.partition(".")[0] for key in self.coming)

    def question(self, key: str) -> Question:
        """The question of a field, also of one that is not asked about yet."""
        return self.coming[key] if key in self.coming else self.steps[key].question


def load_book(data: Path = DATA) -> Book:
    """Read every sheet.

    Raises:
        SheetError: a sheet lacks a key, repeats a field, or points to a field that does not exist.
    """
    common = data / COMMON
    closing = _load(common / "closing.yml")
    order = _load(common / "labels.yml")["area_order"]
    coming = _load(common / "labels.yml")["coming_areas"]
    folders = {path.parent.name for path in data.glob("*/questions.yml")}
    if folders != {*order, *coming}:
        raise SheetError(
            f"labels.yml names {sorted([*order, *coming])}, the folders are {sorted(folders)}"
        )
    sheets = {area: _sheet(data / area / "questions.yml", closing) for area in order}
    book = Book(sheets, _load(common / "labels.yml"), _coming(data, coming, closing))
    _check_applies(book)
    return book


def _load(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as stream:
        loaded = yaml.safe_load(stream)
    if not isinstance(loaded, dict):
        raise SheetError(f"{path.name}: must be a mapping")
    return loaded


def _sheet(path: Path, closing: dict[str, Any]) -> Sheet:
    raw = _load(path)
    where = f"{path.parent.name}/{path.name}"
    missing = {"area", "title", "health", "about", "opening", "why", "questions"} - set(raw)
    if missing:
        raise SheetError(f"{where}: lacks {sorted(missing)}")
    if raw["area"] != path.parent.name:
        raise SheetError(f"{where}: area is {raw['area']}")
    title = str(raw["title"])
    rows: list[dict[str, Any]] = [
        {"id": OPENING, "type": "text", "why": raw["why"], **raw["opening"]},
        {"id": PERMISSION, **_titled(closing[PERMISSION], title)},
        *raw["questions"],
        *({"id": name, **_titled(closing[name], title)} for name in CLOSING),
    ]
    names = [row["id"] for row in rows]
    if len(set(names)) != len(names):
        raise SheetError(f"{where}: a field stands twice in {names}")
    steps = tuple(_step(where, raw["area"], row, bool(raw["health"])) for row in rows)
    return Sheet(raw["area"], title, bool(raw["health"]), tuple(raw["about"]), raw["why"], steps)


def _coming(data: Path, areas: list[str], closing: dict[str, Any]) -> dict[str, Question]:
    questions = {}
    for area in areas:
        rows = _load(data / area / "questions.yml")["questions"]
        for row in (*rows, *({"id": name, **closing[name]} for name in CLOSING)):
            questions[f"{area}.{row['id']}"] = _question(row)
    return questions


def _titled(row: Any, title: str) -> dict[str, Any]:
    """The closing row with `{area}` filled; `{value}` is left for later."""

    def fill(node: Any) -> Any:
        if isinstance(node, str):
            return node.replace("{area}", title.lower())
        if isinstance(node, list):
            return [fill(item) for item in node]
        if isinstance(node, dict):
            return {key: fill(value) for key, value in node.items()}
        return node

    filled = fill(row)
    assert isinstance(filled, dict)
    return filled


def _step(where: str, area: str, row: dict[str, Any], health: bool) -> Step:
    key = f"{area}.{row['id']}"
    for needed in ("type", "ask", "easy", "why"):
        if not row.get(needed):
            raise SheetError(f"{where}: {key} lacks {needed}")
    choices = row.get("choices", [])
    if bool(choices) != (row["type"] in ("one", "many")):
        raise SheetError(f"{where}: {key} of type {row['type']} and its choices do not fit")
    usual = "permission" if row["id"] == PERMISSION else KINDS.get(row["type"], "closed_question")
    return Step(
        key=key,
        question=_question(row),
        kind=row.get("kind", usual),
        ask=_texts(row["ask"]),
        easy=_texts(row["easy"]),
        why=row["why"],
        reflect=_reflections(row),
        applies={path: tuple(values) for path, values in row.get("applies", {}).items()},
        krav=tuple(row.get("krav", ())),
        health=health or bool(row.get("health")),
        asks_for_name=bool(row.get("asks_for_name")),
    )


def _question(row: dict[str, Any]) -> Question:
    choices = row.get("choices", [])
    return Question(
        row["type"],
        tuple(Option(_name(c["value"]), c["label"], tuple(c.get("says", ()))) for c in choices),
        row.get("prefer", "future"),
    )


def _reflections(row: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """By value for choices and yes/no; under "" for every other type."""
    if row.get("choices"):
        return {c["value"]: _texts(c.get("reflect", ())) for c in row["choices"]}
    reflect = row.get("reflect", ())
    if isinstance(reflect, dict):
        return {_name(value): _texts(texts) for value, texts in reflect.items()}
    return {"": _texts(reflect)}


def _name(value: Any) -> str:
    """YAML reads a bare `ja` as text but `yes` and `true` as booleans; both mean the same here."""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return str(value)


def _texts(texts: Any) -> tuple[str, ...]:
    return (texts,) if isinstance(texts, str) else tuple(texts)


def _check_applies(book: Book) -> None:
    for step in book.steps.values():
        for path in step.applies:
            if path not in book.steps:
                raise SheetError(f"{step.key}: applies names {path}, which is not a field")


def steps_of(book: Book, area: str) -> Iterator[Step]:
    """The area's steps in the order they are asked."""
    yield from book.sheets[area].steps
