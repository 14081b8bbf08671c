"""Words that make an answer uncertain, and turns of speech that take an answer back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from nlu_nb.dialect import FORMS
from nlu_nb.question import Reading
from nlu_nb.wordlist import word_set

_HEDGES = word_set("""
    ca cirka sirka rundt omtrent omkring omtrentlig nesten typ kanskje tror tipper trolig sikkert antagelig
    antakelig sannsynligvis drøyt snaut knapt bortimot nærmere over under minst maks maksimalt opptil ish circa
    muligens antar håper anslår oppunder underkant overkant usikker begynnelsen starten slutten midten svak
    sterk mellom maybe about think
    """)
_MOST_TURNS = 3
_LONGEST_WITH_TURNS = 1_000


def is_hedged(words: list[str]) -> bool:
    """Whether any of the folded words makes the answer a guess."""
    return any(word in _HEDGES for word in words)


def read_last_meant(message: str, read: Callable[[str], Reading | None]) -> Reading | None:
    """What is read from the words that replace others («5, nei 6», «ikke 5, men 6»), or else from all of them."""
    turns = _turns(message) if len(message) <= _LONGEST_WITH_TURNS else ()
    for taken_back, instead in turns:
        reading = read(instead)
        if reading is not None and read(taken_back) is not None:
            return reading
    return read(message)


def _turns(message: str) -> Iterator[tuple[str, str]]:
    """What may be taken back and what may stand instead; the last correction first."""
    for match in reversed(list(_CORRECTION.finditer(message))[-_MOST_TURNS:]):
        yield message[: match.start()], message[match.end() :]
    for match in reversed(list(_CONTRAST.finditer(message))[-_MOST_TURNS:]):
        before, after = message[: match.start()], message[match.end() :]
        if _OUTDATED.search(before) and _NOW.search(after):
            yield before, after
    for match in list(_DENIED.finditer(message))[:_MOST_TURNS]:
        yield match.group(), message[match.end() :]


def _written(*words: str) -> str:
    """The words and every written form of them, for a pattern."""
    return "|".join([*words, *(form for form, word in FORMS.items() if word in words)])


_NOT = rf"(?:{_written('ikke')}|not)"
_CORRECTION = re.compile(
    r"\b(?:nei[, ]+(?:vent|forresten|jeg mente|mente|det er|det var|sorry|feil)\b"
    r"|(?:jeg |eg |æ )?(?:mente|meinte|mener)\b|(?:eller|men) ?nei\b|vent(?: litt)?\b|rettelse\b"
    r"|glem det\b|rettere sagt\b"
    rf"|(?:sorry|unnskyld|beklager|oi|ops|oops|feil)\b|(?:{_written('nei')})\b)",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    rf"\bmen\b|\bbut\b|[.,;] *(?=(?:så )?(?:{_written('nå')}|now)\b)", re.IGNORECASE
)
_OUTDATED = re.compile(
    r"\b(?:først|fyrst|opprinnelig|egentlig|tenkt|trodde|skulle|begynte|startet|tidligere|før"
    rf"|i går|i fjor|first|before|betalt|paid|{_written('var')})\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    rf"\b(?:{_written('nå')}|now|blitt|blidd|vorte|blir|blei|ble|i dag|siste|nylig)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    rf"(?:^|[.,!;\n]|\bmen\b) *{_NOT} [^.,!;\n]{{1,60}}?(?=[.,!;\n]|\bmen\b|\bbut\b)", re.IGNORECASE
)
