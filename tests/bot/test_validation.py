"""The compiled check of an action's answer says the same as Rasa's own."""

from __future__ import annotations

from typing import Any

import fastjsonschema
import jsonschema
import pytest
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig

from bot.dialogue.validation import _validate

SLOT: dict[str, Any] = {"event": "slot", "timestamp": None, "name": "facts", "value": {"debt": {}}}
CASES: list[tuple[dict[str, Any], bool]] = [
    ({"events": [SLOT], "responses": [{"text": "hei"}]}, True),
    ({"events": [], "responses": []}, True),
    ({"events": [SLOT], "responses": ["hei"]}, False),
    ({"events": "slot", "responses": []}, False),
    ({"events": [{"event": "slot"}], "responses": []}, False),
    ({"events": [{"no": "event"}], "responses": []}, False),
]


@pytest.mark.parametrize(("answer", "valid"), CASES)
def test_both_checks_agree(answer: dict[str, Any], valid: bool) -> None:
    action = RemoteAction("action_interview", EndpointConfig("http://127.0.0.1"))
    rasas = RemoteAction.action_response_format_spec()
    if valid:
        assert _validate(action, answer)
        jsonschema.validate(answer, rasas)
        return
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        _validate(action, answer)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(answer, rasas)
