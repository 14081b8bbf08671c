"""The patterns of `risk`: what danger sounds like, and what only sounds like it.

Patterns run over folded bokmål words with single spaces, « , » between clauses and « . » between sentences.
Kinds stand in the order of urgency: the first rule that stands decides. Data only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from nlu_nb.common_words import COMMON
from nlu_nb.wordlist import word_set

Kind = Literal["self_harm", "overdose", "violence", "acute_health", "withdrawal"]


@dataclass(frozen=True)
class Rule:
    """One way a danger is told.

    `deniable`: a negation in or just before the words lifts it. `past`: may be told as history.
    `fiction`: may be about a film or a game.
    """

    kind: Kind
    pattern: re.Pattern[str]
    deniable: bool = True
    past: bool = True
    fiction: bool = True


NEGATIONS = re.compile(
    r"\b(?:ikke|aldri|ingen|verken|uten|null)\b"
    r"(?! (?:mer|lenger|annet|bare|klart? å la|la være|la vær|slutte å|få ut|vits|lov|redd))"
    r"(?!(?: \w+){0,2} la være)"
)
HISTORY = re.compile(
    r"\b(?:i (?:18|19|20)\d\d|(?:19|20)\d\d|for (?:\w+ ){1,3}(?:år|måneder|måned|uker) siden|(?:\w+ )?år siden"
    r"|for (?:lenge|lang tid|flere år|mange år|noen år|en stund) siden|lenge siden|i fjor|tidligere|før i tiden"
    r"|før i tida|før jeg (?:kom|ble|fikk|satt)|den gangen|den gang|dengang|en gang i tiden|engang"
    r"|(?:da|når) (?:jeg|han|hun|vi|de) (?:var|gikk|bodde|ble|satt|brukte|rusa|ruset|drakk|mistet)"
    r"|som (?:barn|liten|ung|ungdom|tenåring|unge|guttunge|jentunge|fjortis)|i (?:barndommen|ungdommen|oppveksten)"
    r"|sist (?:jeg|gang|dom)|forrige (?:gang|soning|dom|år)|på (?:\w+ )?tallet|vokste opp|år gammel|før fengsel\w*"
    r"|mange ganger før|et par ganger før|flere ganger før|en gang før|før men|hatt før|gjort før|før nå|ikke nå"
    r"|hatt (?:en |to |tre |flere |mange |noen |et par )?overdoser?)\b"
)
CURRENT = re.compile(
    r"\b(?:nå|i dag|i kveld|i natt|i morgen|idag|nettopp|akkurat|fortsatt|igjen|hver dag|hver natt|for tiden|snart"
    r"|med en gang|straks|i det siste|vurderer|også|enda|ennå|tilbake)\b"
)
RECOVERED = re.compile(
    r"\b(?:bra|fint|bedre|greit|frisk|rusfri|nykter|clean|over|ok|okei|stabil|trygg)(?: \w+){0,2} (?:nå|i dag)\b"
    r"|\b(?:nå|i dag)(?: \w+){0,3} (?:bra|fint|bedre|greit|frisk|rusfri|nykter|clean|over|ok|okei|stabil|trygt?)\b"
    r"|\b(?:ikke|aldri)(?: \w+){0,3} (?:nå|lenger|igjen|siden|i dag)\b|\bfør nå\b|\bi dag er\b"
)
FICTION = re.compile(
    r"\b(?:spill|spillet|spiller|gaming|playstation|ps4|ps5|xbox|gta|fifa|cod|film|filmen|filmer|serie|serien|netflix"
    r"|bok|boka|boken|roman|romanen|krim|podcast|podkast|låt|låta|sang|sangen|nyhetene|dokumentar\w*|artikkel\w*"
    r"|foredrag\w*|sjakk|kurs om|quiz\w*|teater|rapp?låt)\b"
)

_GAP3 = r"(?: (?!på\b)\w+){0,3}"
_GAP5 = r"(?: \w+){0,5}"
_I = r"(?:jeg|meg)"
_OTHER_ONE = (
    r"(?:han|ham|henne|hun|dem|de|noen|folk|alle|betjenten|betjentene|vakta|vaktene|fangevokter\w*|naboen|eksen|kona|"
    r"dama|kjæresten|broren|faren|stefaren|mora|søsteren|kompisen|cellekamerat\w*|tysteren|dommeren|advokaten|"
    r"politiet|purken|sjefen|ungen|ungene|barna|den som|han som|hun som|de som|den jævla|den fyren|fyren|mannen|"
    r"hele familien|familien|dere|deg)"
)
_DRUG = (
    r"(?:piller|pillene|pille|tabletter|tablettene|medisin\w*|metadon\w*|subutex\w*|suboxone|buvidal|buprenorfin"
    r"|heroin\w*|benzo\w*|rivotril\w*|rivo|valium|xanax|xanor|stesolid|sobril|vival|imovane|oxy\w*|oksy\w*|morfin"
    r"|fentanyl|nitazen\w*|tramadol|paralgin\w*|paracet\w*|ibux|lyrica|ghb|gbl|amfetamin|speed|kokain|kola|mdma"
    r"|ketamin|alkohol\w*|sprit\w*|dop|stoff|stoffet|opiat\w*|opioid\w*|hasj|spice|syntetisk\w*|insulin|sovemedisin\w*"
    r"|sovepiller|smertestillende|antidepressiva|lar medisin\w*)"
)
_WANTS = (
    r"(?:vil|ønsker|lyst|skulle ønske|burde|bør|skal|kommer til|planlegger|planer|plan|tenker|vurderer|klar|prøver"
    r"|fristet|fristelse|nær|nærme|bare|håper|drømmer|truer|truet|lover|sverger|orker bare|må|kan jeg|får lyst|like godt"
    r"|fantaserer|holder på|har tenkt|bestemt meg|på grensen|trang|impuls\w*|redd jeg|redd for at jeg|tanke|tanker"
    r"|tankene|tanken|tør|forsøker|snakker|sier)"
)
_WANTED = (
    r"(?:tenkte|tenkt|prøvd|prøvde|forsøkt|forsøkte|ville|vurdert|vurderte|planla|planlagt|lurte)"
)
_OWN_DEATH = (
    r"(?:dø|doe|være død|bli død|ta (?:mitt eget |mitt |eget )?liv(?:et)?(?: mitt| av meg| vårt| selv| av meg selv)?"
    r"(?! av (?!meg|seg))|ta livet (?:sitt|av seg)|(?:begå|ta|gjøre|på|om|i) selvmord|selvmord"
    r"|avslutte (?:det|livet|alt|det hele|alt sammen|det her|dette)|gjøre (?:en )?(?:slutt|ende) på (?:det|alt|livet|meg|dette)"
    r"|gjøre det slutt|gjøre slutt på|få slutt på (?:alt|livet|det hele|smerten)|ende (?:det|livet|alt)\b"
    r"|drepe (?:meg|seg)|henge (?:meg|seg)|skyte (?:meg|seg)|kvele (?:meg|seg)|forgifte (?:meg|seg)|drukne (?:meg|seg)"
    r"|hoppe (?:fra|ut av|utfor|foran|ned fra) |kutte (?:meg|seg|opp|over)|skjære (?:meg|seg|opp|i meg|over)"
    r"|skade (?:meg|seg)|gjøre (?:meg|seg) (?:selv )?noe|gjøre noe (?:dumt )?mot meg selv"
    r"|forsvinne(?! (?:fra|til|ut|på|opp|i))|sove inn|sovne inn|sove for alltid|slippe å (?:våkne|leve)"
    r"|(?:ikke|aldri) (?:skal |å )?våkne|være borte for|dra herfra for godt|reise fra dette livet|komme meg bort fra livet"
    r"|(?:ta|sette) (?:en )?(?:siste |gullskudd|overdose))"
)
_DIE_NOW = r"(?:dør|tar livet (?:mitt|av meg|sitt|av seg)|henger meg|henger seg|dreper meg selv|skyter meg|kutter meg)"
_SOON = r"(?:i dag|i kveld|i natt|i morgen|nå|snart|hvis|etterpå|om litt|før|til helga|når)"
_KILL = (
    r"(?:drepe|myrde|slå i hjel|slå ihjel|kverke|knivstikke|dolke|partere|halshugge|ta livet av|ta knekken på"
    r"|ta rotta på|kutte strupen|skjære strupen|skjære over|sprette|likvidere|henrette|avlive|gruse|brenne ned"
    r"|brenne opp|tenne på|banke livskiten|banke opp|banke vettet|banke skiten|slå ned|sprenge|mose|kappe)"
)
_HIT = r"(?:skyte|stikke|stikke ned|kvele|banke|skade|ta|slå|knuse|hevne meg på|ta igjen|brenne|hogge|mørbanke|angripe)"
_SYMPTOM = (
    r"(?:krampe\w*|kramper|skjelv\w*|skjælv\w*|rister|ristinger|hallusin\w*|ser ting|ser syner|ser folk|insekter"
    r"|kryper på|svett\w*|kaldsvett\w*|kaldsvette|spyr|kaster opp|hjertet|hjertebank|delirium|forvirret|anfall|syk"
    r"|jævlig|helvete|ille|dårlig|holder ikke|ikke ut|klarer ikke|vondt|besvim\w*|feber|dør|sover ikke|risten)"
)
_STOPPED = (
    r"(?:slutta|sluttet|slutter|stoppet|stoppa|kuttet|kutta|ikke fått|får ikke|fikk ikke|tom for|gått tom|uten|trapp\w+"
    r"|mistet|ikke hatt|ikke tatt|ikke drukket|av med|tatt fra meg|tatt ifra|brå\w*|nektet|nekter)"
)


def _rules(
    kind: Kind, *patterns: str, deniable: bool, past: bool = True, fiction: bool = True
) -> list[Rule]:
    return [Rule(kind, re.compile(pattern), deniable, past, fiction) for pattern in patterns]


_OVERDOSE = [
    *_rules(
        "overdose",
        # taken too much, now
        rf"\b(?:tok|tatt|tar|svelget|svelga|svelgde|fikk i meg|fått i meg|spist|spiste|satt|satte|drakk|drukket|sniffet|sniffa"
        rf"|røyka|røyket|knaska|knasket|dytta|inntok|inntatt|injisert)(?: \w+){{0,4}}? (?:alt ?)?for (?:mye|mange|stor dose|sterk\w*|høy dose)"
        rf"(?= (?:av )?(?:{_DRUG}|nå|det|dem|dop|i natt|i kveld|i dag|i går|på en gang|på likt|så|og|kan|hjelp|\.|,)|\s*$)",
        rf"\b(?:tok|tatt|tar|svelget|svelga|fått i meg|spist|spiste|knaska|tømt|dytta)(?: \w+){{0,3}}? (?:alle|hele|masse|en haug|en neve"
        rf"|en hel|flere brett|mange|en masse)(?: \w+){{0,3}}? (?:{_DRUG}|brettet|brettene|esken|eska|pakka|pakken|boksen|glasset|flaska)\b",
        rf"\b(?:tok|tatt|svelget|svelga|spist|spiste|fått i meg|knaska)(?: \w+){{0,2}}? (?:\d\d+|ti|femten|tjue|tretti|førti|femti|hundre)(?: \w+)? {_DRUG}\b",
        r"\b(?:har|nettopp|har jeg|har han|har hun) (?:\w+ ){0,2}(?:tatt|satt|fått) (?:\w+ ){0,2}overdose\b",
        r"\b(?:tar|tok|fikk) (?:\w+ ){0,2}overdose\b|\boverdoser(?:er|t)\b(?! på)|\boverdose (?:nå|her|på cella|i natt|i dag)\b",
        r"\boverdosing\b|\b(?:han|hun|kompisen|cellekamerat\w*|noen|naboen|en|de) (?:\w+ ){0,3}(?:overdose|overdosert)\b"
        r"(?<!døde av overdose)(?<!død av overdose)",
        r"\boverdosed\b",
        rf"\b(?:blandet|blanda|mikset|miksa)(?: \w+){{0,3}} {_DRUG}(?: \w+){{0,10}} (?:svimmel|slapp|rar|kvalm|dårlig|sovner|våken|besvim\w*|puste\w*)\b",
        rf"\b(?:satt|tatt|tok|satte|røyka|fikk)(?: \w+){{0,4}} {_DRUG}(?: [\w,]+){{0,8}} (?:klarer ikke (?:å )?(?:holde|puste|stå)|besvim\w*"
        r"|holder på å sovne|får ikke puste|ser dobbelt|hjertet)",
        deniable=True,
    ),
    *_rules(
        "overdose",
        # someone who does not breathe or wake
        r"\b(?:han|hun|ham|henne|kompisen|kameraten|cellekamerat\w*|naboen|noen|en|fyren|mannen|dama|jenta|gutten|kisen|medfange\w*|innsatt"
        r"|den andre)(?: [\w,]+){0,8} (?:puster|puste|puster nesten|våkner|reagerer|svarer|rører seg)(?: \w+){0,1} ikke\b(?! på (?:brev|telefon|melding))",
        r"\b(?:ligger|sitter)(?: [\w,]+){0,6} (?:puster ikke|ikke puster|våkner ikke|helt blå|blå i|blå på|livløs|bevisstløs|reagerer ikke)\b",
        r"\b(?:slutta|sluttet) å puste\b|\b(?:puster|pustet) (?:nesten |knapt |så vidt )?ikke\b|\bikke (?:puster|pust)\b|\bpuster knapt\b",
        r"\bfår ikke (?:liv i|vekket|vekt|vekke|våkne|kontakt med (?:han|ham|henne|hun|cellekamerat\w*|kompisen))\b",
        r"\b(?:blå|blåe|blått) (?:i (?:ansiktet|trynet|fjeset|leppene)|på leppene|rundt munnen|lepper)\b|\b(?:leppene|fjeset|ansiktet)"
        r"(?: \w+){0,3} (?:blå|blått)\b|\bskum(?:mer)? (?:rundt|ut av|i) (?:munnen|kjeften)\b|\blivløs\b",
        r"\b(?:han|hun|kompisen|cellekamerat\w*|noen|naboen)(?: \w+){0,4} (?:bevisstløs|besvimt|besvimte|kollapset|kollapsa|falt om|svimt av)\b",
        deniable=False,
    ),
]
_SELF_HARM = [
    *_rules(
        "self_harm",
        rf"\b{_WANTS}(?: (?!på do\b)[\w]+){{0,5}} {_OWN_DEATH}\b(?! (?:på|opp i|med|fra (?:jobb|alt maset)|en gang|ut herfra)\b)",
        rf"\bjeg (?:bare )?{_DIE_NOW}(?: \w+){{0,2}} {_SOON}\b",
        r"\bjeg (?:\w+ ){0,2}(?:tar livet (?:mitt|av meg)|dreper meg|henger meg(?! (?:på|opp))|skyter meg)\b",
        r"\b(?:vil|lyst til å|bare|vil å) (?:jeg )?(?:bare )?(?:få )?do\b(?! (?:det|det her))",
        rf"\b(?:hvordan|hvor mye|hva skal til|hvor mange)(?: \w+){{0,6}} (?:ta(?:r)? livet (?:mitt|av seg|av meg|sitt)|for å dø|å dø|dør av|selvmord|henge seg|henge meg|drepe meg)\b",
        r"\b(?:har|får|sliter med|plages av|mye|fått|sterke|konstante|plaget av|går med|plagd av) (?:\w+ ){0,3}(?:selvmordstanker|selvmordsplaner|selvmordstankene|dødstanker|dødsønske)\b",
        r"\b(?:er|føler meg|blitt|ganske|veldig) (?:\w+ )?(?:suicidal|selvmordsnær|selvmordstruet|livstrett)\b",
        r"\b(?:kill myself|kms|want to die|wanna die|end my life|end it all|commit suicide|hang myself|cut myself)\b",
        r"\bstemme\w*(?: \w+){0,5} (?:skade meg|drepe meg|ta livet|dø|henge meg|hoppe)\b",
        deniable=True,
        past=False,
    ),
    *_rules(
        "self_harm",
        rf"\b{_WANTED}{_GAP5} {_OWN_DEATH}\b(?! (?:på|opp i|med)\b)",
        r"\b(?:selvmordstanker|selvmordsplaner|selvmordsforsøk|selvmordsbrev|avskjedsbrev|suicidal|selvmordsfare|dødsønske)\b",
        r"\bselvmord\b(?<!begikk selvmord)(?<!begått selvmord)(?<!tok selvmord)(?<!døde i selvmord)(?<!døde av selvmord)(?<!gjorde selvmord)(?<!mistet i selvmord)(?! og vold| og selvskading)",
        r"\b(?:jeg|meg|mitt)(?: \w+){0,4} (?:begikk|begå|begått|tok|gjorde) selvmord\b",
        # harming oneself
        r"\b(?:kutter|kuttet|kutta|skjærer|skar|skåret|risper|rispet|rispa|brenner|sulter|skader|skada|skadet|slår|klorer|kuttar) (?:jeg )?meg(?: \w+){0,2}?"
        r" (?:selv|i armen\w*|i arma\w*|på armen\w*|i håndledd\w*|på håndledd\w*|opp|igjen|med vilje|i lår\w*|i huden|dypt|til blods|i hjel|hver)\b",
        r"\b(?:kutter|skjærer|risper|skader) (?:jeg )?meg(?= (?:\.|,|nå|når|for|fordi|mye|hver)|\s*$)",
        r"\bselvskad\w*\b",
        r"\b(?:banker|slår|dunker|dundrer|hamrer)(?: \w+){0,2} (?:hodet|skallen)(?: \w+){0,2} (?:i|mot) (?:veggen|gulvet|døra|celleveggen|muren)\b",
        # means at hand
        rf"\b(?:samlet|samla|samler|spart|sparer|sparte|hamstr\w+|gjemt|gjemmer|gjemte|stikker unna|stukket unna|lagt|legger|lagra|lagret|bunkra)"
        rf"(?: \w+){{0,4}} (?:{_DRUG}|tau|tauet|barberblad\w*|lakenremse\w*|skolisse\w*|belte|ledning)\b(?! i (?:dosett|medisinskap))",
        r"\b(?:laget|laga|lager|knyttet|knytta|bundet|flettet|har|klar)(?: \w+){0,4} (?:løkke|renneløkke|snare|lakentau|tau av)\b",
        r"\b(?:hengt|henge|strammet|surret|tau|laken\w*|belte\w*|ledning\w*|lisse\w*)(?: \w+){0,4} (?:rundt halsen|om halsen)\b",
        r"\b(?:skrevet|skrev|skriver|skrive)(?: \w+){0,3} (?:avskjed\w*|farvel\w*|siste brev\w*|testamente)\b",
        r"\b(?:tatt|tar|ta|sagt|si|sier) (?:\w+ )?(?:farvel|avskjed)(?: \w+)? (?:med|til) (?:alle|familien|ungene|barna|verden|livet|dere|mamma|kona|folk)\b",
        r"\b(?:gir|gitt|gi) bort(?: \w+){0,2} (?:tingene|alt jeg|sakene|det jeg|alle)(?: \w+){0,4}\b",
        r"\b(?:dette|det|i dag|i kveld|i natt)(?: \w+){0,2} (?:er|blir) (?:\w+ ){0,3}(?:siste|sist) (?:natt|natta|dag|dagen|kveld|kvelden|jul|helg|helga|gang|gangen|dere|du) "
        r"(?=(?:min|mi|jeg|for meg|dere|du|i livet|på jorda|\.|,))",
        r"\bsiste (?:dere|du|noen) (?:hører|ser)\b|\b(?:ser|hører|treffer)(?: \w+){0,2} meg aldri (?:mer|igjen)\b|\bmeg i live igjen\b",
        r"\bnår jeg er død\b|\b(?:når|etter) jeg er (?:borte|vekk|ikke mer)(?= (?:kan|må|skal|så|vil|tar|får|,))",
        r"\b(?:har|laget|klar) (?:\w+ ){0,2}(?:en )?plan (?:for|på|om) (?:hvordan|å (?:dø|gjøre det|ta))\b|\bvet hvordan jeg (?:skal|kan) gjøre det\b"
        r"|\bi (?:natt|kveld|morgen) (?:gjør|skal|kommer) jeg (?:til å )?gjøre? ?det\b|\bi (?:natt|kveld) gjør jeg det\b",
        deniable=True,
    ),
    *_rules(
        "self_harm",
        # no will to live
        r"\b(?:orker|vil|klarer|gidder|greier|makter|ønsker|tør|vet|har|holder|mestrer)(?: \w+){0,2} ikke(?: \w+){0,5} leve\b(?! (?:på|av|sunt|sunnere|livet på|rusfri\w*|uten (?:rus|alkohol|stoff|røyk|snus)|lovlydig|normalt|vanlig))",
        r"\bkan ikke leve (?:lenger|mer|sånn|slik|med (?:meg|det|dette|skyld\w*|skam\w*)|videre)\b",
        r"\bikke (?:\w+ ){0,2}(?:være i live|eksistere|finnes|være til|bli gammel|oppleve|fortsette livet|våkne|våkner|være i live)(?: \w+){0,1}\b(?<!våkner opp)",
        r"\b(?:skulle ønske|ønsker|ønske|håper|ber om)(?: \w+){0,4} (?:jeg (?:\w+ )?(?:aldri|ikke) (?:\w+ )?(?:var|ble|hadde|fantes|våkn\w+|eksisterte|blir|er)|jeg var død|jeg dør|jeg ble borte|ikke våkner)\b",
        r"\b(?:ingen|ikke|null|uten|mangler|ser ikke)(?: \w+){0,3} (?:vits|grunn|mening|poeng|hensikt|håp|lyst)(?: \w+){0,4} (?:leve|livet|leve for|fortsette å leve|være i live|livet mitt)\b",
        r"\b(?:livet|livet mitt|liv)(?: \w+){0,2} (?:er |har |føles )?(?:ikke|ingen)(?: \w+){0,2} (?:verdt|verdi|mening|noe verdt|verdi|vits)\b",
        r"\blivet (?:mitt )?(?:er|føles) (?:\w+ )?(?:over|slutt|forbi|meningsløst|verdiløst|ferdig|ikke verdt)\b",
        r"\b(?:ingenting|ikke noe|ikke mer|lite|null|ikke lenger noe)(?: \w+){0,3} (?:å leve for|igjen å leve|leve for)\b|\bikke verdt å leve\b",
        r"\b(?:lei|trøtt|sliten|ferdig|mett|drittlei|møkklei|kvalm)(?: \w+)? (?:av|med|på) (?:å leve|livet|alt som heter livet|dette livet|å være i live|å eksistere)\b",
        r"\b(?:bedre|best|lettere|lykkeligere|glade|greiere|godt)(?: \w+){0,4} (?:uten meg|(?:om|hvis|når|at|dersom) jeg (?:\w+ ){0,2}(?:død|dør|borte|vekk|forsvant|forsvinner|ikke fantes|ikke var|aldri))\b",
        r"\b(?:klarer|klare|klart|klarte|hadde klart|greier)(?: \w+){0,2} seg (?:bedre|fint|helt fint|best) uten meg\b|\bverden\b(?: \w+){0,4} uten meg\b",
        r"\bingen (?:\w+ ){0,3}(?:savn\w*|merk\w*|brydd|bry|sørge\w*|gråt\w*)(?: \w+){0,3} (?:meg|om jeg|hvis jeg|at jeg)(?: \w+){0,3} (?:død|dør|borte|vekk|forsvant|forsvinner|døde)?\b",
        r"\bbare (?:\w+ )?(?:en |ei )?(?:byrde|belastning|til bry|i veien)(?: \w+){0,3}(?: for)?\b(?= (?:alle|andre|folk|familien|ungene|dere|dem|\.|,))",
        r"(?:(?<= \. )|(?<=^ ))(?:(?:nå|men|og|jeg|jo|bare|rett|slett) )*orker (?:jeg )?(?:bare |rett og slett )?ikke mer(?= \.| ,|\s*$)",
        r"\borker (?:jeg )?ikke (?:en|ett|én) (?:dag|time|natt|minutt) til\b|\bholder (?:jeg )?ikke ut (?:livet|mer av livet|en dag til|å leve)\b",
        r"\bklarer (?:jeg )?ikke (?:å )?la være (?:å )?(?:\w+ ){0,4}(?:skade|kutte|drepe|ta livet|dø|selvmord)\b|\bklarer ikke love at jeg (?:ikke|lever)\b",
        r"\bvet ikke om jeg (?:\w+ ){0,3}(?:lever|i live|overlever|orker å leve|vil leve|vil være her)\b",
        r"\bhar gitt opp (?:livet|alt|håpet om å leve)\b|\bgitt opp å leve\b|\bikke redd for å dø\b|\bklar (?:til|for) å (?:dø|dra|forlate)\b(?= (?:dette|livet|verden|\.|,)|\s*$)",
        r"\bhvorfor (?:skal|lever|er|gidder|bør)(?: \w+){0,2} jeg(?: \w+){0,3} (?:leve|lever|i live|ikke (?:\w+ )?(?:dø|drepe meg|ta livet))\b|\bhvorfor lever jeg\b",
        r"\b(?:hodet|alt) (?:\w+ ){0,3}(?:sier|skriker|ber)(?: \w+){0,3} (?:dø|gi opp livet|gjøre det slutt)\b",
        deniable=False,
    ),
]
_VIOLENCE = [
    *_rules(
        "violence",
        rf"\b(?:skal|vil|tenkt|tenker|kommer til|lyst|planlegger|plan|lover|sverger|må|burde|klar|bare|vurderer|truer|truet|bestemt|hadde kunnet|kunne|gleder|fantaser\w+|klarer ikke)"
        rf"(?: \w+){{0,5}} {_KILL}\b(?! (?:tid|tiden|tida|stemning\w*|meg selv|meg\b(?! (?:og|når|hvis|om))|musikk|mygg\w*|flue\w*|suget|bukta|ting|gresset|lys|bål|peis\w*))",
        rf"\b(?:skal|vil|tenkt|tenker|kommer til|lyst til|planlegger|lover|sverger|burde|klar til|truer)(?: \w+){{0,4}} {_HIT}(?: \w+){{0,2}} {_OTHER_ONE}\b"
        r"(?! (?:med meg|med|på|imot|i mot|til|igjen i|hjem|ut på|opp i|i sjakk|i kort|seg|som de er|i forsvar|alvorlig|på alvor|vel imot))",
        rf"\b(?:jeg|vi) (?:\w+ )?(?:dreper|kverker|skyter|knivstikker|stikker ned|banker opp|slår i hjel) (?:\w+ )?{_OTHER_ONE}\b",
        r"\b(?:skal|kommer til å|vil) (?:ta|få) (?:en )?hevn\b|\b(?:skal|vil|kommer til å) hevne meg\b|\b(?:skal|vil) (?:jeg )?ta hevn\b",
        r"\b(?:han|hun|de|dem|dere|den jævelen) (?:skal|fortjener å|må|kommer til å få) (?:dø|svi|dø for|bli drept|få svi)\b(?!( \w+){0,3} (?:kreft|sykdom|syk))",
        r"\b(?:noen|folk) (?:kommer til å|skal|må) (?:dø|blø|bli drept|bli skadet)\b|\bflyte blod\b|\bblodbad\b|\bbli drap\b",
        r"\b(?:redd|frykter|engstelig)(?: \w+){0,3} jeg(?: \w+){0,3} (?:skade|drepe|slå|gjøre noe med|ta livet av)(?: \w+)? (?:noen|andre|henne|ham|han|ungene|barna|kona|dem|folk)\b"
        r"|\bredd for å (?:skade|drepe|slå) (?:noen|andre|henne|ham|han|ungene|barna|kona|dem)\b",
        r"\bstemme\w*(?: \w+){0,5} (?:skade|drepe|slå|stikke|ta) (?:noen|andre|han|henne|dem|folk)\b|\bstemme\w* (?:sier|ber|befaler)(?: \w+){0,4} (?:drepe|skade|stikke)\b",
        # weapons
        r"\b(?:har|laget|laga|lager|skaffet|skaffa|gjemt|gjemmer|slipt|slipa|bærer|fått tak i)(?: \w+){0,3} (?:kniv|kniven|stikkvåpen|våpen|pistol|skalpell|shank|balltre|machete|skarpt våpen)\b"
        r"(?! (?:i (?:skuffen|kjøkken\w*)|og gaffel|forbudt|dom|dommer|sak))",
        deniable=True,
    ),
    *_rules(
        "violence",
        # threats and violence against the person
        r"\b(?:han|hun|de|dem|noen|gjengen|folka|eksen|gutta|dere|torpedo\w*|fyren|mannen|faren|broren|stefaren|klikken|en)(?: \w+){0,6} (?:skal|vil|kommer til å|truer med å|truet med å|lover å|har tenkt å|prøver å|ute etter å)"
        r"(?: \w+){0,2} (?:drepe|skyte|stikke|banke|skade|knivstikke|kverke|ta livet av|ta|knuse|partere|slå|kutte)(?: ned| opp)? meg\b",
        r"\b(?:bli|blir|blitt)(?: \w+){0,2} (?:drept|skutt|knivstukket|stukket|banket|banka|slått ned|mishandlet|mishandla|voldtatt|voldtatt|misbrukt|torturert|likvidert|slått)\b",
        r"\b(?:truet|truer|truga|trua|trusler|truslene)(?: \w+){0,3} (?:på livet|mot livet|meg på livet|med å drepe|med døden|med kniv|med pistol|med våpen|om å drepe|mot familien)\b",
        r"\b(?:drapstrus\w*|dødstrus\w*|pris på hodet|kontrakt på meg|kontrakt på hodet|dødsliste\w*)\b",
        r"\b(?:de|han|hun|noen|dem|folk)(?: \w+){0,2} (?:slår|banker|mishandler|voldtar|sparker|misbruker|torturerer) meg\b",
        r"\b(?:ble|har blitt) (?:\w+ )?(?:voldtatt|knivstukket|banket|banka|slått ned|mishandlet|overfalt)(?: \w+){0,4} (?:i dag|i natt|i går|nå|her|på cella|i dusjen|på avdelingen|nettopp|av betjent\w*|i luftegården|igjen)\b",
        r"\b(?:ute etter|venter på|leter etter) (?:å ta )?meg(?: \w+){0,3} (?:drepe|ta meg|når jeg slipper|når jeg kommer ut|ute med|med kniv|med våpen)\b",
        deniable=True,
    ),
]
_WITHDRAWAL = [
    *_rules(
        "withdrawal",
        rf"\b{_STOPPED}(?: [\w,.]+){{0,6}} (?:{_DRUG}|drikke\w*|drikking\w*|rusen|lar)\b(?: [\w,.]+){{0,14}} {_SYMPTOM}\b",
        rf"\b{_SYMPTOM}(?: [\w,.]+){{0,12}} {_STOPPED}(?: [\w,.]+){{0,5}} (?:{_DRUG}|drikke\w*|drikking\w*|lar)\b",
        rf"\b(?:krampe\w*|kramper|hallusin\w*|delirium|anfall)(?: [\w,.]+){{0,8}} (?:{_DRUG}|abstinens\w*|avrus\w*|drikking\w*|nedtrapping\w*)\b",
        rf"\b(?:{_DRUG}|abstinens\w*|avrus\w*|drikking\w*|nedtrapping\w*)(?: [\w,.]+){{0,8}} (?:krampe\w*|kramper|hallusin\w*|delirium)\b",
        r"\b(?:har|får|i|jævlige|sterke|kraftige|fæle|full|midt i|går på|begynner å få|kjenner|fått|av|med|store|har så) (?:\w+ ){0,2}(?:abstinens|abstinenser|abstinensene|abstinensen|abstinent|abstinente|abstinensar)\b",
        r"\b(?:er|blitt|kjempe|skikkelig|så) (?:\w+ ){0,2}abstinent\b|\babstinens\w*(?: [\w,]+){0,5} (?:dreper|tar livet|klarer|holder|ille|verre|hjelp|nå|helvete)\b",
        r"\b(?:delirium|delir|cold turkey|kald tyrker|kaldtyrker)\b",
        r"\b(?:skjelver|rister)(?: [\w,]+){0,4} (?:svetter|kaldsvetter|ser ting|hallusinerer|spyr|kaster opp)\b(?: [\w,.]+){0,12} (?:drukket|drakk|alkohol|metadon|benzo\w*|piller|stoff|rus\w*|ruset|dop|medisin\w*|ghb)\b",
        r"\b(?:ikke fått|får ikke|mangler|uten|ikke hatt) (?:\w+ ){0,3}(?:metadon\w*|subutex\w*|lar medisin\w*|buvidal|suboxone|benzo\w*|rivotril\w*|ghb)\b(?: \w+){0,3} (?:på|i|siden) (?:\w+ ){0,2}(?:dager|døgn|dag|helga|fredag|mandag|går)\b",
        deniable=False,
    ),
]
_ACUTE = [
    *_rules(
        "acute_health",
        r"\b(?:vondt|smerter|smerte|press|trykk|trykker|stikker|stikk|stikking|klemmer|klem|strammer|knyter|sting|brenner|verker)(?: \w+){0,3} (?:i|for|mot|over) (?:\w+ )?(?:brystet|hjertet|hjerteområdet|brystkassa|brystkassen|hjerte|bryst)\b",
        r"\b(?:brystsmerter|brystsmerte|hjerteinfarkt|infarkt|hjerteattakk|hjerteanfall|hjernslag|hjerneslag|hjertestans|hjernehinnebetennelse|blodpropp|blodforgiftning|sepsis|lungeemboli|anafylak\w*|allergisk sjokk|insulinsjokk|ketoacidose)\b"
        r"(?<!hatt hjerteinfarkt)(?<!hatt infarkt)(?<!hatt hjerneslag)(?<!hatt slag)(?<!hatt blodpropp)(?<!hadde hjerteinfarkt)(?<!døde av hjerteinfarkt)(?<!døde av hjerneslag)",
        r"\b(?:hjertet|hjerte)(?: \w+){0,4} (?:stopper|stoppa|stoppet|hopper over|slår ujevnt|løper løpsk|slår helt|raser|hamrer)\b",
        r"\b(?:lam|lammet|nummen|følelsesløs|mistet følelsen|mistet kraften)(?: \w+){0,3} i (?:\w+ )?(?:armen|ansiktet|fjeset|siden|beinet|halve)\b|\b(?:munnviken|munnvika|ansiktet|munnen)(?: \w+){0,2} henger\b",
        r"\b(?:kveles|tungpust\w*|åndenød|astmaanfall|pustebesvær|hyperventilerer|kvalt)\b|\b(?:sliter|vansker|problemer|trøbbel)(?: \w+){0,2} (?:med|for) å puste\b|\btungt å puste\b|\bvanskelig å puste\b",
        r"\b(?:blør|blødd|blødning\w*|blør jeg)(?: \w+){0,3} (?:kraftig|masse|mye|veldig|ikke slutt|stopper ikke|slutter ikke|som faen|fra|ut av|overalt|innvendig|hele)\b(?! (?:nesen|nesa|tannkjøtt\w*|neseblod))",
        r"\b(?:kaster opp|spyr|hoster|spytter|pisser|tisser|bæsjer|driter|hoster opp) (?:\w+ )?blod\b|\bblod i (?:avføring\w*|oppkast\w*|urin\w*|spytt\w*|bæsjen|pisset)\b|\bmistet (?:mye|masse) blod\b",
        r"\b(?:besvimer|besvime|svimer av|svime av|mister bevissthet\w*|mistet bevissthet\w*|bevisstløs|kollapser|segner om|besvimte|besvimt)\b",
        r"\b(?:har|får|fikk|fått|kom|hadde|kraftige|nytt|et) (?:\w+ )?(?:krampe|kramper|krampeanfall|epileptisk anfall|epilepsianfall|epi anfall|anfallet)\b(?! i (?:\w+ )?(?:leggen|leggene|beinet|beina|foten|føttene|tåa|magen|låret|hånda|ryggen|tærne))",
        r"\b(?:hovner|hovnet|svulmer|svulmet)(?: \w+){0,2} (?:i|opp i)? ?(?:halsen|ansiktet|tunga|tungen|svelget|fjeset)\b|\b(?:halsen|tunga|tungen)(?: \w+){0,2} (?:hovner|svulmer|hovnet)\b",
        r"\b(?:39|40|41|42)(?: \w+)?(?: \w+)? (?:i feber|feber|grader|graders feber)\b|\bhøy feber\b(?: [\w,]+){0,6} (?:stiv|nakke\w*|forvirret|utslett|skjelver|frostrier)\b|\bstiv i nakken\b(?: [\w,]+){0,6} feber\b",
        r"\b(?:blodsukker\w*|føling|insulin)(?: \w+){0,4} (?:lavt|kjempelavt|høyt|skjelver|besvim\w*|glemt|ikke fått|for lavt|ikke hatt|1|2|3)\b",
        r"\b(?:svelget|svelga|spist)(?: \w+){0,2} (?:barberblad\w*|batteri\w*|glass|glasskår|spiker\w*|skruer|såpe|klor\w*|vaskemiddel\w*|blekemiddel\w*|kniv\w*|ståltråd)\b",
        r"\b(?:slått|slo|dunket|smalt)(?: \w+){0,2} hodet(?: [\w,]+){0,8} (?:spyr|kaster opp|svimmel|ser dobbelt|blør|bevissthet\w*|besvim\w*|kvalm)\b",
        r"\b(?:ring|ringe|trenger|tilkall|send|hent)(?: \w+){0,3} (?:113|ambulanse\w*|sykebil\w*)\b|\b(?:holder på å|kommer til å|tror jeg|føles som jeg) dør? (?:nå|her|på cella)\b|\btror jeg dør\b|\bholder på å dø\b(?! av)",
        deniable=True,
    ),
    *_rules(
        "acute_health",
        r"\b(?:får|klarer|kan|greier)(?: jeg)?(?: \w+){0,2} ikke (?:\w+ ){0,2}(?:puste|pust|luft|pusten|trekke pusten|få luft|få puste|puste ordentlig)\b|\bfår (?:nesten |knapt )(?:ikke )?(?:puste|luft|pust)\b",
        r"\bblør(?: [\w,]+){0,6} (?:ikke|aldri) (?:å )?(?:stopp\w*|slutt\w*)\b|\b(?:stopper|slutter|får)(?: \w+){0,2} ikke (?:å )?(?:stoppet |stoppa |stoppe )?(?:blø|blødning\w*|blødninga)\b|\bfår ikke stopp\w* (?:på )?blod\w*",
        r"\bklarer ikke (?:å )?(?:snakke|løfte armen|bevege)(?: \w+){0,3} (?:lam|ordentlig|rett|halve|ene|høyre|venstre)\b|\bsnøvler\b",
        deniable=False,
    ),
]

RULES: tuple[Rule, ...] = (*_OVERDOSE, *_SELF_HARM, *_VIOLENCE, *_WITHDRAWAL, *_ACUTE)

FIGURES_OF_SPEECH: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bdør?(?: \w+){0,2} av (?:\w+ ){0,2}(?:kjedsomhet|kjedsomheten|latter|å le|skam|flauhet|varme\w*|kulde\w*|kulda|sult|tørst|nysgjerrighet"
        r"|spenning|savn|kjærlighet|stress|utålmodighet|lengsel|hete|trøtthet|å vente|venting\w*|nikotinmangel|røyksug|stolthet|glede|maset)\b",
        r"\bdør? (?:\w+ )?(?:etter|for) (?:en |et |litt |å |den )\w+",
        r"\bdør?(?: litt| nesten)? (?:inni|inne i|innvendig)\b",
        r"\b(?:det|dette|den|ventingen|ventinga|ventetida|jobben|maten|kulda|varmen|stresset|kjedsomheten|gjelda|gjeld|regningene|systemet|rutinene|musikken|støyen"
        r"|snorkinga|hodepinen|ryggen|savnet|bråket|soninga|saksbehandlinga|køa|ensomheten)(?: \w+){0,2}? (?:holder på å |kommer til å |er i ferd med å )?"
        r"(?:tar|ta|tok|drepe|dreper|kveler|kvele|knekker|knekke)(?: livet av| knekken på| kverken på)? (?:meg|oss|en)\b",
        r"\b(?:drepende|dødelig|dødskul\w*|døds(?:sliten|trøtt|kjedelig|lei|bra|god|kul|redd|flott|sulten|stille|seriøs)|døsliten|dausliten)\b",
        r"\b(?:drepe|dreper|slå i hjel|slår i hjel|slå ihjel|slår ihjel|drepe litt|slå ihjel litt|slår ihjel litt) (?:litt )?(?:tid|tiden|tida|timene|dagene|dagen|kvelden|stemningen)\b",
        r"\b(?:ler|le|lo|kjeder|kjede|kjeda|fryser|svetter|jobber|skjems|gjespe\w*) (?:\w+ )?(?:meg |oss |seg |deg )?(?:i hjel|ihjel|til døde)\b",
        r"\bover mitt lik\b|\bpå liv og død\b|\btil døden skiller\b|\bsom død\b|\bdødt løp\b|\bliv og død\b|\bdøende batteri\b",
        r"\bskyt\w* (?:meg |seg |oss |deg )?(?:selv )?i (?:foten|beinet|kneet|fot)\b|\bskutt i foten\b|\bskyter spurv\w*|\bskyte (?:mål|ball\w*|elg\w*|rådyr|fugl\w*|på blink)\b",
        r"\bhenger? (?:meg|seg|oss) (?:på|opp i|opp|med|etter|fast|bort)\b|\bhenge (?:meg )?med\b|\bhenge opp\b",
        r"\bkutte[rt]? (?:meg )?(?:ut|ned|håret|hår|av|kontakten|utgifter|forbruk\w*)\b|\bkutter? (?:ut|ned)\b",
        r"\b(?:mamma|mora|moren|mor|pappa|faren|far|kona|kjæresten|dama|søstera|bestemor|sjefen|advokaten|kontaktbetjenten)(?: \w+){0,2} (?:dreper|kverker|slår i hjel|kommer til å drepe|vil drepe|skyter) meg (?:hvis|når|om|da)\b",
        r"\bdrukne\w* i (?:gjeld|regninger|papirer|arbeid|jobb|skjema\w*|inkasso\w*)\b|\bkvel(?:es|e|er)(?: \w+){0,2} (?:i|av) (?:gjeld\w*|regninger|byråkrati\w*|skjema\w*|inkasso\w*)\b",
        r"\bfår ikke puste(?: \w+)? (?:for|av|på grunn av|under) (?:\w+ )?(?:gjeld\w*|regninger\w*|krav\w*|byråkrati\w*)\b",
        r"\bdør? (?:hvis|om) (?:jeg|vi) ikke (?:snart )?(?:får|har|kan)(?: \w+){0,2} (?:kaffe|kaffen|røyk|røyke|snus|snuse|mat|sove|pizza|brus|øl|tv|mobil\w*|nett|sukker|røyken|snusen|maten|sjokolade|trene)\b",
        r"\bsprengt? på (?:tid|kapasitet|plass)\b|\bsprenge (?:budsjett\w*|rammen\w*|grenser)\b|\bbombe\w* (?:deg|meg) ned\b",
        r"\bdø (?:jeg|da|ass|altså)?\s*(?:så|for) (?:flau|pinlig|kjedelig|morsomt|gøy)\b|\bskyt meg\b(?= (?:nå )?så)",
        r"\b(?:slå|slår|slo) (?:meg|seg) (?:til ro|sammen|løs|fram|ned i|opp)\b|\bta livet med ro\b|\bkose meg i hjel\b",
        r"\bhater livet når\b|\bdø på meg\b|\bdøden på\b|\btil jeg dør\b|\bda(?:gen)? jeg dør\b|\bredd for å dø\b(?= (?:\.|av|alene|gammel))",
        r"\b(?:ta|tar) livet av (?:planten\w*|ugress\w*|mygg\w*|rotter|mus|maur\w*)\b|\bdrepe (?:mygg\w*|flue\w*|edderkopp\w*|veps\w*|rotter|mus|maur\w*|bakterie\w*|suget)\b",
        r"\b(?:når|hvis|dersom) jeg dør\b(?= (?:en gang|gammel|skal|vil jeg))",
        r"\bredd (?:for )?(?:\w+ ){0,3}overdose\b(?: når jeg (?:\w+ )?(?:kommer|slipper) ut)?",
    )
)

LEXICON = frozenset(
    """
    selvmord selvmordstanker selvmordsforsøk overdose overdoser overdosert drepe dreper livet piller tabletter brystet
    hjertet puste puster krampe kramper abstinenser abstinens abstinent bevisstløs besvimer besvime forsvinne
    avskjedsbrev skade skader skjære skjærer kutte kutter henge henger orker medisiner metadon hallusinerer
    knivstikke voldtatt trusler drapstrusler hjerteinfarkt brystsmerter svimmel skjelver svelget meningsløst byrde
    avslutte savnet savner våkner selvskading selvskader livløs infarkt ambulanse delirium rundt halsen siste
    benzo rivotril heroin paracet subutex alkohol blødning sluttet
    """.split()
)
KEPT_WORDS = (
    COMMON | word_set("skader henger bryster savner skade leve lever blåser blåse sporten spenger")
) - LEXICON
