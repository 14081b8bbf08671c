"""The check of an action's answer, compiled once.

Rasa 3.6 calls `jsonschema.validate` on every answer, which checks the constant schema itself each time: three
quarters of a turn. Same schema, same check, same error.
"""

from __future__ import annotations

from typing import Any

from jsonschema import Draft7Validator, ValidationError
from rasa.core.actions.action import RemoteAction

_validator = Draft7Validator(RemoteAction.action_response_format_spec())


def use_compiled_validator() -> None:
    """Let every action of this process use the compiled check."""
    RemoteAction._validate_action_result = _validate


def _validate(self: RemoteAction, result: dict[str, Any]) -> bool:
    error: ValidationError | None = next(_validator.iter_errors(result), None)
    if error is not None:
        raise error
    return True
