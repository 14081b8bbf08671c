"""Figures of speech that only sound dangerous; they are taken out before the rules look."""

from __future__ import annotations

import re

FIGURES_OF_SPEECH: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bdør?(?: \w+){0,2} av (?:\w+ ){0,2}(?:kjedsomhet|kjedsomheten|latter|å le|skam|flauhet|varme\w*"
        r"|kulde\w*|kulda|sult|tørst|nysgjerrighet"
        r"|spenning|savn|kjærlighet|stress|utålmodighet|lengsel|hete|trøtthet|å vente|venting\w*|nikotinmangel"
        r"|røyksug|stolthet|glede|maset)\b",
        r"\bdør? (?:\w+ )?(?:etter|for) (?:en |et |litt |å |den )\w+",
        r"\bdør?(?: litt| nesten)? (?:inni|inne i|innvendig)\b",
        r"\b(?:det|dette|den|ventingen|ventinga|ventetida|jobben|maten|kulda|varmen|stresset|kjedsomheten"
        r"|gjelda|gjeld|regningene|systemet|rutinene|musikken|støyen"
        r"|snorkinga|hodepinen|ryggen|savnet|bråket|soninga|saksbehandlinga|køa"
        r"|ensomheten)(?: \w+){0,2}? (?:holder på å |kommer til å |er i ferd med å )?"
        r"(?:tar|ta|tok|drepe|dreper|kveler|kvele|knekker|knekke)(?: livet av| knekken på| kverken på)? (?:meg"
        r"|oss|en)\b",
        r"\b(?:drepende|dødelig|dødskul\w*|døds(?:sliten|trøtt|kjedelig|lei|bra|god|kul|redd|flott|sulten"
        r"|stille|seriøs)|døsliten|dausliten)\b",
        r"\b(?:drepe|dreper|slå i hjel|slår i hjel|slå ihjel|slår ihjel|drepe litt|slå ihjel litt"
        r"|slår ihjel litt) (?:litt )?(?:tid|tiden|tida|timene|dagene|dagen|kvelden|stemningen)\b",
        r"\b(?:ler|le|lo|kjeder|kjede|kjeda|fryser|svetter|jobber|skjems|gjespe\w*) (?:\w+ )?(?:meg |oss |seg "
        r"|deg )?(?:i hjel|ihjel|til døde)\b",
        r"\b(?:mamma\w*|mora|moren|mor|pappa\w*|faren|far|bestemor|bestefar|farmor|farfar|mormor|morfar|hunden"
        r"|katta|katten|tanta|onkelen)"
        r"(?: \w+){0,6} (?:skal|kommer til å|holder på å|ligger for å)(?: \w+){0,2} dø\b",
        r"\b(?:savn\w*|trist|lei seg|rørt|skammer)(?: \w+){0,8} vondt i hjertet\b|\bvondt i hjertet (?:av å"
        r"|når|å)\b",
        r"\bsiste (?:gang|gangen|dom|dommen|soning)(?: \w+)? (?:jeg|min) (?:sitter|soner|er inne|skal inn"
        r"|skal sitte|havner)\b",
        r"\bover mitt lik\b|\bpå liv og død\b|\btil døden skiller\b|\bsom død\b|\bdødt løp\b|\bliv og død\b"
        r"|\bdøende batteri\b",
        r"\bskyt\w* (?:meg |seg |oss |deg )?(?:selv )?i (?:foten|beinet|kneet|fot)\b|\bskutt i foten\b"
        r"|\bskyter spurv\w*|\bskyte (?:mål|ball\w*|elg\w*|rådyr|fugl\w*|på blink)\b",
        r"\bhenger? (?:meg|seg|oss) (?:på|opp i|opp|med|etter|fast|bort)\b|\bhenge (?:meg )?med\b"
        r"|\bhenge opp\b",
        r"\bkutte[rt]? (?:meg )?(?:ut|ned|håret|hår|av|kontakten|utgifter|forbruk\w*)\b|\bkutter? (?:ut|ned)\b",
        r"\b(?:mamma|mora|moren|mor|pappa|faren|far|kona|kjæresten|dama|søstera|bestemor|sjefen|advokaten"
        r"|kontaktbetjenten)(?: \w+){0,2} (?:dreper|kverker|slår i hjel|kommer til å drepe|vil drepe"
        r"|skyter) meg (?:hvis|når|om|da)\b",
        r"\bdrukne\w* i (?:gjeld|regninger|papirer|arbeid|jobb|skjema\w*|inkasso\w*)\b|\bkvel(?:es|e"
        r"|er)(?: \w+){0,2} (?:i|av) (?:gjeld\w*|regninger|byråkrati\w*|skjema\w*|inkasso\w*)\b",
        r"\bfår ikke puste(?: \w+)? (?:for|av|på grunn av|under) (?:\w+ )?(?:gjeld\w*|regninger\w*|krav\w*"
        r"|byråkrati\w*)\b",
        r"\bdør? (?:hvis|om) (?:jeg|vi) ikke (?:snart )?(?:får|har|kan)(?: \w+){0,2} (?:kaffe|kaffen|røyk"
        r"|røyke|snus|snuse|mat|sove|pizza|brus|øl|tv|mobil\w*|nett|sukker|røyken|snusen|maten|sjokolade"
        r"|trene)\b",
        r"\bsprengt? på (?:tid|kapasitet|plass)\b|\bsprenge (?:budsjett\w*|rammen\w*|grenser)\b"
        r"|\bbombe\w* (?:deg|meg) ned\b",
        r"\bdø (?:jeg|da|ass|altså)?\s*(?:så|for) (?:flau|pinlig|kjedelig|morsomt|gøy)\b"
        r"|\bskyt meg\b(?= (?:nå )?så)",
        r"\b(?:slå|slår|slo) (?:meg|seg) (?:til ro|sammen|løs|fram|ned i|opp)\b|\bta livet med ro\b"
        r"|\bkose meg i hjel\b",
        r"\bhater livet når\b|\bdø på meg\b|\bdøden på\b|\btil jeg dør\b|\bda(?:gen)? jeg dør\b"
        r"|\bredd for å dø\b(?= (?:\.|av|alene|gammel))",
        r"\b(?:ta|tar) livet av (?:planten\w*|ugress\w*|mygg\w*|rotter|mus|maur\w*)\b|\bdrepe (?:mygg\w*"
        r"|flue\w*|edderkopp\w*|veps\w*|rotter|mus|maur\w*|bakterie\w*|suget)\b",
        r"\b(?:når|hvis|dersom) jeg dør\b(?= (?:en gang|gammel|skal|vil jeg))",
        r"\bredd (?:for )?(?:\w+ ){0,3}overdose\b(?: når jeg (?:\w+ )?(?:kommer|slipper) ut)?",
    )
)
