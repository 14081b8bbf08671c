"""Typed facts: what an answer may be, area by area.

A fact is `<area>.<field>` and holds an `Answer`: a value, or the state "unknown" or "declined",
or it is absent. These models are the contract; the bot's question sheets are held against them
by a test. Nothing here knows what a fact means for plan or checklist.
"""

from backend.facts.areas import CLOSING_FIELDS, Area, Scope
from backend.facts.facts import (
    AREAS,
    FIELDS,
    HEALTH_AREAS,
    AreaInfo,
    FactField,
    Facts,
    FactsError,
    InvalidFacts,
    Problem,
    State,
)
from backend.facts.values import Answer, FieldType, Statement

__all__ = [
    "AREAS",
    "CLOSING_FIELDS",
    "FIELDS",
    "HEALTH_AREAS",
    "Answer",
    "Area",
    "AreaInfo",
    "FactField",
    "Facts",
    "FactsError",
    "FieldType",
    "InvalidFacts",
    "Problem",
    "Scope",
    "State",
    "Statement",
]
