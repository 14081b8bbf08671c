"""What kind of text a message is, before anyone tries to understand it."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from nlu_nb.foreign_words import NORDIC, STOP_WORDS

MAX_CHARS = 2000

Description = Literal["ok", "empty", "symbols_only", "other_language", "too_long"]

_WORD = re.compile(r"[^\W\d_]+")
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_BLANK_LINES = re.compile(r" ?\n[ \n]*")
_TAG = re.compile(r"<[^<>]{0,200}>")
_KEPT_CONTROLS = frozenset("\n\t")


def clean(text: str) -> str:
    """The text without control and invisible characters, composed (NFC), with single spaces."""
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    visible = "".join(
        char for char in unix if char in _KEPT_CONTROLS or unicodedata.category(char)[0] != "C"
    )
    spaced = _SPACES.sub(" ", unicodedata.normalize("NFC", visible))
    return _BLANK_LINES.sub("\n", spaced).strip()


def describe(text: str) -> Description:
    """Whether the text can be read as Norwegian, and if not, why."""
    if not text.strip():
        return "empty"
    if len(text) > MAX_CHARS:
        return "too_long"
    cleaned = clean(text)
    if not any(char.isalnum() for char in cleaned):
        return "symbols_only"
    return "other_language" if _is_other_language(_TAG.sub(" ", cleaned)) else "ok"


def _is_other_language(text: str) -> bool:
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) < 3:
        return _is_unspaced_foreign(words)
    foreign_script = sum(1 for word in words if not _is_latin(word))
    if foreign_script * 2 > len(words):
        return True
    norwegian = sum(1 for word in words if word in NORDIC)
    best = max(
        sum(1 for word in words if word in stop_words and word not in NORDIC)
        for stop_words in STOP_WORDS.values()
    )
    # Two words that only the other language has, and clearly more of them than Nordic ones.
    return best >= 2 and best > norwegian * 1.5 and best / len(words) >= 0.25


def _is_unspaced_foreign(words: list[str]) -> bool:
    """Scripts written without spaces (Chinese, Thai) make one long word of a sentence."""
    return any(len(word) >= 6 and not _is_latin(word) and _has_no_spaces(word) for word in words)


def _is_latin(word: str) -> bool:
    return all("LATIN" in unicodedata.name(char, "") for char in word[:3])


def _has_no_spaces(word: str) -> bool:
    name = unicodedata.name(word[0], "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "THAI"))
