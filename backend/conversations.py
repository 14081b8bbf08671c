"""The turn gateway: who talks, one message at a time, danger first, then the bot.

The gateway knows that a conversation exists, never what was said in it: facts live in the bot's memory and are
fetched when they are needed. Without consent a conversation leaves nothing behind.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

from starlette.concurrency import run_in_threadpool

from backend.alerts import Alerts
from backend.bot_client import BotClient, BotMessage, BotTurn, Standing
from backend.consents import Consent, Consents
from backend.crisis import (
    NO,
    YES,
    Checks,
    Held,
    crisis_messages,
    danger_in,
    says_danger,
)
from backend.drafts import Draft, Drafts
from backend.errors import (
    AlreadyStored,
    BotUnavailable,
    CompetenceInDoubt,
    ConversationBusy,
    MessageEmpty,
    MessageTooLong,
    NotFound,
    TooManyConversations,
    UnknownChoice,
    UnknownConversation,
)
from backend.people import Person
from backend.settings import Settings
from nlu_nb.risk import Risk
from nlu_nb.script import clean

LONGEST_MESSAGE = 2000
CHOICE = re.compile(r"(?:do:|area:|danger:)?[a-z0-9_]+(?:,[a-z0-9_]+)*")
Mode = Literal["self", "with_staff", "checklist"]


class Turn(TypedDict):
    """One answer to the person; design §3."""

    messages: list[BotMessage]
    expects: str | None
    area: str | None
    progress: dict[str, int]
    risk: str | None
    actions: list[str]


@dataclass
class Conversation:
    """What the gateway knows; `kept` is a digest of the facts stored last, never the facts."""

    id: str
    person: Person
    mode: Mode
    touched: float
    draft_id: str | None = None
    kept: str = ""
    dangers: int = 0
    checks: Checks = field(default_factory=Checks)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Conversations:
    """All conversations of this process.

    Raises (all methods):
        UnknownConversation: there is none by this id that belongs to this person.
        BotUnavailable: the bot did not answer; nothing is lost and the message may be sent again.
    """

    def __init__(
        self,
        settings: Settings,
        bot: BotClient,
        alerts: Alerts,
        consents: Consents,
        drafts: Drafts,
    ) -> None:
        self._settings = settings
        self._bot = bot
        self._alerts = alerts
        self._consents = consents
        self._drafts = drafts
        self._live: dict[str, Conversation] = {}
        self._still_in_bot: set[str] = set()

    async def begin(self, person: Person, mode: Mode) -> tuple[Conversation, Turn]:
        """Start a conversation and greet.

        Raises:
            TooManyConversations: as many as this installation allows are under way.
        """
        await self.forget_idle()
        if len(self._live) >= self._settings.conversation_max:
            raise TooManyConversations
        conversation = Conversation(secrets.token_urlsafe(18), person, mode, time.monotonic())
        turn = _public(await self._bot.begin(conversation.id, mode))
        self._live[conversation.id] = conversation
        return conversation, turn

    async def say(self, conversation_id: str, person: Person, text: str) -> Turn:
        """Hand on a typed message.

        Raises:
            MessageEmpty, MessageTooLong: the text is out of bounds.
            ConversationBusy: the message before is still being answered.
        """
        conversation = self.find(conversation_id, person)
        if len(text) > LONGEST_MESSAGE:
            raise MessageTooLong(LONGEST_MESSAGE)
        cleaned = clean(text)
        if not cleaned:
            raise MessageEmpty
        async with self._one_at_a_time(conversation):
            held = conversation.checks.release()
            danger = says_danger(cleaned) if held else None
            if held is not None and danger is not None:
                return await self._checked(conversation, held, danger)
            risk = danger_in(cleaned)
            if risk is not None and risk.sure:
                return await self._danger(conversation, risk)
            waiting = f"{held.text}\n{cleaned}"[:LONGEST_MESSAGE] if held else cleaned
            if risk is not None and conversation.checks.may_ask(risk.kind):
                return _alone(conversation.checks.hold(waiting, risk))
            return await self._said(conversation, waiting)

    async def choose(self, conversation_id: str, person: Person, choice: str) -> Turn:
        """Hand on a quick answer; raises as `say`.

        Raises:
            UnknownChoice: it has not the form of any of ours.
        """
        conversation = self.find(conversation_id, person)
        if CHOICE.fullmatch(choice) is None:
            raise UnknownChoice
        async with self._one_at_a_time(conversation):
            held = conversation.checks.release()
            if choice in (YES, NO):
                if held is None:
                    raise UnknownChoice
                return await self._checked(conversation, held, choice == YES)
            return await self._handed_on(
                conversation, await self._bot.choose(conversation_id, choice)
            )

    async def store(
        self, conversation_id: str, person: Person, confirmations: dict[str, bool]
    ) -> tuple[Consent, Draft]:
        """Store the draft from now on, under a consent given on the consent card.

        Raises:
            ConsentRefused: the yes is not valid, or a draft of this talk is stored already.
        """
        conversation = self.find(conversation_id, person)
        async with self._one_at_a_time(conversation):
            if conversation.draft_id is not None:
                raise AlreadyStored
            facts = (await self._bot.standing(conversation_id))["facts"]
            consent, draft = await run_in_threadpool(
                self._begin_draft, person, confirmations, facts
            )
            conversation.draft_id, conversation.kept = draft.id, _digest(facts)
            return consent, draft

    async def standing(self, conversation_id: str, person: Person) -> Standing:
        """Facts and place in the talk, fetched from the bot's memory."""
        self.find(conversation_id, person).touched = time.monotonic()
        return await self._bot.standing(conversation_id)

    async def end(self, conversation_id: str, person: Person) -> None:
        """Forget the conversation at once; a turn under way must end before the bot can let go of it too."""
        conversation = self.find(conversation_id, person)
        del self._live[conversation_id]
        async with conversation.turn:
            await self._forget(conversation_id)

    async def close(self) -> None:
        """Forget every conversation; the process is stopping."""
        for conversation_id in list(self._live):
            await self._forget(conversation_id)

    def find(self, conversation_id: str, person: Person) -> Conversation:
        """The person's conversation; someone else's does not exist for them."""
        conversation = self._live.get(conversation_id)
        if conversation is None or conversation.person.id != person.id:
            raise UnknownConversation
        return conversation

    async def forget_idle(self) -> None:
        """Let go of conversations that have stood still too long."""
        limit = time.monotonic() - self._settings.conversation_idle_seconds
        for idle in [c for c in self._live.values() if c.touched < limit and not c.turn.locked()]:
            await self._forget(idle.id)
        for conversation_id in list(self._still_in_bot):
            await self._forget(conversation_id)

    async def _forget(self, conversation_id: str) -> None:
        """Gone here at once; a bot that does not answer is asked again until it has let go too."""
        self._live.pop(conversation_id, None)
        self._still_in_bot.add(conversation_id)
        try:
            await self._bot.forget(conversation_id)
        except BotUnavailable:
            return
        self._still_in_bot.discard(conversation_id)

    async def _handed_on(self, conversation: Conversation, turn: BotTurn) -> Turn:
        """The bot's turn; under a store consent what is new in it is stored first.

        A draft that is deleted, or whose storing is paused, in mid-talk stops the storing, not the talk.
        """
        digest = _digest(turn["facts"])
        if conversation.draft_id is not None and digest != conversation.kept:
            try:
                await run_in_threadpool(
                    self._drafts.update_facts,
                    conversation.draft_id,
                    turn["facts"],
                    conversation.person,
                )
                conversation.kept = digest
            except NotFound:
                conversation.draft_id = None
            except CompetenceInDoubt:
                turn["actions"].append("storing_paused")
        return _public(turn)

    def _begin_draft(
        self, person: Person, confirmations: dict[str, bool], facts: dict[str, Any]
    ) -> tuple[Consent, Draft]:
        consent = self._consents.grant(person, "store", confirmations)
        return consent, self._drafts.create_draft(person, facts, consent)

    async def _checked(self, conversation: Conversation, held: Held, danger: bool) -> Turn:
        """The person has said whether what they wrote means danger; a no lets the message go where it was going."""
        if danger:
            return await self._danger(conversation, held.risk)
        return await self._said(conversation, held.text)

    async def _said(self, conversation: Conversation, text: str) -> Turn:
        return await self._handed_on(conversation, await self._bot.say(conversation.id, text))

    async def _danger(self, conversation: Conversation, risk: Risk) -> Turn:
        """Staff are told, and the person is shown where to get help."""
        person = conversation.person
        self._alerts.raise_alert(person.name_label, person.organisation, risk.kind)
        said = crisis_messages(risk, self._settings.help_lines, conversation.dangers)
        conversation.dangers += 1
        return await self._after_danger(conversation.id, said, risk.kind)

    async def _after_danger(self, conversation_id: str, said: list[BotMessage], kind: str) -> Turn:
        """The danger card stands by itself; the bot only adds how to go on, if it can."""
        try:
            turn = _public(await self._bot.choose(conversation_id, "do:danger"))
        except BotUnavailable:
            turn = _alone([])
        return {**turn, "messages": [*said, *turn["messages"]], "risk": kind}

    @asynccontextmanager
    async def _one_at_a_time(self, conversation: Conversation) -> AsyncIterator[None]:
        if conversation.turn.locked():
            raise ConversationBusy
        async with conversation.turn:
            conversation.touched = time.monotonic()
            yield
            conversation.touched = time.monotonic()


def _digest(facts: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _alone(messages: list[BotMessage]) -> Turn:
    """A turn that the bot has no part in."""
    return Turn(messages=messages, expects=None, area=None, progress={}, risk=None, actions=[])


def _public(turn: BotTurn) -> Turn:
    return Turn(
        messages=turn["messages"],
        expects=turn["expects"],
        area=turn["area"],
        progress=turn["progress"],
        risk=None,
        actions=turn["actions"],
    )
