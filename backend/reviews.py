"""A draft's way through review: submitted, returned or approved, handed over.

Each step is dated, with who and what was said. Which step is legal now is the policy's to say.
"""

import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime

from backend.draft_work import Draft, Work, acting
from backend.errors import NotConfirmed, Refused
from backend.facts import HEALTH_AREAS
from backend.policy import Action, Case, Reader, Refusal, State
from backend.stores import consent_records
from backend.stores.consent_records import HandedOver
from backend.stores.store import Stores

HANDOVER_CONFIRMATIONS = ("clarified_in_writing", "clarified_orally")


class Reviews:
    """The review service.

    Raises (every method):
        NotFound: there is no such draft.
        Refused: the policy says no; carries the policy's refusal.
        VersionConflict: `expected` is given and is not the newest version.
    """

    def __init__(self, stores: Stores, clock: Callable[[], datetime]) -> None:
        self._stores = stores
        self._clock = clock

    def submit(self, person: Reader, draft_id: str) -> Draft:
        """Sends the draft to review."""
        return self._step(person, draft_id, "submit", "submitted", None, None)

    def send_back(
        self, person: Reader, draft_id: str, comment: str | None, expected: int | None = None
    ) -> Draft:
        """The reviewer gives the draft back to the inmate, with a comment."""
        return self._step(person, draft_id, "return", "returned", comment, expected)

    def approve(
        self, person: Reader, draft_id: str, comment: str | None, expected: int | None = None
    ) -> Draft:
        """The reviewer is content with the draft; nothing is decided by that (K63)."""
        return self._step(person, draft_id, "approve", "approved", comment, expected)

    def hand_over(
        self, person: Reader, draft_id: str, recipient: str, confirmations: Mapping[str, bool]
    ) -> HandedOver:
        """Notes that tasks and responsibility were clarified and the draft was passed on (P34).

        Raises:
            NotConfirmed: it was not clarified both in writing and orally.
            Refused("not-shared"): nothing is shared with the recipient.
        """
        missing = [name for name in HANDOVER_CONFIRMATIONS if confirmations.get(name) is not True]
        if missing:
            raise NotConfirmed(missing)
        with self._acting(person, draft_id, "handover") as work:
            shared = _shared_with(work.draft.case, recipient)
            if not shared:
                raise Refused(Refusal("not-shared"))
            health = sum(item.split(".")[0] in HEALTH_AREAS for item in shared)
            counts = (len(shared) - health, health)
            left = HandedOver(secrets.token_urlsafe(12), draft_id, recipient, work.at)
            for session, count in zip(work.pair.both, counts, strict=True):
                consent_records.add_handed_over(
                    session, work.draft.owner, left, count, by=person.id
                )
            work.log("handover", *counts)
            return left

    def _acting(
        self, person: Reader, draft_id: str, action: Action
    ) -> AbstractContextManager[Work]:
        return acting(self._stores, self._clock, person, draft_id, action)

    def _step(
        self,
        person: Reader,
        draft_id: str,
        action: Action,
        state: State,
        comment: str | None,
        expected: int | None,
    ) -> Draft:
        with self._acting(person, draft_id, action) as work:
            work.require_version(expected)
            work.log(action)
            return work.move_to(state, comment)


def _shared_with(case: Case, recipient: str) -> frozenset[str]:
    found = [g.items for g in case.grants if g.kind == "share" and g.recipient == recipient]
    return frozenset[str]().union(*found)
