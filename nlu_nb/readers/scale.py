"""A place on the ruler from 0 to 10."""

from __future__ import annotations

import math
import re

from nlu_nb.normalise import fold
from nlu_nb.numbers import Number, find_numbers, lexemes
from nlu_nb.question import Question, Reading
from nlu_nb.readers.hedges import after_last_correction, is_hedged
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

TOP = 10
_MOST_MARKS = 6
_WORDS: tuple[tuple[re.Pattern[str], int, bool], ...] = (
    (
        re.compile(
            r"\b(?:litt|godt|noe|så vidt|like) over (?:middels|midten|snittet|gjennomsnittet|halvveis)\b"
        ),
        6,
        True,
    ),
    (
        re.compile(
            r"\b(?:litt|godt|noe|så vidt|like) under (?:middels|midten|snittet|gjennomsnittet|halvveis)\b"
        ),
        4,
        True,
    ),
    (
        re.compile(
            r"\b(?:midt på|på midten|midten|midt i|midt mellom|halvveis|middels|sånn passe midt|medium)\b"
        ),
        5,
        True,
    ),
    (
        re.compile(
            r"\b(?:på topp|helt på topp|toppen|maks|max|maksimum|full pott|topp score|høyest|øverst)\b"
        ),
        10,
        False,
    ),
    (
        re.compile(
            r"^(?:\w+ ){0,2}(?:ingenting|minimum|nederst|lavest|bunnen|på bunn)(?: \w+){0,2}$"
        ),
        0,
        False,
    ),
)
_NOUNS = {
    "nuller": 0, "ener": 1, "einer": 1, "toer": 2, "toar": 2, "treer": 3, "trear": 3, "firer": 4, "firar": 4,
    "femmer": 5, "femmar": 5, "sekser": 6, "seksar": 6, "sjuer": 7, "sjuar": 7, "syver": 7, "åtter": 8, "åttar": 8,
    "nier": 9, "niar": 9, "tier": 10, "tiar": 10,
}  # fmt: skip
_LONGEST_WITH_A_WORD = 5
_OTHER_UNITS = word_set(
    "år uker uke måneder måned dager dag timer time ganger kroner barn unger tusen k kr stykker kilo"
)
_AROUND = FILLERS | word_set("""
    av på ti en ett et 10 poeng skala skalaen kanskje ca cirka rundt mellom og eller til minus pluss sterk svak
    sånn typ tror vil nesten omtrent ja vel legger setter si sier meg plasserer nå tipper ligger komma halv nei
    vent mente mener
    """)


def read_scale(question: Question, message: str) -> Reading | None:
    """A whole number 0–10; between two marks it is the lower one, and approximate."""
    text = after_last_correction(message)
    words = fold(text)
    noun = next((_NOUNS[w.rstrip("n'")] for w in words if w.rstrip("n'") in _NOUNS), None)
    if noun is not None:
        return Reading("value", noun, is_hedged(words), len(words) <= 6)
    parts = lexemes(text)
    marks = [n for n in find_numbers(parts) if not _measures_something_else(n, text)]
    if len(marks) > 1 and marks[0].digits == 0 and marks[0].value == 1:  # the article in «en 6»
        marks = marks[1:]
    if len(marks) > _MOST_MARKS:
        return None
    if marks:
        return _from_numbers(marks, text, words)
    line = " ".join(words)
    for pattern, value, approximate in _WORDS:
        if pattern.search(line):
            return Reading("value", value, approximate, len(words) <= 6)
    return None


def _from_numbers(marks: list[Number], text: str, words: list[str]) -> Reading | None:
    if (
        len(marks) >= 2
        and marks[1].value == TOP
        and _is_out_of(text[marks[0].end : marks[1].start])
    ):
        marks = marks[:1]
    first = marks[0]
    if text[: first.start].rstrip().endswith(("-", "minus")) or first.scaled:
        return _percent(first, text)
    if text[first.end :].lstrip().startswith(("%", "prosent")):
        return _percent(first, text)
    whole = all(w in _AROUND or w.isdigit() or find_numbers(lexemes(w)) for w in words)
    if len(marks) >= 2 and 0 < marks[1].value - first.value <= 3:
        between = text[first.end : marks[1].start].strip().lower()
        if between in ("og", "-", "–", "eller", "til", "/", "kanskje", "à", "a", ","):
            middle = math.floor((first.value + marks[1].value) / 2)
            return Reading("value", middle, True, whole) if middle <= TOP else None
    if len(marks) == 1 and first.value in (1, 0) and not whole:
        return None
    if len(marks) == 1 and first.digits == 0 and len(words) > _LONGEST_WITH_A_WORD and not whole:
        return None  # «egen leilighet med to soverom» counts something else
    if not 0 <= first.value <= TOP:
        return None
    exact = first.value == int(first.value)
    return Reading("value", int(first.value), not exact or is_hedged(words), whole)


def _percent(number: Number, text: str) -> Reading | None:
    follows = text[number.end :].lstrip()
    if not follows.startswith(("%", "prosent")) or number.value > 100:
        return None
    return Reading("value", math.floor(number.value / 10), True, False)


def _is_out_of(between: str) -> bool:
    return between.strip().lower() in ("av", "/", "ut av", "a")


def _measures_something_else(number: Number, text: str) -> bool:
    following = fold(text[number.end : number.end + 30])
    return bool(following) and following[0] in _OTHER_UNITS
