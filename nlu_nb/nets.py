"""The trained nets by name, each loaded once from where `python -m ops.train` put them."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Literal

from nlu_nb.net import Net, load_net

Name = Literal["danger", "facts", "feeling", "outcome", "polarity", "talk"]
FOLDER = Path(os.environ.get("STEGVIS_NETS", Path(__file__).parents[1] / ".stegvis" / "nets"))


@cache
def net(name: Name) -> Net:
    """A trained net.

    Raises:
        FileNotFoundError: it has not been trained on this machine.
    """
    return load_net(path_of(name))


def path_of(name: Name) -> Path:
    return FOLDER / f"{name}.npz"
