"""Sign-in sessions live in memory, end when idle, and cannot be made up."""

import pytest

from backend.people import DEMO_PEOPLE, Sessions
from tests.backend.house import INMATE, House


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def test_a_session_is_kept_alive_by_use_and_ends_when_idle() -> None:
    clock = Clock()
    sessions = Sessions(60, clock)
    token = sessions.start(INMATE)
    for _ in range(3):
        clock.time += 59
        assert sessions.person(token) == INMATE
    clock.time += 61
    assert sessions.person(token) is None


def test_a_signed_out_token_is_dead_and_others_live() -> None:
    sessions = Sessions(60)
    one, other = sessions.start(INMATE), sessions.start(INMATE)
    sessions.end(one)
    assert sessions.person(one) is None
    assert sessions.person(other) == INMATE


@pytest.mark.parametrize("made_up", ["", ".", "abc", "abc.def", "æ.ø"])
def test_a_made_up_token_is_nobody(made_up: str) -> None:
    assert Sessions(60).person(made_up) is None


def test_a_token_of_another_process_is_nobody() -> None:
    assert Sessions(60).person(Sessions(60).start(INMATE)) is None


def test_no_token_reaches_a_file(house: House) -> None:
    token = house.browser(INMATE).http.cookies["stegvis_session"]
    assert not any(token[:20].encode() in file.read_bytes() for file in house.folder.iterdir())


def test_the_demo_people_are_those_of_the_contract() -> None:
    assert DEMO_PEOPLE.keys() == {
        "innsatt-1",
        "innsatt-2",
        "innsatt-3",
        "kontaktbetjent-1",
        "tilbakeforing-1",
        "helse-1",
        "tsb-1",
        "nav-1",
        "kommune-1",
        "admin-1",
    }
