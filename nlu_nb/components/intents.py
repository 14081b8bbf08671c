"""What a message is after: the project's own linear net, trained on the examples and noisy copies of them.

One component instead of Rasa's chain of featurizers and classifier; docs/understanding.md compares them.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu_nb.net import Net, load_net
from nlu_nb.training.fit import Settings, fit_one

FILE = "intents.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class FoldedIntentClassifier(GraphComponent, IntentClassifier):  # type: ignore[misc]  # Rasa ships no types
    """Sets the likeliest intent with its probability."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Net | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # 2 to the power of this many places for words and parts of words
            "bits": 17,
            # how closely the examples are followed; less is smoother
            "strength": 0.3,
            # noisy copies of each example: typing slips and other dialects
            "copies": 2,
            # what is likely enough to be outside of what Stegvis can help with, is taken to be
            "outside": "out_of_scope",
            "outside_from": 0.2,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FoldedIntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> FoldedIntentClassifier:
        """The trained component; the file is our own, written by `train` into the model's archive."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, load_net(folder / FILE))

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        self._model = fit_one(
            [example.get(TEXT) for example in examples],
            [example.get(INTENT) for example in examples],
            settings_of(self._config),
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder / FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        assert self._model is not None, "trained or loaded before use"
        for message in messages:
            name, confidence = self._best(self._model.probabilities(message.get(TEXT)))
            message.set(INTENT, {"name": name, "confidence": confidence}, add_to_output=True)
        return messages

    def _best(self, probabilities: dict[str, float]) -> tuple[str, float]:
        outside = self._config["outside"]
        if probabilities.get(outside, 0.0) >= self._config["outside_from"]:
            return outside, probabilities[outside]
        return max(probabilities.items(), key=lambda one: one[1])


def settings_of(config: dict[str, Any]) -> Settings:
    """How the net is fitted."""
    return Settings(bits=config["bits"], strength=config["strength"], copies=config["copies"])
