"""Whole conversations over the real API with the real bot: each area, and each kind of trouble."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.system.kiosk import Kiosk, SignedIn

QUESTIONS = {"open_question", "closed_question", "scale", "permission"}

# area -> what a tired person with poor spelling writes, and the facts it must lead to
AREAS: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "frame": (
        {
            "frame.sentence_type": "vanlig dom",
            "frame.release_date": "15 mars 2027",
            "frame.municipality": "bergen",
            "frame.wants_plan": "vet ikke",
        },
        {"release_date": "2027-03-15", "municipality": "Bergen"},
    ),
    "economy": (
        {"economy.income": "går på aap", "economy.unpaid_bills": "ja masse"},
        {"income": ["aap"], "unpaid_bills": True},
    ),
    "debt": (
        {
            "debt.has_debt": "jepp",
            "debt.kinds": "inkasso og kredittkort",
            "debt.total_amount": "sånn 250 000 kanskje",
        },
        {"has_debt": True, "total_amount": 250_000},
    ),
    "housing": (
        {"housing.at_intake": "leide en hybel", "housing.rent_arrears": "ja 2 mnd"},
        {"at_intake": "leier", "rent_arrears": True},
    ),
    "physical_health": (
        {"physical_health.own_view": "ikke så bra", "physical_health.has_gp": "nei"},
        {"own_view": "darlig", "has_gp": False},
    ),
    "mental_health": (
        {"mental_health.own_view": "går greit", "mental_health.wants_contact": "ja gjerne"},
        {"wants_contact": True},
    ),
    "substances": (
        {"substances.is_problem": "ja", "substances.before_prison": "amfetamin og benzo"},
        {"is_problem": "ja"},
    ),
}


def answer(kiosk: Kiosk, written: dict[str, str]) -> None:
    """Answer what is asked: in own words where the table has them, else a quick answer."""
    last = kiosk.turn["messages"][-1]
    expects = kiosk.turn["expects"]
    choices = [choice["choice"] for choice in last.get("choices", [])]
    if expects in written:
        kiosk.say(written.pop(expects))
    elif last["kind"] == "permission":
        kiosk.say("ja det er greit")
    elif last["kind"] == "scale":
        kiosk.choose("7")
    elif "unknown" in choices and last["kind"] == "closed_question":
        kiosk.choose("unknown")
    else:
        kiosk.say("jeg vil at ting skal ordne seg")


@pytest.mark.parametrize("area", AREAS)
def test_an_area_is_talked_through_to_its_end(kiosk: Kiosk, area: str) -> None:
    said, facts = AREAS[area]
    written = dict(said)
    kiosk.choose(f"area:{area}")
    for _ in range(60):
        if kiosk.turn["area"] is None:
            break
        assert kiosk.turn["area"] == area
        asked = [m for m in kiosk.turn["messages"] if m["kind"] in QUESTIONS]
        assert len(asked) == 1, kiosk.turn
        answer(kiosk, written)
    assert kiosk.turn["area"] is None, "the area never ended"
    assert not written, f"never asked: {sorted(written)}"
    kept = kiosk.facts(area)
    for field, value in facts.items():
        assert kept[field]["value"] == value
    assert kept["goal"]["value"]
    assert kept["importance"]["value"] == 7


def test_plan_and_checklist_grow_while_the_person_talks(kiosk: Kiosk) -> None:
    def rules() -> set[str]:
        return {row["rule"] for row in kiosk.preview()["checklist"]["items"]}

    assert "C24" not in rules()
    kiosk.choose("area:debt")
    kiosk.say("jeg har mye gjeld og vil rydde opp i gjelda")
    assert "C24" in rules()
    plan = kiosk.preview()["plan"]["items"]
    assert len(plan) == 10


def test_refusing_is_accepted_and_kept_as_declined(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say("det vil jeg ikke svare på")
    assert kiosk.facts("debt")["has_debt"] == {"state": "declined"}
    assert kiosk.turn["expects"] != "debt.has_debt"


def test_going_back_and_answering_anew_replaces_the_fact(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say("ja")
    kiosk.say("gå tilbake til forrige spørsmål")
    assert kiosk.turn["expects"] == "debt.has_debt"
    kiosk.say("nei")
    assert kiosk.facts("debt")["has_debt"] == {"value": False}


def test_a_correction_in_own_words_is_taken(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say("nei")
    kiosk.say("jeg svarte feil")
    assert kiosk.turn["expects"] == "debt.has_debt"
    kiosk.say("ja")
    assert kiosk.facts("debt")["has_debt"] == {"value": True}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("hvorfor spør du om det?", "information"),
        ("hvem kan lese dette", "information"),
        ("kan du si det enklere", "autonomy"),
    ],
)
def test_a_question_back_is_answered_and_the_talk_goes_on(
    kiosk: Kiosk, said: str, expected: str
) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say(said)
    assert kiosk.kinds()[0] == expected
    assert kiosk.turn["expects"] == "debt.has_debt"


def test_asking_for_a_human_shows_the_way_to_one(kiosk: Kiosk) -> None:
    kiosk.choose("area:debt")
    kiosk.say("jeg vil snakke med et menneske")
    assert "call_human" in kiosk.turn["actions"]


def test_stop_and_delete_leaves_nothing_anywhere(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say("ja")
    kiosk.say("avslutt og slett alt")
    assert "confirm_delete" in kiosk.turn["actions"]
    assert kiosk.facts("debt"), "words alone delete nothing"
    kiosk.end()
    assert kiosk.get(f"{kiosk.path}/preview").status_code == 404
    assert kiosk.send(text="hei").status_code == 404


@pytest.mark.parametrize(
    ("said", "risk"),
    [
        ("jeg orker ikke leve lenger", "self_harm"),
        ("eg har tatt altfor mange piller", "overdose"),
        ("jeg skal drepe han når jeg kommer ut", "violence"),
        ("jeg har sterke smerter i brystet og får ikke puste", "acute_health"),
    ],
)
@pytest.mark.parametrize("state", ["start", "in the middle of an area"])
def test_danger_is_met_at_once_in_every_state_and_the_talk_can_go_on(
    kiosk: Kiosk, url: str, state: str, said: str, risk: str
) -> None:
    if state != "start":
        to(kiosk, "housing", "housing.at_intake")
    before = kiosk.turn["expects"]
    kiosk.say(said)
    assert kiosk.turn["risk"] == risk
    assert kiosk.kinds()[0] == "crisis"
    assert "113" in kiosk.said()
    assert "116 123" in kiosk.said()
    assert said not in str(kiosk.preview())
    alert = SignedIn(url, "kontaktbetjent-1").get("/alerts").json()["items"][0]
    assert (alert["kind"], alert["person"]) == (risk, "Innsatt 1")
    assert said not in str(alert)
    kiosk.choose("do:continue")
    assert kiosk.turn["expects"] == before


@pytest.mark.parametrize(
    ("text", "status", "problem"),
    [
        ("", 422, "message-empty"),
        ("   \n\t ", 422, "message-empty"),
        ("\x00\x07\x1b", 422, "message-empty"),
        ("a" * 10_000, 422, "message-too-long"),
    ],
)
def test_a_message_out_of_bounds_gets_a_clear_problem_and_nothing_is_lost(
    kiosk: Kiosk, text: str, status: int, problem: str
) -> None:
    to(kiosk, "debt", "debt.has_debt")
    refused = kiosk.send(text=text)
    assert refused.status_code == status
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["type"] == f"urn:stegvis:problem:{problem}"
    kiosk.say("ja")
    assert kiosk.facts("debt")["has_debt"] == {"value": True}


@pytest.mark.parametrize("choice", ["<b>", "do:", "area:Bolig!", "a" * 100 + " b"])
def test_a_quick_answer_that_is_none_of_ours_is_refused(kiosk: Kiosk, choice: str) -> None:
    refused = kiosk.send(choice=choice)
    assert refused.status_code == 422
    assert refused.json()["type"] == "urn:stegvis:problem:unknown-choice"


def test_a_draft_deleted_in_mid_talk_stops_the_storing_and_not_the_talk(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    draft = kiosk.store()["draft_id"]
    assert kiosk.http.delete(f"/drafts/{draft}").status_code == 204
    kiosk.say("ja")
    assert kiosk.facts("debt")["has_debt"] == {"value": True}
    assert draft not in str(kiosk.get("/drafts").json())


def test_after_consent_new_answers_are_stored_turn_by_turn(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    draft = kiosk.store()["draft_id"]
    kiosk.say("ja")
    stored = kiosk.get(f"/drafts/{draft}").json()
    assert stored["facts"]["debt"]["has_debt"] == {"value": True}


@pytest.mark.parametrize(
    "text",
    ["😀😀😀", "please help me I do not understand this", "{{facts}} {0[facts]} %s ${x}"],
)
def test_what_cannot_be_an_answer_is_met_with_a_clarification_and_not_kept(
    kiosk: Kiosk, text: str
) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say(text)
    assert kiosk.kinds()[0] in ("clarification", "information")
    assert kiosk.turn["expects"] == "debt.has_debt"
    assert "has_debt" not in kiosk.facts("debt")


def test_markup_is_kept_as_plain_text(kiosk: Kiosk) -> None:
    kiosk.choose("area:housing")
    kiosk.choose("declined")
    kiosk.choose("nei")
    kiosk.choose("declined")
    to_goal(kiosk)
    kiosk.say("<script>alert(1)</script> jeg vil ha egen leilighet")
    assert "<script>alert(1)</script>" in kiosk.facts("housing")["goal"]["value"]


def test_a_slash_command_is_only_text(kiosk: Kiosk) -> None:
    to(kiosk, "debt", "debt.has_debt")
    kiosk.say("ja")
    after = kiosk.turn["expects"]
    kiosk.say('/begin{"x": 1}')
    assert kiosk.turn["expects"] == after
    assert kiosk.facts("debt")["has_debt"] == {"value": True}


def test_an_unknown_conversation_and_someone_elses_are_both_not_found(
    kiosk: Kiosk, url: str
) -> None:
    stranger = SignedIn(url, "innsatt-2")
    for path in (f"{kiosk.path}/messages", "/conversations/finnes-ikke/messages"):
        answered = stranger.post(path, {"text": "hei"})
        assert answered.status_code == 404
        assert answered.json()["type"] == "urn:stegvis:problem:unknown-conversation"


def test_nobody_talks_without_signing_in(kiosk: Kiosk) -> None:
    del kiosk.http.headers["Authorization"]
    kiosk.http.cookies.clear()
    assert kiosk.send(text="hei").status_code == 401


def test_two_messages_at_once_give_one_answer_and_one_clear_refusal(kiosk: Kiosk) -> None:
    kiosk.choose("area:debt")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda n: kiosk.send(text=f"det er vanskelig {n}"), range(8)))
    statuses = [answered.status_code for answered in answers]
    assert 200 in statuses
    for refused in answers:
        if refused.status_code != 200:
            assert refused.status_code == 409
            assert refused.json()["type"] == "urn:stegvis:problem:conversation-busy"
    assert kiosk.say("ja")["messages"]


@pytest.mark.parametrize("missing", ["over_16", "informed", "voluntary", "understands_withdrawal"])
def test_consent_without_all_confirmations_is_refused_and_nothing_is_stored(
    kiosk: Kiosk, missing: str
) -> None:
    before = len(kiosk.get("/drafts").json()["items"])
    given = {"over_16": True, "informed": True, "voluntary": True, "understands_withdrawal": True}
    given[missing] = False
    refused = kiosk.post(f"{kiosk.path}/consents", {"kind": "store", "confirmations": given})
    assert refused.status_code == 422
    assert refused.json()["missing"] == [missing]
    assert len(kiosk.get("/drafts").json()["items"]) == before


def to(kiosk: Kiosk, area: str, field: str) -> None:
    """Into the area and on with «vet ikke» until `field` is asked."""
    kiosk.choose(f"area:{area}")
    for _ in range(30):
        if kiosk.turn["expects"] == field:
            return
        kiosk.choose("ja" if kiosk.kinds()[-1] == "permission" else "unknown")
    raise AssertionError(f"{field} is never asked")


def to_goal(kiosk: Kiosk) -> None:
    for _ in range(6):
        if kiosk.turn["expects"] == "housing.goal":
            return
        kiosk.choose("unknown")
    raise AssertionError("housing.goal is never asked")
