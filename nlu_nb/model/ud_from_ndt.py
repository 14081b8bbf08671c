"""Maps the tag set of the Norwegian Dependency Treebank to Universal Dependencies.

The rules were read off the sentences that NDT and UD dev share, then checked on UD test
(see README.md). Most tags map one to one; what does not, is decided by lemma and by the
token's dependents:

- verb: AUX if it is an auxiliary or modal with a dependent verb (INFV), or `være` with a
  predicative (SPRED); otherwise VERB.
- det: possessives are PRON; quantifiers are NUM unless they are an article, `noen`, `ingen`
  or `all`/`hver`/`begge`.
- prep: SCONJ before an infinitive or a clause, and for `som` in a predicative; ADV for words
  of place that carry their own complement (`her`, `dertil`); otherwise ADP.
- sbu: `som` is a relative PRON, the rest SCONJ. adv: `ikke` is a negating PART.
"""

from __future__ import annotations

from dataclasses import dataclass

from nlu_nb.model.treebank import Sentence, Token


@dataclass(frozen=True)
class UdTag:
    """A universal part of speech and its features, as `Case=Nom|Number=Sing`."""

    pos: str
    feats: str


def ud_tags(sentence: Sentence) -> list[UdTag]:
    """Returns the UD tag of every token of an NDT sentence, in order."""
    tags = []
    for token in sentence:
        dependents = [other for other in sentence if other.head == token.id]
        pos = _pos(token, dependents)
        tags.append(UdTag(pos, _feats(token, pos)))
    return tags


def _pos(token: Token, dependents: list[Token]) -> str:
    match token.pos:
        case "subst":
            return "PROPN" if "prop" in token.feats else "NOUN"
        case "verb":
            return _verb_pos(token, dependents)
        case "det":
            return _det_pos(token)
        case "prep":
            return _prep_pos(token, dependents)
        case "sbu":
            return "PRON" if token.lemma == "som" else "SCONJ"
        case "adv":
            return "PART" if token.lemma in NEGATIONS else "ADV"
        case _:
            return SIMPLE_POS[token.pos]


def _verb_pos(token: Token, dependents: list[Token]) -> str:
    relations = {dependent.deprel for dependent in dependents}
    if token.lemma in AUXILIARIES and "INFV" in relations and "pass" not in token.feats:
        return "AUX"
    if token.lemma in COPULAS and "SPRED" in relations:
        return "AUX"
    return "VERB"


def _det_pos(token: Token) -> str:
    if "poss" in token.feats:
        return "PRON"
    if "kvant" in token.feats and token.lemma not in QUANTIFIER_TYPES:
        return "NUM"
    return "DET"


def _prep_pos(token: Token, dependents: list[Token]) -> str:
    if token.lemma.startswith(PLACE_STEMS):
        return "ADV"
    if token.lemma == "som":
        return "SCONJ" if token.deprel in PREDICATIVES else "ADP"
    complements = {d.pos for d in dependents if d.deprel == "PUTFYLL"}
    return "SCONJ" if complements & {"inf-merke", "verb"} else "ADP"


def _feats(token: Token, pos: str) -> str:
    if pos in FEATURELESS:
        return "Abbr=Yes" if "fork" in token.feats else ""
    values: dict[str, set[str]] = {}
    for tag in token.feats:
        for feature in FEATURES.get(tag, ()):
            name, value = feature.split("=")
            values.setdefault(name, set()).add(value)
    for name, value in _lexical_feats(token, pos):
        values.setdefault(name, set()).add(value)
    names = sorted(values, key=str.lower)  # UD sorts features without regard to case
    return "|".join(f"{name}={','.join(sorted(values[name]))}" for name in names)


def _lexical_feats(token: Token, pos: str) -> list[tuple[str, str]]:
    if pos == "PART" and token.pos == "adv":
        return [("Polarity", "Neg")]
    if pos == "NUM":
        return [("NumType", "Card")]
    if token.pos == "sbu" and pos == "PRON":
        return [("PronType", "Rel")]
    if token.pos not in ("det", "pron"):
        return []
    kinds = {"Prs"} if {"pers", "refl"} & set(token.feats) else set()
    quantifier = QUANTIFIER_TYPES.get(token.lemma)
    if quantifier:
        kinds.add(quantifier)
    if not kinds and not {"dem", "sp", "res"} & set(token.feats):
        kinds.add("Prs")
    feats = [("PronType", kind) for kind in kinds]
    return [*feats, ("Polarity", "Neg")] if quantifier == "Neg" else feats


# Bokmål and Nynorsk lemmas side by side: NDT uses the same tags for both.
COPULAS = frozenset({"være", "vere"})
AUXILIARIES = COPULAS | {
    *("ha", "bli", "verte", "få", "kunne", "skulle", "ville", "vilje", "måtte", "burde"),
    *("tørre", "tore"),
}
NEGATIONS = frozenset({"ikke", "ikkje"})
PREDICATIVES = frozenset({"SPRED", "FSPRED", "OPRED", "FOPRED"})
PLACE_STEMS = ("her", "der", "dit", "hit")  # her, der, herfra, dertil, hittil …
QUANTIFIER_TYPES = {
    **dict.fromkeys(("en", "ein"), "Art"),
    **dict.fromkeys(("all", "alle", "begge", "båe", "hver", "enhver", "kvar", "einkvar"), "Tot"),
    **dict.fromkeys(("noen", "noe", "nokon", "noko"), "Ind"),
    **dict.fromkeys(("ingen", "ingenting", "inkje"), "Neg"),
}
SIMPLE_POS = {
    "adj": "ADJ",
    "pron": "PRON",
    "konj": "CCONJ",
    "inf-merke": "PART",
    "interj": "INTJ",
    "symb": "SYM",
    "ukjent": "X",
    "clb": "PUNCT",
    "<komma>": "PUNCT",
    "<strek>": "PUNCT",
    "<anf>": "PUNCT",
    "<parentes-beg>": "PUNCT",
    "<parentes-slutt>": "PUNCT",
}
FEATURELESS = frozenset({"ADV", "ADP", "CCONJ", "SCONJ", "INTJ", "SYM", "X", "PUNCT"})
FEATURES: dict[str, tuple[str, ...]] = {
    "mask": ("Gender=Masc",),
    "fem": ("Gender=Fem",),
    "nøyt": ("Gender=Neut",),
    "ent": ("Number=Sing",),
    "eint": ("Number=Sing",),  # Nynorsk
    "fl": ("Number=Plur",),
    "be": ("Definite=Def",),
    "bu": ("Definite=Def",),  # Nynorsk
    "ub": ("Definite=Ind",),
    "nom": ("Case=Nom",),
    "akk": ("Case=Acc",),
    "gen": ("Case=Gen",),
    "hum": ("Animacy=Hum",),
    "1": ("Person=1",),
    "2": ("Person=2",),
    "3": ("Person=3",),
    "høflig": ("Polite=Form",),
    "pos": ("Degree=Pos",),
    "komp": ("Degree=Cmp",),
    "sup": ("Degree=Sup",),
    "poss": ("Poss=Yes",),
    "refl": ("Reflex=Yes",),
    "dem": ("PronType=Dem",),
    "sp": ("PronType=Int",),
    "res": ("PronType=Rcp",),
    "fork": ("Abbr=Yes",),
    "pres": ("Mood=Ind", "Tense=Pres", "VerbForm=Fin"),
    "pret": ("Mood=Ind", "Tense=Past", "VerbForm=Fin"),
    "imp": ("Mood=Imp", "VerbForm=Fin"),
    "inf": ("VerbForm=Inf",),
    "perf-part": ("VerbForm=Part",),
    "<perf-part>": ("VerbForm=Part",),
    "<pres-part>": ("VerbForm=Part",),
    "pass": ("Voice=Pass",),
}
