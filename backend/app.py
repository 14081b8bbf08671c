"""The one place where the backend's parts are joined."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from fastapi import FastAPI

from backend.api import consents as consent_routes
from backend.api import drafts as draft_routes
from backend.api import problems, sign_in
from backend.api.guards import Guards
from backend.consents import Consents
from backend.drafts import Drafts
from backend.people import Sessions
from backend.settings import Settings
from backend.stores.store import Stores


def create_app(settings: Settings) -> FastAPI:
    """The backend as these settings say; opens both stores and removes what a crash left."""
    stores = Stores.open(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        stores.close()

    app = FastAPI(title="Stegvis", docs_url=None, redoc_url=None, lifespan=lifespan)
    app.state.settings = settings
    app.state.sessions = Sessions(settings.session_idle_seconds)
    app.state.stores = stores
    app.state.consents = Consents(stores, now)
    app.state.drafts = Drafts(stores, now)
    app.state.drafts.sweep()

    problems.install(app)
    app.add_middleware(Guards)
    app.include_router(sign_in.router)
    app.include_router(consent_routes.router)
    app.include_router(draft_routes.router)
    # The conversations router and the pages router are joined here.
    return app


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)
