"""Plan and checklist as they stand in the middle of a talk: built from the facts, kept nowhere."""

from datetime import date
from typing import Any

from backend.checklist import Dates, build_checklist
from backend.facts import Facts
from backend.plan import build_plan


def preview_of(raw: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Facts, plan and checklist in the form of docs/architecture.md.

    Raises:
        InvalidFacts: the facts do not fit the models.
    """
    facts = Facts.parse(raw)
    dates = Dates.of(facts, date.today())
    rows = build_checklist(facts, dates)
    plan = build_plan(facts, dates, [], rows)
    return {
        "facts": facts.dump(),
        "plan": plan.model_dump(mode="json"),
        "checklist": {"items": [row.model_dump(mode="json") for row in rows]},
    }
