"""One turn: what the person said is met first, then at most one question (krav M12-M15, M46).

interruption?  ->  bot/interview/interruptions.py
no area yet    ->  the person chooses one
otherwise      ->  read the answer, keep it, reflect it, ask what comes next
"""

from __future__ import annotations

import datetime
from dataclasses import replace

from nlu_nb.reading import Question, Reading, read
from nlu_nb.script import describe
from nlu_nb.talk import talk_type

from .answers import Message, keep, understand, volunteered
from .memory import CHOOSE_AREA, Memory
from .replies import Reply, Turn
from .route import next_step, opens_closing
from .sheets import NOT_FACTS, PERMISSION, Book, Facts, Step
from .wording import Wording

SURE = 0.8
MOST_MISSES = 2
WORDS_TO_NAME_AN_AREA = 3
WORDS_TO_SAY_READY = 3


class Interview:
    """One conversation for the length of one turn."""

    def __init__(self, book: Book, memory: Memory, facts: Facts, today: datetime.date) -> None:
        self.book = book
        self.memory = memory
        self.facts = facts
        self.today = today
        self.wording = Wording(book, memory)
        self.replies: list[Reply] = []
        memory.actions = []

    @property
    def pending(self) -> Step | None:
        return self.book.steps.get(self.memory.pending or "")

    def turn(self) -> Turn:
        return Turn(self.replies, self.memory, self.facts)

    def is_answer(self, message: Message) -> bool:
        """Whether a text that looks like an interruption is a plain answer to the pending question."""
        if message.choice or not message.text:
            return False
        if self.pending is None or self.pending.is_open:
            return message.confidence < SURE
        reading = understand(self.pending, message, self.today)
        return reading.outcome == "value" and (reading.whole or message.confidence < SURE)

    def take(self, message: Message) -> Turn:
        """Any message that is not an interruption."""
        paused, self.memory.paused = self.memory.paused, False
        script = "ok" if message.choice else describe(message.text)
        if script != "ok":
            self.say(f"utter_{script}")
            self.ask_again()
        elif paused and self._only_says_ready(message):
            self.say("utter_welcome_back")
            self.ask_again()
        elif message.choice.startswith("area:"):
            self.open_area(message.choice.removeprefix("area:"))
        elif self.pending is None:
            self._choose(message)
        else:
            self._answer(self.pending, message)
        return self.turn()

    def say(self, response: str, **values: str) -> None:
        self.replies.append(self.wording.say(response, **values))

    def ask_again(self, *, easier: bool = False) -> None:
        """Put the pending question once more, in other words."""
        if self.pending is None:
            self.ask_area("utter_choose_area")
        else:
            self.replies.append(self.wording.question(self.pending, self.facts, easier=easier))

    def ask_area(self, response: str) -> None:
        """Let the person choose what to talk about."""
        self.memory.pending = CHOOSE_AREA
        buttons = self.wording.area_buttons()
        if all(button.choice.startswith("do:") for button in buttons):
            response = "utter_all_done"
            self.memory.actions.append("offer_consent")
        self.replies.append(replace(self.wording.say(response), choices=buttons))

    def finish(self) -> None:
        """Stop here; what is stored is the person's choice."""
        self.memory.paused = True
        self.memory.actions.append("offer_consent")
        self.say("utter_finish")

    def open_area(self, area: str) -> None:
        """Start or go on with an area the person chose."""
        if area not in self.book.sheets:
            self.say("utter_choose_area_again")
            return self.ask_area("utter_choose_area")
        self.memory.done = [done for done in self.memory.done if done != area]
        self.go_on(area)

    def find_area(self, text: str) -> str | None:
        """The one area the text names; None for none or several."""
        words = text.lower().split()
        named = [
            sheet.area
            for sheet in self.book.sheets.values()
            if any(word.startswith(start) for word in words for start in sheet.about)
        ]
        return named[0] if len(named) == 1 else None

    def go_on(self, area: str) -> None:
        """Ask the area's next step, or close the area."""
        step = next_step(self.book, self.memory, self.facts, area)
        if step is None:
            if area not in self.memory.done:
                self.memory.done.append(area)
            self.say("utter_area_done", area=self.book.sheets[area].title.lower())
            return self.ask_area("utter_choose_next_area")
        if opens_closing(step):
            self.summarise(area)
        self.memory.pending = step.key
        self.memory.asked.append(step.key)
        self.replies.append(self.wording.question(step, self.facts))

    def summarise(self, area: str) -> None:
        """What has come out of the area, in the person's words (krav M15)."""
        kept = self.facts.get(area, {})
        steps = [step for step in self.book.sheets[area].steps if step.name in kept]
        points = [point for step in steps if (point := self.wording.point(step, kept[step.name]))]
        if points:
            self.say("utter_summary", points=" ".join(points))

    def _only_says_ready(self, message: Message) -> bool:
        words = message.text.lower().split()
        ready = self.book.labels["ready"]
        return len(words) <= WORDS_TO_SAY_READY and any(
            word.strip(".,!") in ready for word in words
        )

    def _choose(self, message: Message) -> None:
        area = self.find_area(message.text)
        filled = self._take_volunteered(None, message)
        wants_more = read(Question("yes_no"), message.text, today=self.today)
        if area is not None:
            self.open_area(area)
        elif self.memory.done and not filled and wants_more.value is False:
            self.finish()
        elif filled:
            self.go_on(filled[0].area)
        else:
            self.say("utter_choose_area_again")
            self.ask_area("utter_choose_area")

    def _answer(self, step: Step, message: Message) -> None:
        reading = understand(step, message, self.today)
        if reading.outcome == "not_an_answer":
            return self._miss(step, message)
        self.memory.misses = 0
        keep(self.facts, step, reading, message)
        self._meet(step, reading, message)
        if not reading.whole or step.is_open:
            self._take_volunteered(step, message)
        if step.name == PERMISSION and reading.value is not True:
            self.memory.closed.append(step.key)
        self.go_on(step.area)

    def _meet(self, step: Step, reading: Reading, message: Message) -> None:
        """Reflect the answer; accept «vet ikke» and «vil ikke» without asking why."""
        if reading.outcome != "value":
            return self.say(f"utter_{reading.outcome}_ok")
        if step.name == PERMISSION:
            return None if reading.value else self.say("utter_permission_no")
        spoken = message.text or message.choice
        reflection = self.wording.reflection(step, reading.value, spoken)
        if reflection is not None:
            self.replies.append(reflection)
        if step.is_open and step.name in (*NOT_FACTS, "strengths") and self._affirms(spoken):
            self.say("utter_affirm")

    def _affirms(self, spoken: str) -> bool:
        """Affirm seldom: only when the person has spoken for change, and not twice in one area."""
        return talk_type(spoken) == "change" and self.memory.times("affirmation") % 3 == 0

    def _miss(self, step: Step, message: Message) -> None:
        """Not understood: perhaps another area, perhaps something else of use; never the same question for ever."""
        area = self.find_area(message.text)
        if area not in (None, step.area) and len(message.text.split()) <= WORDS_TO_NAME_AN_AREA:
            return self.open_area(area)
        filled = self._take_volunteered(step, message)
        self.memory.misses = 0 if filled else self.memory.misses + 1
        if self.memory.misses > MOST_MISSES:
            self.memory.misses = 0
            self.say("utter_left_open")
            return self.go_on(step.area)
        if not filled:
            again = self.memory.misses == MOST_MISSES
            self.say("utter_still_not_understood" if again else "utter_not_understood")
        self.ask_again(easier=not filled)

    def _take_volunteered(self, pending: Step | None, message: Message) -> list[Step]:
        """Facts said in passing are taken, and every one is shown back."""
        filled = volunteered(self.book, self.facts, pending, message)
        points = [self.wording.point(s, self.facts[s.area][s.name]) for s in filled]
        shown = [point for point in points if point]
        if shown:
            self.say("utter_noted", points=" ".join(shown))
        return filled
