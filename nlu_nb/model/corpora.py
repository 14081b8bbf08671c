"""Turns treebank sentences into spaCy's training, dev and test files."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from nlu_nb.model.nynorsk import Readings
from nlu_nb.model.treebank import Sentence, Treebank, chunks, read_sentences, training_documents
from nlu_nb.model.ud_from_ndt import UdTag, ud_tags
from nlu_nb.model.words import Word, to_doc

EVALUATION_TEXT_SIZE = 10  # sentences per text, as in spaCy's own figures
TRAINING_TEXT_SIZES = (1, 1, 2, 3, 5, 8)  # many short texts: users write short messages


def read_docs(path: Path, vocab: Vocab) -> list[Doc]:
    """Reads the documents that `write_corpora` wrote."""
    return list(DocBin().from_disk(path).get_docs(vocab))


def write_corpora(treebank: Treebank, folder: Path) -> None:
    """Writes the training texts (NDT mapped to UD) and dev and test (UD) to `folder`.

    Training also has Nynorsk: its names, syntax and most word stems are the same.
    """
    folder.mkdir(parents=True, exist_ok=True)
    bokmaal = list(_training_texts(treebank, "nob"))
    readings = Readings(word for text in bokmaal for word in text)
    nynorsk = [
        [readings.as_bokmaal(word) for word in text] for text in _training_texts(treebank, "nno")
    ]
    _write([*bokmaal, *nynorsk], folder / "train.spacy")
    for split in ("dev", "test"):
        sentences = read_sentences(treebank.ud_file(split))
        texts = chunks(sentences, itertools.repeat(EVALUATION_TEXT_SIZE))
        words = [[word for s in text for word in _words(s, _own_tags(s))] for text in texts]
        _write(words, folder / f"{split}.spacy")


def _training_texts(treebank: Treebank, form: str) -> Iterator[list[Word]]:
    rng = random.Random(0)
    sizes = iter(lambda: rng.choice(TRAINING_TEXT_SIZES), None)
    for sentences in training_documents(treebank, form):
        for text in chunks(sentences, sizes):
            yield [word for sentence in text for word in _words(sentence, ud_tags(sentence))]


def _write(texts: list[list[Word]], path: Path) -> None:
    vocab = Vocab()
    DocBin(docs=(to_doc(vocab, text) for text in texts), store_user_data=False).to_disk(path)


def _own_tags(sentence: Sentence) -> list[UdTag]:
    return [UdTag(token.pos, "|".join(token.feats)) for token in sentence]


def _words(sentence: Sentence, tags: list[UdTag]) -> list[Word]:
    words = [
        Word(
            form=token.form,
            space=token.space_after is not False,
            lemma=token.lemma,
            pos=tag.pos,
            morph=tag.feats,
            name=token.name,
            starts_sentence=index == 0,
        )
        for index, (token, tag) in enumerate(zip(sentence, tags, strict=True))
    ]
    return words if any(not word.space for word in words) else _guess_spaces(words)


def _guess_spaces(words: list[Word]) -> list[Word]:
    """Sets spaces as in running text: NDT does not say where they were."""
    result = []
    inside_quotes = False
    for index, word in enumerate(words):
        space = word.form not in OPENING
        if word.form in QUOTES:
            inside_quotes = not inside_quotes
            space = not inside_quotes
        following = words[index + 1].form if index + 1 < len(words) else ""
        closes = following in CLOSING or (following in QUOTES and inside_quotes)
        result.append(replace(word, space=space and not closes))
    return result


OPENING = frozenset({"(", "[", "«", "“"})
CLOSING = frozenset({".", ",", ":", ";", "?", "!", ")", "]", "»", "”", "..."})
QUOTES = frozenset({'"'})
