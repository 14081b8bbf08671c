"""Alerts to staff: who, where and what kind of danger; never what was written."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request

from backend.alerts import Alert, Alerts
from backend.api.deps import CurrentPerson
from backend.errors import NotFound, Refused
from backend.people import Person
from backend.policy import Refusal, may_see_alerts

router = APIRouter(prefix="/api/v1/alerts", tags=["alerts"])


def alerts_of(request: Request) -> Alerts:
    """The alerts of this prison."""
    found: Alerts = request.app.state.alerts
    return found


def alert_reader(person: CurrentPerson) -> Person:
    """The signed-in person, if alerts are their business."""
    decided = may_see_alerts(person)
    if isinstance(decided, Refusal):
        raise Refused(decided)
    return person


AlertsDep = Annotated[Alerts, Depends(alerts_of)]
AlertReader = Annotated[Person, Depends(alert_reader)]


@router.get("")
def newest_first(person: AlertReader, alerts: AlertsDep) -> dict[str, Any]:
    """All alerts that are kept, the newest first."""
    return {"items": alerts.newest_first()}


@router.post("/{alert_id}/seen")
def seen(alert_id: str, person: AlertReader, alerts: AlertsDep) -> Alert:
    """Says that someone has taken the alert."""
    alert = alerts.mark_seen(alert_id, person.name_label)
    if alert is None:
        raise NotFound
    return alert
