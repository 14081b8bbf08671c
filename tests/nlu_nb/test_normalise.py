"""One spelling for many."""

from __future__ import annotations

import pytest

from nlu_nb.dialect import FORMS
from nlu_nb.normalise import Speller, fold, fold_text, tokens


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("eg veit ikkje", "jeg vet ikke"),
        ("æ vet itj", "jeg vet ikke"),
        ("e vet ittje", "jeg vet ikke"),
        ("vetsje", "vet ikke"),
        ("veitkje ka æ ska", "vet ikke hva jeg skal"),
        ("harke noe", "har ikke noe"),
        ("korsn blir det", "hvordan blir det"),
        ("koffer spør du", "hvorfor spør du"),
        ("neeeeei", "nei"),
        ("JAAAA", "ja"),
        ("det e hon", "det er hon"),
        ("kanskje", "kanskje"),
        ("har'kje", "har ikke"),
        ("80k", "80 k"),
    ],
)
def test_dialect_and_chat_spelling_become_bokmaal(written: str, folded: str) -> None:
    assert " ".join(fold(written)) == folded


def test_a_folded_word_knows_where_it_stood() -> None:
    text = "ja, vetkje."
    found = tokens(text)
    assert [(token.text, text[token.start : token.end]) for token in found] == [
        ("ja", "ja"),
        ("vet", "vetkje"),
        ("ikke", "vetkje"),
    ]


def test_folding_a_text_keeps_its_signs() -> None:
    assert fold_text("Eg veitkje, 25 000,-!") == "jeg vet ikke, 25 000,-!"


def test_no_folded_form_is_folded_once_more() -> None:
    again = {
        (form, word) for form, words in FORMS.items() for word in words.split() if word in FORMS
    }
    assert again == set()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("lelighet", "leilighet"),
        ("leiligeht", "leilighet"),
        ("leilighetene", "leilighetene"),
        ("peilighet", "peilighet"),
        ("trygg", "trygg"),
    ],
)
def test_slips_are_mended_only_towards_one_close_word(written: str, meant: str) -> None:
    speller = Speller(["leilighet", "trygd"], keep=["trygg"])
    assert speller.correct(written) == meant
