import base64
import stat
from pathlib import Path

import pytest
from pydantic import ValidationError

from backend.settings import Settings
from backend.stores.store import Stores
from tests.backend.house import House

KEYS = {
    "STEGVIS_CORRECTIONS_KEY": base64.b64encode(b"c" * 32).decode(),
    "STEGVIS_HEALTH_KEY": base64.b64encode(b"h" * 32).decode(),
    "STEGVIS_BOT_TOKEN": "a-real-token",
    "STEGVIS_DEMO": "false",
}


def test_demo_mode_needs_nothing_set() -> None:
    assert Settings().demo


@pytest.mark.parametrize(
    "absent", ["STEGVIS_CORRECTIONS_KEY", "STEGVIS_HEALTH_KEY", "STEGVIS_BOT_TOKEN"]
)
def test_outside_demo_mode_a_missing_secret_is_refused_by_name(
    absent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in KEYS.items():
        if name != absent:
            monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError, match=absent):
        Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("STEGVIS_HEALTH_KEY", "not base64!"),
        ("STEGVIS_HEALTH_KEY", base64.b64encode(b"short").decode()),
        ("STEGVIS_HEALTH_KEY", KEYS["STEGVIS_CORRECTIONS_KEY"]),
        ("STEGVIS_HEALTH_DATABASE_URL", "sqlite:///one.db"),
        ("STEGVIS_BOT_TOKEN", "demo-bot-token"),
    ],
)
def test_an_unusable_setting_is_refused_by_name_and_never_shown(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGVIS_CORRECTIONS_DATABASE_URL", "sqlite:///one.db")
    for key, right in KEYS.items():
        monkeypatch.setenv(key, right)
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError, match=name) as refused:
        Settings()
    assert KEYS["STEGVIS_CORRECTIONS_KEY"] not in str(refused.value)


def test_with_every_secret_set_the_prison_mode_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, right in KEYS.items():
        monkeypatch.setenv(key, right)
    assert Settings().sector_key("health") == b"h" * 32


def test_the_danger_card_has_the_nearest_help_first() -> None:
    names = [line.name for line in Settings().help_lines]
    numbers = [line.number for line in Settings().help_lines]
    assert names[:2] == ["Betjent på vakt", "Fengselshelsetjenesten"]
    assert numbers[-2:] == ["116 123", "113"]


def test_demo_keys_are_made_once_each_sector_its_own_and_readable_by_their_owner_only(
    house: House, tmp_path: Path
) -> None:
    files = [tmp_path / f"{sector}.key" for sector in ("corrections", "health")]
    before = [file.read_bytes() for file in files]
    Stores.open(Settings(data_dir=tmp_path)).close()
    assert [file.read_bytes() for file in files] == before
    assert before[0] != before[1]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
