"""Settings of the two bot processes, from `STEGVIS_*` variables."""

from __future__ import annotations

import os
from dataclasses import dataclass


class SettingsError(ValueError):
    """A setting is missing or wrong; the message names the variable."""


@dataclass(frozen=True)
class Settings:
    """
    Attributes:
        bot_token: shared secret of the channel between backend and Rasa (STEGVIS_BOT_TOKEN, required).
        model: path of the trained model (STEGVIS_MODEL, required by Rasa).
        bot_port: where Rasa listens on loopback (STEGVIS_BOT_PORT, 5005).
        actions_port: where the action server listens on loopback (STEGVIS_ACTIONS_PORT, 5055).
        idle_seconds: a conversation without messages is forgotten after this (STEGVIS_CONVERSATION_IDLE_SECONDS, 600).
    """

    bot_token: str
    model: str
    bot_port: int
    actions_port: int
    idle_seconds: int

    @classmethod
    def from_environment(cls) -> Settings:
        token = os.environ.get("STEGVIS_BOT_TOKEN", "")
        if not token:
            raise SettingsError("STEGVIS_BOT_TOKEN is not set")
        return cls(
            bot_token=token,
            model=os.environ.get("STEGVIS_MODEL", ""),
            bot_port=_number("STEGVIS_BOT_PORT", 5005),
            actions_port=_number("STEGVIS_ACTIONS_PORT", 5055),
            idle_seconds=_number("STEGVIS_CONVERSATION_IDLE_SECONDS", 600),
        )


def _number(name: str, default: int) -> int:
    raw = os.environ.get(name, str(default))
    if not raw.isdigit():
        raise SettingsError(f"{name} must be a whole number")
    return int(raw)
