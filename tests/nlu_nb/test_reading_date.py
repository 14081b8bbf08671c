"""Dates."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.readers.calendar_no import easter
from nlu_nb.reading import Question, Reading, read

TODAY = datetime.date(2026, 11, 22)  # a Sunday
AHEAD = Question("date")
BACK = Question("date", prefer="past")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("15. mars 2027", "2027-03-15"), ("15 mars 2027", "2027-03-15"), ("15/3", "2027-03-15"),
        ("15.3", "2027-03-15"), ("15.03.27", "2027-03-15"), ("15.03.2027", "2027-03-15"),
        ("15-3-2027", "2027-03-15"), ("2027-03-15", "2027-03-15"), ("15 03 2027", "2027-03-15"),
        ("1 juni", "2027-06-01"), ("første juni", "2027-06-01"), ("1. juni", "2027-06-01"),
        ("den 15.", "2026-12-15"), ("den femtende", "2026-12-15"),
        ("femtende september", "2027-09-15"), ("17. mai", "2027-05-17"),
        ("29. februar", "2028-02-29"), ("i dag", "2026-11-22"), ("i morgen", "2026-11-23"),
        ("i overmorgen", "2026-11-24"), ("om 14 dager", "2026-12-06"),
        ("om ti dagar", "2026-12-02"), ("fredag", "2026-11-27"), ("på fredag", "2026-11-27"),
        ("førstkommende mandag", "2026-11-23"), ("laurdag", "2026-11-28"),
        ("24. des", "2026-12-24"), ("3 jan", "2027-01-03"), ("15. mars '27", "2027-03-15"),
        ("1 juni, nei 2 juni", "2027-06-02"), ("nei vent, jeg mente 3. april", "2027-04-03"),
        ("den 3. mai", "2027-05-03"), ("22. november", "2026-11-22"), ("31. desmber", "2026-12-31"),
        ("i morra", "2026-11-23"), ("1. mai neste år", "2027-05-01"), ("neste år 1. mai", "2027-05-01"),
        ("den tredje i fjerde neste år", "2027-04-03"), ("siste dag i januar 2027", "2027-01-31"),
        ("nyttårsaften", "2026-12-31"), ("lille julaften", "2026-12-23"), ("første juledag", "2026-12-25"),
        ("skjærtorsdag", "2027-03-25"), ("andre påskedag", "2027-03-29"), ("15th of march 2027", "2027-03-15"),
        ("1 may", "2027-05-01"), ("tomorrow", "2026-11-23"), ("femogtyvende mars", "2027-03-25"),
        ("tjuefjerde desember", "2026-12-24"), ("15. Mars 2027", "2027-03-15"),
    ],
)  # fmt: skip
def test_a_date_is_read(said: str, value: str) -> None:
    assert read(AHEAD, said, today=TODAY) == Reading("value", value)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("om tre uker", "2026-12-13"), ("om tri veker", "2026-12-13"), ("om 2 mnd", "2027-01-22"),
        ("om to månader", "2027-01-22"), ("om et halvt år", "2027-05-22"),
        ("om halvannet år", "2028-05-22"), ("om to og et halvt år", "2029-05-22"),
        ("om 6-8 uker", "2027-01-10"), ("om et par uker", "2026-12-06"),
        ("om ca 3 uker", "2026-12-13"), ("om ei veke", "2026-11-29"),
        ("8 måneder igjen", "2027-07-22"), ("har 8 mnd igjen", "2027-07-22"),
        ("i sommer", "2027-07-15"), ("til sommeren", "2027-07-15"), ("sommeren 2028", "2028-07-15"),
        ("til våren", "2027-04-15"), ("til høsten", "2027-10-15"), ("midten av mars", "2027-03-15"),
        ("slutten av mai", "2027-05-26"), ("i begynnelsen av april", "2027-04-05"),
        ("i mars", "2027-03-15"), ("mars", "2027-03-15"), ("mars 2028", "2028-03-15"),
        ("til jul", "2026-12-24"), ("rett før jul", "2026-12-20"), ("over nyttår", "2027-01-05"),
        ("neste fredag", "2026-11-27"), ("neste uke", "2026-11-25"), ("neste måned", "2026-12-15"),
        ("neste år", "2027-07-01"), ("2027", "2027-07-01"), ("uke 12", "2027-03-24"),
        ("om tre uka", "2026-12-13"), ("september neste år", "2027-09-15"), ("neste år i juli", "2027-07-15"),
        ("våren neste år", "2027-04-15"), ("om et år, i mars", "2027-03-15"), ("rett før jol i år", "2026-12-20"),
        ("om to år og fire måneder", "2029-03-22"), ("January 2028", "2028-01-15"), ("primo april", "2027-04-05"),
        ("in two weeks", "2026-12-06"), ("det var satt til mai, men nå sier de september", "2027-09-15"),
        ("rundt 15. mars", "2027-03-15"), ("kanskje 1. mai", "2027-05-01"), ("påska", "2027-03-28"),
    ],
)  # fmt: skip
def test_a_rough_date_is_read_to_its_middle(said: str, value: str) -> None:
    reading = read(AHEAD, said, today=TODAY)
    assert (reading.outcome, reading.value) == ("value", value)
    assert reading.approximate or said == "påska"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("15. mars", "2026-03-15"), ("mars", "2026-03-15"), ("i sommer", "2026-07-15"),
        ("fredag", "2026-11-20"), ("forrige mandag", "2026-11-09"), ("i går", "2026-11-21"),
        ("for to uker siden", "2026-11-08"), ("12.11.25", "2025-11-12"),
        ("for 3 mnd siden", "2026-08-22"), ("i fjor sommer", "2025-07-15"),
        ("i fjor", "2025-07-01"), ("2019", "2019-07-01"), ("for et år siden", "2025-11-22"),
        ("for tre uka sia i dag", "2026-11-01"), ("vel to måna sida", "2026-09-22"), ("five days ago", "2026-11-17"),
        ("juni i fjor", "2025-06-15"), ("i februar for to år sia", "2024-02-15"), ("første juledag i fjor", "2025-12-25"),
        ("har sittet i fire måneder", "2026-07-22"), ("3 weeks", "2026-11-01"), ("dømt i fjor, kom hit 4. januar", "2026-01-04"),
        ("ble arrestert 3. juni, men kom ikke hit før 10. juli", "2026-07-10"), ("tatt i mai, overført hit i august", "2026-08-15"),
        ("3.5.98", "1998-05-03"), ("tre veker sidan", "2026-11-01"),
    ],
)  # fmt: skip
def test_a_date_that_should_lie_behind_is_read_backwards(said: str, value: str) -> None:
    reading = read(BACK, said, today=TODAY)
    assert (reading.outcome, reading.value) == ("value", value)


def test_of_several_dates_the_one_on_the_right_side_of_today_is_taken() -> None:
    said = "kom inn 3. mars 2026 og slipper ut 15. juni 2027"
    assert read(AHEAD, said, today=TODAY).value == "2027-06-15"
    assert read(BACK, said, today=TODAY).value == "2026-03-03"


@pytest.mark.parametrize(
    "said",
    [
        "jeg er så lei i dag",
        "naboen bråker hver natt, møte med advokaten på torsdag",
        "sover ikke i natt",
    ],
)
def test_a_day_named_in_passing_is_no_answer(said: str) -> None:
    assert read(BACK, said, today=TODAY).outcome == "not_an_answer"
    assert read(AHEAD, said, today=TODAY).outcome == "not_an_answer"


@pytest.mark.parametrize(
    "said", ["har ingen dato", "I have no date", "har ikke fått dato ennå, sitter på forvaring"]
)
def test_that_no_date_is_set_is_not_knowing(said: str) -> None:
    assert read(AHEAD, said, today=TODAY).outcome == "unknown"


def test_two_thirds_of_a_sentence_is_no_day() -> None:
    said = "Forventet løslatt 2/3-tid 14.02.2027, full tid 14.06.2028"
    assert read(AHEAD, said, today=TODAY).value == "2027-02-14"


def test_a_date_in_a_longer_message_is_not_whole() -> None:
    said = "jeg slipper ut 15. mars 2027 hvis alt går bra med permisjonene"
    assert read(AHEAD, said, today=TODAY) == Reading("value", "2027-03-15", False, False)


@pytest.mark.parametrize(
    "said",
    [
        "31.2.2027",
        "32. mars",
        "45/13",
        "snart",
        "en dag",
        "når jeg er ferdig",
        "250 000",
        "jeg har ikke gjeld",
    ],
)
def test_what_is_no_date_is_no_answer(said: str) -> None:
    assert read(AHEAD, said, today=TODAY).outcome == "not_an_answer"


@pytest.mark.parametrize(
    ("year", "date"),
    [(2024, "2024-03-31"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")],
)
def test_easter_falls_where_the_church_puts_it(year: int, date: str) -> None:
    assert easter(year).isoformat() == date
