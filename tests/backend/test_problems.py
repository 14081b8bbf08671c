"""Every error becomes one Norwegian problem document that repeats nothing of what was sent."""

import re
from typing import get_args

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from backend.api.guards import MAX_BODY_BYTES, Guards
from backend.api.problems import PROBLEMS, code_of
from backend.errors import Refused, StegvisError
from backend.policy import Refusal, RefusalName
from tests.backend.house import INMATE, NAV, OTHER_INMATE, House, problem_of

# Told without an error class of our own: by the framework, by the facts, by the last resort.
WITHOUT_CLASS = {"method-not-allowed", "bad-request", "invalid-facts", "unexpected"}


def leaves(error: type[StegvisError]) -> list[type[StegvisError]]:
    below = error.__subclasses__()
    return [leaf for one in below for leaf in leaves(one)] if below else [error]


def refusals() -> list[str]:
    return [code_of(Refused(Refusal(name))) for name in get_args(RefusalName.__value__)]


@pytest.mark.parametrize("leaf", leaves(StegvisError))
def test_every_error_has_words(leaf: type[StegvisError]) -> None:
    assert leaf is Refused or leaf.code in PROBLEMS


@pytest.mark.parametrize("code", refusals())
def test_every_refusal_of_the_policy_has_words(code: str) -> None:
    assert code in PROBLEMS


def test_there_are_no_words_without_an_error_or_two_errors_with_the_same_words() -> None:
    codes = [leaf.code for leaf in leaves(StegvisError) if leaf is not Refused]
    assert len(set(codes)) == len(codes)
    assert {*codes, *refusals(), *WITHOUT_CLASS} == PROBLEMS.keys()


@pytest.mark.parametrize("code", PROBLEMS)
def test_a_problem_has_a_stable_name_and_whole_sentences(code: str) -> None:
    problem = PROBLEMS[code]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code)
    assert 400 <= problem.status < 600
    assert problem.title[0].isupper()
    assert problem.detail.endswith(".")


SECRET = "hemmelig-tekst"


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/demo/sign-in", {"user": [SECRET]}),
        ("POST", "/demo/sign-in", {SECRET: 1}),
        ("POST", "/drafts/x/comments", {"area": {SECRET: SECRET}, "text": SECRET}),
        ("POST", "/drafts/x/handover", {"recipient": SECRET, SECRET: SECRET}),
        ("PATCH", "/drafts/x", {"facts": {SECRET: {SECRET: SECRET}}}),
        ("PATCH", "/drafts/x", {"facts": {"housing": {SECRET: SECRET}}}),
        ("POST", "/drafts/x/consents", {"kind": "share", "confirmations": {SECRET: SECRET}}),
        ("PUT", "/drafts/x/release-date", {"release_date": SECRET}),
    ],
)
def test_a_wrong_shape_is_told_without_repeating_what_was_sent(
    house: House, method: str, path: str, body: dict[str, object]
) -> None:
    answer = house.browser(INMATE).send(method, path, json=body)
    assert (answer.status_code, problem_of(answer)) == (422, "invalid-input")
    assert SECRET not in answer.text
    assert answer.json()["title"] == "Noe mangler eller er feil"


def test_facts_that_do_not_fit_are_told_by_path_without_what_was_sent(house: House) -> None:
    draft = house.stored()
    answer = house.browser(INMATE).send(
        "PATCH",
        f"/drafts/{draft.id}",
        headers={"If-Match": '"1"'},
        json={
            "facts": {
                "housing": {"at_intake": {"value": SECRET}, SECRET: {"value": 1}},
                SECRET: {"x": {"value": 1}},
            }
        },
    )
    assert (answer.status_code, problem_of(answer)) == (422, "invalid-facts")
    assert {fact["path"] for fact in answer.json()["facts"]} == {"housing.at_intake", None}
    assert SECRET not in answer.text


def test_broken_json_is_told_without_repeating_it(house: House) -> None:
    answer = house.browser(INMATE).send(
        "POST",
        "/demo/sign-in",
        content=f'{{"user": "{SECRET}',
        headers={"content-type": "application/json"},
    )
    assert problem_of(answer) == "invalid-input"
    assert SECRET not in answer.text


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing-here", 404, "not-found"),
        ("DELETE", "/me", 405, "method-not-allowed"),
        ("GET", "/drafts/no-such-draft", 404, "not-found"),
    ],
)
def test_unknown_places_and_methods_are_problems_too(
    house: House, method: str, path: str, status: int, code: str
) -> None:
    answer = house.browser(INMATE).send(method, path)
    assert (answer.status_code, problem_of(answer)) == (status, code)


def test_a_body_beyond_the_limit_is_refused_whether_or_not_its_size_is_stated(
    house: House,
) -> None:
    browser = house.browser(INMATE)
    big = b"x" * (MAX_BODY_BYTES + 1)
    for content in (big, iter([big[: MAX_BODY_BYTES // 2]] * 3)):
        answer = browser.send("POST", "/conversations", content=content)
        assert (answer.status_code, problem_of(answer)) == (413, "body-too-large")


def test_an_unforeseen_error_tells_nothing_and_only_its_type_is_logged(
    capsys: pytest.CaptureFixture[str],
) -> None:
    app = FastAPI()
    app.add_middleware(Guards)

    @app.get("/broken")
    def broken() -> None:
        raise RuntimeError(SECRET)

    answer = TestClient(app).get("/broken")
    assert (answer.status_code, problem_of(answer)) == (500, "unexpected")
    written = capsys.readouterr()
    assert SECRET not in answer.text + written.out + written.err
    assert "RuntimeError" in written.out + written.err
    assert answer.headers["cache-control"] == "no-store"


def test_what_is_missing_is_named_in_the_problem(house: House) -> None:
    draft = house.stored()
    answer = house.browser(INMATE).post(
        f"/drafts/{draft.id}/consents",
        {"kind": "plan", "confirmations": {"over_16": True, "informed": True}},
    )
    assert problem_of(answer) == "not-confirmed"
    assert answer.json()["missing"] == ["voluntary", "understands_withdrawal"]


def test_someone_elses_draft_looks_exactly_like_no_draft(house: House) -> None:
    draft = house.stored()
    other = house.browser(NAV)
    assert problem_of(other.get(f"/drafts/{draft.id}")) == "not-shared"
    inmate = house.browser(OTHER_INMATE)
    theirs, none = inmate.get(f"/drafts/{draft.id}"), inmate.get("/drafts/none")
    assert (theirs.status_code, theirs.json()) == (none.status_code, none.json())
