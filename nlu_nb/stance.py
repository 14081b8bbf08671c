"""Answers that are no value: «vet ikke», «vil ikke svare», and a question back. Reads folded words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from nlu_nb.normalise import Speller, fold
from nlu_nb.wordlist import word_set

# Words that add nothing to an answer.
FILLERS = word_set("""
    eh ehm øh hm hmm altså assa ass liksom da nå vel jo nok bare egentlig helt ærlig talt sorry beklager unnskyld
    dessverre jeg det om den faen fy for heller akkurat sikkert men og så du er har her litt til på i å meg takk
    virkelig rett slett sant si vi dere søren fader dritt svarte helvete jævla jævlig satan pokker fuck fucking
    æsj åh åhh oi uff tror kjære mann bro bror kompis lissom likssom også dette svaret svar mitt min
    """)

_HARD = (
    r"(?:faen |da |jo |virkelig |helt |egentlig |ærlig talt |rett og slett |søren |sant å si |bare |vel "
    r"|nok |jammen |søtten )"
)
_UNKNOWN = re.compile(
    rf"\b(?:h?vett?|visste|husker|huskr|huske|minnes|aner|skjønner"
    rf"|forstår) (?:jeg )?(?:det )?(?:jeg )?{_HARD}{{0,2}}ikke\b"
    r"(?! hva annet)"
    r"|\bhar (?:jeg )?(?:faen |egentlig )?(?:ikke|ingen|null) (?:noen |noe |helt |full )?"
    r"(?:peiling|peil|snøring|anelse|aning|begrep|greie|oversikt|formening|kontroll|ide|idé|svar|tall)\b"
    r"|\b(?:ingen|null|ikke|uten) (?:som helst )?(?:peiling|peil|snøring|anelse|aning|ide|idé|formening|begrep"
    r"|oversikt)\b"
    r"|\bhar ikke (?:helt )?(?:tenkt på|tenkt over|bestemt|funnet ut|fått vite|sjekket|telt|regnet)\b"
    r"|\b(?:usikker|uvisst|uklart|uavklart|i tvil|er blank|helt blank|idk|dunno)\b"
    r"|\bikke (?:helt |så |heilt |hundre prosent )?(?:sikker|bestemt|avklart|avgjort|klart for meg)\b"
    r"|\b(?:kommer|komme) (?:jeg )?(?:det )?ikke på\b"
    r"|\b(?:vanskelig|umulig|ikke godt|ikke lett|ikke så lett) (?:for meg )?å (?:si|svare|vite|huske|anslå)\b"
    r"|\b(?:hvem|gud|gudene|fanden|fan|faen) vet\b|\bvet ?(?:da |ta )(?:faen|fugla|søren|fader|katta)\b"
    r"|\bvetta (?:faen|fugla|søren|fader)\b"
    r"|\b(?:don t|dont|do not|can t|cant|cannot|can not|did not|didn t|i not) (?:really )?(?:know|remember|recall)\b"
    r"|\b(?:(?:no|nå) idea|not sure|i forg[eo]t|vet not)\b"
    r"|\b(?:nobody|no one) (?:knows?|(?:say|said|tell|told|tells) me)\b"
    r"|\b(?:har|hadde) (?:jeg )?(?:helt )?(?:glemt|gløymt|glømt)\b|^gl(?:e|øy|ø)mt\b|\bglemte det\b"
    r"|\b(?:kan|klarer) ikke (?:huske|si (?:sikkert|for sikkert|nå)|svare på det nå)\b|\bkan ikke svare på\b"
    r"|\b(?:tapt|mista|mistet) (?:\w+ )?telling\w*\b|\bikke (?:telt|talt)\b|\bvet bare gud\b"
    r"|^(?:ikke )?spør (?:ikke )?meg\b"
    r"|\bingen (?:har )?(?:sagt|fortalt)\b"
    r"|\b(?:må|får) (?:jeg )?(?:først )?(?:sjekke|finne ut av|tenke (?:litt )?(?:på|over)|høre med|spørre)\b"
    r"|\b(?:kommer (?:helt |jo )?an på|det spørs|spørs helt|vi får se|får se)\b|^spørs\b"
)
_NUMBER = r"(?:tall|tal|poeng|karakter|score)"
_ANSWERING = (
    r"(?:(?:å|te|til|helst|heller|noe|noen|det|den) ){0,3}"
    r"(?:svar\w*|si|sier|ut med|snakke|prate|fortelle|dele|oppgi|oppgje|opplyse|utlevere|utdype|kommentere"
    r"|røpe|avsløre|nevne|gå inn på|gå innpå|gå mer|ta den|ta stilling|tenke på|tenka på|røre"
    r"|mer(?= om| nå| av| i | spørsmål|$)|rangere|gradere|vurdere"
    rf"|(?:gi|gje|sette?|setja?|setta|setje) (?:\w+ ){{0,2}}{_NUMBER})\b"
)
_DECLINED = re.compile(
    r"\b(?:vil|ønsker|orker|gidder|gidd|tør|skal|kommer|har tenkt|tenker) (?:jeg )?"
    r"(?:helst |faen |egentlig |heller |virkelig |rett og slett )?ikke (?:lyst )?"
    rf"{_ANSWERING}"
    r"|\b(?:don t|dont|do not|not) want (?:to )?(?:not )?(?:answer|say|talk|tell|speak|share)\b"
    r"|\b(?:won t|will not|rather not|prefer not to|not) (?:answer|say|talk|tell|share)\b"
    rf"|\b(?:gir|setter|sett) (?:jeg )?ikke (?:\w+ ){{0,2}}{_NUMBER}\b"
    r"|\bsvar(?:er?|ar) (?:jeg )?(?:bare |helst )?ikke\b"
    r"|\bnot (?:you|your) (?:business|problem)\b|\b(?:får|skal) (?:du|dere) ikke (?:få )?vite\b"
    r"|\b(?:trenger|treng|behøver|må) (?:ikke (?:du|dere|noen|andre)|(?:du|dere|noen|andre) ikke) (?:å )?vite\b"
    r"|\bikke (?:noe )?(?:lyst|interessert) (?:til |i )?å (?:svare|si|snakke|prate|fortelle|dele|gå inn)\b"
    r"|\bhar ikke lyst (?:å |til )?(?:å )?(?:svare|si|snakke|prate|fortelle|dele)\b"
    r"|\bikke (?:din|deres|noen|noens|andres|di|bot|jobben) (?:sin )?(?:sak|business|bord|greie|jobb)\b"
    r"|\b(?:angår|raker|vedkommer|rager) (?:ikke )?(?:deg|dere|ingen|noen|andre)\b"
    r"|\bgår (?:jo |vel )?(?:det |da )?(?:ikke )?(?:deg|dere|ingen|noen) (?:da |vel )?(?:ikke )?(?:noe )?an\b"
    r"|\b(?:har|er) (?:ikke )?(?:du|dere|noen|ingen) (?:ikke )?(?:ingenting |noe )?(?:med|å gjøre med)\b"
    r"|\b(?:noe|ingenting) (?:du|dere|noen) (?:ikke )?(?:har|trenger|behøver)\b"
    r"|\bkommer (?:ikke )?(?:deg|dere|ingen) (?:ikke )?ved\b"
    r"|\b(?:hopp?|hopper|hoppe|hoppa|skip|skippe|skipper|gå|spring) (?:vi |glatt |bare )?(?:over|forbi|videre)\b"
    r"|\bskipper? (?:den|denne|det)\b|\b(?:stå|står) over\b"
    r"|\bta (?:heller )?(?:neste|noe annet)\b|\bneste (?:spørsmål|takk)\b"
    r"|\b(?:ingen|nå) (?:kommentar|comment)\b|\b(?:for|veldig|ganske) (?:privat|personlig)\b"
    r"|\b(?:det er|dette er|er) (?:privat|personlig|mitt eget|min sak|hemmelig)\b"
    r"|\bholde(?:r)? (?:jeg )?(?:det |dette )?(?:for meg selv|hemmelig|privat)\b"
    r"|\b(?:nekter|avslår|avstår|unnlater|vegrer|sier ikke|sier jeg ikke|sier ingenting)\b"
    r"|\b(?:slipper|slippe) (?:jeg )?(?:å )?(?:svare|si|snakke)\b|\bblås i (?:det|den)\b|\bdropp(?:er)? (?:det"
    r"|den)\b"
    r"|\bslutt å (?:spørre|mase)\b|\b(?:om|ta|til|spør om) noe annet\b|^noe annet$|\b(?:annet|nytt) (?:tema"
    r"|spørsmål)\b|\b(?:du|dere) (?:ikke|aldri) (?:få"
    r"|får) vite\b"
)
_UNABLE = re.compile(rf"\b(?:klarer|greier) (?:jeg )?ikke {_ANSWERING}")
_DECLINED_ALONE = word_set(
    "pass hopp skip skippe neste videre dropp dropper privat personlig hemmelig nekter blankt stopp avslår"
)
_DECLINED_WHOLE = re.compile(
    r"^(?:nei )?(?:jeg )?(?:det )?(?:orker|gidder|vil|ønsker|tør|klarer) (?:jeg )?(?:bare |helst )?ikke"
    r"(?: (?:det|dette|mer|nå|i dag|akkurat nå|den|sånt|slikt))*$"
    r"|^ikke (?:lyst|aktuelt å svare|svar)$|^(?:har )?ikke lyst(?: nå)?$|^la (?:være|det ligge|det være)$"
)
_QUESTION_START = word_set("""
    hva hvem hvorfor hvordan hvor når hvilken hvilke hvilket hva's kan må skal får ser blir er har vil leser lagrer
    trenger mener finnes gjelder går deler sier betyr hvis vet kommer skriver
    """)
_ASKS = re.compile(
    r"^(?:men |og |ja |nei |eh |hei |du |ok |okei |vent |unnskyld |sorry |bare )*"
    r"(?:hvorfor\b(?! ikke (?:ta|prøve))"
    r"|hvem (?!vet$)(?:er det som |er |alt |andre |faen )*(?:ser|leser|får|kan|har|vet|skal)\b"
    r"|hva (?:mener|betyr|er|skal|bruker|brukes|menes|slags|i all|tenker|vil|med|skjer|da|faen|har du|om)\b"
    r"|hvordan (?:mener|da|brukes|lagres|skal|får|vet)\b|hvor (?:lagres|blir|havner|går|ligger)\b"
    r"|(?:må|kan|skal|får|trenger|vil) (?:jeg|du|dere|vi|noen|andre|politiet|betjentene) .{0,60}?"
    r"(?:svare|forklare|spørre|vite|si|hjelpe|gjenta|se|lese|bruke|gjøre|lagre|dele)\b"
    r"|(?:blir|lagres|lagrer|deler|leser|ser) (?:dette|det|du|dere|noen|politiet|betjentene)\b"
    r"|skjønner ikke (?:spørsmålet|hva)|forstår ikke (?:spørsmålet|hva)|er du (?:en )?(?:robot|maskin"
    r"|menneske))"
)
_STANCE_WORDS = Speller(
    word_set(
        "usikker peiling anelse husker vanskelig privat personlig spørsmål svare snakke fortelle"
    ),
    keep=word_set("svarer svart snakker fortelles privat husket"),
)


@dataclass(frozen=True)
class Stance:
    """That the person does not know or will not say."""

    kind: Literal["unknown", "declined"]
    whole: bool
    """The message says nothing more."""
    start: int
    """First word of the phrase among the folded words."""
    end: int
    explicit: bool = True
    """False for «vil ikke», which refuses an answer or, to a yes/no question, is one."""


def stance(words: list[str]) -> Stance | None:
    """The person's refusal, or else their «vet ikke», if there is one."""
    corrected = [_STANCE_WORDS.correct(word) for word in words]
    line = " ".join(corrected)
    meaningful = [word for word in corrected if word not in FILLERS and word not in ("ja", "nei")]
    if len(meaningful) == 1 and meaningful[0] in _DECLINED_ALONE and len(words) <= 6:
        return Stance("declined", True, 0, len(words))
    if _DECLINED_WHOLE.search(line):
        return Stance("declined", True, 0, len(words), explicit=False)
    for kind, pattern in _PATTERNS:
        match = pattern.search(line)
        if match:
            start = line.count(" ", 0, match.start())
            end = line.count(" ", 0, match.end()) + 1
            rest = corrected[:start] + corrected[end:]
            whole = all(word in FILLERS or word in _AROUND for word in rest)
            return Stance(kind, whole, start, end)
    return None


def asks_back(message: str) -> bool:
    """Whether the message is a question to us instead of an answer."""
    words = fold(message)
    if _ASKS.search(" ".join(words)):
        return True
    first_sentence = re.split(r"[.!\n]", message.strip(), maxsplit=1)[0]
    openers = [
        word
        for word in words[:3]
        if word not in ("men", "og", "eh", "hei", "ja", "nei", "du", "ok")
    ]
    return first_sentence.rstrip().endswith("?") and bool(openers) and openers[0] in _QUESTION_START


_AROUND = word_set("""
    nei ja ikke mer noe dette spørsmålet spørsmål akkurat i dag her sånt slikt hva hvor mye mange når hvem
    hvilken skal svare huske si sikkert vite denne boten deg dere over på det ennå enda ingen vite meg helst vil
    lenger skriver kan klarer greier
    """)
_PATTERNS: tuple[tuple[Literal["unknown", "declined"], re.Pattern[str]], ...] = (
    ("declined", _DECLINED),
    ("unknown", _UNKNOWN),
    ("declined", _UNABLE),  # «klarer ikke å si, jeg vet ikke» is not knowing
)
