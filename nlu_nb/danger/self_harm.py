"""Wishing to die, planning it, having the means, or harming oneself."""

from __future__ import annotations

from nlu_nb.danger.drugs import DRUG
from nlu_nb.danger.rule import Rule, near, rules

_WANTS = (
    r"(?:vurdere|tenke|planlegge|prøve|ønske|håpe|drømme|fantasere|vil|ønsker|lyst|skulle ønske|burde|bør|skal"
    r"|kommer til|planlegger|planer|plan|tenker|vurderer|klar|prøver"
    r"|fristet|fristelse|nær|nærme|bare|håper|drømmer|truer|truet|lover|sverger|orker bare|må|kan jeg|får lyst"
    r"|like godt"
    r"|fantaserer|holder på|har tenkt|bestemt meg|på grensen|trang|impuls\w*|redd jeg|redd for at jeg|tanke"
    r"|tanker"
    r"|tankene|tanken|tør|forsøker|snakker|sier)"
)
_WANTED = (
    r"(?:tenkte|tenkt|prøvd|prøvde|forsøkt|forsøkte|ville|vurdert|vurderte|planla|planlagt|lurte)"
)
_OWN_DEATH = (
    r"(?:dø|doe|være død|bli død|ta (?:mitt eget |mitt |eget )?liv(?:et)?(?: mitt| av meg| vårt| selv"
    r"| av meg selv)?"
    r"(?! av (?!meg|seg))|ta livet (?:sitt|av seg)|(?:begå|ta|gjøre|på|om|i) selvmord|selvmord"
    r"|avslutte (?:det|livet|alt|det hele|alt sammen|det her|dette)|gjøre (?:en )?(?:slutt|ende) på (?:det|alt"
    r"|livet|meg|dette)"
    r"|gjøre det slutt|gjøre slutt på|få slutt på (?:alt|livet|det hele|smerten)|ende (?:det|livet|alt)\b"
    r"|drepe (?:meg|seg)|henge (?:meg|seg)|skyte (?:meg|seg)|kvele (?:meg|seg)|forgifte (?:meg|seg)"
    r"|drukne (?:meg|seg)"
    r"|hoppe (?:fra|ut av|utfor|foran|ned fra) |kutte (?:meg|seg|opp|over)|skjære (?:meg|seg|opp|i meg|over)"
    r"|skade (?:meg|seg)|gjøre (?:meg|seg) (?:selv )?noe|gjøre noe (?:dumt )?mot meg selv"
    r"|forsvinne(?! (?:litt |bort |en stund )?(?:fra|til|ut|på|opp|i))|sove inn|sovne inn|sove for alltid"
    r"|slippe å (?:våkne|leve)"
    r"|(?:ikke|aldri) (?:skal |å )?våkne|være borte for|dra herfra for godt|reise fra dette livet"
    r"|komme meg bort fra livet"
    r"|(?:ta|sette) (?:en )?(?:siste |gullskudd|overdose))"
)
_DIE_NOW = (
    r"(?:dør|tar livet (?:mitt|av meg|sitt|av seg)|henger meg|henger seg|dreper meg selv|skyter meg"
    r"|kutter meg)"
)
_SOON = r"(?:i dag|i kveld|i natt|i morgen|nå|snart|hvis|etterpå|om litt|før|til helga|når)"
_LIVING = (
    r"(?:å leve|leve|livet|overleve|eksistere|livet mitt)\b(?! (?:på|av|som|sunt|rusfri\w*|lovlydig|normalt"
    r"|vanlig|uten|i fengsel"
    r"|her inne|på cella|med rus|som kriminell|på gata|sitt|hans|hennes|til|ute|videre med ro|med ro))"
)
SELF_HARM: tuple[Rule, ...] = (
    *rules(
        "self_harm",
        rf"\b{_WANTS}(?P<gap>(?: \w+){{0,5}}?) {_OWN_DEATH}\b(?! (?:på|opp i|med|fra (?:jobb|alt maset)"
        rf"|en gang|ut herfra)\b)",
        rf"\bjeg (?:bare )?{_DIE_NOW}(?: \w+){{0,2}} {_SOON}\b",
        r"(?<!abstinensen )(?<!abstinensene )\btar (?:snart |bare |like godt )?livet (?:mitt|av meg)\b",
        r"\bjeg (?:\w+ ){0,2}(?:dreper meg|henger meg(?! (?:på|opp))|skyter meg)\b",
        r"\b(?:vil|lyst til å|bare|vil å) (?:jeg )?(?:bare )?(?:få )?do\b(?! (?:det|det her))",
        r"\b(?:hvordan|hvor mye|hva skal til|hvor mange)(?: \w+){0,6} (?:tar?(?: man| en| du"
        r"| jeg)? livet (?:mitt|av seg|av meg|sitt)|for å dø|å dø|dør av|selvmord|henge seg|henge meg"
        r"|drepe meg)\b",
        r"\b(?:har|får|sliter med|plages av|mye|fått|sterke|konstante|plaget av|går med"
        r"|plagd av) (?:\w+ ){0,3}(?:selvmordstanker|selvmordsplaner|selvmordstankene|dødstanker|dødsønske)\b",
        r"\b(?:er|føler meg|blitt|ganske|veldig) (?:\w+ )?(?:suicidal|selvmordsnær|selvmordstruet|livstrett)\b",
        r"\b(?:kill myself|kms|want to die|wanna die|end my life|end it all|commit suicide|hang myself"
        r"|cut myself)\b",
        r"\bstemme\w*(?: \w+){0,5} (?:skade meg|drepe meg|ta livet|dø|henge meg|hoppe)\b",
        deniable=True,
        past=False,
    ),
    *rules(
        "self_harm",
        rf"\b{_WANTED}(?P<gap>(?: \w+){{0,5}}?) {_OWN_DEATH}\b(?! (?:på|opp i|med (?:på|å|i|jobb\w*))\b)",
        r"\b(?:selvmordstanker|selvmordsplaner|selvmordsforsøk|selvmordsbrev|avskjedsbrev|suicidal"
        r"|selvmordsfare|dødsønske)\b",
        r"\bselvmord\b(?<!begikk selvmord)(?<!begått selvmord)(?<!tok selvmord)(?<!døde i selvmord)(?<!døde av"
        r" selvmord)(?<!gjorde selvmord)(?<!mistet i selvmord)(?! og vold| og selvskading)",
        r"\b(?:jeg|meg|mitt)(?: \w+){0,4} (?:begikk|begå|begått|tok|gjorde) selvmord\b",
        # harming oneself
        r"\b(?:kutter|kuttet|kutta|skjærer|skar|skåret|risper|rispet|rispa|kutte|skjære|skade|brenner|sulter"
        r"|skader|skada|skadet|slår|klorer|kuttar) (?:jeg )?meg(?: \w+){0,2}?"
        r" (?:selv|i armen\w*|i arma\w*|på armen\w*|i håndledd\w*|på håndledd\w*|opp|igjen|med vilje|i lår\w*"
        r"|i huden|dypt|til blods|i hjel|hver)\b",
        r"\b(?:kutter|skjærer|risper|skader) (?:jeg )?meg(?= (?:\.|,|nå|når|for|fordi|mye|hver)|\s*$)",
        r"\bselvskad\w*\b",
        r"\b(?:banker|slår|dunker|dundrer|hamrer)(?: \w+){0,2} (?:hodet|skallen)(?: \w+){0,2} (?:i"
        r"|mot) (?:veggen|gulvet|døra|celleveggen|muren)\b",
        # means at hand
        rf"\b(?:samlet|samla|samler|spart|sparer|sparte|hamstr\w+|gjemt|gjemmer|gjemte|stikker unna"
        rf"|stukket unna|lagt|legger|lagra|lagret|bunkra)"
        rf"(?: \w+){{0,4}} (?:{DRUG}|tau|tauet|barberblad\w*|lakenremse\w*|skolisse\w*|belte"
        rf"|ledning)\b(?! i (?:dosett|medisinskap))",
        r"\b(?:laget|laga|lager|knyttet|knytta|bundet|flettet|har|klar)(?: \w+){0,4} (?:løkke|renneløkke|snare"
        r"|lakentau|tau av)\b",
        r"\b(?:hengt|henge|strammet|surret|tau|laken\w*|belte\w*|ledning\w*"
        r"|lisse\w*)(?: \w+){0,4} (?:rundt halsen|om halsen)\b",
        r"\b(?:skrevet|skrev|skriver|skrive)(?: \w+){0,3} (?:avskjed\w*|farvel\w*|siste brev\w*|testamente)\b",
        r"\b(?:tatt|tar|ta|sagt|si|sier) (?:\w+ )?(?:farvel|avskjed)(?: \w+)? (?:med|til) (?:alle|familien"
        r"|ungene|barna|verden|livet|dere|mamma|kona|folk)\b",
        r"\b(?:gir|gitt|gi) bort(?: \w+){0,2} (?:tingene|alt jeg|sakene|det jeg|alle)(?: \w+){0,4}\b",
        r"\b(?:dette|det|i dag|i kveld|i natt)(?: \w+){0,2} (?:er|blir) (?:\w+ ){0,3}(?:siste|sist) (?:natt"
        r"|natta|dag|dagen|kveld|kvelden|jul|helg|helga|gang|gangen|dere|du) "
        r"(?=(?:min|mi|jeg|for meg|dere|du|i livet|på jorda|\.|,))",
        r"\bsiste (?:dere|du|noen) (?:hører|ser)\b|\b(?:ser|hører|treffer)(?: \w+){0,2} meg aldri (?:mer"
        r"|igjen)\b|\bmeg i live igjen\b",
        r"\bnår jeg er død\b|\b(?:når|etter) jeg er (?:borte|vekk|ikke mer)(?= (?:kan|må|skal|så|vil|tar|får"
        r"|,))",
        r"\b(?:har|laget|klar) (?:\w+ ){0,2}(?:en )?plan (?:for|på|om) (?:hvordan|å (?:dø|gjøre det|ta))\b"
        r"|\bvet hvordan jeg (?:skal|kan) gjøre det\b"
        r"|\bi (?:natt|kveld|morgen) (?:gjør|skal|kommer) jeg (?:til å )?gjøre? ?det\b|\bi (?:natt"
        r"|kveld) gjør jeg det\b",
        deniable=True,
    ),
    *rules(
        "self_harm",
        # no will to live
        r"\b(?:orker|vil|klarer|gidder|greier|makter|ønsker|tør|vet|har|holder"
        r"|mestrer)(?: \w+){0,2} ikke(?: \w+){0,5} leve\b(?! (?:på|av|sunt|sunnere|som|livet på|rusfri\w*"
        r"|uten (?:rus|alkohol|stoff|røyk|snus)|lovlydig|normalt|vanlig))",
        r"\bkan ikke leve (?:lenger|mer|sånn|slik|med (?:meg|det|dette|skyld\w*|skam\w*)|videre)\b",
        r"\bikke (?:\w+ ){0,2}(?:være i live|eksistere|finnes|være til|bli gammel|oppleve|fortsette livet"
        r"|våkne|våkner|være i live)(?: \w+){0,1}\b(?<!våkner opp)",
        r"\b(?:skulle ønske|ønsker|ønske|håper|ber om)(?: \w+){0,4} (?:jeg (?:\w+ )?(?:aldri"
        r"|ikke) (?:\w+ )?(?:var|ble|hadde|fantes|våkn\w+|eksisterte|blir|er)|jeg var død|jeg dør"
        r"|jeg ble borte|ikke våkner)\b",
        r"\b(?:ingen|ikke|null|uten|mangler|ser ikke)(?: \w+){0,3} (?:vits\w*|grunn|mening\w*|poeng\w*"
        r"|hensikt\w*|håp|lyst)(?: \w+){0,4} (?:leve|livet|leve for|fortsette å leve|være i live"
        r"|livet mitt)\b(?! (?:som|på|av|i fengsel|her inne))",
        r"\b(?:livet|livet mitt|liv)(?: \w+){0,2} (?:er |har |føles )?(?:ikke|ingen)(?: \w+){0,2} (?:verdt"
        r"|verdi|mening|noe verdt|verdi|vits)\b",
        r"\blivet (?:mitt )?(?:er|føles) (?:\w+ )?(?:over|slutt|forbi|meningsløst|verdiløst|ferdig"
        r"|ikke verdt)\b",
        r"\b(?:ingenting|ikke noe|ikke mer|lite|null|ikke lenger noe)(?: \w+){0,3} (?:å leve for|igjen å leve"
        r"|leve for)\b|\bikke verdt å leve\b",
        r"\b(?:lei|trøtt|sliten|ferdig|mett|drittlei|møkklei|kvalm)(?: \w+)? (?:av|med|på) (?:å leve|livet"
        r"|alt som heter livet|dette livet|å være i live|å eksistere)\b",
        r"\b(?:bedre|best|lettere|lykkeligere|glade|greiere|godt)(?: \w+){0,4} (?:uten meg|(?:om|hvis|når|at"
        r"|dersom) jeg (?:\w+ ){0,2}(?:død|dør|borte|vekk|forsvant|forsvinner|ikke fantes|ikke var|aldri))\b",
        r"\b(?:klarer|klare|klart|klarte|hadde klart|greier)(?: \w+){0,2} seg (?:bedre|fint|helt fint"
        r"|best) uten meg\b|\bverden\b(?: \w+){0,4} uten meg\b",
        r"\bingen (?:\w+ ){0,3}(?:savn\w*|merk\w*|brydd|bry|sørge\w*|gråt\w*)(?: \w+){0,3} (?:meg|om jeg"
        r"|hvis jeg|at jeg)\b",
        r"\bbare (?:\w+ )?(?:en |ei )?(?:byrde|belastning|til bry|i veien)(?: \w+){0,3}(?: for)?\b(?= (?:alle"
        r"|andre|folk|familien|ungene|dere|dem|\.|,))",
        r"(?:(?<= \. )|(?<=^ ))(?:(?:nå|men|og|jeg|jo|bare|rett|slett) )*orker (?:jeg )?(?:bare "
        r"|rett og slett )?ikke mer(?= \.| ,|\s*$)",
        r"\borker (?:jeg )?ikke (?:en|ett|én) (?:dag|time|natt|minutt) til\b"
        r"|\bholder (?:jeg )?ikke ut (?:livet|mer av livet|en dag til|å leve)\b",
        r"\bklarer (?:jeg )?ikke (?:å )?la være (?:å )?(?:\w+ ){0,4}(?:skade|kutte|drepe|ta livet|dø"
        r"|selvmord)\b|\bklarer ikke love at jeg (?:ikke|lever)\b",
        r"\bvet ikke om jeg (?:\w+ ){0,3}(?:lever|i live|overlever|orker å leve|vil leve|vil være her)\b",
        r"\bhva er (?:vits|mening|poeng)\w*(?: \w+){0,3} (?:leve|livet mitt|fortsette)\b|\b(?:ser"
        r"|tror)(?: \w+){0,5} ikke(?: \w+){0,3} i live\b",
        r"\bfår ikke (?:\w+ ){0,4}(?:dø|selvmord\w*|ta livet\w*)(?: \w+){0,5} ut av (?:hodet|tankene"
        r"|systemet)\b",
        r"\b(?:vil|ønsker|håper|bare|ønske)(?: \w+){0,3} (?:alt|livet|det hele|smerten"
        r"|alt sammen)(?: \w+){0,2} (?:ta slutt|slutter|slutte|tar slutt|er over)\b",
        r"\bhar gitt opp (?:livet|alt|håpet om å leve)\b|\bgitt opp å leve\b|\bikke redd for å dø\b"
        r"|\bklar (?:til|for) å (?:dø|dra|forlate)\b(?= (?:dette|livet|verden|\.|,)|\s*$)",
        r"\bhvorfor (?:skal|lever|er|gidder|bør)(?: \w+){0,2} jeg(?: \w+){0,3} (?:leve|lever|i live"
        r"|ikke (?:\w+ )?(?:dø|drepe meg|ta livet))\b|\bhvorfor lever jeg\b",
        r"\b(?:hodet|alt) (?:\w+ ){0,3}(?:sier|skriker|ber)(?: \w+){0,3} (?:dø|gi opp livet|gjøre det slutt)\b",
        deniable=False,
    ),
    *rules(
        "self_harm",
        # despair about living, in any words
        rf"\b(?:orker|klarer|makter|tåler|greier|mestrer|holder|kommer|vil|ønsker|trenger|skal"
        rf"|vet)(?: \w+){{0,3}} ikke"
        rf"(?: (?!tilbake|ødelegge|kaste|bruke|sløse|miste|det\b|gamle|om\b)\w+){{0,6}} {_LIVING}",
        rf"\b(?:orker|makter|tåler) (?:\w+ ){{0,4}}ikke (?:\w+ )?{_LIVING}",
        rf"\b(?:hater|mistet|mista|lei av|drittlei|trøtt av|slippe|slipp fra|bort fra|gi opp|gitt opp|gir opp"
        rf"|ferdig med|avslutte"
        rf"|forlate|forlater|kvitt|rømme fra)(?: (?!det\b|gamle|kriminelle)\w+){{0,3}} (?:{_LIVING}"
        rf"|livet mitt\b|livet(?= (?:\.|,)|\s*$|\s+og\b))",
        near(
            r"mistet|mista|ingen|ikke|null|tapt|borte|tom for"
            r"|uten",
            r"livslyst\w*|lysten til å leve|livsgnist\w*|livsvilje\w*|livsmot\w*|lyst å leve",
            5,
        ),
        near(
            r"tenker|tanker|tankene|drømmer|fantaserer|lengter|lengsel|venter|ønsker"
            r"|kretser",
            r"døden|å være død|dødstanker|å slippe å leve|selvmord",
            4,
        ),
        r"\b(?:snart|allerede|nesten|bedre|like godt|så godt som|helst) (?:være |vært )?død\b(?! (?:på|batteri"
        r"|mann))|\bdød uansett\b|\bdød innvendig\b|\blevende død\b",
        near(
            r"siste|aller siste",
            r"(?:kvelden|natta|natten|dagen|dagene|timene|kveld|natt|dag) (?:min|mi|mine|på jorda"
            r"|her på jord\w*|i live)",
            2,
        ),
        r"\b(?:bestemt meg|har bestemt)\b(?: [\w,]+){0,6} siste (?:kvelden|natta|natten|dagen|kveld|natt|dag"
        r"|gang|gangen)\b",
        r"\bnår jeg er (?:borte|død|vekk)\b(?! (?:fra|på|noen|en|ei|i|hele))|\b(?:er|finnes"
        r"|lever) jeg ikke (?:her |lenger |mer )*(?:mer|lenger|i morgen|mere)\b",
        r"\b(?:i morgen|til helga|neste uke|snart)(?: \w+){0,2} er jeg (?:ikke her|borte|død|vekk)\b"
        r"|\bnår (?:du|dere) (?:leser|finner) (?:dette|meg|dette her)\b",
        r"\b(?:sove|sovne)(?: \w+){0,4} (?:for alltid|evig|for godt|aldri)\b|\baldri (?:mer )?(?:stå opp|våkne"
        r"|våkner|åpne øynene)\b",
        r"\bfred (?:for|til) (?:alltid|evig|godt|evig tid)\b|\bevig (?:fred|hvile|søvn|ro)\b"
        r"|\bfå fred fra (?:alt|livet|meg)\b|\bhvile for (?:alltid|godt)\b",
        r"\b(?:hvis|om|at|dersom|når) jeg (?:\w+ )?(?:ikke|aldri) (?:\w+ )?(?:fantes|fins|finnes|eksisterte"
        r"|eksisterer|ble født|var født|levde|lever|hadde levd)\b",
        r"\bplass (?:til|for) meg (?:\w+ )?(?:i|på) (?:denne |den )?(?:verden|jorda|livet)\b"
        r"|\bhører ikke (?:hjemme|til) i (?:denne )?(?:verden|livet)\b",
        r"\b(?:ikke|aldri) (?:\w+ )?(?:overleve|leve så lenge|leve til|leve lenge|bli \d+ år|være i live"
        r"|komme levende)\b(?! på)",
        r"\b(?:å|kan|skal) henge (?:meg|seg) (?:i|med|etter|fra)\b|\bhenge meg selv\b|\bpulsår\w*\b"
        r"|\bhåndledd\w*(?: \w+){0,3} (?:over|opp|av)\b",
        near(
            r"barberblad\w*|skalpell\w*|glasskår\w*|glassbit\w*|kniv|kniven"
            r"|skår",
            r"vurderer|håndledd\w*|bruke det|bruke den|klar|pulsår\w*|armen|i hånda|i hånden|mot halsen"
            r"|mot meg selv",
            8,
        ),
        r"\bskar (?:jeg )?meg\b(?! (?:på|da jeg (?:lagde|lagte|laget|kuttet|skar)))|\b(?:kutta"
        r"|kuttet) (?:jeg )?meg\b(?! (?:på|av|i fingeren|ut))",
        r"\bhatt (?:et |en )?(?:tau|pistol|våpen|gevær|piller|hagle|kniv)\b(?: [\w,]+){0,4} (?:gjort|skutt"
        r"|hengt|tatt|drept)\b",
        r"\b(?:don ?t|do not|dont) want to (?:live|be here|be alive|wake)\b|\b(?:suicide|suicidal|self harm)\b",
        r"\b(?:orker|tåler|makter|klarer|holder)(?: \w+){0,4} (?:ikke|ut)(?: \w+){0,2} (?:smerten"
        r"|smertene) (?:mer|lenger)\b",
        r"\b(?:skal|vil|kommer til å) (?:\w+ )?(?:sulte|drikke|ruse|kjøre|jobbe) meg (?:i hjel|ihjel|til døde"
        r"|av veien)\b|\bsulter meg (?:i hjel|ihjel|til døde)\b",
        r"\bfaller (?:jeg )?ned (?:en )?(?:trapp|bro)\b|\bkjøre (?:utfor|av veien|inn i en (?:trailer|lastebil"
        r"|fjellvegg))\b|\b(?:foran|under) (?:toget|et tog|t banen|en trailer|bilen)\b",
        deniable=False,
    ),
    *rules(
        "self_harm",
        r"(?<!redd for )\b(?:å|bare|til å|greit å|best å) (?:dø|henge (?:meg|seg)|drepe meg|ta livet (?:mitt"
        r"|av (?:meg|seg))|hoppe fra)\b(?! (?:på|opp i|med))",
        r"\b(?:tatt|tok|ta) livet mitt\b|\bhar (?:akkurat |nettopp )?(?:hengt|drept|skutt|kuttet"
        r"|skåret) seg\b(?! i)|\bhenger (?:det en|en|han|hun) (?:på|i|fra|etter)\b|\b(?:funnet"
        r"|fant)(?: \w+){0,5} hengt seg\b",
        r"\bgi(?:r)? slipp på (?:livet|alt|meg selv)\b|\bgi opp (?:livet|alt sammen)\b|\blettelse (?:å|hvis|om"
        r"|når)(?: jeg)? (?:dø|dør|slippe|forsvinne|var død)\b",
        near(
            r"tau|tauet|snor|ledning\w*|belte\w*|lakenet"
            r"|skolisse\w*",
            r"gjemt|gjemmer|gjøre det|henge|rundt halsen|tenker på å|klar|funnet|fant",
            8,
        ),
        near(
            r"døden",
            r"vei ut|utvei|løsning\w*|eneste|bedre|ønsker|venter|befrielse|lettelse|klar for|lengter",
            5,
        ),
        deniable=True,
    ),
    *rules(
        "self_harm",
        r"\b(?:ser|finner|finnes|er|har)(?: \w+){0,2} (?:ingen|ikke noen|ikke) (?:\w+ )?(?:utvei|vei ut"
        r"|utveier|annen løsning|annen utvei)\b(?! (?:av|fra) (?:gjeld\w*|avdeling\w*))",
        r"\bikke love at (?:jeg )?(?:ikke|lever|klarer)\b|\bikke(?: \w+){0,5} på (?:denne )?jord(?:a"
        r"|en)\b(?! rundt)",
        deniable=False,
    ),
    *rules(
        "self_harm",
        r"\b(?:vekk|bort|vekke|borte) fra (?:alt|alt sammen|denne verden|livet|jorda)\b|\b(?:vekk"
        r"|bort) herfra for (?:godt|alltid)\b",
        r"\b(?:dere|de|du|noen|betjent\w*|vakta) (?:kommer til å )?finner? meg (?:død|i cella|på cella"
        r"|i morgen|hengende|livløs)\b",
        r"\b(?:det|alt|nå) er (?:\w+ )?(?:over|slutt|for sent) for (?:meg|min del)\b|\bslutten for meg\b"
        r"|\bjeg gir opp (?:alt|livet|nå)?(?= (?:,|\.)|\s*$)",
        r"\b(?:prøvd|prøvde|forsøkt|forsøkte|prøver) å (?:kvele|henge|drukne|kutte|drepe) meg\b(?! (?:opp i"
        r"|på))",
        deniable=True,
    ),
    *rules(
        "self_harm",
        r"\b(?:aldri|ikke) (?:\w+ ){0,2}se meg (?:igjen|mer)\b|\bkvitt\w*(?: \w+){0,2} alt jeg eier\b"
        r"|\bgi(?:tt|r)? bort alt\b",
        r"\bendelig (?:får|kan|skal) (?:jeg )?slippe\b(?! (?:ut|fri|unna|å sone))"
        r"|\bgjøre det (?:\w+ ){0,3}når ingen ser\b",
        deniable=False,
    ),
)
