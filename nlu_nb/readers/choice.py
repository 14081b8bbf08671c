"""One or several of given choices, in the person's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from nlu_nb.normalise import fold
from nlu_nb.phrases import PhraseBook, Words, phrase_book, words_of
from nlu_nb.question import Option, Question, Reading
from nlu_nb.readers.yes_no import read_yes_no
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

NONE = "ingen"
UNSURE = "usikker"
_CLOSE_ENOUGH = 82
_CORRECTION = re.compile(
    r"\b(?:nei vent|vent|jeg mente|mente|jeg mener|eller nei|rettelse|feil|glem det|nei forresten|nei)\b"
)
_NONE_SAID = re.compile(
    r"^(?:nei |jeg |har |det |er |vil |tar |trenger |ønsker |bruker )*"
    r"(?:ingen|ingenting|ikke noe|ikke noen|ikke|null|nada|niks|nei)"
    r"(?: (?:av|de|dem|det|delene|disse|dette|er|passer|noe|noen|jeg|ting|som|helst|takk|har|spesielt"
    r"|spesielle|nå))*$"
)
_ALL = word_set("alle alt altsammen samtlige")
_BOTH = word_set("begge både")
_ORDINALS = {
    "første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "siste": -1, "sjette": 6,
}  # fmt: skip
_NUMBER_ANSWER = re.compile(
    r"^\W*(?:nr|nummer|alternativ|valg|svar|punkt)?\W*\d{1,2}(?:(?:\s*(?:,|og|\+|&|/)\s*|\s+)\d{1,2}){0,12}\W*$"
)
_NOW = word_set("nå idag")
_BEFORE = word_set("før tidligere hadde var eide leide pleide")


@dataclass(frozen=True)
class _Match:
    option: int
    first: int
    last: int
    weight: int


def read_one(question: Question, message: str) -> Reading | None:
    """The one choice the message names; unsure whether it is right when several were named."""
    if _says_none(question, message):
        return Reading("value", NONE)
    found = _find(question.options, message)
    if not found.chosen:
        return _polarity(question, message)
    chosen = _last_after_correction(found.chosen, found.words)
    settled = _now_rather_than_before(chosen, found.words)
    best = max(settled, key=lambda match: match.weight)
    several = len({match.option for match in settled}) > 1
    if several:
        best = settled[0]
    return Reading("value", question.options[best.option].value, several, found.whole)


def read_many(question: Question, message: str) -> Reading | None:
    """Every choice the message names, in the order of the question; `["ingen"]` means none."""
    if _says_none(question, message):
        return Reading("value", [NONE])
    found = _find(question.options, message)
    texts = found.words.texts
    real = [i for i, option in enumerate(question.options) if option.value != NONE]
    if any(word in _ALL for word in texts) and len(texts) <= 5 and "ikke" not in texts:
        return Reading("value", [question.options[i].value for i in real], False, True)
    if any(word in _BOTH for word in texts) and len(real) == 2 and not found.chosen:
        return Reading("value", [question.options[i].value for i in real], False, True)
    if not found.chosen:
        return _polarity(question, message)
    chosen = {match.option for match in _last_after_correction(found.chosen, found.words)}
    values = [question.options[i].value for i in sorted(chosen)]
    if len(values) > 1 and NONE in values:
        values.remove(NONE)
    return Reading("value", values, False, found.whole)


@dataclass(frozen=True)
class _Found:
    words: Words
    chosen: list[_Match]
    whole: bool


def _find(options: tuple[Option, ...], message: str) -> _Found:
    words = words_of(message)
    phrases, owners = _phrases(options)
    book = phrase_book(phrases)
    matches = _matches(book, owners, words) or _by_number(options, message, words)
    if not matches and 0 < len(words.tokens) <= 4:
        matches = _by_likeness(phrases, owners, words)
    chosen = _without_overlap(matches)
    covered = {i for match in chosen for i in range(match.first, match.last + 1)}
    rest = [text for i, text in enumerate(words.texts) if i not in covered]
    return _Found(words, chosen, all(word in _AROUND or word.isdigit() for word in rest))


def _phrases(options: tuple[Option, ...]) -> tuple[tuple[str, ...], list[int]]:
    phrases: list[str] = []
    owners: list[int] = []
    for number, option in enumerate(options):
        for phrase in dict.fromkeys((option.label, option.value.replace("_", " "), *option.says)):
            if fold(phrase):
                phrases.append(phrase)
                owners.append(number)
    return tuple(phrases), owners


def _matches(book: PhraseBook, owners: list[int], words: Words) -> list[_Match]:
    return [
        _Match(owners[hit.phrase], hit.first, hit.last, book.length(hit.phrase))
        for hit in book.find(words)
    ]


def _by_number(options: tuple[Option, ...], message: str, words: Words) -> list[_Match]:
    """«2», «nr 1 og 3», «den første»."""
    last = len(words.tokens) - 1
    if _NUMBER_ANSWER.match(message.lower()):
        numbers = [int(digits) for digits in re.findall(r"\d{1,2}", message)]
    else:
        numbers = [_ORDINALS[text] for text in words.texts if text in _ORDINALS]
        if len(words.tokens) > 4:
            return []
    places = [number - 1 if number > 0 else len(options) - 1 for number in numbers]
    return [
        _Match(place, min(index, last), min(index, last), 1)
        for index, place in enumerate(places)
        if 0 <= place < len(options)
    ]


def _by_likeness(phrases: tuple[str, ...], owners: list[int], words: Words) -> list[_Match]:
    """A short, badly misspelt answer: the choice it looks most like, if it looks like one."""
    line = " ".join(words.texts)
    if len(line) < 4 or "ikke" in words.texts:
        return []
    best = process.extractOne(
        line, [" ".join(fold(p)) for p in phrases], scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH
    )
    if best is None:
        return []
    return [_Match(owners[best[2]], 0, len(words.tokens) - 1, 1)]


def _without_overlap(matches: list[_Match]) -> list[_Match]:
    """Longer phrases win over shorter ones on the same words («ikke fullført grunnskole» over «grunnskole»)."""
    kept: list[_Match] = []
    covered: set[int] = set()
    for match in sorted(matches, key=lambda m: -m.weight):
        places = range(match.first, match.last + 1)
        if covered.isdisjoint(places):
            covered.update(places)
            kept.append(match)
    return sorted(kept, key=lambda m: m.first)


def _last_after_correction(chosen: list[_Match], words: Words) -> list[_Match]:
    for index in range(len(chosen) - 1, 0, -1):
        between = " ".join(words.texts[chosen[index - 1].last + 1 : chosen[index].first])
        if _CORRECTION.search(between):
            return chosen[index:]
    return chosen


def _now_rather_than_before(chosen: list[_Match], words: Words) -> list[_Match]:
    """«eide før, men leier nå» answers with what is true now."""
    if len({match.option for match in chosen}) < 2:
        return chosen
    by_part = {m: words.clauses[m.first].part for m in chosen}
    now = {c.part for t, c in zip(words.texts, words.clauses, strict=True) if t in _NOW}
    current = [m for m in chosen if by_part[m] in now]
    if current:
        return current
    before = {c.part for t, c in zip(words.texts, words.clauses, strict=True) if t in _BEFORE}
    return [m for m in chosen if by_part[m] not in before] or chosen


def _says_none(question: Question, message: str) -> bool:
    has_none = any(option.value == NONE for option in question.options)
    return has_none and bool(_NONE_SAID.search(" ".join(fold(message))))


def _polarity(question: Question, message: str) -> Reading | None:
    """Ja, nei or unsure, where those are among the choices."""
    values = [option.value for option in question.options]
    if "nei" not in values and "ja" not in values:
        return None
    polarity = read_yes_no(question, message)
    if polarity is None:
        return None
    if polarity.outcome == "unknown":
        return Reading("value", UNSURE) if UNSURE in values else polarity
    said = "ja" if polarity.value else "nei"
    if said not in values:
        return None
    return Reading(
        "value", [said] if question.type == "many" else said, polarity.approximate, polarity.whole
    )


_AROUND = FILLERS | word_set("""
    ja og eller en et ei av de den det som jeg har hadde er var med hos mest litt bare noe noen pluss samt begge
    deler både vil gjerne ønsker kanskje også trenger bruker brukte tok tar gikk går nummer nr alternativ alle
    alt ingen nei vent mente mener ikke før nå fra min mitt mine
    """)
