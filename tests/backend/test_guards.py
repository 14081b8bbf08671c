"""Who is asking, from where, and what every answer carries."""

from pathlib import Path

import pytest

from backend.app import create_app
from backend.settings import Settings
from tests.backend.house import INMATE, Browser, House, problem_of
from tests.backend.test_settings import KEYS


@pytest.fixture
def signed_in(house: House) -> Browser:
    browser = house.browser(INMATE)
    del browser.http.headers["X-Requested-With"]
    return browser


def delete(browser: Browser, **headers: str) -> str:
    answer = browser.send("DELETE", "/drafts/none", headers=headers)
    return problem_of(answer)


def test_a_change_by_cookie_alone_is_refused(signed_in: Browser) -> None:
    assert delete(signed_in) == "cross-site"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"X-Requested-With": "something-else"},
        {"Authorization": "Basic abc"},
        {"Origin": "http://127.0.0.1:8080.evil.example"},
    ],
)
def test_a_change_by_cookie_from_elsewhere_is_refused(
    signed_in: Browser, headers: dict[str, str]
) -> None:
    assert delete(signed_in, **headers) == "cross-site"


@pytest.mark.parametrize(
    "headers", [{"X-Requested-With": "stegvis"}, {"Origin": "http://127.0.0.1:8080"}]
)
def test_a_change_by_cookie_from_our_own_pages_passes(
    signed_in: Browser, headers: dict[str, str]
) -> None:
    assert delete(signed_in, **headers) == "not-found"


def test_reading_by_cookie_needs_no_header(signed_in: Browser) -> None:
    assert signed_in.get("/me").status_code == 200


def test_a_bearer_needs_no_header_and_wins_over_the_cookie(house: House) -> None:
    browser = house.browser(INMATE)
    token = browser.http.cookies["stegvis_session"]
    fresh = house.browser()
    del fresh.http.headers["X-Requested-With"]
    assert delete(fresh, Authorization=f"Bearer {token}") == "not-found"
    assert delete(browser, Authorization="Bearer made-up") == "not-signed-in"


@pytest.mark.parametrize("path", ["/me", "/drafts", "/consents", "/notices", "/drafts/x"])
def test_nothing_is_told_to_someone_who_is_not_signed_in(house: House, path: str) -> None:
    answer = house.browser().get(path)
    assert (answer.status_code, problem_of(answer)) == (401, "not-signed-in")


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(house: House) -> None:
    answer = house.browser().post("/demo/sign-in", {"user": "innsatt-1"})
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert answer.json()["token"] in cookie


def test_signing_out_ends_the_session_and_signing_in_again_gives_a_new_one(house: House) -> None:
    browser = house.browser(INMATE)
    token = browser.http.cookies["stegvis_session"]
    assert browser.post("/demo/sign-out").status_code == 204
    assert "stegvis_session" not in browser.http.cookies
    old = browser.send("GET", "/me", headers={"Authorization": f"Bearer {token}"})
    assert problem_of(old) == "not-signed-in"
    again = browser.post("/demo/sign-in", {"user": "innsatt-1"}).json()["token"]
    assert again != token


@pytest.mark.parametrize("user", ["innsatt-9", "root", ""])
def test_only_demo_people_can_sign_in(house: House, user: str) -> None:
    assert house.browser().post("/demo/sign-in", {"user": user}).status_code == 404


def test_outside_demo_mode_there_is_no_demo_sign_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (KEYS | {"STEGVIS_DATA_DIR": str(tmp_path)}).items():
        monkeypatch.setenv(name, value)
    browser = Browser(create_app(Settings()), None)
    assert browser.post("/demo/sign-in", {"user": "innsatt-1"}).status_code == 404
    assert browser.post("/demo/sign-out").status_code == 404


@pytest.mark.parametrize("path", ["/me", "/nothing", "/drafts"])
def test_every_answer_carries_the_safe_headers(house: House, path: str) -> None:
    headers = house.browser(INMATE).get(path).headers
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
