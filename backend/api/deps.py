"""What routes ask for: the signed-in person, the settings and the services."""

from typing import Annotated

from fastapi import Depends, Request

from backend.api.guards import SESSION_COOKIE
from backend.consents import Consents
from backend.drafts import Drafts
from backend.errors import NotSignedIn
from backend.people import Person, Sessions
from backend.reviews import Reviews
from backend.settings import Settings


def settings_of(request: Request) -> Settings:
    """The settings the app was made with."""
    found: Settings = request.app.state.settings
    return found


def sessions_of(request: Request) -> Sessions:
    """The signed-in sessions of this process."""
    found: Sessions = request.app.state.sessions
    return found


def consents_of(request: Request) -> Consents:
    """The consent service."""
    found: Consents = request.app.state.consents
    return found


def drafts_of(request: Request) -> Drafts:
    """The draft service."""
    found: Drafts = request.app.state.drafts
    return found


def reviews_of(request: Request) -> Reviews:
    """The review service."""
    found: Reviews = request.app.state.reviews
    return found


def token_of(request: Request) -> str | None:
    """The session token of a request: the bearer if there is one, else the cookie."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip()
    return request.cookies.get(SESSION_COOKIE)


def optional_person(request: Request) -> Person | None:
    """Who is signed in, or None."""
    token = token_of(request)
    return None if token is None else sessions_of(request).person(token)


def current_person(request: Request) -> Person:
    """Who is signed in; raises NotSignedIn."""
    person = optional_person(request)
    if person is None:
        raise NotSignedIn
    return person


CurrentPerson = Annotated[Person, Depends(current_person)]
OptionalPerson = Annotated[Person | None, Depends(optional_person)]
SettingsDep = Annotated[Settings, Depends(settings_of)]
SessionsDep = Annotated[Sessions, Depends(sessions_of)]
ConsentsDep = Annotated[Consents, Depends(consents_of)]
DraftsDep = Annotated[Drafts, Depends(drafts_of)]
ReviewsDep = Annotated[Reviews, Depends(reviews_of)]
