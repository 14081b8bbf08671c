"""A text as numbers: its words and parts of words, in one spelling, put into a fixed number of places by a hash.

No list of words is kept, so a trained net holds nothing anybody wrote.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

import numpy as np
import numpy.typing as npt

from nlu_nb.normalise import fold, plain
from nlu_nb.wordlist import word_set

LONGEST = 10_000
MOST_LETTERS = 5
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+|[?!]")
_NEGATIONS = word_set("ikke ingen ingenting aldri uten null verken neppe slutt")
_TURNS = word_set("men og så for fordi")
_REACH_OF_NEGATION = 4

Places = npt.NDArray[np.int64]
Values = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Features:
    """How texts are read: the number of places is 2 to the power of `bits`."""

    bits: int

    @property
    def size(self) -> int:
        return 1 << self.bits

    def __call__(self, text: str) -> list[tuple[Places, Values]]:
        """For each kind of feature its places and how much of it there is, before weighting by rarity."""
        return [self._counted(kind) for kind in _kinds(text[:LONGEST])]

    def _counted(self, grams: Iterator[str]) -> tuple[Places, Values]:
        counts = Counter(grams)
        places = np.fromiter(
            (crc32(gram.encode()) % self.size for gram in counts), np.int64, len(counts)
        )
        times = np.fromiter(counts.values(), np.float32, len(counts))
        return places, np.asarray(1 + np.log(times), np.float32)


def _kinds(text: str) -> tuple[Iterator[str], ...]:
    """Words, pairs and threes in bokmål spelling; what is denied; parts of words as folded and as written."""
    folded = [_DIGIT.sub("0", word) for word in fold(text)]
    written = [_DIGIT.sub("0", plain(word)) for word in _WORD.findall(text)]
    return _words(folded), _denied(folded), _parts("f", folded), _parts("w", written)


def _words(words: list[str]) -> Iterator[str]:
    yield from (f"1{word}" for word in words)
    edged = ["^", *words, "$"]
    yield from (f"2{first} {second}" for first, second in pairwise(edged))


def _denied(words: list[str]) -> Iterator[str]:
    """Each word with whether it stands within reach of a negation, and threes of words."""
    reach = 0
    yield "n" if _NEGATIONS.intersection(words) else "p"
    for word in words:
        if word in _NEGATIONS:
            reach = _REACH_OF_NEGATION
        elif word in _TURNS:
            reach = 0
        else:
            yield f"{'n' if reach > 0 else 'p'}{word}"
            reach -= 1
    yield from (f"3{' '.join(three)}" for three in zip(words, words[1:], words[2:], strict=False))


def _parts(kind: str, words: list[str]) -> Iterator[str]:
    for word in words:
        edged = f" {word} "
        for length in range(1, MOST_LETTERS + 1):
            for start in range(max(1, len(edged) - length + 1)):
                yield f"{kind}{edged[start : start + length]}"
