"""How many, as a small whole number: «to», «3 stk», «en gutt og to jenter», «ingen»."""

from __future__ import annotations

import re

from nlu_nb.normalise import fold, fold_text
from nlu_nb.numbers import Number, find_numbers, lexemes
from nlu_nb.question import Reading
from nlu_nb.readers.hedges import is_hedged, read_last_meant
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

MOST = 30
_MOST_NUMBERS = 12
_CHILDREN = r"(?:barn|born|baren|unger?|onge|ungene|kids?|children|child|stebarn)"
_NONE = re.compile(
    rf"\b(?:ingen|null|ikke|ikke noen|no|uten) (?:egne )?{_CHILDREN}\b|\bbarnløs\b"
    r"|^(?:nei |jeg |vi |har |det |er |ble |blitt |faktisk |heldigvis |dessverre )*"
    r"(?:ingen|null|har ikke|ikke noen)(?: (?:som|jeg|vet|om|så|vidt|har|enda|ennå|ikke|her|av|dem|noen|bror))*$"
)
_ONE = re.compile(
    r"\b(?:bare|kun|har|er) (?:en|ei|ett|et|den|det) (?:eneste|ene)\b|\b(?:eneste|enebarn)\b"
    r"|\b(?:han|hun|henne|den|det|only) (?:ene|eine|one)\b|\b(?:bare|kun) (?:han|hun|ham|henne|en|ei|ett)\b"
)
_ALONE = word_set("en ei ett et én ein eitt one")
_TWINS = {"tvillinger": 2, "tvillingar": 2, "trillinger": 3, "trillingar": 3}
_AGE = re.compile(
    r"^\s*-?\s*(?:år|åring|måned|mnd|uke|years?\b|months?\b)|^\s*(?:og|,|-)\s*\w+\s*(?:år|åring)\b"
)
_ALL = r"barn|bare[nr]|born|onge|unge|child|kids?\b|stk|stykk"
_KINDS = re.compile(
    r"\b(?:sønn|datter|døtre|gutt|gut\b|gutar|jent|jint|stebarn|bonusbarn|fosterbarn|baby|tvilling"
    rf"|sons?\b|daughter|boys?\b|girls?\b|{_ALL})"
)
_AROUND = FILLERS | word_set("""
    stykker stykk stk har hatt er blir ble totalt alt sammen bror små lille til på kanskje tror tipper rundt cirka ca
    minst eller pluss ja nei vent mente mener flere fler ikke mer bare kun altså av dem hvorav begge alle som hvor
    with we me small
    """)
_GRANDCHILDREN = re.compile(r"\s*(?:barne ?bar|grandchild|grandkid)")
_BEFORE_KIND = re.compile(
    r"^[ +]*(?:(?:små|lille|liten|lita|store|stor|voksne|voksen|vaksne|little|small) )*"
)
_CLAUSE_END = re.compile(r"[,.!?;+\n]|\bog\b")
_AGE_LEAD = re.compile(r"\b(?:på|aged)\s*$")


def read_count(message: str) -> Reading | None:
    """A whole number from 0 to 30; kinds that are counted each by themselves are added up; ages are no count."""
    return read_last_meant(fold_text(message).lower(), _read)


def _read(text: str) -> Reading | None:
    words = fold(text)
    numbers = find_numbers(lexemes(text))
    if len(numbers) > _MOST_NUMBERS:
        return None
    counted = [n for n in numbers if _counts(n, text)]
    if counted:
        value = _total(counted, text)
        whole = len(words) <= 4
        return Reading("value", value, is_hedged(words), whole) if value <= MOST else None
    line = " ".join(words)
    twins = sum(number for word, number in _TWINS.items() if word in words)
    if twins:
        return Reading("value", twins, False, len(words) <= 4)
    if _NONE.search(line):
        return Reading("value", 0, False, len(words) <= 4)
    if _ONE.search(line) or (len(words) <= 3 and _ALONE.intersection(words)):
        return Reading("value", 1, False, len(words) <= 4)
    kinds = len(_KINDS.findall(line))
    return Reading("value", kinds, True, False) if kinds and "og" in words else None


def _counts(number: Number, text: str) -> bool:
    lead, after = text[max(0, number.start - 10) : number.start], text[number.end : number.end + 40]
    if number.value != int(number.value) or number.scaled:
        return False
    if _AGE.search(after) or _AGE_LEAD.search(lead) or _GRANDCHILDREN.match(after):
        return False
    clause = _CLAUSE_END.split(after)[0]
    following = fold(clause)
    if _KINDS.match(_BEFORE_KIND.sub("", clause.lstrip())) or not following:
        return True
    is_article = number.digits == 0 and number.value == 1
    return following[0] in _AROUND and not is_article


def _total(counted: list[Number], text: str) -> int:
    """«to gutter og ei jente» is three; «tre, to gutter og ei jente» is three as well."""
    values = [int(number.value) for number in counted]
    following = [_BEFORE_KIND.sub("", text[n.end : n.end + 40]) for n in counted]
    total = sum(values)
    if re.search(r"\d ?\+|\bpluss\b", text):
        return total
    names_them_all = not _KINDS.match(following[0]) or bool(re.match(_ALL, following[0]))
    if names_them_all and total == 2 * values[0]:
        return values[0]
    return total if all(map(_KINDS.match, following)) else values[0]
