"""How fast, how steady and how large: the same for any bot, taken in turns so that noise hits all alike."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # its types are a package of their own

from load.bots import Bot, Conversation
from ops.processes import System

AT_ONCE = 20
ROUNDS = 4
ROUND_SECONDS = 5.0
LONG_TALKS = 5
LONG_TURNS = 105
EARLY, LATE = slice(2, 7), slice(97, 102)  # turns 3-7 and 98-102
MEGABYTE = 1_000_000
# Pages shared between processes are counted once where the kernel tells; otherwise every time.
MEMORY_KIND = "pss" if Path("/proc/self/smaps_rollup").exists() else "rss"


@dataclass(frozen=True)
class Pace:
    """Many conversations at once, no thinking time; milliseconds."""

    messages_per_second: float
    median_ms: float
    p95_ms: float
    messages: int


@dataclass(frozen=True)
class Drift:
    """One conversation at a time: the median turn early and late in it, milliseconds."""

    early_ms: float
    late_ms: float
    talks: int

    @property
    def growth(self) -> float:
        return self.late_ms / self.early_ms


async def pace(bots: Mapping[str, Bot]) -> dict[str, Pace]:
    """Throughput and latency of each bot; the rounds alternate."""
    crowds = {name: [await bot.begin(n) for n in range(AT_ONCE)] for name, bot in bots.items()}
    took: dict[str, list[float]] = {name: [] for name in bots}
    for name in _alternating(list(bots), ROUNDS):
        took[name] += await _round(bots[name], crowds[name])
    for crowd in crowds.values():
        await asyncio.gather(*(conversation.end() for conversation in crowd))
    return {name: _pace(times) for name, times in took.items()}


async def drift(bots: Mapping[str, Bot]) -> dict[str, Drift]:
    """Whether a turn late in a long conversation costs more than an early one."""
    early: dict[str, list[float]] = {name: [] for name in bots}
    late: dict[str, list[float]] = {name: [] for name in bots}
    for n, name in enumerate(_alternating(list(bots), LONG_TALKS)):
        times = await _long_talk(bots[name], seed=1000 + n // len(bots))
        early[name] += times[EARLY]
        late[name] += times[LATE]
    return {
        name: Drift(_median_ms(early[name]), _median_ms(late[name]), LONG_TALKS) for name in bots
    }


def memory_mb(system: System) -> float:
    """Memory of all processes of a running system, with the processes they started."""
    parents = [psutil.Process(process.pid) for process in system.running.values()]
    family = [p for parent in parents for p in (parent, *parent.children(recursive=True))]
    return sum(_memory(process) for process in family) / MEGABYTE


async def _round(bot: Bot, crowd: list[Conversation]) -> list[float]:
    """Everyone talks as fast as they get answers; a talk that is over is followed by a new one."""
    until = time.perf_counter() + ROUND_SECONDS
    times: list[float] = []

    async def talk(place: int) -> None:
        while time.perf_counter() < until:
            if crowd[place].over:
                await crowd[place].end()
                crowd[place] = await bot.begin(place + len(times))
            seconds = await crowd[place].message()
            if time.perf_counter() < until:
                times.append(seconds)

    await asyncio.gather(*(talk(place) for place in range(len(crowd))))
    return times


async def _long_talk(bot: Bot, seed: int) -> list[float]:
    conversation = await bot.begin(seed)
    times = [await conversation.message() for _ in range(LONG_TURNS)]
    await conversation.end()
    return times


def _pace(times: list[float]) -> Pace:
    return Pace(
        messages_per_second=len(times) / (ROUNDS * ROUND_SECONDS),
        median_ms=_median_ms(times),
        p95_ms=statistics.quantiles(times, n=20)[-1] * 1000,
        messages=len(times),
    )


def _median_ms(times: list[float]) -> float:
    return statistics.median(times) * 1000


def _alternating(names: list[str], rounds: int) -> Iterator[str]:
    """A B B A A B B A …"""
    for n in range(rounds):
        yield from names if n % 2 == 0 else reversed(names)


def _memory(process: psutil.Process) -> int:
    info = process.memory_full_info() if MEMORY_KIND == "pss" else process.memory_info()
    found: int = getattr(info, MEMORY_KIND)
    return found
