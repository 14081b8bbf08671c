"""Danger to life in what a person writes: said straight, said indirectly, misspelt, in any dialect.

Two nets are spread, and either one catches. Rules know the plain words: a match is let go only when its own words
deny it, when the sentence tells it as history with a time on it, when it is about a film or a game, or when it is a
figure of speech. A trained net has learned from many people's sentences how danger is told in other words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlu_nb.common_words import COMMON
from nlu_nb.danger.acute_health import ACUTE_HEALTH
from nlu_nb.danger.context import CURRENT, FICTION, HISTORY, LEXICON, NEGATIONS, RECOVERED
from nlu_nb.danger.figures import FIGURES_OF_SPEECH
from nlu_nb.danger.overdose import OVERDOSE
from nlu_nb.danger.rule import Kind, Rule
from nlu_nb.danger.self_harm import SELF_HARM
from nlu_nb.danger.violence import THREATS, VIOLENCE
from nlu_nb.danger.withdrawal import WITHDRAWAL
from nlu_nb.nets import net
from nlu_nb.normalise import Speller, fold_text

__all__ = ["DANGERS", "Kind", "Risk", "detect"]

LONGEST = 10_000
DANGER = "danger"
DANGERS: tuple[Kind, ...] = ("self_harm", "overdose", "violence", "acute_health", "withdrawal")
# Scores of the net; our own choice, set on examples kept apart from training: SURE is reached by about 1 in 1,000
# ordinary messages, POSSIBLE by about 1 in 100.
SURE = 0.6
POSSIBLE = -0.3
# A long, sad story is not danger in itself: one of its sentences must tell of it too.
IN_ONE_SENTENCE = -0.2
MOST_SENTENCES = 60
# Most urgent first: the first rule that stands decides.
_RULES = (*OVERDOSE, *THREATS, *SELF_HARM, *VIOLENCE, *WITHDRAWAL, *ACUTE_HEALTH)


def _known_words() -> frozenset[str]:
    """Words that are themselves: everyday ones, and every word a rule names."""
    patterns = [rule.pattern for rule in _RULES] + list(FIGURES_OF_SPEECH)
    named = {word for pattern in patterns for word in re.findall(r"[a-zæøå]{4,}", pattern.pattern)}
    return COMMON | named | {"live"}


_WORD = re.compile(r"[^\W\d_]{4,}")

_STOP = re.compile(r"[.!?;:\n]+|…")
_PAUSE = re.compile(r"\s*,\s*")
_OTHER = re.compile(r"[^\w.,]+|_+")
_SPELLER = Speller(LEXICON, keep=_known_words() - LEXICON)


@dataclass(frozen=True)
class Risk:
    """A danger to someone's life, and of what kind; when not `sure`, the person should be asked."""

    kind: Kind
    sure: bool = True


def detect(text: str) -> Risk | None:
    """The most pressing danger the text tells of, or None; what the rules see is sure."""
    return in_plain_words(text) or in_other_words(text)


def in_other_words(text: str) -> Risk | None:
    """The danger the trained net hears."""
    kind, score = _heard(text[:LONGEST])
    if score < POSSIBLE:
        return None
    sentences = [sentence for sentence in _STOP.split(text[:LONGEST]) if sentence.strip()]
    sure = score >= SURE and any(
        _heard(s)[1] >= IN_ONE_SENTENCE for s in sentences[:MOST_SENTENCES]
    )
    return Risk(kind, sure)


def _heard(text: str) -> tuple[Kind, float]:
    danger = net("danger")
    scores = dict(zip(danger.labels, map(float, danger.scores(text)), strict=True))
    kind = max(DANGERS, key=lambda one: scores[one])
    return kind, scores[DANGER] + scores[kind]


def in_plain_words(text: str) -> Risk | None:
    """The danger the rules see; when in doubt about whether it is now, it is now."""
    line = _line(text[:LONGEST])
    for pattern in FIGURES_OF_SPEECH:
        line = pattern.sub(" ", line)
    for rule in _RULES:
        for match in rule.pattern.finditer(line):
            if _stands(rule, match, line):
                return Risk(rule.kind)
    return None


def _line(text: str) -> str:
    """Folded, spell-corrected words with « . » between sentences and « , » between clauses."""
    folded = _WORD.sub(lambda match: _SPELLER.correct(match.group()), fold_text(text).lower())
    marked = _PAUSE.sub(" , ", _STOP.sub(" . ", folded))
    return " " + " ".join(_OTHER.sub(" ", marked).split()) + " "


def _stands(rule: Rule, match: re.Match[str], line: str) -> bool:
    if rule.deniable and _is_denied(match, line):
        return False
    sentence = _sentence(line, match)
    if rule.fiction and FICTION.search(sentence):
        return False
    if not rule.past:
        return True
    return not HISTORY.search(sentence) or bool(CURRENT.search(RECOVERED.sub(" ", sentence)))


def _is_denied(match: re.Match[str], line: str) -> bool:
    """«har ikke tenkt å …», «ingen selvmordstanker»; not «vil ikke mer, bare dø»."""
    if _negates(match.groupdict().get("gap", match.group()) + " "):
        return True
    before = line[: match.start()].rsplit(" . ", 1)[-1].rsplit(" , ", 1)[-1].split()[-3:]
    return bool(before) and _negates(" ".join(before) + " ")


def _negates(words: str) -> bool:
    return bool(NEGATIONS.search(words))


def _sentence(line: str, match: re.Match[str]) -> str:
    start = line.rfind(" . ", 0, match.start() + 1)
    end = line.find(" . ", match.end() - 1)
    return line[start + 2 if start >= 0 else 0 : end + 1 if end >= 0 else len(line)]
