"""Fits a net to examples: one linear support vector machine for each label over hashed features."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import scipy.sparse as sparse
from sklearn.svm import LinearSVC

from nlu_nb.features import Features, Places, Values
from nlu_nb.net import Floats, Net, weigh
from nlu_nb.training.noise import noisy

_Read = list[tuple[Places, Values]]
_SHARPNESSES = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
_HELD_OUT = 8  # one example in so many, while the sharpness is fitted


@dataclass(frozen=True)
class Settings:
    """`strength`: how closely examples are followed (C). `copies`: noisy copies of each. `bits`: see `Features`."""

    bits: int = 17
    strength: float = 0.3
    copies: int = 1
    balanced: bool = False


def fit(texts: Sequence[str], labels: Sequence[Collection[str]], settings: Settings) -> Net:
    """A net for labels that hold each on its own; a text may have none."""
    return _fit(_read(texts, settings), [set(row) for row in labels], settings)


def fit_one(
    texts: Sequence[str], labels: Sequence[str], settings: Settings = Settings()
) -> Net:  # fmt: skip
    """A net for labels of which exactly one holds, with probabilities that mean what they say."""
    read = _read(texts, settings)
    sets = [{label} for label in labels]
    kept = [i for i in range(len(texts)) if i % _HELD_OUT]
    trial = _fit([read[i] for i in kept], [sets[i] for i in kept], settings)
    scored = [
        (trial.scores(texts[i]), trial.labels.index(labels[i]))
        for i in range(0, len(texts), _HELD_OUT)
    ]
    sharpness = min(_SHARPNESSES, key=lambda sharp: _surprise(scored, sharp))
    return replace(_fit(read, sets, settings), sharpness=sharpness)


def _read(texts: Sequence[str], settings: Settings) -> list[list[_Read]]:
    """For each text its features and those of its noisy copies."""
    versions = [texts, *(noisy(texts, seed) for seed in range(settings.copies))]
    features = Features(settings.bits)
    return [[features(text) for text in row] for row in zip(*versions, strict=True)]


def _fit(read: Sequence[list[_Read]], labels: Sequence[set[str]], settings: Settings) -> Net:
    rows = [one for versions in read for one in versions]
    of_row = [row for row, versions in zip(labels, read, strict=True) for _ in versions]
    rarity = _rarity(rows, settings)
    table = _table(rows, rarity, settings)
    names = sorted(set().union(*labels))
    weights = np.zeros((table.shape[1], len(names)), np.float16)
    bias = np.zeros(len(names), np.float32)
    for place, name in enumerate(names):
        machine = LinearSVC(
            C=settings.strength,
            class_weight="balanced" if settings.balanced else None,
            tol=1e-2,
            random_state=0,
        ).fit(table, np.array([name in row for row in of_row]))
        weights[:, place] = machine.coef_[0]
        bias[place] = machine.intercept_[0]
    return Net(tuple(names), settings.bits, rarity, weights, bias)


def _surprise(scored: Sequence[tuple[Floats, int]], sharpness: float) -> float:
    """Mean log loss."""
    losses = []
    for scores, right in scored:
        sharp = scores * sharpness
        losses.append(float(np.log(np.exp(sharp - sharp.max()).sum()) + sharp.max() - sharp[right]))
    return float(np.mean(losses))


def _rarity(rows: Sequence[_Read], settings: Settings) -> Floats:
    seen: npt.NDArray[np.float64] = np.zeros(1 << settings.bits)
    for found in rows:
        for places, _ in found:
            seen[np.unique(places)] += 1
    return np.asarray(np.log((1 + len(rows)) / (1 + seen)) + 1, np.float32)


def _table(rows: Sequence[_Read], rarity: Floats, settings: Settings) -> sparse.csr_matrix:
    weighed = [weigh(found, rarity) for found in rows]
    ends = np.cumsum([0, *(len(places) for places, _ in weighed)])
    table = sparse.csr_matrix(
        (np.concatenate([v for _, v in weighed]), np.concatenate([p for p, _ in weighed]), ends),
        shape=(len(rows), 1 << settings.bits),
    )
    table.sum_duplicates()
    return table
