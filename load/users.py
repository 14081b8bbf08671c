"""The two kinds of people who load the system; every answer is judged on its meaning."""

from __future__ import annotations

import itertools
import math
import os
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from locust import HttpUser

from backend.facts import HEALTH_AREAS
from load.reading import draft_faults
from load.talk import Person, Said, Turn, book, faults, shape_faults

INMATES = ("innsatt-1", "innsatt-2", "innsatt-3")
COORDINATOR = "tilbakeforing-1"
# Median seconds of thinking; a test may shorten it.
THINKING = float(os.environ.get("STEGVIS_LOAD_THINK", "4"))
SPREAD = 0.5  # sigma of the lognormal thinking time
# The first kiosk user and every fifth after stores, shares and hands in a draft, so that there is something to read:
HANDS_IN_EVERY = 5
# after some turns about health, which must not be shown, and some about debt, which is shared.
HAND_IN_TALK = {0: "physical_health", 6: "debt"}
HAND_IN_AFTER = 13
CONFIRMED = {"over_16": True, "informed": True, "voluntary": True, "understands_withdrawal": True}
PURPOSE = "Gå gjennom utkastet sammen med meg"

# Answers whose meaning was judged, by kind of user.
checks: Counter[str] = Counter()

Judge = Callable[[Any], list[str]]


class Failed(Exception):
    """The answer was wrong; it is counted, and the person starts over."""


class SignedIn(HttpUser):  # type: ignore[misc]  # locust's types are not followed
    """Someone signed in, with time to think between what they do."""

    abstract = True

    def wait_time(self) -> float:
        return random.lognormvariate(math.log(THINKING), SPREAD)

    def sign_in(self, user: str) -> None:
        signed_in = self.ask("POST", "/demo/sign-in", "sign in", {"user": user})
        self.client.headers["Authorization"] = f"Bearer {signed_in['token']}"

    def ask(
        self, method: str, path: str, name: str, body: Any = None, judge: Judge | None = None
    ) -> Any:
        """One request; what `judge` finds wrong with the answer makes it a failure.

        Raises:
            Failed: the status or the meaning of the answer is wrong.
        """
        with self.client.request(
            method, f"/api/v1{path}", name=name, json=body, catch_response=True
        ) as answer:
            if not answer.ok:
                answer.failure(f"{answer.status_code} {answer.text[:200]}")
                raise Failed
            payload = answer.json() if answer.content else None
            found = judge(payload) if judge else []
            checks[type(self).__name__] += 1 if judge else 0
            if found:
                answer.failure("; ".join(found))
                raise Failed
            return payload


class KioskUser(SignedIn):
    """Talks through area after area; some hand in a draft on the way."""

    numbers = itertools.count()

    def on_start(self) -> None:
        number = next(KioskUser.numbers)
        self.person = Person(random.Random(number))
        self.hands_in = number % HANDS_IN_EVERY == 0
        self.conversation: str | None = None
        self.sign_in(INMATES[number % len(INMATES)])

    def on_stop(self) -> None:
        self.leave()

    def talk(self) -> None:
        """One step: begin, or one message and a look at the draft, or hand in."""
        try:
            self._step()
        except Failed:
            self.conversation = None

    def leave(self) -> None:
        """End the conversation, as the next person at the kiosk expects."""
        left, self.conversation = self.conversation, None
        if left is not None:
            self.ask("DELETE", f"/conversations/{left}", "end")

    def _step(self) -> None:
        if self.conversation is None:
            return self._begin()
        if self.hands_in and self.turns == HAND_IN_AFTER:
            self._hand_in()
            return self.leave()
        said = self._next()
        return self.leave() if said is None else self._say(said)

    def _begin(self) -> None:
        begun = self.ask(
            "POST",
            "/conversations",
            "begin",
            {"mode": "self"},
            lambda answer: shape_faults(answer["turn"]),
        )
        self.turns = 0
        self.turn: Turn = begun["turn"]
        self.conversation = begun["id"]

    def _next(self) -> Said | None:
        if self.hands_in and self.turns in HAND_IN_TALK:
            return Said({"choice": f"area:{HAND_IN_TALK[self.turns]}"}, "area")
        return self.person.reply(self.turn)

    def _say(self, said: Said) -> None:
        before, path = self.turn, f"/conversations/{self.conversation}"
        turn: Turn = self.ask(
            "POST", f"{path}/messages", "message", said.body, lambda t: faults(before, said, t)
        )
        self.ask(
            "GET",
            f"{path}/preview",
            "preview",
            judge=lambda p: faults(before, said, turn, p["facts"]),
        )
        self.turn = turn
        self.turns += 1

    def _hand_in(self) -> None:
        """Consent to store, consent to share everything but health, hand in."""
        store = {"kind": "store", "confirmations": CONFIRMED}
        receipt = self.ask("POST", f"/conversations/{self.conversation}/consents", "store", store)
        draft = f"/drafts/{receipt['draft_id']}"
        share = {
            "kind": "share",
            "confirmations": CONFIRMED,
            "recipient": "tilbakeforing",
            "purpose": PURPOSE,
            "areas": sorted(book().sheets.keys() - HEALTH_AREAS),
        }
        self.ask("POST", f"{draft}/consents", "share", share)
        self.ask("POST", f"{draft}/submit", "hand in")
        self.hands_in = False

    tasks = [talk]


class CoordinatorUser(SignedIn):
    """Looks at what has been handed in and opens one draft at a time."""

    fixed_count = 1

    def on_start(self) -> None:
        self.sign_in(COORDINATOR)

    def read(self) -> None:
        """List the drafts and read one."""
        try:
            drafts = self.ask("GET", "/drafts", "list drafts")["items"]
            if drafts:
                draft = random.choice(drafts)["id"]
                self.ask("GET", f"/drafts/{draft}", "read draft", judge=draft_faults)
        except Failed:
            return  # counted where it was found

    tasks = [read]
