"""Makes training text look like what users write: small letters, typos, other names.

Registered as the augmenter `stegvis.user_text.v1`; only training needs it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

from nlu_nb.model.persons import read_names, rename_persons
from nlu_nb.model.words import Word, from_doc, lower_cased, to_doc

MIN_STEM = 4  # letters that word and lemma must share before one of them is misspelt
WITHOUT_NORWEGIAN_LETTERS = {"å": "a", "ø": "o", "æ": "ae"}


def create_user_text_augmenter(
    lower: float, typo_texts: float, typo_words: float, new_names: float, seed: int
) -> Callable[[Language, Example], Iterator[Example]]:
    """Creates the augmenter.

    lower: share of texts in small letters, half of them also with little punctuation.
    typo_texts, typo_words: share of texts with typos, and of words in them.
    new_names: share of persons who get another name, see `persons.py`.
    """
    rng = random.Random(seed)
    names = read_names()

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        words = rename_persons(from_doc(example.reference), names, new_names, rng)
        if rng.random() < typo_texts:
            words = [misspell(word, rng) if rng.random() < typo_words else word for word in words]
        if rng.random() < lower:
            words = [lower_cased(word) for word in words]
            if rng.random() < 0.5:
                words = without_commas_and_final_mark(words)
        reference = to_doc(nlp.vocab, words)
        yield Example(nlp.make_doc(reference.text), reference)

    return augment


def misspell(word: Word, rng: random.Random) -> Word:
    """Makes one typo in the stem that word and lemma share, so that both stay in step."""
    stem = _shared_start(word.form.lower(), word.lemma.lower())
    if stem < MIN_STEM or len(word.form) <= MIN_STEM or not word.form.isalpha():
        return word
    at = rng.randrange(1, stem - 2)
    edit = rng.choice((_swap, _drop, _double, _without_norwegian_letters))
    return replace(word, form=edit(word.form, at), lemma=edit(word.lemma, at))


def without_commas_and_final_mark(words: list[Word]) -> list[Word]:
    """Leaves out commas and the last punctuation mark of a text."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        last = index == len(words) - 1
        if kept and word.pos == "PUNCT" and word.name == "O" and (last or word.form == ","):
            kept[-1] = replace(kept[-1], space=word.space)
        else:
            kept.append(word)
    return kept


def _shared_start(a: str, b: str) -> int:
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return length


def _swap(text: str, at: int) -> str:
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _drop(text: str, at: int) -> str:
    return text[:at] + text[at + 1 :]


def _double(text: str, at: int) -> str:
    return text[: at + 1] + text[at:]


def _without_norwegian_letters(text: str, at: int) -> str:
    return text[:at] + "".join(WITHOUT_NORWEGIAN_LETTERS.get(c, c) for c in text[at:])


registry.augmenters.register("stegvis.user_text.v1", func=create_user_text_augmenter)
