"""What the rules of `reading` could not read, read once more by nets that have learned from many people's answers.

The rules come first: they are right nearly always when they find something, and miss what is said in other words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nlu_nb.nets import net
from nlu_nb.question import Instead, Question, Reading, Value
from nlu_nb.reading import LONGEST
from nlu_nb.told import Heard, facts_heard, says_yes

_CLOSED = ("yes_no", "one", "many")
# Scores above or below which one reading gives way to another; our own choice, set on answers kept apart from training.
_REFUSED = -0.2
_REFUSED_BUT_READ = 0.2
_OFF_TOPIC = -0.2
_FACT_AT_LEAST = -0.2
_HARDLY = -0.7
_OTHER_FIELD_BY = 0.3
_SURELY_ALSO = 0.3
_SURELY_NOT_THAT = 1.5
_TALKS_OF_ITSELF = 0.0
_NEVER = -9.0


@dataclass(frozen=True)
class _Heard:
    """How strongly each thing is heard in a message."""

    outcomes: Mapping[str, float]
    own: Mapping[str, Heard]
    others: float

    @property
    def outcome(self) -> str:
        return max(self.outcomes, key=lambda name: self.outcomes[name])

    @property
    def best(self) -> float:
        return max((heard.score for heard in self.own.values()), default=_NEVER)


def read_again(key: str, question: Question, message: str, first: Reading) -> Reading:
    """The rules' reading of the answer to field `key`, or a better one; says what a message is instead of an answer."""
    text = message[:LONGEST]
    if not text.strip():
        return first
    heard = _hear(key, question, text)
    if first.outcome == "not_an_answer":
        return _found(question, text, heard)
    if first.outcome == "value" and (question.type == "text" or not first.whole):
        return _checked(question, text, first, heard)
    return first


def _found(question: Question, text: str, heard: _Heard) -> Reading:
    outcome = heard.outcome
    if outcome in ("unknown", "declined") and heard.outcomes[outcome] > _REFUSED:
        return Reading(outcome, whole=False)  # type: ignore[arg-type]  # narrowed by the line above
    if text.rstrip().endswith("?") or outcome == "question":
        return _instead("question")
    off = heard.outcomes["digression"] > heard.outcomes["value"] + _OFF_TOPIC
    if question.type not in _CLOSED:
        return _instead("digression" if off or heard.others < _FACT_AT_LEAST else "other_field")
    if heard.others > max(heard.best + _OTHER_FIELD_BY, _FACT_AT_LEAST):
        return _instead("other_field")
    if heard.best < (_FACT_AT_LEAST if off else _HARDLY):
        return _instead("digression")
    return Reading("value", _value(question, text, heard), approximate=True, whole=False)


def _checked(question: Question, text: str, first: Reading, heard: _Heard) -> Reading:
    outcome = heard.outcome
    score = heard.outcomes[outcome]
    if question.type == "text":
        if outcome in ("unknown", "declined") and score > _REFUSED:
            return Reading(outcome, whole=False)  # type: ignore[arg-type]  # narrowed by the line above
        if outcome in ("digression", "question") and score > _TALKS_OF_ITSELF:
            return _instead(outcome)  # type: ignore[arg-type]  # narrowed by the line above
        return first
    if outcome in ("unknown", "declined") and score > _REFUSED_BUT_READ:
        return Reading(outcome, whole=False)  # type: ignore[arg-type]  # narrowed by the line above
    if question.type == "yes_no" and abs(_for_yes(text, heard)) > _SURELY_NOT_THAT:
        return replace(first, value=_for_yes(text, heard) > 0)
    if question.type == "one" and heard.best > 0:
        now = heard.own[str(first.value)].score if str(first.value) in heard.own else _NEVER
        return replace(first, value=_likeliest(heard)) if heard.best > now + _SURELY_ALSO else first
    if question.type == "many" and isinstance(first.value, list) and first.value != ["ingen"]:
        more = [
            v
            for v, h in heard.own.items()
            if h.score > _SURELY_ALSO and v not in (*first.value, "ingen")
        ]
        return replace(first, value=[*first.value, *more])
    return first


def _value(question: Question, text: str, heard: _Heard) -> Value:
    if question.type == "yes_no":
        return _for_yes(text, heard) > 0
    if question.type == "one":
        return _likeliest(heard)
    enough = min(_FACT_AT_LEAST, heard.best)
    return [value for value, one in heard.own.items() if one.score >= enough]


def _likeliest(heard: _Heard) -> str:
    return max(heard.own, key=lambda value: heard.own[value].score)


def _for_yes(text: str, heard: _Heard) -> float:
    return says_yes(text, heard.own)


def _hear(key: str, question: Question, text: str) -> _Heard:
    facts = facts_heard(text)
    possible = {option.value for option in question.options} or {"ja", "nei"}
    own = {value: heard for value, heard in facts.pop(key, {}).items() if value in possible}
    others = max(heard.score for values in facts.values() for heard in values.values())
    outcome = net("outcome")
    outcomes = dict(zip(outcome.labels, map(float, outcome.scores(text)), strict=True))
    return _Heard(outcomes, own, others)


def _instead(what: Instead) -> Reading:
    return Reading("not_an_answer", whole=False, instead=what)
