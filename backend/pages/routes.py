"""Addresses of the pages and of the files they load. Nothing here reads a draft or a conversation."""

from pathlib import Path
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.templating import Jinja2Templates
from starlette.exceptions import HTTPException as NotServed
from starlette.responses import JSONResponse, Response
from starlette.staticfiles import StaticFiles

from backend.api.deps import SettingsDep
from backend.consent_texts import Card, card
from backend.pages.labels import labels
from backend.pages.people import demo_names, start_groups

HERE = Path(__file__).parent
NODE_MODULES = HERE.parents[1] / "node_modules"
# Designsystemet draws its icons as masks with data addresses; everything else is our own.
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'; object-src 'none'"
)

# What the coordinator gets the draft for; goes into the share consent as its purpose (K4).
REVIEW_PURPOSE = "Gå gjennom utkastet sammen med deg."

router = APIRouter(include_in_schema=False)
_templates = Jinja2Templates(HERE / "templates")
_own = StaticFiles(directory=HERE / "static")
_vendor = StaticFiles(directory=NODE_MODULES, check_dir=False)


@router.get("/")
def start(request: Request, settings: SettingsDep) -> Response:
    """Who are you? In demo mode a choice of demo people."""
    return _page(request, "start.html", groups=start_groups() if settings.demo else [])


@router.get("/kiosk")
def kiosk(request: Request, settings: SettingsDep) -> Response:
    """The conversation."""
    return _page(
        request,
        "kiosk.html",
        idle_seconds=settings.conversation_idle_seconds,
        store=card("store"),
        share=_review_card(),
    )


@router.get("/mine-utkast")
def my_drafts(request: Request, settings: SettingsDep) -> Response:
    """The inmate's own drafts, consents and who has read."""
    idle_seconds = settings.conversation_idle_seconds
    return _page(request, "my_drafts.html", idle_seconds=idle_seconds, share=_review_card())


@router.get("/koordinator")
def coordinator(request: Request) -> Response:
    """Drafts the reader may see."""
    return _page(request, "coordinator.html")


@router.get("/koordinator/utkast/{draft_id}")
def coordinator_draft(request: Request, draft_id: str) -> Response:
    """One draft, for those it is shared with."""
    return _page(request, "coordinator_draft.html", draft_id=draft_id)


@router.get("/words.json")
def words(settings: SettingsDep) -> Response:
    """What areas, questions, answers, actors and (in demo mode) people are called."""
    people = demo_names() if settings.demo else {}
    return JSONResponse({**labels(), "people": people}, headers={"Cache-Control": "no-cache"})


@router.get("/static/{path:path}")
async def static(request: Request, path: str) -> Response:
    """Our own files, and the few of the vendors' that the pages need."""
    files, name = (_vendor, VENDOR[path]) if path in VENDOR else (_own, path)
    try:
        answer = await files.get_response(name, request.scope)
    except NotServed as missing:
        raise HTTPException(missing.status_code) from None
    answer.headers["Cache-Control"] = "no-cache"
    return answer


def _review_card() -> Card:
    return card("share", recipient="tilbakeforing", purpose=REVIEW_PURPOSE)


def _page(request: Request, template: str, **context: Any) -> Response:
    headers = {"Content-Security-Policy": CONTENT_SECURITY_POLICY, "Cache-Control": "no-store"}
    return _templates.TemplateResponse(request, template, context, headers=headers)


VENDOR = {
    "vendor/theme.css": "@digdir/designsystemet-css/dist/theme/designsystemet.css",
    "vendor/components.css": "@digdir/designsystemet-css/dist/src/index.css",
    "vendor/inter.woff2": "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
}
