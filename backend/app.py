"""The one place where the backend's parts are joined."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

from fastapi import FastAPI

from backend.alerts import Alerts
from backend.api import alerts as alert_routes
from backend.api import consents as consent_routes
from backend.api import conversations as conversation_routes
from backend.api import drafts as draft_routes
from backend.api import problems, sign_in
from backend.api.guards import Guards
from backend.bot_client import BotClient
from backend.consents import Consents
from backend.conversations import Conversations
from backend.drafts import Drafts
from backend.errors import BotUnavailable
from backend.pages import router as pages
from backend.people import Sessions
from backend.reviews import Reviews
from backend.settings import Settings
from backend.stores.store import Stores

TIDY_SECONDS = 30.0


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


def create_app(settings: Settings, clock: Callable[[], datetime] = now) -> FastAPI:
    """The backend as these settings say; opens both stores and removes what a crash left."""
    stores = Stores.open(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        bot = BotClient(settings.bot_url, settings.bot_token.get_secret_value())
        conversations = Conversations(
            settings, bot, app.state.alerts, app.state.consents, app.state.drafts
        )
        app.state.conversations = conversations
        with suppress(BotUnavailable):  # a bot that starts later holds nothing yet
            await bot.forget_all()
        tidying = asyncio.create_task(_forget_idle(conversations, settings))
        yield
        tidying.cancel()
        await conversations.close()
        await bot.close()
        stores.close()

    app = FastAPI(title="Stegvis", docs_url=None, redoc_url=None, lifespan=lifespan)
    app.state.settings = settings
    app.state.sessions = Sessions(settings.session_idle_seconds)
    app.state.stores = stores
    app.state.consents = Consents(stores, clock)
    app.state.drafts = Drafts(stores, clock)
    app.state.drafts.sweep()
    app.state.reviews = Reviews(stores, clock)
    app.state.alerts = Alerts()

    problems.install(app)
    app.add_middleware(Guards)
    app.include_router(sign_in.router)
    app.include_router(consent_routes.router)
    app.include_router(draft_routes.router)
    app.include_router(conversation_routes.router)
    app.include_router(alert_routes.router)
    app.include_router(pages)
    return app


async def _forget_idle(conversations: Conversations, settings: Settings) -> None:
    """Conversations left behind at a kiosk end by themselves."""
    while True:
        await asyncio.sleep(min(TIDY_SECONDS, settings.conversation_idle_seconds / 2))
        await conversations.forget_idle()
