"""A place on the ruler from 0 to 10."""

from __future__ import annotations

import math
import re

from nlu_nb.normalise import fold
from nlu_nb.numbers import Number, find_numbers, lexemes
from nlu_nb.question import Question, Reading
from nlu_nb.readers.hedges import is_hedged, read_last_meant
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
            r"^(?:(?:jeg|det|er|blir|ligger|vil|si|sier|så|ja|helt|heilt|høyt|på|aller) )*"
            r"(?:topp|toppen|maks|max|maksimum|full pott|topp score|høyest|øverst)\b"
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
_NOUN_ENDING = re.compile(r"(?:(?<=r)e)?n?$")
_OTHER_UNITS = word_set("""
    år uker uke måneder måned dager dag timer time ganger kroner barn unger tusen k kr stykker kilo prosentpoeng
    years weeks months days hours times
    """)
_NAMED_BY_NUMBER = word_set("klokka klokken kl avdeling avd rom celle fløy paragraf kapittel uke")
_AROUND = FILLERS | word_set("""
    av ti et 10 poeng skala skalaen kanskje ca cirka rundt mellom eller minus pluss sterk svak sånn typ tror vil
    ville vill vilt nesten omtrent ja legger setter sett sette setje si sier seier sagt sei plasserer nå tipper
    ligger komma halv nei vent mente mener seg selv den blir ble gir gi gitt får kun under over mot opp ned svarer
    svare tenker velger går passe passer tall tallet nummer på fra som dag igjen synes syns egen tro troen tru
    innsatte vedkommende vedk domfelte han hun viktigheten vurderer anslår oppgir angir mer enn viktig viktigt
    niks forresten førresten legg ligg set skriv god uten tvil sted
    i say my is only just maybe very one number think give from of out about so it for put am
    """)
_RULER = re.compile(
    r"\b(?:fra|mellom)? ?(?:0|1|null|en|ein) ?(?:til|og|-|–) ?(?:10|ti)\b", re.IGNORECASE
)
_CLAUSE_END = re.compile(
    r"[!?;:\n]+|[,.]+(?!\d)|\b(?:fordi|førr|for(?! (?:meg|mæ|me|min)\b)|men|because|but|siden|sidan|hvis|å d|å det)\b",
    re.IGNORECASE,
)
_JOINTS = ("og", "-", "–", "eller", "til", "/", "kanskje", "à", "a", ",")
_OUT_OF = ("av", "/", "ut av", "utav", "a", "of", "out of", "from", "fra")


def read_scale(question: Question, message: str) -> Reading | None:
    """A whole number 0–10; between two marks it is the lower one, and approximate."""
    return read_last_meant(message, _read)


def _read(text: str) -> Reading | None:
    words = fold(text)
    noun = next(filter(None, map(_noun, fold(text.replace("'", "")))), None)
    if noun is not None:
        return Reading("value", _NOUNS[noun], is_hedged(words), len(words) <= 6)
    text = _RULER.sub(" ", text)
    if len(find_numbers(lexemes(text))) > _MOST_MARKS:
        return None
    for clause in _CLAUSE_END.split(text):
        mark = _mark(clause)
        if mark is not None:
            value, approximate = mark
            whole = all(_is_around(word) for word in words)
            return Reading("value", value, approximate or is_hedged(words), whole)
    line = " ".join(words)
    for pattern, value, approximate in _WORDS:
        if pattern.search(line):
            return Reading("value", value, approximate, len(words) <= 6)
    return None


def _noun(word: str) -> str | None:
    noun = _NOUN_ENDING.sub("", word)
    return noun if noun in _NOUNS else None


def _mark(clause: str) -> tuple[int, bool] | None:
    """The mark a clause names, and whether it is rough."""
    marks = [n for n in find_numbers(lexemes(clause)) if not _measures_something_else(n, clause)]
    if len(marks) > 1 and _is_article(marks[0], _joint(marks, clause)):
        marks = marks[1:]
    if not marks:
        return None
    first, joint = marks[0], _joint(marks, clause)
    before, after = clause[: first.start], clause[first.end :]
    if after.lstrip().startswith(("%", "prosent")):
        return (math.floor(first.value / 10), True) if first.value <= 100 else None
    if before.rstrip().endswith(("-", "minus")) or first.scaled or not _is_on_ruler(first.value):
        return None
    mark = int(first.value), first.value != int(first.value)
    if joint in _OUT_OF and marks[1].value == TOP:
        return mark
    if joint == "komma":
        return int(first.value), True
    if joint in _JOINTS and 0 < marks[1].value - first.value <= 3:
        middle = math.floor((first.value + marks[1].value) / 2)
        return (middle, True) if middle <= TOP else None
    return mark if _stands_as_mark(first, before, after) else None


def _joint(marks: list[Number], clause: str) -> str:
    """What stands between the first two numbers."""
    return clause[marks[0].end : marks[1].start].strip().lower() if len(marks) > 1 else ""


def _is_article(number: Number, joint: str) -> bool:
    """«en» in «en 6», but not in «en av ti»."""
    return number.digits == 0 and number.value == 1 and joint not in (*_OUT_OF, *_JOINTS)


def _is_on_ruler(value: float) -> bool:
    return value == 0 or 1 <= value <= TOP  # a half belongs to the number after it


def _stands_as_mark(number: Number, before: str, after: str) -> bool:
    """Whether nothing is counted with the number: «fem, tror jeg», but not «leilighet med to soverom»."""
    leading, following = fold(before), fold(after)
    if leading and leading[-1] in _NAMED_BY_NUMBER:
        return False
    if following and not _is_around(following[0]):
        return number.digits > 0 and not leading
    strange = sum(not _is_around(word) for word in (*leading, *following))
    if number.value in (0, 1):
        return strange == 0
    return number.digits > 0 or strange <= 1


def _is_around(word: str) -> bool:
    return word in _AROUND or bool(find_numbers(lexemes(word)))


def _measures_something_else(number: Number, text: str) -> bool:
    following = fold(text[number.end : number.end + 30])
    return bool(following) and following[0] in _OTHER_UNITS
