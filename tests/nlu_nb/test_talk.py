"""Which way a person speaks: for change, for things as they are, or neither."""

from __future__ import annotations

import pytest

from nlu_nb.talk import feeling, talk_kind, talk_type

CHANGE = """
jeg vil slutte
jeg klarer det
jeg må for ungene
har allerede søkt
eg vil ha ein jobb
æ ska klare det denne gangen
drømmer om en egen leilighet
har vært rusfri i tre måneder
vil ikke tilbake hit
lei av å ruse meg
jeg har begynt på kurs
kan ikke fortsette sånn
det går ikke lenger
vil ha hjelp med gjelda
jeg tror jeg klarer det
har ikke lyst til å ruse meg mer
bestemt meg for å ta fagbrev
burde kanskje kutte ned
orker ikke leve sånn lenger
det har vært vanskelig, men nå skal jeg klare det
barna trenger meg
jeg må få orden på økonomien
ønsker meg et vanlig liv
eg har slutta å drikke
har snakket med nav om jobb
jeg er klar for å gå i behandling
vil bli en bedre far
skal ta kontakt med fastlegen
nok er nok
jeg gruer meg, men jeg skal få det til
vil aldri ruse meg igjen
jeg er motivert
hadde hatt det bedre uten rusen
kunne tenke meg å ta grunnskolen
""".strip().splitlines()

SUSTAIN = """
det nytter ikke
jeg liker det
vil ikke slutte
eg vil ikkje slutte
æ klare det itj
jeg kommer til å sprekke uansett
trenger ikke hjelp
er ikke noe problem for meg
klarer ikke å slutte
det er greit sånn som det er
gidder ikke noe behandling
har prøvd før, det funker ikke
jeg vil slutte, men det nytter ikke
ingen vits
jeg trives med å være alene
rusen er det eneste som hjelper meg
får ikke jobb uansett
driter i det
har ikke lyst til å gå på kurs
det er for sent
jeg har gitt opp
orker ikke møter
trur ikkje det går, klarer det aldri
har ikke noe behov for det
""".strip().splitlines()

NEUTRAL = """
jeg heter Per
jeg bodde i Bergen
har gjeld
ja
25 000 kroner
jeg har to barn
moren min bor på Hamar
vet ikke
jeg kom inn i mars
har førerkort
""".strip().splitlines()


SAID = [
    *((said, "change") for said in CHANGE),
    *((said, "sustain") for said in SUSTAIN),
    *((said, "neutral") for said in NEUTRAL),
]


def test_talk_is_nearly_always_heard_for_what_it_is() -> None:
    right = [talk_type(said) == talk for said, talk in SAID]
    assert sum(right) / len(right) > 0.8


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("ønsker meg et rusfritt liv", "desire"),
        ("jeg har klart det før", "ability"),
        ("da får jeg være mer sammen med ungene", "reason"),
        ("det må bli en slutt på dette", "need"),
        ("jeg lover at jeg skal møte opp", "commitment"),
        ("jeg er klar for å prøve", "activation"),
        ("har meldt meg på kurs allerede", "taking_steps"),
        ("det er ikke vits i å prøve", "sustain"),
        ("jeg bodde i Bergen", "neutral"),
    ],
)
def test_change_talk_is_told_apart_by_kind(said: str, kind: str) -> None:
    assert talk_kind(said) == kind


@pytest.mark.parametrize(
    ("said", "felt"),
    [
        ("jeg gruer meg så fælt til å slippe ut", "afraid"),
        ("er så flau over alt jeg har gjort", "ashamed"),
        ("har ingen å snakke med her", "lonely"),
        ("er kjempestolt av det jeg har klart", "proud"),
        ("jeg bodde i Bergen", "none"),
    ],
)
def test_a_feeling_is_heard(said: str, felt: str) -> None:
    assert feeling(said) == felt
