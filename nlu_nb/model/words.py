"""Words with everything the pipeline learns to predict, to and from spaCy documents."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Doc
from spacy.vocab import Vocab


@dataclass(frozen=True)
class Word:
    """A token with everything the pipeline learns to predict."""

    form: str
    space: bool
    lemma: str
    pos: str
    morph: str
    name: str  # O, B-PER, I-PER …
    starts_sentence: bool


def to_doc(vocab: Vocab, words: list[Word]) -> Doc:
    """Builds a spaCy document from words."""
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        lemmas=[word.lemma for word in words],
        pos=[word.pos for word in words],
        morphs=[word.morph for word in words],
        ents=[word.name for word in words],
        sent_starts=[word.starts_sentence for word in words],
    )


def from_doc(doc: Doc) -> list[Word]:
    """Returns the words of a document, the inverse of `to_doc`."""
    return [
        Word(
            form=token.text,
            space=bool(token.whitespace_),
            lemma=token.lemma_,
            pos=token.pos_,
            morph=str(token.morph),
            name=f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O",
            starts_sentence=bool(token.is_sent_start),
        )
        for token in doc
    ]


def lower_cased(word: Word) -> Word:
    """Returns the word as somebody writes it who never uses capitals."""
    return replace(word, form=word.form.lower(), lemma=word.lemma.lower())
