"""The person's own words turned to «du», for a reflection."""

from __future__ import annotations

import re

from nlu_nb.normalise import plain
from nlu_nb.people import likely_people
from nlu_nb.places import MUNICIPALITIES
from nlu_nb.stance import asks_back
from nlu_nb.wordlist import word_set

_SECOND: dict[str, str] = {
    form: second
    for second, forms in {
        "du": "jeg eg æ æg jæ jei ej jag",
        "deg": "meg mæ mæg mei",
        "din": "min",
        "di": "mi",
        "ditt": "mitt",
        "dine": "mine",
        "dere": "vi oss åss",
        "deres": "vår vårt våre vårres",
    }.items()
    for form in forms.split()
}
_MY_SUBJECT = word_set("jeg eg æ æg jæ jei ej jag vi")
_SENTENCE = re.compile(r"[.!?;\n]+")
_CLAUSE = re.compile(r",\s*|\s+(?=(?:men|fordi|selv om|så)\s)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEADS = re.compile(
    r"^(?:(?:ja|nei|jo|nja|tja|vel|eh|ehm|altså|assa|så|og|men|at|for|fordi|jeg mener|eg meiner|liksom)[\s,]+)+",
    re.IGNORECASE,
)
_VERBS = word_set("""
    har er vil kan skal må får går vet tror føler trenger ønsker klarer orker liker savner hater bor skylder
    jobber prøver tenker sover bruker veit treng trur ha ska e he hadde var ville kunne skulle måtte fikk gikk
    ble vart blir mistet sluttet slutta begynte begynner gruer gleder kjenner blei
""")
_MINE_WITHOUT_SUBJECT = word_set("""
    vil skal må kan trenger ønsker håper savner skylder klarer orker tenker sover hater treng må
    """)
"""Verbs that speak of oneself also when «jeg» is left out: «vil ha egen leilighet»."""
_PLACES = frozenset(MUNICIPALITIES)
_NAME_LIKE_START = re.compile(r"^[A-ZÆØÅ]{2,}\b")


_SUBJECTS = word_set("du dere det den han hun de her alt ingen noen man")


def is_clause(mirrored: str) -> bool:
    """Whether mirrored words can stand after «at»: a subject comes early; «flink å jobbe» cannot."""
    return bool(_SUBJECTS.intersection(mirrored.lower().split()[:2]))


def mirror(text: str, limit_words: int = 14) -> str | None:
    """The last thing the person said about themselves, said to them; None when there is nothing to say back."""
    said = " ".join(text.split())
    if not said or said.endswith("?") or asks_back(said):
        return None
    chosen = _piece(said, limit_words)
    if chosen is None:
        return None
    turned = _to_second_person(_LEADS.sub("", chosen).strip(" ,.!;:-–…\"'«»()"))
    if turned.split()[:1] and turned.split()[0].lower() in _MINE_WITHOUT_SUBJECT:
        turned = f"du {turned[0].lower()}{turned[1:]}"
    if not 2 <= len(turned.split()) <= limit_words:
        return None
    return _lower_start(turned, chosen)


def _piece(said: str, limit_words: int) -> str | None:
    """The whole text when it is short and one sentence, otherwise the last clause that holds «jeg» or «vi»."""
    sentences: list[str] = [part.strip() for part in _SENTENCE.split(said) if part.strip()]
    if len(sentences) == 1 and len(said.split()) <= limit_words:
        return sentences[0]
    for sentence in reversed(sentences):
        if _speaks_of_self(sentence) and len(sentence.split()) <= limit_words:
            return sentence
        clauses: list[str] = [part.strip() for part in _CLAUSE.split(sentence) if part.strip()]
        for clause in reversed(clauses):
            if _speaks_of_self(clause) and 3 <= len(clause.split()) <= limit_words:
                return clause
    return None


def _speaks_of_self(piece: str) -> bool:
    return any(plain(word) in _MY_SUBJECT for word in _WORD.findall(piece))


def _to_second_person(piece: str) -> str:
    words = list(_WORD.finditer(piece))
    turned: list[str] = []
    end = 0
    for index, match in enumerate(words):
        following = plain(words[index + 1].group()) if index + 1 < len(words) else ""
        turned += (piece[end : match.start()], _second(match.group(), following))
        end = match.end()
    return "".join(turned) + piece[end:]


def _second(word: str, following: str) -> str:
    base = plain(word)
    if base == "e" and following in _VERBS:
        return "du"
    return _SECOND.get(base, word)


def _lower_start(turned: str, original: str) -> str:
    """Lower first letter, unless the first word is a name or an abbreviation."""
    first = turned.split()[0]
    if _NAME_LIKE_START.match(turned) or _looks_like_name(first, original):
        return turned
    return turned[0].lower() + turned[1:]


def _looks_like_name(first: str, original: str) -> bool:
    if not first[0].isupper():
        return False
    start = original.find(first)
    return any(a <= start < b for a, b in likely_people(original)) or first in _PLACES
