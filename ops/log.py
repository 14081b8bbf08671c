"""Logs that cannot hold what a person said (krav K36, N45; design: nothing before consent touches a disk).

Libraries put messages, slots and request bodies into their log lines, at every level. So no text of theirs is
written: a line names the logger, the level and the place in the code, and for an error its type and the frames it
passed through, never its message. Our own loggers, below `stegvis`, write their constant template only.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from types import TracebackType
from typing import Any

import structlog

OWN = "stegvis"
CONSTANT = re.compile(r"[a-z_.]+")


class PrivateFormatter(logging.Formatter):
    """A line without anything that came from a person."""

    def format(self, record: logging.LogRecord) -> str:
        own = record.name == OWN or record.name.startswith(f"{OWN}.")
        said = (
            record.msg
            if own and isinstance(record.msg, str)
            else f"{record.module}:{record.lineno}"
        )
        line = f"{self.formatTime(record)} {record.levelname:7} {record.name} {said}"
        if record.exc_info and record.exc_info[0] is not None:
            line += f"\n{describe(record.exc_info[0], record.exc_info[2])}"
        return line


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """An error as its type and the places it passed through; no message, no source line, no values."""
    frames = [f"  {f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)]
    return "\n".join([*frames, f"  {kind.__module__}.{kind.__qualname__}"])


def keep_logs_private(level: int = logging.WARNING) -> None:
    """Send every logger of this process through one private handler on standard error.

    Called before libraries are imported, so that their warnings stay out, and again last in start-up, since they set
    up loggers of their own.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PrivateFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in list(logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(logging.NOTSET)
    logging.getLogger(OWN).setLevel(min(level, logging.INFO))
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.CRITICAL)
    structlog.configure(processors=[_only_constant_names, structlog.processors.KeyValueRenderer()])
    sys.excepthook = _hook


def _only_constant_names(_: Any, method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """structlog's events carry what was said as keys; an error keeps its constant name, the rest is dropped."""
    name = event.get("event")
    if method not in ("error", "exception", "critical") or not isinstance(name, str):
        raise structlog.DropEvent
    if CONSTANT.fullmatch(name) is None:
        raise structlog.DropEvent
    return {"level": method, "event": name, **_type_of(event)}


def _type_of(event: Mapping[str, Any]) -> dict[str, str]:
    """The exception's type, which our own events name; never its text."""
    named = event.get("exception")
    return {"exception": named} if isinstance(named, str) and named.isidentifier() else {}


def _hook(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    print(describe(kind, trace), file=sys.stderr)
