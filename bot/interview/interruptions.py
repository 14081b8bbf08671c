"""What a person may do at any time (design: skip, back, correct, why, who reads, simpler, pause …).

Each is one function; the table at the end ties it to the intent that calls for it.
"""

from __future__ import annotations

from collections.abc import Callable

from nlu_nb.reading import Reading

from .answers import Message, keep, understand
from .sheets import Step
from .turn import Interview


def begin(talk: Interview, message: Message) -> None:
    if message.choice in ("with_staff", "checklist"):
        talk.memory.mode = "with_staff" if message.choice == "with_staff" else "checklist"
    talk.say("utter_greeting")
    talk.say("utter_who_reads_first")
    talk.ask_area("utter_choose_area")


def greet(talk: Interview, _: Message) -> None:
    talk.say("utter_hello_again")
    talk.ask_again()


def skip(talk: Interview, message: Message) -> None:
    step = talk.pending
    if step is None:
        return talk.ask_again()
    talk.say("utter_declined_ok")
    keep(talk.facts, step, Reading("declined"), message)
    if step.name == "permission":
        talk.memory.closed.append(step.key)
    talk.go_on(step.area)


def back(talk: Interview, _: Message) -> None:
    earlier = _earlier(talk)
    if earlier is None:
        talk.say("utter_nothing_back")
        return talk.ask_again()
    talk.say("utter_back")
    _return_to(talk, earlier)


def correct(talk: Interview, message: Message) -> None:
    """A correction that carries the new value is taken at once; otherwise the last question is put again."""
    earlier = _earlier(talk)
    if earlier is None:
        talk.say("utter_nothing_back")
        return talk.ask_again()
    reading = understand(earlier, message, talk.today) if message.text else Reading("not_an_answer")
    if reading.outcome == "value" and not earlier.is_open and earlier.is_fact:
        keep(talk.facts, earlier, reading, message)
        talk.say("utter_corrected", value=talk.wording.shown(earlier, reading.value))
        return talk.ask_again()
    talk.say("utter_correct")
    _return_to(talk, earlier)


def why(talk: Interview, _: Message) -> None:
    step = talk.pending
    if step is None:
        talk.say("utter_why_default")
    else:
        talk.say("utter_why", why=step.why)
    talk.ask_again()


def who_reads(talk: Interview, _: Message) -> None:
    talk.say("utter_who_reads")
    talk.ask_again()


def simpler(talk: Interview, _: Message) -> None:
    talk.memory.easy = True
    talk.say("utter_simpler")
    talk.ask_again()


def repeat(talk: Interview, _: Message) -> None:
    talk.ask_again()


def pause(talk: Interview, _: Message) -> None:
    talk.memory.paused = True
    talk.say("utter_paused")


def go_on(talk: Interview, _: Message) -> None:
    talk.say("utter_welcome_back")
    talk.ask_again()


def change_topic(talk: Interview, message: Message) -> None:
    area = talk.find_area(message.text)
    if area is not None:
        return talk.open_area(area)
    talk.ask_area("utter_change_topic")


def human(talk: Interview, _: Message) -> None:
    talk.memory.paused = True
    talk.memory.actions.append("call_human")
    talk.say("utter_human")


def stop_and_delete(talk: Interview, _: Message) -> None:
    """Deleting is the backend's, and only after a plain yes on the page."""
    talk.memory.paused = True
    talk.memory.actions.append("confirm_delete")
    talk.say("utter_confirm_delete")


def thanks(talk: Interview, _: Message) -> None:
    talk.say("utter_thanks")
    talk.ask_again()


def show_plan(talk: Interview, _: Message) -> None:
    talk.memory.actions.append("show_plan")
    talk.say("utter_show_plan")
    talk.ask_again()


def finish(talk: Interview, _: Message) -> None:
    talk.finish()


def bot_challenge(talk: Interview, _: Message) -> None:
    talk.say("utter_bot_challenge")
    talk.ask_again()


def out_of_scope(talk: Interview, _: Message) -> None:
    talk.say("utter_out_of_scope")
    talk.ask_again()


def danger(talk: Interview, _: Message) -> None:
    """The backend has already answered the danger itself; the interview only makes room."""
    talk.memory.paused = True
    talk.say("utter_danger_pause")


def _earlier(talk: Interview) -> Step | None:
    asked = [key for key in talk.memory.asked if key != talk.memory.pending]
    return talk.book.steps.get(asked[-1]) if asked else None


def _return_to(talk: Interview, step: Step) -> None:
    memory = talk.memory
    memory.asked = [key for key in memory.asked if key not in (step.key, memory.pending)]
    memory.asked.append(step.key)
    memory.closed = [key for key in memory.closed if key != step.key]
    memory.pending = step.key
    talk.ask_again()


INTERRUPTIONS: dict[str, Callable[[Interview, Message], None]] = {
    "begin": begin,
    "greet": greet,
    "skip": skip,
    "back": back,
    "correct": correct,
    "why": why,
    "who_reads": who_reads,
    "simpler": simpler,
    "repeat": repeat,
    "pause": pause,
    "continue": go_on,
    "change_topic": change_topic,
    "human": human,
    "stop_and_delete": stop_and_delete,
    "thanks": thanks,
    "show_plan": show_plan,
    "finish": finish,
    "bot_challenge": bot_challenge,
    "out_of_scope": out_of_scope,
    "danger": danger,
}
