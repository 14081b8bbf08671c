"""Dangerous withdrawal: alcohol, benzodiazepines, GHB, opioids."""

from __future__ import annotations

from nlu_nb.danger.drugs import DRUG
from nlu_nb.danger.rule import Rule, near, rules

_SYMPTOM = (
    r"(?:krampe\w*|kramper|skjelv\w*|skjælv\w*|rister|ristinger|hallusin\w*|ser ting|hører ting|hører stemmer"
    r"|ser syner|ser folk|insekter"
    r"|kryper på|svett\w*|kaldsvett\w*|kaldsvette|spyr|kaster opp|hjertet|hjertebank|delirium|forvirret|anfall"
    r"|syk"
    r"|jævlig|helvete|ille|dårlig|holder ikke|ikke ut|på veggen|på veggene|edderkopp\w*|klatrer|kryp\w*"
    r"|klarer ikke|vondt|besvim\w*|feber|dør|sover ikke|risten)"
)
_STOPPED = (
    r"(?:slutta|sluttet|slutter|stoppet|stoppa|kuttet|kutta|ikke fått|får ikke|fikk ikke|tom for|gått tom|uten"
    r"|trapp\w+"
    r"|mistet|ikke hatt|ikke tatt|ikke drukket|av med|tatt fra meg|tatt ifra|brå\w*|nektet|nekter)"
)


WITHDRAWAL: tuple[Rule, ...] = (
    *rules(
        "withdrawal",
        rf"\b{_STOPPED}(?: [\w,.]+){{0,6}} (?:{DRUG}|drikke\w*|drikking\w*|rusen"
        rf"|lar)\b(?: [\w,.]+){{0,14}} {_SYMPTOM}\b",
        rf"\b{_SYMPTOM}(?: [\w,.]+){{0,12}} {_STOPPED}(?: [\w,.]+){{0,5}} (?:{DRUG}|drikke\w*|drikking\w*"
        rf"|lar)\b",
        rf"\b(?:krampe\w*|kramper|hallusin\w*|delirium|anfall)(?: [\w,.]+){{0,8}} (?:{DRUG}|abstinens\w*"
        rf"|avrus\w*|drikking\w*|nedtrapping\w*)\b",
        rf"\b(?:{DRUG}|abstinens\w*|avrus\w*|drikking\w*|nedtrapping\w*)(?: [\w,.]+){{0,8}} (?:krampe\w*"
        rf"|kramper|hallusin\w*|delirium)\b",
        r"\b(?:har|får|i|jævlige|sterke|kraftige|fæle|full|midt i|går på|begynner å få|kjenner|fått|av|med"
        r"|store|har så) (?:\w+ ){0,2}(?:abstinens|abstinenser|abstinensene|abstinensen|abstinent|abstinente"
        r"|abstinensar)\b",
        r"\b(?:er|blitt|kjempe|skikkelig|så) (?:\w+ ){0,2}abstinent\b|\babstinens\w*(?: [\w,]+){0,5} (?:dreper"
        r"|tar livet|klarer|holder|ille|verre|hjelp|nå|helvete)\b",
        r"\b(?:delirium|delir|cold turkey|kald tyrker|kaldtyrker)\b",
        r"\b(?:skjelver|rister)(?: [\w,]+){0,4} (?:svetter|kaldsvetter|ser ting|hallusinerer|spyr"
        r"|kaster opp)\b(?: [\w,.]+){0,12} (?:drukket|drakk|alkohol|metadon|benzo\w*|piller|stoff|rus\w*|ruset"
        r"|dop|medisin\w*|ghb)\b",
        r"\b(?:ikke fått|får ikke|mangler|uten|ikke hatt) (?:\w+ ){0,3}(?:metadon\w*|subutex\w*|lar medisin\w*"
        r"|buvidal|suboxone|benzo\w*|rivotril\w*|ghb)\b(?: \w+){0,3} (?:på|i|siden) (?:\w+ ){0,2}(?:dager|døgn"
        r"|dag|helga|fredag|mandag|går)\b",
        deniable=False,
    ),
    *rules(
        "withdrawal",
        r"\babstinens\w*\b|\babstinent\w*\b",
        deniable=True,
    ),
    *rules(
        "withdrawal",
        near(
            r"svetter|kaldsvetter|skjelver|rister|spyr|kramper"
            r"|hallusinerer",
            r"metadon\w*|subutex\w*|lar medisin\w*|benzo\w*|rivotril\w*|rivo|buvidal|ghb|alkohol\w*"
            r"|valium|sobril|stesolid",
            9,
        ),
        r"\b(?:tok|tar|tatt|fratatt|nekter|nekta|nektet|kuttet|kutta|stoppet"
        r"|stoppa)(?: \w+){0,4} (?:metadon\w*|subutex\w*|benzo\w*|rivotril\w*|buvidal|sobril\w*|valium\w*"
        r"|stesolid\w*|lar medisin\w*)\b"
        r"(?: [\w,]+){0,8} (?:syk|dårlig|ille|krampe\w*|kramper|rister|skjelver|svetter|spyr|dør|klarer ikke"
        r"|holder ikke)\b",
        deniable=False,
    ),
    *rules(
        "withdrawal",
        near(
            r"rister|skjelver|skjelving\w*|svetter|kaldsvetter|hallusin\w*|ser ting"
            r"|spyr",
            r"siste (?:drink|øl|skudd|pille\w*|dose\w*|rus|slurk|glass)|sist jeg (?:drakk|rusa|satte|tok)",
            12,
        ),
        deniable=False,
    ),
)
