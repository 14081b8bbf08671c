"""A person at a kiosk, over the real HTTP API."""

from __future__ import annotations

from typing import Any

import httpx

CONFIRMED = {"over_16": True, "informed": True, "voluntary": True, "understands_withdrawal": True}


class SignedIn:
    """One signed-in demo person."""

    def __init__(self, url: str, user: str) -> None:
        self.http = httpx.Client(base_url=f"{url}/api/v1", timeout=30)
        token = self.post("/demo/sign-in", {"user": user}).json()["token"]
        self.http.headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str) -> httpx.Response:
        return self.http.get(path)

    def post(self, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        return self.http.post(path, json=body or {})


class Kiosk(SignedIn):
    """An inmate in a conversation; `turn` is the last answer."""

    def __init__(self, url: str, user: str = "innsatt-1") -> None:
        super().__init__(url, user)
        begun = self.post("/conversations", {"mode": "self"})
        begun.raise_for_status()
        self.id: str = begun.json()["id"]
        self.turn: dict[str, Any] = begun.json()["turn"]

    @property
    def path(self) -> str:
        return f"/conversations/{self.id}"

    def send(self, **body: str) -> httpx.Response:
        return self.post(f"{self.path}/messages", body)

    def say(self, text: str) -> dict[str, Any]:
        return self._took(self.send(text=text))

    def choose(self, choice: str) -> dict[str, Any]:
        return self._took(self.send(choice=choice))

    def preview(self) -> dict[str, Any]:
        answer = self.get(f"{self.path}/preview")
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    def facts(self, area: str) -> dict[str, Any]:
        found: dict[str, Any] = self.preview()["facts"].get(area, {})
        return found

    def store(self) -> dict[str, Any]:
        receipt = self.post(f"{self.path}/consents", {"kind": "store", "confirmations": CONFIRMED})
        assert receipt.status_code == 201, receipt.text
        stored: dict[str, Any] = receipt.json()
        return stored

    def end(self) -> None:
        assert self.http.delete(self.path).status_code == 204

    def said(self) -> str:
        """Everything the bot said in the last turn."""
        return " ".join(message["text"] for message in self.turn["messages"])

    def kinds(self) -> list[str]:
        return [message["kind"] for message in self.turn["messages"]]

    def _took(self, answer: httpx.Response) -> dict[str, Any]:
        assert answer.status_code == 200, answer.text
        self.turn = answer.json()
        return self.turn
