"""The Norwegian pipeline that the bot loads by name: our rebuild, or the official one in its place."""

from __future__ import annotations

import pytest

spacy = pytest.importorskip("spacy", reason="spaCy is only installed in the bot's environment")


@pytest.fixture(scope="module")
def nlp():
    return spacy.load("nb_core_news_sm")


def persons(doc) -> set[str]:
    return {entity.text for entity in doc.ents if entity.label_ == "PER"}


def test_it_is_the_norwegian_pipeline_with_a_version_that_says_whose(nlp):
    assert nlp.lang == "nb"
    own_build = nlp.meta["version"].endswith("+stegvis.2") and nlp.meta["author"] == "Stegvis"
    official = nlp.meta["author"] == "Explosion"
    assert own_build or official


def test_it_brings_tags_lemmas_sentences_and_names(nlp):
    assert {"tok2vec", "morphologizer", "lemmatizer", "ner"} <= set(nlp.pipe_names)
    assert [s.text for s in nlp("Jeg har gjeld. Jeg vil ha hjelp.").sents] == [
        "Jeg har gjeld.",
        "Jeg vil ha hjelp.",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jeg skal bo hos Kari Hansen når jeg slipper ut.", "Kari Hansen"),
        ("Kontaktbetjenten min heter Mohammed Ali.", "Mohammed Ali"),
        ("Jeg snakket med Ingrid i går.", "Ingrid"),
    ],
)
def test_it_finds_a_person_in_ordinary_writing(nlp, text, name):
    assert name in persons(nlp(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("jeg skal bo hos kari hansen når jeg slipper ut", "kari hansen"),
        ("jeg har snakket med thomas olsen om gjelden", "thomas olsen"),
    ],
)
def test_our_build_finds_a_person_in_small_letters(nlp, text, name):
    if nlp.meta["author"] != "Stegvis":
        pytest.skip("the official pipeline was trained on cased text only")
    assert name in persons(nlp(text))


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("Jeg betalte regningene i fjor.", "betalte", "betale"),
        ("Barna mine bor i leiligheten.", "leiligheten", "leilighet"),
        ("Hun har skrevet tre søknader.", "søknader", "søknad"),
    ],
)
def test_it_gives_the_dictionary_form_of_a_word(nlp, text, word, lemma):
    assert [token.lemma_ for token in nlp(text) if token.text == word] == [lemma]


@pytest.mark.parametrize(
    ("word", "pos"), [("har", "AUX"), ("funnet", "VERB"), ("ny", "ADJ"), ("NAV", "PROPN")]
)
def test_it_tags_auxiliaries_apart_from_main_verbs(nlp, word, pos):
    doc = nlp("NAV har funnet en ny bolig til meg.")
    assert [token.pos_ for token in doc if token.text == word] == [pos]


def test_it_says_what_it_was_made_from_and_under_which_licence(nlp):
    assert nlp.meta["license"]
    assert any("Norwegian" in source["name"] for source in nlp.meta["sources"])
    assert all(source["name"] and source["author"] for source in nlp.meta["sources"])


def test_it_carries_no_path_of_the_machine_that_built_it(nlp):
    paths = [value for value in nlp.config["paths"].values() if value is not None]
    assert not [path for path in paths if str(path).startswith("/")]
    assert nlp.config["corpora"]["train"]["augmenter"] is None
