"""Each set against the parts under test: cases in, trials out."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from nlu_nb.talk import talk_of

from . import cases
from .cases import Case
from .figures import Trial, macro_f1, percentile
from .sources import folded, known_texts
from .understanding import Understanding

OUT_OF_SCOPE = "out_of_scope"
WARM_UP = 20
ANY_FIELD = "housing.at_intake"  # what is asked while speed is measured and the case names no field
_MARKER = re.compile(r"\[[^\]]*\]")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_WORD = re.compile(r"\w+")


class Measures:
    """All figures of one model."""

    def __init__(self, understanding: Understanding) -> None:
        self._parts = understanding
        self._known = known_texts()

    def trials(self) -> Iterator[Trial]:
        yield from self._intents()
        yield from self._answers()
        yield from self._risks()
        yield from self._redactions()
        yield from self._mentions()
        for name, understood in self.label_pairs.items():
            for case, label in understood:
                yield self._trial(f"{name}, right", case, label == case.label, label=case.label)

    @cached_property
    def intent_pairs(self) -> list[tuple[cases.IntentCase, str]]:
        """Each case with the intent understood."""
        return [(case, self._parts.see(case.says).intent) for case in cases.intents()]

    def intents_macro_f1(self) -> float:
        """Over the new cases."""
        return macro_f1(
            [(case.intent, understood) for case, understood in self.intent_pairs if self._new(case)]
        )

    @cached_property
    def label_pairs(self) -> dict[str, list[tuple[cases.LabelCase, str]]]:
        """Talk types and feelings: each case with what was heard."""
        heard = {"talk": self._parts.talk, "feeling": self._parts.feeling}
        return {
            name: [(case, hear(case.says)) for case in cases.labelled(name)]
            for name, hear in heard.items()
        }

    def macro_f1s(self) -> dict[str, float]:
        """Of every part that chooses one of several labels, over the new cases."""
        pairs = {
            name: [(case.label, label) for case, label in understood if self._new(case)]
            for name, understood in self.label_pairs.items()
        }
        coarse = [(talk_of(meant), talk_of(heard)) for meant, heard in pairs["talk"]]
        return {
            "intents": self.intents_macro_f1(),
            "talk, nine kinds": macro_f1(pairs["talk"]),
            "talk, change/sustain/neutral": macro_f1(coarse),
            "feeling": macro_f1(pairs["feeling"]),
        }

    def speed(self) -> dict[str, float]:
        """Milliseconds to understand one message, all parts."""
        asked = [(case.field, case.says) for case in cases.answers()]
        others: Sequence[Case] = [*cases.intents(), *cases.risks(), *cases.mentions()]
        asked += [(ANY_FIELD, case.says) for case in others]
        for field, says in asked[:WARM_UP]:
            self._parts.everything(field, says)
        taken = []
        for field, says in asked:
            started = time.perf_counter()
            self._parts.everything(field, says)
            taken.append((time.perf_counter() - started) * 1000)
        return {
            "messages": len(taken),
            "median_ms": percentile(taken, 0.5),
            "p99_ms": percentile(taken, 0.99),
        }

    def _intents(self) -> Iterator[Trial]:
        for case, understood in self.intent_pairs:
            hit = understood == case.intent
            yield self._trial("intents, right", case, hit, intent=case.intent)
            if case.intent == OUT_OF_SCOPE:
                yield self._trial("intents, out of scope seen", case, hit)

    def _answers(self) -> Iterator[Trial]:
        for case in cases.answers():
            reading = self._parts.answer(case.field, case.says)
            kind = self._parts.book.question(case.field).type
            hit = reading.outcome == case.outcome
            if case.value is not None:
                hit = hit and _same(reading.value, case.value)
            groups = {"type": kind, "outcome": case.outcome, "area": case.field.partition(".")[0]}
            yield self._trial("answers, exact", case, hit, **groups)
            if case.instead and reading.outcome == "not_an_answer":
                right = reading.instead == case.instead
                yield self._trial("answers, what it is instead", case, right, instead=case.instead)
            taken = reading.outcome in ("value", "declined")
            yield self._trial("answers, wrong one taken", case, taken and not hit, type=kind)

    def _risks(self) -> Iterator[Trial]:
        for case in cases.risks():
            danger = self._parts.danger(case.says)
            sure = danger is not None and danger.sure
            if case.kind is None:
                yield self._trial("risk, false alarm", case, sure, form=case.form)
                yield self._trial("risk, asked in vain", case, danger is not None, form=case.form)
                continue
            groups = {"kind": case.kind, "form": case.form}
            yield self._trial("risk, seen or asked about", case, danger is not None, **groups)
            yield self._trial("risk, seen", case, sure, **groups)
            if danger is not None:
                hit = danger.kind == case.kind
                yield self._trial("risk, right kind when seen", case, hit, kind=case.kind)

    def _redactions(self) -> Iterator[Trial]:
        for case in cases.redactions():
            left = _MARKER.sub(" ", self._parts.redacted(case.says))
            words = Counter(_WORD.findall(left))
            for what, secret in case.secrets:
                gone = not any(words[word] for word in _WORD.findall(secret))
                yield self._trial("redaction, taken out", case, gone, what=what)
            for kept in case.keeps:
                yield self._trial("redaction, kept what it should", case, kept in left)
            secret_words = {word for _, secret in case.secrets for word in _WORD.findall(secret)}
            for word in (Counter(_WORD.findall(case.says)) - words).elements():
                hit = word in secret_words
                yield self._trial("redaction, words rightly taken", case, hit)

    def _mentions(self) -> Iterator[Trial]:
        for case in cases.mentions():
            told = cases.pairs(self._parts.told(case.says))
            for pair in sorted(case.facts, key=str):
                yield self._trial("mentions, found", case, pair in told, area=case.area)
            for pair in sorted(told - case.may, key=str):
                yield self._trial("mentions, right when taken", case, pair in case.facts)

    def _trial(self, measure: str, case: Case, hit: bool, **groups: str) -> Trial:
        return Trial(measure, hit, {"slice": case.slice, **groups}, self._new(case))

    def _new(self, case: Case) -> bool:
        return folded(case.says) not in self._known


def _same(found: object, meant: object) -> bool:
    """Equal and of one type (1 is not True); several values in any order; a date as precise as it was said."""
    if isinstance(found, list) and isinstance(meant, list):
        return sorted(found) == sorted(meant)
    if isinstance(found, str) and isinstance(meant, str) and _DATE.fullmatch(meant):
        return found.startswith(meant)
    return type(found) is type(meant) and found == meant
