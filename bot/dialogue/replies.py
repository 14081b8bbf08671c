"""The next variant of a reply: the interview counts its uses, so nothing is said twice in the same words."""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig


class RotatingReplies(TemplatedNaturalLanguageGenerator):  # type: ignore[misc]  # Rasa ships no types
    """Replies of `bot/domain`, chosen by the `variant` an action asks for.

    Values are put in by plain replacement: what a person wrote is never read as a template.
    Rasa sets `responses` again once the model, and with it the domain, is loaded.
    """

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        variant: int = 0,
        **values: Any,
    ) -> dict[str, Any]:
        """Raises KeyError for a reply that is in no domain file."""
        variants = self.responses[utter_action]
        chosen: dict[str, Any] = copy.deepcopy(variants[variant % len(variants)])
        for name, value in values.items():
            if isinstance(value, str):
                chosen["text"] = chosen["text"].replace(f"{{{name}}}", value)
        return chosen
