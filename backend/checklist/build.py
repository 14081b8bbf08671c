"""From facts and dates to the checklist; the registry of all rules stands last."""

from datetime import date

from backend.checklist import economy, health, housing, intake, release, substances, treatment
from backend.checklist.dates import Dates, Defaults
from backend.checklist.rule import Row, Rule
from backend.facts import Facts


def build_checklist(
    facts: Facts,
    dates: Dates,
    defaults: Defaults = Defaults(),  # noqa: B008 - frozen, so sharing one is safe
) -> list[Row]:
    """The rows whose rules apply, by due date (undated last) and then by registry order.

    A stay shorter than `defaults.short_stay` gets the short list.
    """
    short = dates.is_short_stay(defaults)
    rows = [
        _without_refused_coordinator(rule.row(dates, defaults), facts)
        for rule in RULES.values()
        if _kept(rule, short) and rule.trigger(facts, dates)
    ]
    return sorted(rows, key=lambda row: row.due or date.max)


def _kept(rule: Rule, short: bool) -> bool:
    return rule.stay != ("long" if short else "short")


def _without_refused_coordinator(row: Row, facts: Facts) -> Row:
    """A person who has said no to a coordinator is not given one as responsible (P39)."""
    if not facts.is_any("frame.wants_coordinator", "nei"):
        return row
    others = tuple(actor for actor in row.responsible if actor != "koordinator")
    return row.model_copy(update={"responsible": others})


RULES: dict[str, Rule] = {
    rule.id: rule
    for theme in (intake, economy, housing, health, substances, treatment, release)
    for rule in theme.RULES
}
