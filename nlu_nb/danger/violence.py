"""Threats against the person, and intent to hurt others. `THREATS` come before self-harm: «skal drepe meg»."""

from __future__ import annotations

from nlu_nb.danger.rule import Rule, near, rules

_OTHER_ONE = (
    r"(?:han|ham|henne|hun|dem|de|noen|folk|alle|betjenten|betjentene|vakta|vaktene|fangevokter\w*|naboen"
    r"|eksen|kona|"
    r"dama|kjæresten|broren|faren|stefaren|mora|søsteren|kompisen|cellekamerat\w*|tysteren|dommeren|advokaten|"
    r"politiet|purken|sjefen|ungen|ungene|barna|den som|han som|hun som|de som|den jævla|den fyren|fyren"
    r"|mannen|"
    r"hele familien|familien|dere|deg|gjengen|hele \w+"
    r"|(?:en|noen av|den) (?:betjent|vakt|ansatt|medfange|innsatt|politimann|fyr)\w*)"
)
_KILL = (
    r"(?:drepe|myrde|slå i hjel|slå ihjel|kverke|knivstikke|dolke|partere|halshugge|ta livet av|ta knekken på"
    r"|ta rotta på|kutte strupen|skjære strupen|skjære over|sprette|likvidere|henrette|avlive|gruse|brenne ned"
    r"|brenne opp|tenne på|banke livskiten|banke opp|banke vettet|banke skiten|slå ned|sprenge|mose|kappe)"
)
_HIT = (
    r"(?:skyte|stikke|stikke ned|kvele|banke|skade|ta(?! med)|slå|knuse|hevne meg på|ta igjen|brenne|hogge"
    r"|mørbanke|angripe)"
)
THREATS: tuple[Rule, ...] = (
    *rules(
        "violence",
        # threats and violence against the person
        r"\b(?:noen|folk) (?:kommer til å|skal|må) (?:dø|blø|bli drept|bli skadet)\b|\bflyte blod\b"
        r"|\bblodbad\b|\bbli drap\b",
        r"\b(?:han|hun|de|dem|noen|gjengen|folka|eksen|gutta|dere|torpedo\w*|fyren|mannen|faren|broren"
        r"|stefaren|klikken|en)(?: \w+){0,6} (?:skal|vil|kommer til å|truer med å|truet med å|lover å"
        r"|har tenkt å|prøver å|ute etter å)"
        r"(?: \w+){0,2} (?:drepe|skyte|stikke|banke|skade|knivstikke|kverke|ta livet av|ta|knuse|partere|slå"
        r"|kutte)(?: ned| opp)? meg\b(?! (?:med|til|på|igjen|imot|opp|hjem|inn|ut|tilbake|seriøst|på alvor"
        r"|av)\b)",
        r"\b(?:bli|blir|blitt)(?: \w+){0,2} (?:drept|skutt|knivstukket|stukket|banket|banka|slått ned"
        r"|mishandlet|mishandla|voldtatt|voldtatt|misbrukt|torturert|likvidert|slått)\b",
        r"\b(?:truet|truer|truga|trua|trusler|truslene)(?: \w+){0,3} (?:på livet|mot livet|meg på livet"
        r"|med å drepe|med døden|med kniv|med pistol|med våpen|om å drepe|mot familien)\b",
        r"\b(?:drapstrus\w*|dødstrus\w*|pris på hodet|kontrakt på meg|kontrakt på hodet|dødsliste\w*)\b",
        r"\b(?:de|han|hun|noen|dem|folk)(?: \w+){0,2} (?:slår|banker|mishandler|voldtar|sparker|misbruker"
        r"|torturerer) meg\b",
        r"\b(?:ble|har blitt) (?:\w+ )?(?:voldtatt|knivstukket|banket|banka|slått ned|mishandlet"
        r"|overfalt)(?: \w+){0,4} (?:i dag|i natt|i går|nå|her|på cella|i dusjen|på avdelingen|nettopp"
        r"|av betjent\w*|i luftegården|igjen)\b",
        r"\b(?:ute etter|venter på|leter etter) (?:å ta )?meg(?: \w+){0,3} (?:drepe|ta meg|når jeg slipper"
        r"|når jeg kommer ut|ute med|med kniv|med våpen)\b",
        deniable=True,
    ),
    *rules(
        "violence",
        r"\b(?:redd|frykter|engstelig|bekymret)(?: \w+){0,3} (?:livet mitt|livet|liv og helse)\b"
        r"|\bikke (?:trygg|trygt|sikker) (?:her|på avdelinga|på livet)\b|\bredd for å (?:bli (?:drept|skutt"
        r"|stukket|banka|banket|slått)|gå ut (?:i|på|av))\b",
        r"\b(?:tok|tar|tatt|prøvde|prøver|forsøkte)(?: \w+){0,3} (?:kvelertak|strupetak|kvele meg|drepe meg"
        r"|stikke meg|knivstikke meg|skyte meg|brenne meg|voldta meg)\b",
        r"\b(?:skal|kommer til å|vil|sagt de skal|sier de skal|tør ikke)(?: [\w,]+){0,8} (?:de|han|dem|gutta"
        r"|noen|gjengen) (?:skal )?(?:ta|stikke|drepe|banke|skyte) meg\b(?! (?:med|til|på|opp|hjem|igjen"
        r"|imot))",
        r"\bde (?:venter|står klare|er ute) (?:\w+ ){0,3}(?:på|etter) meg (?:ute|utenfor|når|i luftegården"
        r"|for å)\b(?! (?:for å )?hjem)|\bpris på hode\w*\b|\bpå dødslista\b",
        deniable=False,
    ),
    *rules(
        "violence",
        r"\b(?:tvang|tvinger|tvunget|presset|presser) meg (?:til )?(?:sex|samleie|å ha sex|ha sex)\b"
        r"|\b(?:voldtok|misbrukte|misbruker|voldtar) meg\b|\bblir utsatt for (?:vold|voldtekt|overgrep)\b",
        deniable=True,
    ),
)
VIOLENCE: tuple[Rule, ...] = (
    *rules(
        "violence",
        rf"\b(?:skal|vil|tenkt|tenker|kommer til|lyst|planlegger|plan|lover|sverger|må|burde|klar|bare"
        rf"|vurderer|truer|truet|bestemt|hadde kunnet|kunne|gleder|fantaser\w+|klarer ikke)"
        rf"(?: \w+){{0,5}} {_KILL}\b(?! (?:tid|tiden|tida|stemning\w*|meg selv|meg\b(?! (?:og|når|hvis|om))"
        rf"|musikk|mygg\w*|flue\w*|suget|bukta|ting|gresset|lys|bål|peis\w*))",
        rf"\b(?:skal|vil|tenkt|tenker|kommer til|lyst til|planlegger|lover|sverger|burde|klar til"
        rf"|truer)(?: \w+){{0,4}} {_HIT}(?: \w+){{0,2}} {_OTHER_ONE}\b"
        r"(?! (?:med meg|med|på|imot|i mot|til|igjen i|hjem|ut på|opp i|i sjakk|i kort|seg|som de er|i forsvar"
        r"|alvorlig|på alvor|vel imot))",
        rf"\b(?:jeg|vi) (?:\w+ )?(?:dreper|kverker|skyter|knivstikker|stikker ned|banker opp"
        rf"|slår i hjel) (?:\w+ )?{_OTHER_ONE}\b",
        r"\b(?:skal|kommer til å|vil) (?:ta|få) (?:en )?hevn\b|\b(?:skal|vil|kommer til å) hevne meg\b"
        r"|\b(?:skal|vil) (?:jeg )?ta hevn\b",
        r"\b(?:han|hun|de|dem|dere|den jævelen) (?:skal|fortjener å|må|kommer til å få) (?:dø|svi|dø for"
        r"|bli drept|få svi)\b(?!( \w+){0,3} (?:kreft|sykdom|syk))",
        r"\b(?:redd|frykter|engstelig)(?: \w+){0,3} jeg(?: \w+){0,3} (?:skade|drepe|slå|gjøre noe med"
        r"|ta livet av)(?: \w+)? (?:noen|andre|henne|ham|han|ungene|barna|kona|dem|folk)\b"
        r"|\bredd for å (?:skade|drepe|slå) (?:noen|andre|henne|ham|han|ungene|barna|kona|dem)\b",
        r"\bstemme\w*(?: \w+){0,5} (?:skade|drepe|slå|stikke|ta) (?:noen|andre|han|henne|dem|folk)\b"
        r"|\bstemme\w* (?:sier|ber|befaler)(?: \w+){0,4} (?:drepe|skade|stikke)\b",
        # weapons
        r"\b(?:har|laget|laga|lager|skaffet|skaffa|gjemt|gjemmer|slipt|slipa|bærer"
        r"|fått tak i)(?: \w+){0,3} (?:kniv|kniven|stikkvåpen|våpen|pistol|skalpell|shank|balltre|machete"
        r"|skarpt våpen)\b"
        r"(?! (?:i (?:skuffen|kjøkken\w*)|og gaffel|forbudt|dom|dommer|sak))",
        deniable=True,
    ),
    *rules(
        "violence",
        r"\b(?:skal|kommer til å|vil) (?:han |hun |de |dem |dere )?få (?:\w+ ){0,2}(?:smake|kniv|kniven|bank"
        r"|juling|svi|kjenne|som fortjent|en kule|kula|betalt)\b",
        r"\b(?:tar|ta|tatt|tok) (?:\w+ ){0,2}(?:gissel|gisler|strupetak|kvelertak)\b|\b(?:klikker|eksploderer"
        r"|smeller)(?: \w+){0,5} (?:tar|dreper|slår|skader|stikker|går løs på) (?:jeg )?(?:en|noen|han|henne"
        r"|dem|hele|alle|den)\b",
        r"\b(?:skal|vil|kommer til å|må) gå (?:løs|laus) på\b|\b(?:han|hun|de|dem|dere) (?:er"
        r"|blir) (?:en )?(?:død|dau) (?:mann|når|hvis)\b|\ber død (?:mann|når jeg)\b",
        r"\b(?:drap|drepe|skyte|stikke|hevn) (?:er|blir) (?:det eneste|løsningen|planen)\b|\bblir drap\b"
        r"|\b(?:skal|ska) (?:ta|ordne) han (?:når|ute|i natt|i kveld|i morgen|skikkelig)\b",
        deniable=True,
    ),
    *rules(
        "violence",
        r"\b(?:skal|vil|kommer til å|har tenkt å|lyst til å) (?:\w+ )?(?:brenne|tenne på|sprenge"
        r"|rasere) (?:ned |opp )?(?:huset|bilen|hytta|leiligheten|avdeling\w*|stedet|fengselet|cella)\b",
        near(
            r"kniv|kniven|skalpell\w*|stikkvåpen\w*|pistol\w*"
            r"|balltre",
            r"ta han|ta henne|ta dem|gå løs|stikke|bruke på|angripe|kjøre i|i magen|dusjen",
            5,
        ),
        deniable=True,
    ),
    *rules(
        "violence",
        r"\b(?:kutte|skjære|kutter|skjærer) (?:over )?(?:halsen|strupen|ansiktet)(?: over)? på (?:han|ham"
        r"|henne|hun|dem|noen|en)\b",
        r"\b(?:så|da) (?:dreper|stikker|skyter|kverker|knivstikker|banker|knuser) jeg\b(?! (?:av|innom|hjem|ut"
        r"|inn|til|fra))",
        deniable=True,
    ),
)
