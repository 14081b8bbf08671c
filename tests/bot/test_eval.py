"""The evaluation: its sets are whole and legal, and its figures are right. No model is loaded here."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import pytest
import stdnum.no.fodselsnummer
import yaml

from bot.interview.sheets import CLOSING, load_book
from nlu_nb.danger.rule import Kind
from nlu_nb.places import MUNICIPALITIES
from nlu_nb.question import QuestionType
from ops.setup import ROOT
from tests.eval import cases
from tests.eval.cases import Case
from tests.eval.figures import Rate, Trial, macro_f1, percentile, rate, wilson
from tests.eval.report import as_json, tables
from tests.eval.sources import folded, known_texts

BOOK = load_book()
FROM_THE_CHANNEL = {"choose", "begin", "danger"}
SETS: dict[str, tuple[Sequence[Case], int]] = {
    "intents": (cases.intents(), 1500),
    "answers": (cases.answers(), 2000),
    "dangers": ([case for case in cases.risks() if case.kind], 600),
    "harmless": ([case for case in cases.risks() if not case.kind], 400),
    "redactions": (cases.redactions(), 80),
    "mentions": (cases.mentions(), 400),
    "talk": (cases.labelled("talk"), 600),
    "feeling": (cases.labelled("feeling"), 400),
}
every_set = pytest.mark.parametrize("name", SETS)


@every_set
def test_a_set_has_enough_cases(name: str) -> None:
    of, least = SETS[name]
    assert len(of) >= least


@every_set
def test_every_way_of_speaking_is_in_every_set_and_no_other(name: str) -> None:
    of, _ = SETS[name]
    assert {case.slice for case in of} == set(cases.SLICES)


@every_set
def test_nothing_is_asked_twice(name: str) -> None:
    of, _ = SETS[name]
    counted = Counter((folded(case.says), getattr(case, "field", "")) for case in of)
    assert [case for case, times in counted.items() if times > 1] == []


def test_every_intent_of_a_person_is_tested_many_times_and_no_other() -> None:
    domain = yaml.safe_load((ROOT / "bot/domain/session.yml").read_text("utf-8"))
    counted = Counter(case.intent for case in cases.intents())
    assert set(counted) == set(domain["intents"]) - FROM_THE_CHANNEL
    assert min(counted.values()) >= 15


@pytest.mark.parametrize("case", cases.answers(), ids=lambda case: case.field)
def test_an_expected_answer_is_one_the_question_can_have(case: cases.AnswerCase) -> None:
    question = BOOK.question(case.field)
    assert (case.instead in cases.INSTEAD) == (case.outcome == "not_an_answer")
    assert case.outcome in ("value", "unknown", "declined", "not_an_answer")
    if question.type == "text" or case.outcome != "value":
        assert case.value is None
    else:
        assert_legal(case.field, case.value)


def test_every_type_of_question_is_answered() -> None:
    tested = {BOOK.question(case.field).type for case in cases.answers()}
    assert tested == set(get_args(QuestionType))


def test_every_fact_of_every_area_is_answered() -> None:
    closing = {f"{area}.{name}" for area in (*BOOK.sheets, *BOOK.coming_areas) for name in CLOSING}
    facts = {key for key, step in BOOK.steps.items() if step.is_fact} | set(BOOK.coming)
    assert facts - closing <= {case.field for case in cases.answers()}


def test_every_kind_of_danger_is_there_in_every_form() -> None:
    dangers = [case for case in cases.risks() if case.kind]
    assert {(case.kind, case.form) for case in dangers} == {
        (kind, form) for kind in get_args(Kind) for form in cases.FORMS
    }


@pytest.mark.parametrize("case", cases.redactions(), ids=lambda case: case.slice)
def test_what_is_to_be_taken_out_or_kept_stands_in_the_sentence(case: cases.RedactionCase) -> None:
    for part in (*(secret for _, secret in case.secrets), *case.keeps):
        assert part in case.says


def test_the_identity_numbers_have_true_control_digits_of_people_long_dead() -> None:
    numbers = [number for case in cases.redactions() for number in case.ids]
    assert numbers
    for number in numbers:
        assert stdnum.no.fodselsnummer.get_birth_date(number).year < 1900


@pytest.mark.parametrize("case", cases.mentions(), ids=lambda case: case.area)
def test_a_mentioned_fact_is_one_the_field_can_hold(case: cases.MentionCase) -> None:
    assert case.area in (*BOOK.sheets, *BOOK.coming_areas)
    for field, value in case.facts | case.may:
        many = BOOK.question(field).type == "many"
        assert_legal(field, [value] if many else value)


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        (8, 10, 0.4902, 0.9433),
        (50, 100, 0.4038, 0.5962),
        (0, 20, 0.0, 0.1611),
        (20, 20, 0.8389, 1.0),
    ],
)
def test_the_interval_is_wilsons(hits: int, total: int, low: float, high: float) -> None:
    assert wilson(hits, total) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(("hits", "total"), [(0, 0), (3, 2), (-1, 5)])
def test_what_is_no_proportion_has_no_interval(hits: int, total: int) -> None:
    with pytest.raises(ValueError, match="no proportion"):
        wilson(hits, total)


def test_a_rate_of_nothing_has_neither_share_nor_interval() -> None:
    assert (Rate(0, 0).share, Rate(0, 0).interval) == (None, None)


def test_macro_f1_counts_a_small_intent_as_much_as_a_large() -> None:
    pairs = [("answer", "answer")] * 8 + [("skip", "answer"), ("skip", "skip")]
    # answer: 2*8/(8+9), skip: 2*1/(2+1)
    assert macro_f1(pairs) == pytest.approx((16 / 17 + 2 / 3) / 2)


@pytest.mark.parametrize(("share", "value"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.0, 1)])
def test_a_percentile_is_a_value_that_was_measured(share: float, value: float) -> None:
    assert percentile([float(n) for n in range(100, 0, -1)], share) == value


def test_several_values_of_a_field_count_one_each() -> None:
    assert cases.pairs({"debt.kinds": ["bot", "bank"], "debt.has_debt": True}) == {
        ("debt.kinds", "bot"),
        ("debt.kinds", "bank"),
        ("debt.has_debt", True),
    }


@pytest.mark.parametrize(
    ("path", "written"),
    [
        (
            "bot/data/x/nlu.yml",
            "nlu:\n- intent: skip\n  examples: |\n    - ta neste\n    - Vi går videre!\n",
        ),
        ("bot/data/x/questions.yml", "questions:\n- choices:\n  - {says: [vi går videre]}\n"),
        ("nlu_nb/words.py", "WORDS = ('vi går videre',)\n"),
        ("tests/nlu_nb/test_x.py", "def test_it():\n    assert read('Vi går videre')\n"),
    ],
)
def test_what_the_parts_were_made_from_is_known_whatever_its_case_and_punctuation(
    tmp_path: Path, path: str, written: str
) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(written, "utf-8")
    known = known_texts(tmp_path)
    assert folded("«VI GÅR, VIDERE.»") in known
    assert folded("Vi går ikke videre") not in known


def test_what_was_met_in_training_is_left_out_of_the_figures_for_new_cases() -> None:
    trials = [
        Trial("intents, right", True, {"slice": "nord"}, new=False),
        Trial("intents, right", False, {"slice": "nord"}),
        Trial("intents, right", True, {"slice": "vest"}),
    ]
    measure = as_json(trials, {})["measures"]["intents, right"]
    assert (measure["new"]["hits"], measure["new"]["total"]) == (1, 2)
    assert (measure["all"]["hits"], measure["all"]["total"]) == (2, 3)
    assert measure["by"]["slice"]["nord"]["share"] == 0
    assert "50.0 % (1/2)" in tables(trials)


def test_a_rate_counts_its_trials() -> None:
    assert rate([Trial("m", True), Trial("m", False), Trial("m", True)]) == Rate(2, 3)


def assert_legal(field: str, value: Any) -> None:
    question = BOOK.question(field)
    options = {option.value for option in question.options}
    if question.type == "yes_no":
        assert isinstance(value, bool)
    elif question.type == "one":
        assert value in options
    elif question.type == "many":
        assert value
        assert set(value) <= options
    elif question.type in ("amount", "number"):
        assert value >= 0
    elif question.type == "date":  # as precise as it was said
        assert datetime.date.fromisoformat(value + "2000-01-01"[len(value) :])
    elif question.type == "municipality":
        assert value in MUNICIPALITIES
    else:
        assert question.type == "scale"
        assert 0 <= value <= 10
