"""`make bench`: Stegvis and a stock Rasa bot measured side by side in one run.

Prints one table with the targets, writes the figures to `load/results/`, and exits with 1 when a target is missed.
"""

from __future__ import annotations

import asyncio
import datetime
import json
import os
import platform
import socket
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

from load.bots import Bot, StegvisBot, StockBot, WrongAnswer
from load.measure import AT_ONCE, MEMORY_KIND, Drift, Pace, drift, memory_mb, pace
from load.stock import stock_bot, stock_project
from ops.processes import System, running, stegvis
from ops.setup import ROOT
from ops.train import model_path

RESULTS = Path(__file__).with_name("results")
WARM_UP_MESSAGES = 20


@dataclass(frozen=True)
class Figures:
    """What was measured of one bot."""

    pace: Pace
    drift: Drift
    memory_mb: float


@dataclass(frozen=True)
class Target:
    """A promise about Stegvis, most often in relation to the stock bot."""

    what: str
    measured: Callable[[Figures, Figures], float]
    limit: float
    at_least: bool = False
    unit: str = "×"

    def met(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit


TARGETS = (
    Target(
        "messages per second, against stock",
        lambda ours, stock: ours.pace.messages_per_second / stock.pace.messages_per_second,
        3.0,
        at_least=True,
    ),
    Target(
        "median latency, against stock",
        lambda ours, stock: ours.pace.median_ms / stock.pace.median_ms,
        0.5,
    ),
    Target("turn 100 against turn 5", lambda ours, _: ours.drift.growth, 1.3),
    Target("memory, all processes", lambda ours, _: ours.memory_mb / 1000, 2.0, unit=" GB"),
)


def main() -> None:
    model = model_path()
    if not model.is_file():
        sys.exit("The bot is not trained for the present sources; run `make setup` first.")
    stock_project()
    load_before = os.getloadavg()[0]
    print("→ measuring Stegvis and the stock bot in turns (about four minutes) …", flush=True)
    with tempfile.TemporaryDirectory() as folder, ExitStack() as started:
        systems = {"stegvis": _our_system(model, Path(folder)), "stock": _stock(Path(folder))}
        for system in systems.values():
            started.enter_context(running(system))
        try:
            figures = asyncio.run(_measure(systems))
        except WrongAnswer as error:
            sys.exit(f"Stegvis answered wrongly, so its speed means nothing: {error}")
    met = [target.met(_value(target, figures)) for target in TARGETS]
    print(table(figures))
    print(f"→ {_write(figures, load_before)}")
    sys.exit(0 if all(met) else 1)


def table(figures: dict[str, Figures]) -> str:
    """Both bots' figures with ratios, then the targets."""
    ours, stock = figures["stegvis"], figures["stock"]
    rows = [
        (f"messages/s at {AT_ONCE}", ours.pace.messages_per_second, stock.pace.messages_per_second),
        ("median, ms", ours.pace.median_ms, stock.pace.median_ms),
        ("95th percentile, ms", ours.pace.p95_ms, stock.pace.p95_ms),
        ("turns 3-7 alone, ms", ours.drift.early_ms, stock.drift.early_ms),
        ("turns 98-102 alone, ms", ours.drift.late_ms, stock.drift.late_ms),
        ("late / early", ours.drift.growth, stock.drift.growth),
        (f"memory ({MEMORY_KIND}), MB", ours.memory_mb, stock.memory_mb),
    ]
    lines = [f"{'':<26}{'Stegvis':>10}{'stock':>10}{'ratio':>8}"]
    lines += [f"{what:<26}{a:>10.1f}{b:>10.1f}{a / b:>8.2f}" for what, a, b in rows]
    lines += ["", f"{'target':<38}{'limit':>9}{'found':>9}"]
    for target in TARGETS:
        value = _value(target, figures)
        limit = f"{'≥' if target.at_least else '≤'} {target.limit:g}{target.unit}"
        verdict = "met" if target.met(value) else "NOT MET"
        lines.append(f"{target.what:<38}{limit:>9}{value:>9.2f}  {verdict}")
    return "\n".join(lines)


async def _measure(systems: dict[str, System]) -> dict[str, Figures]:
    bots: dict[str, Bot] = {
        "stegvis": StegvisBot(systems["stegvis"].parts[-1].ready_url.rstrip("/")),
        "stock": StockBot(systems["stock"].parts[-1].ready_url.rstrip("/")),
    }
    for bot in bots.values():
        await _warm_up(bot)
    paces = await pace(bots)
    drifts = await drift(bots)
    memory = {name: memory_mb(system) for name, system in systems.items()}
    for bot in bots.values():
        await bot.close()
    return {name: Figures(paces[name], drifts[name], memory[name]) for name in bots}


async def _warm_up(bot: Bot) -> None:
    conversation = await bot.begin(seed=0)
    for _ in range(WARM_UP_MESSAGES):
        await conversation.message()
    await conversation.end()


def _our_system(model: Path, folder: Path) -> System:
    ports = [_free_port() for _ in range(3)]
    return stegvis(
        model,
        port=ports[0],
        bot_port=ports[1],
        actions_port=ports[2],
        output=folder,
        settings={"STEGVIS_DATA_DIR": str(folder / "data"), "TMPDIR": str(folder)},
    )


def _stock(folder: Path) -> System:
    return stock_bot(_free_port(), folder)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _value(target: Target, figures: dict[str, Figures]) -> float:
    return target.measured(figures["stegvis"], figures["stock"])


def _write(figures: dict[str, Figures], load_before: float) -> str:
    """Keep the figures with what they were measured on; the file's path."""
    now = datetime.datetime.now().astimezone()
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{now:%Y%m%dT%H%M%S}.json"
    record = {
        "measured": now.isoformat(timespec="seconds"),
        "machine": {"cpus": os.cpu_count(), "kind": platform.machine(), "load": load_before},
        "memory_kind": MEMORY_KIND,
        **{name: asdict(found) for name, found in figures.items()},
        "targets": [
            {"what": t.what, "limit": t.limit, "value": v, "met": t.met(v)}
            for t in TARGETS
            for v in (_value(t, figures),)
        ],
    }
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return str(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
