"""Live conversations, in memory only.

Rasa's own store serialises a conversation after every message and replays it before the next, keeps it for ever and
cannot delete it. Here the tracker itself is kept, cut to its last whole turns, and forgotten on demand or when idle.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

TURNS_KEPT = 1


class LiveTrackerStore(TrackerStore):  # type: ignore[misc]  # Rasa ships no types
    """Trackers by conversation id.

    Args:
        idle_seconds: a conversation not touched for this long is forgotten.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        idle_seconds: float = 600,
        **_: Any,
    ) -> None:
        super().__init__(domain, event_broker)
        self._idle = float(idle_seconds)
        self._live: dict[str, tuple[float, DialogueStateTracker]] = {}

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        self._forget_idle()
        kept = self._live.get(sender_id)
        if kept is None:
            return None
        self._touch(kept[1])
        return kept[1]

    async def save(self, tracker: DialogueStateTracker) -> None:
        keep_last_turns(tracker, TURNS_KEPT)
        self._touch(tracker)

    async def keys(self) -> Iterable[str]:
        return list(self._live)

    def forget(self, sender_id: str) -> bool:
        """Let go of one conversation; whether there was one."""
        return self._live.pop(sender_id, None) is not None

    def forget_all(self) -> None:
        self._live.clear()

    def _touch(self, tracker: DialogueStateTracker) -> None:
        """Newest last."""
        self._live.pop(tracker.sender_id, None)
        self._live[tracker.sender_id] = (time.monotonic(), tracker)

    def _forget_idle(self) -> None:
        """Oldest first, so only what is to be forgotten is looked at."""
        limit = time.monotonic() - self._idle
        while self._live:
            sender_id, (touched, _) = next(iter(self._live.items()))
            if touched >= limit:
                return
            del self._live[sender_id]


def keep_last_turns(tracker: DialogueStateTracker, turns: int) -> None:
    """Cut the events before the last turns; slots stay, written as events so that a copy has them too."""
    events = list(tracker.events)
    starts = [i for i, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(starts) <= turns:
        return
    kept: list[Event] = [
        event
        for event in events[starts[-turns] :]
        if not (isinstance(event, SlotSet) and _is_stale(event, tracker))
    ]
    slots = [
        SlotSet(slot.name, slot.value) for slot in tracker.slots.values() if slot.value is not None
    ]
    tracker.events = deque([*slots, ActionExecuted("action_listen"), *kept])


def _is_stale(event: SlotSet, tracker: DialogueStateTracker) -> bool:
    return event.value is not tracker.slots[event.key].value
