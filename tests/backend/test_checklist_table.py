"""docs/checklist.md is the rules, readable."""

from pathlib import Path

from backend.checklist.table import lines

TABLE = Path(__file__).parents[2] / "docs" / "checklist.md"


def test_the_readable_table_is_fresh() -> None:
    command = "python -m backend.checklist.table > docs/checklist.md"
    assert TABLE.read_text(encoding="utf-8").splitlines() == list(lines()), f"kjør: {command}"
