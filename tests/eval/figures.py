"""Trials and what can be said of them: rates with their uncertainty, macro F1, percentiles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

Z_95 = 1.959963984540054


@dataclass(frozen=True)
class Trial:
    """One thing that went right or wrong.

    Attributes:
        hit: what the measure counts; for a false-alarm rate a hit is a false alarm.
        groups: where it belongs, by grouping: `{"slice": "nord", "kind": "overdose"}`.
        new: the case's words are found nowhere in what the parts were made from.
    """

    measure: str
    hit: bool
    groups: Mapping[str, str] = field(default_factory=dict)
    new: bool = True


@dataclass(frozen=True)
class Rate:
    """Hits of a total, with the 95 % interval."""

    hits: int
    total: int

    @property
    def share(self) -> float | None:
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float] | None:
        return wilson(self.hits, self.total) if self.total else None


def wilson(hits: int, total: int, z: float = Z_95) -> tuple[float, float]:
    """Score interval of a proportion (Wilson 1927).

    Raises:
        ValueError: no trials, or more hits than trials.
    """
    if total <= 0 or not 0 <= hits <= total:
        raise ValueError(f"{hits} of {total} is no proportion")
    share, weight = hits / total, z * z / total
    middle = (share + weight / 2) / (1 + weight)
    half = z / (1 + weight) * math.sqrt(share * (1 - share) / total + weight / (4 * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def rate(trials: Iterable[Trial]) -> Rate:
    hits = [trial.hit for trial in trials]
    return Rate(sum(hits), len(hits))


def groupings(trials: Sequence[Trial]) -> Iterator[tuple[str, dict[str, Rate]]]:
    """For each grouping its name and the rate of each of its groups, in order of appearance."""
    for grouping in dict.fromkeys(name for trial in trials for name in trial.groups):
        groups: dict[str, list[Trial]] = {}
        for trial in trials:
            if grouping in trial.groups:
                groups.setdefault(trial.groups[grouping], []).append(trial)
        yield grouping, {name: rate(members) for name, members in groups.items()}


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean F1 over the classes that were meant; pairs are (meant, understood)."""
    scores = []
    for name in sorted({meant for meant, _ in pairs}):
        hits = sum(meant == understood == name for meant, understood in pairs)
        named = sum(meant == name for meant, _ in pairs) + sum(seen == name for _, seen in pairs)
        scores.append(2 * hits / named)
    return sum(scores) / len(scores)


def percentile(values: Sequence[float], share: float) -> float:
    """Nearest rank: the smallest value that `share` of the values do not exceed."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]
