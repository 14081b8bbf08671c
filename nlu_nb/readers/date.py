"""Dates as people say them: «15/3», «midten av mars», «om to mnd», «neste fredag», «til jul»."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from nlu_nb.normalise import Speller, fold, fold_text
from nlu_nb.numbers import find_numbers, lexemes
from nlu_nb.question import Reading
from nlu_nb.readers.calendar_no import (
    HOLIDAYS,
    MONTH_PARTS,
    MONTHS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
    add_months,
    easter,
    nearest,
    with_year,
)
from nlu_nb.readers.hedges import after_last_correction, is_hedged
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

Prefer = Literal["future", "past"]
_MOST_YEARS = 100


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    date: datetime.date
    approximate: bool


def read_date(message: str, today: datetime.date, prefer: Prefer = "future") -> Reading | None:
    """The date as "YYYY-MM-DD"; months, seasons and spans give a date in their middle, approximate."""
    text = _spelt(fold_text(after_last_correction(message)).lower())
    found = _find_dates(text, today, prefer)
    if not found:
        return None
    fitting = [d for d in found if (d.date >= today) == (prefer == "future")]
    chosen = (fitting or found)[0]
    rest = fold(text[: chosen.start] + " " + text[chosen.end :])
    whole = all(word in _AROUND for word in rest)
    approximate = chosen.approximate or is_hedged(rest)
    return Reading("value", chosen.date.isoformat(), approximate, whole)


def _spelt(text: str) -> str:
    return re.sub(r"[^\W\d_]{5,}", lambda match: _SPELLER.correct(match.group()), text)


_Made = tuple[datetime.date, bool]
_Make = Callable[[re.Match[str], datetime.date, Prefer], _Made | None]


def _find_dates(text: str, today: datetime.date, prefer: Prefer) -> list[_Found]:
    found: list[_Found] = []
    taken: list[tuple[int, int]] = []
    for pattern, make in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            try:
                made = make(match, today, prefer)
            except (ValueError, OverflowError):  # 31.2.2027: no date, and not the year 2027 either
                taken.append(match.span())
                continue
            if made is not None and abs(made[0].year - today.year) <= _MOST_YEARS:
                taken.append(match.span())
                found.append(_Found(*match.span(), *made))
    return sorted(found, key=lambda date: date.start)


def _full(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    year = with_year(match["year"], today, prefer)
    return datetime.date(year, int(match["month"]), int(match["day"])), False


def _day_month(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    return nearest(int(match["month"]), int(match["day"]), today, prefer), False


def _named_month(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    day = int(match["day"]) if match["day"].isdigit() else ORDINALS[match["day"]]
    month = MONTHS[match["name"]]
    if match["year"]:
        return datetime.date(with_year(match["year"], today, prefer), month, day), False
    return nearest(month, day, today, prefer), False


def _month(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    month = MONTHS[match["name"]]
    day = MONTH_PARTS.get(match["part"] or "", 15)
    if match["year"]:
        return datetime.date(int(match["year"]), month, day), True
    this_month = month == today.month
    if this_month and not match["part"]:
        return today, True
    return nearest(month, day, today, prefer), True


def _season(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    month = SEASONS[match["season"] or match["season2"]]
    said = match["year"] or ""
    if said.isdigit():
        return datetime.date(int(said), month, 15), True
    if "fjor" in match.group():
        return datetime.date(today.year - 1, month, 15), True
    if "neste år" in said:
        return datetime.date(today.year + 1, month, 15), True
    return nearest(month, 15, today, prefer), True


def _holiday(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    name, lead = match["holiday"], match["lead"] or ""
    shift = datetime.timedelta(days={"før": -4, "etter": 4, "over": 4}.get(lead.strip(), 0))
    if name.startswith(("påske", "pinse")):
        days = 0 if name.startswith("påske") else 49
        choices = [easter(today.year + step) + datetime.timedelta(days=days) for step in (-1, 0, 1)]
        after = [d for d in choices if d >= today]
        return (
            after[0] if prefer == "future" else [d for d in choices if d < today][-1]
        ) + shift, True
    month, day = next(v for k, v in HOLIDAYS.items() if name.startswith(k))
    return nearest(month, day, today, prefer) + shift, bool(
        lead.strip() not in ("", "til")
    ) or name == "jul"


def _near_day(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    days = {"dag": 0, "kveld": 0, "natt": 0, "morgen": 1, "overmorgen": 2, "går": -1, "forgårs": -2}
    return today + datetime.timedelta(days=days[match["near"]]), False


def _ahead(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    return _shift(match, today, 1)


def _back(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    return _shift(match, today, -1)


def _shift(match: re.Match[str], today: datetime.date, sign: int) -> _Made | None:
    numbers = find_numbers(lexemes(match["count"]))
    if not 1 <= len(numbers) <= 2 or numbers[-1].value > 1000:
        return None
    count = sum(n.value for n in numbers) / len(numbers)
    spanned = len(numbers) == 2 or numbers[0].approximate
    unit = match["unit"]
    if unit.startswith(("dag", "døgn")):
        return today + datetime.timedelta(days=sign * round(count)), spanned
    if unit.startswith("uke"):
        return today + datetime.timedelta(days=sign * round(count * 7)), True
    months = count * (12 if unit.startswith("år") else 1)
    moved = add_months(today, sign * int(months))
    return moved + datetime.timedelta(days=sign * round((months % 1) * 30)), True


def _weekday(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    weekday = WEEKDAYS[match["weekday"]]
    lead = (match["lead"] or "").strip()
    monday = today - datetime.timedelta(days=today.weekday())
    if (
        lead == "neste"
    ):  # in the coming week for most, simply the first one for some: hence approximate
        return monday + datetime.timedelta(days=7 + weekday), True
    if lead == "forrige":
        return monday + datetime.timedelta(days=weekday - 7), True
    back = lead in ("sist", "siste") or (
        prefer == "past" and lead not in ("førstkommende", "kommende")
    )
    if back:
        return today - datetime.timedelta(days=(today.weekday() - weekday - 1) % 7 + 1), False
    return today + datetime.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), False


def _period(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    sign = -1 if match["lead"] in ("forrige", "sist", "siste") else 1
    unit = match["unit"]
    if unit.startswith("år"):
        return datetime.date(today.year + sign, 7, 1), True
    if unit.startswith("måned"):
        return add_months(today.replace(day=15), sign), True
    days = 5 if unit.startswith("helg") else 2
    monday = today - datetime.timedelta(days=today.weekday())
    return monday + datetime.timedelta(days=7 * sign + days), True


def _day_alone(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    day = int(match["day"]) if match["day"].isdigit() else ORDINALS[match["day"]]
    step = 1 if prefer == "future" else -1
    for months in range(3):
        first = add_months(today.replace(day=1), step * months)
        if day <= (add_months(first, 1) - first).days:
            date = first.replace(day=day)
            if (date >= today) == (step > 0):
                return date, False
    return None


def _week_number(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    week = int(match["week"])
    if match["year"]:
        return datetime.date.fromisocalendar(int(match["year"]), week, 3), True
    choices = [datetime.date.fromisocalendar(today.year + step, week, 3) for step in (-1, 0, 1)]
    fitting = [d for d in choices if (d >= today) == (prefer == "future")]
    return (fitting[0] if prefer == "future" else fitting[-1]), True


def _year(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    return datetime.date(int(match["year"]), 7, 1), True


def _last_year(match: re.Match[str], today: datetime.date, prefer: Prefer) -> _Made | None:
    return datetime.date(today.year - 1, 7, 1), True


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_SPELLER = Speller(
    [
        w
        for w in (*MONTHS, *WEEKDAYS, "påske", "sommeren", "høsten", "vinteren", "neste")
        if len(w) >= 5
    ],
    keep=word_set(
        "jenter nesten resten denne dagen junior juling neste helst kaster marsj august gammel hesten"
    ),
)
_NAME = rf"(?P<name>{_any(MONTHS)})\b\.?"
_YEAR4 = r"(?P<year>(?:19|20)\d\d)"
_UNIT = r"(?P<unit>dager|dagar|dag|døgn|uker|uke|måneder|måned|år)\b"
_COUNT = r"(?P<count>[^.!?\n]{1,24}?)"

# In order: an earlier pattern keeps its place in the text from the later ones.
_PATTERNS: tuple[tuple[re.Pattern[str], _Make], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b", _full),
        (r"\b(?P<day>\d{1,2})\s?(?:[./-]|\s)\s?(?P<month>\d{1,2})\s?(?:[./-]|\s)\s?(?P<year>(?:19|20)\d\d"
        r"|\d\d)\b", _full),
        (rf"\b(?P<day>\d{{1,2}}|{_any(ORDINALS)})\.?(?:de|te|ende|dje)?\s*(?:i |dag i )?{_NAME}"
         r"(?:,?\s*(?P<year>(?:19|20)\d\d\b|'\d\d\b|\d\d\b(?!\s*[.:]\d)))?", _named_month),
        (rf"\b(?:(?P<part>{_any(MONTH_PARTS)})\s+(?:av |i |på |ut |til )*)?(?:i "
        rf"|til )?{_NAME}(?:\s+{_YEAR4})?", _month),
        (r"\b(?P<day>\d{1,2})[./](?P<month>\d{1,2})\b(?!\d|[.,/]\d|\s?(?:tusen|k\b|mill|%|prosent|kroner"
        r"|poeng))", _day_month),
        (rf"(?:(?:\b(?:i|til|neste|denne|utpå|om|på|mot|i fjor) )(?P<season>{_any(SEASONS)})\b|"
         r"\b(?P<season2>sommeren|høsten|våren|vinteren)\b)(?:\s+(?P<year>(?:19|20)\d\d"
         r"|(?:til )?neste år))?", _season),
        (rf"(?:\b(?P<lead>før|etter|over|til|i|rundt|ved)\s+)?(?:rett )?\b(?P<holiday>(?:{_any(HOLIDAYS)}"
        rf"|påske|pinse)"
         r"(?:a|en|aften|saften|aftan|uka|ferien)?)\b", _holiday),
        (r"\b(?:i ?)(?P<near>dag|kveld|natt|overmorgen|morgen|går|forgårs)\b", _near_day),
        (rf"\b(?:for )?{_COUNT}\s*{_UNIT} (?:siden|tilbake)\b", _back),
        (rf"\b(?:om|innen)\s+{_COUNT}\s*{_UNIT}", _ahead),
        (rf"\b(?P<count>[^\s.!?]{{1,24}}(?: og (?:en|et|ei) halvt?)?)\s*{_UNIT}\s+(?:igjen|til|att"
        rf"|gjenstår)\b", _ahead),
        (rf"\b(?:(?P<lead>neste|forrige|siste|sist|førstkommende|kommende|på|til|nå|denne)\s+)?"
         rf"(?P<weekday>{_any(WEEKDAYS)})\b", _weekday),
        (r"\b(?P<lead>neste|forrige|sist|siste|kommende)\s+(?P<unit>uke|uka|måned|måneden|år|helg"
        r"|helga)\b", _period),
        (r"\buke\s+(?P<week>\d{1,2})\b(?:\s+(?:i\s+)?(?P<year>20\d\d))?", _week_number),
        (rf"\bden\s+(?P<day>\d{{1,2}}|{_any(ORDINALS)})\b", _day_alone),
        (r"^\s*(?P<day>\d{1,2})\.\s*$", _day_alone),
        (r"\bi fjor\b", _last_year),
        (r"\b(?P<year>(?:19|20)\d\d)\b(?!\s*(?:kr|kroner|lapper))", _year),
    )
)  # fmt: skip
_AROUND = FILLERS | word_set("""
    den i på til om ca cirka rundt omtrent kanskje rett like før etter dag en gang tidspunktet slipper løslates
    løslatt løslatelse ut kommer dato datoen blir skal prøveløslatelse prøveløslates ferdig sonet ferdigsonet
    kom inn satt siden fra ble pågrepet arrestert innsatt startet begynte av så vidt utpå ja tror håper sitter
    år klokka senest innen igjen ca sikkert forhåpentligvis to tredjedel tid nei vent mente mener
    """)
