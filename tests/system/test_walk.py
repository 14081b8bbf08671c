"""One walk in real Chromium: from the greeting to an approved draft, with pictures kept as test output."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.system.browser import accessibility_faults, chromium, picture

PATIENCE = 15_000


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[BrowserContext]:
    with chromium(tmp_path / "chromium") as context:
        yield context


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    page = browser.pages[0]
    page.set_default_timeout(PATIENCE)
    return page


def sign_in(page: Page, url: str, who: str) -> None:
    page.goto(url)
    page.get_by_role("button", name=who, exact=True).click()


def begin(page: Page, url: str, who: str = "Innsatt 1") -> None:
    sign_in(page, url, who)
    page.get_by_role("button", name="Begynn alene").click()
    expect(page.get_by_role("log")).to_contain_text("Hva vil du snakke om", timeout=PATIENCE)


def send(page: Page, text: str) -> None:
    """Write and wait until the bot has answered."""
    log = page.get_by_role("log")
    box = page.get_by_label("Skriv svaret ditt")
    box.fill(text)
    box.press("Enter")
    expect(log).to_contain_text(text, timeout=PATIENCE)
    expect(box).to_be_enabled(timeout=PATIENCE)
    expect(box).to_have_value("")


def press(page: Page, label: str) -> None:
    page.get_by_role("group", name="Svar du kan velge").get_by_role(
        "button", name=label, exact=True
    ).click()
    expect(page.get_by_label("Skriv svaret ditt")).to_be_enabled(timeout=PATIENCE)


def confirm_all(page: Page, dialog: str) -> None:
    for box in page.locator(f"#{dialog} .confirmations input").all():
        assert not box.is_checked(), "nothing may be ticked beforehand"
        box.check()


def test_from_greeting_to_approved_draft(page: Page, url: str) -> None:
    # Given an inmate who tells about debt
    begin(page, url)
    picture(page, "1-greeting")
    assert accessibility_faults(page) == []
    press(page, "Gjeld")
    send(page, "jeg har masse gjeld og vil rydde opp i gjelda")
    plan = page.get_by_role("tabpanel", name="Utkast til plan")
    expect(plan).to_contain_text("gjeld", ignore_case=True, timeout=PATIENCE)
    press(page, "Ja")
    send(page, "ja gjerne")
    page.get_by_role("tab", name="Sjekkliste").click()
    expect(page.get_by_role("tabpanel", name="Sjekkliste")).to_contain_text("Nav")
    picture(page, "2-talk")

    # When they say yes to storing, share debt with the coordinator and send it
    page.get_by_role("button", name="Lagre utkastet", exact=True).click()
    picture(page, "3-consent")
    assert accessibility_faults(page) == []
    confirm_all(page, "store-dialog")
    page.get_by_role("button", name="Ja, lagre utkastet").click()
    share = page.get_by_role("dialog", name="Vil du dele noe")
    expect(share).to_be_visible(timeout=PATIENCE)
    share.get_by_label("Gjeld").check()
    confirm_all(page, "share-dialog")
    picture(page, "4-share")
    share.get_by_role("button", name="Ja, del dette").click()
    page.get_by_role("button", name="Send utkastet til koordinator").click()
    expect(page.locator("#submit-dialog")).to_be_hidden(timeout=PATIENCE)
    page.get_by_role("button", name="Avslutt og slett").click()
    page.get_by_role("button", name="Ja, avslutt og slett").click()
    expect(page.get_by_role("button", name="Innsatt 1", exact=True)).to_be_visible(timeout=PATIENCE)

    # Then the coordinator reads it, sees what was shared, and approves
    sign_in(page, url, "Tilbakeføringskoordinator")
    page.get_by_role("link", name="Innsatt 1").first.click()
    expect(page.get_by_text("Dette er et utkast.", exact=True)).to_be_visible(timeout=PATIENCE)
    expect(page.locator("#plan")).to_contain_text("gjeld", ignore_case=True)
    picture(page, "5-coordinator")
    assert accessibility_faults(page) == []
    page.get_by_label("Melding til den innsatte").fill("Fint utkast. Vi snakkes på mandag.")
    page.get_by_role("button", name="Godkjenn utkastet").click()
    expect(page.locator("#state")).to_contain_text("Godkjent", timeout=PATIENCE)
    picture(page, "6-approved")

    # And the inmate sees the answer, and who has read it
    sign_in(page, url, "Innsatt 1")
    page.get_by_role("link", name="Se utkastene dine").click()
    expect(page.get_by_role("main")).to_contain_text("Vi snakkes på mandag", timeout=PATIENCE)
    picture(page, "7-my-drafts")
    assert accessibility_faults(page) == []


def test_ending_clears_the_screen_and_the_browser(page: Page, url: str, tmp_path: Path) -> None:
    begin(page, url)
    press(page, "Bolig")
    send(page, "jeg savner kvistelundhuset mitt")
    page.get_by_role("button", name="Avslutt og slett").click()
    page.get_by_role("button", name="Ja, avslutt og slett").click()
    expect(page.get_by_role("button", name="Innsatt 1", exact=True)).to_be_visible(timeout=PATIENCE)
    assert "kvistelundhuset" not in page.content()
    kept = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,"
        " (await caches.keys()).length]"
    )
    assert kept == [0, 0, 0, 0]
    page.go_back()
    assert "kvistelundhuset" not in page.content()


def test_a_danger_card_stays_on_the_screen_until_it_is_put_away(page: Page, url: str) -> None:
    begin(page, url)
    press(page, "Økonomi")
    send(page, "jeg orker ikke leve lenger")
    card = page.locator("#crisis")
    expect(card).to_contain_text("116 123", timeout=PATIENCE)
    picture(page, "8-danger")
    send(page, "ok")
    expect(card).to_contain_text("116 123")


def test_the_kiosk_fits_a_narrow_screen(page: Page, url: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    begin(page, url)
    picture(page, "9-narrow")
    wider = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    assert not wider
