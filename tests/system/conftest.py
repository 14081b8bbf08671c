"""The whole system on real parts: Rasa with its trained model, the action server, the back end."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from ops.processes import System, running, stegvis
from ops.train import model_path
from tests.system.kiosk import Kiosk


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    with running(new_system(tmp_path_factory.mktemp("stegvis"))) as started:
        yield started


@pytest.fixture(scope="session")
def url(system: System) -> str:
    return f"http://127.0.0.1:{system.environment['STEGVIS_PORT']}"


@pytest.fixture
def kiosk(url: str) -> Iterator[Kiosk]:
    person = Kiosk(url)
    yield person
    person.http.close()


def new_system(folder: Path, **settings: str) -> System:
    """A system of its own, with its data and logs in `folder`; `settings` are STEGVIS_* variables."""
    ports = [free_port() for _ in range(3)]
    return stegvis(
        model_path(),
        port=ports[0],
        bot_port=ports[1],
        actions_port=ports[2],
        output=folder,
        settings={"STEGVIS_DATA_DIR": str(folder / "data"), "TMPDIR": str(folder), **settings},
    )


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
