"""Trains every net from the examples in the project: `python -m nlu_nb.training`."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from nlu_nb.net import Net
from nlu_nb.nets import FOLDER, Name, path_of
from nlu_nb.risk import DANGER, DANGERS
from nlu_nb.training import examples
from nlu_nb.training.fit import Settings, fit, fit_one

_ABOUT_THE_TALK = ("why", "who_reads", "simpler", "repeat", "bot_challenge")
_ANSWERS = ("answer", "correct")


def danger() -> Net:
    """Whether a message tells of danger to life, and which."""
    rows = [
        *((text, (DANGER, kind) if kind in DANGERS else ()) for text, kind in _dangers()),
        *((text, ()) for text, _ in examples.told()),
        *((text, ()) for text, _ in examples.intents()),
        *((text, ()) for text, _ in examples.lines_by_label("talk")),
    ]
    return fit(*_apart(rows), Settings(bits=18))


def facts() -> Net:
    """Which values of which fields a message tells, `area.field=value`."""
    rows = [
        *examples.told(),
        *_answers_with_values(),
        *((says, (f"{key}={value}",)) for key, value, says in examples.choices()),
        *((text, ()) for text, intent in examples.intents() if intent not in _ANSWERS),
        *((text, ()) for text, label in examples.lines_by_label("danger") if label == "everyday"),
    ]
    return fit(*_apart(rows), Settings(strength=0.3))


def polarity() -> Net:
    """Ja or nei, whatever the yes/no question was."""
    yes_no = examples.yes_no_fields()
    rows = [
        (text, label.partition("=")[2])
        for text, labels in (*examples.told(), *_answers_with_values())
        for label in labels[:1]
        if label.partition("=")[0] in yes_no
    ]
    return fit_one(*_apart(rows))


def outcome() -> Net:
    """What a message is to a question: value, unknown, declined, question or digression."""
    rows = [
        *((row["says"], _outcome(row)) for _, row in examples.answers()),
        *((text, _outcome_of(intent)) for text, intent in examples.intents()),
        *((text, "value") for text, _ in list(examples.told())[::3]),
        *((text, "digression") for text, label in _dangers() if label == "everyday"),
    ]
    return fit_one(*_apart(rows))


def talk() -> Net:
    """Change talk by kind (DARN-CAT), sustain talk or neither."""
    return fit_one(*_apart(examples.lines_by_label("talk")), Settings(balanced=True))


def feeling() -> Net:
    """The feeling that is named or heard, or none."""
    return fit_one(*_apart(examples.lines_by_label("feeling")), Settings(balanced=True))


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for done in [pool.submit(_train, name) for name in TRAINERS]:
            done.result()


def _train(name: Name) -> None:
    TRAINERS[name]().save(path_of(name))


def _dangers() -> list[tuple[str, str]]:
    return list(examples.lines_by_label("danger"))


def _answers_with_values() -> list[examples.Example]:
    rows = []
    for field, row in examples.answers():
        value = row.get("value")
        values = value if isinstance(value, list) else [value]
        labels = [f"{field}={examples.named(one)}" for one in values]
        if value is not None and field in examples.choice_fields():
            rows.append((row["says"], tuple(labels)))
    return rows


def _outcome(row: dict[str, Any]) -> str:
    """A fact about another field is still a fact."""
    if row.get("outcome") != "not_an_answer":
        return str(row.get("outcome", "value"))
    return "value" if row["instead"] == "other_field" else str(row["instead"])


def _outcome_of(intent: str) -> str:
    if intent in _ANSWERS:
        return "value"
    if intent in _ABOUT_THE_TALK:
        return "question"
    return "declined" if intent == "skip" else "digression"


def _apart(rows: Any) -> tuple[list[str], list[Any]]:
    texts, labels = zip(*rows, strict=True)
    return list(texts), list(labels)


TRAINERS: dict[Name, Callable[[], Net]] = {
    "facts": facts,
    "danger": danger,
    "outcome": outcome,
    "polarity": polarity,
    "talk": talk,
    "feeling": feeling,
}  # the longest first

if __name__ == "__main__":
    main()
