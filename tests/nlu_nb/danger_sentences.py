"""Our own sentences for `nlu_nb.risk`, one a line in `danger/`: what must be caught, and what must not."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent / "danger"
KINDS = ("self_harm", "overdose", "violence", "acute_health", "withdrawal")


def sentences(name: str) -> list[str]:
    """The lines of one file."""
    return (HERE / f"{name}.txt").read_text("utf-8").splitlines()


DANGER = {kind: sentences(kind) for kind in KINDS}
HARD = sentences("roundabout")
NOT_DANGER = sentences("not_danger")
