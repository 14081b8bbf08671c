"""Which way a person speaks: for change, for things as they are, or neither."""

from __future__ import annotations

import pytest

from nlu_nb.talk import talk_type

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


@pytest.mark.parametrize(
    ("said", "talk"),
    [
        *((said, "change") for said in CHANGE),
        *((said, "sustain") for said in SUSTAIN),
        *((said, "neutral") for said in NEUTRAL),
    ],
)
def test_talk_is_heard_for_what_it_is(said: str, talk: str) -> None:
    assert talk_type(said) == talk


def test_what_comes_after_but_counts() -> None:
    assert talk_type("det nytter ikke, men jeg skal prøve for ungene") == "change"
    assert talk_type("jeg skal prøve for ungene, men det nytter ikke") == "sustain"
