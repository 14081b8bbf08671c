"""Load on a running Stegvis: people at kiosks and the coordinator who reads what they hand in.

    locust -f load/locustfile.py --headless -u 20 -t 10m --host http://127.0.0.1:8080

Exits with 1 when a request or a meaning check fails, when a kind of user got nothing done, or when a threshold is
broken. Only this machine may be loaded. With STEGVIS_LOAD_REPORT set, the outcome is written there as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from locust import LoadTestShape, events

from load.users import CoordinatorUser, KioskUser, checks

__all__ = ["CoordinatorUser", "KioskUser", "Stages"]

ONLY_HOST = "127.0.0.1"

# Until this share of the run time, this share of the users.
STAGES = ((0.15, 0.5), (0.85, 1.0), (1.0, 0.5))
USERS_PER_SECOND = 10

# Request: median and 95th percentile in milliseconds. Our own choice; loose, for two shared cores.
THRESHOLDS = {
    "message": (800, 3000),
    "preview": (500, 2000),
    "read draft": (800, 3000),
}


class Stages(LoadTestShape):  # type: ignore[misc]  # locust's types are not followed
    """STAGES over the run time and number of users asked for."""

    use_common_options = True

    def tick(self) -> tuple[int, float] | None:
        options = self.runner.environment.parsed_options
        if options.run_time is None:
            return options.num_users, USERS_PER_SECOND
        behind = self.get_run_time() / options.run_time
        for until, share in STAGES:
            if behind < until:
                return max(2, round(options.num_users * share)), USERS_PER_SECOND
        return None


def refuse_other_hosts(environment: Any, **_: Any) -> None:
    """Load is for one's own machine only."""
    host = environment.host or ""
    if urlsplit(host).hostname != ONLY_HOST:
        sys.exit(f"Only http://{ONLY_HOST}:… may be loaded, not {host or 'an unnamed host'}.")


def judge_run(environment: Any, **_: Any) -> None:
    """Exit code, table of what was judged, and the report."""
    broken = broken_thresholds(environment)
    environment.process_exit_code = 1 if broken else 0
    print(f"Meaning checks: {dict(checks)}")
    for sentence in broken:
        print(f"Broken: {sentence}")
    if report := os.environ.get("STEGVIS_LOAD_REPORT"):
        Path(report).write_text(json.dumps(_report(environment, broken), indent=2), "utf-8")


def broken_thresholds(environment: Any) -> list[str]:
    """Each failure and each broken threshold as a sentence."""
    broken = [f"{e.occurrences} × {e.name}: {e.error}" for e in environment.stats.errors.values()]
    broken += [str(e["msg"]) for e in environment.runner.exceptions.values()]
    for user in (KioskUser, CoordinatorUser):
        if not checks[user.__name__]:
            broken.append(f"{user.__name__} got nothing done")
    for entry in environment.stats.entries.values():
        for limit, share, what in zip(
            THRESHOLDS.get(entry.name, ()), (0.5, 0.95), ("median", "95th percentile"), strict=False
        ):
            took = entry.get_response_time_percentile(share)
            if took > limit:
                broken.append(f"{entry.name}: {what} {took:.0f} ms, at most {limit} ms")
    return broken


def _report(environment: Any, broken: list[str]) -> dict[str, Any]:
    return {
        "checks": dict(checks),
        "failures": environment.stats.total.num_failures,
        "broken": broken,
        "requests": {
            entry.name: {
                "count": entry.num_requests,
                "median_ms": entry.get_response_time_percentile(0.5),
                "p95_ms": entry.get_response_time_percentile(0.95),
            }
            for entry in environment.stats.entries.values()
        },
    }


events.init.add_listener(refuse_other_hosts)
events.quitting.add_listener(judge_run)
