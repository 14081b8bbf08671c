"""What every request passes before a route sees it: size, origin. Safe headers on the way out.

Cookies are `SameSite=Strict`; on top of that a change asked for with a cookie must carry our own
header or come from our own origin. Bearer tokens are not sent by browsers on their own: exempt.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.api.problems import problem_response, unexpected
from backend.errors import BodyTooLarge, CrossSite

SESSION_COOKIE = "stegvis_session"
MAX_BODY_BYTES = 64 * 1024
# Signing in needs no session, so an old cookie must not stand in its way.
SIGN_IN_PATH = "/api/v1/demo/sign-in"

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
        " object-src 'none'"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guards:
    """ASGI middleware: refuses too large and cross-site requests, and sets the safe headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        started = False

        async def send_safely(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        headers = Headers(scope=scope)
        if _is_cross_site(scope, headers):
            await problem_response(CrossSite.code)(scope, receive, send_safely)
            return
        body = await _read_body(headers, receive)
        if body is None:
            await problem_response(BodyTooLarge.code)(scope, receive, send_safely)
            return
        try:
            await self._app(scope, _replay(body, receive), send_safely)
        except Exception as error:  # noqa: BLE001 - its message must not reach the server's log
            failed = unexpected(error)
            if not started:
                await failed(scope, receive, send_safely)


def _is_cross_site(scope: Scope, headers: Headers) -> bool:
    if scope["method"] in _SAFE_METHODS or scope["path"] == SIGN_IN_PATH:
        return False
    by_bearer = headers.get("authorization", "").lower().startswith("bearer ")
    if by_bearer or SESSION_COOKIE not in headers.get("cookie", ""):
        return False
    if headers.get("x-requested-with") == "stegvis":
        return False
    return urlsplit(headers.get("origin", "")).netloc != headers.get("host")


async def _read_body(headers: Headers, receive: Receive) -> bytes | None:
    """The whole body, or None when it is larger than the limit."""
    stated = headers.get("content-length", "0")
    if stated.isdecimal() and int(stated) > MAX_BODY_BYTES:
        return None
    body: bytes = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return body
        body += bytes(message.get("body", b""))
        if len(body) > MAX_BODY_BYTES:
            return None
        if not message.get("more_body", False):
            return body


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def replay() -> Message:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
