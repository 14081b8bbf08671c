"""The net that tells intents apart: trained, saved and loaded, it says the same, and its probabilities are such."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu_nb.net import load_net
from nlu_nb.training.fit import Settings, fit_one

EXAMPLES = {
    "why": ["hvorfor spør du", "koffor vil du vite det", "hva skal du med det", "hvorfor det"],
    "skip": ["hopp over", "neste spørsmål", "vil ikke svare", "dropp det"],
    "answer": ["jeg har gjeld", "bor hos en kompis", "ja", "rundt 50 000", "nei, ikke nå"],
}
TEXTS = [(said, intent) for intent, all_said in EXAMPLES.items() for said in all_said]
NET = fit_one([said for said, _ in TEXTS], [intent for _, intent in TEXTS], Settings(bits=14))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("koffer spør du?", "why"),
        ("HOPP OVER", "skip"),
        ("æ har gjeld", "answer"),
        ("hvorfro det", "why"),
    ],
)
def test_what_is_close_to_the_examples_is_understood(text: str, intent: str) -> None:
    assert NET.best(text)[0] == intent


@pytest.mark.parametrize("text", ["koffer spør du?", "ja", "", "ukjent 😀 ord", "æ" * 500])
def test_a_saved_net_says_what_the_trained_one_says(text: str, tmp_path: Path) -> None:
    NET.save(tmp_path / "net.npz")
    intent, probability = NET.best(text)
    loaded_intent, loaded_probability = load_net(tmp_path / "net.npz").best(text)
    assert loaded_intent == intent
    assert loaded_probability == pytest.approx(probability)
    assert 1 / len(EXAMPLES) <= probability <= 1
