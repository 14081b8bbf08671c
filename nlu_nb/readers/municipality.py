"""The municipality a message names, also by town, district or a misspelt name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlu_nb.common_words import COMMON
from nlu_nb.normalise import Speller, fold, plain
from nlu_nb.places import MUNICIPALITIES, OTHER_PLACES, WORD_LIKE
from nlu_nb.question import Question, Reading
from nlu_nb.readers.hedges import is_hedged
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

_WORD = re.compile(r"[^\W\d_]+")
_LEADS = word_set("i til fra på frå te ved utenfor nær rundt")
_MOST_WORDS = 4
_CORRECTION = re.compile(r"\b(?:nei|mente|meinte|mener|vent|rettelse|rettere)\b", re.IGNORECASE)
_LONGEST_LEAD = 80
# What the words before a place in its clause say about it.
_DENIED = word_set("ikke aldri enn unngå unna ferdig skulle sitter soner not never")
_LEFT = word_set(
    "fra født oppvokst vokste først opprinnelig tidligere før tenkt tenkte trodde from first born before"
)
_GOALS = word_set("til skal flytter flytte flytta vil ønsker ønske lyst heller nå want now")
_CLAUSE_END = re.compile(r"[.,;!?\n]|\b(?:men|mn|but|og|så)\b", re.IGNORECASE)


def _key(name: str) -> str:
    return " ".join(plain(word) for word in _WORD.findall(name))


def _without_norwegian_letters(key: str) -> str:
    return key.replace("ø", "o").replace("å", "a").replace("æ", "ae")


_NAMES: dict[str, str] = {_key(place): home for place, home in OTHER_PLACES.items()} | {
    _key(name): name for name in MUNICIPALITIES
}
for _name, _home in list(_NAMES.items()):
    if len(_name) >= 4 and _name not in WORD_LIKE:
        _NAMES.setdefault(_without_norwegian_letters(_name), _home)
_LONG_NAMES = frozenset(key.replace(" ", "") for key in _NAMES if len(key) >= 5)
_JOINED = {key.replace(" ", ""): home for key, home in _NAMES.items()}
_SPELLER = Speller(_LONG_NAMES, keep=COMMON)
_AROUND = FILLERS | word_set("""
    i til fra på kommune kommunen by byen bydel bydelen bor bodde skal flytte flytter være tilbake hjem hjemme
    hos fylke som bosatt hører registrert folkeregistrert folkereg adresse kanskje tror ja nei området vil ut
    når kommer opprinnelig
    """)


@dataclass(frozen=True)
class _Found:
    name: str
    first: int
    last: int
    exact: bool


def read_municipality(question: Question, message: str) -> Reading | None:
    """The official name; where someone is going wins over where they come from or will not be."""
    matches = list(_WORD.finditer(message))
    raw = [match.group() for match in matches]
    found = _all_places(raw)
    if not found:
        return None
    chosen = _last_after_correction(found, raw)
    if chosen is None:
        ranks = [_rank(_lead(message, matches[place.first].start())) for place in found]
        chosen = found[ranks.index(max(ranks))]
    covered = range(chosen.first, chosen.last + 1)
    rest = [plain(word) for i, word in enumerate(raw) if i not in covered]
    several = len({place.name for place in found}) > 1
    hedged = is_hedged(rest) or not chosen.exact or (several and chosen is found[0])
    return Reading("value", chosen.name, hedged, all(word in _AROUND for word in rest))


def _all_places(raw: list[str]) -> list[_Found]:
    words = [plain(word) for word in raw]
    found: list[_Found] = []
    position = 0
    while position < len(words):
        place = _place_at(words, raw, position)
        if place is None:
            position += 1
        else:
            found.append(place)
            position = place.last + 1
    return found


def _place_at(words: list[str], raw: list[str], first: int) -> _Found | None:
    for length in range(min(_MOST_WORDS, len(words) - first), 0, -1):
        last = first + length - 1
        for key in _spellings(words[first : last + 1]):
            name = _NAMES.get(key) or _JOINED.get(key.replace(" ", ""))
            if name and (key not in WORD_LIKE or _is_meant_as_place(words, raw, first, last)):
                return _Found(name, first, last, True)
    for length in (2, 1):
        joined = "".join(words[first : first + length])
        if first + length > len(words) or not _may_be_misspelt(words, raw, first, length):
            continue
        corrected = _SPELLER.correct(joined)
        if corrected != joined and corrected in _JOINED:
            return _Found(_JOINED[corrected], first, first + length - 1, False)
    return None


def _spellings(words: list[str]) -> list[str]:
    key = " ".join(words)
    return [key, key[:-1]] if key.endswith("s") and len(key) > 4 else [key]


def _is_meant_as_place(words: list[str], raw: list[str], first: int, last: int) -> bool:
    following = words[last + 1] if last + 1 < len(words) else ""
    if following in ("kommune", "fylke", "bydel"):
        return True
    others = [word for i, word in enumerate(words) if not first <= i <= last]
    if all(word in _AROUND or word in _LEADS for word in others):
        return True
    return raw[first][0].isupper() and first > 0


def _may_be_misspelt(words: list[str], raw: list[str], first: int, length: int) -> bool:
    if any(word in COMMON or word in _AROUND for word in words[first : first + length]):
        return False
    led = first > 0 and words[first - 1] in _LEADS
    return led or raw[first][0].isupper() or len(words) <= 3


def _last_after_correction(found: list[_Found], raw: list[str]) -> _Found | None:
    for before, after in zip(found[-2::-1], found[:0:-1], strict=True):
        if _CORRECTION.search(" ".join(raw[before.last + 1 : after.first])):
            return after
    return None


def _lead(message: str, start: int) -> list[str]:
    """The folded words that stand before a place in its clause."""
    return fold(_CLAUSE_END.split(message[max(0, start - _LONGEST_LEAD) : start])[-1])


def _rank(lead: list[str]) -> int:
    """How much the words before a place say that it is meant; of two cues the nearer one counts."""
    if _DENIED.intersection(lead):
        return 0
    for word in reversed(lead):
        if word in _LEFT or word in _GOALS:
            return 3 if word in _GOALS else 1
    return 2
