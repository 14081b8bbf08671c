"""Live conversations: bounded, whole, and really forgotten."""

from __future__ import annotations

import asyncio
import time

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot

from bot.dialogue.tracker_store import TURNS_KEPT, LiveTrackerStore


@pytest.fixture
def store() -> LiveTrackerStore:
    slots = [AnySlot(name, [], influence_conversation=False) for name in ("facts", "interview")]
    return LiveTrackerStore(Domain([], [], slots, {}, [], {}, {}), idle_seconds=60)


def talk(store: LiveTrackerStore, conversation: str, turns: int) -> None:
    async def run() -> None:
        tracker = await store.get_or_create_tracker(conversation)
        for number in range(turns):
            tracker.update(UserUttered(f"melding {number}"))
            tracker.update(ActionExecuted("action_interview"))
            tracker.update(SlotSet("facts", {"debt": {"number": {"value": number}}}))
            tracker.update(ActionExecuted("action_listen"))
            await store.save(tracker)

    asyncio.run(run())


def test_only_the_last_turns_are_kept_however_long_the_talk(store: LiveTrackerStore) -> None:
    talk(store, "a", 50)
    tracker = asyncio.run(store.retrieve("a"))
    assert tracker is not None
    said = [event.text for event in tracker.events if isinstance(event, UserUttered)]
    assert said == [f"melding {n}" for n in range(50 - TURNS_KEPT, 50)]


def test_slots_survive_the_cut_also_in_a_copy(store: LiveTrackerStore) -> None:
    talk(store, "a", 50)
    tracker = asyncio.run(store.retrieve("a"))
    assert tracker is not None
    assert tracker.copy().get_slot("facts") == {"debt": {"number": {"value": 49}}}


def test_a_forgotten_conversation_is_gone_and_others_stay(store: LiveTrackerStore) -> None:
    talk(store, "a", 1)
    talk(store, "b", 1)
    assert store.forget("a")
    assert asyncio.run(store.retrieve("a")) is None
    assert asyncio.run(store.retrieve("b")) is not None


def test_an_idle_conversation_is_forgotten(
    store: LiveTrackerStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk(store, "a", 1)
    now = time.monotonic()
    monkeypatch.setattr("bot.dialogue.tracker_store.time.monotonic", lambda: now + 61)
    assert asyncio.run(store.retrieve("a")) is None
