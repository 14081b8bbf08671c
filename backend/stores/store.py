"""One sector's store, and the pair of them; the only place that opens a database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

from backend.settings import Settings
from backend.stores.keys import SectorKey, demo_key
from backend.stores.tables import Sector, Tables, build

SECTORS: tuple[Sector, ...] = ("corrections", "health")
_BUSY_SECONDS = 15


class Store:
    """A sector's database, tables and key."""

    def __init__(self, sector: Sector, url: str, key: bytes) -> None:
        self.sector = sector
        self.tables: Tables = build()
        self.key = SectorKey(sector, key)
        self.engine = _engine(url)
        self.tables.metadata.create_all(self.engine)


@dataclass(frozen=True)
class Session:
    """An open transaction in one store."""

    store: Store
    connection: Connection

    @property
    def tables(self) -> Tables:
        """The tables of the store this transaction is in."""
        return self.store.tables


@dataclass(frozen=True)
class Pair:
    """An open transaction in each store, side by side; nothing joins them."""

    corrections: Session
    health: Session

    @property
    def both(self) -> tuple[Session, Session]:
        """Corrections first, then health."""
        return (self.corrections, self.health)

    def of(self, *, health: bool) -> Session:
        """The session of the sector something belongs to."""
        return self.health if health else self.corrections


class Stores:
    """The corrections store and the health store."""

    def __init__(self, corrections: Store, health: Store) -> None:
        self.corrections = corrections
        self.health = health

    @classmethod
    def open(cls, settings: Settings) -> "Stores":
        """Opens both stores as the settings say, and makes what is missing."""
        opened = (
            Store(sector, settings.database_url(sector), _key(settings, sector))
            for sector in SECTORS
        )
        return cls(*opened)

    @contextmanager
    def transaction(self) -> Iterator[Pair]:
        """Both or neither, health committed first.

        Two databases cannot commit as one. If the second commit fails, a half-made or half-deleted
        draft is left in one store: it is never shown, and `Drafts.sweep` removes it.
        """
        with self.corrections.engine.begin() as corrections, self.health.engine.begin() as health:
            yield Pair(Session(self.corrections, corrections), Session(self.health, health))

    def close(self) -> None:
        """Closes every database connection."""
        self.corrections.engine.dispose()
        self.health.engine.dispose()


def _key(settings: Settings, sector: Sector) -> bytes:
    configured = settings.sector_key(sector)
    if configured is not None:
        return configured
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    return demo_key(settings.data_dir / f"{sector}.key")


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        # Parameters are hidden so that no error message can carry what a person has told.
        return create_engine(parsed, pool_pre_ping=True, hide_parameters=True)
    if parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in (
        "foreign_keys=ON",
        "secure_delete=ON",  # deleted rows are overwritten, not only unlinked
        "journal_mode=DELETE",  # no write-ahead file that keeps old pages
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # Write intent from the start: one writer at a time, so a log entry always has its predecessor.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
