"""Finds known phrases in a text: words in order, small gaps, endings and slips forgiven, negation respected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlu_nb.common_words import COMMON
from nlu_nb.normalise import Speller, Token, fold, tokens
from nlu_nb.wordlist import word_set

MAX_GAP = 2
NEGATIONS = word_set("ikke ingen ingenting aldri uten null verken hverken neppe kvitt")
_NOT_NEGATING_NEXT = word_set("bare minst sant så")
_ABSENT = "-"
_ABSENCE = word_set("ikke ingen uten null")
_BREAKS = frozenset(".!?;\n")
_TURNS = word_set("men fordi siden derfor for så")
_ENDINGS = ("ene", "ane", "ens", "ets", "er", "en", "et", "ar", "te", "a", "e", "r", "t", "s")
_NO_STEM = word_set("gjelder barnevern skylde skylden skyldes arbeider foreldre lapp husene")


@dataclass(frozen=True)
class Clause:
    """Marks which sentence and which part of it (between commas) a word stands in."""

    sentence: int
    part: int
    is_question: bool


@dataclass(frozen=True)
class Hit:
    """Phrase number `phrase` found from word `first` to word `last`."""

    phrase: int
    first: int
    last: int


@dataclass(frozen=True)
class Words:
    """A text as folded words with their clauses."""

    tokens: list[Token]
    clauses: list[Clause]

    @property
    def texts(self) -> list[str]:
        """The folded words alone."""
        return [token.text for token in self.tokens]


def words_of(text: str) -> Words:
    """The folded words of a text, each with the clause it belongs to."""
    found = tokens(text)
    marks: list[tuple[int, int]] = []
    sentence = part = 0
    previous_end = 0
    questions: set[int] = set()
    for token in found:
        between = text[previous_end : token.start] if token.start >= previous_end else ""
        if any(mark in _BREAKS for mark in between):
            if "?" in between:
                questions.add(sentence)
            sentence, part = sentence + 1, part + 1
        elif "," in between or token.text == "men":
            part += 1
        marks.append((sentence, part))
        previous_end = max(previous_end, token.end)
    if "?" in text[previous_end:]:
        questions.add(sentence)
    return Words(found, [Clause(s, p, s in questions) for s, p in marks])


class PhraseBook:
    """A set of phrases made ready for looking up in texts."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._words = [tuple(fold(phrase)) for phrase in phrases]
        vocabulary = {word for phrase in self._words for word in phrase}
        self._speller = Speller(vocabulary, keep=COMMON - vocabulary)
        self._stems = [_phrase_stems(phrase) for phrase in self._words]
        self._by_first: dict[str, list[int]] = {}
        for number, stems in enumerate(self._stems):
            if stems:
                self._by_first.setdefault(stems[0], []).append(number)

    def find(self, words: Words) -> list[Hit]:
        """Every place where a phrase stands and is not denied, in order; longer phrases before shorter."""
        texts = words.texts
        stems = [_stem(self._speller.correct(text)) for text in texts]
        hits: list[Hit] = []
        for first, stem in enumerate(stems):
            starts = self._by_first.get(stem, ())
            if texts[first] in _ABSENCE:
                starts = (*starts, *self._by_first.get(_ABSENT, ()))
            for number in starts:
                last = self._match(number, stems, texts, words.clauses, first)
                if last is not None and not self._denied(number, texts, words.clauses, first, last):
                    hits.append(Hit(number, first, last))
        return sorted(hits, key=lambda hit: (hit.first, -len(self._stems[hit.phrase])))

    def length(self, phrase: int) -> int:
        """How many letters the phrase's words hold: the weight of a match."""
        return sum(len(word) for word in self._words[phrase])

    def _match(
        self, number: int, stems: list[str], texts: list[str], clauses: list[Clause], first: int
    ) -> int | None:
        at = first
        for wanted in self._stems[number][1:]:
            reach = range(at + 1, min(at + 2 + MAX_GAP, len(stems)))
            found = next(
                (
                    i
                    for i in reach
                    if (stems[i] == wanted or (wanted == _ABSENT and texts[i] in _ABSENCE))
                    and clauses[i].part == clauses[first].part
                ),
                None,
            )
            if found is None:
                return None
            at = found
        return at

    def _denied(
        self, number: int, texts: list[str], clauses: list[Clause], first: int, last: int
    ) -> bool:
        if any(word in NEGATIONS for word in self._words[number]):
            return False
        if any(texts[i] in NEGATIONS for i in range(first + 1, last)):
            return True
        return _denied_before(texts, clauses, first) or _denied_after(texts, clauses, last)


@lru_cache(maxsize=256)
def phrase_book(phrases: tuple[str, ...]) -> PhraseBook:
    """The phrase book for our own phrases (never for anything a person wrote), built once."""
    return PhraseBook(phrases)


def _denied_before(texts: list[str], clauses: list[Clause], first: int) -> bool:
    for i in range(first - 1, max(-1, first - 5), -1):
        if clauses[i].part != clauses[first].part or texts[i] in _TURNS:
            return False
        if texts[i] in NEGATIONS and texts[i + 1] not in _NOT_NEGATING_NEXT:
            return True
    return False


def _denied_after(texts: list[str], clauses: list[Clause], last: int) -> bool:
    """«gjeld har jeg ikke», «jobb ikke»."""
    following = [
        texts[i]
        for i in range(last + 1, min(last + 5, len(texts)))
        if clauses[i].part == clauses[last].part
    ]
    if not following:
        return False
    if following[0] in ("ikke", "aldri"):
        return len(following) < 2 or following[1] not in _NOT_NEGATING_NEXT
    return len(following) >= 3 and following[1] in ("jeg", "vi") and following[2] in NEGATIONS


def _phrase_stems(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """«har ikke jobb» also stands for «har ingen jobb» and «uten jobb» for «ikke jobb»."""
    if len(phrase) < 2:
        return tuple(_stem(word) for word in phrase)
    return tuple(_ABSENT if word in _ABSENCE else _stem(word) for word in phrase)


def _stem(word: str) -> str:
    if len(word) < 5 or word in _NO_STEM:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
