"""A bot that says what a test needs, on the real channel: for tests of the pages alone."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI, HTTPException

FACTS = {"housing": {"at_intake": {"value": "leier"}}, "debt": {"has_debt": {"value": True}}}
SEVERAL = [
    {"label": label, "choice": choice}
    for label, choice in (("Inkasso", "inkasso"), ("Husleie", "husleie"), ("Ingen", "ingen"))
]
STANDING: dict[str, Any] = {
    "expects": None,
    "area": "housing",
    "progress": {"done": 1, "total": 3},
    "facts": FACTS,
    "actions": [],
}


class ScriptedBot:
    """Repeats what is said; «flere» gets a question with several answers; can be told to fail."""

    def __init__(self) -> None:
        self.fails = False
        self.heard: list[str] = []
        self.live: set[str] = set()

    def answer(self, body: dict[str, str]) -> dict[str, Any]:
        if self.fails:
            raise HTTPException(500)
        said = body.get("text") or body["choice"]
        self.live.add(body["conversation"])
        self.heard.append(said)
        message: dict[str, Any] = {"text": f"Du sa: {said}", "kind": "simple_reflection"}
        if said == "flere":
            message |= {"choices": SEVERAL, "multiple": True}
        return {**STANDING, "messages": [message]}

    def app(self) -> FastAPI:
        app = FastAPI()
        conversations = "/webhooks/stegvis/conversations"

        @app.post("/webhooks/stegvis/turn")
        async def turn(body: dict[str, str]) -> dict[str, Any]:
            return self.answer(body)

        @app.get(f"{conversations}/{{conversation}}")
        async def standing(conversation: str) -> dict[str, Any]:
            return STANDING

        @app.delete(f"{conversations}/{{conversation}}", status_code=204)
        async def forget(conversation: str) -> None:
            self.live.discard(conversation)

        @app.delete(conversations, status_code=204)
        async def forget_all() -> None:
            self.live.clear()

        return app


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The app on a free port of this machine, for as long as the block runs; gives its address."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()  # from here on a caller waits instead of being refused
        server = uvicorn.Server(uvicorn.Config(app, log_config=None))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()
