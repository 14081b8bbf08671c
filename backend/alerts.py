"""Minimal alerts to staff when life may be in danger: who, where, what kind; never what was written (krav K41-K42).

Held in memory only, since before consent nothing of a conversation may reach a disk.
"""

from __future__ import annotations

import datetime
import secrets
from collections import deque
from dataclasses import dataclass, replace

MOST = 500


@dataclass(frozen=True)
class Alert:
    id: str
    raised_at: datetime.datetime
    person: str
    place: str
    kind: str
    seen_by: str | None = None
    seen_at: datetime.datetime | None = None


class Alerts:
    """The newest alerts of this prison."""

    def __init__(self) -> None:
        self._alerts: deque[Alert] = deque(maxlen=MOST)

    def raise_alert(self, person: str, place: str, kind: str) -> Alert:
        alert = Alert(secrets.token_urlsafe(9), _now(), person, place, kind)
        self._alerts.append(alert)
        return alert

    def newest_first(self) -> list[Alert]:
        return list(reversed(self._alerts))

    def mark_seen(self, alert_id: str, by: str) -> Alert | None:
        """The alert, now seen; None when there is no such alert."""
        for place, alert in enumerate(self._alerts):
            if alert.id == alert_id:
                self._alerts[place] = replace(alert, seen_by=by, seen_at=_now())
                return self._alerts[place]
        return None


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
