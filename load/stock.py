"""The bot to compare with: what `rasa init` makes, trained and served as it comes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ops.processes import QUIET, Part, System
from ops.setup import BOT, HOME

STOCK = HOME / "stock-bot"
RASA = str(BOT / "bin/rasa")


class StockBotFailed(RuntimeError):
    """`rasa init` did not leave a trained model; the message holds its last words."""


def stock_project() -> Path:
    """The project folder with its trained model; made once, which takes a few minutes.

    Raises:
        StockBotFailed: Rasa could not make or train it.
    """
    if not any(STOCK.glob("models/*.tar.gz")):
        print("→ making and training a stock Rasa bot (a few minutes, the first time only) …")
        sys.stdout.flush()
        _make(STOCK)
    return STOCK


def stock_bot(port: int, output: Path) -> System:
    """The stock bot on `port`: one process, as its project needs no action server."""
    project = stock_project()
    (model,) = project.glob("models/*.tar.gz")
    options = ("--enable-api", "--interface", "127.0.0.1", "--port", str(port))
    command = (RASA, "run", "--model", str(model), *options)
    # Started in its own folder: Rasa puts the working folder on Python's path.
    part = Part("stock", ("env", "-C", str(project), *command), f"http://127.0.0.1:{port}/")
    return System((part,), {**_clean_environment(), "TMPDIR": str(output)}, output)


def _make(target: Path) -> None:
    """Make the project aside and move it in place when it is whole."""
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as aside:
        project = Path(aside) / "project"
        project.mkdir()
        made = subprocess.run(
            [RASA, "init", "--no-prompt", "--init-dir", str(project)],
            cwd=aside,
            env=_clean_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if made.returncode != 0 or not any(project.glob("models/*.tar.gz")):
            raise StockBotFailed(made.stdout[-2000:])
        project.rename(target)


def _clean_environment() -> Mapping[str, str]:
    """This environment without anything of ours in it."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("STEGVIS_", "PYTHON"))}
    return {**kept, **QUIET}
