"""Consents: list, withdraw, print; what a withdrawal leaves; doubts and objections."""

from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse

from backend.api.deps import ConsentsDep, CurrentPerson
from backend.consent_texts import card, printable_form
from backend.consents import Consent

router = APIRouter(prefix="/api/v1", tags=["consents"])


@router.get("/consents")
def consents(person: CurrentPerson, service: ConsentsDep) -> dict[str, Any]:
    """The inmate's own consents, or those that name this staff member."""
    return {"items": [shown_consent(consent) for consent in service.of(person)]}


@router.post("/consents/{consent_id}/withdraw")
def withdraw(consent_id: str, person: CurrentPerson, service: ConsentsDep) -> dict[str, Any]:
    """Sharing stops at once; the answer lists what was handed over before (K16)."""
    consent = service.withdraw(person, consent_id)
    left = [
        {"recipient": one.recipient, "at": one.at.isoformat()}
        for one in service.handed_over(person)
        if one.draft_id == consent.draft_id
    ]
    return {**shown_consent(consent), "handed_over": left}


@router.get("/consents/{consent_id}/form", response_class=PlainTextResponse)
def form(consent_id: str, person: CurrentPerson, service: ConsentsDep) -> str:
    """The consent as text to print and sign (K79)."""
    consent = service.get(person, consent_id)
    shown = card(
        consent.kind,
        items=consent.items,
        recipient=consent.recipient,
        purpose=consent.purpose,
        until=consent.until,
    )
    return printable_form(
        shown,
        form=consent.form,
        granted_on=consent.granted_at.date(),
        withdrawn_on=consent.withdrawn_at and consent.withdrawn_at.date(),
    )


@router.get("/notices")
def notices(person: CurrentPerson, service: ConsentsDep) -> dict[str, Any]:
    """Withdrawals this reader's sector must see (K14-K16)."""
    return {
        "items": [
            {
                "id": notice.id,
                "person": notice.person,
                "kind": notice.kind,
                "recipient": notice.recipient,
                "at": notice.at.isoformat(),
            }
            for notice in service.notices(person)
        ]
    }


@router.put("/people/{person_id}/competence-doubt", status_code=204)
def raise_doubt(person_id: str, person: CurrentPerson, service: ConsentsDep) -> None:
    """Staff pause storing for someone until they have talked about consent (K7)."""
    service.raise_doubt(person, person_id)


@router.delete("/people/{person_id}/competence-doubt", status_code=204)
def settle_doubt(person_id: str, person: CurrentPerson, service: ConsentsDep) -> None:
    """Staff of the same sector have settled their doubt."""
    service.settle_doubt(person, person_id)


@router.put("/objections/helse", status_code=204)
def object_to_health(person: CurrentPerson, service: ConsentsDep) -> None:
    """The inmate says no to the prison health service reading (K29)."""
    service.object_to_health(person)


@router.delete("/objections/helse", status_code=204)
def lift_objection(person: CurrentPerson, service: ConsentsDep) -> None:
    """The inmate takes the no back."""
    service.lift_objection(person)


def shown_consent(consent: Consent) -> dict[str, Any]:
    """A consent in its API form."""
    return {
        "id": consent.id,
        "person": consent.person,
        "kind": consent.kind,
        "status": consent.status(datetime.now(UTC).date()),
        "form": consent.form,
        "text_version": consent.text_version,
        "granted_at": consent.granted_at.isoformat(),
        "withdrawn_at": consent.withdrawn_at and consent.withdrawn_at.isoformat(),
        "draft_id": consent.draft_id,
        "recipient": consent.recipient,
        "purpose": consent.purpose,
        "until": consent.until and consent.until.isoformat(),
        "areas": sorted(item for item in consent.items if "." not in item),
        "facts": sorted(item for item in consent.items if "." in item),
    }
