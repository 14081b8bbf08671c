"""The phrases of `talk`, over folded bokmål words. Data only."""

from __future__ import annotations

import re


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_GAP = r"(?: (?!ikke|aldri|ingen)\w+){0,4}?"
_BETTER = (
    r"(?:slutte|kutte|holde meg|komme|bli|få|finne|ha|være|gjøre|ta|starte|begynne|endre|forandre|leve|lære"
    r"|jobbe|bo|rydde"
    r"|ordne|betale|fullføre|bygge|prøve|klare|søke|gå|slippe|bryte|legge|stå|snu|skape|se|bruke|møte|trappe"
    r"|redusere|flytte"
    r"|bidra|studere|utdanne|spare|fikse|forbedre|velge|snakke|delta|bevise)"
)
_USE = (
    r"(?:slutte|kutte|gi meg|trappe ned|endre|forandre|flytte|gå i behandling|jobbe|bytte|snakke med|ta imot"
    r"|be om hjelp"
    r"|ha hjelp|ha plan|ha noe plan|lage plan|være med|prøve|høre|gå på|ha oppfølging|søke|betale|ta tak"
    r"|begynne)"
)

CHANGE = _compiled(
    # desire
    rf"\b(?:vil|ønsker|skulle ønske|har lyst til|lyst til|lyst å|drømmer om|håper"
    rf"|gleder meg til|vil gjerne|kunne tenke meg)(?: jeg)?{_GAP} {_BETTER}\b",
    r"\bdrømmer om\b|\b(?:ikke|aldri) (?:\w+ ){0,4}(?:ruse|drikke|røyke|sprekke|stjele|selge|bruke|spille"
    r"|sitte inne|leve"
    r"|fortsette)(?: \w+){0,4} (?:mer|lenger|igjen|sånn|slik)\b|\bslippe å (?:ruse|leve|sitte|stjele|drikke)\b",
    r"\b(?:drømmen|ønsket|målet|planen)(?: mitt| min)? (?:mitt |min )?er\b|\b(?:vil|ønsker) (?:meg )?(?:et"
    r"|en) (?:\w+ )?(?:liv|jobb|hverdag|bolig|sted)\b",
    r"\bvil (?:ikke|aldri)(?: \w+){0,2} (?:tilbake|ruse|ha det sånn|ha det slik|fortsette|leve sånn|inn igjen"
    r"|hit igjen|sitte her|gjøre det igjen|drikke mer)\b",
    # ability
    r"\b(?:jeg|vi) (?:\w+ )?(?:klarer|kan|greier|mestrer|får til) (?:det|dette|å slutte|å holde|å klare"
    r"|å komme|nok|fint|helt klart)\b(?! ikke)",
    r"\b(?:skal|kommer|kan|må|vil) (?:jeg |vi )?(?:til å )?(?:nok )?(?:klare|greie|få til|få det til)\b"
    r"|\bhar (?:jeg )?klart (?:det|å)\b"
    r"|\bvet (?:at )?jeg kan\b",
    r"\btror (?:på )?(?:jeg|at jeg|det) (?:\w+ )?(?:klarer|kan|går|skal)\b(?! ikke)|\bhar klart det før\b"
    r"|\bgår an\b",
    # reasons and need
    r"\b(?:ungene|barna|sønnen|datteren|dattera|familien)(?: \w+)? (?:trenger|fortjener|venter på) (?:meg|en"
    r"|at)\b",
    r"\b(?:for|på grunn av) (?:ungene|barna|ungen|sønnen|datteren|dattera|familien|mamma|kona|helsa|min egen"
    r"|meg selv)\b",
    rf"\b(?:må|trenger|bør|burde)(?: jeg)?{_GAP} (?:{_BETTER[3:-1]}|forandring|endring|hjelp)\b",
    r"\b(?:kan ikke|orker ikke|gidder ikke|går ikke) (?:lenger )?(?:fortsette|leve|ha det|mer av|gå|holde på"
    r"|drive) (?:\w+ )?(?:sånn|slik|dette|på denne måten|lenger|som før|med dette)\b",
    r"\b(?:kan ikke fortsette|går ikke lenger|nok er nok|fått nok|lei av|drittlei|sliten av|trøtt av)\b"
    r"(?: (?:det|dette|å|rus\w*|livet|sånn|meg|hele|alt|politi\w*|fengsel\w*|av)){0,3}",
    r"\b(?:har|ville|hadde) (?:\w+ )?(?:fått|hatt|vært) (?:det )?bedre (?:uten|hvis|om)\b"
    r"|\b(?:rusen|det|dopet|spillinga|drikkinga) (?:har )?(?:ødela|ødelegger|ødelagt|kosta|kostet|tar fra)\b",
    # commitment, activation, steps
    r"\b(?:jeg|vi) (?:skal|lover|har bestemt|har tenkt|kommer til å|går for|er klar|er innstilt|er motivert"
    r"|er villig|er klar)\b(?! (?:ikke|fortsette))",
    r"\bskal (?:\w+ )?(?:ta kontakt|ringe|søke|begynne|starte|slutte|prøve|spørre|snakke med|møte|ordne"
    r"|betale)\b",
    r"\b(?:bestemt meg|bestemt for|klar for|klar til|villig til|innstilt på|motivert|denne gangen|på tide)\b",
    r"\b(?:har|hadde) (?:jeg )?(?:allerede |nå |nettopp |akkurat )?(?:søkt|begynt|startet|starta|ringt|snakket"
    r"|snakka|meldt|tatt|sendt|bestilt|skrevet|avtalt|betalt|sluttet"
    r"|slutta|kuttet|kutta|trappet|trappa|trent|fullført|spurt|lest|bedt|gått|holdt meg|vært rusfri"
    r"|vært nykter|vært clean|vært edru)\b",
    r"\b(?:begynt|startet|starta|slutta|sluttet|rusfri|nykter|clean|edru) (?:å|i|for|med|siden|på|nå)\b",
)

SUSTAIN = _compiled(
    r"\b(?:vil|ønsker|skal|kommer til å|har tenkt å|trenger|har lyst til å|gidder|orker|klarer|tenker"
    r"|har planer om å|behøver|kan)"
    rf"(?: jeg)?(?: \w+){{0,2}} (?:ikke|aldri"
    rf"|ingen)(?: (?!tilbake)\w+){{0,3}} (?:å )?{_USE}\b(?! (?:å )?(?:ruse|drikke|stjele|lenger|sånn))",
    r"\b(?:nytter|hjelper|virker|fungerer|går|funker) (?:jo |uansett )?(?:ikke|aldri|ingenting)\b(?! (?:lenger"
    r"|an å fortsette))|\b(?:ingenting|ikke noe|ingen) (?:\w+ )?(?:nytter|hjelper|virker|funker|fungerer)\b",
    r"\b(?:ingen vits|ikke noe vits|ikke vits|ikke poeng|ikke noe poeng|null vits|bortkasta|bortkastet|håpløst"
    r"|umulig|meningsløst|hva er vitsen|for sent)\b",
    r"\b(?:liker|elsker|trives med|koser meg med|setter pris på) (?:\w+ )?(?:det|å (?:ruse|drikke|røyke"
    r"|være høy|spille)|rusen|rus|livet mitt som|å være alene|som det er|følelsen|spenninga)\b",
    r"\b(?:klarer|klare|greier|orker|makter|mestrer|tør|gidder)(?: \w+){0,2} (?:ikke|aldri)\b"
    r"(?! (?:å )?(?:fortsette|lenger|leve|ha det|vente|mer av|ruse|drikke|sitte))",
    r"\b(?:får|kan) (?:det|jeg|meg)?(?: \w+)? ?(?:ikke|aldri) (?:det til|til det|å slutte|slutte|av meg"
    r"|forandre)\b"
    r"|\b(?:det )?går (?:aldri|ikke)\b(?! (?:lenger|an))",
    r"\b(?:har ikke|er ikke|ser ikke)(?: \w+){0,2} (?:noe problem|problem|problemer|behov|grunn|noen grunn"
    r"|klar|motivert|lyst(?! til å (?:ruse|drikke|røyke|bruke|stjele|fortsette|leve|sitte|gå tilbake|sprekke))"
    r"|interessert|avhengig|syk|så ille|vitsen|poenget|tro på|troen)\b",
    r"\b(?:har|er) ingen (?:problem|problemer|behov|grunn|motivasjon|tro|interesse)\b|\b(?:trenger|vil"
    r"|ønsker) ikke (?:noe |noen )?(?:hjelp|behandling|oppfølging|plan|dette|det)\b",
    r"\b(?:det er )?(?:helt )?(?:greit|fint|bra|ok|okei) (?:sånn )?som det er\b|\bsånn er (?:det|jeg|livet)\b"
    r"|\bsånn (?:har det alltid vært|blir det)\b",
    r"\b(?:kommer til å|skal|vil|har tenkt å) (?:bare |nok |sikkert )?(?:fortsette|ruse meg|ruse|drikke"
    r"|sprekke|selge|gjøre det igjen|havne her igjen)\b|\b(?:sprekker|havner)(?: \w+){0,3} (?:uansett|igjen)\b",
    r"\b(?:prøvd|forsøkt) (?:det )?(?:før|mange ganger|alt)\b(?=.*\b(?:ikke|aldri|ingenting|uansett)\b)"
    r"|\bhar prøvd alt\b|\b(?:det er )?ikke (?:min|meg|jeg som) (?:feil|skyld|problem\w*)\b",
    r"\b(?:gir|gitt) (?:jeg )?(?:opp|faen|f i|blaffen)\b|\bdriter i\b|\bbryr meg ikke\b|\b(?:rusen|det|hasj\w*"
    r"|alkohol\w*|pillene) (?:er det eneste som |gir meg |hjelper meg )\b|\bfungerer (?:fint|best"
    r"|bedre) (?:med|når jeg)\b",
    r"\b(?:hater|nekter|gidder ikke|orker ikke) (?:\w+ )?(?:behandling\w*|møter|kurs\w*|nav|skole\w*|jobb\w*"
    r"|terapi\w*|psykolog\w*|samtaler|systemet)\b|\bfår ikke (?:jobb|leilighet|bolig|hjelp|sjansen) (?:uansett"
    r"|likevel|allikevel)\b",
)
