"""Train the nets and Rasa's model once for what they are made from: `python -m ops.train` in the bot's environment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from ops.setup import HOME, ROOT, digest, step

MODELS = HOME / "models"
SOURCES = ("bot/config.yml", "bot/data/**/nlu.yml", "bot/data/rules.yml", "bot/domain/*.yml")
CODE = (
    "bot/dialogue/policy.py",
    "nlu_nb/components/*.py",
    "nlu_nb/features.py",
    "nlu_nb/net.py",
    "nlu_nb/normalise.py",
    "nlu_nb/dialect.py",
    "nlu_nb/training/fit.py",
    "nlu_nb/training/noise.py",
    "requirements/bot.txt",
    "nlu_nb/model/dist/*.whl",
)
NETS = HOME / "nets"
NETS_SOURCES = (
    "bot/data/*/*.yml",
    "nlu_nb/features.py",
    "nlu_nb/net.py",
    "nlu_nb/normalise.py",
    "nlu_nb/dialect.py",
    "nlu_nb/data/**/*.*",
    "nlu_nb/training/*.py",
    "requirements/bot.txt",
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
    os.chdir(ROOT)
    return MODELS / f"{digest(_files((*SOURCES, *CODE)))[:16]}.tar.gz"


def main() -> None:
    train_nets()
    train_bot()


def train_nets() -> None:
    os.chdir(ROOT)
    step(
        "trained nets (two or three minutes the first time)", NETS, _files(NETS_SOURCES), _make_nets
    )


def train_bot() -> None:
    model = model_path()
    if model.is_file():
        return
    print("→ training the bot's model (a minute or two) …", flush=True)
    MODELS.mkdir(parents=True, exist_ok=True)
    _train(["rasa", "train", *_options(model)], MODELS / "training.log")
    if not model.is_file():
        sys.exit(f"Training failed; see {(MODELS / 'training.log').relative_to(ROOT)}")
    for old in set(MODELS.glob("*.tar.gz")) - {model}:
        old.unlink()


def _make_nets() -> None:
    NETS.mkdir(parents=True, exist_ok=True)
    _train(["nlu_nb.training"], NETS / "training.log")


def _train(module: list[str], log: Path) -> None:
    """Run a module with a sign of life now and then; ends the program when it fails."""
    started = time.monotonic()
    with log.open("w") as output:
        training = subprocess.Popen(
            [sys.executable, "-m", *module],
            cwd=ROOT,
            env={**os.environ, **QUIET, "PYTHONPATH": str(ROOT), "STEGVIS_NETS": str(NETS)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        while training.poll() is None:
            try:
                training.wait(SECONDS_BETWEEN_SIGNS)
            except subprocess.TimeoutExpired:
                print(f"  … {time.monotonic() - started:.0f} s", flush=True)
    if training.returncode != 0:
        sys.exit(f"Training failed; see {log.relative_to(ROOT)}")
    print(f"  done in {time.monotonic() - started:.0f} s", flush=True)


def _files(patterns: tuple[str, ...]) -> list[Path]:
    files = {path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()}
    return [path.relative_to(ROOT) for path in sorted(files)]


def _options(model: Path) -> list[str]:
    return [
        *("--config", "bot/config.yml", "--data", "bot/data", "--domain", "bot/domain"),
        # not from Rasa's cache, which does not see changes in what a component imports
        "--force",
        *("--out", str(MODELS), "--fixed-model-name", model.name.removesuffix(".tar.gz")),
    ]


if __name__ == "__main__":
    main()
