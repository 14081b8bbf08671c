"""What must hold of a draft that a coordinator reads: all ten items of the plan, and nothing about health."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from backend.facts import HEALTH_AREAS
from load.talk import answers, book

ITEMS_IN_PLAN = 10  # forskrift 2022-06-22-1110 § 9


def draft_faults(draft: dict[str, Any]) -> list[str]:
    """What is wrong with the draft as the coordinator got it; empty when it is right."""
    found = []
    if len(draft["plan"]["items"]) != ITEMS_IN_PLAN:
        found.append(f"the plan has {len(draft['plan']['items'])} items")
    if not any(draft["facts"].values()):
        found.append("nothing of what was shared is there")
    closed = HEALTH_AREAS & {area for area, fields in draft["facts"].items() if fields}
    if closed:
        found.append(f"health facts of {sorted(closed)} are open")
    written = json.dumps(draft, ensure_ascii=False)
    found += [f"«{words}» can be read" for words in _health_words() if words in written]
    return found


@cache
def _health_words() -> frozenset[str]:
    """The names of the health areas and all that people are made to say about them."""
    said = answers()
    rows = [row for area in HEALTH_AREAS for row in said["openings"].get(area, ())]
    for field, listed in said["fields"].items():
        rows += listed if field.partition(".")[0] in HEALTH_AREAS else ()
    titles = {sheet.title for sheet in book().sheets.values() if sheet.area in HEALTH_AREAS}
    return frozenset({f'"{title}"' for title in titles} | {row["say"] for row in rows})
