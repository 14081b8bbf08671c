"""A trained linear net over `features`: reads one text in well under a millisecond, with nothing but numpy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nlu_nb.features import Features, Places, Values

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Net:
    """Scores texts for labels: above 0 means that a label holds, and the more the surer.

    Attributes:
        rarity: the weight of each place, shape (places,).
        weights: shape (places, labels), half precision.
        sharpness: how fast probability grows with the score, fitted on examples left out of training.
    """

    labels: tuple[str, ...]
    bits: int
    rarity: Floats
    weights: npt.NDArray[np.float16]
    bias: Floats
    sharpness: float = 1.0

    def scores(self, text: str) -> Floats:
        """The score of each label, in the order of `labels`."""
        places, values = weigh(Features(self.bits)(text), self.rarity)
        return np.asarray(self.bias + values @ self.weights[places].astype(np.float32), np.float32)

    def probabilities(self, text: str) -> dict[str, float]:
        """The probability of each label, for labels of which exactly one holds."""
        scores = self.scores(text) * self.sharpness
        powers = np.exp(scores - scores.max())
        return dict(zip(self.labels, map(float, powers / powers.sum()), strict=True))

    def best(self, text: str) -> tuple[str, float]:
        """The likeliest label and its probability, for labels of which exactly one holds."""
        return max(self.probabilities(text).items(), key=lambda one: one[1])

    def save(self, path: Path) -> None:
        """Write to one file of plain arrays; nothing in it is code."""
        with path.open("wb") as stream:
            np.savez_compressed(
                stream,
                labels=np.array(self.labels),
                bits=self.bits,
                rarity=self.rarity,
                weights=self.weights,
                bias=self.bias,
                sharpness=self.sharpness,
            )


def load_net(path: Path) -> Net:
    """Read a net that `Net.save` wrote.

    Raises:
        FileNotFoundError: it has not been trained on this machine (`python -m ops.train`).
    """
    with np.load(path, allow_pickle=False) as stored:
        return Net(
            tuple(str(label) for label in stored["labels"]),
            int(stored["bits"]),
            stored["rarity"],
            stored["weights"],
            stored["bias"],
            float(stored["sharpness"]),
        )


def weigh(found: Sequence[tuple[Places, Values]], rarity: Floats) -> tuple[Places, Values]:
    """Places and values of a text's features: rarer counts more, and each kind of feature has length 1."""
    kinds = [(places, _length_one(values * rarity[places])) for places, values in found]
    return np.concatenate([p for p, _ in kinds]), np.concatenate([v for _, v in kinds])


def _length_one(values: Values) -> Values:
    length = float(np.linalg.norm(values))
    return np.asarray(values / length if length else values, np.float32)
