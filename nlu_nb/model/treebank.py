"""Reads CoNLL treebanks: NDT (10 columns, names in the last) and Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HEADING_TOKEN = "|"  # NDT ends a heading with this token; it is not part of the text


@dataclass(frozen=True)
class Token:
    """One line of a treebank; `feats` keeps the column's own order."""

    id: int
    form: str
    lemma: str
    pos: str
    feats: tuple[str, ...]
    head: int
    deprel: str
    name: str  # NorNE's BIO tag: O, B-PER, I-PER …
    space_after: bool | None  # None where the treebank does not say (NDT)


Sentence = tuple[Token, ...]


@dataclass(frozen=True)
class Treebank:
    """Where the NDT folder and the held-out Universal Dependencies files lie."""

    root: Path

    def ndt_files(self, form: str) -> list[Path]:
        """Returns the files of NDT in Bokmål (`nob`) or Nynorsk (`nno`) in a fixed order."""
        files = sorted((self.root / "ndt" / form).glob("*.conll"))
        if not files:
            raise FileNotFoundError(f"no ndt/{form}/*.conll under {self.root}")
        return files

    def ud_file(self, split: str) -> Path:
        """Returns the Universal Dependencies file of `dev` or `test`."""
        return self.root / "ud" / "nob" / f"no_bokmaal-ud-{split}.conllu"


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yields the sentences of one CoNLL file without comments and heading tokens."""
    tokens: list[Token] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            if line.strip():
                tokens.append(_token(line.rstrip("\n").split("\t")))
            elif tokens:
                yield _without_heading(tokens)
                tokens = []
    if tokens:
        yield _without_heading(tokens)


def sentence_key(sentence: Sentence) -> tuple[str, ...]:
    """Returns what makes two sentences the same text: the lower-cased tokens."""
    return tuple(token.form.lower() for token in sentence)


def training_documents(treebank: Treebank, form: str) -> Iterator[list[Sentence]]:
    """Yields NDT's files without every sentence that stands in Bokmål's UD dev or test."""
    held_out = {
        sentence_key(sentence)
        for split in ("dev", "test")
        for sentence in read_sentences(treebank.ud_file(split))
    }
    for path in treebank.ndt_files(form):
        yield [s for s in read_sentences(path) if s and sentence_key(s) not in held_out]


def chunks(sentences: Iterable[Sentence], sizes: Iterator[int]) -> Iterator[list[Sentence]]:
    """Cuts a run of sentences into texts whose lengths come from `sizes`."""
    text: list[Sentence] = []
    size = next(sizes)
    for sentence in sentences:
        text.append(sentence)
        if len(text) == size:
            yield text
            text, size = [], next(sizes)
    if text:
        yield text


def _token(columns: list[str]) -> Token:
    misc = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
    feats = () if columns[5] == "_" else tuple(columns[5].split("|"))
    says_space = "SpaceAfter" in misc
    return Token(
        id=int(columns[0]),
        form=columns[1],
        lemma=columns[2],
        pos=columns[3],
        feats=feats,
        head=int(columns[6]),
        deprel=columns[7],
        name=misc.get("name", "O"),
        space_after=False if says_space else None,
    )


def _without_heading(tokens: list[Token]) -> Sentence:
    return tuple(token for token in tokens if token.form != HEADING_TOKEN)
