"""Every setting of the backend, from `STEGVIS_*` environment variables, each with its default.

Demo mode needs nothing set. Outside demo mode the secrets must be given, and the error names the
missing or unusable key.
"""

import base64
import binascii
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

KEY_BYTES = 32
DEMO_BOT_TOKEN = "demo-bot-token"


class HelpLine(BaseModel):
    """One place to get help now; `number` is None where a button or a person is the way."""

    model_config = ConfigDict(frozen=True)

    name: str
    how: str
    number: str | None = None


class Settings(BaseSettings):
    """The backend's settings; the comment above each field says what it is for."""

    model_config = SettingsConfigDict(
        env_prefix="STEGVIS_", env_nested_delimiter="__", extra="ignore", frozen=True
    )

    # Demo people can sign in without a password, and keys are made when missing. Never in a prison.
    demo: bool = True
    # Where the backend listens.
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    # Rasa, on the same machine, and the shared secret between the two.
    bot_url: str = "http://127.0.0.1:5005"
    bot_token: SecretStr = SecretStr(DEMO_BOT_TOKEN)

    # Database files and demo keys.
    data_dir: Path = Path(".stegvis/data")
    # One database per sector (K23-K25); empty means a SQLite file in the data folder.
    corrections_database_url: str = ""
    health_database_url: str = ""
    # One key-encryption key per sector: 32 bytes as base64.
    corrections_key: SecretStr | None = None
    health_key: SecretStr | None = None

    # A conversation without consent is forgotten after this long without a message.
    conversation_idle_seconds: float = Field(default=600, gt=0)
    # Conversations held at once; a new one is refused beyond this.
    conversation_max: int = Field(default=200, gt=0)
    # A sign-in ends after this long without a request. Short, because kiosks are shared.
    session_idle_seconds: float = Field(default=900, gt=0)

    # The prison's own name, numbers and routines for the danger card (K41-K42). Demo values.
    prison_name: str = "Demo fengsel"
    officer_call: HelpLine = HelpLine(
        name="Betjent på vakt", how="Trykk på anropsknappen i cella, eller si fra til en betjent."
    )
    prison_health: HelpLine = HelpLine(
        name="Fengselshelsetjenesten", how="Be betjenten ringe helseavdelingen nå."
    )
    sos_line: HelpLine = HelpLine(
        name="Fengselets SOS-linje", how="Bruk telefonen på avdelingen.", number="9000"
    )
    crisis_line: HelpLine = HelpLine(
        name="Mental Helse Hjelpetelefonen", how="Døgnåpen og anonym.", number="116 123"
    )
    emergency: HelpLine = HelpLine(
        name="Medisinsk nødtelefon", how="Ved fare for liv.", number="113"
    )

    @model_validator(mode="after")
    def _secrets_are_real(self) -> Self:
        for name in ("corrections_key", "health_key"):
            secret: SecretStr | None = getattr(self, name)
            if secret is not None:
                _decode_key(name, secret)
            elif not self.demo:
                raise ValueError(f"{_variable(name)} must be set when STEGVIS_DEMO is false")
        if not self.demo and self.bot_token.get_secret_value() in ("", DEMO_BOT_TOKEN):
            raise ValueError(f"{_variable('bot_token')} must be set when STEGVIS_DEMO is false")
        if self.corrections_key is not None and self.corrections_key == self.health_key:
            raise ValueError(f"{_variable('health_key')} must differ from the corrections key")
        if self.database_url("corrections") == self.database_url("health"):
            raise ValueError(f"{_variable('health_database_url')} must be a database of its own")
        return self

    def database_url(self, sector: str) -> str:
        """The SQLAlchemy URL of a sector's database."""
        configured: str = getattr(self, f"{sector}_database_url")
        return configured or f"sqlite:///{(self.data_dir / f'{sector}.db').absolute()}"

    def sector_key(self, sector: str) -> bytes | None:
        """The configured key of a sector, 32 bytes, or None when demo mode should make one."""
        secret: SecretStr | None = getattr(self, f"{sector}_key")
        return None if secret is None else _decode_key(f"{sector}_key", secret)

    @property
    def help_lines(self) -> tuple[HelpLine, ...]:
        """Places to get help now, nearest first."""
        return (
            self.officer_call,
            self.prison_health,
            self.sos_line,
            self.crisis_line,
            self.emergency,
        )


def _decode_key(name: str, secret: SecretStr) -> bytes:
    try:
        key = base64.b64decode(secret.get_secret_value(), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(f"{_variable(name)} is not base64") from None
    if len(key) != KEY_BYTES:
        raise ValueError(f"{_variable(name)} must be {KEY_BYTES} bytes, is {len(key)}")
    return key


def _variable(name: str) -> str:
    return f"STEGVIS_{name.upper()}"
