"""The pages by themselves: what they load, what they keep, and how they behave when things go wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from backend.app import create_app
from backend.settings import Settings
from ops.setup import ROOT
from tests.system.browser import accessibility_faults, chromium
from tests.system.scripted_bot import ScriptedBot, serving

PAGES = ["/", "/kiosk", "/mine-utkast", "/koordinator", "/koordinator/utkast/x"]
SIZES = [(1280, 800), (390, 844)]


@pytest.fixture(scope="module")
def bot() -> ScriptedBot:
    return ScriptedBot()


@pytest.fixture(scope="module")
def url(bot: ScriptedBot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(bot.app()) as bot_url:
        settings = Settings(data_dir=tmp_path_factory.mktemp("data"), bot_url=bot_url)
        with serving(create_app(settings)) as address:
            yield address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    with chromium(tmp_path_factory.mktemp("chromium")) as context:
        yield context


@pytest.fixture
def page(browser: BrowserContext, bot: ScriptedBot) -> Iterator[Page]:
    browser.clear_cookies()
    bot.fails = False
    bot.heard.clear()
    opened = browser.new_page()
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


def sign_in(page: Page, url: str, name: str = "Innsatt 1") -> None:
    page.goto(url)
    page.get_by_role("button", name=name, exact=True).click()
    page.wait_for_url(re.compile("kiosk|koordinator"))


def begin(page: Page, url: str) -> None:
    sign_in(page, url)
    page.get_by_role("button", name="Begynn alene").click()
    expect(page.get_by_role("log")).to_contain_text("Du sa: do:begin")


def send(page: Page, text: str) -> None:
    page.get_by_label("Skriv svaret ditt").fill(text)
    page.keyboard.press("Enter")


@pytest.mark.parametrize("path", PAGES)
def test_every_file_a_page_names_is_served_from_our_own_address(url: str, path: str) -> None:
    named = re.findall(r'(?:href|src)="([^"#]+)"', httpx.get(url + path).text)
    files = [name for name in named if name.startswith("/static/")]
    assert files
    assert not [name for name in named if "//" in name]
    assert {httpx.get(url + name).status_code for name in files} == {200}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_never_kept_and_runs_only_our_own_scripts(url: str, path: str) -> None:
    headers = httpx.get(url + path).headers
    assert headers["Cache-Control"] == "no-store"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_only_the_few_files_that_are_needed_of_the_packages_are_served(url: str) -> None:
    assert httpx.get(f"{url}/static/vendor/theme.css").status_code == 200
    for name in (
        "vendor/@digdir/designsystemet-css/package.json",
        "../routes.py",
        "..%2froutes.py",
    ):
        assert httpx.get(f"{url}/static/{name}").status_code == 404


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []


def test_outside_demo_mode_no_demo_person_is_offered(tmp_path: Path) -> None:
    key, other = "A" * 43 + "=", "B" * 42 + "A="
    settings = Settings.model_validate(
        {"demo": False, "data_dir": tmp_path, "bot_token": "x" * 32}
        | {"corrections_key": key, "health_key": other}
    )
    with serving(create_app(settings)) as address:
        assert "data-user" not in httpx.get(address).text
        assert httpx.get(f"{address}/words.json").json()["people"] == {}


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("path", PAGES)
def test_pages_meet_wcag_and_fit_the_screen(
    page: Page, url: str, path: str, width: int, height: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    sign_in(page, url)
    page.goto(url + path)
    page.wait_for_load_state("networkidle")
    assert accessibility_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_a_person_writes_is_shown_as_text_and_never_as_markup(page: Page, url: str) -> None:
    begin(page, url)
    send(page, "<b id=smuglet>hei</b>")
    expect(page.get_by_role("log")).to_contain_text("Du sa: <b id=smuglet>hei</b>")
    expect(page.locator("#smuglet")).to_have_count(0)


def test_several_answers_are_ticked_and_sent_together(
    page: Page, url: str, bot: ScriptedBot
) -> None:
    begin(page, url)
    send(page, "flere")
    answer = page.get_by_role("button", name="Svar", exact=True)
    expect(answer).to_be_disabled()
    for name in ("Ingen", "Inkasso", "Husleie"):
        page.get_by_role("button", name=name, exact=True).click()
    answer.click()
    expect(page.get_by_role("log")).to_contain_text("Du sa: inkasso,husleie")
    assert bot.heard[-1] == "inkasso,husleie"


def test_a_message_that_failed_is_kept_and_can_be_sent_again(
    page: Page, url: str, bot: ScriptedBot
) -> None:
    begin(page, url)
    bot.fails = True
    send(page, "jeg leide en hybel")
    alert = page.get_by_role("alert").filter(has_text="Jeg får ikke svart akkurat nå")
    expect(alert).to_be_visible()
    expect(page.get_by_label("Skriv svaret ditt")).to_have_value("jeg leide en hybel")
    bot.fails = False
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("log")).to_contain_text("Du sa: jeg leide en hybel")
    expect(alert).to_be_hidden()


def test_lost_contact_is_said_plainly_and_loses_nothing(page: Page, url: str) -> None:
    begin(page, url)
    page.context.set_offline(True)
    send(page, "jeg leide en hybel")
    expect(page.get_by_text("Vi får ikke kontakt med Stegvis")).to_be_visible()
    page.context.set_offline(False)
    page.get_by_role("button", name="Prøv igjen").click()
    expect(page.get_by_role("log")).to_contain_text("Du sa: jeg leide en hybel")


def test_a_yes_without_every_point_ticked_stores_nothing(page: Page, url: str) -> None:
    begin(page, url)
    page.get_by_role("button", name="Lagre utkastet", exact=True).click()
    page.get_by_label("Jeg er over 16 år.").first.check()
    page.get_by_role("button", name="Ja, lagre utkastet").click()
    expect(page.get_by_text("Kryss av for alle de fire punktene")).to_be_visible()
    page.get_by_role("button", name="Nei, ikke lagre").click()
    expect(page.get_by_role("log")).to_contain_text("Ingenting er lagret")
    assert page.request.get(f"{url}/api/v1/drafts").json() == {"items": []}


@pytest.mark.parametrize("leave", ["about:blank", "reload"])
def test_leaving_the_page_deletes_the_conversation(
    page: Page, url: str, bot: ScriptedBot, leave: str
) -> None:
    begin(page, url)
    assert bot.live
    page.reload() if leave == "reload" else page.goto(leave)
    page.goto(url)
    assert not bot.live


def test_silence_ends_in_a_clean_screen_and_a_signed_out_person(
    page: Page, url: str, bot: ScriptedBot
) -> None:
    page.clock.install()
    begin(page, url)
    send(page, "noe privat")
    expect(page.get_by_role("log")).to_contain_text("Du sa: noe privat")
    page.clock.fast_forward("09:10")
    expect(page.get_by_role("alertdialog", name="Er du der fortsatt?")).to_be_visible()
    page.clock.fast_forward("01:00")
    expect(page.get_by_role("heading", name="Hvem er du?")).to_be_visible()
    assert "noe privat" not in page.content()
    assert not bot.live
    assert page.request.get(f"{url}/api/v1/me").status == 401


def test_answering_the_countdown_keeps_the_conversation(
    page: Page, url: str, bot: ScriptedBot
) -> None:
    page.clock.install()
    begin(page, url)
    page.clock.fast_forward("09:10")
    page.get_by_role("button", name="Ja, jeg er her").click()
    page.clock.fast_forward("05:00")
    expect(page.get_by_role("alertdialog")).to_be_hidden()
    send(page, "jeg er her")
    expect(page.get_by_role("log")).to_contain_text("Du sa: jeg er her")
    assert bot.live


def test_staff_see_danger_without_what_was_written(page: Page, url: str) -> None:
    begin(page, url)
    send(page, "jeg orker ikke leve lenger")
    expect(page.locator("#crisis")).to_contain_text("116 123")
    page.context.clear_cookies()
    sign_in(page, url, "Tilbakeføringskoordinator")
    alert = page.locator("#alerts")
    expect(alert).to_contain_text("Innsatt 1")
    assert "orker" not in alert.inner_text()
    alert.get_by_role("button", name="Jeg tar dette").first.click()
    expect(alert).to_be_empty()
