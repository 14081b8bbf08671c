"""Starts the action server, on loopback."""

from __future__ import annotations

from rasa_sdk.endpoint import create_app

from bot.settings import Settings
from ops.log import keep_logs_private


def main() -> None:
    settings = Settings.from_environment()
    app = create_app("bot.actions.turns")
    keep_logs_private()
    app.run(host="127.0.0.1", port=settings.actions_port, workers=1, access_log=False)
