"""Names of persons in a message, by the language model's entity recogniser alone, on the text as it was written.

Rasa's own pair (SpacyNLP, SpacyEntityExtractor) runs the whole model twice per message, once in lower case.
"""

from __future__ import annotations

from typing import Any

import spacy
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

PERSON = "PER"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PeopleExtractor(GraphComponent, EntityExtractorMixin):  # type: ignore[misc]  # Rasa ships no types
    """Marks names of persons as entities, so that they can be taken out of free text."""

    def __init__(self, model: str) -> None:
        self._language = spacy.load(model)
        self._language.select_pipes(enable=_needed_by_ner(self._language))

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            # an installed spaCy model with an entity recogniser
            "model": "nb_core_news_sm",
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PeopleExtractor:
        return cls(config["model"])

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = [
                {
                    "entity": PERSON,
                    "value": name.text,
                    "start": name.start_char,
                    "end": name.end_char,
                    "confidence": None,
                }
                for name in self._language(message.get(TEXT)).ents
                if name.label_ == PERSON
            ]
            marked = message.get(ENTITIES, []) + self.add_extractor_name(found)
            message.set(ENTITIES, marked, add_to_output=True)
        return messages


def _needed_by_ner(language: spacy.language.Language) -> list[str]:
    """The recogniser, and the shared word vectors where a build lets it listen to them."""
    shared = "tok2vec" in language.pipe_names and (
        "ner" in language.get_pipe("tok2vec").listening_components
    )
    return ["tok2vec", "ner"] if shared else ["ner"]
