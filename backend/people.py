"""People who can sign in, and their sessions, which live in this process's memory only."""

import hashlib
import hmac
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from backend.policy import Role


@dataclass(frozen=True)
class Person:
    """Someone who can sign in; `follows` are the inmates they have a need to know about."""

    id: str
    role: Role
    organisation: str
    name_label: str
    follows: frozenset[str] = frozenset()


class Sessions:
    """Signed-in sessions: random signed tokens, kept as hashes in memory, ended when idle."""

    def __init__(self, idle_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._idle = idle_seconds
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._open: dict[str, tuple[Person, float]] = {}
        self._lock = threading.Lock()

    def start(self, person: Person) -> str:
        """Signs a person in and returns the token that proves it."""
        nonce = secrets.token_urlsafe(32)
        token = f"{nonce}.{self._signature(nonce)}"
        with self._lock:
            self._forget_idle()
            self._open[_digest(token)] = (person, self._clock())
        return token

    def person(self, token: str) -> Person | None:
        """Who the token belongs to, or None; being asked counts as activity."""
        nonce, _, signature = token.partition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(nonce).encode()):
            return None
        with self._lock:
            self._forget_idle()
            found = self._open.get(_digest(token))
            if found is None:
                return None
            self._open[_digest(token)] = (found[0], self._clock())
            return found[0]

    def end(self, token: str) -> None:
        """Signs out; an unknown token is fine."""
        with self._lock:
            self._open.pop(_digest(token), None)

    def _forget_idle(self) -> None:
        limit = self._clock() - self._idle
        for digest in [key for key, (_, seen) in self._open.items() if seen < limit]:
            del self._open[digest]

    def _signature(self, nonce: str) -> str:
        return hmac.new(self._secret, nonce.encode(), hashlib.sha256).hexdigest()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


_INMATES = frozenset({"innsatt-1", "innsatt-2", "innsatt-3"})


def _staff(id: str, role: Role, organisation: str, name_label: str) -> Person:
    return Person(id, role, organisation, name_label, follows=_INMATES)


# Demo mode's people. Nobody here is real.
DEMO_PEOPLE: dict[str, Person] = {
    person.id: person
    for person in (
        Person("innsatt-1", "innsatt", "Demo fengsel", "Innsatt 1"),
        Person("innsatt-2", "innsatt", "Demo fengsel", "Innsatt 2"),
        Person("innsatt-3", "innsatt", "Demo fengsel", "Innsatt 3"),
        _staff("kontaktbetjent-1", "kontaktbetjent", "Demo fengsel", "Kontaktbetjent"),
        _staff("tilbakeforing-1", "tilbakeforing", "Demo fengsel", "Tilbakeføringskoordinator"),
        _staff("helse-1", "helse", "Fengselshelsetjenesten", "Fengselshelsetjenesten"),
        _staff("tsb-1", "tsb", "Spesialisthelsetjenesten", "Rusbehandling (TSB)"),
        _staff("nav-1", "nav", "Nav", "Nav-veileder i fengsel"),
        _staff("kommune-1", "kommune", "Hjemkommunen", "Koordinator i hjemkommunen"),
        Person("admin-1", "admin", "Drift", "Systemansvarlig"),
    )
}
