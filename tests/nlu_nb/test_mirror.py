"""The person's words said back to them."""

from __future__ import annotations

import pytest

from nlu_nb.mirror import mirror


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("jeg vil slutte med rus", "du vil slutte med rus"),
        ("Jeg har mistet leiligheten min.", "du har mistet leiligheten din"),
        ("eg vil sjå ungane mine", "du vil sjå ungane dine"),
        ("æ vil hjem til mæ sjøl", "du vil hjem til deg sjøl"),
        ("æg har ikkje råd", "du har ikkje råd"),
        ("e vil heim", "du vil heim"),
        ("vi bor hos mora mi", "dere bor hos mora di"),
        ("vi fikk ikke leiligheten vår", "dere fikk ikke leiligheten deres"),
        ("ingen har spurt oss", "ingen har spurt dere"),
        ("livet mitt er kaos", "livet ditt er kaos"),
        ("Ja, jeg vil det", "du vil det"),
        ("nei, jeg orker ikke mer skjema!", "du orker ikke mer skjema"),
        ("Emma er dattera mi", "Emma er dattera di"),
        ("NAV svarer meg ikke", "NAV svarer deg ikke"),
        ("Oslo er byen min", "Oslo er byen din"),
        ("Mamma hjelper meg", "mamma hjelper deg"),
    ],
)
def test_first_person_becomes_second_person(said: str, back: str) -> None:
    assert mirror(said) == back


@pytest.mark.parametrize(
    ("said", "back"),
    [
        (
            "jeg er sliten av å vente på svar fra nav og kommunen og alle sammen hele tiden, "
            "men jeg tror jeg skal klare det",
            "du tror du skal klare det",
        ),
        (
            "Det har vært mye fram og tilbake. Ingen sier noe. Jeg vil bare vite når jeg kommer ut. Sånn er det.",
            "du vil bare vite når du kommer ut",
        ),
    ],
)
def test_a_long_text_gives_the_last_thing_said_about_oneself(said: str, back: str) -> None:
    assert mirror(said) == back


@pytest.mark.parametrize(
    "said",
    [
        "",
        "   ",
        "ja",
        "penger",
        "hva skal jeg gjøre?",
        "hvem leser dette",
        "👍",
        "det er " + "veldig " * 20 + "mye som har skjedd med alle her",
    ],
)
def test_nothing_is_said_back_when_there_is_nothing_to_say(said: str) -> None:
    assert mirror(said) is None


def test_the_limit_is_the_callers() -> None:
    assert mirror("jeg vil ha en jobb på et lager i byen", limit_words=5) is None
