"""What a turn hands back: which words to say, not the words themselves unless a sheet holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .memory import Memory
from .sheets import Facts


@dataclass(frozen=True)
class Button:
    label: str
    choice: str


@dataclass(frozen=True)
class Reply:
    """One message: a named reply of `bot/domain`, or a text from a sheet.

    Attributes:
        response: name in `bot/domain`; empty when `text` is given.
        variant: which of the reply's variants, counted from how often it was used before.
        kind: MI code of a sheet's text; a named reply carries its own.
    """

    response: str = ""
    text: str = ""
    kind: str = ""
    variant: int = 0
    values: dict[str, str] = field(default_factory=dict)
    choices: tuple[Button, ...] = ()
    multiple: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Keyword arguments of rasa_sdk's `utter_message`."""
        said = (
            {"response": self.response, "variant": self.variant, **self.values}
            if self.response
            else {"text": self.text, "kind": self.kind}
        )
        buttons = [{"title": b.label, "payload": b.choice} for b in self.choices]
        return {**said, "buttons": buttons, "multiple": self.multiple}


@dataclass
class Turn:
    """Everything one message led to."""

    replies: list[Reply]
    memory: Memory
    facts: Facts
