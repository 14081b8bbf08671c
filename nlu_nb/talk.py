"""Whether a person speaks for change, for things as they are, or neither (DARN-CAT), and what they feel."""

from __future__ import annotations

from typing import Literal

from nlu_nb.nets import net

Talk = Literal["change", "sustain", "neutral"]

LONGEST = 2_000
SUSTAIN, NEUTRAL = "sustain", "neutral"


def talk_type(text: str) -> Talk:
    """The talk a text leans to; the kinds of change talk count as one."""
    return talk_of(talk_kind(text))


def talk_of(kind: str) -> Talk:
    if kind == SUSTAIN:
        return "sustain"
    return "neutral" if kind == NEUTRAL else "change"


def talk_kind(text: str) -> str:
    """desire, ability, reason, need, commitment, activation, taking_steps, sustain or neutral."""
    return net("talk").best(text[:LONGEST])[0] if text.strip() else NEUTRAL


def feeling(text: str) -> str:
    """The feeling a text names or lets be heard, or `none`."""
    return net("feeling").best(text[:LONGEST])[0] if text.strip() else "none"
