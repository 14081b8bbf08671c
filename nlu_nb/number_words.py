"""The words of `numbers`. Data only."""

from __future__ import annotations

from nlu_nb.common_words import COMMON
from nlu_nb.normalise import Speller
from nlu_nb.wordlist import word_set


def _table(rows: dict[float, str]) -> dict[str, float]:
    return {form: value for value, forms in rows.items() for form in forms.split()}


SMALL = _table(
    {
        0: "null",
        1: "en ein ei et ett eit én",
        2: "to två tvo",
        3: "tre tri",
        4: "fire fir",
        5: "fem fæm femm",
        6: "seks sæks sekks",
        7: "sju syv sjau sjø",
        8: "åtte åtta ått otte",
        9: "ni nie",
        10: "ti tie",
        11: "elleve ellve ellev ellæv",
        12: "tolv tåll",
        13: "tretten trætten tretton",
        14: "fjorten fjorton",
        15: "femten fæmten femton",
        16: "seksten seisten sæksten",
        17: "sytten søtten sutten",
        18: "atten åtten attan",
        19: "nitten",
    }
)
TENS = _table(
    {
        20: "tjue tyve tjuge kjue tju",
        30: "tretti tredve tredeve trædve treddve",
        40: "førti førr førti førrti",
        50: "femti fæmti",
        60: "seksti sæksti",
        70: "sytti søtti",
        80: "åtti åttio",
        90: "nitti",
    }
)
HALVES = _table(
    {
        0.5: "halv halvt halve",
        0.25: "kvart",
        0.75: "trekvart",
        1.5: "halvannen halvanna halvannet halvanen halvtanna",
    }
)
SCALES = _table(
    {
        100: "hundre hundrede hundra hunder hunndre",
        1_000: "tusen tusner tusenlapper tusenlapp tusn tusun tusind k ' lapp lapper lappar lappa lappær laken "
        "lakener lakan papp kilo tusinger tusings",
        1_000_000: "million millioner millionar mill milloner milion milioner miljon miljoner mil mlln mio",
        1_000_000_000: "milliard milliarder mrd",
    }
)
MONEY_WORDS = word_set("kr kroner krone kronor kronar nok spenn ,- cash")
_NOT_NUMBERS = (
    "sender henter under andre hundrer femtende seksuell million sjuende femmer sekser sytten tolver sekter "
    "lappen kvarter kvarte tenner tusener atter retten tettere fjerten hunden hunder bunden lunden"
)
SPELLER = Speller(
    [w for w in (*SMALL, *TENS, *HALVES, *SCALES) if len(w) >= 5],
    keep=COMMON | frozenset(_NOT_NUMBERS.split()),
)
