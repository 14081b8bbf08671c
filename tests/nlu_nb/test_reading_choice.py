"""One or several of given choices."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.reading import Option, Question, Reading, read

TODAY = datetime.date(2026, 11, 22)
HOUSING = Question(
    "one",
    (
        Option("eier", "Eide egen bolig", ("eide", "eier", "hus", "egen leilighet")),
        Option("leier", "Leide", ("leide", "leier", "leilighet jeg leier", "leieboer")),
        Option(
            "hos_andre",
            "Bodde hos andre",
            ("hos mora mi", "hos en kompis", "hos familie", "bodde hos", "sofa"),
        ),
        Option("midlertidig", "Midlertidig bolig", ("hospits", "hybelhus", "natthjem")),
        Option("ingen", "Hadde ingen bolig", ("bostedsløs", "på gata", "uten bolig")),
    ),
)
INCOME = Question(
    "many",
    (
        Option("lonn", "Lønn", ("jobb", "lønn")),
        Option("dagpenger", "Dagpenger"),
        Option("aap", "Arbeidsavklaringspenger (AAP)", ("aap", "arbeidsavklaring")),
        Option("uforetrygd", "Uføretrygd", ("ufør", "trygd", "uføretrygda")),
        Option("sosialhjelp", "Sosialhjelp", ("sosialen", "sosialstønad")),
        Option("ingen", "Ingen inntekt", ("ingenting",)),
    ),
)
WISH = Question("one", (Option("ja", "Ja"), Option("nei", "Nei"), Option("usikker", "Usikker")))


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("leide", "leier"), ("Leide!", "leier"), ("leigde", "leier"), ("æ leide", "leier"),
        ("leier", "leier"), ("eg leigde ei leilegheit", "leier"),
        ("jeg eide før, men nå leier jeg", "leier"), ("bodde hos en kamerat", "hos_andre"),
        ("på gata", "ingen"), ("bostesløs", "ingen"), ("ingen", "ingen"),
        ("hadde ikke bolig", "ingen"), ("hospits", "midlertidig"), ("leier ikke, eier", "eier"),
        ("2", "leier"), ("nr 3", "hos_andre"), ("den siste", "ingen"),
        ("midlertidi", "midlertidig"), ("leide, nei vent, bodde hos andre", "hos_andre"),
        ("ingenting av det", "ingen"), ("sov på sofaen", "hos_andre"),
        ("budde hos ein kamerat", "hos_andre"), ("hos_andre", "hos_andre"),
        ("hyblhus", "midlertidig"), ("uten bolig", "ingen"), ("Hadde ingen bolig", "ingen"),
        ("jeg hadde hus", "eier"), ("hadde eget hus", "eier"), ("låg på hospits", "midlertidig"),
    ],
)  # fmt: skip
def test_one_choice_is_recognised(said: str, value: str) -> None:
    reading = read(HOUSING, said, today=TODAY)
    assert (reading.outcome, reading.value) == ("value", value)


def test_two_choices_for_one_are_taken_as_uncertain() -> None:
    reading = read(HOUSING, "både leide og eide", today=TODAY)
    assert reading.outcome == "value"
    assert reading.approximate


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("lønn", ["lonn"]), ("lonn og aap", ["lonn", "aap"]),
        ("aap, uføre og sosialen", ["aap", "uforetrygd", "sosialhjelp"]),
        ("uføretrydg", ["uforetrygd"]), ("ingen", ["ingen"]), ("ingenting", ["ingen"]),
        ("nei", ["ingen"]), ("null", ["ingen"]), ("ingen av delene", ["ingen"]),
        ("har ikke inntekt", ["ingen"]), ("1 og 3", ["lonn", "aap"]), ("lonn,aap", ["lonn", "aap"]),
        ("ikke lønn, men dagpengar", ["dagpenger"]),
        ("dagpenger eller sosialhjelp", ["dagpenger", "sosialhjelp"]),
        ("lønn, nei dagpenger", ["dagpenger"]), ("sosjalhjelp", ["sosialhjelp"]),
        ("arbeidsavklaringspengar", ["aap"]),
        ("alle", ["lonn", "dagpenger", "aap", "uforetrygd", "sosialhjelp"]),
        ("æ e ufør", ["uforetrygd"]), ("har jobb og litt sosialstønad", ["lonn", "sosialhjelp"]),
        ("sosialhjelp sosialhjelp", ["sosialhjelp"]), ("eg får trygd", ["uforetrygd"]),
        ("DAGPENGER", ["dagpenger"]),
    ],
)  # fmt: skip
def test_every_named_choice_is_taken_in_the_questions_order(said: str, values: list[str]) -> None:
    reading = read(INCOME, said, today=TODAY)
    assert (reading.outcome, reading.value) == ("value", values)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("ja", "ja"), ("jepp", "ja"), ("det vil jeg", "ja"), ("nei takk", "nei"),
        ("vil ikke", "nei"), ("usikker", "usikker"), ("vet ikke", "usikker"), ("tja", "usikker"),
        ("æ veit itj", "usikker"), ("kanskje", "usikker"), ("nope", "nei"),
    ],
)  # fmt: skip
def test_yes_no_and_unsure_among_choices_are_read_as_such(said: str, value: str) -> None:
    reading = read(WISH, said, today=TODAY)
    assert (reading.outcome, reading.value) == ("value", value)


@pytest.mark.parametrize(
    "said", ["fisk", "99", "jeg heter noe annet enn det", "leilighetsskapet mitt er rødt og fint"]
)
def test_no_choice_is_no_answer(said: str) -> None:
    assert read(HOUSING, said, today=TODAY).outcome == "not_an_answer"


def test_a_choice_denied_is_not_chosen() -> None:
    assert read(INCOME, "får ikke dagpenger", today=TODAY).outcome == "not_an_answer"


def test_a_choice_inside_a_longer_message_is_not_whole() -> None:
    said = "leide en leilighet i Moss sammen med søsteren min"
    assert read(HOUSING, said, today=TODAY) == Reading("value", "leier", False, False)
