"""Lets Nynorsk text teach a Bokmål pipeline without teaching it Nynorsk dictionary forms.

Where Bokmål has the same word with one reading, Nynorsk takes over that reading: `er` gets the
lemma `være` and not `vere`, `seg` gets Bokmål's features. Words only Nynorsk has keep their own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from nlu_nb.model.words import Word

MIN_COUNT = 3
MIN_SHARE = 0.95  # a word has one reading if this share of its occurrences has it

Key = tuple[str, str]


class Readings:
    """The lemma and the features that Bokmål words have, where there is only one."""

    def __init__(self, bokmaal: Iterable[Word]) -> None:
        """Collects the readings of all words of Bokmål texts."""
        lemmas: dict[Key, Counter[str]] = defaultdict(Counter)
        morphs: dict[Key, Counter[str]] = defaultdict(Counter)
        for word in bokmaal:
            lemmas[_lemma_key(word)][word.lemma] += 1
            morphs[_morph_key(word)][word.morph] += 1
        self._lemmas = _unambiguous(lemmas)
        self._morphs = _unambiguous(morphs)

    def as_bokmaal(self, word: Word) -> Word:
        """Returns a Nynorsk word with Bokmål's lemma and features where Bokmål has the word."""
        lemma = self._lemmas.get(_lemma_key(word), word.lemma)
        return replace(word, lemma=lemma, morph=self._morphs.get(_morph_key(word), word.morph))


def _lemma_key(word: Word) -> Key:
    return word.form.lower(), "VERB" if word.pos == "AUX" else word.pos


def _morph_key(word: Word) -> Key:
    return word.form.lower(), word.pos


def _unambiguous(counts: dict[Key, Counter[str]]) -> dict[Key, str]:
    result = {}
    for key, readings in counts.items():
        reading, count = readings.most_common(1)[0]
        if count >= MIN_COUNT and count / sum(readings.values()) >= MIN_SHARE:
            result[key] = reading
    return result
