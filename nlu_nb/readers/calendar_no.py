"""The Norwegian calendar: names of months, days, seasons and holidays, and the arithmetic they need."""

from __future__ import annotations

import calendar
import datetime
from typing import Literal

_MONTH_NAMES = (
    "januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli", "august aug",
    "september sept sep", "oktober okt", "november nov", "desember des",
)  # fmt: skip
MONTHS: dict[str, int] = {
    name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()
}
_WEEKDAY_NAMES = (
    "mandag måndag", "tirsdag tysdag tirsda", "onsdag", "torsdag torsda", "fredag", "lørdag laurdag", "søndag sundag",
)  # fmt: skip
WEEKDAYS: dict[str, int] = {
    name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()
}
ORDINALS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        [
            "første",
            "andre",
            "tredje",
            "fjerde",
            "femte",
            "sjette",
            "sjuende",
            "åttende",
            "niende",
            "tiende",
            "ellevte",
            "tolvte",
            "trettende",
            "fjortende",
            "femtende",
            "sekstende",
            "syttende",
            "attende",
            "nittende",
            "tjuende",
            "tjueførste",
            "tjueandre",
            "tjuetredje",
            "tjuefjerde",
            "tjuefemte",
            "tjuesjette",
            "tjuesjuende",
            "tjueåttende",
            "tjueniende",
            "trettiende",
            "trettiførste",
        ],
        1,
    )
} | {"fyrste": 1, "fysste": 1, "syvende": 7, "tyvende": 20}
MONTH_PARTS: dict[str, int] = {
    "begynnelsen": 5, "starten": 5, "tidlig": 5, "først": 5, "midten": 15, "midt": 15, "midtveis": 15, "slutten": 26,
    "sent": 26, "utgangen": 28, "utløpet": 28, "sist": 26,
}  # fmt: skip
SEASONS: dict[str, int] = {
    "vår": 4, "våren": 4, "sommer": 7, "sommeren": 7, "høst": 10, "høsten": 10, "haust": 10, "hausten": 10,
    "vinter": 1, "vinteren": 1,
}  # fmt: skip
HOLIDAYS: dict[str, tuple[int, int]] = {
    "jul": (12, 24), "romjul": (12, 28), "nyttår": (1, 1), "sankthans": (6, 23), "grunnlovsdagen": (5, 17),
    "nasjonaldagen": (5, 17),
}  # fmt: skip


def with_year(written: str, today: datetime.date, prefer: Literal["future", "past"]) -> int:
    """A written year of two or four digits as a year."""
    year = int(written.lstrip("'"))
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
