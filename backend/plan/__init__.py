"""The draft plan: facts, dates, consents and checklist rows become the ten items of § 9."""

from backend.plan.build import build_plan
from backend.plan.model import ConsentSummary, Entry, Plan, PlanItem
from backend.plan.names import ACTOR_NAMES

__all__ = ["ACTOR_NAMES", "ConsentSummary", "Entry", "Plan", "PlanItem", "build_plan"]
