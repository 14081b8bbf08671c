"""Examples written once more as tired fingers and other dialects would: typing slips and sound changes."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

LETTERS_A_SLIP = (8, 15, 25)
_LETTERS = "abcdefghijklmnoprstuvyæøå"
_SLIPS = ("swap", "drop", "change", "double")
# Written form of a sound change, by where it is heard; each is used with an even chance.
_CHANGES: dict[str, tuple[tuple[str, str], ...]] = {
    "north": (
        (r"\bjeg\b", "æ"), (r"\bikke\b", "ikkje"), (r"\bhv", "k"), (r"(?<=[bdfgklmnprstv])e\b", ""),
        (r"\bmeg\b", "mæ"),
        (r"\bdeg\b", "dæ"), (r"ene\b", "an"),
        (r"\ber\b", "e"), (r"\btil\b", "te"),
        (r"\bnoe\b", "nokka"),
    ),
    "trondelag": (
        (r"\bjeg\b", "æ"), (r"\bikke\b", "itj"),
        (r"\bhva\b", "ka"),
        (r"\bhvor\b", "kor"), (r"(?<=[bdfgklmnprstv])e\b", ""),
        (r"\bmeg\b", "mæ"), (r"ene\b", "an"),
        (r"\ber\b", "e"), (r"\bmed\b", "me"), (r"et\b", "e"),
    ),
    "west": (
        (r"\bjeg\b", "eg"), (r"\bikke\b", "isje"),
        (r"\bhva\b", "ka"), (r"\bhvor", "kor"), (r"er\b", "e"),
        (r"\bnoe\b", "någe"),
        (r"\bdet\b", "de"), (r"en\b", "å"), (r"ene\b", "ene"), (r"k(?=e\b)", "g"), (r"t(?=e\b)", "d"),
    ),
    "nynorsk": (
        (r"\bjeg\b", "eg"), (r"\bikke\b", "ikkje"),
        (r"\bhva\b", "kva"),
        (r"\bhvor\b", "kvar"), (r"ene\b", "ane"),
        (r"er\b", "ar"), (r"\bhjem", "heim"),
        (r"\bnoe\b", "noko"), (r"\bfra\b", "frå"), (r"en\b", "a"),
        (r"\bvet\b", "veit"),
    ),
}  # fmt: skip
_COMPILED = {
    place: tuple((re.compile(pattern), form) for pattern, form in changes)
    for place, changes in _CHANGES.items()
}


def noisy(texts: Sequence[str], seed: int) -> list[str]:
    """Each text once more: half of them in another dialect, nearly all with slips."""
    rng = random.Random(seed)
    return [misspelt(in_dialect(text, rng) if rng.random() < 0.5 else text, rng) for text in texts]


def in_dialect(text: str, rng: random.Random) -> str:
    """The text with some sound changes of one part of the country."""
    spoken = text.lower()
    for pattern, form in _COMPILED[rng.choice(sorted(_COMPILED))]:
        if rng.random() < 0.6:
            spoken = pattern.sub(form, spoken)
    return spoken


def misspelt(text: str, rng: random.Random, letters_a_slip: int | None = None) -> str:
    """The text with a typing slip for every so many letters; very short texts are left alone."""
    every = letters_a_slip or rng.choice(LETTERS_A_SLIP)
    letters = list(text)
    for _ in range(round(len(text) / every) if len(text) > 5 else 0):
        at = rng.randrange(len(letters) - 1)
        _slip(letters, at, rng)
    return "".join(letters)


def _slip(letters: list[str], at: int, rng: random.Random) -> None:
    slip = rng.choice(_SLIPS)
    if slip == "swap":
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    elif slip == "drop" and len(letters) > 3:
        del letters[at]
    elif slip == "change":
        letters[at] = rng.choice(_LETTERS)
    else:
        letters.insert(at, letters[at])
