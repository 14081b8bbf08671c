"""When checklist points are due."""

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies

from backend.checklist import Dates, Defaults
from backend.checklist.dates import (
    AFTER_RELEASE,
    AS_GIVEN,
    AT_INTAKE,
    AT_ONCE,
    CLOSE_TO_RELEASE,
    EARLY,
    GOOD_TIME,
    NO_RELEASE_DATE,
    OVERDUE,
    REFERRAL_WINDOW,
    SHORT_STAY,
    WHEN_RELEASE_IS_KNOWN,
    Due,
    working_day,
)

TODAY = date(2026, 11, 23)  # a Monday
RELEASE = date(2027, 6, 16)  # a Wednesday
LONG = Dates(TODAY, TODAY, RELEASE)
ALL = [AT_INTAKE, AT_ONCE, EARLY, GOOD_TIME, CLOSE_TO_RELEASE, REFERRAL_WINDOW, AFTER_RELEASE]


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (AT_INTAKE, TODAY),
        (AT_ONCE, TODAY),
        (EARLY, date(2026, 12, 7)),
        (GOOD_TIME, date(2027, 4, 16)),  # 60 days before is Saturday 17 April
        (REFERRAL_WINDOW, date(2027, 4, 16)),
        (CLOSE_TO_RELEASE, date(2027, 6, 2)),
        (AFTER_RELEASE, date(2027, 6, 30)),
        (WHEN_RELEASE_IS_KNOWN, TODAY),
        (AS_GIVEN, None),
    ],
)
def test_deadlines_are_counted_from_intake_today_or_release(
    due: Due, expected: date | None
) -> None:
    assert due.on(LONG, Defaults()).due == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 11, 22), date(2026, 11, 20)),  # Sunday
        (date(2027, 5, 17), date(2027, 5, 14)),  # Constitution Day on a Monday: Friday before
        (date(2027, 3, 29), date(2027, 3, 24)),  # Easter Monday: Wednesday before
        (date(2026, 12, 26), date(2026, 12, 24)),  # Boxing Day: Christmas Eve is a working day
    ],
)
def test_a_deadline_on_a_weekend_or_holiday_moves_to_the_working_day_before(
    day: date, expected: date
) -> None:
    assert working_day(day) == expected


def test_a_deadline_that_has_passed_moves_to_today_and_says_so() -> None:
    deadline = GOOD_TIME.on(Dates(TODAY, date(2026, 1, 5), date(2026, 12, 20)), Defaults())
    assert deadline.due == TODAY
    assert OVERDUE in deadline.text


def test_a_short_stay_begins_today_without_being_called_late() -> None:
    deadline = GOOD_TIME.on(Dates(TODAY, TODAY, date(2026, 12, 20)), Defaults())
    assert deadline.due == TODAY
    assert SHORT_STAY in deadline.text
    assert OVERDUE not in deadline.text


def test_without_a_release_date_the_deadline_is_said_in_words() -> None:
    for due in (GOOD_TIME, WHEN_RELEASE_IS_KNOWN):
        deadline = due.on(Dates(TODAY, None, None), Defaults())
        assert deadline.due is None
        assert NO_RELEASE_DATE in deadline.text


def test_a_referral_between_60_and_45_days_before_release_is_still_in_time() -> None:
    dates = Dates(TODAY, date(2026, 1, 5), TODAY + timedelta(days=50))
    deadline = REFERRAL_WINDOW.on(dates, Defaults())
    assert deadline.due == working_day(TODAY + timedelta(days=5))
    assert OVERDUE not in deadline.text


def test_intake_counts_from_today_when_the_date_is_unknown() -> None:
    assert AT_INTAKE.on(Dates(TODAY, None, None), Defaults()).due == TODAY


def test_a_prison_may_change_the_numbers() -> None:
    deadline = GOOD_TIME.on(LONG, Defaults(good_time=90))
    assert deadline.due == date(2027, 3, 18)
    assert "90 dager" in deadline.text


@pytest.mark.parametrize(
    ("intake", "days", "short"),
    [(TODAY, 89, True), (TODAY, 90, False), (None, 89, True), (date(2025, 1, 6), 30, False)],
)
def test_a_stay_is_short_when_intake_to_release_is_under_90_days(
    intake: date | None, days: int, short: bool
) -> None:
    dates = Dates(TODAY, intake, TODAY + timedelta(days=days))
    assert dates.is_short_stay(Defaults()) is short


def test_a_stay_without_a_release_date_or_with_one_before_intake_is_not_short() -> None:
    assert not Dates(TODAY, TODAY, None).is_short_stay(Defaults())
    assert not Dates(TODAY, TODAY, TODAY - timedelta(days=1)).is_short_stay(Defaults())


DAYS = strategies.dates(date(1950, 1, 1), date(2100, 12, 31))


@given(DAYS, strategies.none() | DAYS, strategies.none() | DAYS, strategies.sampled_from(ALL))
def test_a_deadline_is_never_before_today_and_otherwise_a_working_day(
    today: date, intake: date | None, release: date | None, due: Due
) -> None:
    day = due.on(Dates(today, intake, release), Defaults()).due
    assert day is None or day == today or (day > today and day == working_day(day))
