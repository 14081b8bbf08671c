"""Too much has been taken, or somebody does not breathe or wake."""

from __future__ import annotations

from nlu_nb.danger.drugs import DRUG
from nlu_nb.danger.rule import Rule, near, rules

OVERDOSE: tuple[Rule, ...] = (
    *rules(
        "overdose",
        # taken too much, now
        rf"\b(?:tok|tatt|tar|svelget|svelga|svelgde|fikk i meg|fått i meg|spist|spiste|satt|satte|drakk"
        rf"|drukket|sniffet|sniffa"
        rf"|røyka|røyket|knaska|knasket|dytta|inntok|inntatt|injisert)(?: \w+){{0,4}}? (?:alt ?)?for (?:mye"
        rf"|mange|stor dose|sterk\w*|høy dose)"
        rf"(?= (?:av )?(?:{DRUG}|nå|det|dem|dop|i natt|i kveld|i dag|i går|på en gang|på likt|så|og|kan|hjelp"
        rf"|\.|,)|\s*$)",
        rf"\b(?:tok|tatt|tar|svelget|svelga|fått i meg|spist|spiste|knaska|tømt|dytta)(?: \w+){{0,3}}? (?:alle"
        rf"|hele|masse|en haug|en neve"
        rf"|en hel|flere brett|mange|en masse)(?: \w+){{0,3}}? (?:{DRUG}|brettet|brettene|esken|eska|pakka"
        rf"|pakken|boksen|glasset|flaska)\b",
        rf"\b(?:tok|tatt|svelget|svelga|spist|spiste|fått i meg|knaska)(?: \w+){{0,2}}? (?:\d\d+|ti|femten"
        rf"|tjue|tretti|førti|femti|hundre)(?: \w+)? {DRUG}\b",
        r"\b(?:har|nettopp|har jeg|har han|har hun) (?:\w+ ){0,2}(?:tatt|satt|fått) (?:\w+ ){0,2}overdose\b",
        r"\b(?:tar|tok|fikk) (?:\w+ ){0,2}overdose\b|\boverdoser(?:er|t)\b(?! på)|\boverdose (?:nå|her"
        r"|på cella|i natt|i dag)\b",
        r"\boverdosing\b|\b(?:han|hun|kompisen|cellekamerat\w*|noen|naboen|en|de) (?:\w+ ){0,3}(?:overdose"
        r"|overdosert)\b"
        r"(?<!døde av overdose)(?<!død av overdose)",
        r"\boverdosed\b|^ overdose (?:\. )?$",
        rf"\b(?:blandet|blanda|mikset|miksa)(?: \w+){{0,3}} {DRUG}(?: \w+){{0,10}} (?:svimmel|slapp|rar|kvalm"
        rf"|dårlig|sovner|våken|besvim\w*|puste\w*)\b",
        rf"\b(?:satt|tatt|tok|satte|røyka"
        rf"|fikk)(?: \w+){{0,4}} {DRUG}(?: [\w,]+){{0,8}} (?:klarer ikke (?:å )?(?:holde|puste|stå)|besvim\w*"
        r"|holder på å sovne|får ikke puste|ser dobbelt|hjertet)",
        deniable=True,
    ),
    *rules(
        "overdose",
        # someone who does not breathe or wake
        r"\b(?:han|hun|ham|henne|kompisen|kameraten|cellekamerat\w*|naboen|noen|en|fyren|mannen|dama|jenta"
        r"|gutten|kisen|medfange\w*|innsatt"
        r"|den andre)(?: [\w,]+){0,8} (?:puster|puste|puster nesten|våkner|reagerer|svarer"
        r"|rører seg)(?: \w+){0,1} ikke\b(?! på (?:brev|telefon|melding))",
        r"\b(?:ligger|sitter)(?: [\w,]+){0,6} (?:puster ikke|ikke puster|våkner ikke|helt blå|blå i|blå på"
        r"|livløs|bevisstløs|reagerer ikke)\b",
        r"\b(?:slutta|sluttet) å puste\b|\b(?:puster|pustet) (?:nesten |knapt |så vidt )?ikke\b"
        r"|\bikke (?:puster|pust)\b|\bpuster knapt\b",
        r"\bfår ikke (?:liv i|vekket|vekt|vekke|våkne|kontakt med (?:han|ham|henne|hun|cellekamerat\w*"
        r"|kompisen))\b",
        r"\b(?:blå|blåe|blått) (?:i (?:ansiktet|trynet|fjeset|leppene)|på leppene|rundt munnen|lepper)\b"
        r"|\b(?:leppene|fjeset|ansiktet)"
        r"(?: \w+){0,3} (?:blå|blått)\b|\bskum(?:mer)? (?:rundt|ut av|i) (?:munnen|kjeften)\b|\blivløs\b",
        r"\b(?:han|hun|kompisen|cellekamerat\w*|noen|naboen)(?: \w+){0,4} (?:bevisstløs|besvimt|besvimte"
        r"|kollapset|kollapsa|falt om|svimt av)\b",
        deniable=False,
    ),
    *rules(
        "overdose",
        rf"\b(?:fikk|fått|tatt|tok|tar|drukket|drakk|satt|satte|røyka|sniffa|svelget|spist|knaska|dytta"
        rf"|inntatt)(?: \w+){{0,6}} (?:{DRUG}|ett skudd|et skudd|skudd|setting|sprøyte|noe)\b"
        r"(?: [\w,.]+){0,12} (?:klarer (?:nesten |knapt )?ikke|forsvinner|svimmel|sovner|besvim\w*"
        r"|holde meg våken|våken|puster (?:han |hun )?(?:rart|sakte|dårlig|tungt|knapt)|får ikke puste|slapp i"
        r"|ser dobbelt"
        r"|nummen|svarer ikke|reagerer ikke|rører seg ikke|våkner ikke|blå|kald)\b",
        r"\b(?:han|hun|kisen|fyren|kompisen|cellekamerat\w*|en|noen|naboen|mannen|dama|gutten"
        r"|jenta)(?: [\w,]+){0,6} (?:puster|snorker|pusta) (?:så |helt |veldig )?(?:rart|sakte|merkelig|knapt"
        r"|tungt|rallende|unormalt)\b",
        r"\b(?:han|hun|kisen|fyren|kompisen|cellekamerat\w*|en|noen|naboen|mannen"
        r"|dama)(?: [\w,]+){0,6} (?:rører|beveger) seg ikke\b",
        near(
            r"tatt|satt|satte|skudd|sprøyte|nål|dop|stoff|piller|heroin"
            r"|ghb",
            r"svarer ikke|rører seg ikke|kald|livløs|puster rart|bevisstløs|våkner ikke|slått ut|henger",
            10,
        ),
        near(r"forgifta|forgiftet|forgiftning", r"meg|jeg|han|hun|nå|tror", 4),
        deniable=False,
    ),
    *rules(
        "overdose",
        r"\bikke (?:\w+ ){0,4}(?:vekke|vekt|vekket|få liv i)(?: \w+)? ?(?:han|hun|ham|henne|cellekamerat\w*"
        r"|kompisen)\b",
        deniable=False,
    ),
    *rules(
        "overdose",
        rf"\b(?:dobbel|dobbelt|trippel|ekstra|tredobbel) (?:så stor |stor )?dose(?: \w+){{0,2}} {DRUG}\b"
        rf"|\b(?:tok|tatt|spist|spiste|svelget|tar)(?: \w+){{0,4}} \d\d+ {DRUG}\b",
        deniable=True,
    ),
)
