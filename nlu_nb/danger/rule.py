"""What a rule for danger is.

Patterns run over folded bokmål words with single spaces, « , » between clauses and « . » between sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["self_harm", "overdose", "violence", "acute_health", "withdrawal"]


@dataclass(frozen=True)
class Rule:
    """One way a danger is told.

    `deniable`: a negation in the group `gap` (or anywhere in the words, without that group) or just before lifts it.
    `past`: may be told as history. `fiction`: may be about a film or a game.
    """

    kind: Kind
    pattern: re.Pattern[str]
    deniable: bool = True
    past: bool = True
    fiction: bool = True


def rules(kind: Kind, *patterns: str, deniable: bool, past: bool = True) -> tuple[Rule, ...]:
    """Rules of one kind and one way of being lifted."""
    return tuple(Rule(kind, re.compile(pattern), deniable, past) for pattern in patterns)


def near(one: str, other: str, words: int) -> str:
    """A pattern for two things said within some words of each other in one sentence, in either order."""
    gap = rf"(?: [\w,]+){{0,{words}}}"
    return rf"\b(?:{one})\b{gap} (?:{other})\b|\b(?:{other})\b{gap} (?:{one})\b"
