"""One action for the interview and one for each interruption; all of them run one turn."""

from __future__ import annotations

import datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.interview.answers import Message
from bot.interview.conversation import take_turn
from bot.interview.interruptions import INTERRUPTIONS
from bot.interview.sheets import load_book
from bot.interview.slots import FACTS, INTERVIEW, packed, unpacked

BOOK = load_book()
PERSON = "PER"
LISTEN = "action_listen"


class InterviewAction(Action):  # type: ignore[misc]  # rasa_sdk ships no types
    """The pending question's answer, or the area the person chose."""

    def name(self) -> str:
        return "action_interview"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        turn = take_turn(
            BOOK,
            unpacked(tracker.get_slot(INTERVIEW)),
            unpacked(tracker.get_slot(FACTS)),
            message_of(tracker),
            datetime.date.today(),
        )
        for reply in turn.replies:
            dispatcher.utter_message(**reply.to_dict())
        return [
            SlotSet(INTERVIEW, packed(turn.memory.to_dict())),
            SlotSet(FACTS, packed(turn.facts)),
            FollowupAction(LISTEN),  # a turn is one action; nothing is left to predict
        ]


def message_of(tracker: Tracker) -> Message:
    """The latest message as the interview knows it."""
    latest = tracker.latest_message
    intent = latest.get("intent") or {}
    return Message(
        text=latest.get("text") or "",
        choice=(latest.get("metadata") or {}).get("choice", ""),
        intent=intent.get("name") or "",
        confidence=intent.get("confidence") or 0.0,
        people=tuple(
            (entity["start"], entity["end"])
            for entity in latest.get("entities", ())
            if entity.get("entity") == PERSON
        ),
    )


def _interruption(intent: str) -> type[InterviewAction]:
    def name(self: InterviewAction) -> str:
        return f"action_{intent}"

    return type(
        f"Action_{intent}", (InterviewAction,), {"name": name, "__doc__": f"Rule `{intent}`."}
    )


INTERRUPTION_ACTIONS = [_interruption(intent) for intent in INTERRUPTIONS]
