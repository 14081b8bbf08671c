"""Numbers as people write them: digits with spaces and dots, number words in every dialect, slang for thousands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from nlu_nb.number_words import HALVES, MONEY_WORDS, SCALES, SMALL, SPELLER, TENS, drawn_out

_LEXEME = re.compile(
    r"(?P<digits>\d{1,3}(?:[ .\u00a0]\d{3})+(?!\d)|\d+)(?P<decimals>[,.]\d{1,2}(?!\d))?"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>'|’|,-|-|–|/|\+|%|\.|,)"
)
AND = frozenset(("og", "å", "and"))
_BETWEEN = frozenset(("mellom", "mello", "imellom", "between"))
_MAX_DIGITS = 12
_PARTS = sorted({**SMALL, **TENS, "hundre": 100, "tusen": 1000, "og": 0}, key=len, reverse=True)


@dataclass(frozen=True)
class Lexeme:
    """A piece of text with its place: `number` for digits, number words and scales, otherwise `text` alone."""

    text: str
    start: int
    end: int
    number: float | None = None
    is_digits: bool = False


@dataclass(frozen=True)
class Number:
    """A number found in a text.

    `scaled`: it was said with hundre, tusen, k, million … `digits`: how many digits were written in all, 0 for words.
    `approximate`: the person named a span («to-tre», «et par»). `first`, `last`: its lexemes.
    """

    value: float
    start: int
    end: int
    first: int
    last: int
    scaled: bool = False
    digits: int = 0
    approximate: bool = False


def lexemes(text: str) -> list[Lexeme]:
    """The words, numbers and marks of a text in order; joined number words («femtifem») are taken apart."""
    found: list[Lexeme] = []
    for match in _LEXEME.finditer(text):
        start, end = match.span()
        if match["digits"]:
            found.append(_digits(match, start, end))
        elif match["word"]:
            word = unicodedata.normalize("NFC", match["word"]).lower()
            found.extend(Lexeme(part, start, end, value) for part, value in _split_word(word))
        else:
            mark = match["mark"].replace("’", "'").replace("–", "-")
            found.append(Lexeme(mark, start, end))
    return found


def find_numbers(parts: list[Lexeme]) -> list[Number]:
    """Every number among the lexemes, left to right, never overlapping."""
    found: list[Number] = []
    position = 0
    while position < len(parts):
        number = _NumberReader(parts, position).read()
        if number is None:
            position += 1
        else:
            found.append(number)
            position = number.last + 1
    return found


def is_scale(lexeme: Lexeme) -> bool:
    """Whether the lexeme multiplies what stands before it (tusen, k, lapper, million)."""
    return lexeme.text in SCALES


def is_money(lexeme: Lexeme) -> bool:
    """Whether the lexeme says that the number before it is kroner."""
    return lexeme.text in MONEY_WORDS


def _digits(match: re.Match[str], start: int, end: int) -> Lexeme:
    written = re.sub(r"\D", "", match["digits"])
    if len(written) > _MAX_DIGITS:
        return Lexeme(match.group(), start, end)
    value = float(written)
    if match["decimals"]:
        value += float("0." + match["decimals"][1:])
    return Lexeme(match.group(), start, end, value, is_digits=True)


def _split_word(word: str) -> list[tuple[str, float | None]]:
    single = _word_value(word)
    if single is not None or word in SCALES:
        return [(word, single)]
    parts = _compound(word)
    if parts:
        return [(part, _word_value(part)) for part in parts]
    corrected = SPELLER.correct(word)
    if corrected != word:
        return _split_word(corrected)
    return [(word, None)]


def _word_value(word: str) -> float | None:
    for table in (SMALL, TENS, HALVES):
        if word in table:
            return table[word]
    return drawn_out(word)


def _compound(word: str) -> list[str] | None:
    """«tohundreogfemti» as to, hundre, og, femti; None when the word is not made of number words."""
    if not 5 <= len(word) <= 40:
        return None
    rest, parts = word, []
    while rest:
        part = next((p for p in _PARTS if rest.startswith(p)), None)
        if part is None:
            return None
        parts.append(part)
        rest = rest[len(part) :]
    holds_round_number = any(part in TENS or part in ("hundre", "tusen") for part in parts)
    return parts if len(parts) > 1 and parts[-1] != "og" and holds_round_number else None


class _NumberReader:
    """Adds up one number from a position: value under way, then hundre, then tusen and million."""

    def __init__(self, parts: list[Lexeme], position: int) -> None:
        self.parts = parts
        self.at = position
        self.total = 0.0
        self.current: float | None = None
        self.low: float | None = None
        self.scaled = False
        self.digits = 0
        self.smallest_scale = float("inf")
        self.approximate = False
        self.last = -1
        self.between = position > 0 and parts[position - 1].text in _BETWEEN

    def read(self) -> Number | None:
        first = self.at
        while self.at < len(self.parts) and self._step():
            pass
        if self.last < 0:
            return None
        value = self.total + (self.current or 0.0)
        if self.low is not None:
            value = (value + self.total + self.low) / 2
        start, end = self.parts[first].start, self.parts[self.last].end
        return Number(
            value, start, end, first, self.last, self.scaled, self.digits, self.approximate
        )

    def _step(self) -> bool:
        lexeme = self.parts[self.at]
        if lexeme.text in SCALES:
            return self._scale(SCALES[lexeme.text])
        if lexeme.text in AND:
            return self._joined_by_and()
        if lexeme.number is None:
            return False
        return self._add(lexeme)

    def _add(self, lexeme: Lexeme) -> bool:
        number = lexeme.number or 0.0
        if lexeme.text in ("et", "ett", "en", "ei", "eit", "ein") and self._is_couple():
            self.current, self.approximate = 2.0, True
            return self._take(2)
        if self.current is None:
            if self.scaled and number >= self.smallest_scale:
                return False
            self.current = number
            if lexeme.is_digits:
                self.digits = sum(char.isdigit() for char in lexeme.text)
            return self._take(1)
        if lexeme.is_digits:
            return False
        if lexeme.text in HALVES and self.current in (1.0,):
            self.current = number
            return self._take(1)
        if lexeme.text in SMALL and _fits_under(self.current, number):
            self.current += number
            return self._take(1)
        if lexeme.text in TENS and self.current >= 100 and self.current % 100 == 0:
            self.current += number
            return self._take(1)
        if self._is_span(number):
            self.low, self.current, self.approximate = self.current, number, True
            return self._take(1)
        return False

    def _is_couple(self) -> bool:
        return self.at + 1 < len(self.parts) and self.parts[self.at + 1].text == "par"

    def _is_span(self, number: float) -> bool:
        """«to tre hundre»: neighbours said one after the other."""
        return self.low is None and self.current is not None and number - self.current in (1, 5, 10)

    def _scale(self, factor: float) -> bool:
        if factor == 100:
            if self.current is not None and not 0 < self.current < 100:
                return False
            self.current = (1.0 if self.current is None else self.current) * 100
            self.low = None if self.low is None else self.low * 100
            self.scaled = True
            return self._take(1)
        if self.current is None and (self.scaled or self.parts[self.at].text in ("k", "'")):
            return False
        if factor >= self.smallest_scale:
            return False
        if self.low is not None:
            self.current = ((self.current or 0.0) + self.low) / 2
            self.low = None
        self.total += (1.0 if self.current is None else self.current) * factor
        self.current = None
        self.scaled = True
        self.smallest_scale = factor
        return self._take(1)

    def _joined_by_and(self) -> bool:
        following = self.parts[self.at + 1] if self.at + 1 < len(self.parts) else None
        if following is None or following.number is None or self.last < 0 or self.between:
            return False
        half = following.text in ("en", "ein", "et", "ei", "ett", "eit") and (
            self.at + 2 < len(self.parts) and self.parts[self.at + 2].text in ("halv", "halvt")
        )
        if half and self.current is not None:
            self.current += 0.5
            return self._take(3)
        if following.is_digits:
            return False
        old_counting = self.current is not None and self.current < 10 and following.text in TENS
        after_scale = self.scaled and (
            (self.current is None and following.number < self.smallest_scale)
            or (self.current is not None and self.current % 100 == 0 and following.number < 100)
        )
        if not (old_counting or after_scale):
            return False
        self.current = (self.current or 0.0) + following.number
        return self._take(2)

    def _take(self, count: int) -> bool:
        self.at += count
        self.last = self.at - 1
        return True


def _fits_under(current: float, number: float) -> bool:
    """Whether a unit can be added to what is said so far: «femti fem», «hundre fem», not «to tre»."""
    if number >= 10:
        return current >= 100 and current % 100 == 0 and number < 100
    return current >= 20 and current % 10 == 0
