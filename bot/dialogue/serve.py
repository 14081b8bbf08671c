"""Starts Rasa with Stegvis' parts, on loopback, without Rasa's own HTTP API."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from rasa.core.run import close_resources, configure_app, load_agent_on_start
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic

from bot.dialogue.action_endpoint import OpenEndpoint
from bot.dialogue.channel import StegvisChannel
from bot.dialogue.validation import use_compiled_validator
from bot.interview.sheets import load_book
from bot.settings import Settings, SettingsError
from ops.log import keep_logs_private


def main() -> None:
    settings = Settings.from_environment()
    if not Path(settings.model).is_file():
        raise SettingsError("STEGVIS_MODEL does not name a trained model")
    use_compiled_validator()
    endpoints = parts(settings)
    app: Sanic = configure_app(
        [StegvisChannel(settings.bot_token, load_book())], enable_api=False, endpoints=endpoints
    )
    app.register_listener(
        partial(load_agent_on_start, settings.model, endpoints, None), "before_server_start"
    )
    app.register_listener(_private_once_running, "after_server_start")
    app.register_listener(close_resources, "after_server_stop")
    keep_logs_private()
    app.run(host="127.0.0.1", port=settings.bot_port, workers=1, access_log=False)


def parts(settings: Settings) -> AvailableEndpoints:
    """Our stores, reply chooser and action server, at Rasa's extension points."""
    here = "bot.dialogue"
    return AvailableEndpoints(
        action=OpenEndpoint(f"http://127.0.0.1:{settings.actions_port}/webhook"),
        tracker_store=EndpointConfig(
            type=f"{here}.tracker_store.LiveTrackerStore", idle_seconds=settings.idle_seconds
        ),
        lock_store=EndpointConfig(type=f"{here}.lock_store.ConversationLockStore"),
        nlg=EndpointConfig(type=f"{here}.replies.RotatingReplies"),
    )


async def _private_once_running(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
    """Rasa and Sanic set up loggers while they start."""
    keep_logs_private()
