"""Conversations with the two bots behind the same calls, so that both are measured by the same code."""

from __future__ import annotations

import itertools
import random
import time
import uuid
from typing import Any, Protocol

import httpx

from bot.interview.sheets import Fact
from load.talk import Person, Turn, faults, told_faults

CONNECTIONS = httpx.Limits(max_connections=100, max_keepalive_connections=100)
SECONDS_TO_ANSWER = 60.0
INMATES = ("innsatt-1", "innsatt-2", "innsatt-3")
# The person of the stock bot's own stories.
STOCK_TALK = (
    *("hello there", "I am sad", "yes"),
    *("good morning", "I am feeling very good", "are you a bot?"),
    *("hey", "my day was horrible", "not really", "see you later"),
)


class WrongAnswer(AssertionError):
    """A bot answered, but not what the conversation calls for."""


class Conversation(Protocol):
    """One conversation; the methods raise WrongAnswer or httpx.HTTPError when the bot fails."""

    @property
    def over(self) -> bool:
        """Whether there is nothing more to say."""

    async def message(self) -> float:
        """Say the next thing and return the seconds until the whole answer was there."""

    async def end(self) -> None: ...


class Bot(Protocol):
    """A running bot that any number of conversations can be begun with."""

    async def begin(self, seed: int) -> Conversation: ...

    async def close(self) -> None: ...


class StegvisBot:
    """The whole of Stegvis, through the back end's API."""

    def __init__(self, url: str) -> None:
        self._http = _client(f"{url}/api/v1")
        self._tokens: list[str] = []

    async def begin(self, seed: int) -> StegvisConversation:
        if not self._tokens:
            self._tokens = [await self._sign_in(user) for user in INMATES]
        bearer = {"Authorization": f"Bearer {self._tokens[seed % len(self._tokens)]}"}
        begun = await self._http.post("/conversations", json={"mode": "self"}, headers=bearer)
        return StegvisConversation(self._http, bearer, _json(begun), random.Random(seed))

    async def close(self) -> None:
        await self._http.aclose()

    async def _sign_in(self, user: str) -> str:
        token: str = _json(await self._http.post("/demo/sign-in", json={"user": user}))["token"]
        return token


class StegvisConversation:
    """A talk in which every answer is typed, so that the language pipeline reads each one."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        bearer: dict[str, str],
        begun: dict[str, Any],
        rng: random.Random,
    ) -> None:
        self._http = http
        self._bearer = bearer
        self._path = f"/conversations/{begun['id']}"
        self._turn: Turn = begun["turn"]
        self._person = Person(rng, typed=1.0)
        self._told: dict[str, Fact] = {}
        self._next = self._person.reply(self._turn)

    @property
    def over(self) -> bool:
        return self._next is None

    async def message(self) -> float:
        said, before = self._next, self._turn
        assert said is not None, "the talk is over"
        started = time.perf_counter()
        answer = await self._http.post(
            f"{self._path}/messages", json=said.body, headers=self._bearer
        )
        took = time.perf_counter() - started
        self._turn = _json(answer)
        _refuse(faults(before, said, self._turn))
        if said.fact is not None and before["expects"] is not None:
            self._told[before["expects"]] = said.fact
        self._next = self._person.reply(self._turn)
        return took

    async def end(self) -> None:
        """Check that the draft holds what was told, and let the conversation be forgotten."""
        preview = await self._http.get(f"{self._path}/preview", headers=self._bearer)
        _refuse(told_faults(self._told, _json(preview)["facts"]))
        (await self._http.delete(self._path, headers=self._bearer)).raise_for_status()


class StockBot:
    """What `rasa init` makes, through its REST channel."""

    def __init__(self, url: str) -> None:
        self._http = _client(url)

    async def begin(self, seed: int) -> StockConversation:
        return StockConversation(self._http)

    async def close(self) -> None:
        await self._http.aclose()


class StockConversation:
    """The stories the stock bot is trained on, over and over."""

    over = False

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._sender = uuid.uuid4().hex
        self._lines = itertools.cycle(STOCK_TALK)

    async def message(self) -> float:
        body = {"sender": self._sender, "message": next(self._lines)}
        started = time.perf_counter()
        answer = await self._http.post("/webhooks/rest/webhook", json=body)
        took = time.perf_counter() - started
        _json(answer)
        return took

    async def end(self) -> None:
        """Nothing to do: the stock bot has no way to forget a conversation."""


def _client(url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=url, timeout=SECONDS_TO_ANSWER, limits=CONNECTIONS)


def _json(answer: httpx.Response) -> Any:
    answer.raise_for_status()
    return answer.json()


def _refuse(found: list[str]) -> None:
    if found:
        raise WrongAnswer("; ".join(found))
