"""Reading one text at a time gives what scikit-learn's own pipeline gives."""

from __future__ import annotations

import pytest

from nlu_nb.components.intents import FoldedIntentClassifier, OneText, folded, untrained

EXAMPLES = {
    "why": ["hvorfor spør du", "koffor vil du vite det", "hva skal du med det", "hvorfor det"],
    "skip": ["hopp over", "neste spørsmål", "vil ikke svare", "dropp det"],
    "answer": ["jeg har gjeld", "bor hos en kompis", "ja", "rundt 50 000", "nei, ikke nå"],
}


@pytest.mark.parametrize(
    "text", ["koffer spør du?", "hopp hopp over", "ja", "", "ukjent 😀 ord", "æ" * 500]
)
def test_both_give_the_same_intent_and_probability(text: str) -> None:
    texts = [(folded(said), intent) for intent, all_said in EXAMPLES.items() for said in all_said]
    pipeline = untrained(FoldedIntentClassifier.get_default_config())
    pipeline.fit(*map(list, zip(*texts, strict=True)))
    intent, probability = OneText(pipeline).best(text)
    expected = pipeline.predict_proba([folded(text)])[0]
    assert probability == pytest.approx(expected.max())
    assert intent == pipeline.classes_[expected.argmax()]
