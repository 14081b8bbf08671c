"""The last gate before free text is stored: people and numbers that point to people are taken out.

The bot does the same with a model that knows more names; doing it twice changes nothing.
"""

from typing import Any

from backend.facts import FIELDS, Facts
from backend.facts.values import MAX_TEXT
from nlu_nb.redaction import redact

__all__ = ["redact", "redacted_facts"]


def redacted_facts(facts: Facts) -> Facts:
    """The facts with every text, and every statement, without people in it; a field that asks for a name keeps it."""
    raw = facts.dump()
    for path in facts.paths():
        area, name = path.split(".")
        answer: dict[str, Any] = raw[area][name]
        if "value" not in answer:
            continue
        if FIELDS[path].asks_for_name:
            continue
        if FIELDS[path].type == "text":
            answer["value"] = redact(answer["value"])[:MAX_TEXT]
        elif FIELDS[path].type == "statements":
            answer["value"] = [
                {**said, "text": redact(said["text"])[:MAX_TEXT]} for said in answer["value"]
            ]
    return Facts.parse(raw)
