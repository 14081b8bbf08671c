"""The conversation: start, messages, preview, consent to store, end."""

from typing import Annotated, Any, Literal, Self

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from backend.api.deps import CurrentPerson
from backend.conversations import Conversations, Mode, Turn
from backend.preview import preview_of

router = APIRouter(prefix="/api/v1/conversations", tags=["conversations"])


def conversations_of(request: Request) -> Conversations:
    """The turn gateway."""
    found: Conversations = request.app.state.conversations
    return found


ConversationsDep = Annotated[Conversations, Depends(conversations_of)]


class Begin(BaseModel):
    """How the talk is held: alone, with staff, or from a checklist."""

    model_config = ConfigDict(extra="forbid")

    mode: Mode = "self"


class Message(BaseModel):
    """A typed text or a quick answer; the text's own limits are the gateway's."""

    model_config = ConfigDict(extra="forbid")

    text: str | None = None
    choice: Annotated[str, StringConstraints(max_length=200)] | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if (self.text is None) == (self.choice is None):
            raise ValueError("either text or choice")
        return self


class StoreConsent(BaseModel):
    """Consent to store the draft, with what must be confirmed for it to be valid."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["store"]
    confirmations: dict[Annotated[str, StringConstraints(max_length=40)], bool]


@router.post("", status_code=201)
async def begin(
    body: Begin, person: CurrentPerson, conversations: ConversationsDep
) -> dict[str, Any]:
    """Starts a conversation; nothing of it is stored."""
    conversation, turn = await conversations.begin(person, body.mode)
    return {"id": conversation.id, "turn": turn}


@router.post("/{conversation_id}/messages")
async def message(
    conversation_id: str, body: Message, person: CurrentPerson, conversations: ConversationsDep
) -> Turn:
    """One message in, one turn out."""
    if body.text is not None:
        return await conversations.say(conversation_id, person, body.text)
    assert body.choice is not None
    return await conversations.choose(conversation_id, person, body.choice)


@router.get("/{conversation_id}/preview")
async def preview(
    conversation_id: str, person: CurrentPerson, conversations: ConversationsDep
) -> dict[str, Any]:
    """Facts, plan and checklist as they stand, built in memory."""
    standing = await conversations.standing(conversation_id, person)
    return preview_of(standing["facts"])


@router.post("/{conversation_id}/consents", status_code=201)
async def consent(
    conversation_id: str, body: StoreConsent, person: CurrentPerson, conversations: ConversationsDep
) -> dict[str, Any]:
    """Stores the draft from now on; the receipt says under which consent."""
    given, draft = await conversations.store(conversation_id, person, body.confirmations)
    return {
        "id": given.id,
        "kind": given.kind,
        "draft_id": draft.id,
        "granted_at": given.granted_at,
    }


@router.delete("/{conversation_id}", status_code=204)
async def end(conversation_id: str, person: CurrentPerson, conversations: ConversationsDep) -> None:
    """The conversation is gone from every process at once."""
    await conversations.end(conversation_id, person)
