"""The check of an action's answer, compiled once.

Rasa 3.6 calls `jsonschema.validate` on every answer, which checks the constant schema itself each time and then walks
it: three quarters of a turn. Same schema, same check, as compiled code.
"""

from __future__ import annotations

from typing import Any

import fastjsonschema
from rasa.core.actions.action import RemoteAction

_validate_answer = fastjsonschema.compile(
    RemoteAction.action_response_format_spec(), use_default=False
)


def use_compiled_validator() -> None:
    """Let every action of this process use the compiled check.

    The check raises `fastjsonschema.JsonSchemaValueException` where Rasa's raises `jsonschema.ValidationError`.
    """
    RemoteAction._validate_action_result = _validate


def _validate(self: RemoteAction, result: dict[str, Any]) -> bool:
    _validate_answer(result)
    return True
