"""Where one conversation stands: plain data that lives in one Rasa slot, in memory only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

CHOOSE_AREA = "choose_area"
Mode = Literal["self", "with_staff", "checklist"]


@dataclass
class Memory:
    """The state of the talk; facts are kept beside it, never here.

    Attributes:
        pending: key of the step that waits for an answer, or `choose_area`.
        asked: keys of steps already put to the person, oldest first; what `back` walks along.
        closed: steps the person does not want to be asked again.
        done: areas that have been talked through.
        said: how often each reply has been used, so that nothing is said twice in the same words.
        heard: which wordings of each question were used.
        misses: messages in a row that did not answer the pending question.
        actions: what the page should offer with this turn.
    """

    mode: Mode = "self"
    easy: bool = False
    paused: bool = False
    pending: str | None = None
    asked: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)
    heard: dict[str, list[int]] = field(default_factory=dict)
    misses: int = 0
    actions: list[str] = field(default_factory=list)

    @property
    def area(self) -> str | None:
        if not self.pending or self.pending == CHOOSE_AREA:
            return None
        return self.pending.partition(".")[0]

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, raw: dict[str, Any] | None) -> Memory:
        known = {item.name for item in fields(cls)}
        return cls(**{key: value for key, value in (raw or {}).items() if key in known})

    def times(self, text: str) -> int:
        """How often `text` has been used before; counts this use."""
        before = self.said.get(text, 0)
        self.said[text] = before + 1
        return before
