from __future__ import annotations

import asyncio

from bot.dialogue.lock_store import ConversationLockStore


def test_messages_of_one_conversation_are_handled_one_after_the_other() -> None:
    order: list[str] = []

    async def handle(store: ConversationLockStore, name: str) -> None:
        async with store.lock("a"):
            order.append(f"{name} in")
            await asyncio.sleep(0)
            order.append(f"{name} out")

    async def run() -> None:
        store = ConversationLockStore()
        await asyncio.gather(*(handle(store, name) for name in ("first", "second", "third")))

    asyncio.run(run())
    assert order == [f"{n} {w}" for n in ("first", "second", "third") for w in ("in", "out")]


def test_conversations_do_not_wait_for_each_other_and_no_lock_is_left() -> None:
    async def run() -> ConversationLockStore:
        store = ConversationLockStore()
        async with store.lock("a"), store.lock("b"):
            pass
        return store

    store = asyncio.run(run())
    assert not store._locks
    assert not store._waiting
