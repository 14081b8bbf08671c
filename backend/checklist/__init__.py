"""The release checklist: typed rules over typed facts, one theme per file."""

from backend.checklist.build import RULES, build_checklist
from backend.checklist.dates import Dates, Defaults
from backend.checklist.rule import Actor, Row, Rule, Source

__all__ = [
    "RULES",
    "Actor",
    "Dates",
    "Defaults",
    "Row",
    "Rule",
    "Source",
    "build_checklist",
]
