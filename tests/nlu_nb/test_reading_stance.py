"""«Vet ikke», «vil ikke svare» and questions back are heard whatever was asked."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.reading import Option, Question, QuestionType, Reading, read

TODAY = datetime.date(2026, 11, 22)
OPTIONS = (Option("eier", "Eide egen bolig", ("eide",)), Option("leier", "Leide", ("leide",)))
EVERY_TYPE: tuple[QuestionType, ...] = (
    "yes_no", "one", "many", "amount", "date", "municipality", "scale", "text",
)  # fmt: skip

UNKNOWN = """
vet ikke
jeg vet ikke
Vet ikke!
veit ikkje
eg veit ikkje
vetsje
veitkje
æ vet itj
æ veit ikkje
e veit ikkje
vet ittje
aner ikke
jeg aner faen ikke
ingen anelse
har ikke peiling
har ingen anelse
null peiling
usikker
jeg er usikker
er ikke sikker
ikke helt sikker
husker ikke
hugsar ikkje
det husker jeg ikke
kommer ikke på
kommer ikke på det nå
vanskelig å si
ikke godt å si
har glemt det
gud vet
hvem vet
ikke peiling ass
vet da faen
vet virkelig ikke
må tenke på det
idk
I don't know
I can't remember
no idea
nobody told me
det har eg gløymt
har tapt telling
kan ikke svare på det
klarer ikke å si, eg veit ikkje
""".strip().splitlines()

DECLINED = """
vil ikke svare
jeg vil ikke svare på det
vil ikkje svare
eg vil ikkje seie det
æ vil itj snakk om det
ønsker ikke å svare
orker ikke snakke om det
orkar ikkje snakke om det
gidder ikke svare
ikke din sak
ikke deres business
det har du ikke noe med
det har dere ingenting med
det går dere ikke an
det raker deg ikke
hopp over
hopp over denne
kan vi hoppe over
skip
pass
neste
neste spørsmål
gå videre
ingen kommentar
privat
det er privat
holder det for meg selv
vil ikke snakke om det nå
har ikke lyst til å svare
nekter å svare
det sier jeg ikke
det svare æ ikkje på
det treng ikkje du vite
det får du ikkje vite
eg vil isje setta tal på det
gir ikke noe tall
vil isje ta stilling te det
det vil eg ikkje oppgje
vil ikke ut med det
gidder ikke rangere
hop over
no comment
I don't want to answer
""".strip().splitlines()

QUESTIONS_BACK = """
hvorfor spør du om det?
hvorfor spør du om det
koffer spør du om det?
kvifor spør du
hvem ser dette?
hvem leser det jeg skriver
ka mene du?
hva mener du med det?
hva betyr det
hva skal dere bruke det til?
må jeg svare?
må jeg svare på det
kan politiet se dette?
får betjentene vite det?
hvor lagres dette
skjønner ikke spørsmålet
er du en robot?
kan du forklare
hæ, hva mener du?
blir dette lagret?
""".strip().splitlines()

NOTHING = ["", "   ", "...", "👍", "?!", "\x00"]


@pytest.mark.parametrize("kind", EVERY_TYPE)
@pytest.mark.parametrize("said", UNKNOWN)
def test_not_knowing_is_heard(kind: QuestionType, said: str) -> None:
    assert read(Question(kind, OPTIONS), said, today=TODAY) == Reading("unknown")


@pytest.mark.parametrize("kind", EVERY_TYPE)
@pytest.mark.parametrize("said", DECLINED)
def test_a_refusal_is_heard(kind: QuestionType, said: str) -> None:
    assert read(Question(kind, OPTIONS), said, today=TODAY) == Reading("declined")


@pytest.mark.parametrize("kind", EVERY_TYPE)
@pytest.mark.parametrize("said", QUESTIONS_BACK + NOTHING)
def test_a_question_back_or_nothing_is_no_answer(kind: QuestionType, said: str) -> None:
    assert read(Question(kind, OPTIONS), said, today=TODAY).outcome == "not_an_answer"


def test_a_guess_after_not_knowing_is_an_approximate_value() -> None:
    said = "vet ikke helt, kanskje 50 000"
    assert read(Question("amount"), said, today=TODAY) == Reading("value", 50_000, True, False)


def test_free_text_that_only_mentions_not_knowing_is_kept() -> None:
    said = "jeg vet ikke hva jeg skal gjøre, men mamma hjelper meg med å finne et sted"
    assert read(Question("text"), said, today=TODAY) == Reading("value", said)


def test_free_text_is_tidied_but_not_changed() -> None:
    reading = read(Question("text"), "  Å fiske,\x00  og  ungene mine \n", today=TODAY)
    assert reading == Reading("value", "Å fiske, og ungene mine")
