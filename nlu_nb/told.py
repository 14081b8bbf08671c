"""Facts heard in a message: each sentence and each clause is heard by itself, so that one does not drown another."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from nlu_nb.nets import net
from nlu_nb.normalise import fold
from nlu_nb.wordlist import word_set

LONGEST = 2_000
MOST_PIECES = 40
_SENTENCE = re.compile(r"[.!?;\n]+")
_CLAUSE = re.compile(r",|\b(?:og|å så|men|mens|fordi|for|så)\b", re.IGNORECASE)
_FEWEST_WORDS = 2
PLAIN = 0.1
"""The score from which a fact counts as plainly told; our own choice, set on openers kept apart from training."""
_OWN = word_set("jeg vi meg oss min mitt mine mi")
_LEADS = word_set("og men så ja nei altså for fordi at men")
_OTHERS = word_set("""
    alle mange folk noen mora mor mamma moren far faren pappa bror broren søster søstera søsteren kompisen kamerat
    kameraten venn vennen kona dama kjæresten samboeren eksen mannen onkel tante naboen cellekameraten sønnen sønn
    dattera datteren foreldrene advokaten betjenten
    """)


@dataclass(frozen=True)
class Heard:
    """How strongly a fact is heard, and in which piece of the message."""

    score: float
    piece: str


@dataclass(frozen=True)
class Told:
    """A value that a message tells a field has; `value` is "value" for dates, amounts and places."""

    field: str
    value: str
    piece: str


def told(text: str, several: Container[str]) -> list[Told]:
    """The facts a message plainly tells about the person; only fields in `several` get more than one value."""
    found: list[Told] = []
    for field, own in facts_heard(text).items():
        values = [value for value, heard in own.items() if heard.score >= PLAIN]
        if not values:
            continue
        if own.keys() == {"ja", "nei"}:
            piece = max(own.values(), key=lambda heard: heard.score).piece
            values = ["ja" if says_yes(piece, own) > 0 else "nei"]
        elif field not in several:
            values = [max(values, key=lambda value: own[value].score)]
        found += [Told(field, value, own[value].piece) for value in values]
    return [one for one in found if not is_about_others(one.piece)]


def is_about_others(piece: str) -> bool:
    """Somebody else's facts: «faren min drakk», «alle her skylder penger»."""
    words = fold(piece)
    starts = next((word for word in words if word not in _LEADS), "")
    return starts in _OTHERS and not _OWN.intersection(words)


def facts_heard(text: str) -> dict[str, dict[str, Heard]]:
    """Field → value → where it is heard most strongly; every field and value the net knows."""
    heard: dict[str, dict[str, Heard]] = {}
    scored = [(piece, net("facts").scores(piece)) for piece in pieces(text[:LONGEST])]
    for field, places in fields().items():
        for value, place in places.items():
            piece, scores = max(scored, key=lambda one: one[1][place])
            heard.setdefault(field, {})[value] = Heard(float(scores[place]), piece)
    return heard


def says_yes(piece: str, own: Mapping[str, Heard]) -> float:
    """How much more a piece says ja than nei: in general, and about the field itself."""
    polarity = net("polarity")
    scores = dict(zip(polarity.labels, map(float, polarity.scores(piece)), strict=True))
    about_field = own["ja"].score - own["nei"].score if {"ja", "nei"} <= own.keys() else 0.0
    return scores["ja"] - scores["nei"] + 2 * about_field


@cache
def fields() -> dict[str, dict[str, int]]:
    """Field → value → its place among the labels of the net of facts."""
    found: dict[str, dict[str, int]] = {}
    for place, label in enumerate(net("facts").labels):
        field, _, value = label.partition("=")
        found.setdefault(field, {})[value] = place
    return found


def pieces(text: str) -> list[str]:
    """The whole text first, then its sentences and their clauses, each once."""
    found = dict.fromkeys((text.strip(), *_parts(text)))
    return list(found)[:MOST_PIECES]


def _parts(text: str) -> Iterator[str]:
    for sentence in _SENTENCE.split(text):
        yield from (p.strip() for p in (sentence, *_CLAUSE.split(sentence)) if _is_long_enough(p))


def _is_long_enough(piece: str) -> bool:
    return len(piece.split()) >= _FEWEST_WORDS
