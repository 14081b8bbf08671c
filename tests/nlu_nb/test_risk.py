"""Danger to life is caught, and figures of speech, history and denials are not."""

from __future__ import annotations

import pytest

from nlu_nb.risk import Risk, detect, in_plain_words
from tests.nlu_nb.danger_sentences import DANGER, HARD, NOT_DANGER

NAMED_KINDS = [(said, kind) for kind, sentences in DANGER.items() for said in sentences]
UNCERTAIN_KIND = {"han fortjener å dø og jeg skal sørge for det", "abstinensen tar livet av meg"}


@pytest.mark.parametrize(("said", "kind"), NAMED_KINDS)
def test_danger_is_caught(said: str, kind: str) -> None:
    found = detect(said)
    assert found is not None
    assert found.kind == kind or said in UNCERTAIN_KIND


@pytest.mark.parametrize("said", HARD)
def test_danger_said_in_a_roundabout_way_is_caught(said: str) -> None:
    assert detect(said) is not None


@pytest.mark.parametrize("said", NOT_DANGER)
def test_the_rules_let_be_what_only_sounds_dangerous(said: str) -> None:
    assert in_plain_words(said) is None


def test_what_only_sounds_dangerous_seldom_raises_the_alarm() -> None:
    alarms = [said for said in NOT_DANGER if (risk := detect(said)) and risk.sure]
    assert len(alarms) / len(NOT_DANGER) < 0.1


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("JEG VIL DØ!!!", "self_harm"),
        ("jeg viiiil ikke leeeve", "self_harm"),
        ("orker ikke leve,,, ingenting hjelper", "self_harm"),
        ("hei. jeg har gjeld på 50 000. og så vil jeg ikke leve mer", "self_harm"),
        ("pappa tok livet sitt da jeg var ti, og nå vil jeg også dø", "self_harm"),
        ("jeg hadde en overdose i 2019, og nå har jeg tatt for mye igjen", "overdose"),
        ("har ikke tenkt på selvmord før, men nå vil jeg dø", "self_harm"),
        ("x" * 1500 + " jeg skal ta livet mitt i natt", "self_harm"),
    ],
)
def test_danger_is_found_inside_noise_and_beside_history(said: str, kind: str) -> None:
    assert detect(said) == Risk(kind)  # type: ignore[arg-type]


def test_nothing_in_the_alert_repeats_what_was_said() -> None:
    assert vars(Risk("violence")) == {"kind": "violence", "sure": True}
