"""Many people at once: the load run itself, short and with little thinking time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from load.reading import draft_faults
from load.talk import Said, Turn, faults
from ops.setup import ROOT

USERS, SECONDS = 20, 30
TIME_LIMIT = SECONDS + 60

AMOUNT = Said({"text": "rundt 250 000"}, "answer", {"value": 250_000})
KEPT: dict[str, dict[str, Any]] = {"has_debt": {"value": True}, "total_amount": {"value": 250_000}}
DRAFT = {"plan": {"items": dict.fromkeys(range(10))}, "facts": {"debt": KEPT}}


def asks(field: str, said: Sequence[str] = ("Hva passer?",)) -> Turn:
    """A turn that asks about `field`."""
    messages = [{"text": text, "kind": "closed_question"} for text in said]
    return {"messages": messages, "expects": field, "area": field.partition(".")[0]}


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


def test_a_right_answer_has_no_faults() -> None:
    assert faults(asks("debt.total_amount"), AMOUNT, asks("debt.kinds"), {"debt": KEPT}) == []


@pytest.mark.parametrize(
    ("after", "kept", "fault"),
    [
        (asks("debt.kinds", said=[]), KEPT, "an empty turn"),
        (asks("debt.kinds", said=[" "]), KEPT, "an empty turn"),
        (asks("debt.kinds", said=["Hvor?", "Når?"]), KEPT, "two questions in one turn"),
        (asks("debt.total_amount"), KEPT, "asks debt.total_amount again after an answer"),
        (asks("debt.has_debt"), KEPT, "asks debt.has_debt, which is settled"),
        (asks("housing.at_risk"), KEPT, "left debt for housing unasked"),
        (asks("debt.shoe_size"), KEPT, "debt.shoe_size is no field of debt"),
        (asks("debt.kinds"), KEPT | {"has_debt": {"value": False}}, "made pointless"),
        (asks("debt.kinds"), KEPT | {"total_amount": {"value": 250}}, "told debt.total_amount"),
        (asks("debt.kinds"), {"has_debt": {"value": True}}, "told debt.total_amount"),
    ],
)
def test_a_wrong_answer_with_status_200_is_a_fault(
    after: Turn, kept: dict[str, Any], fault: str
) -> None:
    (found,) = faults(asks("debt.total_amount"), AMOUNT, after, {"debt": kept})
    assert fault in found


@pytest.mark.parametrize(
    ("draft", "fault"),
    [
        (DRAFT | {"plan": {"items": dict.fromkeys(range(9))}}, "the plan has 9 items"),
        (DRAFT | {"facts": {}}, "nothing of what was shared"),
        (DRAFT | {"facts": {"debt": KEPT, "substances": {"lar": {"value": True}}}}, "substances"),
        (DRAFT | {"checklist": "Jeg har vond rygg og sover lite"}, "vond rygg"),
        (DRAFT | {"comments": {"title": "Psykisk helse"}}, "Psykisk helse"),
    ],
)
def test_a_draft_that_lacks_or_leaks_is_a_fault(draft: dict[str, Any], fault: str) -> None:
    assert draft_faults(DRAFT) == []
    (found,) = draft_faults(draft)
    assert fault in found


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
