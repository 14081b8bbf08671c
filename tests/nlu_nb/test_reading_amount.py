"""Kroner and counts."""

from __future__ import annotations

import datetime

import pytest

from nlu_nb.reading import Question, Reading, read

TODAY = datetime.date(2026, 11, 22)
AMOUNT = Question("amount")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("250 000", 250_000), ("250.000,-", 250_000), ("250000", 250_000), ("250 000 kr", 250_000),
        ("kr 250 000", 250_000), ("230'", 230_000), ("80k", 80_000), ("80 k", 80_000),
        ("80K", 80_000), ("80 lapper", 80_000), ("åtti lappar", 80_000), ("femti lappa", 50_000),
        ("femti tusen", 50_000), ("fæmti tusn", 50_000), ("femtitusen", 50_000),
        ("en kvart million", 250_000), ("halvannen million", 1_500_000),
        ("en halv million", 500_000), ("ein halv million", 500_000), ("trekvart million", 750_000),
        ("1,5 mill", 1_500_000), ("1.2 mill", 1_200_000), ("to og en halv million", 2_500_000),
        ("to millioner", 2_000_000), ("tohundreogfemti tusen", 250_000),
        ("to hundre og femti tusen", 250_000), ("hundreogtjue tusen", 120_000),
        ("hundre tusen", 100_000), ("tusen", 1_000), ("fem og tyve tusen", 25_000),
        ("tjuefem tusen", 25_000), ("sju tusen", 7_000), ("syv tusen", 7_000), ("tri tusen", 3_000),
        ("tolv hundre", 1_200), ("femten hundre kroner", 1_500), ("200 kr", 200), ("500", 500),
        ("ingenting", 0), ("null", 0), ("0", 0), ("ingen gjeld", 0), ("har ikkje gjeld", 0),
        ("skylder ikke noe", 0), ("gjeldfri", 0), ("ikke en krone", 0),
        ("20 tusen pluss 30 tusen", 50_000), ("tysen", 1_000), ("100 000,50", 100_000),
        ("50 papp", 50_000), ("250\u00a0000", 250_000), ("jeg skylder 40 000 kroner", 40_000),
        ("det er 60 000", 60_000), ("25 000, nei 35 000", 35_000),
        ("hundre å ti tusen", 110_000), ("halvannan million", 1_500_000), ("two hundred thousand", 200_000),
        ("ikke 50 000, men 60 000", 60_000),
        ("nei vent, jeg mente 50 000", 50_000), ("80k... nei forresten 90k", 90_000),
    ],
)  # fmt: skip
def test_an_amount_is_read(said: str, value: int) -> None:
    assert read(AMOUNT, said, today=TODAY) == Reading("value", value)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("ca 50000 kr", 50_000), ("rundt hundre tusen", 100_000), ("litt over hundre k", 100_000),
        ("nesten 200 000", 200_000), ("femti tusen kanskje", 50_000),
        ("mellom hundre å to hundre tusen", 150_000), ("mellom tusen og to tusen", 1_500),
        ("mellom 50 og 60 tusen", 55_000), ("50-60k", 55_000), ("50 til 60 tusen", 55_000),
        ("to-tre hundre tusen", 250_000), ("to tre hundre tusen", 250_000),
        ("50 000 eller 60 000", 55_000), ("et par tusen", 2_000), ("over en million", 1_000_000),
        ("litt under 100.000", 100_000), ("mellom ein og to millionar", 1_500_000),
        ("sikkert 300 000", 300_000), ("typ 20k", 20_000), ("bortimot en halv million", 500_000),
        ("femti-seksti tusen", 55_000),
    ],
)  # fmt: skip
def test_a_rough_amount_is_approximate(said: str, value: int) -> None:
    assert read(AMOUNT, said, today=TODAY) == Reading("value", value, True)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("skylder 200 000 til 3 banker", 200_000),
        ("totalt 400 000, og 50 000 av det er inkasso", 400_000),
        ("har 120 000 i gjeld siden 2019 og to inkassosaker", 120_000),
        ("50 000 til banken, men hvem ser dette?", 50_000),
        ("300 i inkasso", 300),
    ],
)
def test_the_amount_in_a_longer_message_is_found(said: str, value: int) -> None:
    reading = read(AMOUNT, said, today=TODAY)
    assert (reading.value, reading.whole) == (value, False)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("to", 2), ("2", 2), ("2 barn", 2), ("tre unger", 3), ("en", 1), ("en sønn", 1),
        ("ei jente", 1), ("en gutt og ei jente", 2), ("en på 7 og en på 10", 2),
        ("ett barn på 7 år", 1), ("to stykker", 2), ("bare ett", 1),
    ],
)  # fmt: skip
def test_a_plain_count_is_read(said: str, value: int) -> None:
    assert read(AMOUNT, said, today=TODAY).value == value


@pytest.mark.parametrize(
    "said",
    [
        "noen tusen", "mange penger", "masse", "siden 2019", "15.03.2027", "12345678901", "200 000 000", "1 milliard",
        "jeg bor i Oslo", "50 prosent", "i 3 år", "en bank og et kredittkort",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_no_answer(said: str) -> None:
    assert read(AMOUNT, said, today=TODAY).outcome == "not_an_answer"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("har 40 000 i banken å 25 000 i bøta, så 65 000 i alt", 65_000),
        ("skylder 40 000 til Nav og 10 000 til broren min, til sammen 50 000", 50_000),
        ("30 tusen i kreditt og 20 tusen i bøter, 50 tusen til sammen", 50_000),
        ("først var det 50 000, men nå er det blitt 90 000", 90_000),
        ("tre hundre tusen. I paid fifty already, nå er det to hundre femti tusen igjen", 250_000),
    ],
)
def test_of_several_amounts_the_sum_that_is_left_is_taken(said: str, value: int) -> None:
    assert read(AMOUNT, said, today=TODAY).value == value
