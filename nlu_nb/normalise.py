"""One spelling for many: dialect, nynorsk, chat spelling and slips folded to bokmål words.

Everything else in the package looks at words through `tokens` or `fold`, so a dialect form is taught here once.
Nothing is cached by text: what a person wrote must not outlive the call.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from rapidfuzz.distance import OSA

from nlu_nb.dialect import CONTRACTED_VERBS, FORMS, JOINED_NEGATIONS, NOT_CONTRACTED
from nlu_nb.wordlist import word_set

_WORD = re.compile(r"\d+|[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")
_VERBS_AFTER_PRONOUN = word_set(
    "har veit vet vil ville kan kunne skal ska skulle må måtte trur tror orka orker vart ble bodde skylder"
)
_LONG_REPEAT = re.compile(r"(.)\1{2,}")
_VOWELS = frozenset("aeiouyæøå")


@dataclass(frozen=True)
class Token:
    """A folded word and where it stands in the text it came from."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Folded words with their places; a contraction (`vetkje`) gives two words with one place."""
    found: list[Token] = []
    matches = list(_WORD.finditer(text))
    for match, following in zip_longest(matches, matches[1:]):
        folded = fold_word(match.group())
        if _is_short_pronoun(match, following, text):
            folded = ["jeg"]
        found.extend(Token(word, match.start(), match.end()) for word in folded)
    return found


def fold(text: str) -> list[str]:
    """The folded words of a text."""
    return [token.text for token in tokens(text)]


def fold_text(text: str) -> str:
    """The text with every word folded and everything between the words as it was."""
    pieces: list[str] = []
    end = 0
    for token in tokens(text):
        if token.start < end:  # second half of a contraction
            pieces.append(" " + token.text)
        else:
            pieces += (text[end : token.start], token.text)
        end = token.end
    return "".join(pieces) + text[end:]


def plain(word: str) -> str:
    """Lower case, composed, without drawn-out letters; no change of dialect."""
    lowered = unicodedata.normalize("NFC", word).lower()
    return _LONG_REPEAT.sub(_shorten, lowered)


def fold_word(word: str) -> list[str]:
    """One written word as bokmål words."""
    base = plain(word)
    if base in FORMS:
        return FORMS[base].split()
    if base not in NOT_CONTRACTED:
        for ending in JOINED_NEGATIONS:
            verb = base[: -len(ending)]
            if base.endswith(ending) and verb in CONTRACTED_VERBS:
                return [FORMS.get(verb, verb), "ikke"]
    return [base]


class Speller:
    """Maps a misspelt word to the one word of a lexicon it is close to; a lookup, not a search.

    One slip is allowed from five letters and two from nine; the first letter must be right.
    Words in `keep` are words of their own and are never changed.
    """

    def __init__(self, lexicon: Iterable[str], keep: Iterable[str] = ()) -> None:
        self._lexicon = frozenset(lexicon)
        self._keep = frozenset(keep)
        self._by_deletion: dict[str, list[str]] = {}
        for word in sorted(self._lexicon):
            if len(word) >= 5:
                for form in _deletions(word, _slips(word)):
                    self._by_deletion.setdefault(form, []).append(word)

    def correct(self, word: str) -> str:
        """The lexicon's word, or the word itself when nothing is close or several are equally close."""
        if word in self._lexicon or word in self._keep or not 4 <= len(word) <= 24:
            return word
        near: dict[str, int] = {}
        for form in _deletions(word, 1 if len(word) < 8 else 2):
            for candidate in self._by_deletion.get(form, ()):
                if candidate not in near and candidate[0] == word[0]:
                    near[candidate] = OSA.distance(candidate, word)
        good = {w: d for w, d in near.items() if d <= _slips(w)}
        if not good:
            return word
        best = min(good.values())
        winners = [w for w, d in good.items() if d == best]
        return winners[0] if len(winners) == 1 else word


def _is_short_pronoun(match: re.Match[str], following: re.Match[str] | None, text: str) -> bool:
    """«e» and «i» mean jeg on the west coast, at the start of a clause and before a verb."""
    if match.group() not in ("e", "E", "i", "I") or following is None:
        return False
    before = text[max(0, match.start() - 5) : match.start()].rstrip(" ").lower()
    starts = not before or before[-1] in ".,!?\n" or before.endswith((" og", " men", " at", "når"))
    return starts and following.group().lower() in _VERBS_AFTER_PRONOUN


def _slips(word: str) -> int:
    return 2 if len(word) >= 9 else 1


def _deletions(word: str, depth: int) -> set[str]:
    forms = {word}
    edge = {word}
    for _ in range(depth):
        edge = {form[:i] + form[i + 1 :] for form in edge for i in range(len(form))}
        forms |= edge
    return forms


def _shorten(match: re.Match[str]) -> str:
    letter = match.group(1)
    if letter.isdigit():
        return match.group()
    return letter if letter in _VOWELS else letter * 2
