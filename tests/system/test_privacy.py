"""Before consent nothing touches a disk: a talk full of unique marker words leaves no trace (krav K36, design §5.2).

Every file changed since the talk began is searched: the project with its data and logs, both databases, temp folders.
"""

from __future__ import annotations

import secrets
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from ops.processes import System, running
from ops.setup import ROOT
from tests.system.conftest import new_system
from tests.system.kiosk import Kiosk

AREAS = ("economy", "debt", "housing", "mental_health")


@pytest.fixture
def own_system(tmp_path: Path) -> Iterator[System]:
    with running(new_system(tmp_path)) as started:
        yield started


class Markers:
    """Words and numbers nobody else writes."""

    def __init__(self) -> None:
        self.words = [f"kvist{secrets.token_hex(5)}" for _ in range(40)]
        self._next = iter(self.words)

    def word(self) -> str:
        return next(self._next)


def talk(kiosk: Kiosk, markers: Markers, interrupt: Callable[[], None] | None = None) -> None:
    """Free text in every area, an answer nobody understands, and danger."""
    for number, area in enumerate(AREAS):
        kiosk.choose(f"area:{area}")
        kiosk.say(f"jeg tenker mye på {markers.word()} og vil ha det bedre")
        kiosk.say(f"{markers.word()} {markers.word()} hvem vet")
        if number == 1 and interrupt is not None:
            interrupt()
    kiosk.say(f"jeg orker ikke leve lenger, sa {markers.word()}")


def files_with(markers: Markers, since: Path, *folders: Path) -> list[str]:
    """Files changed since `since` that hold a marker in any spelling of case."""
    places = [
        str(place) for place in {ROOT, Path(tempfile.gettempdir()), Path("/var/tmp"), *folders}
    ]
    changed = subprocess.run(
        ["find", *places, "-xdev", "-type", "f", "-newer", str(since), "-print0"],
        capture_output=True,
        check=False,
    ).stdout
    patterns = "\n".join(markers.words)
    found = subprocess.run(
        ["xargs", "-0", "-r", "grep", "-l", "-a", "-i", "-F", "-e", patterns, "--"],
        input=changed,
        capture_output=True,
        check=False,
    )
    return sorted(set(found.stdout.decode().split()))


@pytest.fixture
def since(tmp_path: Path) -> Path:
    stamp = tmp_path / "began"
    stamp.touch()
    return stamp


def url_of(system: System) -> str:
    return f"http://127.0.0.1:{system.environment['STEGVIS_PORT']}"


def test_the_search_finds_a_marker_that_was_written_anywhere(tmp_path: Path, since: Path) -> None:
    markers = Markers()
    (tmp_path / "trace.log").write_text(f"noe {markers.words[3].upper()} mer")
    assert files_with(markers, since, tmp_path) == [str(tmp_path / "trace.log")]


def test_a_talk_ended_without_consent_leaves_no_trace(
    own_system: System, tmp_path: Path, since: Path
) -> None:
    markers = Markers()
    kiosk = Kiosk(url_of(own_system))
    talk(kiosk, markers)
    kiosk.end()
    assert kiosk.get(f"{kiosk.path}/preview").status_code == 404
    own_system.stop()
    assert files_with(markers, since, tmp_path) == []


@pytest.mark.parametrize("crashing", ["actions", "backend"])
def test_a_crash_in_mid_conversation_leaves_no_trace(
    own_system: System, tmp_path: Path, since: Path, crashing: str
) -> None:
    markers = Markers()
    kiosk = Kiosk(url_of(own_system))

    def crash() -> None:
        own_system.kill(crashing)
        unheard = f"er du der {markers.word()}"
        if crashing == "actions":
            assert kiosk.send(text=unheard).json()["type"] == "urn:stegvis:problem:bot-unavailable"
        else:
            with pytest.raises(httpx.TransportError):
                kiosk.send(text=unheard)
        part = next(part for part in own_system.parts if part.name == crashing)
        own_system.start_part(part)
        own_system.wait(part)

    if crashing == "actions":
        talk(kiosk, markers, crash)
        assert kiosk.facts("debt"), "what was said before the crash is still there"
        kiosk.end()
    else:
        kiosk.choose("area:debt")
        kiosk.say(f"jeg skylder penger til {markers.word()}")
        crash()
        fresh = Kiosk(url_of(own_system))
        assert fresh.get(f"{kiosk.path}/preview").status_code == 404
    own_system.stop()
    assert files_with(markers, since, tmp_path) == []
