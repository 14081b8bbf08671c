"""Real Chromium for the tests: closed to the outside, nothing of it kept; screenshots as test output."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, sync_playwright

from ops.setup import ROOT

OUTPUT = ROOT / "test-output"
AXE = ROOT / "node_modules/axe-core/axe.min.js"
QUIET = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@contextmanager
def chromium(home: Path) -> Iterator[BrowserContext]:
    """A fresh browser whose profile lies in `home`."""
    found = shutil.which("chromium")
    assert found, "Chromium is not installed"
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            home,
            executable_path=found,
            args=QUIET,
            locale="nb-NO",
            reduced_motion="reduce",
            viewport={"width": 1280, "height": 900},
            env={"HOME": str(home)},
        )
        yield context
        context.close()


def picture(page: Page, name: str) -> None:
    OUTPUT.mkdir(exist_ok=True)
    page.screenshot(path=OUTPUT / f"{name}.png")


def accessibility_faults(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA, as rule and place."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("tags => axe.run({runOnly: tags})", WCAG)
    return [
        f"{violation['id']}: {node['target']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
