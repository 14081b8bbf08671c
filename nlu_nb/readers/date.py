"""Dates as people say them: «15/3», «midten av mars», «om to mnd», «neste fredag», «til jul»."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from nlu_nb.normalise import Speller, fold, fold_text
from nlu_nb.numbers import find_numbers, lexemes
from nlu_nb.question import Reading
from nlu_nb.readers.calendar_no import (
    AROUND_EASTER,
    HOLIDAYS,
    MONTH_PARTS,
    MONTHS,
    NEAR_DAYS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
    YEARS_BESIDE,
    add_months,
    easter,
    is_exact_day,
    nearest,
    with_year,
)
from nlu_nb.readers.hedges import is_hedged, read_last_meant
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

Prefer = Literal["future", "past"]
_MOST_YEARS = 100
_MOST_YEARS_BESIDE = 20


@dataclass(frozen=True)
class _Setting:
    """What a date is said in: the day it is said, the way it points, and the year named beside it («i fjor»)."""

    today: datetime.date
    prefer: Prefer
    year: int | None = None

    def day(self, month: int, day: int) -> datetime.date:
        """The day in the named year, or else the nearest one."""
        if self.year is not None:
            return datetime.date(self.year, month, day)
        return nearest(month, day, self.today, self.prefer)


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    date: datetime.date
    approximate: bool
    in_passing: bool = False


def read_date(message: str, today: datetime.date, prefer: Prefer = "future") -> Reading | None:
    """The date as "YYYY-MM-DD"; months, seasons and spans give a date in their middle, approximate."""
    text = _spelt(fold_text(message).lower())
    setting = _Setting(today, prefer)
    return read_last_meant(text, lambda part: _read(part, setting))


def _read(text: str, setting: _Setting) -> Reading | None:
    found = [date for date in _find_dates(text, setting) if _is_told(date, text)]
    if not found:
        return Reading("unknown", whole=False) if _NOT_SET.search(text) else None
    ahead = setting.prefer == "future"
    fitting = [date for date in found if (date.date >= setting.today) == ahead] or found
    chosen = fitting[0] if ahead else max(fitting, key=lambda date: _tells_of_coming(date, text))
    rest = fold(text[: chosen.start] + " " + text[chosen.end :])
    whole = all(word in _AROUND for word in rest)
    approximate = chosen.approximate or is_hedged(rest)
    return Reading("value", chosen.date.isoformat(), approximate, whole)


def _spelt(text: str) -> str:
    text = _MAY.sub("mai", text)
    return re.sub(r"[^\W\d_]{5,}", lambda match: _SPELLER.correct(match.group()), text)


def _is_told(found: _Found, text: str) -> bool:
    """Whether a day that people also name in passing («jeg er lei i dag») is the answer."""
    if not found.in_passing or _CUE.search(text):
        return True
    return all(word in _AROUND for word in fold(_clause(found, text)[0]))


def _tells_of_coming(found: _Found, text: str) -> int:
    """More when the clause of a date says that someone came, less when it says that they were taken."""
    clause = " ".join(_clause(found, text))
    return 2 if _COMING.search(clause) else 0 if _TAKEN.search(clause) else 1


def _clause(found: _Found, text: str) -> tuple[str, str]:
    """What stands before and after a date in its clause."""
    before, after = text[max(0, found.start - 80) : found.start], text[found.end : found.end + 80]
    return _CLAUSE_END.split(before)[-1], _CLAUSE_END.split(after)[0]


_Made = tuple[datetime.date, bool]
_Make = Callable[[re.Match[str], _Setting], _Made | None]


def _find_dates(text: str, setting: _Setting) -> list[_Found]:
    years = [
        (match, _named_year(match, setting.today))
        for match in islice(_BESIDE.finditer(text), _MOST_YEARS_BESIDE)
    ]
    found: list[_Found] = []
    taken: list[tuple[int, int]] = []
    for pattern, make in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            beside = next(
                (y for y in years if make in _YEARLESS and _is_beside(match, y[0], text)), None
            )
            said_in = setting if beside is None else replace(setting, year=beside[1])
            try:
                made = make(match, said_in)
            except (ValueError, OverflowError):  # 31.2.2027: no date, and not the year 2027 either
                taken.append(match.span())
                continue
            if made is not None and abs(made[0].year - setting.today.year) <= _MOST_YEARS:
                spans = [match.span()] if beside is None else [match.span(), beside[0].span()]
                span = min(start for start, _ in spans), max(end for _, end in spans)
                taken.append(span)
                found.append(_Found(*span, *made, make in _IN_PASSING))
    return sorted(found, key=lambda date: date.start)


def _named_year(match: re.Match[str], today: datetime.date) -> int | None:
    if match["ago"] or match["on"]:
        numbers = find_numbers(lexemes(match["ago"] or match["on"]))
        years = round(numbers[0].value) if numbers and numbers[0].value <= _MOST_YEARS else 0
        return today.year + (-years if match["ago"] else years)
    return today.year + YEARS_BESIDE[match["said"]]


def _is_beside(match: re.Match[str], year: re.Match[str], text: str) -> bool:
    first, second = sorted((match.span(), year.span()))
    return first[1] <= second[0] and bool(_SMALL_GAP.fullmatch(text, first[1], second[0]))


def _full(match: re.Match[str], setting: _Setting) -> _Made | None:
    year = with_year(match["year"], setting.today, setting.prefer)
    return datetime.date(year, int(match["month"]), int(match["day"])), False


def _day_month(match: re.Match[str], setting: _Setting) -> _Made | None:
    return setting.day(_ordinal(match["month"]), _ordinal(match["day"])), False


def _named_month(match: re.Match[str], setting: _Setting) -> _Made | None:
    day, month = _ordinal(match["day"]), MONTHS[match["name"]]
    if match["year"]:
        return datetime.date(
            with_year(match["year"], setting.today, setting.prefer), month, day
        ), False
    return setting.day(month, day), False


def _last_of_month(match: re.Match[str], setting: _Setting) -> _Made | None:
    month = MONTHS[match["name"]]
    year = int(match["year"]) if match["year"] else setting.day(month, 28).year
    return add_months(datetime.date(year, month, 1), 1) - datetime.timedelta(days=1), False


def _month(match: re.Match[str], setting: _Setting) -> _Made | None:
    month = MONTHS[match["name"]]
    day = MONTH_PARTS.get(match["part"] or "", 15)
    if match["year"]:
        return datetime.date(
            with_year(match["year"], setting.today, setting.prefer), month, day
        ), True
    if month == setting.today.month and not match["part"] and setting.year is None:
        return setting.today, True
    return setting.day(month, day), True


def _season(match: re.Match[str], setting: _Setting) -> _Made | None:
    month = SEASONS[match["season"] or match["season2"]]
    if match["year"]:
        return datetime.date(int(match["year"]), month, 15), True
    return setting.day(month, 15), True


def _holiday(match: re.Match[str], setting: _Setting) -> _Made | None:
    name, lead = match["holiday"], match["lead"] or ""
    shift = datetime.timedelta(days={"før": -4, "etter": 4, "over": 4}.get(lead, 0))
    said = replace(setting, year=int(match["year"])) if match["year"] else setting
    rough = lead not in ("", "til", "på") or not is_exact_day(name)
    if name in HOLIDAYS:
        return said.day(*HOLIDAYS[name]) + shift, rough
    after = datetime.timedelta(days=AROUND_EASTER[name])
    if said.year is not None:
        return easter(said.year) + after + shift, rough
    choices = [easter(setting.today.year + step) + after for step in (-1, 0, 1)]
    if setting.prefer == "future":
        return next(day for day in choices if day >= setting.today) + shift, rough
    return [day for day in choices if day < setting.today][-1] + shift, rough


def _near_day(match: re.Match[str], setting: _Setting) -> _Made | None:
    return setting.today + datetime.timedelta(days=NEAR_DAYS[match["near"]]), False


def _ahead(match: re.Match[str], setting: _Setting) -> _Made | None:
    return _shift(match, setting.today, 1)


def _back(match: re.Match[str], setting: _Setting) -> _Made | None:
    return _shift(match, setting.today, -1)


def _so_long(match: re.Match[str], setting: _Setting) -> _Made | None:
    """A length of time from when someone came; how long there is to their release is said with more words."""
    return _shift(match, setting.today, -1) if setting.prefer == "past" else None


def _shift(match: re.Match[str], today: datetime.date, sign: int) -> _Made | None:
    numbers = find_numbers(lexemes(match["count"]))
    if not 1 <= len(numbers) <= 2 or numbers[-1].value > 1000:
        return None
    count = sum(n.value for n in numbers) / len(numbers)
    spanned = len(numbers) == 2 or numbers[0].approximate
    unit = match["unit"]
    if unit.startswith(("dag", "day", "døgn")):
        return today + datetime.timedelta(days=sign * round(count)), spanned
    if unit.startswith(("uk", "week")):
        return today + datetime.timedelta(days=sign * round(count * 7)), True
    months = count
    if unit.startswith(("år", "year")):
        more = find_numbers(lexemes(match["more"] or ""))
        months = count * 12 + (more[0].value if more else 0)
    moved = add_months(today, sign * int(months))
    return moved + datetime.timedelta(days=sign * round((months % 1) * 30)), True


def _weekday(match: re.Match[str], setting: _Setting) -> _Made | None:
    today, weekday = setting.today, WEEKDAYS[match["weekday"]]
    lead = (match["lead"] or "").strip()
    monday = today - datetime.timedelta(days=today.weekday())
    if lead in ("neste", "next"):  # in the coming week for most, simply the first one for some
        return monday + datetime.timedelta(days=7 + weekday), True
    if lead == "forrige":
        return monday + datetime.timedelta(days=weekday - 7), True
    coming = lead in ("førstkommende", "kommende")
    if lead in ("sist", "siste", "last") or (setting.prefer == "past" and not coming):
        return today - datetime.timedelta(days=(today.weekday() - weekday - 1) % 7 + 1), False
    return today + datetime.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), False


def _period(match: re.Match[str], setting: _Setting) -> _Made | None:
    sign = 1 if match["lead"] in ("neste", "next", "kommende") else -1
    unit = match["unit"]
    if unit.startswith(("år", "year")):
        return datetime.date(setting.today.year + sign, 7, 1), True
    if unit.startswith(("måned", "month")):
        return add_months(setting.today.replace(day=15), sign), True
    days = 5 if unit.startswith("helg") else 2
    monday = setting.today - datetime.timedelta(days=setting.today.weekday())
    return monday + datetime.timedelta(days=7 * sign + days), True


def _day_alone(match: re.Match[str], setting: _Setting) -> _Made | None:
    day = _ordinal(match["day"])
    step = 1 if setting.prefer == "future" else -1
    for months in range(3):
        first = add_months(setting.today.replace(day=1), step * months)
        if day <= (add_months(first, 1) - first).days:
            date = first.replace(day=day)
            if (date >= setting.today) == (step > 0):
                return date, False
    return None


def _week_number(match: re.Match[str], setting: _Setting) -> _Made | None:
    week, year = int(match["week"]), int(match["year"]) if match["year"] else setting.year
    if year is not None:
        return datetime.date.fromisocalendar(year, week, 3), True
    this = setting.today.year
    choices = [datetime.date.fromisocalendar(this + step, week, 3) for step in (-1, 0, 1)]
    ahead = setting.prefer == "future"
    fitting = [day for day in choices if (day >= setting.today) == ahead]
    return fitting[0 if ahead else -1], True


def _year(match: re.Match[str], setting: _Setting) -> _Made | None:
    return datetime.date(int(match["year"]), 7, 1), True


def _last_year(match: re.Match[str], setting: _Setting) -> _Made | None:
    return datetime.date(setting.today.year + YEARS_BESIDE[match.group()], 7, 1), True


def _ordinal(written: str) -> int:
    return int(written) if written.isdigit() else ORDINALS[written]


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_MAY = re.compile(r"(?<=\bin )may\b|(?<=\bof )may\b|(?<=\d )may\b|\bmay(?= \d)")
_SPELLER = Speller(
    [
        word
        for word in (*MONTHS, *WEEKDAYS, "påske", "sommeren", "høsten", "vinteren", "neste")
        if len(word) >= 5
    ],
    keep=word_set(
        "jenter nesten resten denne dagen junior juling neste helst kaster marsj august gammel hesten "
        "nekte mandal hosten"
    ),
)
_CLAUSE_END = re.compile(r"[,!?;\n]|\.(?!\d)|\b(?:men|og|but)\b")
_CUE = re.compile(
    r"\b(?:kom|ankom|came|come|inn|ut|out|hit|slipp\w*|slepp\w*|løslat\w*|fri|innsatt|satt|overført|dato\w*|dimm\w*"
    r"|ferdig|prøveløslat\w*|release\w*|here)\b"
)
_NOT_SET = re.compile(
    r"\b(?:ingen|ikke) (?:(?:fått|noen|en|fast|satt|endelig|klar|bestemt|gitt|meg) ){0,3}(?:\w*dato|dom)\b"
    r"|\bdato\w* er (?:\w+ )?ikke\b|\b(?:no|nå|not|without|uten) (?:a )?date\b"
    r"|\bventer (?:fortsatt |ennå )?på (?:dom|dato)"
)
_COMING = re.compile(r"\b(?:hit|overført|denne (?:fengsel|fengselet|plassen|avdelingen)|here)\b")
_TAKEN = re.compile(r"\b(?:arrest\w*|pågrepet|tok|tatt|took|dømt|dommen|varetekt\w*)\b")
_BESIDE = re.compile(
    rf"\b(?P<said>{_any(YEARS_BESIDE)})\b|\b(?:for )?(?P<ago>\w+) (?:år (?:siden|sida|tilbake)|years ago)\b"
    r"|\bom (?P<on>\w+) år\b"
)
_SMALL_GAP = re.compile(
    r"[\s.,]{0,3}(?:(?:i|på|til|den|av|en|gang|altså|rundt|ca|utpå|det|var|da|en) ){0,3}"
)
_NAME = rf"(?P<name>{_any(MONTHS)})\b\.?"
_DAY = rf"(?P<day>\d{{1,2}}|{_any(ORDINALS)})"
_YEAR4 = r"(?P<year>(?:19|20)\d\d)"
_UNIT = (
    r"(?P<unit>dager|dagar|daga|dag|døgn|uker|uke|uka|måneder|måned|måna|år|days?|weeks?|months?|years?)\b"
    r"(?: (?:og|and) (?P<more>[^.!?\n]{1,14}?) (?:måneder|måned|måna|months?)\b)?"
)
_COUNT = r"(?P<count>[^.!?\n]{1,24}?)"

# In order: an earlier pattern keeps its place in the text from the later ones.
_PATTERNS: tuple[tuple[re.Pattern[str], _Make], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b", _full),
        (r"\b(?P<day>\d{1,2})\s?(?:[./-]|\s)\s?(?P<month>\d{1,2})\s?(?:[./-]|\s)\s?(?P<year>(?:19|20)\d\d"
        r"|\d\d)\b", _full),
        (rf"\b(?:siste?|last)(?: dag(?:en)?| day)? (?:i|av|of|in) {_NAME}(?:\s+{_YEAR4})?", _last_of_month),
        (rf"\b{_DAY}\.?(?:de|te|ende|dje|st|nd|rd|th)?\s*(?:i |dag i |of )?{_NAME}"
         r"(?:,?\s*(?P<year>(?:19|20)\d\d\b|'\d\d\b|\d\d\b(?!\s*[.:]\d)))?", _named_month),
        (rf"\b(?:(?P<part>{_any(MONTH_PARTS)})\s+(?:av |i |på |ut |til )*)?(?:i "
        rf"|til )?{_NAME}(?:\s+(?P<year>(?:19|20)\d\d|['-]\d\d)\b)?", _month),
        (rf"\b{_DAY}\.?\s*(?:i|dag i)\s+(?:den )?(?P<month>{_any(ORDINALS)}|\d{{1,2}}(?=\.))\b", _day_month),
        (r"\b(?P<day>\d{1,2})[./](?P<month>\d{1,2})\b(?!\d|[.,/]\d|\s?(?:tusen|k\b|mill|%|prosent|kroner"
        r"|poeng|-?(?:tid|dels|av)))", _day_month),
        (rf"(?:(?:\b(?:i|til|neste|denne|utpå|om|på|mot) |(?<=\bi fjor ))(?P<season>{_any(SEASONS)})\b|"
         rf"\b(?P<season2>sommeren|høsten|våren|vinteren)\b)(?:\s+{_YEAR4})?", _season),
        (rf"(?:\b(?P<lead>før|etter|over|til|i|rundt|ved|på)\s+)?\b"
         rf"(?P<holiday>{_any([*HOLIDAYS, *AROUND_EASTER])})(?:a|en|ferien|uka|helga)?\b(?:\s+{_YEAR4})?", _holiday),
        (rf"\bi ?(?P<near>{_any(NEAR_DAYS)})\b", _near_day),
        (r"\b(?P<near>today|tomorrow|yesterday)\b", _near_day),
        (rf"\b(?:for )?{_COUNT}\s*{_UNIT} (?:siden|sida|tilbake|ago)\b", _back),
        (rf"\b(?:om|innen|in)\s+{_COUNT}\s*{_UNIT}", _ahead),
        (rf"\b(?P<count>[^\s.!?]{{1,24}}(?: og (?:en|et|ei) halvt?)?)\s*{_UNIT}\s+(?:igjen|til|att"
        rf"|gjenstår|left)\b", _ahead),
        (rf"(?:^\W*(?!en dag)|\b(?:sittet|sitti|sete|siti|vært|vore|vorre|her|inne|been|here)(?: i| for| nå)* )"
         rf"{_COUNT}\s*{_UNIT}", _so_long),
        (rf"\b(?:(?P<lead>neste|forrige|siste|sist|førstkommende|kommende|på|til|nå|denne|next|last)\s+)?"
         rf"(?P<weekday>{_any(WEEKDAYS)})\b", _weekday),
        (r"\b(?P<lead>neste|forrige|sist|siste|kommende|next|last)\s+(?P<unit>uke|uka|måned|måneden|år|helg"
        r"|helga|week|month|year)\b", _period),
        (r"\b(?:uke|week)\s+(?P<week>\d{1,2})\b(?:\s+(?:i\s+)?(?P<year>20\d\d))?", _week_number),
        (rf"\bden\s+{_DAY}\b", _day_alone),
        (r"^\s*(?P<day>\d{1,2})\.\s*$", _day_alone),
        (r"\bi (?:for)?fjor\b", _last_year),
        (r"\b(?P<year>(?:19|20)\d\d)\b(?!\s*(?:kr|kroner|lapper))", _year),
    )
)  # fmt: skip
_YEARLESS = (_day_month, _named_month, _last_of_month, _month, _season, _holiday, _week_number)
_IN_PASSING = (_near_day, _weekday, _period)
_AROUND = FILLERS | word_set("""
    den i på til om ca cirka rundt omtrent kanskje rett like før etter dag en gang tidspunktet slipper løslates
    løslatt løslatelse ut kommer dato datoen blir skal prøveløslatelse prøveløslates ferdig sonet ferdigsonet
    kom inn satt siden fra ble pågrepet arrestert innsatt startet begynte av så vidt utpå ja tror håper sitter
    år klokka senest innen igjen ca sikkert forhåpentligvis to tredjedel tid nei vent mente mener alt allerede
    """)
