"""Words that make an answer uncertain, and words that take an answer back."""

from __future__ import annotations

import re

from nlu_nb.wordlist import word_set

_HEDGES = word_set("""
    ca cirka sirka rundt omtrent omkring omtrentlig nesten typ kanskje tror tipper trolig sikkert antagelig
    antakelig sannsynligvis drøyt snaut knapt bortimot nærmere over under minst maks maksimalt opptil ish circa
    muligens antar håper anslår oppunder underkant overkant usikker begynnelsen starten slutten midten svak
    sterk mellom
    """)
_CORRECTION = re.compile(
    r"(?:\bnei[, ]+(?:vent|forresten|jeg mente|mente|det er|det var|sorry|feil)\b"
    r"|\b(?:jeg |eg |æ )?(?:mente|meinte|mener)\b|\b(?:eller|men) nei\b|\bvent(?: litt)?\b|\brettelse\b"
    r"|\bglem det\b"
    r"|\b(?:sorry|unnskyld|beklager|oi|ops|oops|feil)\b|\bnei\b|\bnææ?i\b)",
    re.IGNORECASE,
)


def is_hedged(words: list[str]) -> bool:
    """Whether any of the folded words makes the answer a guess."""
    return any(word in _HEDGES for word in words)


def after_last_correction(message: str) -> str:
    """What stands after the last «nei vent, jeg mente …», when a value stands on both sides of it."""
    for match in reversed(list(_CORRECTION.finditer(message))):
        before, after = message[: match.start()], message[match.end() :]
        if _may_hold_value(before) and _may_hold_value(after):
            return after
    return message


def _may_hold_value(text: str) -> bool:
    return bool(re.search(r"\d|\b(?:" + _VALUE_WORDS + r")", text.lower()))


_VALUE_WORDS = (
    "en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti"
    "|hundre|"
    "tusen|million|halv|null|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|mandag|tirsdag|onsdag|torsdag"
    "|fredag|"
    "lørdag|søndag|i dag|i morgen|neste|om|sommer|høst|vinter|vår"
)
