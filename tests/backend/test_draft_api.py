"""A draft's life over HTTP, told as a nurse or an officer would."""

import pytest

from backend.people import Person
from tests.backend.house import (
    HEALTH,
    INMATE,
    NAV,
    OFFICER,
    OTHER_INMATE,
    REVIEWER,
    YES,
    House,
    problem_of,
)

SHARE = {
    "kind": "share",
    "recipient": "tilbakeforing",
    "areas": ["housing"],
    "purpose": "Gå gjennom utkastet sammen med deg.",
    "until": "2027-01-02",
    "confirmations": YES,
}


def test_from_stored_draft_through_review_to_withdrawal(house: House) -> None:
    # given an inmate with a stored draft
    draft = f"/drafts/{house.stored().id}"
    inmate, reviewer = house.browser(INMATE), house.browser(REVIEWER)
    # when it is submitted before it is shared, nothing happens
    assert problem_of(inmate.post(f"{draft}/submit", {})) == "reviewer-cannot-read"
    # when housing is shared and the draft is submitted
    receipt = inmate.post(f"{draft}/consents", SHARE)
    assert receipt.status_code == 201
    assert inmate.post(f"{draft}/submit", {}).json()["state"] == "submitted"
    # then the reviewer reads housing, and gives it back with a comment
    assert "housing" in reviewer.get(draft).json()["facts"]
    assert "substances" not in reviewer.get(draft).json()["facts"]
    assert reviewer.post(f"{draft}/return", {"comment": "Skriv mer"}).json()["state"] == "returned"
    assert inmate.get(draft).json()["transitions"][-1]["comment"] == "Skriv mer"
    # when the inmate changes it and sends it again, the reviewer approves
    changed = inmate.send(
        "PATCH",
        draft,
        headers={"If-Match": inmate.get(draft).headers["etag"]},
        json={"facts": {"housing": {"at_risk": {"value": True}}}},
    )
    assert changed.headers["etag"] == '"2"'
    inmate.post(f"{draft}/submit", {})
    assert reviewer.post(f"{draft}/approve", {}).json()["state"] == "approved"
    # when sharing is withdrawn, the reviewer is out at once
    withdrawn = inmate.post(f"/consents/{receipt.json()['id']}/withdraw").json()
    assert (withdrawn["status"], withdrawn["handed_over"]) == ("withdrawn", [])
    assert problem_of(reviewer.get(draft)) == "not-shared"
    # and the inmate sees who has read
    readers = {entry["who"] for entry in inmate.get(f"{draft}/access-log").json()["items"]}
    assert readers == {INMATE.id, REVIEWER.id}
    # when the inmate deletes, it is gone for everyone, and the log is still there
    assert inmate.send("DELETE", draft).status_code == 204
    assert inmate.get("/drafts").json() == {"items": []}
    assert problem_of(inmate.get(draft)) == "not-found"
    assert inmate.get(f"{draft}/access-log").json()["items"][-1]["action"] == "withdraw_store"


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({}, 428, "version-required"),
        ({"If-Match": '"7"'}, 409, "version-conflict"),
        ({"If-Match": "*"}, 422, "invalid-input"),
    ],
)
def test_a_change_must_name_the_version_it_is_made_to(
    house: House, headers: dict[str, str], status: int, code: str
) -> None:
    draft = house.stored()
    answer = house.browser(INMATE).send(
        "PATCH", f"/drafts/{draft.id}", headers=headers, json={"facts": {}}
    )
    assert (answer.status_code, problem_of(answer)) == (status, code)


@pytest.mark.parametrize(
    ("person", "status"),
    [(OTHER_INMATE, 404), (OFFICER, 403), (HEALTH, 403), (REVIEWER, 403), (NAV, 403)],
)
def test_only_the_inmate_changes_shares_or_deletes(
    house: House, person: Person, status: int
) -> None:
    draft = house.stored()
    browser = house.browser(person)
    answers = [
        browser.send(
            "PATCH", f"/drafts/{draft.id}", headers={"If-Match": '"1"'}, json={"facts": {}}
        ),
        browser.send("DELETE", f"/drafts/{draft.id}"),
    ]
    assert {answer.status_code for answer in answers} == {status}
    assert browser.post(f"/drafts/{draft.id}/consents", SHARE).status_code in (403, 404)
    assert house.drafts.view(INMATE, draft.id).draft.version == 1


def test_what_the_reviewer_wrote_is_between_the_reviewer_and_the_inmate(house: House) -> None:
    draft = house.submitted("housing")
    house.reviews.send_back(REVIEWER, draft.id, "Mer om bolig")

    def comment(person: Person) -> str | None:
        answer = house.browser(person).get(f"/drafts/{draft.id}").json()
        words: str | None = answer["transitions"][-1]["comment"]
        return words

    assert comment(INMATE) == comment(REVIEWER) == "Mer om bolig"
    assert comment(OFFICER) is comment(HEALTH) is None


def test_the_checklist_is_read_and_marked(house: House) -> None:
    draft = house.stored()
    inmate = house.browser(INMATE)
    path = f"/drafts/{draft.id}/checklist"
    row = inmate.get(path).json()["items"][0]
    assert row["status"] == "open"
    marked = inmate.send("PATCH", f"{path}/{row['id']}", json={"status": "done"}).json()["items"]
    assert next(one for one in marked if one["id"] == row["id"])["status"] == "done"
    assert inmate.send("PATCH", f"{path}/{row['id']}", json={"status": "x"}).status_code == 422


def test_staff_set_the_release_date_and_it_is_shown_with_who_said_it(house: House) -> None:
    draft = house.stored()
    path = f"/drafts/{draft.id}"
    officer = house.browser(OFFICER)
    body = {"release_date": "2027-09-01"}
    assert officer.send("PUT", f"{path}/release-date", json=body).status_code == 200
    assert house.browser(INMATE).get(path).json()["release_date"]["date"] == "2027-09-01"
    answer = house.browser(INMATE).send("PUT", f"{path}/release-date", json=body)
    assert problem_of(answer) == "not-your-task"


def test_comments_versions_and_the_list_are_there_for_readers(house: House) -> None:
    draft = house.stored()
    officer = house.browser(OFFICER)
    said = officer.post(f"/drafts/{draft.id}/comments", {"text": "Vi snakkes"})
    assert (said.status_code, said.json()["area"]) == (201, "frame")
    comments = house.browser(INMATE).get(f"/drafts/{draft.id}").json()["comments"]["items"]
    assert [one["text"] for one in comments] == ["Vi snakkes"]
    versions = house.browser(INMATE).get(f"/drafts/{draft.id}/versions").json()["items"]
    assert [one["change"] for one in versions] == ["created", "comment"]
    (listed,) = officer.get("/drafts").json()["items"]
    assert (listed["id"], listed["owner"]) == (draft.id, INMATE.id)
    assert "facts" not in listed


def test_a_share_without_recipient_or_purpose_is_refused_by_name(house: House) -> None:
    draft = house.stored()
    body = {key: value for key, value in SHARE.items() if key not in ("recipient", "purpose")}
    answer = house.browser(INMATE).post(f"/drafts/{draft.id}/consents", body)
    assert problem_of(answer) == "invalid-input"
    assert answer.json()["fields"] == ["recipient", "purpose"]


def test_a_consent_can_be_printed_for_signature_with_all_it_must_say(house: House) -> None:
    draft = house.stored()
    inmate = house.browser(INMATE)
    consent = inmate.post(f"/drafts/{draft.id}/consents", SHARE).json()
    form = inmate.get(f"/consents/{consent['id']}/form")
    assert form.headers["content-type"].startswith("text/plain")
    for part in (
        "bolig",
        "Tilbakeføringskoordinatoren",
        "Gå gjennom utkastet sammen med deg.",
        "2027-01-02",
        "trekke samtykket når som helst",
        "digital, ikke underskrevet",
        "Underskrift:",
        consent["text_version"],
    ):
        assert part in form.text


def test_a_handover_is_shown_when_consent_is_withdrawn_afterwards(house: House) -> None:
    draft = house.submitted("housing")
    house.reviews.approve(REVIEWER, draft.id, None)
    house.consents.grant(INMATE, "plan", YES, draft_id=draft.id)
    house.share(draft, "kommune", "housing")
    body = {
        "recipient": "kommune",
        "confirmations": {"clarified_in_writing": True, "clarified_orally": True},
    }
    done = house.browser(REVIEWER).post(f"/drafts/{draft.id}/handover", body)
    assert done.status_code == 201
    answer = house.browser(INMATE).post(f"/consents/{draft.consent_id}/withdraw").json()
    assert [one["recipient"] for one in answer["handed_over"]] == ["kommune"]


def test_staff_pause_storing_and_the_inmate_is_told(house: House) -> None:
    inmate, officer = house.browser(INMATE), house.browser(OFFICER)
    assert inmate.get("/me").json()["storing_paused"] is False
    assert officer.send("PUT", f"/people/{INMATE.id}/competence-doubt").status_code == 204
    assert inmate.get("/me").json()["storing_paused"] is True
    assert officer.send("DELETE", f"/people/{INMATE.id}/competence-doubt").status_code == 204
    assert inmate.get("/me").json()["storing_paused"] is False


def test_the_inmate_says_no_to_the_health_service_and_takes_it_back(house: House) -> None:
    draft = house.stored()
    inmate, health = house.browser(INMATE), house.browser(HEALTH)
    inmate.send("PUT", "/objections/helse")
    assert problem_of(health.get(f"/drafts/{draft.id}")) == "objected"
    inmate.send("DELETE", "/objections/helse")
    assert health.get(f"/drafts/{draft.id}").status_code == 200


def test_notices_of_withdrawal_reach_both_sectors(house: House) -> None:
    draft = house.stored()
    inmate = house.browser(INMATE)
    consent = inmate.post(f"/drafts/{draft.id}/consents", SHARE).json()
    inmate.post(f"/consents/{consent['id']}/withdraw")
    for person in (OFFICER, HEALTH):
        (notice,) = house.browser(person).get("/notices").json()["items"]
        assert (notice["kind"], notice["person"]) == ("share_withdrawn", INMATE.id)
