"""No log line can hold what a person said."""

from __future__ import annotations

import io
import logging
import subprocess
import sys

import pytest

from ops.log import PrivateFormatter

SECRET = "hemmelig-markør"


@pytest.fixture
def written() -> io.StringIO:
    return io.StringIO()


def logger_to(stream: io.StringIO, name: str) -> logging.Logger:
    handler = logging.StreamHandler(stream)
    handler.setFormatter(PrivateFormatter())
    logger = logging.getLogger(name)
    logger.handlers[:] = [handler]
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    return logger


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.ERROR])
def test_a_librarys_message_and_arguments_are_left_out(written: io.StringIO, level: int) -> None:
    logger = logger_to(written, "rasa.core.processor")
    logger.log(level, f"user said {SECRET} and %s", SECRET)
    assert SECRET not in written.getvalue()
    assert "rasa.core.processor" in written.getvalue()


def test_an_errors_own_text_and_cause_are_left_out_but_its_type_is_kept(
    written: io.StringIO,
) -> None:
    logger = logger_to(written, "sanic.error")
    try:
        try:
            int(SECRET)
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError:
        logger.exception("failed for %s", SECRET)
    assert SECRET not in written.getvalue()
    assert "KeyError" in written.getvalue()


def test_our_own_line_keeps_its_constant_text_but_never_arguments(written: io.StringIO) -> None:
    logger = logger_to(written, "stegvis.channel")
    logger.error("a turn gave no reply to %s", SECRET)
    assert "a turn gave no reply" in written.getvalue()
    assert SECRET not in written.getvalue()


def test_a_librarys_warning_is_not_written_at_all(capfd: pytest.CaptureFixture[str]) -> None:
    code = (
        "from ops.log import keep_logs_private; keep_logs_private();"
        f"import warnings; warnings.simplefilter('always'); warnings.warn('{SECRET}')"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    written = capfd.readouterr()
    assert SECRET not in written.out + written.err
