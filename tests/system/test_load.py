"""Many people at once: the load run itself, short and with little thinking time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ops.setup import ROOT

USERS, SECONDS = 20, 30
TIME_LIMIT = SECONDS + 60


def test_twenty_people_talk_at_once_and_every_answer_means_what_it_should(
    url: str, tmp_path: Path
) -> None:
    done, report = load(url, tmp_path, USERS, SECONDS)
    assert report["broken"] == []
    assert report["failures"] == 0
    assert done.returncode == 0, done.stdout + done.stderr
    assert report["checks"]["KioskUser"] > USERS * 5
    assert report["checks"]["CoordinatorUser"] > 0
    assert report["requests"]["hand in"]["count"] > 0


@pytest.mark.parametrize("host", ["http://192.0.2.1:8080", "http://localhost.example", ""])
def test_only_this_machine_may_be_loaded(host: str, tmp_path: Path) -> None:
    done = locust(host, tmp_path, users=1, seconds=1)
    assert done.returncode != 0
    assert "may be loaded" in done.stderr
    assert not (tmp_path / "report.json").exists()


def load(
    url: str, folder: Path, users: int, seconds: int
) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """A load run against `url` and what it reports."""
    done = locust(url, folder, users, seconds)
    report = folder / "report.json"
    assert report.is_file(), done.stdout + done.stderr
    return done, json.loads(report.read_text("utf-8"))


def locust(url: str, folder: Path, users: int, seconds: int) -> subprocess.CompletedProcess[str]:
    asked = ("--users", str(users), "--run-time", f"{seconds}s", "--host", url)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(folder),
        "STEGVIS_LOAD_THINK": "0.6",
        "STEGVIS_LOAD_REPORT": str(folder / "report.json"),
    }
    return subprocess.run(
        [sys.executable, "-m", "locust", "-f", "load/locustfile.py", "--headless", *asked],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
    )
