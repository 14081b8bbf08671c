"""Signing in as a demo person, signing out, and who am I."""

from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, StringConstraints

from backend.api.deps import ConsentsDep, CurrentPerson, SessionsDep, SettingsDep, token_of
from backend.api.guards import SESSION_COOKIE
from backend.errors import NotFound
from backend.people import DEMO_PEOPLE, Person

router = APIRouter(prefix="/api/v1", tags=["sign-in"])


class SignIn(BaseModel):
    """The demo person to sign in as."""

    user: Annotated[str, StringConstraints(max_length=64)]


@router.post("/demo/sign-in")
def sign_in(
    body: SignIn, request: Request, response: Response, settings: SettingsDep, sessions: SessionsDep
) -> dict[str, Any]:
    """Signs in a demo person; does not exist outside demo mode."""
    person = DEMO_PEOPLE.get(body.user) if settings.demo else None
    if person is None:
        raise NotFound
    token = sessions.start(person)
    response.set_cookie(
        SESSION_COOKIE,
        token,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return {"token": token, "person": _shown(person)}


@router.post("/demo/sign-out", status_code=204)
def sign_out(
    request: Request, response: Response, settings: SettingsDep, sessions: SessionsDep
) -> None:
    """Ends the session; fine when there is none."""
    if not settings.demo:
        raise NotFound
    token = token_of(request)
    if token is not None:
        sessions.end(token)
    response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="strict")


@router.get("/me")
def me(person: CurrentPerson, consents: ConsentsDep) -> dict[str, Any]:
    """Who is signed in, and whether their storing is paused by an open doubt (K7)."""
    return {**_shown(person), "storing_paused": consents.in_doubt(person.id)}


def _shown(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "role": person.role,
        "organisation": person.organisation,
        "name_label": person.name_label,
    }
