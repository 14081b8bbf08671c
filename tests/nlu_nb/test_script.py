"""What kind of text a message is."""

from __future__ import annotations

import pytest

from nlu_nb.script import MAX_CHARS, clean, describe


@pytest.mark.parametrize(
    "text",
    [
        "hei",
        "<b>hei på deg</b>",
        "<script>alert(1)</script>",
        "eg veit ikkje kva eg skal gjere",
        "æ vet itj ka æ ska gjør",
        "e har ikkje nåke sted å bu",
        "jag vet inte vad jag ska göra",
        "jeg ved ikke hvad jeg skal gøre",
        "Mohammed Ali Hassan",
        "NAV DNB OK",
        "yes",
        "no problem man",
        "okei da chief",
        "gjeld, bolig, jobb",
        "25 000 kr",
        "2027-03-15",
        "Pink Floyd The Wall",
        "jeg liker the office og game of thrones",
        "Oslo Bergen Trondheim Tromsø",
        "ka d e?",
        "idk ass",
        "Jan Kowalski fra Drammen",
        "x" * MAX_CHARS,
    ],
)
def test_norwegian_names_numbers_and_markup_are_read(text: str) -> None:
    assert describe(text) == "ok"


@pytest.mark.parametrize("text", ["", "   ", "\n\t "])
def test_no_text_is_empty(text: str) -> None:
    assert describe(text) == "empty"


@pytest.mark.parametrize("text", ["👍👍", "...", "?!", "\x00\x01", "❤️ 🙏", "---", "\u200b\u200b"])
def test_signs_alone_are_symbols(text: str) -> None:
    assert describe(text) == "symbols_only"


@pytest.mark.parametrize(
    "text",
    [
        "I want to go home now",
        "how are you doing",
        "can you help me with my money",
        "nie wiem co mam robić",
        "mam na imię Jan i szukam pracy",
        "أريد العودة إلى المنزل",
        "waxaan rabaa inaan guriga tago",
        "я хочу вернуться домой",
        "quiero una casa y trabajo para mis hijos",
        "ich möchte nach hause und brauche hilfe",
        "je veux une maison pour mes enfants",
        "我想回家找工作",
        "ben eve gitmek istiyorum ve para yok",
    ],
)
def test_whole_sentences_in_other_languages_are_told_apart(text: str) -> None:
    assert describe(text) == "other_language"


def test_a_text_over_the_limit_is_too_long() -> None:
    assert describe("a" * (MAX_CHARS + 1)) == "too_long"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  hei \x00 du\x07 ", "hei du"),
        ("å\u030a".replace("å", "a"), "å"),
        ("en\r\n\r\n\r\nto", "en\nto"),
        ("250\u00a0000", "250 000"),
        ("hei\u200bdu", "heidu"),
    ],
)
def test_cleaning_removes_what_cannot_be_seen(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
