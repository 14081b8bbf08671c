"""The only way into Rasa: turns, facts and forgetting, for the backend on loopback.

Nothing here is logged with content, and no answer carries an error's text.
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, HTTPResponse, Request, response
from sanic.exceptions import Forbidden, NotFound

from bot.dialogue.tracker_store import LiveTrackerStore
from bot.interview.memory import CHOOSE_AREA, Memory
from bot.interview.route import progress
from bot.interview.sheets import Book, load_book
from bot.interview.slots import FACTS, INTERVIEW, unpacked
from bot.settings import Settings

TOKEN_HEADER = "X-Stegvis-Token"
CHOOSE = "choose"
DO = "do:"

logger = logging.getLogger("stegvis.channel")


class CollectedReplies(OutputChannel):  # type: ignore[misc]  # Rasa ships no types
    """The messages of one turn, in order."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "stegvis"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        kind = message.get("kind") or (message.get("metadata") or {}).get("kind", "other")
        said: dict[str, Any] = {"text": message["text"], "kind": kind}
        buttons = message.get("buttons") or []
        if buttons:
            said["choices"] = [{"label": b["title"], "choice": b["payload"]} for b in buttons]
        if message.get("multiple"):
            said["multiple"] = True
        self.messages.append(said)


class StegvisChannel(InputChannel):  # type: ignore[misc]  # Rasa ships no types
    """`/webhooks/stegvis/…`; contract in docs/architecture.md."""

    def __init__(self, token: str, book: Book) -> None:
        self._token = token
        self._book = book

    @classmethod
    def name(cls) -> str:
        return "stegvis"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> StegvisChannel:
        return cls(Settings.from_environment().bot_token, load_book())

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        routes = Blueprint("stegvis_channel")

        async def only_the_backend(request: Request) -> None:
            if not hmac.compare_digest(request.headers.get(TOKEN_HEADER, ""), self._token):
                raise Forbidden("token")

        async def turn(request: Request) -> HTTPResponse:
            body = request.json
            replies = CollectedReplies()
            await on_new_message(_user_message(body, replies))
            if not replies.messages:
                logger.error("a turn gave no reply")
                return response.empty(502)
            standing = await self._standing(request, body["conversation"])
            return response.json({"messages": replies.messages, **standing})

        async def standing(request: Request, conversation: str) -> HTTPResponse:
            return response.json(await self._standing(request, conversation))

        async def forget(request: Request, conversation: str) -> HTTPResponse:
            _store(request).forget(conversation)
            return response.empty()

        async def forget_all(request: Request) -> HTTPResponse:
            _store(request).forget_all()
            return response.empty()

        one = "/conversations/<conversation:str>"
        routes.on_request(only_the_backend)
        routes.add_route(turn, "/turn", methods=["POST"])
        routes.add_route(standing, one, methods=["GET"])
        routes.add_route(forget, one, methods=["DELETE"])
        routes.add_route(forget_all, "/conversations", methods=["DELETE"])
        return routes

    async def _standing(self, request: Request, conversation: str) -> dict[str, Any]:
        """Where the conversation stands, without what was said."""
        tracker = await _store(request).retrieve(conversation)
        if tracker is None:
            raise NotFound("conversation")
        memory = Memory.from_dict(unpacked(tracker.get_slot(INTERVIEW)))
        facts = unpacked(tracker.get_slot(FACTS))
        step = self._book.steps.get(memory.pending or CHOOSE_AREA)
        return {
            "expects": step.key if step is not None and step.is_fact else None,
            "area": memory.area,
            "progress": progress(self._book, memory, facts),
            "facts": {area: fields for area, fields in facts.items() if fields},
            "actions": memory.actions,
        }


def _user_message(body: dict[str, Any], replies: CollectedReplies) -> UserMessage:
    """Typed text goes through the pipeline; a quick answer already says what it means."""
    conversation: str = body["conversation"]
    if "text" in body:
        text = body["text"].lstrip("/ ") or body["text"].replace("/", " ")
        return UserMessage(text, replies, conversation, input_channel=replies.name())
    choice: str = body["choice"]
    intent = choice[len(DO) :] if choice.startswith(DO) else CHOOSE
    parsed = {"text": "", "intent": {"name": intent, "confidence": 1.0}, "entities": []}
    carried = body.get("mode", "") if choice.startswith(DO) else choice
    return UserMessage(
        "",
        replies,
        conversation,
        parse_data=parsed,
        input_channel=replies.name(),
        metadata={"choice": carried},
    )


def _store(request: Request) -> LiveTrackerStore:
    """The agent wraps every tracker store in one that falls back on errors; ours is inside."""
    store = request.app.ctx.agent.tracker_store._tracker_store
    assert isinstance(store, LiveTrackerStore)
    return store
