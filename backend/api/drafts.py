"""Drafts: read, change, review, hand over, delete. Every answer has passed the policy."""

from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from backend.api.consents import shown_consent
from backend.api.deps import ConsentsDep, CurrentPerson, DraftsDep, ReviewsDep
from backend.consents import Share
from backend.drafts import Draft, RowStatus
from backend.errors import InvalidInput, VersionRequired
from backend.people import Person

router = APIRouter(prefix="/api/v1/drafts", tags=["drafts"])

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Name = Annotated[str, StringConstraints(max_length=80)]
Confirmations = dict[Name, bool]
IfMatch = Annotated[str | None, Header()]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Changes(_Body):
    """Facts to change; an answer that is null takes the fact out."""

    facts: dict[Name, dict[Name, dict[str, Any] | None]]


class Review(_Body):
    """What the reviewer says."""

    comment: Words | None = None


class Comment(_Body):
    """A comment about one area."""

    area: Name = "frame"
    text: Words


class ConsentBody(_Body):
    """A share or plan consent for a draft that exists."""

    kind: Literal["share", "plan"]
    confirmations: Confirmations
    areas: list[Name] = Field(default=[], max_length=50)
    facts: list[Name] = Field(default=[], max_length=200)
    recipient: Name | None = None
    purpose: Annotated[str, StringConstraints(max_length=200)] | None = None
    until: date | None = None


class Handover(_Body):
    """To whom, and that it was clarified in writing and orally (P34)."""

    recipient: Name
    confirmations: Confirmations


class ReleaseDate(_Body):
    """The release date, or null when it is not known."""

    release_date: date | None


class Mark(_Body):
    """A checklist row's new status."""

    status: RowStatus


@router.get("")
def list_drafts(person: CurrentPerson, drafts: DraftsDep) -> dict[str, Any]:
    """The drafts this person may read, without content."""
    return {"items": [_shown(draft, person) for draft in drafts.readable(person)]}


@router.get("/{draft_id}")
def read(
    draft_id: str, person: CurrentPerson, drafts: DraftsDep, response: Response
) -> dict[str, Any]:
    """The draft as this person sees it."""
    view = drafts.view(person, draft_id)
    _tag(response, view.draft)
    return {
        **_shown(view.draft, person),
        "facts": view.facts,
        "plan": {"items": view.plan},
        "checklist": {"items": view.checklist},
        "comments": {"items": view.comments},
        "release_date": view.release_date,
    }


@router.patch("/{draft_id}")
def change(
    draft_id: str,
    body: Changes,
    person: CurrentPerson,
    drafts: DraftsDep,
    response: Response,
    if_match: IfMatch = None,
) -> dict[str, Any]:
    """Changes facts; `If-Match` must carry the version the person has seen."""
    expected = _expected(if_match)
    if expected is None:
        raise VersionRequired
    draft = drafts.update_facts(draft_id, body.facts, person, expected)
    return _answer(response, draft, person)


@router.delete("/{draft_id}", status_code=204)
def delete(draft_id: str, person: CurrentPerson, drafts: DraftsDep) -> None:
    """The inmate deletes: keys destroyed, rows gone, every consent of the draft ended."""
    drafts.delete(person, draft_id)


@router.get("/{draft_id}/versions")
def versions(draft_id: str, person: CurrentPerson, drafts: DraftsDep) -> dict[str, Any]:
    """Who changed which areas, and when."""
    return {"items": drafts.versions(person, draft_id)}


@router.get("/{draft_id}/access-log")
def access_log(draft_id: str, person: CurrentPerson, drafts: DraftsDep) -> dict[str, Any]:
    """Who did what to the inmate's own draft, and when; stays after deletion."""
    return {
        "items": [
            {
                "at": entry.at.isoformat(),
                "who": entry.who,
                "role": entry.role,
                "action": entry.action,
                "sector": entry.sector,
                "areas": entry.areas,
            }
            for entry in drafts.access_log(person, draft_id)
        ]
    }


@router.post("/{draft_id}/submit")
def submit(
    draft_id: str, person: CurrentPerson, reviews: ReviewsDep, response: Response
) -> dict[str, Any]:
    """The inmate sends the draft to review."""
    return _answer(response, reviews.submit(person, draft_id), person)


@router.post("/{draft_id}/return")
def send_back(
    draft_id: str,
    body: Review,
    person: CurrentPerson,
    reviews: ReviewsDep,
    response: Response,
    if_match: IfMatch = None,
) -> dict[str, Any]:
    """The reviewer gives it back."""
    draft = reviews.send_back(person, draft_id, body.comment, _expected(if_match))
    return _answer(response, draft, person)


@router.post("/{draft_id}/approve")
def approve(
    draft_id: str,
    body: Review,
    person: CurrentPerson,
    reviews: ReviewsDep,
    response: Response,
    if_match: IfMatch = None,
) -> dict[str, Any]:
    """The reviewer is content with it; nothing is decided by that."""
    draft = reviews.approve(person, draft_id, body.comment, _expected(if_match))
    return _answer(response, draft, person)


@router.post("/{draft_id}/comments", status_code=201)
def comment(
    draft_id: str, body: Comment, person: CurrentPerson, drafts: DraftsDep
) -> dict[str, Any]:
    """A comment about an area the person sees."""
    return drafts.comment(person, draft_id, body.area, body.text)


@router.post("/{draft_id}/consents", status_code=201)
def consent(
    draft_id: str, body: ConsentBody, person: CurrentPerson, consents: ConsentsDep
) -> dict[str, Any]:
    """The inmate shares, or says yes to a plan; the answer is the receipt."""
    share = None
    if body.kind == "share":
        missing = [name for name in ("recipient", "purpose") if getattr(body, name) is None]
        if missing:
            raise InvalidInput(missing)
        share = Share(
            items=frozenset(body.areas) | frozenset(body.facts),
            recipient=body.recipient or "",
            purpose=body.purpose or "",
            until=body.until,
        )
    return shown_consent(
        consents.grant(person, body.kind, body.confirmations, draft_id=draft_id, share=share)
    )


@router.post("/{draft_id}/handover", status_code=201)
def handover(
    draft_id: str, body: Handover, person: CurrentPerson, reviews: ReviewsDep
) -> dict[str, Any]:
    """Notes that an approved draft was handed over."""
    left = reviews.hand_over(person, draft_id, body.recipient, body.confirmations)
    return {"id": left.id, "recipient": left.recipient, "at": left.at.isoformat()}


@router.get("/{draft_id}/checklist")
def checklist(draft_id: str, person: CurrentPerson, drafts: DraftsDep) -> dict[str, Any]:
    """The checklist as this person sees it."""
    return {"items": drafts.checklist(person, draft_id)}


@router.patch("/{draft_id}/checklist/{item}")
def mark(
    draft_id: str, item: str, body: Mark, person: CurrentPerson, drafts: DraftsDep
) -> dict[str, Any]:
    """Marks a row; the answer is the checklist."""
    return {"items": drafts.set_status(person, draft_id, item, body.status)}


@router.put("/{draft_id}/release-date")
def release_date(
    draft_id: str, body: ReleaseDate, person: CurrentPerson, drafts: DraftsDep, response: Response
) -> dict[str, Any]:
    """The prison's own date; deadlines follow, and telling others of it is open again (C53)."""
    draft = drafts.set_release_date(draft_id, body.release_date, person)
    return _answer(response, draft, person)


def _answer(response: Response, draft: Draft, person: Person) -> dict[str, Any]:
    _tag(response, draft)
    return _shown(draft, person)


def _tag(response: Response, draft: Draft) -> None:
    response.headers["ETag"] = f'"{draft.version}"'


def _expected(if_match: str | None) -> int | None:
    if if_match is None:
        return None
    version = if_match.strip().removeprefix("W/").strip('"')
    if not version.isdecimal():
        raise InvalidInput(["If-Match"])
    return int(version)


def _shown(draft: Draft, person: Person) -> dict[str, Any]:
    # What the reviewer wrote may be about anything in the draft: between the two of them only.
    said = person.id == draft.owner or person.role == "tilbakeforing"
    return {
        "id": draft.id,
        "owner": draft.owner,
        "state": draft.state,
        "version": draft.version,
        "created_at": draft.created_at.isoformat(),
        "updated_at": draft.updated_at.isoformat(),
        "next_steps": draft.next_steps(person),
        "transitions": [
            {
                "state": one.state,
                "at": one.at.isoformat(),
                "by": one.by,
                "role": one.role,
                "comment": one.comment if said else None,
            }
            for one in draft.transitions
        ],
    }
