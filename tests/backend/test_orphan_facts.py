"""No question without a consequence: what is asked must change the plan or the checklist."""

import random
from datetime import date
from typing import Any

import pytest

from backend.checklist import Dates, build_checklist
from backend.facts import FIELDS
from backend.plan import build_plan
from tests.backend import given

TODAY = date(2026, 11, 23)


def outcome(answers: dict[str, Any]) -> str:
    facts = given.facts(answers)
    dates = Dates.of(facts, TODAY)
    rows = build_checklist(facts, dates)
    plan = build_plan(facts, dates, [], rows)
    return plan.model_dump_json() + "".join(row.model_dump_json() for row in rows)


@pytest.mark.parametrize("path", FIELDS)
def test_a_different_answer_gives_a_different_plan_or_checklist(path: str) -> None:
    chance = random.Random(path)
    for _ in range(5):
        answers = given.full_answers(chance)
        outcomes = {outcome(answers | {path: value}) for value in given.values_of(FIELDS[path])}
        if len(outcomes) > 1:
            return
    pytest.fail(f"{path} blir spurt om, men endrer verken plan eller sjekkliste (P16, N5)")
