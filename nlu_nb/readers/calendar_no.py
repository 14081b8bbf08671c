"""The Norwegian calendar: names of months, days, seasons and holidays, and the arithmetic they need."""

from __future__ import annotations

import calendar
import datetime
from typing import Literal

_MONTH_NAMES = (
    "januar jan january", "februar feb february", "mars mar march", "april apr", "mai", "juni jun june", "juli july",
    "august aug", "september sept sep", "oktober okt october", "november nov", "desember des december",
)  # fmt: skip
MONTHS: dict[str, int] = {
    name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()
}
_WEEKDAY_NAMES = (
    "mandag måndag monday", "tirsdag tysdag tirsda tuesday", "onsdag wednesday", "torsdag torsda thursday",
    "fredag friday", "lørdag laurdag saturday", "søndag sundag sunday",
)  # fmt: skip
WEEKDAYS: dict[str, int] = {
    name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()
}
_ORDINAL_NAMES = (
    "første fyrste fysste first", "andre second", "tredje third", "fjerde", "femte", "sjette", "sjuende syvende",
    "åttende", "niende", "tiende", "ellevte", "tolvte", "trettende", "fjortende", "femtende", "sekstende",
    "syttende", "attende", "nittende", "tjuende tyvende", "tjueførste", "tjueandre", "tjuetredje", "tjuefjerde",
    "tjuefemte", "tjuesjette", "tjuesjuende tjuesyvende", "tjueåttende", "tjueniende", "trettiende",
    "trettiførste",
)  # fmt: skip
ORDINALS: dict[str, int] = {
    name: number for number, names in enumerate(_ORDINAL_NAMES, 1) for name in names.split()
} | {
    f"{unit}ogtyvende": 20 + number
    for number, unit in enumerate(
        ["en", "to", "tre", "fire", "fem", "seks", "syv", "åtte", "ni"], 1
    )
}
MONTH_PARTS: dict[str, int] = {
    "begynnelsen": 5, "starten": 5, "tidlig": 5, "først": 5, "midten": 15, "midt": 15, "midtveis": 15, "slutten": 26,
    "sent": 26, "utgangen": 28, "utløpet": 28, "sist": 26,
    "primo": 5, "medio": 15, "ultimo": 26, "early": 5, "beginning": 5, "mid": 15, "late": 26, "end": 26,
}  # fmt: skip
SEASONS: dict[str, int] = {
    "vår": 4, "våren": 4, "sommer": 7, "sommeren": 7, "høst": 10, "høsten": 10, "haust": 10, "hausten": 10,
    "vinter": 1, "vinteren": 1,
}  # fmt: skip
HOLIDAYS: dict[str, tuple[int, int]] = {
    "lille julaften": (12, 23), "lillejulaften": (12, 23), "veslejulaftan": (12, 23), "julaften": (12, 24),
    "julaftan": (12, 24), "julekvelden": (12, 24), "jolaftan": (12, 24), "første juledag": (12, 25),
    "andre juledag": (12, 26), "romjul": (12, 28), "romjol": (12, 28), "nyttårsaften": (12, 31),
    "nyttårsaftan": (12, 31), "nyttårskvelden": (12, 31), "nyttårsdag": (1, 1), "nyttår": (1, 1),
    "new year": (1, 1), "jul": (12, 24), "jol": (12, 24), "christmas": (12, 24), "sankthansaften": (6, 23),
    "mellom jul og nyttår": (12, 28), "sankthans": (6, 23), "sankt hans": (6, 23), "st. hans": (6, 23),
    "olsok": (7, 29), "halloween": (10, 31),
    "grunnlovsdagen": (5, 17), "nasjonaldagen": (5, 17), "arbeidernes dag": (5, 1), "valentinsdagen": (2, 14),
    "kvinnedagen": (3, 8), "lucia": (12, 13), "luciadagen": (12, 13),
}  # fmt: skip
AROUND_EASTER: dict[str, int] = {
    "palmesøndag": -7, "skjærtorsdag": -3, "langfredag": -2, "påskeaften": -1, "første påskedag": 0,
    "andre påskedag": 1, "påske": 0, "easter": 0, "kristi himmelfart": 39, "pinseaften": 48, "første pinsedag": 49,
    "andre pinsedag": 50, "pinse": 49,
}  # fmt: skip
"""Days after Easter Sunday."""
NEAR_DAYS: dict[str, int] = {
    "dag": 0, "today": 0, "kveld": 0, "natt": 0, "morgen": 1, "morra": 1, "mårra": 1, "måra": 1, "morgon": 1,
    "mårgå": 1, "morgå": 1,
    "tomorrow": 1, "overmorgen": 2, "overimorgen": 2, "overimorra": 2, "overmorra": 2,
    "går": -1, "yesterday": -1, "forgårs": -2,
}  # fmt: skip
"""Days from today."""
YEARS_BESIDE: dict[str, int] = {
    "i år": 0, "this year": 0, "neste år": 1, "til neste år": 1, "next year": 1, "i fjor": -1, "forrige år": -1,
    "last year": -1, "i forfjor": -2, "forfjor": -2,
}  # fmt: skip
"""Years from this one, for words beside a day or a month: «juni i fjor»."""
_DAYS_ON_END = frozenset(
    (
        "jul",
        "jol",
        "romjul",
        "romjol",
        "christmas",
        "mellom jul og nyttår",
        "påske",
        "easter",
        "pinse",
    )
)


def is_exact_day(holiday: str) -> bool:
    """Whether a holiday's name means one day, and not days on end."""
    return holiday not in _DAYS_ON_END


def with_year(written: str, today: datetime.date, prefer: Literal["future", "past"]) -> int:
    """A written year of two or four digits as a year."""
    year = int(written.lstrip("'-"))
    if year >= 100:
        return year
    year += 2000
    return year - 100 if prefer == "past" and year > today.year else year


def nearest(
    month: int, day: int, today: datetime.date, prefer: Literal["future", "past"]
) -> datetime.date:
    """The first such date from today on, or the last one until today; leap days may be years away."""
    step = 1 if prefer == "future" else -1
    for years in range(9):
        year = today.year + step * years
        if day > calendar.monthrange(year, month)[1]:
            continue
        date = datetime.date(year, month, day)
        if date >= today if prefer == "future" else date <= today:
            return date
    raise ValueError(f"no day {day} in month {month}")


def add_months(date: datetime.date, months: int) -> datetime.date:
    """The same day some months on, or that month's last day."""
    index = date.year * 12 + date.month - 1 + months
    year, month = divmod(index, 12)
    return datetime.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


def easter(year: int) -> datetime.date:
    """Easter Sunday (Gauss/Meeus)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    shift = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * weekday) // 451
    month, day = divmod(shift + weekday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)
