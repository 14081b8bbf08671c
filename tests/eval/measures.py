"""Each set against the parts under test: cases in, trials out."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from . import cases
from .cases import Case
from .figures import Trial, macro_f1, percentile
from .sources import folded, known_texts
from .understanding import Understanding

OUT_OF_SCOPE = "out_of_scope"
WARM_UP = 20
ANY_FIELD = "housing.at_intake"  # what is asked while speed is measured and the case names no field
_MARKER = re.compile(r"\[[^\]]*\]")
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

    @cached_property
    def intent_pairs(self) -> list[tuple[cases.IntentCase, str]]:
        """Each case with the intent understood."""
        return [(case, self._parts.see(case.says).intent) for case in cases.intents()]

    def intents_macro_f1(self) -> float:
        """Over the new cases."""
        return macro_f1(
            [(case.intent, understood) for case, understood in self.intent_pairs if self._new(case)]
        )

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
            kind = self._parts.book.steps[case.field].question.type
            hit = reading.outcome == case.outcome
            if case.value is not None:
                hit = hit and _same(reading.value, case.value)
            yield self._trial("answers, exact", case, hit, type=kind, outcome=case.outcome)
            taken = reading.outcome in ("value", "declined")
            yield self._trial("answers, wrong one taken", case, taken and not hit, type=kind)

    def _risks(self) -> Iterator[Trial]:
        for case in cases.risks():
            danger = self._parts.danger(case.says)
            if case.kind is None:
                yield self._trial("risk, false alarm", case, danger is not None)
                continue
            groups = {"kind": case.kind, "form": case.form}
            yield self._trial("risk, seen", case, danger is not None, **groups)
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
            told = cases.pairs(self._parts.told(case.area, case.says))
            for pair in sorted(case.facts, key=str):
                yield self._trial("mentions, found", case, pair in told, area=case.area)
            for pair in sorted(told - case.may, key=str):
                yield self._trial("mentions, right when taken", case, pair in case.facts)

    def _trial(self, measure: str, case: Case, hit: bool, **groups: str) -> Trial:
        return Trial(measure, hit, {"slice": case.slice, **groups}, self._new(case))

    def _new(self, case: Case) -> bool:
        return folded(case.says) not in self._known


def _same(found: object, meant: object) -> bool:
    """Equal and of one type (1 is not True); several values in any order."""
    if isinstance(found, list) and isinstance(meant, list):
        return sorted(found) == sorted(meant)
    return type(found) is type(meant) and found == meant
