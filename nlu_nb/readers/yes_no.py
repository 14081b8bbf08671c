"""Ja or nei, said in the many ways Norwegians say it."""

from __future__ import annotations

import re

from nlu_nb.normalise import Speller, plain, tokens
from nlu_nb.question import Question, Reading
from nlu_nb.stance import FILLERS
from nlu_nb.wordlist import word_set

_YES = word_set("""
    ja jo jepp jepps jupp japp jess yes yess yep yeah ye yup yea jada joda jadda jauda jau jaja jojo jepsi javisst
    jaggu selvfølgelig sjølsagt selvsagt sjølvsagt sjølvfølgelig absolutt klart definitivt garantert stemmer riktig
    nettopp enig gjerne mhm sure aye okei ok okey oki greit tja-ja jaaa jamen jaman selfølgelig selvf jajamen jøss
    visst javel jammen såklart saktens joah
    """)
_NO = word_set("""
    nei neida neitakk nope nop nopes niks nix nehei nah na no nada aldri neeei næhei næ nææ nei' negativ naw
    nein nepp niksen neppe nai tvilsomt
    """)
_HALF = word_set(
    "joa jotakk tja nja njei mja kanskje begge deler antagelig sannsynligvis trolig muligens"
)

_SPELLER = Speller(
    word_set("selvfølgelig absolutt definitivt stemmer nettopp gjerne garantert kanskje"),
    keep=word_set("stemme gjerde"),
)

# In order: the first that matches the line decides. Value, approximate.
_PHRASES: tuple[tuple[re.Pattern[str], bool | None, bool], ...] = tuple(
    (re.compile(pattern), value, approximate)
    for pattern, value, approximate in (
        (
            r"\bikke (?:som|det|hva|så vidt|så langt) (?:jeg )?(?:vet|husker|kjenner til|har hørt|kan huske)\b",
            False,
            True,
        ),
        (
            r"\bikke (?:så vidt|så langt) (?:jeg )?(?:vet|husker)\b|\bikke meg bekjent\b",
            False,
            True,
        ),
        (
            r"\b(?:tror|håper|regner|synes|antar|vil tro) (?:jeg )?(?:egentlig |nok |vel |faktisk )?ikke\b",
            False,
            True,
        ),
        (
            r"\b(?:tviler|neppe|ikke akkurat|ikke egentlig|egentlig ikke|ikke direkte|lite trolig)\b",
            False,
            True,
        ),
        (
            r"\b(?:absolutt|slett|slettes|helt sikkert|garantert|definitivt|selvfølgelig|helst|faen"
            r"|aller) ikke\b",
            False,
            False,
        ),
        (
            r"\b(?:overhodet|overhode|på ingen måte|under ingen|ikke tale om|ikke aktuelt|aldri i livet"
            r"|ikke interessert)\b",
            False,
            False,
        ),
        (
            r"\b(?:både og|både ja og nei|ja og nei|verken eller|vet ikke|kanskje|usikker|begge deler"
            r"|femti femti|tja|nja|"
            r"njei|mja|kommer an på|spørs|opp til dere|samme for meg|spiller ingen rolle)\b",
            None,
            False,
        ),
        (
            r"^(?:nei )?(?:det |den )?(?:har|er|gjør|vil|kan|skal|må|får|ønsker|trenger|liker|orker|burde|bør"
            r"|var|hadde|ble|"
            r"tør|klarer|bor|går|føler|synes|kjenner|stemmer) (?:jeg |det |vi |den |nok |vel |dessverre |da "
            r"|faktisk |"
            r"egentlig )*(?:ikke|aldri)\b",
            False,
            False,
        ),
        (
            r"^(?:nei )?(?:jeg |vi )(?:har|er|gjør|vil|kan|skal|må|får|ønsker|trenger|liker|orker|burde|bør"
            r"|var|hadde|tør|"
            r"klarer|føler|kjenner) (?:nok |vel |dessverre |da |faktisk |egentlig |bare )*(?:ikke|aldri|ingen"
            r"|null)\b",
            False,
            False,
        ),
        (
            r"^(?:har |er )?(?:ikke|ingen|ingenting|null|aldri)\b(?!.*\bmen (?:jo|ja)\b)",
            False,
            False,
        ),
        (
            r"^(?:ja )?(?:jeg )?(?:det )?(?:tror|håper|regner med|antar|vil tro|synes)"
            r"(?: (?:jeg|nok|vel|jo|egentlig|det|så))*$",
            True,
            True,
        ),
        (
            r"^(?:joa|jotakk|til en (?:viss|hvis) grad|litt|delvis|noen ganger|av og til|i perioder|sånn passe"
            r"|mer eller mindre|"
            r"på en måte|så vidt|sikkert|antagelig|sannsynligvis|trolig|muligens)\b",
            True,
            True,
        ),
        (
            r"^(?:ja |jo )?(?:det|den) (?:har|er|gjør|vil|kan|skal|må|får|ønsker|trenger|liker|burde|bør|var"
            r"|hadde|stemmer|"
            r"tør|klarer|hender|går)\b",
            True,
            False,
        ),
        (
            r"^(?:ja |jo )?(?:har|er|gjør|vil|kan|skal|må|får|ønsker|trenger)"
            r"(?: (?:jeg|vi|det|den|vel|nok|jo|visst|gjerne|en|ett|et|ja|ass|altså))+$",
            True,
            False,
        ),
        (
            r"^(?:ja |jo )?jeg (?:har|er|gjør|vil|kan|skal|må|får|ønsker|trenger|klarer) (?:nok |vel |jo "
            r"|gjerne )*"
            r"(?:det|jo|gjerne|en|ett|et)?$",
            True,
            False,
        ),
        (
            r"\b(?:hvorfor ikke|gjerne det|helt klart|uten tvil|selvfølgelig|såklart|så klart|klart det"
            r"|kjør på|det passer|"
            r"helt riktig|helt sikkert|det stemmer|stemmer det|veldig gjerne|helst det|høres bra ut)\b",
            True,
            False,
        ),
    )
)
_REGRET = word_set("dessverre beklager diverre")
"""Alone a polite no; after «ja» it only says that the yes is a pity."""
_CORRECTION = re.compile(
    r"\b(?:nei vent|vent nei|vent|jeg mente|mente|jeg mener|eller(?= (?:nei|ja|jo)\b)|rettelse|feil|angrer"
    r"|glem det)\b"
)
_SMALL = FILLERS | word_set("""
    ikke det har er gjør vil kan skal må får ønsker trenger var hadde ble som vet husker enda ennå nå akkurat
    for tiden en ett et den jeg vi noe noen ingen ingenting helst absolutt slettes slett overhodet aldri i hele
    tatt tatt gjerne veldig mye litt delvis ganger noen og av både eller begge deler hvorfor klart stemmer
    riktig sikkert uten tvil ja nei jo håper antar regner med synes liker dessverre så vidt egentlig direkte
    bekjent helt måte grad viss en til burde bør orker tør klarer kanskje også passe sånn per dags dato lenger
    livet hatt vært prøvd ganske ofte alltid flere takk
    """)


def read_yes_no(question: Question, message: str) -> Reading | None:
    """True for ja, False for nei; unknown when the person says both or neither."""
    words = _words(message)
    if not words:
        return None
    line = " ".join(words)
    corrections = list(_CORRECTION.finditer(line))
    if corrections:
        after = line[corrections[-1].end() :].split()
        corrected = _polarity(after, " ".join(after))
        if corrected is not None:
            return corrected
    return _polarity(words, line)


def _words(message: str) -> list[str]:
    """Folded words, but «no» stays an answer at the start of a short message."""
    found = [token for token in tokens(message) if not token.text.isdigit()]
    words: list[str] = []
    for index, token in enumerate(found):
        written = plain(message[token.start : token.end])
        is_now = written in ("no", "na") and (index > 0 or len(found) > 2)
        if (written in _YES or written in _NO) and not is_now:
            words.append(written)
        else:
            words.append(_SPELLER.correct(token.text))
    return words


def _polarity(words: list[str], line: str) -> Reading | None:
    if not words:
        return None
    if all(word in _REGRET for word in words):
        return Reading("value", False)
    whole = len(words) <= 12 and all(
        w in _SMALL or w in _YES or w in _NO or w in _HALF for w in words
    )
    lead = _leading(words)
    rest = words[lead[1] :] if lead else words
    said = _phrase(" ".join(rest), line)
    if lead is None:
        if said is None:
            last = words[-1]
            closing = last in _YES or last in _NO
            if closing and (len(words) <= 3 or _ends_in_answer(words)):
                return Reading("value", last in _YES, False, whole)
            return None
        return _reading(said, whole)
    polar = lead[0]
    if said is not None and _overrules(polar, said, rest, whole):
        return _reading(said, whole)
    hedged = said is not None and said[1] and said[0] == polar
    return Reading("value", polar, hedged, whole)


def _leading(words: list[str]) -> tuple[bool, int] | None:
    """The first polar words («ja», «ja nei» counts as nei) and how many words they take."""
    value: bool | None = None
    for index, word in enumerate(words[:8]):
        if word in _YES and (word not in ("klart", "greit", "riktig", "visst") or index == 0):
            value = True if value is None or index <= 3 else value
        elif word in _NO:
            value = False if value is None or index <= 3 else value
        elif value is not None:
            return value, index
        elif word not in FILLERS:
            return None
    return None if value is None else (value, min(len(words), 8))


def _phrase(rest: str, line: str) -> tuple[bool | None, bool] | None:
    for pattern, value, approximate in _PHRASES:
        if pattern.search(rest) or (
            rest != line and pattern.pattern.startswith(r"\b") and pattern.search(line)
        ):
            return value, approximate
    return None


def _overrules(polar: bool, said: tuple[bool | None, bool], rest: list[str], whole: bool) -> bool:
    """A whole short answer after «ja» or «nei» says more than the word itself: «ja, det har jeg ikke»."""
    value = said[0]
    if value is None:
        return whole and len(rest) <= 5
    return value != polar and whole and not (polar is False and value is True and len(rest) <= 1)


def _ends_in_answer(words: list[str]) -> bool:
    return len(words) >= 2 and words[-2] in (
        "så",
        "blir",
        "er",
        "sier",
        "si",
        "svaret",
        "da",
        "men",
    )


def _reading(said: tuple[bool | None, bool], whole: bool) -> Reading:
    value, approximate = said
    if value is None:
        return Reading("unknown", None, False, whole)
    return Reading("value", value, approximate, whole)
