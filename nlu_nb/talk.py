"""Whether a person speaks for change, for things as they are, or neither (DARN-CAT)."""

from __future__ import annotations

import re
from typing import Literal

from nlu_nb.normalise import fold_text
from nlu_nb.talk_phrases import CHANGE, SUSTAIN

Talk = Literal["change", "sustain", "neutral"]

LONGEST = 10_000
_STOP = re.compile(r"[.!?;\n]+")
_BUT = re.compile(r"\b(?:men|likevel|allikevel|samtidig)\b")
_OTHER = re.compile(r"[^\w.]+|_+")


def talk_type(text: str) -> Talk:
    """The talk a text leans to; when both are heard, what comes after «men», and otherwise what comes last, counts."""
    line = _STOP.sub(" . ", fold_text(text[:LONGEST]).lower())
    line = " ".join(_OTHER.sub(" ", line).split())
    pieces = [piece for sentence in line.split(" . ") for piece in _BUT.split(sentence)]
    for piece in reversed(pieces):
        heard = _heard(f" {piece.strip()} ")
        if heard != "neutral":
            return heard
    return "neutral"


def _heard(piece: str) -> Talk:
    """One piece of talk; sustain wins a tie, since «vil ikke slutte» holds the words of «vil slutte»."""
    sustain = _count(SUSTAIN, piece)
    if sustain:
        piece = _without(SUSTAIN, piece)
    change = _count(CHANGE, piece)
    if sustain >= change:
        return "sustain" if sustain else "neutral"
    return "change"


def _count(patterns: tuple[re.Pattern[str], ...], piece: str) -> int:
    return sum(1 for pattern in patterns if pattern.search(piece))


def _without(patterns: tuple[re.Pattern[str], ...], piece: str) -> str:
    for pattern in patterns:
        piece = pattern.sub(" ", piece)
    return piece
