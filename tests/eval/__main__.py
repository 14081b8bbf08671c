"""`make eval`: prints the figures and writes them to `test-output/eval.json`; no case is shown."""

from __future__ import annotations

import json
import os
import sys

from bot.interview.sheets import load_book
from ops.setup import ROOT
from ops.train import model_path

from .measures import Measures
from .report import as_json, model_table, tables
from .understanding import Understanding

OUTPUT = ROOT / "test-output" / "eval.json"
MODEL_SCORES = ROOT / "nlu_nb" / "model" / "scores.json"


def main() -> None:
    model = model_path()
    if not model.is_file():
        sys.exit("The bot is not trained for the present sources; run `make setup` first.")
    _stay_on_one_core()
    measures = Measures(Understanding(model, load_book()))
    trials = list(measures.trials())
    scores = json.loads(MODEL_SCORES.read_text("utf-8"))
    f1s, speed = measures.macro_f1s(), measures.speed()
    print(tables(trials), model_table(scores), sep="\n\n", end="\n\n")
    for name, f1 in f1s.items():
        print(f"macro F1 (new cases)  {name}  {f1:.3f}")
    print(
        f"speed on one core  median {speed['median_ms']:.1f} ms, p99 {speed['p99_ms']:.1f} ms"
        f" per message ({speed['messages']:.0f} messages)"
    )
    more = {"macro_f1": f1s, "speed": speed, "language_model": scores}
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(
        json.dumps(as_json(trials, more), ensure_ascii=False, indent=1) + "\n", "utf-8"
    )
    print(f"written to {OUTPUT.relative_to(ROOT)}")


def _stay_on_one_core() -> None:
    """Before the model starts its threads, so that the speed is that of one core."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


if __name__ == "__main__":
    main()
