"""Kroner (and plain counts) as people say them: «250.000,-», «80 lapper», «mellom 50 og 60 tusen», «to unger»."""

from __future__ import annotations

import re

from nlu_nb.normalise import fold
from nlu_nb.numbers import AND, Lexeme, Number, find_numbers, is_money, lexemes
from nlu_nb.question import Question, Reading
from nlu_nb.readers.hedges import is_hedged, read_last_meant
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

MOST = 100_000_000

_DATE = re.compile(r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
_ZERO = re.compile(
    r"^(?:nei |jeg |har |det |er |skylder |vi |faktisk |heldigvis |helt |ikke lenger )*"
    r"(?:ingenting|ingen|null|gjeldfri|gjeldsfri|nada|niks|ikke noe|ikke noen|ikke gjeld|ikke (?:en|ei) kroner?|"
    r"ikke kroner|ikke (?:ett|et) øre|skylder ikke|har ikke)"
    r"(?: (?:gjeld|noe|noen|ting|å|skylde|barn|unger|som|helst|jeg|har|til|nå|lenger|null|og|niks|kroner|krone"
    r"|øre|av|"
    r"det|mer|lån|skylder|vet|om|igjen))*$"
)
_VAGUE = word_set("noen flere mange titalls titusenvis hundretusenvis tusenvis")
_TOTALS = word_set("totalt total sammen tilsammen alt sammenlagt summen together")
_OWED = word_set("gjeld skylder")
_RANGE_JOINTS = AND | word_set("til - eller / kanskje opp")
_YEAR_LEADS = word_set("i siden fra året år sommeren høsten våren vinteren")
_COUNTED = word_set("""
    barn barna unger ungene jente jenter gutt gutter sønn sønner datter døtre døtrer småbarn stk stykk stykker små
    tenåringer personer mennesker jenta gutten sønnen dattera datteren unge
    """)
_OTHER_UNITS = word_set("""
    år åring åringer måned måneder uke uker dag dager døgn timer time minutter ganger gang prosent % lån
    kreditorer kreditor kredittkort kort saker sak inkassosaker inkassosak banker bank steder regninger regning
    selskaper selskap fengsler fengsel dommer dom km mil kilo gram liter grader
    """)
_AROUND = (
    FILLERS
    | _COUNTED
    | word_set("""
        kroner nok spenn k tusen hundre million millioner mill lapper cash ca cirka rundt omtrent omkring typ
        kanskje nesten over under mellom til eller gjeld skylder totalt alt sammen av minst maks sirka tipper
        trolig drøyt opp mot vel godt sånn en et ei ett to par lån lånt mye rent regna regnet pluss minus tror
        vil anslå være blir ble bare ligger ja nei knapt snaut bortimot nærmere antar håper mente mener vent jeg
        igjen
        """)
)


def read_amount(question: Question, message: str) -> Reading | None:
    """A whole number 0..100,000,000; the middle of a named span, approximate; the last value after a correction."""
    return read_last_meant(_DATE.sub(" ", message.lower()), _read)


def _read(text: str) -> Reading | None:
    words = fold(text)
    parts = lexemes(text)
    numbers = [n for n in find_numbers(parts) if not _is_vague(n, parts)]
    strong = [n for n in numbers if _is_money_like(n, parts) and not _is_year(n, parts)]
    strong = [n for n in strong if not _counts_something_else(n, parts)]
    if strong:
        return _money(strong, numbers, parts, words)
    if _ZERO.search(" ".join(words)):
        return Reading("value", 0)
    return _count(numbers, parts, words)


def amounts(text: str) -> list[Number]:
    """Every amount of money in a text: said with a scale or kroner, or written with four digits or more."""
    masked = _DATE.sub(lambda match: " " * len(match.group()), text.lower())
    parts = lexemes(masked)
    return [
        number
        for number in find_numbers(parts)
        if _is_money_like(number, parts)
        and not _is_year(number, parts)
        and not _is_vague(number, parts)
        and not _counts_something_else(number, parts)
        and number.value <= MOST
    ]


def _money(
    strong: list[Number], numbers: list[Number], parts: list[Lexeme], words: list[str]
) -> Reading | None:
    whole = not _rest(numbers, parts)
    span = _span(strong[0], numbers, parts)
    if span is not None:
        return _bounded(span, True, whole)
    if len(strong) == 1:
        return _bounded(strong[0].value, strong[0].approximate or is_hedged(words), whole)
    between = {part.text for part in parts[strong[0].last + 1 : strong[-1].first]}
    if between & {"+", "pluss"}:
        return _bounded(sum(n.value for n in strong), is_hedged(words), whole)
    total = _total(strong, parts)
    if total is not None:
        return _bounded(total.value, is_hedged(words), False)
    return _bounded(strong[0].value, True, False)


def _span(first_strong: Number, numbers: list[Number], parts: list[Lexeme]) -> float | None:
    """The middle of «50 til 60 tusen»; None when the numbers are not the two ends of one span."""
    place = numbers.index(first_strong)
    for low, high in zip(
        numbers[max(0, place - 1) :], numbers[max(0, place - 1) + 1 :], strict=False
    ):
        joint = [part.text for part in parts[low.last + 1 : high.first]]
        if not joint or not all(text in _RANGE_JOINTS for text in joint) or len(joint) > 2:
            continue
        own = low.digits >= 4 or (low.scaled and high.value <= low.value * 20)
        bottom = low.value if own else _same_scale(low.value, high.value)
        led = _lead(low, parts) == "mellom"
        if joint[0] in AND and len(joint) == 1 and not led and bottom == low.value:
            continue
        if bottom < high.value <= bottom * 20:
            return (bottom + high.value) / 2
    return None


def _same_scale(low: float, high: float) -> float:
    for factor in (1_000_000, 100_000, 1_000, 100, 1):
        if high / 20 <= low * factor < high:
            return low * factor
    return low


def _count(numbers: list[Number], parts: list[Lexeme], words: list[str]) -> Reading | None:
    """A plain number: «to», «2 barn», «en gutt og ei jente»; ages and times beside it are not counted."""
    plain = [n for n in numbers if not n.scaled and not _counts_something_else(n, parts)]
    plain = [n for n in plain if not _is_year(n, parts)]
    ages = [n for n in plain if _lead(n, parts) == "på"]
    kept = [n for n in plain if n not in ages]
    named = [n for n in kept if _next(n, parts) in _COUNTED or _next(n, parts, 2) in _COUNTED]
    if named:
        return _bounded(sum(n.value for n in named), is_hedged(words), len(words) <= 8)
    if not kept or len(words) > 8:
        return None
    if _rest(numbers, parts):
        only = kept[0] if len(kept) == 1 and kept[0].digits == 3 else None
        return None if only is None else _bounded(only.value, is_hedged(words), False)
    if len(kept) == 1 or ages:
        approximate = kept[0].approximate or is_hedged(words)
        return _bounded(sum(n.value for n in kept), approximate, not ages)
    span = _span(kept[0], kept, parts)
    return None if span is None else _bounded(span, True, True)


def _bounded(value: float, approximate: bool, whole: bool) -> Reading | None:
    amount = round(value)
    return Reading("value", amount, approximate, whole) if 0 <= amount <= MOST else None


def _is_money_like(number: Number, parts: list[Lexeme]) -> bool:
    if number.scaled or number.digits >= 4:
        return True
    if number.digits == 0 and number.value == 1:  # «ikke en krone» names no amount
        return False
    following = parts[number.last + 1 : number.last + 2]
    return any(is_money(part) for part in following) or _lead(number, parts) in (
        "kr",
        "kroner",
        "nok",
    )


def _is_vague(number: Number, parts: list[Lexeme]) -> bool:
    """«noen tusen» names no number."""
    return number.scaled and number.digits == 0 and _lead(number, parts) in _VAGUE


def _is_year(number: Number, parts: list[Lexeme]) -> bool:
    is_four = number.digits == 4 and 1900 <= number.value <= 2100 and not number.scaled
    return is_four and _lead(number, parts) in _YEAR_LEADS


def _counts_something_else(number: Number, parts: list[Lexeme]) -> bool:
    unit = _next(number, parts)
    return unit in _OTHER_UNITS or (unit == "-" and _next(number, parts, 2) in _OTHER_UNITS)


def _lead(number: Number, parts: list[Lexeme]) -> str:
    return parts[number.first - 1].text if number.first > 0 else ""


def _next(number: Number, parts: list[Lexeme], step: int = 1) -> str:
    place = number.last + step
    if place >= len(parts):
        return ""
    folded = fold(parts[place].text)
    return folded[0] if folded else parts[place].text


def _total(numbers: list[Number], parts: list[Lexeme]) -> Number | None:
    """The number that is said to be the sum: «til sammen 50 000», «50 000 i alt», or else «skylder 50 000»."""
    for words, before, after in ((_TOTALS, 4, 0), (_TOTALS, 0, 4), (_OWED, 4, 0)):
        for n in numbers:
            around = (
                parts[max(0, n.first - before) : n.first] + parts[n.last + 1 : n.last + 1 + after]
            )
            if any(part.text in words for part in around):
                return n
    return None


def _rest(numbers: list[Number], parts: list[Lexeme]) -> list[str]:
    """The words that are neither part of a number nor usual around one."""
    covered = {place for n in numbers for place in range(n.first, n.last + 1)}
    others = [part.text for i, part in enumerate(parts) if i not in covered]
    return [word for text in others for word in fold(text) if word not in _AROUND]
