"""Facts a person volunteers while talking about something else. Precision before recall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlu_nb.normalise import fold
from nlu_nb.phrases import Hit, Words, phrase_book, words_of
from nlu_nb.readers.amount import amounts
from nlu_nb.wordlist import word_set

LONGEST = 10_000
_AMOUNT_REACH = 6
_OWN = word_set("jeg vi meg oss")
_OTHERS = word_set("""
    han hun de dem dere du man folk noen alle mange mora mor mamma moren far faren pappa bror broren søster
    søstera søsteren kompisen kamerat kameraten venn vennen kona dama kjæresten samboeren eksen mannen onkel
    tante naboen cellekameraten sønnen sønn dattera datteren ungene barna foreldrene familien advokaten
    betjenten
""")
_SUPPOSED = word_set("hvis dersom om kanskje skulle")


@dataclass(frozen=True)
class Pattern:
    """Phrases that tell that a field has a value."""

    field: str
    value: str
    phrases: tuple[str, ...]


@dataclass(frozen=True)
class Mention:
    """A value told in passing, and where in the text."""

    field: str
    value: str
    start: int
    end: int


def find_mentions(text: str, patterns: Sequence[Pattern]) -> list[Mention]:
    """What the text tells about the patterns' fields, in order; a field told in two ways is left out."""
    words = words_of(text[:LONGEST])
    phrases: list[str] = []
    owners: list[Pattern] = []
    for pattern in patterns:
        phrases += pattern.phrases
        owners += [pattern] * len(pattern.phrases)
    hits = phrase_book(tuple(phrases)).find(words)
    kept = [hit for hit in hits if _is_told(hit, words)]
    mentions: dict[tuple[str, str], Mention] = {}
    for hit in _widest(kept, [owner.field for owner in owners]):
        owner = owners[hit.phrase]
        start, end = words.tokens[hit.first].start, words.tokens[hit.last].end
        mentions.setdefault(
            (owner.field, owner.value), Mention(owner.field, owner.value, start, end)
        )
    told = [field for field, _ in mentions]
    return [mention for mention in mentions.values() if told.count(mention.field) == 1]


def find_amount_near(text: str, words: Sequence[str]) -> int | None:
    """The kroner said within a few words of one of `words` («skylder 200 000»), if exactly one amount is."""
    tokens = words_of(text[:LONGEST])
    wanted = {folded for word in words for folded in fold(word)}
    places = [i for i, token in enumerate(tokens.tokens) if token.text in wanted]
    near: set[int] = set()
    for amount in amounts(text[:LONGEST]):
        first = next((i for i, t in enumerate(tokens.tokens) if t.end > amount.start), None)
        if first is None:
            continue
        for place in places:
            same = tokens.clauses[place].part == tokens.clauses[first].part
            if same and abs(first - place) <= _AMOUNT_REACH:
                near.add(round(amount.value))
    return near.pop() if len(near) == 1 else None


def _widest(hits: list[Hit], fields: list[str]) -> list[Hit]:
    """Within a field, a phrase inside a longer one says nothing of its own («gjeld» in «ingen gjeld»)."""
    return [
        hit
        for hit in hits
        if not any(
            fields[other.phrase] == fields[hit.phrase]
            and other.first <= hit.first
            and hit.last <= other.last
            and (other.last - other.first) > (hit.last - hit.first)
            for other in hits
        )
    ]


def _is_told(hit: Hit, words: Words) -> bool:
    """Not asked, not supposed, and about the person, not somebody else."""
    clause = words.clauses[hit.first]
    if clause.is_question:
        return False
    for i in range(hit.first - 1, max(-1, hit.first - 7), -1):
        word = words.tokens[i].text
        if words.clauses[i].part != clause.part:
            return True
        if word in _SUPPOSED or word in _OTHERS:
            return False
        if word in _OWN:
            return not _supposed_before(words, i)
    return True


def _supposed_before(words: Words, place: int) -> bool:
    return place > 0 and words.tokens[place - 1].text in _SUPPOSED
