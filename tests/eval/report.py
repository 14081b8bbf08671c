"""Tables for people and JSON for machines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .cases import SLICES
from .figures import Rate, Trial, groupings, rate

SLICE = "slice"
RIGHT_ALIGNED = 1  # from this column on


def as_json(trials: Sequence[Trial], more: Mapping[str, Any]) -> dict[str, Any]:
    """{measures: {measure: {new, all, by: {grouping: {group: rate}}}}, …}; groups are of the new cases."""
    return {"measures": {name: _measure(of) for name, of in _by_measure(trials)}, **more}


def tables(trials: Sequence[Trial]) -> str:
    """The measures, an overview by way of speaking, then every grouping with counts and intervals."""
    parts = [_headlines(trials), _slices(trials)]
    for measure, of in _by_measure(trials):
        for grouping, groups in groupings(_new(of)):
            rows = [(name, _share(one), _interval(one)) for name, one in groups.items()]
            parts.append(_table((f"{measure}: by {grouping}", "", "95 %"), rows))
    return "\n\n".join(parts)


def model_table(scores: Mapping[str, Any]) -> str:
    """The language model's own scores, as shipped with it."""
    rows = [
        (
            part,
            *(f"{scores[part][key]:.3f}" for key in ("pos_acc", "lemma_acc", "ents_f")),
            f"{person:.3f}",
        )
        for part, person in (
            (part, scores[part]["ents_per_type"]["PER"]["f"])
            for part in scores
            if isinstance(scores[part], dict)
        )
    ]
    return _table(("language model", "POS", "lemma", "names F", "persons F"), rows)


def _headlines(trials: Sequence[Trial]) -> str:
    rows = [
        (measure, _share(rate(_new(of))), _interval(rate(_new(of))), _share(rate(of)))
        for measure, of in _by_measure(trials)
    ]
    return _table(("measure", "new cases", "95 %", "all cases"), rows)


def _slices(trials: Sequence[Trial]) -> str:
    measures = _by_measure(_new(trials))
    columns = {measure: dict(groupings(of)).get(SLICE, {}) for measure, of in measures}
    rows = [
        (measure, *(_percent(groups.get(slice)) for slice in SLICES))
        for measure, groups in columns.items()
    ]
    return _table(("% of new cases", *SLICES), rows)


def _measure(trials: Sequence[Trial]) -> dict[str, Any]:
    new = _new(trials)
    return {
        "new": _rate_json(rate(new)),
        "all": _rate_json(rate(trials)),
        "by": {
            grouping: {name: _rate_json(one) for name, one in groups.items()}
            for grouping, groups in groupings(new)
        },
    }


def _rate_json(one: Rate) -> dict[str, Any]:
    return {"hits": one.hits, "total": one.total, "share": one.share, "interval": one.interval}


def _by_measure(trials: Iterable[Trial]) -> list[tuple[str, list[Trial]]]:
    measures: dict[str, list[Trial]] = {}
    for trial in trials:
        measures.setdefault(trial.measure, []).append(trial)
    return list(measures.items())


def _new(trials: Iterable[Trial]) -> list[Trial]:
    return [trial for trial in trials if trial.new]


def _share(one: Rate) -> str:
    return f"{_percent(one)} % ({one.hits}/{one.total})"


def _percent(one: Rate | None) -> str:
    return "–" if one is None or one.share is None else f"{100 * one.share:.1f}"


def _interval(one: Rate) -> str:
    if one.interval is None:
        return "–"
    low, high = one.interval
    return f"{100 * low:.1f}–{100 * high:.1f}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]

    def line(row: Sequence[str]) -> str:
        cells = [
            cell.rjust(width) if i >= RIGHT_ALIGNED else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        return "  ".join(cells).rstrip()

    return "\n".join([line(head), "─" * len(line([w * "x" for w in widths])), *map(line, rows)])
