"""Everything that is no interruption goes to the interview.

`RulePolicy` predicts a matching rule with confidence 1; this policy is a little less sure, so a rule always wins.
It learns nothing and looks at the last event only: a turn costs the same however long the talk is.
"""

from __future__ import annotations

from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.domain import Domain
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

INTERVIEW, LISTEN = "action_interview", "action_listen"


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class InterviewPolicy(Policy):  # type: ignore[misc]  # Rasa ships no types
    """After a message the interview, after an action listening."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # below RulePolicy when both are equally sure
            "priority": 1,
            # above the rules' fallback, below a matching rule
            "confidence": 0.9,
            "max_history": 1,
        }

    def train(
        self, training_trackers: list[TrackerWithCachedStates], domain: Domain, **_: Any
    ) -> Resource:
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **_: Any,
    ) -> PolicyPrediction:
        action = INTERVIEW if tracker.latest_action_name == LISTEN else LISTEN
        scores = self._default_predictions(domain)
        scores[domain.index_for_action(action)] = self.config["confidence"]
        return self._prediction(scores)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> InterviewPolicy:
        return cls(config, model_storage, resource, execution_context)
