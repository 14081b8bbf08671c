"""When a checklist item is due: counted from intake, from today or back from the release date.

The source documents mostly say "early" or "in good time". Each number is therefore our own
default, kept in `Defaults` and changeable per prison, except where a document gives it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal, Self

import holidays

from backend.facts import Facts


@dataclass(frozen=True)
class Defaults:
    """Numbers a prison may change, in days; ours unless a source is named."""

    good_time: int = 60  # before release; NKROP: 1.5-2 months is realistic
    referral_latest: int = 45  # the short end of the same span
    close_to_release: int = 14
    aftercare: int = 14  # the two weeks of highest overdose risk
    early: int = 14  # after intake
    short_stay: int = 90  # shorter stays get the short list
    review: int = 90  # between reviews of the plan


@dataclass(frozen=True)
class Dates:
    """The dates everything is counted from; `intake` and `release` may be unknown."""

    today: date
    intake: date | None
    release: date | None

    @classmethod
    def of(cls, facts: Facts, today: date, release: date | None = None) -> Self:
        """Dates from the facts; `release`, when given, is the prison's own date and wins."""
        return cls(
            today=today,
            intake=facts.value("frame.intake_date"),
            release=release or facts.value("frame.release_date"),
        )

    @property
    def start(self) -> date:
        """Intake, or today when intake is unknown."""
        return self.intake or self.today

    def is_short_stay(self, defaults: Defaults) -> bool:
        """Whether the whole stay is known and shorter than the limit."""
        if self.release is None:
            return False
        return 0 <= (self.release - self.start).days < defaults.short_stay


Anchor = Literal["start", "today", "release", "release_known", "words"]


@dataclass(frozen=True)
class Due:
    """A deadline rule: anchor, days from it, and how it is said.

    `days` counts forward from the anchor. `latest`, when given, is the last day that still
    counts as in time. `{n}` in `words` is the number of days. The anchor "release_known" is today
    once there is a release date; "words" gives no date.
    """

    words: str
    anchor: Anchor
    days: Callable[[Defaults], int] = lambda defaults: 0
    latest: Callable[[Defaults], int] | None = None
    own_default: bool = False

    def on(self, dates: Dates, defaults: Defaults) -> "Deadline":
        """The deadline for these dates: a working day, never before today."""
        said = self.words.format(n=abs(self.days(defaults)))
        if self.anchor == "words":
            return Deadline(None, said)
        anchor = self._anchor_day(dates)
        if anchor is None:
            return Deadline(None, f"{said} {NO_RELEASE_DATE}")
        wanted = shifted(anchor, self.days(defaults))
        if wanted < dates.today and self.latest is not None:
            wanted = shifted(anchor, self.latest(defaults))
        if wanted >= dates.today:
            return Deadline(max(working_day(wanted), dates.today), said)
        hint = SHORT_STAY if dates.is_short_stay(defaults) else OVERDUE
        return Deadline(dates.today, f"{said} {hint}")

    def _anchor_day(self, dates: Dates) -> date | None:
        if self.anchor == "start":
            return dates.start
        if self.anchor == "release":
            return dates.release
        if self.anchor == "release_known" and dates.release is None:
            return None
        return dates.today


@dataclass(frozen=True)
class Deadline:
    """A due date, or none, and the deadline in words."""

    due: date | None
    text: str


NO_RELEASE_DATE = "Løslatelsesdatoen er ikke kjent ennå, så datoen settes senere."
OVERDUE = "Tida er gått, men det er ikke for sent: begynn i dag."
SHORT_STAY = "Oppholdet er kort: begynn i dag."


def working_day(day: date) -> date:
    """The day itself, or the last working day before a weekend or public holiday."""
    while day.weekday() >= 5 or day in _public_holidays(day.year):
        day -= timedelta(days=1)
    return day


def shifted(day: date, days: int) -> date:
    """The day moved by a number of days, kept within the calendar."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


@cache
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("NO", years=year))


AT_INTAKE = Due("Ved innkomst.", "start")
AT_ONCE = Due("Med en gang.", "today")
EARLY = Due("Tidlig: de første {n} dagene.", "start", lambda d: d.early, own_default=True)
GOOD_TIME = Due(
    "I god tid: {n} dager før løslatelse.", "release", lambda d: -d.good_time, own_default=True
)
REFERRAL_WINDOW = Due(
    "Mens det er tid til å behandle saken: helst {n} dager før løslatelse.",
    "release",
    lambda d: -d.good_time,
    latest=lambda d: -d.referral_latest,
)
CLOSE_TO_RELEASE = Due(
    "På plass før løslatelse: senest {n} dager før.",
    "release",
    lambda d: -d.close_to_release,
    own_default=True,
)
DURING_AND_CLOSE = Due(
    "Mens du soner, og en gang til {n} dager før løslatelse.",
    "release",
    lambda d: -d.close_to_release,
    own_default=True,
)
ON_RELEASE = Due("Skal være klart den dagen du løslates.", "release")
AFTER_RELEASE = Due(
    "{n} dager etter løslatelse.", "release", lambda d: d.aftercare, own_default=True
)
WHEN_RELEASE_IS_KNOWN = Due("Så snart løslatelsesdatoen er kjent.", "release_known")
BEFORE_CHOICES = Due("Før hvert større valg.", "words")
REGULARLY = Due("Jevnlig så lenge du soner.", "words")
EACH_REVIEW = Due("Hver gang planen gjennomgås.", "words")
AS_GIVEN = Due("Fristen står i svaret du får.", "words")
