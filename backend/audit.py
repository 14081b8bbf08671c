"""The access log: who did what to which draft and when, never what it said.

Each entry carries the HMAC of itself and of the entry before, so a changed, removed or reordered
entry shows. The head row is sealed with the number and HMAC of the last entry, so a cut-off tail
shows too; the head also goes to the process log, as an anchor outside the database.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import structlog
from sqlalchemy import Row, insert, select, update

from backend.policy import Reader
from backend.stores.store import Session
from backend.stores.tables import Sector

_START = b"\x00" * 32
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Entry:
    """One access; `areas` is how many life areas of that sector were shown or changed."""

    at: datetime
    sector: Sector
    who: str
    role: str
    action: str
    areas: int


def record(
    session: Session,
    reader: Reader,
    action: str,
    *,
    draft_id: str,
    owner: str,
    areas: int,
    at: datetime,
) -> None:
    """Appends one entry, in the same transaction as the access it tells of."""
    tables = session.tables
    head = session.connection.execute(
        select(tables.access_log_head).with_for_update()
    ).one_or_none()
    number = 1 if head is None else head.number + 1
    previous = _START if head is None else cast(bytes, head.mac)
    values: dict[str, Any] = {
        "number": number,
        "at": at.astimezone(UTC).isoformat(),
        "who": reader.id,
        "role": reader.role,
        "action": action,
        "draft_id": draft_id,
        "owner": owner,
        "areas": areas,
    }
    mac = _mac(session, values, previous)
    session.connection.execute(
        insert(tables.access_log).values(**values, previous=previous, mac=mac)
    )
    sealed = {"number": number, "mac": mac, "seal": _seal(session, number, mac)}
    change = insert(tables.access_log_head).values(id=1) if head is None else None
    session.connection.execute(
        (change if change is not None else update(tables.access_log_head)).values(**sealed)
    )
    _log.info("access_log_head", sector=session.store.sector, number=number, mac=mac.hex()[:16])


def entries(session: Session, draft_id: str, owner: str) -> list[Entry]:
    """What happened to one person's draft in this store, oldest first; outlives the draft."""
    log = session.tables.access_log
    rows = session.connection.execute(
        select(log).where(log.c.draft_id == draft_id, log.c.owner == owner).order_by(log.c.number)
    )
    return [
        Entry(
            at=datetime.fromisoformat(row.at),
            sector=session.store.sector,
            who=row.who,
            role=row.role,
            action=row.action,
            areas=row.areas,
        )
        for row in rows
    ]


def verify(session: Session) -> bool:
    """Whether every entry is as it was written and none is missing."""
    log = session.tables.access_log
    rows = session.connection.execute(select(log).order_by(log.c.number))
    number, previous = _follow(session, rows)
    head = session.connection.execute(select(session.tables.access_log_head)).one_or_none()
    if head is None:
        return number == 0
    return (
        number == head.number
        and hmac.compare_digest(previous, head.mac)
        and hmac.compare_digest(_seal(session, head.number, head.mac), head.seal)
    )


def _follow(session: Session, rows: Iterable[Row[Any]]) -> tuple[int, bytes]:
    """Number and HMAC of the last entry of the unbroken chain; (-1, ...) when it is broken."""
    number, previous = 0, _START
    for row in rows:
        number += 1
        values = dict(row._mapping)
        written, stated = values.pop("mac"), values.pop("previous")
        right = hmac.compare_digest(written, _mac(session, values, previous))
        if not right or stated != previous or values["number"] != number:
            return -1, previous
        previous = written
    return number, previous


def _mac(session: Session, values: dict[str, Any], previous: bytes) -> bytes:
    text = json.dumps(values, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(session.store.key.audit_key, previous + text, hashlib.sha256)


def _seal(session: Session, number: int, mac: bytes) -> bytes:
    return hmac.digest(
        session.store.key.audit_key, b"head" + number.to_bytes(8) + mac, hashlib.sha256
    )
