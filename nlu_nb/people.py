"""Finds people's names without a model: known names in any case, and whatever stands where a name must stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlu_nb.common_words import COMMON
from nlu_nb.names import (
    FIRST_NAMES,
    FUNCTION_WORDS,
    NOT_NAMES,
    PERSON_WORDS,
    SURNAMES,
    WORDLIKE_NAMES,
)
from nlu_nb.normalise import plain
from nlu_nb.places import MUNICIPALITIES, OTHER_PLACES
from nlu_nb.wordlist import word_set

LONGEST = 10_000
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_OWNERS = word_set("min mi mitt din sin si hans hennes vår deres")
_BETWEEN = _OWNERS | word_set(
    "som heter het er eldste yngste gode beste nye gamle lille kjære store"
)
_NAMED = word_set("heter het kalles kalt hette døpt navnet navn")
_COMPANY = (
    "sammen med",
    "bor hos",
    "bo hos",
    "bodde hos",
    "hilsen",
    "hilse til",
    "ringe til",
    "glad i",
    "gift med",
    "hilsen til",
)
_PLACES = frozenset(
    plain(part) for name in (*MUNICIPALITIES, *OTHER_PLACES) for part in name.split()
)
_STREET_NEXT = word_set(
    "gate gata gt vei veg veien vegen plass plassen torg allé hospital sykehus stiftelse fengsel"
)
_NO_NAME = (FUNCTION_WORDS | NOT_NAMES | COMMON | _PLACES | PERSON_WORDS) - FIRST_NAMES


@dataclass(frozen=True)
class _Word:
    text: str
    base: str
    start: int
    end: int
    starts_sentence: bool
    glued: bool
    """Only spaces stand between this word and the one before."""

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def likely_people(text: str) -> list[tuple[int, int]]:
    """Where people are named, with surnames; a genitive s stays outside. Places, services and banks are left."""
    words = _words(text[:LONGEST])
    spans: list[tuple[int, int]] = []
    place = 0
    while place < len(words):
        length = _name_length(words, place)
        if length:
            last = words[place + length - 1]
            spans.append((words[place].start, last.end - _genitive(last)))
        place += max(1, length)
    return spans


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        starts = not found or any(mark in between for mark in ".!?\n:")
        base = plain(match.group())
        found.append(
            _Word(
                match.group(), base, *match.span(), starts, bool(found) and not between.strip(" ")
            )
        )
        end = match.end()
    return found


def _name_length(words: list[_Word], place: int) -> int:
    """How many words from here are one person's name; 0 for none."""
    word = words[place]
    titled = _is_titled(words, place)
    if not (_is_first_name(words, place) or titled or _is_full_name(words, place)):
        return 0
    if _is_part_of_address(words, place):
        return 0
    length = 1
    while place + length < len(words) and length < 4 and words[place + length].glued:
        following = words[place + length]
        if not _continues_name(following, word):
            break
        length += 1
    return length


def _is_first_name(words: list[_Word], place: int) -> bool:
    word = words[place]
    base = _known(word.base)
    if base is None:
        return False
    if base not in WORDLIKE_NAMES:
        return not _is_saint(words, place)
    following = words[place + 1] if place + 1 < len(words) else None
    if following is not None and following.glued:
        if following.base in SURNAMES:
            return True
        if word.capital and following.capital and following.base in FIRST_NAMES - WORDLIKE_NAMES:
            return True
    if (
        word.capital
        and not word.starts_sentence
        and word.base not in ("mai", "april", "juni", "august", "jan")
    ):
        return True
    return _is_introduced(words, place)


def _known(base: str) -> str | None:
    if base in FIRST_NAMES or base in WORDLIKE_NAMES:
        return base
    parts = base.split("-")
    if len(parts) == 2 and parts[0] in FIRST_NAMES:
        return "-".join(parts) if parts[1] in FIRST_NAMES else None
    owned = base.removesuffix("s")
    if (
        owned != base
        and len(owned) >= 4
        and owned in FIRST_NAMES - WORDLIKE_NAMES
        and base not in COMMON
    ):
        return owned
    return None


def _is_introduced(words: list[_Word], place: int) -> bool:
    """«heter X», «broren min X», «sammen med X»: the words before say that a name follows."""
    if place == 0 or not words[place].glued:
        return False
    before = words[place - 1].base
    if before in _NAMED:
        return True
    pair = f"{words[place - 2].base} {before}" if place >= 2 else before
    if pair in _COMPANY:
        return True
    return _person_word_before(words, place)


def _person_word_before(words: list[_Word], place: int) -> bool:
    for back in range(place - 1, max(-1, place - 4), -1):
        if words[back].base in PERSON_WORDS:
            return True
        if words[back].base not in _BETWEEN:
            return False
    return False


def _is_titled(words: list[_Word], place: int) -> bool:
    """A word that is no known name, where only a name can stand: «kona mi Xenia», «advokat Grønneberg»."""
    word = words[place]
    if (
        place == 0
        or len(word.base) < 2
        or (not words[place].glued and words[place - 1].base != "dr")
    ):
        return False
    if word.base in _NO_NAME and not (word.base in SURNAMES and word.capital):
        return False
    person = _person_word_before(words, place)
    if word.capital and not word.text.isupper():
        return person or words[place - 1].base in _NAMED
    if not person or len(word.base) < 3:
        return False
    return word.base in SURNAMES or words[place - 1].base in _NAMED


def _is_full_name(words: list[_Word], place: int) -> bool:
    """Two capitals of which the second is a common surname: «Xavier Hansen»."""
    if place + 1 >= len(words):
        return False
    word, following = words[place], words[place + 1]
    if not (word.capital and following.capital and following.glued) or word.base in _NO_NAME:
        return False
    return following.base in SURNAMES and following.base not in _PLACES


def _continues_name(word: _Word, first: _Word) -> bool:
    base = word.base.removesuffix("s") if word.base not in SURNAMES else word.base
    if base in WORDLIKE_NAMES:
        return word.capital and first.capital
    if base in FIRST_NAMES or (word.base in SURNAMES and word.base not in FUNCTION_WORDS):
        return word.capital or word.base not in COMMON | _PLACES
    if word.base in NOT_NAMES | FUNCTION_WORDS | COMMON:
        return False
    if word.capital and first.capital:
        return True
    return (
        len(word.base) >= 6
        and word.base.endswith(("ssen", "lsen", "nsen", "rsen", "sson"))
        and word.base not in COMMON
    )


def _is_saint(words: list[_Word], place: int) -> bool:
    return place > 0 and words[place - 1].base in ("st", "sankt")


def _is_part_of_address(words: list[_Word], place: int) -> bool:
    """«Karl Johans gate», «St. Olavs hospital» are places."""
    return any(word.base in _STREET_NEXT for word in words[place + 1 : place + 3] if word.glued)


def _genitive(word: _Word) -> int:
    owned = word.base.removesuffix("s")
    is_owner = (
        owned != word.base
        and word.base not in FIRST_NAMES | SURNAMES
        and owned in FIRST_NAMES | SURNAMES
    )
    return 1 if is_owner else 0
