"""One message of a conversation at a time: an asyncio lock, where Rasa's own polls in steps of a second."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock_store import LockStore


class ConversationLockStore(LockStore):  # type: ignore[misc]  # Rasa ships no types
    """A lock exists only while a message of its conversation is being handled or waits."""

    def __init__(self, **_: Any) -> None:
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting: defaultdict[str, int] = defaultdict(int)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 0, wait_time_in_seconds: float = 0
    ) -> AsyncGenerator[None, None]:
        self._waiting[conversation_id] += 1
        try:
            async with self._locks[conversation_id]:
                yield
        finally:
            self._waiting[conversation_id] -= 1
            if not self._waiting[conversation_id]:
                del self._waiting[conversation_id], self._locks[conversation_id]
