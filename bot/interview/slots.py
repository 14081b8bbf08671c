"""The two slots, as JSON text: Rasa copies, checks and logs a slot many times a turn, and a text costs nothing."""

from __future__ import annotations

import json
from typing import Any

INTERVIEW, FACTS = "interview", "facts"


def packed(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


def unpacked(slot: str | None) -> dict[str, Any]:
    """An empty slot is an empty mapping."""
    value: dict[str, Any] = json.loads(slot) if slot else {}
    return value
