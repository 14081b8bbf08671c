"""The examples that nets learn from: files under `nlu_nb/data`, and what people tell of each area under `bot/data`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DATA = ROOT / "nlu_nb" / "data"
AREAS = ROOT / "bot" / "data"
NOTHING = "none"

Example = tuple[str, tuple[str, ...]]
"""A text and its labels."""


class ExampleError(ValueError):
    """A file of examples is wrong; the message names file and line."""


def lines_by_label(folder: str) -> Iterator[tuple[str, str]]:
    """(text, label) for each line of `<folder>/<label>.txt` and `<label>_<number>.txt`."""
    for path in sorted((DATA / folder).glob("*.txt")):
        label = path.stem.rstrip("_0123456789")
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                yield line.strip(), label


def told() -> Iterator[Example]:
    """What people tell in passing, labelled `area.field=value`; no label where nothing is told."""
    for path in sorted(AREAS.glob("*/told*.yml")):
        area = path.parent.name
        for field, values in _loaded(path).items():
            if field == NOTHING:
                yield from ((text, ()) for text, _ in _lines(path, values))
                continue
            for value, block in values.items():
                label = f"{area}.{field}={named(value)}"
                for text, more in _lines(path, block):
                    yield (
                        text,
                        (label, *(m if "." in m.split("=")[0] else f"{area}.{m}" for m in more)),
                    )


def answers() -> Iterator[tuple[str, dict[str, Any]]]:
    """(field, case) for each answer to a question: `says`, `value` or `outcome`, and `instead`."""
    for path in sorted((DATA / "answers").glob("*.yml")):
        for field, rows in _loaded(path).items():
            for row in rows:
                yield field, row


def intents() -> Iterator[tuple[str, str]]:
    """(text, intent) for each example Rasa is trained on."""
    for path in sorted(AREAS.glob("*/nlu.yml")):
        for block in _loaded(path)["nlu"]:
            for line in block["examples"].splitlines():
                yield line.removeprefix("- ").strip(), block["intent"]


def choices() -> Iterator[tuple[str, str, str]]:
    """(field, value, what people say) for each choice on the question sheets."""
    for key, row in _questions():
        for choice in row.get("choices", ()):
            for says in (choice["label"], *choice["says"]):
                yield key, named(choice["value"]), says


@cache
def yes_no_fields() -> frozenset[str]:
    return frozenset(key for key, row in _questions() if row["type"] == "yes_no")


@cache
def choice_fields() -> frozenset[str]:
    """Fields whose values are a closed list, yes/no among them."""
    return frozenset(key for key, row in _questions() if row["type"] in ("yes_no", "one", "many"))


def named(value: Any) -> str:
    """YAML reads a bare `nei` as text but `no` and `false` as booleans; both mean the same here."""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return str(value)


def _questions() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(AREAS.glob("*/questions.yml")):
        for row in _loaded(path)["questions"]:
            yield f"{path.parent.name}.{row['id']}", row


def _lines(path: Path, block: str) -> Iterator[tuple[str, list[str]]]:
    for line in block.splitlines():
        text, _, more = line.partition("  + ")
        labels = [label.strip() for label in more.split(",") if label.strip()]
        if any("=" not in label for label in labels):
            raise ExampleError(f"{path.parent.name}/{path.name}: {line!r}")
        yield text.strip(), labels


def _loaded(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))
