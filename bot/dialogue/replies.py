"""The next variant of a reply: the interview counts its uses, so nothing is said twice in the same words."""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig


class RotatingReplies(NaturalLanguageGenerator):  # type: ignore[misc]  # Rasa ships no types
    """Replies of `bot/domain`, chosen by the `variant` an action asks for.

    Values are put in by plain replacement: what a person wrote is never read as a template.
    """

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        self._replies: dict[str, list[dict[str, Any]]] = domain.responses

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        variant: int = 0,
        **values: Any,
    ) -> dict[str, Any]:
        """Raises KeyError for a reply that is in no domain file."""
        variants = self._replies[utter_action]
        chosen = copy.deepcopy(variants[variant % len(variants)])
        for name, value in values.items():
            if isinstance(value, str):
                chosen["text"] = chosen["text"].replace(f"{{{name}}}", value)
        return chosen
