"""People and numbers leave the text; amounts, dates, places, services and banks stay."""

from __future__ import annotations

import pytest
from stdnum.no import fodselsnummer, kontonr

from nlu_nb.people import likely_people
from nlu_nb.redaction import redact


def valid_number(date: str) -> str:
    """A valid, invented national id or D-number for a date."""
    return next(
        n for n in (f"{date}{i}" for i in range(10_000, 50_000)) if fodselsnummer.is_valid(n)
    )


PERSON_ID = valid_number("010190")
D_NUMBER = valid_number("410190")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("kona mi heter Silje og bor i Bergen", "kona mi heter [navn] og bor i Bergen"),
        ("broren min per hjelper meg", "broren min [navn] hjelper meg"),
        ("kompisen Xabier og jeg", "kompisen [navn] og jeg"),
        ("advokat Grønneberg ringte", "advokat [navn] ringte"),
        ("advokat hansen sa det", "advokat [navn] sa det"),
        ("jeg heter kari nordmann", "jeg heter [navn]"),
        ("Maria og Ahmed besøker meg", "[navn] og [navn] besøker meg"),
        ("sammen med mohammed i oslo", "sammen med [navn] i oslo"),
        ("mora mi, Gunvor Haugen, er syk", "mora mi, [navn], er syk"),
        ("min datter emma på 7", "min datter [navn] på 7"),
        ("karis leilighet", "[navn]s leilighet"),
        ("kontaktbetjenten min Svein Erik", "kontaktbetjenten min [navn]"),
        ("eksen min Jeanette Olsen-Berg", "eksen min [navn]"),
        ("sønnen min Ask er fire", "sønnen min [navn] er fire"),
        ("jeg bodde sammen med liv", "jeg bodde sammen med [navn]"),
        ("Jan Egil og Tor kommer", "[navn] og [navn] kommer"),
        ("søknaden ligger hos Lise i NAV", "søknaden ligger hos [navn] i NAV"),
        ("ho mor mi Oddny ringer", "ho mor mi [navn] ringer"),
        ("æ bor hos Trude", "æ bor hos [navn]"),
        ("snakket med Dag i går", "snakket med [navn] i går"),
        ("psykologen min Trine er grei", "psykologen min [navn] er grei"),
        ("fatima og yusuf er ungene mine", "[navn] og [navn] er ungene mine"),
    ],
)
def test_people_are_taken_out(text: str, kept: str) -> None:
    assert redact(text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"nummeret mitt er {PERSON_ID}", "nummeret mitt er [fødselsnummer]"),
        (f"nummeret mitt er {PERSON_ID[:6]} {PERSON_ID[6:]}", "nummeret mitt er [fødselsnummer]"),
        (f"{D_NUMBER} står det", "[fødselsnummer] står det"),
        ("personnummer 12345", "personnummer [fødselsnummer]"),
        ("født 010190 og 130890 31357", "født 010190 og [fødselsnummer]"),
        ("kontonummer 1234.56.78903", "kontonummer [kontonummer]"),
        ("konto 1234 56 78903", "konto [kontonummer]"),
        ("NO93 8601 1117 947", "[kontonummer]"),
        ("ring meg på 913 45 678", "ring meg på [telefon]"),
        ("99887766", "[telefon]"),
        ("+47 22 33 44 55 er hjemme", "[telefon] er hjemme"),
        ("tlf 40000000", "tlf [telefon]"),
        ("mamma har +46 70 123 45 67", "mamma har [telefon]"),
        ("mailen er ola.nordmann@gmail.com", "mailen er [e-post]"),
        ("bor i Storgata 5b, 0184 Oslo", "bor i [adresse] Oslo"),
        ("bor i storgata 5", "bor i [adresse]"),
        ("Karl Johans gate 12", "[adresse]"),
        ("jeg bor i Nordre Skogvei 12", "jeg bor i [adresse]"),
        ("postboks 123 Sentrum", "[adresse] Sentrum"),
    ],
)
def test_numbers_and_addresses_that_point_to_a_person_are_taken_out(text: str, kept: str) -> None:
    assert redact(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "jeg skylder 250 000 til DNB og Intrum",
        "har 40 000 000 i gjeld",
        "gjelda er 1 250 000 kr",
        "25000000 kroner",
        "født 01.02.1990, slipper ut 15.03.2027",
        "dommen kommer 3. mai, 12 000 kr",
        "20032027",
        "2027-03-15 klokka 10",
        "ring 116 123 eller 113",
        "jeg går på St. Olavs hospital",
        "snakket med NAV Groruddalen og Kirkens Bymisjon",
        "jeg har vært på Tyrili og Riisby",
        "Halden fengsel, så Ila og Åna",
        "jeg bor i Sandnes og vil til Os",
        "per dags dato har jeg ingenting",
        "tre ganger per uke",
        "han er hans venn",
        "jeg vil ha et nytt liv",
        "mai og juni er fine",
        "en dag til",
        "kjæresten min er snill",
        "bestevennen min er hund",
        "Jeg har vært rusfri i 3 uker",
        "saksbehandler på NAV",
        "oppfølgingen 2 ganger i uka",
        "mamma dør snart",
        "odd en ut",
        "Sparebank 1 og Santander",
        "paragraf 12 og § 16",
        "",
    ],
)
def test_amounts_dates_places_services_and_words_stay(text: str) -> None:
    assert redact(text) == text


def test_spans_found_elsewhere_are_taken_out_too() -> None:
    text = "Zbrovnik kommer i dag"
    assert redact(text, [(0, 8)]) == "[navn] kommer i dag"


def test_a_span_outside_the_text_is_no_harm() -> None:
    assert redact("hei", [(-4, 2), (10, 20)]) == "[navn]i"


def test_a_valid_account_is_told_from_a_national_id() -> None:
    account = next(
        n for n in map(str, range(12_345_678_900, 12_345_678_999)) if kontonr.is_valid(n)
    )
    assert redact(f"penger til {account}") == "penger til [kontonummer]"


def test_likely_people_gives_places_in_the_text() -> None:
    text = "dattera mi heter Emma Larsen"
    assert [text[start:end] for start, end in likely_people(text)] == ["Emma Larsen"]


def test_a_redacted_text_holds_nothing_more_to_redact() -> None:
    text = f"Kari Hansen, Storgata 5, {PERSON_ID}, 99887766, kari@post.no"
    once = redact(text)
    assert once == "[navn], [adresse], [fødselsnummer], [telefon], [e-post]"
    assert redact(once) == once
