"""The three processes of Stegvis, started in order and stopped together."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ops.setup import BACKEND, BOT, ROOT

QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}
READY_SECONDS = 120.0
STOP_SECONDS = 10.0


class DidNotStart(RuntimeError):
    """A process ended or did not answer in time."""


@dataclass(frozen=True)
class Part:
    """One process: how it is started and where it answers when it is ready."""

    name: str
    command: tuple[str, ...]
    ready_url: str


@dataclass
class System:
    """The running system.

    Attributes:
        environment: what every part is started with; holds the shared token.
        output: folder for the parts' logs; the terminal when None.
    """

    parts: tuple[Part, ...]
    environment: Mapping[str, str]
    output: Path | None = None
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self) -> None:
        """Start all parts and wait until each answers."""
        for part in self.parts:
            self.start_part(part)
        for part in self.parts:
            self.wait(part)

    def start_part(self, part: Part) -> None:
        log = None if self.output is None else (self.output / f"{part.name}.log").open("ab")
        self.running[part.name] = subprocess.Popen(
            part.command,
            cwd=ROOT,
            env=dict(self.environment),
            stdout=log,
            stderr=log,
            start_new_session=True,
        )

    def wait(self, part: Part, seconds: float = READY_SECONDS) -> None:
        limit = time.monotonic() + seconds
        while not answers(part.ready_url):
            if self.running[part.name].poll() is not None:
                raise DidNotStart(
                    f"{part.name} stopped while starting; its log is in {self.output}"
                )
            if time.monotonic() > limit:
                raise DidNotStart(f"{part.name} did not answer within {seconds:.0f} s")
            time.sleep(0.2)

    def stopped(self) -> list[Part]:
        """Parts that have ended by themselves."""
        return [part for part in self.parts if self.running[part.name].poll() is not None]

    def kill(self, name: str) -> None:
        """End a part at once, as a crash would."""
        os.killpg(self.running[name].pid, signal.SIGKILL)
        self.running[name].wait()

    def stop(self) -> None:
        """End every part; the last started first."""
        for process in reversed(list(self.running.values())):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        limit = time.monotonic() + STOP_SECONDS
        for process in self.running.values():
            try:
                process.wait(max(0.1, limit - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def answers(url: str) -> bool:
    """Whether something answers at `url`, whatever the status."""
    try:
        urllib.request.urlopen(url, timeout=2).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def stegvis(
    model: Path,
    *,
    port: int = 8080,
    bot_port: int = 5005,
    actions_port: int = 5055,
    output: Path | None = None,
    settings: Mapping[str, str] | None = None,
) -> System:
    """The system on the given ports; `settings` are further STEGVIS_* variables."""
    environment = {
        **os.environ,
        **QUIET,
        "PYTHONPATH": str(ROOT),
        "STEGVIS_BOT_TOKEN": os.environ.get("STEGVIS_BOT_TOKEN", secrets.token_urlsafe(32)),
        "STEGVIS_MODEL": str(model),
        "STEGVIS_PORT": str(port),
        "STEGVIS_BOT_PORT": str(bot_port),
        "STEGVIS_BOT_URL": f"http://127.0.0.1:{bot_port}",
        "STEGVIS_ACTIONS_PORT": str(actions_port),
        **(settings or {}),
    }
    bot, backend = str(BOT / "bin/python"), str(BACKEND / "bin/python")
    parts = (
        Part("actions", (bot, "-m", "bot.actions"), f"http://127.0.0.1:{actions_port}/health"),
        Part("rasa", (bot, "-m", "bot.dialogue"), f"http://127.0.0.1:{bot_port}/"),
        Part("backend", (backend, "-m", "backend"), f"http://127.0.0.1:{port}/"),
    )
    return System(parts, environment, output)


@contextmanager
def running(system: System) -> Iterator[System]:
    """The system, started; stopped at the end whatever happens."""
    try:
        system.start()
        yield system
    finally:
        system.stop()
