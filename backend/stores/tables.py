"""The tables of one sector's store. Each store gets its own set, so no query can join the two.

Rows hold dates, ids and roles; everything a person has told is in `version.content`, encrypted.
A draft row cannot exist without a valid store consent: the composite foreign key points at the
consent's `valid`, so the draft must go before the consent can be withdrawn.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

type Sector = Literal["corrections", "health"]


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time in any database; SQLite forgets the zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database, always in UTC."""
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database, always with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@dataclass(frozen=True)
class Tables:
    """One store's tables."""

    metadata: MetaData
    consent: Table
    consent_item: Table
    draft: Table
    draft_key: Table
    version: Table
    transition: Table
    notice: Table
    handed_over: Table
    competence_doubt: Table
    objection: Table
    access_log: Table
    access_log_head: Table


def build() -> Tables:
    """A fresh set of tables with its own metadata."""
    meta = MetaData(
        naming_convention={
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    return Tables(
        metadata=meta,
        consent=_consent(meta),
        consent_item=Table(
            "consent_item",
            meta,
            Column("consent_id", ForeignKey("consent.id"), primary_key=True),
            Column("item", String(80), primary_key=True),
        ),
        draft=_draft(meta),
        # On its own, so that a backup can leave the keys out: without its key a draft is noise.
        draft_key=Table(
            "draft_key",
            meta,
            Column("draft_id", ForeignKey("draft.id"), primary_key=True),
            Column("wrapped", LargeBinary, nullable=False),
        ),
        version=Table(
            "version",
            meta,
            Column("draft_id", ForeignKey("draft.id"), primary_key=True),
            Column("number", Integer, primary_key=True, autoincrement=False),
            Column("at", UtcDateTime, nullable=False),
            Column("by", String(64), nullable=False),
            Column("role", String(32), nullable=False),
            Column("content", LargeBinary, nullable=False),
        ),
        transition=Table(
            "transition",
            meta,
            Column("draft_id", ForeignKey("draft.id"), primary_key=True),
            Column("number", Integer, primary_key=True, autoincrement=False),
            Column("state", String(16), nullable=False),
            Column("at", UtcDateTime, nullable=False),
            Column("by", String(64), nullable=False),
            Column("role", String(32), nullable=False),
            Column("comment", LargeBinary),
        ),
        notice=_notice(meta),
        handed_over=_handed_over(meta),
        competence_doubt=_dated_fact(meta, "competence_doubt", "raised_at", "settled_at"),
        objection=_dated_fact(meta, "objection", "raised_at", "settled_at"),
        access_log=_access_log(meta),
        access_log_head=Table(
            "access_log_head",
            meta,
            Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True),
            Column("number", Integer, nullable=False),
            Column("mac", LargeBinary, nullable=False),
            Column("seal", LargeBinary, nullable=False),
        ),
    )


def _consent(meta: MetaData) -> Table:
    confirmed = ("over_16", "informed", "voluntary", "understands_withdrawal")
    return Table(
        "consent",
        meta,
        Column("id", String(64), primary_key=True),
        Column("person", String(64), nullable=False, index=True),
        Column("kind", String(8), nullable=False),
        Column("valid", Boolean, nullable=False),
        Column("text_version", String(16), nullable=False),
        Column("form", String(64), nullable=False),
        Column("recorded_by", String(64), nullable=False),
        *(Column(name, Boolean, nullable=False) for name in confirmed),
        Column("draft_id", String(64)),
        Column("recipient", String(64)),
        # In the person's own words, so sealed with the store's key.
        Column("purpose", LargeBinary),
        Column("until", Date),
        Column("granted_at", UtcDateTime, nullable=False),
        Column("withdrawn_at", UtcDateTime),
        UniqueConstraint("id", "kind", "valid"),
        CheckConstraint("kind IN ('store', 'share', 'plan')", name="kind"),
        CheckConstraint("valid = (withdrawn_at IS NULL)", name="valid_until_withdrawn"),
        CheckConstraint(" AND ".join(f"{name} = true" for name in confirmed), name="confirmed"),
        CheckConstraint(
            "kind <> 'share' OR (recipient IS NOT NULL AND purpose IS NOT NULL"
            " AND until IS NOT NULL)",
            name="share_is_bounded",
        ),
    )


def _draft(meta: MetaData) -> Table:
    return Table(
        "draft",
        meta,
        Column("id", String(64), primary_key=True),
        Column("owner", String(64), nullable=False, index=True),
        Column("version", Integer, nullable=False),
        Column("created_at", UtcDateTime, nullable=False),
        Column("updated_at", UtcDateTime, nullable=False),
        Column("consent_id", String(64), nullable=False, unique=True),
        Column("consent_kind", String(8), nullable=False),
        Column("consent_valid", Boolean, nullable=False),
        CheckConstraint("consent_kind = 'store'", name="store_consent"),
        CheckConstraint("consent_valid = true", name="valid_consent"),
        ForeignKeyConstraint(
            ["consent_id", "consent_kind", "consent_valid"],
            ["consent.id", "consent.kind", "consent.valid"],
        ),
    )


def _notice(meta: MetaData) -> Table:
    return Table(
        "notice",
        meta,
        Column("id", String(64), primary_key=True),
        Column("person", String(64), nullable=False, index=True),
        Column("consent_id", String(64), nullable=False),
        Column("kind", String(32), nullable=False),
        Column("recipient", String(64)),
        Column("at", UtcDateTime, nullable=False),
    )


def _handed_over(meta: MetaData) -> Table:
    return Table(
        "handed_over",
        meta,
        Column("id", String(64), primary_key=True),
        Column("person", String(64), nullable=False, index=True),
        Column("draft_id", String(64), nullable=False),
        Column("recipient", String(64), nullable=False),
        Column("how", String(16), nullable=False),
        Column("area_count", Integer, nullable=False),
        Column("by", String(64), nullable=False),
        Column("at", UtcDateTime, nullable=False),
    )


def _dated_fact(meta: MetaData, name: str, begins: str, ends: str) -> Table:
    return Table(
        name,
        meta,
        Column("id", String(64), primary_key=True),
        Column("person", String(64), nullable=False, index=True),
        Column("about", String(32), nullable=False),
        Column(begins, UtcDateTime, nullable=False),
        Column("raised_by", String(64), nullable=False),
        Column(ends, UtcDateTime),
        Column("settled_by", String(64)),
    )


def _access_log(meta: MetaData) -> Table:
    return Table(
        "access_log",
        meta,
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("at", String(32), nullable=False),
        Column("who", String(64), nullable=False),
        Column("role", String(32), nullable=False),
        Column("action", String(64), nullable=False),
        Column("draft_id", String(64), nullable=False, index=True),
        Column("owner", String(64), nullable=False),
        Column("areas", Integer, nullable=False),
        Column("previous", LargeBinary, nullable=False),
        Column("mac", LargeBinary, nullable=False),
    )
