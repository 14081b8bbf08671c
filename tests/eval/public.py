"""Public sets that are not in the repository: `python -m tests.eval.public FOLDER`.

FOLDER holds `massive_nb_train_dev.jsonl` (MASSIVE 1.1, Bokmål: text, intent, partition) and `norsid_dev.conll` (NorSID:
300 sentences in 11 dialect versions). The net is the bot's own intent component with its own settings.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

from nlu_nb.components.intents import FoldedIntentClassifier, settings_of
from nlu_nb.risk import detect
from nlu_nb.training.fit import Settings, fit_one
from nlu_nb.training.noise import misspelt

from .figures import Rate

LETTERS_A_SLIP = 15
FOLDS = 5
_META = re.compile(r"# (\w+) = (.+)")


@dataclass(frozen=True)
class Row:
    """A text, its intent, and which of two groupings it belongs to: a sentence's number or part, and its version."""

    text: str
    intent: str
    group: str
    version: str


def main() -> None:
    folder = Path(sys.argv[1])
    massive, norsid = _massive(folder), _norsid(folder)
    report_massive(massive)
    report_norsid(norsid)
    report_alarms([row.text for row in massive])


def report_massive(rows: Sequence[Row]) -> None:
    """Trained on the train part, tested on the dev part as it stands and with typing slips."""
    train = [row for row in rows if row.group == "train"]
    dev = [row for row in rows if row.group == "dev"]
    net = fit_one([r.text for r in train], [r.intent for r in train], _settings())
    rng = random.Random(0)
    for name, texts in (
        ("as written", [row.text for row in dev]),
        ("with slips", [misspelt(row.text, rng, LETTERS_A_SLIP) for row in dev]),
    ):
        hits = [net.best(t)[0] == row.intent for t, row in zip(texts, dev, strict=True)]
        _say(f"MASSIVE-nb dev, {name}", hits)


def report_norsid(rows: Sequence[Row]) -> None:
    """Cross-validated by sentence, beside word and character TF-IDF with a linear SVM in the same folds."""
    own: list[tuple[str, bool]] = []
    plain: list[tuple[str, bool]] = []
    for train, test in GroupKFold(FOLDS).split(rows, groups=[row.group for row in rows]):
        texts, intents = [rows[i].text for i in train], [rows[i].intent for i in train]
        net = fit_one(texts, intents, _settings())
        baseline = make_pipeline(
            make_union(
                TfidfVectorizer(lowercase=True),
                TfidfVectorizer(lowercase=True, analyzer="char_wb", ngram_range=(1, 4)),
            ),
            LinearSVC(),
        ).fit(texts, intents)
        guesses = baseline.predict([rows[i].text for i in test])
        for i, guess in zip(test, guesses, strict=True):
            own.append((rows[i].version, net.best(rows[i].text)[0] == rows[i].intent))
            plain.append((rows[i].version, guess == rows[i].intent))
    _say("NorSID dev, own net", [hit for _, hit in own])
    _say("NorSID dev, TF-IDF and linear SVM", [hit for _, hit in plain])
    for version in sorted({version for version, _ in own}):
        _say(f"  version {version}", [hit for name, hit in own if name == version])


def report_alarms(texts: Sequence[str]) -> None:
    """Everyday sentences in which there is no danger."""
    found = [detect(text) for text in texts]
    _say("danger on MASSIVE-nb, false alarm", [bool(risk and risk.sure) for risk in found])
    _say("danger on MASSIVE-nb, asked in vain", [risk is not None for risk in found])


def _settings() -> Settings:
    return settings_of(FoldedIntentClassifier.get_default_config())


def _massive(folder: Path) -> list[Row]:
    lines = (folder / "massive_nb_train_dev.jsonl").read_text("utf-8").splitlines()
    rows = map(json.loads, lines)
    return [Row(r["text"], r["intent"], r["partition"], "") for r in rows]


def _norsid(folder: Path) -> list[Row]:
    rows = []
    for block in (folder / "norsid_dev.conll").read_text("utf-8").split("\n\n"):
        found = (_META.fullmatch(line) for line in block.splitlines())
        meta: dict[str, str] = {m[1]: m[2] for m in found if m}
        if "text" in meta:  # one sentence is empty
            sentence, _, version = meta["id"].partition("/")
            rows.append(Row(meta["text"], meta["intent"], sentence, version))
    return rows


def _say(what: str, hits: Sequence[bool]) -> None:
    rate = Rate(sum(hits), len(hits))
    low, high = rate.interval or (0.0, 0.0)
    share = f"{100 * (rate.share or 0):.2f} % ({rate.hits}/{rate.total})"
    print(f"{what:40} {share:>22}   {100 * low:.1f}–{100 * high:.1f}", flush=True)


if __name__ == "__main__":
    main()
