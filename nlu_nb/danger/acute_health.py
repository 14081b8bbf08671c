"""Heart, breath, blood, brain: illness that cannot wait."""

from __future__ import annotations

from nlu_nb.danger.rule import Rule, near, rules

ACUTE_HEALTH: tuple[Rule, ...] = (
    *rules(
        "acute_health",
        r"\b(?:vondt|smerter|smerte|press|trykk|trykker|stikker|stikk|stikking|klemmer|klem|strammer|knyter"
        r"|sting|brenner|verker)(?: \w+){0,3} (?:i|for|mot|over) (?:\w+ )?(?:brystet|hjertet|hjerteområdet"
        r"|brystkassa|brystkassen|hjerte|bryst)\b",
        r"\b(?:brystsmerter|brystsmerte|hjerteinfarkt|infarkt|hjerteattakk|hjerteanfall|hjernslag|hjerneslag"
        r"|hjertestans|hjernehinnebetennelse|blodpropp|blodforgiftning|sepsis|lungeemboli|anafylak\w*"
        r"|allergisk sjokk|insulinsjokk|ketoacidose)\b"
        r"(?<!hatt hjerteinfarkt)(?<!hatt infarkt)(?<!hatt hjerneslag)(?<!hatt slag)(?<!hatt"
        r" blodpropp)(?<!hadde hjerteinfarkt)(?<!døde av hjerteinfarkt)(?<!døde av hjerneslag)",
        r"\b(?:hjertet|hjerte)(?: \w+){0,4} (?:stopper|stoppa|stoppet|hopper over|slår ujevnt|løper løpsk"
        r"|slår helt|raser|hamrer)\b",
        r"\b(?:lam|lammet|nummen|følelsesløs|mistet følelsen|mistet kraften)(?: \w+){0,3} i (?:\w+ )?(?:armen"
        r"|ansiktet|fjeset|siden|beinet|halve)\b|\b(?:munnviken|munnvika|ansiktet"
        r"|munnen)(?: \w+){0,2} henger\b",
        r"\b(?:kveles|tungpust\w*(?! i trapp\w*)|åndenød|astmaanfall|pustebesvær|hyperventilerer|kvalt)\b"
        r"|\b(?:sliter|vansker"
        r"|problemer|trøbbel)(?: \w+){0,2} (?:med|for) å puste\b|\btungt å puste\b|\bvanskelig å puste\b",
        r"\b(?:blør|blødd|blødning\w*|blør jeg)(?: \w+){0,3} (?:kraftig|masse|mye|veldig|ikke slutt"
        r"|stopper ikke|slutter ikke|som faen|fra|ut av|overalt|innvendig|hele)\b(?! (?:nesen|nesa"
        r"|tannkjøtt\w*|neseblod))",
        r"\b(?:kaster opp|spyr|hoster|spytter|pisser|tisser|bæsjer|driter|hoster opp) (?:\w+ )?blod\b"
        r"|\bblod i (?:avføring\w*|oppkast\w*|urin\w*|spytt\w*|bæsjen|pisset)\b|\bmistet (?:mye|masse) blod\b",
        r"\b(?:besvimer|besvime|svimer av|svime av|mister bevissthet\w*|mistet bevissthet\w*|bevisstløs"
        r"|kollapser|segner om|besvimte|besvimt)\b",
        r"\b(?:har|får|fikk|fått|kom|hadde|kraftige|nytt|et) (?:\w+ )?(?:krampe|kramper|krampeanfall"
        r"|epileptisk anfall|epilepsianfall|epi anfall|anfallet)\b(?! i (?:\w+ )?(?:leggen|leggene|beinet"
        r"|beina|foten|føttene|tåa|magen|låret|hånda|ryggen|tærne))",
        r"\b(?:hovner|hovnet|svulmer|svulmet)(?: \w+){0,2} (?:i|opp i)? ?(?:halsen|ansiktet|tunga|tungen"
        r"|svelget|fjeset)\b|\b(?:halsen|tunga|tungen)(?: \w+){0,2} (?:hovner|svulmer|hovnet)\b",
        r"\b(?:39|40|41|42)(?: \w+)?(?: \w+)? (?:i feber|feber|grader|graders feber)\b"
        r"|\bhøy feber\b(?: [\w,]+){0,6} (?:stiv|nakke\w*|forvirret|utslett|skjelver|frostrier)\b"
        r"|\bstiv i nakken\b(?: [\w,]+){0,6} feber\b",
        r"\b(?:blodsukker\w*|føling|insulin)(?: \w+){0,4} (?:lavt|kjempelavt|høyt|skjelver|besvim\w*|glemt"
        r"|ikke fått|for lavt|ikke hatt|1|2|3)\b",
        r"\b(?:svelget|svelga|spist)(?: \w+){0,2} (?:barberblad\w*|batteri\w*|glass|glasskår|spiker\w*|skruer"
        r"|såpe|klor\w*|vaskemiddel\w*|blekemiddel\w*|kniv\w*|ståltråd)\b",
        r"\b(?:slått|slo|dunket|smalt)(?: \w+){0,2} hodet(?: [\w,]+){0,8} (?:spyr|kaster opp|svimmel"
        r"|ser dobbelt|blør|bevissthet\w*|besvim\w*|kvalm)\b",
        r"\b(?:ring|ringe|trenger|tilkall|send|hent)(?: \w+){0,3} (?:113|ambulanse\w*|sykebil\w*)\b"
        r"|\b(?:holder på å|kommer til å|tror jeg|føles som jeg) dør? (?:nå|her|på cella)\b|\btror jeg dør\b"
        r"|\bholder på å dø\b(?! av)",
        deniable=True,
    ),
    *rules(
        "acute_health",
        r"\b(?:får|klarer|kan|greier)(?: jeg)?(?: \w+){0,2} ikke (?:\w+ ){0,2}(?:puste|pust|luft|pusten"
        r"|trekke pusten|få luft|få puste|puste ordentlig)\b|\bfår (?:nesten |knapt )(?:ikke )?(?:puste|luft"
        r"|pust)\b",
        r"\bblør(?: [\w,]+){0,6} (?:(?:ikke|aldri) (?:å )?(?:stopp\w*|slutt\w*)|(?:stopper|slutter) ikke)\b"
        r"|\b(?:stopper|slutter|får)(?: \w+){0,2} ikke (?:å )?(?:stoppet |stoppa |stoppe )?(?:blø|blødning\w*"
        r"|blødninga)\b|\bfår ikke stopp\w* (?:på )?blod\w*",
        r"\bklarer ikke (?:å )?(?:snakke|løfte armen|bevege)(?: \w+){0,3} (?:lam|ordentlig|rett|halve|ene"
        r"|høyre|venstre)\b|\bsnøvler\b",
        deniable=False,
    ),
    *rules(
        "acute_health",
        near(
            r"blod|blodet|blør|blødning\w*|såret",
            r"stopp\w*|fosser|overalt|renner|spruter|sprøyter",
            9,
        ),
        r"\b(?:føler|føle|kjenne|kjenner|bevege|løfte|styre)(?: \w+){0,4} (?:høyre|venstre|halve|ene"
        r"|den ene) (?:side\w*|arm\w*|bein\w*|hånd\w*|ansikt\w*|kropp\w*)\b(?! (?:gjør|er bedre))",
        near(
            r"(?:høyre|venstre|halve|ene) (?:side\w*|arm\w*|bein\w*|hånd\w*|ansikt\w*|fjes\w*"
            r"|kropp\w*)",
            r"lam|lammet|nummen|numment|følelsesløs|virker ikke|henger|død|prikker",
            5,
        ),
        near(
            r"ser dobbelt|hodepine\w*|vondt i hodet|skallebank|verdens verste hodepine"
            r"|synet",
            r"spyr|kaster opp|stiv i nakken|besvim\w*|lammet|forsvinner|mistet|nakkestiv|ser dobbelt",
            8,
        ),
        r"\b(?:fikk|hatt|får|hadde|fått) (?:et |ett |nytt |flere |to "
        r"|tre )?anfall\b(?: [\w,]+){0,10} (?:i natt|nå|i dag|i går|nettopp|tiss\w*|pissa|bet meg|gulvet|skum"
        r"|våknet|på cella|igjen)\b",
        near(
            r"diabetes\w*|insulin\w*|blodsukker\w*"
            r"|føling",
            r"ikke fått|uten|ute|glemt|tomt|besvim\w*|svimmel|kjempehøyt|skyhøyt|kjempelavt|får ikke|helt",
            7,
        ),
        r"\bstrål\w* (?:\w+ )?(?:ut )?(?:i|mot|ned i) (?:\w+ )?(?:arm\w*|kjeve\w*|skulder\w*)\b|\bsom (?:noen"
        r"|en elefant|noe)(?: \w+){0,3} (?:sitter|ligger|trykker) på bryst\w*\b",
        near(r"gravid|høygravid|svanger", r"blør|blod|vondt|vannet|rier|smerter", 6),
        near(
            r"spyr|kaster opp|vondt i magen|magen",
            r"i flere dager|hele natta|blod|svart|orker ikke stå|stein hard|steinhard|brettet",
            6,
        ),
        deniable=False,
    ),
    *rules(
        "acute_health",
        r"\b(?:kraftig|alvorlig|får|har) (?:\w+ )?allergisk reaksjon\b|\b(?:halsen|strupen|svelget) (?:snører"
        r"|tetter|lukker) seg\b",
        deniable=True,
    ),
    *rules(
        "acute_health",
        r"\b(?:hostet|hosta|spydd|kastet|kasta|spyttet|tisset|pisset|bæsjet"
        r"|drite\w*) (?:\w+ )?(?:opp )?(?:masse |mye )?blod\b|\b(?:ser|så) svart\b(?! på)"
        r"|\bsvartner (?:det )?for\b|\bsvart for øynene\b",
        r"\b(?:fått|fikk|har) (?:\w+ ){0,2}(?:noe|mat|et bein|kjøtt) (?:fast )?i halsen\b|\b(?:elektrisk"
        r"|elektriske|kraftig) støt\b|\bstrøm gjennom (?:meg|kroppen|hånda)\b",
        deniable=True,
    ),
)
