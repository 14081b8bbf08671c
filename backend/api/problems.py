"""Problem details (RFC 9457) in Norwegian: the one place where errors become words.

The stable `type` is `urn:stegvis:problem:<code>`. No problem repeats what was sent. An unexpected
exception becomes 500, and only its type is logged: its message could hold what a person has told.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from backend.errors import NotFound, Refused, StegvisError
from backend.facts import AREAS, FIELDS, InvalidFacts

PREFIX = "urn:stegvis:problem:"
MEDIA_TYPE = "application/problem+json"
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Problem:
    """Status and Norwegian words of one problem."""

    status: int
    title: str
    detail: str


def problem_response(
    code: str,
    members: Mapping[str, object] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The response for a problem in the table; raises KeyError for a code that has no words."""
    problem = PROBLEMS[code]
    return JSONResponse(
        {
            "type": PREFIX + code,
            "title": problem.title,
            "status": problem.status,
            "detail": problem.detail,
            **(members or {}),
        },
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers=dict(headers or {}),
    )


def install(app: FastAPI) -> None:
    """Makes every foreseen error of the app a problem document; `Guards` catches the rest."""
    app.add_exception_handler(StegvisError, _expected)
    app.add_exception_handler(InvalidFacts, _invalid_facts)
    app.add_exception_handler(RequestValidationError, _invalid_request)
    app.add_exception_handler(HTTPException, _http)


def code_of(error: StegvisError) -> str:
    """The problem an error is told as; someone else's draft looks like no draft at all."""
    if not isinstance(error, Refused):
        return error.code
    return NotFound.code if error.refusal.name == "not-yours" else error.refusal.name


async def _expected(request: Request, error: Exception) -> Response:
    assert isinstance(error, StegvisError)
    return problem_response(code_of(error), error.members())


async def _invalid_facts(request: Request, error: Exception) -> Response:
    assert isinstance(error, InvalidFacts)
    known = [
        {"path": problem.path if problem.path in FIELDS | AREAS else None, "why": problem.message}
        for problem in error.problems
    ]
    return problem_response("invalid-facts", {"facts": known})


async def _invalid_request(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    fields = sorted({_place(detail["loc"], detail["type"]) for detail in error.errors()})
    return problem_response("invalid-input", {"fields": fields})


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return problem_response(_HTTP_CODES.get(error.status_code, "bad-request"), None, error.headers)


def unexpected(error: Exception) -> Response:
    """The response to an error nobody foresaw; only its type is logged."""
    _log.error("unexpected_error", exception=type(error).__qualname__)
    return problem_response("unexpected")


def _place(loc: tuple[str | int, ...], kind: str) -> str:
    """Our own name for where the input is wrong; deeper names may be the sender's own words."""
    top = loc[:2]
    own = top[:-1] if len(loc) <= 2 and kind in ("extra_forbidden", "json_invalid") else top
    return ".".join(str(part) for part in own if part != "body") or "body"


_HTTP_CODES: dict[int, str] = {
    HTTPStatus.NOT_FOUND: "not-found",
    HTTPStatus.METHOD_NOT_ALLOWED: "method-not-allowed",
    HTTPStatus.BAD_REQUEST: "bad-request",
}

PROBLEMS: dict[str, Problem] = {
    # Sign-in and transport
    "not-signed-in": Problem(401, "Du er ikke logget inn", "Logg inn og prøv igjen."),
    "cross-site": Problem(
        403, "Endringen kom ikke fra våre sider", "Åpne siden på nytt og prøv igjen."
    ),
    "not-found": Problem(404, "Fant ikke dette", "Det finnes ikke, eller det er slettet."),
    "method-not-allowed": Problem(405, "Det går ikke her", "Denne adressen kan ikke brukes slik."),
    "body-too-large": Problem(413, "For mye på en gang", "Send en kortere tekst."),
    "bad-request": Problem(400, "Forespørselen var ikke gyldig", "Prøv igjen."),
    "invalid-input": Problem(422, "Noe mangler eller er feil", "Se over feltene og prøv igjen."),
    "invalid-facts": Problem(
        422, "Noen av svarene passer ikke", "Se over svarene som er nevnt, og prøv igjen."
    ),
    "version-conflict": Problem(
        409, "Utkastet er endret", "Noen har lagret i mellomtiden. Hent utkastet på nytt."
    ),
    "version-required": Problem(
        428, "Versjonen mangler", "Hent utkastet på nytt, og send med versjonen i If-Match."
    ),
    "unexpected": Problem(
        500, "Noe gikk galt hos oss", "Ingenting er delt. Prøv igjen, eller spør en ansatt."
    ),
    # The conversation
    "unknown-conversation": Problem(
        404,
        "Samtalen finnes ikke",
        "Den er slettet eller sto stille for lenge. Det som ikke var lagret, er borte. Start på nytt.",
    ),
    "conversation-busy": Problem(
        409, "Jeg svarer fortsatt på den forrige meldingen", "Vent litt og prøv igjen."
    ),
    "too-many-conversations": Problem(
        503, "Det er mange som snakker nå", "Prøv igjen om noen minutter."
    ),
    "message-empty": Problem(
        422, "Meldingen var tom", "Skriv noen ord, eller trykk på et av svarene."
    ),
    "message-too-long": Problem(
        422, "Meldingen er for lang", "Del den opp i kortere biter. Ingenting er mistet."
    ),
    "unknown-choice": Problem(
        422, "Det svaret finnes ikke her", "Trykk på et av svarene, eller skriv med egne ord."
    ),
    "bot-unavailable": Problem(
        503,
        "Jeg får ikke svart akkurat nå",
        "Det du har fortalt, er ikke mistet. Vent litt og send det igjen.",
    ),
    # Consent
    "not-confirmed": Problem(
        422, "Samtykket er ikke helt klart", "Les punktene og bekreft dem du er enig i."
    ),
    "competence-in-doubt": Problem(
        409, "Lagring er satt på pause", "En ansatt vil snakke med deg om samtykke først."
    ),
    "nothing-shared": Problem(422, "Du har ikke valgt noe å dele", "Velg minst ett tema."),
    "until-out-of-bounds": Problem(
        422, "Sluttdatoen passer ikke", "Velg en dato fram i tid, høyst ett år fra i dag."
    ),
    "already-stored": Problem(
        409, "Utkastet er lagret fra før", "Du kan se det og samtykket under «Mine utkast»."
    ),
    "no-live-consent": Problem(
        409, "Det trengs et samtykke først", "Ingenting lagres før du har sagt ja."
    ),
    # The policy's refusals
    "role-sees-no-content": Problem(
        403, "Rollen din ser ikke innhold", "Systemansvarlige kan ikke lese det folk har fortalt."
    ),
    "no-need": Problem(
        403, "Du følger ikke opp denne personen", "Bare de som følger opp personen, kan lese."
    ),
    "not-shared": Problem(
        403, "Dette er ikke delt med deg", "Personen må samtykke først. Du kan spørre."
    ),
    "objected": Problem(
        403, "Personen har sagt nei", "Personen vil ikke at din tjeneste leser dette."
    ),
    "not-submitted": Problem(
        403, "Utkastet er ikke sendt inn", "Du kan lese det når personen har sendt det inn."
    ),
    "not-your-task": Problem(403, "Dette kan ikke du gjøre", "Det er en annens oppgave."),
    "wrong-state": Problem(
        409, "Det går ikke nå", "Utkastet er på et annet steg. Se hva som kan gjøres nå."
    ),
    "reviewer-cannot-read": Problem(
        409,
        "Ingen kan lese det ennå",
        "Del utkastet med tilbakeføringskoordinatoren før du sender det inn.",
    ),
    "plan-consent-missing": Problem(
        409, "Samtykke til plan mangler", "Du må si ja til individuell plan først."
    ),
}
