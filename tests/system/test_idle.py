"""What is left behind at a kiosk ends by itself: the conversation in every process, and the sign-in."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import httpx

from ops.processes import running
from tests.system.conftest import new_system
from tests.system.kiosk import Kiosk

PATIENCE = 20.0


def until(done: Callable[[], bool]) -> bool:
    """Whether it comes true in time; looked at by asking, not by waiting a fixed time."""
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        if done():
            return True
    return False


def test_an_idle_conversation_and_an_idle_session_end_with_a_clear_problem(tmp_path: Path) -> None:
    system = new_system(
        tmp_path,
        STEGVIS_CONVERSATION_IDLE_SECONDS="2",
        STEGVIS_SESSION_IDLE_SECONDS="6",
    )
    with running(system):
        kiosk = Kiosk(f"http://127.0.0.1:{system.environment['STEGVIS_PORT']}")
        kiosk.choose("area:debt")
        bot = httpx.Client(
            base_url=f"{system.environment['STEGVIS_BOT_URL']}/webhooks/stegvis/conversations",
            headers={"X-Stegvis-Token": system.environment["STEGVIS_BOT_TOKEN"]},
        )
        assert until(lambda: len(kiosk.get("/me").json()) > 0 and gone_from_backend(kiosk))
        assert bot.get(f"/{kiosk.id}").status_code == 404
        answer = kiosk.send(text="hei")
        assert answer.json()["type"] == "urn:stegvis:problem:unknown-conversation"
        signed_in_until = time.monotonic() + 7
        assert until(lambda: time.monotonic() > signed_in_until)
        assert kiosk.send(text="hei").json()["type"] == "urn:stegvis:problem:not-signed-in"


def gone_from_backend(kiosk: Kiosk) -> bool:
    """Sending a message that is refused anyway tells whether the conversation is still there."""
    return kiosk.send(text="").status_code == 404
