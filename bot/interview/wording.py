"""Which words come next: questions, reflections and summaries, never the same words twice while there are others."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from nlu_nb.mirror import is_clause, mirror
from nlu_nb.talk import talk_type

from .memory import Memory
from .replies import Button, Reply
from .sheets import Book, Facts, Step


class Wording:
    """The sheets' words for one conversation."""

    def __init__(self, book: Book, memory: Memory) -> None:
        self._book = book
        self._memory = memory

    def say(self, response: str, **values: str) -> Reply:
        """A named reply of `bot/domain`, in its next variant."""
        variant = self._memory.times(response)
        return Reply(response=response, variant=variant, values=values)

    def question(self, step: Step, facts: Facts, *, easier: bool = False) -> Reply:
        """The step's question, with the quick answers that fit it."""
        easy = easier or self._memory.easy
        chosen = self._fresh(
            f"{step.words}:ask",
            step.easy if easy else step.ask,
            step.ask if easy else step.easy,
        )
        ruler = facts.get(step.area, {}).get(step.name.removesuffix("_lower"), {})
        return Reply(
            text=chosen.replace("{value}", str(ruler.get("value", ""))),
            kind=step.kind,
            choices=self._answers(step),
            multiple=step.question.type == "many",
        )

    def area_buttons(self) -> tuple[Button, ...]:
        """The areas not yet talked through, and the way out."""
        left = [s for s in self._book.sheets.values() if s.area not in self._memory.done]
        buttons = [Button(s.title, f"area:{s.area}") for s in left]
        if self._memory.done:
            buttons.append(Button(self._book.labels["finish"], "do:finish"))
        return tuple(buttons)

    def reflection(self, step: Step, value: Any, spoken: str) -> Reply | None:
        """What was said, given back: by the sheet for a value, in the person's own words for free text."""
        if step.is_open:
            return self._own_words(step, spoken)
        texts = self._value_texts(step, value)
        if not texts:
            return None
        text = self._next(f"{step.words}:{self.shown(step, value)}", texts)
        return Reply(text=text, kind="simple_reflection")

    def point(self, step: Step, fact: dict[str, Any]) -> str | None:
        """One sentence of a summary, from what is kept of the answer."""
        if "value" not in fact:
            return None
        if step.is_open:
            said = mirror(fact["value"]) or f"«{fact['value']}»"
            return step.reflect[""][-1].replace("{value}", said) if step.reflect.get("") else said
        texts = self._value_texts(step, fact["value"])
        return texts[-1] if texts else None

    def shown(self, step: Step, value: Any) -> str:
        """A value as people write it."""
        labels = self._book.labels
        if isinstance(value, bool):
            return str(labels["ja" if value else "nei"])
        if step.question.type == "amount":
            return str(labels["currency"]).format(amount=f"{value:,}".replace(",", "\u00a0"))
        if step.question.type == "date":
            day = datetime.date.fromisoformat(value)
            return f"{day.day}. {labels['months'][day.month - 1]} {day.year}"
        if isinstance(value, list):
            return self._listed([self._label(step, item) for item in value])
        return self._label(step, str(value))

    def _own_words(self, step: Step, spoken: str) -> Reply:
        mirrored = mirror(spoken)
        if mirrored is None:
            return self.say("utter_heard")
        talk = talk_type(spoken)
        if not is_clause(mirrored):
            return self.say("utter_reflect_quote", value=mirrored)
        if talk == "neutral" and step.reflect.get("") and step.is_fact:
            texts = step.reflect[""]
            text = self._next(f"{step.words}:reflect", texts).replace("{value}", mirrored)
            return Reply(text=text, kind="simple_reflection")
        return self.say(f"utter_reflect_{talk}", value=mirrored)

    def _value_texts(self, step: Step, value: Any) -> tuple[str, ...]:
        if isinstance(value, list):
            variants = [step.reflect.get(item, ()) for item in value[:3]]
            shortest = min((len(texts) for texts in variants), default=0)
            return tuple(" ".join(texts[i] for texts in variants) for i in range(shortest))
        if isinstance(value, bool):
            return step.reflect.get("ja" if value else "nei", ())
        if step.question.options:
            return step.reflect.get(str(value), ())
        shown = self.shown(step, value)
        return tuple(text.replace("{value}", shown) for text in step.reflect.get("", ()))

    def _answers(self, step: Step) -> tuple[Button, ...]:
        labels = self._book.labels
        kind = step.question.type
        if kind == "yes_no":
            values = [Button(labels[v], v) for v in ("ja", "nei")]
        elif kind == "scale":
            values = [Button(str(n), str(n)) for n in range(11)]
        else:
            values = [Button(option.label, option.value) for option in step.question.options]
        ways_out = () if step.name == "permission" else ("unknown", "declined")
        return (*values, *(Button(labels[v], v) for v in ways_out))

    def _label(self, step: Step, value: str) -> str:
        return next((o.label for o in step.question.options if o.value == value), value)

    def _listed(self, items: list[str]) -> str:
        lowered = [item[:1].lower() + item[1:] for item in items]
        if len(lowered) < 2:
            return "".join(lowered)
        return f"{', '.join(lowered[:-1])} {self._book.labels['and']} {lowered[-1]}"

    def _fresh(self, key: str, wanted: Sequence[str], others: Sequence[str]) -> str:
        """A wording not used yet: one of those wanted, else one of the others, else round again."""
        heard = self._memory.heard.setdefault(key, [])
        texts = sorted({*wanted, *others})
        unused = [text for text in (*wanted, *others) if texts.index(text) not in heard]
        if not unused:
            heard.clear()
            unused = list(wanted)
        heard.append(texts.index(unused[0]))
        return unused[0]

    def _next(self, key: str, texts: Sequence[str]) -> str:
        return texts[self._memory.times(key) % len(texts)]
