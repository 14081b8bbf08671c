"""Gives persons in training text other names, and more often a first name alone.

News text mostly has family names of public people; users write first names, from everywhere.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from nlu_nb.model.words import Word

Names = dict[str, list[str]]  # "female", "male" and "family"

NAMES = Path(__file__).parent / "names"
GENDERS = {"Fem": "female", "Masc": "male"}
FIRST_NAME_ONLY = 0.4  # share of the persons renamed


def read_names() -> Names:
    """Returns our own lists of common names in Norway, also of immigrants and Sámi.

    Names that are everyday words in small letters (Per, Liv, Dag, Vold) are left out.
    """
    kinds = (*GENDERS.values(), "family")
    return {kind: (NAMES / f"{kind}.txt").read_text(encoding="utf-8").split() for kind in kinds}


def rename_persons(words: list[Word], names: Names, share: float, rng: random.Random) -> list[Word]:
    """Returns the text with the given share of its persons renamed."""
    result: list[Word] = []
    index = 0
    while index < len(words):
        end = index + 1
        if words[index].name == "B-PER":
            while end < len(words) and words[end].name == "I-PER":
                end += 1
            person = words[index:end]
            change = rng.random() < share and all(_is_plain_name(word) for word in person)
            result += _renamed(person, names, rng) if change else person
        else:
            result.append(words[index])
        index = end
    return result


def _renamed(person: list[Word], names: Names, rng: random.Random) -> list[Word]:
    if rng.random() < FIRST_NAME_ONLY:
        gender = _features(person[0]).get("Gender") or rng.choice(list(GENDERS))
        starts = person[0].starts_sentence
        whole = replace(person[-1], name="B-PER", starts_sentence=starts)
        return [_named(whole, rng.choice(names[GENDERS.get(gender, "male")]), gender)]
    return [_other_name(word, names, rng) for word in person]


def _other_name(word: Word, names: Names, rng: random.Random) -> Word:
    gender = _features(word).get("Gender", "")  # NDT gives only first names a gender
    return _named(word, rng.choice(names[GENDERS.get(gender, "family")]), gender)


def _named(word: Word, name: str, gender: str) -> Word:
    features = _features(word)
    if gender:
        features["Gender"] = gender
    morph = "|".join(f"{key}={features[key]}" for key in sorted(features))
    genitive = features.get("Case") == "Gen"
    return replace(word, form=name + "s" if genitive else name, lemma=name, morph=morph)


def _features(word: Word) -> dict[str, str]:
    return dict(part.split("=", 1) for part in word.morph.split("|") if part)


def _is_plain_name(word: Word) -> bool:
    return word.pos == "PROPN" and word.form.istitle() and word.form.isalpha()
