"""Train Rasa's model once for what it is made from: `python -m ops.train` in the bot's environment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from ops.setup import HOME, ROOT, digest

MODELS = HOME / "models"
SOURCES = ("bot/config.yml", "bot/data/**/nlu.yml", "bot/data/rules.yml", "bot/domain/*.yml")
CODE = (
    "bot/dialogue/policy.py",
    "nlu_nb/components/*.py",
    "nlu_nb/normalise.py",
    "nlu_nb/dialect.py",
    "requirements/bot.txt",
    "nlu_nb/model/dist/*.whl",
)
SECONDS_BETWEEN_SIGNS = 10.0
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "RASA_CACHE_DIRECTORY": str(HOME / "rasa-cache"),
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}


def model_path() -> Path:
    """Where the model for the present sources lies or will lie."""
    files = sorted(path for pattern in (*SOURCES, *CODE) for path in ROOT.glob(pattern))
    os.chdir(ROOT)
    return MODELS / f"{digest(path.relative_to(ROOT) for path in files)[:16]}.tar.gz"


def main() -> None:
    model = model_path()
    if model.is_file():
        return
    started = time.monotonic()
    print("→ training the bot's model (a minute or two) …", flush=True)
    MODELS.mkdir(parents=True, exist_ok=True)
    log = MODELS / "training.log"
    with log.open("w") as output:
        training = subprocess.Popen(
            [sys.executable, "-m", "rasa", "train", *_options(model)],
            cwd=ROOT,
            env={**os.environ, **QUIET, "PYTHONPATH": str(ROOT)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _show_progress(training, started)
    if training.returncode != 0 or not model.is_file():
        sys.exit(f"Training failed; see {log.relative_to(ROOT)}")
    for old in set(MODELS.glob("*.tar.gz")) - {model}:
        old.unlink()
    print(f"  done in {time.monotonic() - started:.0f} s", flush=True)


def _show_progress(training: subprocess.Popen[bytes], started: float) -> None:
    """A sign of life until the training has ended."""
    while True:
        try:
            training.wait(SECONDS_BETWEEN_SIGNS)
            return
        except subprocess.TimeoutExpired:
            print(f"  … {time.monotonic() - started:.0f} s", flush=True)


def _options(model: Path) -> list[str]:
    return [
        *("--config", "bot/config.yml", "--data", "bot/data", "--domain", "bot/domain"),
        # not from Rasa's cache, which does not see changes in what a component imports
        "--force",
        *("--out", str(MODELS), "--fixed-model-name", model.name.removesuffix(".tar.gz")),
    ]


if __name__ == "__main__":
    main()
