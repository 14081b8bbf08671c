"""What lifts a match: denial, history with a time on it, fiction. And which words are spell-corrected."""

from __future__ import annotations

import re

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
    r"|som (?:barn|liten|ung|ungdom|tenåring|unge|guttunge|jentunge|fjortis)|i (?:barndommen|ungdommen"
    r"|oppveksten)"
    r"|sist (?:jeg|gang|dom)|forrige (?:gang|soning|dom|år)|på (?:\w+ )?tallet|vokste opp|år gammel"
    r"|før fengsel\w*"
    r"|mange ganger før|et par ganger før|flere ganger før|en gang før|før men|hatt før|gjort før|før nå"
    r"|ikke nå"
    r"|hatt (?:en |to |tre |flere |mange |noen |et par )?overdoser?)\b"
)
CURRENT = re.compile(
    r"\b(?:nå|i dag|i kveld|i natt|i morgen|idag|nettopp|akkurat|fortsatt|igjen|hver dag|hver natt|for tiden"
    r"|snart"
    r"|med en gang|straks|i det siste|vurderer|også|enda|ennå|tilbake)\b"
)
RECOVERED = re.compile(
    r"\b(?:bra|fint|bedre|greit|frisk|rusfri|nykter|clean|over|ok|okei|stabil|trygg)(?: \w+){0,2} (?:nå"
    r"|i dag)\b"
    r"|\b(?:nå|i dag)(?: \w+){0,3} (?:bra|fint|bedre|greit|frisk|rusfri|nykter|clean|over|ok|okei|stabil"
    r"|trygt?)\b"
    r"|\b(?:ikke|aldri)(?: \w+){0,3} (?:nå|lenger|igjen|siden|i dag)\b|\bfør nå\b|\bi dag er\b"
)
FICTION = re.compile(
    r"\b(?:spill|spillet|spiller(?! ingen| liten| en)|gaming|playstation|ps4|ps5|xbox|gta|fifa|cod|film|filmen"
    r"|filmer|serie|serien|netflix"
    r"|bok|boka|boken|roman|romanen|krim|podcast|podkast|låt|låta|sang|sangen|nyhetene|dokumentar\w*"
    r"|artikkel\w*"
    r"|foredrag\w*|sjakk|kurs om|quiz\w*|teater|rapp?låt)\b"
)

LEXICON = frozenset(
    [
        "selvmord",
        "selvmordstanker",
        "selvmordsforsøk",
        "overdose",
        "overdoser",
        "overdosert",
        "drepe",
        "dreper",
        "livet",
        "piller",
        "tabletter",
        "brystet",
        "hjertet",
        "puste",
        "puster",
        "krampe",
        "kramper",
        "abstinenser",
        "abstinens",
        "abstinent",
        "bevisstløs",
        "besvimer",
        "besvime",
        "forsvinne",
        "avskjedsbrev",
        "skade",
        "skader",
        "skjære",
        "skjærer",
        "kutte",
        "kutter",
        "henge",
        "henger",
        "orker",
        "medisiner",
        "metadon",
        "hallusinerer",
        "knivstikke",
        "voldtatt",
        "trusler",
        "drapstrusler",
        "hjerteinfarkt",
        "brystsmerter",
        "svimmel",
        "skjelver",
        "svelget",
        "meningsløst",
        "byrde",
        "avslutte",
        "savnet",
        "savner",
        "våkner",
        "selvskading",
        "selvskader",
        "livløs",
        "infarkt",
        "ambulanse",
        "delirium",
        "rundt",
        "halsen",
        "siste",
        "benzo",
        "rivotril",
        "heroin",
        "paracet",
        "subutex",
        "alkohol",
        "blødning",
        "sluttet",
    ]
)
