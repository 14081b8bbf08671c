"""Everything the backend can refuse or fail at, as one tree.

StegvisError                    `code` is the stable name seen in `urn:stegvis:problem:<code>`
├── NotSignedIn                 nobody is signed in, or the session has ended
├── NotFound                    no such thing, or nothing this person may know exists
├── Refused                     the policy said no; carries the policy's named refusal
├── CrossSite                   a cookie request that did not come from our own pages
├── BodyTooLarge                more than the limit was sent
├── InvalidInput                the input has the wrong shape; carries where, never what
├── VersionConflict             someone saved in between
├── VersionRequired             a change that does not say which version it is made to
├── UnknownConversation         there is no such conversation for this person; it may have ended when idle
├── ConversationBusy            the message before is still being answered
├── TooManyConversations        as many conversations as this installation allows are under way
├── MessageEmpty                a message without a word
├── MessageTooLong              a message beyond the limit
├── UnknownChoice               a quick answer that is none of ours
├── BotUnavailable              the bot did not answer; nothing is lost
└── ConsentRefused
    ├── NotConfirmed            some confirmations are missing
    ├── CompetenceInDoubt       staff have an open doubt about competence to consent
    ├── NothingShared           a share consent without areas
    ├── UntilOutOfBounds        a share consent that ends in the past or too late
    ├── AlreadyStored           this conversation's draft is stored under a consent already
    └── NoLiveConsent           storing, or going on, needs a consent that is in force

Texts shown to people are in `backend.api.problems`, which translates each leaf once.
"""

from collections.abc import Sequence
from typing import ClassVar

from backend.policy import Refusal


class StegvisError(Exception):
    """Root of every expected failure; a leaf sets `code`."""

    code: ClassVar[str]

    def members(self) -> dict[str, object]:
        """Extra members for the problem document; never content."""
        return {}


class NotSignedIn(StegvisError):
    """Nobody is signed in, or the session has ended."""

    code = "not-signed-in"


class NotFound(StegvisError):
    """There is no such thing, or nothing this person may know exists."""

    code = "not-found"


class Refused(StegvisError):
    """The policy said no."""

    code = "refused"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal


class CrossSite(StegvisError):
    """A change was asked for with a cookie, but not from our own pages."""

    code = "cross-site"


class BodyTooLarge(StegvisError):
    """The request body is larger than the limit."""

    code = "body-too-large"


class InvalidInput(StegvisError):
    """The input has the wrong shape; `fields` says where, never what was sent."""

    code = "invalid-input"

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(", ".join(fields))
        self.fields = tuple(fields)

    def members(self) -> dict[str, object]:
        """Where the input is wrong."""
        return {"fields": list(self.fields)}


class VersionConflict(StegvisError):
    """Someone saved a newer version in between."""

    code = "version-conflict"

    def __init__(self, current: int) -> None:
        super().__init__(str(current))
        self.current = current

    def members(self) -> dict[str, object]:
        """The version that is stored now."""
        return {"version": self.current}


class VersionRequired(StegvisError):
    """A change must say which version it is made to."""

    code = "version-required"


class UnknownConversation(StegvisError):
    """There is no such conversation for this person; it may have ended when it stood still."""

    code = "unknown-conversation"


class ConversationBusy(StegvisError):
    """The message before is still being answered."""

    code = "conversation-busy"


class TooManyConversations(StegvisError):
    """As many conversations as this installation allows are under way."""

    code = "too-many-conversations"


class MessageEmpty(StegvisError):
    """A message without a word."""

    code = "message-empty"


class MessageTooLong(StegvisError):
    """A message beyond the limit; carries the limit in characters."""

    code = "message-too-long"

    def __init__(self, limit: int) -> None:
        super().__init__(str(limit))
        self.limit = limit

    def members(self) -> dict[str, object]:
        """How many characters there is room for."""
        return {"limit": self.limit}


class UnknownChoice(StegvisError):
    """A quick answer that is none of ours."""

    code = "unknown-choice"


class BotUnavailable(StegvisError):
    """The bot did not answer; nothing is lost and the message may be sent again."""

    code = "bot-unavailable"


class ConsentRefused(StegvisError):
    """A consent was not taken."""


class NotConfirmed(ConsentRefused):
    """Some of the confirmations a valid consent needs are missing (K7-K10)."""

    code = "not-confirmed"

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__(", ".join(missing))
        self.missing = tuple(missing)

    def members(self) -> dict[str, object]:
        """The names of the missing confirmations."""
        return {"missing": list(self.missing)}


class CompetenceInDoubt(ConsentRefused):
    """Staff have raised a doubt about competence to consent that is still open (K7)."""

    code = "competence-in-doubt"


class NothingShared(ConsentRefused):
    """A share consent must name at least one area (K2)."""

    code = "nothing-shared"


class UntilOutOfBounds(ConsentRefused):
    """A share consent must end after today and within a year."""

    code = "until-out-of-bounds"


class AlreadyStored(ConsentRefused):
    """This conversation's draft is stored under a consent already."""

    code = "already-stored"


class NoLiveConsent(ConsentRefused):
    """This needs a consent that is in force."""

    code = "no-live-consent"
