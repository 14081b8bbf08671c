"""The backend's side of the channel to Rasa (docs/architecture.md), over loopback with a shared token."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

import httpx

from backend.errors import BotUnavailable, UnknownConversation

TOKEN_HEADER = "X-Stegvis-Token"
TIMEOUT_SECONDS = 20.0


class Choice(TypedDict):
    label: str
    choice: str


class BotMessage(TypedDict):
    text: str
    kind: str
    choices: NotRequired[list[Choice]]
    multiple: NotRequired[bool]


class Standing(TypedDict):
    """Where a conversation stands; `facts` in the form of docs/architecture.md."""

    expects: str | None
    area: str | None
    progress: dict[str, int]
    facts: dict[str, dict[str, Any]]
    actions: list[str]


class BotTurn(Standing):
    messages: list[BotMessage]


class BotClient:
    """Turns, facts and forgetting.

    Raises:
        BotUnavailable: Rasa or its action server did not give an answer; the message may be sent again.
        UnknownConversation: Rasa does not hold this conversation.
    """

    def __init__(self, url: str, token: str) -> None:
        self._http = httpx.AsyncClient(
            base_url=f"{url}/webhooks/stegvis",
            headers={TOKEN_HEADER: token},
            timeout=TIMEOUT_SECONDS,
        )

    async def begin(self, conversation: str, mode: str) -> BotTurn:
        return await self._turn({"conversation": conversation, "choice": "do:begin", "mode": mode})

    async def say(self, conversation: str, text: str) -> BotTurn:
        return await self._turn({"conversation": conversation, "text": text})

    async def choose(self, conversation: str, choice: str) -> BotTurn:
        return await self._turn({"conversation": conversation, "choice": choice})

    async def standing(self, conversation: str) -> Standing:
        answer = await self._send("GET", f"/conversations/{conversation}")
        standing: Standing = answer.json()
        return standing

    async def forget(self, conversation: str) -> None:
        await self._send("DELETE", f"/conversations/{conversation}")

    async def forget_all(self) -> None:
        """Rasa may hold conversations of a backend that is gone; nobody can reach them any more."""
        await self._send("DELETE", "/conversations")

    async def close(self) -> None:
        await self._http.aclose()

    async def _turn(self, body: dict[str, str]) -> BotTurn:
        answer = await self._send("POST", "/turn", body)
        turn: BotTurn = answer.json()
        return turn

    async def _send(
        self, method: str, path: str, body: dict[str, str] | None = None
    ) -> httpx.Response:
        try:
            answer = await self._http.request(method, path, json=body)
        except httpx.HTTPError as error:
            raise BotUnavailable from error
        if answer.status_code == httpx.codes.NOT_FOUND:
            raise UnknownConversation
        if answer.is_error:
            raise BotUnavailable
        return answer
