"""Scores a pipeline on UD dev and test, as written and in small letters.

    python -m nlu_nb.model.evaluate MODEL CORPORA [--json FILE]

MODEL is a package name or a folder; CORPORA the folder with dev.spacy and test.spacy. Text is
tokenised by the pipeline itself, as in spaCy's published figures.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from nlu_nb.model.corpora import read_docs
from nlu_nb.model.words import from_doc, lower_cased, to_doc

Scores = dict[str, Any]
SPLITS = ("dev", "test")
SCORES = ("token_acc", "pos_acc", "morph_acc", "lemma_acc", "sents_f", "ents_p", "ents_r", "ents_f")
BATCH = 64


def evaluate(nlp: Language, corpora: Path) -> dict[str, Scores]:
    """Returns scores by text (`dev`, `dev_lower`, `test`, `test_lower`), from 0 to 1."""
    results = {}
    for split in SPLITS:
        docs = read_docs(corpora / f"{split}.spacy", nlp.vocab)
        small = [to_doc(nlp.vocab, [lower_cased(w) for w in from_doc(doc)]) for doc in docs]
        results[split] = _score(nlp, docs)
        results[f"{split}_lower"] = _score(nlp, small)
    return results


def words_per_second(nlp: Language, corpora: Path) -> int:
    """Returns words per second of processor time, in batches over the dev texts, best of three."""
    texts = [doc.text for doc in read_docs(corpora / "dev.spacy", nlp.vocab)]
    speeds = []
    for _ in range(3):
        start = time.process_time()
        words = sum(len(doc) for doc in nlp.pipe(texts, batch_size=BATCH))
        speeds.append(words / (time.process_time() - start))
    return round(max(speeds))


def table(results: dict[str, Scores]) -> str:
    """Returns the scores as a Markdown table, one row per text, then names by type."""
    lines = [_row("text", SCORES), _row("---", ["---:"] * len(SCORES))]
    lines += [_row(text, [_figure(s[key]) for key in SCORES]) for text, s in results.items()]
    labels = sorted(results[SPLITS[0]]["ents_per_type"])
    lines += ["", _row("P / R / F", labels), _row("---", ["---:"] * len(labels))]
    for text, scores in results.items():
        types = scores["ents_per_type"]
        cells = [
            " / ".join(_figure(types[x][k]) for k in "prf") if x in types else "–" for x in labels
        ]
        lines.append(_row(text, cells))
    return "\n".join(lines)


def _score(nlp: Language, docs: list[Doc]) -> Scores:
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    scores = nlp.evaluate(examples, batch_size=BATCH)
    kept = {key: scores[key] for key in (*SCORES, "ents_per_type")}
    return dict(json.loads(json.dumps(kept), parse_float=lambda number: round(float(number), 4)))


def _row(first: str, cells: list[str] | tuple[str, ...]) -> str:
    return f"| {first} | {' | '.join(cells)} |"


def _figure(value: float) -> str:
    return f"{value:.3f}"


def main() -> None:
    """Prints the tables and, with `--json`, writes the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    nlp = spacy.load(arguments.model)
    results = evaluate(nlp, arguments.corpora)
    speed = words_per_second(nlp, arguments.corpora)
    print(table(results))
    print(f"\n{speed} words per second")
    if arguments.json:
        figures = {**results, "words_per_second": speed}
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
