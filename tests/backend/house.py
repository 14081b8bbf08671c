"""A whole backend on real SQLite files, for tests: people, a clock that can be moved, stored drafts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response

from backend.app import create_app
from backend.consents import CONFIRMATIONS, Consent, Consents, Share
from backend.drafts import Draft, Drafts
from backend.people import DEMO_PEOPLE, Person
from backend.reviews import Reviews
from backend.settings import Settings
from backend.stores.store import Stores

YES = dict.fromkeys(CONFIRMATIONS, True)
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

INMATE = DEMO_PEOPLE["innsatt-1"]
OTHER_INMATE = DEMO_PEOPLE["innsatt-2"]
OFFICER = DEMO_PEOPLE["kontaktbetjent-1"]
REVIEWER = DEMO_PEOPLE["tilbakeforing-1"]
HEALTH = DEMO_PEOPLE["helse-1"]
TSB = DEMO_PEOPLE["tsb-1"]
NAV = DEMO_PEOPLE["nav-1"]
MUNICIPALITY = DEMO_PEOPLE["kommune-1"]
ADMIN = DEMO_PEOPLE["admin-1"]

FACTS: dict[str, dict[str, dict[str, Any]]] = {
    "frame": {
        "release_date": {"value": "2027-06-01"},
        "existing_plan": {"value": ["behandlingsplan"]},
        "goal": {"value": "komme ut uten hemmelig-rammemål"},
    },
    "housing": {
        "at_intake": {"value": "leier"},
        "rent_arrears": {"value": True},
        "goal": {"value": "beholde hemmelig-leilighet"},
    },
    "debt": {"has_debt": {"value": True}, "informal_debt": {"value": True}},
    "substances": {
        "is_problem": {"value": "ja"},
        "before_prison": {"value": ["opioider"]},
        "goal": {"value": "holde meg hemmelig-rusfri"},
    },
}


class House:
    """One backend with its services and a movable clock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.time = START
        self.app: FastAPI = create_app(Settings(data_dir=folder), clock=lambda: self.time)
        self.stores = cast(Stores, self.app.state.stores)
        self.consents = cast(Consents, self.app.state.consents)
        self.reviews = cast(Reviews, self.app.state.reviews)
        self.drafts = cast(Drafts, self.app.state.drafts)

    def pass_time(self, **span: float) -> None:
        self.time += timedelta(**span)

    def stored(
        self, facts: dict[str, dict[str, dict[str, Any]]] = FACTS, person: Person = INMATE
    ) -> Draft:
        """A draft under a fresh store consent."""
        consent = self.consents.grant(person, "store", YES)
        return self.drafts.create_draft(person, facts, consent)

    def share(self, draft: Draft, recipient: str, *items: str, days: int = 30) -> Consent:
        until = self.time.date() + timedelta(days=days)
        return self.consents.grant(
            INMATE,
            "share",
            YES,
            draft_id=draft.id,
            share=Share(frozenset(items), recipient, "Gå gjennom utkastet", until),
        )

    def submitted(self, *shared: str) -> Draft:
        """A draft that waits for review, with these items shared with the reviewer."""
        draft = self.stored()
        self.share(draft, "tilbakeforing", *(shared or ("housing",)))
        return self.reviews.submit(INMATE, draft.id)

    def browser(self, person: Person | None = None) -> "Browser":
        return Browser(self.app, person)


class Browser:
    """Someone's signed-in client; answers are checked by the test."""

    def __init__(self, app: FastAPI, person: Person | None) -> None:
        self.http = TestClient(app, base_url="http://127.0.0.1:8080")
        self.http.headers["X-Requested-With"] = "stegvis"
        if person is not None:
            answer = self.post("/demo/sign-in", {"user": person.id})
            assert answer.status_code == 200

    def get(self, path: str) -> Response:
        return cast(Response, self.http.get(f"/api/v1{path}"))

    def post(self, path: str, body: object = None) -> Response:
        return cast(Response, self.http.post(f"/api/v1{path}", json=body))

    def send(self, method: str, path: str, **rest: Any) -> Response:
        return cast(Response, self.http.request(method, f"/api/v1{path}", **rest))


def problem_of(answer: Response) -> str:
    """The short name of a problem answer."""
    assert answer.headers["content-type"] == "application/problem+json"
    return str(answer.json()["type"]).removeprefix("urn:stegvis:problem:")
