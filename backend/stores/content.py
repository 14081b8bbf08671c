"""What one sector keeps of a draft: a document that is only ever stored sealed."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Self

type RawFacts = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Half:
    """One sector's part of a draft in one version.

    `facts` is `{area: {field: answer}}`, `status` is `{row id: {status, at, by, release_date}}`,
    `points` gives health rows their lasting number, `release` is the prison's own release date
    `{date, at, by}`, `change` tells what this version changed.
    """

    facts: RawFacts = field(default_factory=dict)
    status: dict[str, dict[str, Any]] = field(default_factory=dict)
    comments: list[dict[str, Any]] = field(default_factory=list)
    points: dict[str, int] = field(default_factory=dict)
    release: dict[str, Any] | None = None
    change: dict[str, Any] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """The document as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False).encode()

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        """The document `to_bytes` made."""
        return cls(**json.loads(raw))
