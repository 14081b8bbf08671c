"""What the language parts were made from, so that a case found there is not counted as new."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ops.setup import ROOT

SHEETS = ("bot/data/**/*.yml",)
CODE = ("nlu_nb/**/*.py", "tests/nlu_nb/*.py", "tests/bot/*.py")
_NOT_WORDS = re.compile(r"[^\w§%]+")


def known_texts(root: Path = ROOT) -> frozenset[str]:
    """Every example, way of saying and development sentence, folded by `folded`."""
    texts = [
        *(text for path in _files(root, SHEETS) for text in _strings(_loaded(path))),
        *(text for path in _files(root, CODE) for text in _constants(path)),
    ]
    return frozenset(folded(text) for text in texts)


def folded(text: str) -> str:
    """Case, punctuation and spacing apart, the same text."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def _files(root: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    for pattern in patterns:
        yield from sorted(root.glob(pattern))


def _loaded(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def _strings(node: Any) -> Iterator[str]:
    """All strings; a block of examples is one for each line."""
    if isinstance(node, str):
        yield from (line.removeprefix("- ") for line in node.splitlines())
    elif isinstance(node, dict):
        for value in node.values():
            yield from _strings(value)
    elif isinstance(node, list):
        for item in node:
            yield from _strings(item)


def _constants(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from node.value.splitlines()
