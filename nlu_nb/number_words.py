"""The words of `numbers`."""

from __future__ import annotations

import re

from nlu_nb.common_words import COMMON
from nlu_nb.normalise import Speller
from nlu_nb.wordlist import word_set


def _table(rows: dict[float, str]) -> dict[str, float]:
    return {form: value for value, forms in rows.items() for form in forms.split()}


SMALL = _table(
    {
        0: "null nul nula zero",
        1: "en ein ei et ett eit én one",
        2: "to två tvo two",
        3: "tre tri three",
        4: "fire fir fira fyra fyre four",
        5: "fem fæm five",
        6: "seks sæks seksj sex six",
        7: "sju syv sjau sjø sjuv sjyv shyv shu sjuh syw seven",
        8: "åtte åtta ått otte åta atte aatte eight",
        9: "ni nie nije nio nine",
        10: "ti tie tio ten",
        11: "elleve ellve ellev ellæv eleven",
        12: "tolv tåll twelve",
        13: "tretten trætten tretton thirteen",
        14: "fjorten fjorton fourteen",
        15: "femten fæmten femton fifteen",
        16: "seksten seisten sæksten sixteen",
        17: "sytten søtten sutten seventeen",
        18: "atten åtten attan eighteen",
        19: "nitten nineteen",
    }
)
TENS = _table(
    {
        20: "tjue tyve tjuge kjue tju twenty",
        30: "tretti tredve tredeve trædve treddve thirty",
        40: "førti førr førrti forty",
        50: "femti fæmti fifty",
        60: "seksti sæksti sixty",
        70: "sytti søtti seventy",
        80: "åtti åttio eighty",
        90: "nitti ninety",
    }
)
HALVES = _table(
    {
        0.5: "halv halvt halve half",
        0.25: "kvart",
        0.75: "trekvart",
        1.5: "halvannen halvanna halvannet halvanen halvtanna halvannan",
    }
)
SCALES = _table(
    {
        100: "hundre hundrede hundra hunder hunndre hundred",
        1_000: "tusen tusner tusenlapper tusenlapp tusn tusun tusind thousand k ' lapp lapper lappar lappa lappær "
        "laken lakener lakan papp kilo tusinger tusings",
        1_000_000: "million millioner millionar mill milloner milion milioner miljon miljoner mil mlln mio",
        1_000_000_000: "milliard milliarder mrd",
    }
)
MONEY_WORDS = word_set("kr kroner krone kronor kronar nok spenn ,- cash")
_NOT_NUMBERS = word_set("""
    sender henter under andre hundrer femtende seksuell million sjuende femmer sekser sytten tolver sekter
    lappen kvarter kvarte tenner tusener atter retten tettere fjerten hunden hunder bunden lunden enn tenn too
    have halde havve kvar elev elever elles klart tredje åtter slutten fjorden turen nytten natten festen føri førbi
    ført leken hindre hinder arten
    """)
_ENGLISH = word_set("""
    three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand
    """)  # a slip of these is too often a Norwegian word: «fort»
SPELLER = Speller(
    [w for w in (*SMALL, *TENS, *HALVES, *SCALES) if len(w) >= 5 and w not in _ENGLISH],
    keep=COMMON | _NOT_NUMBERS,
)


_TWICE = re.compile(r"(.)\1+")
_WRITTEN_ONCE = {
    _TWICE.sub(r"\1", word): value
    for table in (SMALL, TENS, HALVES)
    for word, value in table.items()
}


def drawn_out(word: str) -> float | None:
    """The number a word with a doubled letter too many stands for: «sjuu», «tree», «sekks»."""
    once = _TWICE.sub(r"\1", word)
    return None if once == word or word in _NOT_NUMBERS else _WRITTEN_ONCE.get(once)
