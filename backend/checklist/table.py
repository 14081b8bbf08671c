"""The readable table of all rules: `python -m backend.checklist.table > docs/checklist.md`."""

from collections.abc import Iterator

from backend.checklist.build import RULES
from backend.checklist.dates import Defaults, Due
from backend.checklist.rule import Rule

_HEADINGS = (
    "regel",
    "punkt",
    "gjelder når",
    "frist",
    "hvem",
    "kilde",
    "styrke",
    "område",
    "helse",
    "korte opphold",
    "versjon",
)
_STAYS = {"any": "ja", "long": "nei", "short": "bare der"}
_INTRO = """\
# Sjekklisten

Made by `python -m backend.checklist.table`; do not edit by hand. «Gjelder når» is the trigger's
own description. (D) marks a deadline whose number is our own default, changeable per prison.
«Helse» points are shown as «helsepunkt n» to readers without a consent that names them.
"""


def lines() -> Iterator[str]:
    """The lines of docs/checklist.md."""
    yield from _INTRO.splitlines()
    yield ""
    yield _line(_HEADINGS)
    yield _line(("---",) * len(_HEADINGS))
    for rule in RULES.values():
        yield _line(_cells(rule))


def _cells(rule: Rule) -> tuple[str, ...]:
    return (
        rule.id,
        rule.title,
        (rule.trigger.__doc__ or "").strip(),
        _deadline(rule.due),
        ", ".join(rule.responsible),
        f"{rule.document}, {rule.reference}",
        rule.force,
        rule.area,
        "ja" if rule.health else "",
        _STAYS[rule.stay],
        str(rule.version),
    )


def _deadline(due: Due) -> str:
    words = due.words.format(n=abs(due.days(Defaults())))
    return f"{words} (D)" if due.own_default else words


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    print("\n".join(lines()))
