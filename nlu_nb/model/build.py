"""Rebuilds the package `nb_core_news_sm` from the treebank, in one command.

    python -m nlu_nb.model.build TREEBANK [--work FOLDER]

TREEBANK holds `ndt/nob` and `ud/nob` (README.md). Converts, trains tags and
names, scores, packages; the wheel goes to `dist/` and the figures to `scores.json`, both beside
this file.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import spacy
from spacy.cli.package import package
from spacy.cli.train import train
from spacy.language import Language
from thinc.config import Config

import nlu_nb.model.augment  # noqa: F401 — registers the augmenter that the two .cfg files name
from nlu_nb.model.corpora import write_corpora
from nlu_nb.model.evaluate import Scores, evaluate, table, words_per_second
from nlu_nb.model.treebank import Treebank

HERE = Path(__file__).parent
VERSION = "3.4.0+stegvis.2"
META: dict[str, Any] = {
    "lang": "nb",
    "name": "core_news_sm",
    "version": VERSION,
    "description": (
        "Norwegian Bokmål pipeline: tok2vec, morphologizer, lemmatizer (trainable_lemmatizer), "
        "senter, ner. A local rebuild by Stegvis from the Norwegian Dependency Treebank, not "
        "Explosion's release of the same name: no parser and no attribute_ruler, trained also on "
        "text in small letters, with typos and with exchanged names."
    ),
    "author": "Stegvis",
    "email": "",
    "url": "",
    "license": "CC0-1.0",
    "sources": [
        {
            "name": "Norwegian Dependency Treebank (NDT), Bokmål",
            "author": "National Library of Norway, Språkbanken; University of Oslo",
            "license": "CC0 (annotations)",
        },
        {
            "name": "NorNE: named entities for NDT",
            "author": "Language Technology Group, University of Oslo; Schibsted; "
            "National Library of Norway",
            "license": "CC0 (annotations)",
        },
        {
            "name": "Universal Dependencies Norwegian Bokmål: model choice and scores",
            "author": "Øvrelid, Lilja; Hohle, Petter; Jørgensen, Fredrik",
            "license": "CC BY-SA 4.0",
        },
    ],
}


def build(treebank: Treebank, work: Path) -> None:
    """Runs all steps; finished trainings in `work` are used again."""
    corpora = work / "corpora"
    if not corpora.exists():
        write_corpora(treebank, corpora)
    nlp = _trained(work, "tags")
    nlp.add_pipe("ner", source=_trained(work, "names"))
    scores = evaluate(nlp, corpora)
    speed = words_per_second(nlp, corpora)
    print(f"{table(scores)}\n\n{speed} words per second")
    figures = {"version": VERSION, "words_per_second": speed, **scores}
    text = json.dumps(figures, indent=2, ensure_ascii=False)
    (HERE / "scores.json").write_text(text + "\n", encoding="utf-8")
    print(package_wheel(nlp, work / "package", scores["dev"], speed))


def package_wheel(nlp: Language, work: Path, scores: Scores, speed: int) -> Path:
    """Packages a trained pipeline as a wheel in `dist/` and returns its path."""
    shutil.rmtree(work, ignore_errors=True)
    (work / "out").mkdir(parents=True)
    nlp.to_disk(work / "model")
    _describe(work / "model", scores, speed)
    package(work / "model", work / "out", create_sdist=False, create_wheel=True)
    (wheel,) = work.glob("out/*/dist/*.whl")
    dist = HERE / "dist"
    dist.mkdir(exist_ok=True)
    return Path(shutil.copy(wheel, dist))


def _trained(work: Path, part: str) -> Language:
    """Trains one part (`tags` or `names`), or loads it from an earlier run."""
    folder = work / part
    if not (folder / "model-last").exists():
        corpora = work / "corpora"
        paths = {
            "paths.train": str(corpora / "train.spacy"),
            "paths.dev": str(corpora / "dev.spacy"),
        }
        train(HERE / f"{part}.cfg", folder, overrides=paths)
    return spacy.load(folder / "model-best")


def _describe(model: Path, scores: Scores, speed: int) -> None:
    """Writes the package's own meta data and takes paths and training code out of its config."""
    meta = json.loads((model / "meta.json").read_text(encoding="utf-8"))
    meta.update(META, performance={**scores, "speed": speed})
    text = json.dumps(meta, indent=2, ensure_ascii=False)
    (model / "meta.json").write_text(text + "\n", encoding="utf-8")
    config = Config().from_disk(model / "config.cfg", interpolate=False)
    config["paths"] = {name: None for name in config["paths"]}
    config["corpora"]["train"]["augmenter"] = None
    config.to_disk(model / "config.cfg")


def main() -> None:
    """Reads the command line and builds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path)
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()) / "nb_core_news_sm"
    )
    arguments = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    build(Treebank(arguments.treebank), arguments.work)


if __name__ == "__main__":
    main()
