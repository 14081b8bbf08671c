"""The matrix K68-K76, as tables."""

import itertools
from dataclasses import dataclass

import pytest

from backend.facts import AREAS, FIELDS, HEALTH_AREAS, Facts
from backend.policy import (
    CORRECTIONAL_STAFF,
    RECIPIENTS,
    Action,
    Allowed,
    Case,
    Grant,
    Refusal,
    Role,
    State,
    may,
    sight,
    visible_areas,
)

STAFF: tuple[Role, ...] = ("kontaktbetjent", "tilbakeforing", "helse", "tsb", "nav", "kommune")
STATES: tuple[State, ...] = ("draft", "submitted", "returned", "approved")
PLAN = Grant("plan")


@dataclass(frozen=True)
class Someone:
    role: Role
    id: str = "someone"
    follows: frozenset[str] = frozenset({"owner"})


OWNER = Someone("innsatt", "owner", frozenset())


def share(recipient: str, *items: str) -> Grant:
    return Grant("share", recipient, frozenset(items))


def test_the_owner_sees_everything_with_or_without_consents() -> None:
    seen = sight(OWNER, Case("owner", "draft"))
    assert seen.areas == AREAS.keys()
    assert all(seen.shows(path, health=field.health) for path, field in FIELDS.items())


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("role", STAFF)
def test_without_consent_an_area_is_closed_unless_the_role_has_it_by_default(
    role: Role, area: str
) -> None:
    by_default = role == "helse" and area in HEALTH_AREAS
    assert (area in visible_areas(Someone(role), [PLAN], "owner")) == by_default


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize(("role", "recipient"), list(itertools.product(STAFF, sorted(RECIPIENTS))))
def test_a_share_consent_opens_the_area_it_names_to_whom_it_names_and_nothing_more(
    role: Role, recipient: str, area: str
) -> None:
    without = visible_areas(Someone(role), [PLAN], "owner")
    with_consent = visible_areas(Someone(role), [PLAN, share(recipient, area)], "owner")
    assert with_consent - without == ({area} - without if role == recipient else set())


@pytest.mark.parametrize("role", STAFF)
def test_a_share_consent_may_name_one_person(role: Role) -> None:
    consents = [PLAN, share("someone", "housing")]
    assert "housing" in visible_areas(Someone(role), consents, "owner")
    assert "housing" not in visible_areas(Someone(role, id="another"), consents, "owner")


@pytest.mark.parametrize("role", [*STAFF, "admin", "innsatt"])
def test_who_does_not_follow_the_person_sees_nothing_whatever_is_shared(role: Role) -> None:
    stranger = Someone(role, follows=frozenset())
    consents = [PLAN, *(share(recipient, *AREAS) for recipient in RECIPIENTS)]
    case = Case("owner", "approved", tuple(consents))
    assert sight(stranger, case).empty
    assert isinstance(may(stranger, "read", case), Refusal)


@pytest.mark.parametrize(
    ("role", "name"), [("admin", "role-sees-no-content"), ("innsatt", "not-yours")]
)
def test_admins_and_other_inmates_never_see_content(role: Role, name: str) -> None:
    case = Case("owner", "approved", (PLAN, share(role, *AREAS)))
    assert sight(Someone(role), case).empty
    assert may(Someone(role), "read", case) == Refusal(name)  # type: ignore[arg-type]


@pytest.mark.parametrize("role", sorted(CORRECTIONAL_STAFF))
def test_correctional_staff_see_by_default_only_what_the_prison_knows_about_the_sentence(
    role: Role,
) -> None:
    seen = sight(Someone(role), Case("owner", "draft"))
    shown = {path for path, field in FIELDS.items() if seen.shows(path, health=field.health)}
    assert "frame.release_date" in shown
    assert {FIELDS[path].scope for path in shown} == {"K"}


def test_the_municipality_sees_nothing_until_there_is_consent_to_a_plan() -> None:
    shared = share("kommune", "housing")
    assert not visible_areas(Someone("kommune"), [shared], "owner")
    assert visible_areas(Someone("kommune"), [shared, PLAN], "owner") == {"housing"}


def test_an_objection_closes_the_health_default_but_not_what_was_shared() -> None:
    case = Case("owner", "draft", (), frozenset({"helse"}))
    assert may(Someone("helse"), "read", case) == Refusal("objected")
    shared = Case("owner", "draft", (share("helse", "substances"),), frozenset({"helse"}))
    assert sight(Someone("helse"), shared).areas == {"substances"}


def test_a_health_fact_outside_the_health_areas_must_be_named_on_its_own() -> None:
    facts = Facts.parse(
        {
            "frame": {
                "existing_plan": {"value": ["behandlingsplan"]},
                "language": {"value": "norsk"},
            }
        }
    )
    area_only = sight(Someone("nav"), Case("owner", "draft", (share("nav", "frame"),)))
    named = sight(Someone("nav"), Case("owner", "draft", (share("nav", "frame.existing_plan"),)))
    health = sight(Someone("helse"), Case("owner", "draft"))
    assert list(area_only.filtered(facts).paths()) == ["frame.language"]
    assert list(named.filtered(facts).paths()) == ["frame.existing_plan"]
    assert list(health.filtered(facts).paths()) == ["frame.existing_plan"]


def test_a_sealed_fact_must_be_named_on_its_own() -> None:
    facts = Facts.parse({"debt": {"informal_debt": {"value": True}, "has_debt": {"value": True}}})
    for items, shown in (
        (("debt",), ["debt.has_debt"]),
        (("debt.informal_debt",), ["debt.informal_debt"]),
    ):
        seen = sight(Someone("nav"), Case("owner", "draft", (share("nav", *items),)))
        assert list(seen.filtered(facts).paths()) == shown


@pytest.mark.parametrize(
    ("role", "area", "health", "open_"),
    [
        ("kontaktbetjent", None, False, True),
        ("kontaktbetjent", "frame", False, True),
        ("kontaktbetjent", "housing", False, False),
        ("kontaktbetjent", "substances", True, False),
        ("kontaktbetjent", None, True, False),
        ("helse", "substances", True, True),
        ("helse", None, True, True),
        ("helse", "housing", False, False),
        ("nav", "economy", False, True),
        ("nav", "economy", True, False),
    ],
)
def test_a_rows_words_are_open_only_to_those_who_see_its_area(
    role: Role, area: str | None, health: bool, open_: bool
) -> None:
    case = Case("owner", "draft", (share("nav", "economy"),))
    assert sight(Someone(role), case).shows_row(area, health=health) is open_


SHARED_WITH_ALL = (PLAN, *(share(role, "housing") for role in STAFF))


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", ["return", "approve"])
@pytest.mark.parametrize("role", STAFF)
def test_only_the_reviewer_reviews_and_only_what_is_submitted(
    role: Role, action: Action, state: State
) -> None:
    decision = may(Someone(role), action, Case("owner", state, SHARED_WITH_ALL))
    allowed = role == "tilbakeforing" and state == "submitted"
    assert isinstance(decision, Allowed) is allowed


@pytest.mark.parametrize("action", ["read_log", "edit", "delete", "grant", "submit"])
@pytest.mark.parametrize("role", STAFF)
def test_what_is_the_inmates_own_is_no_one_elses_task(role: Role, action: Action) -> None:
    decision = may(Someone(role), action, Case("owner", "submitted", SHARED_WITH_ALL))
    assert decision == Refusal("not-your-task")


@pytest.mark.parametrize("state", STATES)
def test_the_owner_may_always_read_change_share_and_delete(state: State) -> None:
    for action in ("read", "read_log", "edit", "grant", "comment", "delete"):
        assert may(OWNER, action, Case("owner", state)) == Allowed()


@pytest.mark.parametrize(
    ("state", "grants", "decision"),
    [
        ("draft", (), Refusal("reviewer-cannot-read")),
        ("draft", (share("helse", "housing"),), Refusal("reviewer-cannot-read")),
        ("draft", (share("tilbakeforing", "housing"),), Allowed()),
        ("draft", (share("tilbakeforing-1", "housing"),), Allowed()),
        ("returned", (share("tilbakeforing", "housing"),), Allowed()),
        ("submitted", (share("tilbakeforing", "housing"),), Refusal("wrong-state")),
        ("approved", (share("tilbakeforing", "housing"),), Refusal("wrong-state")),
    ],
)
def test_a_draft_is_submitted_once_and_only_to_a_reviewer_who_can_read_it(
    state: State, grants: tuple[Grant, ...], decision: Allowed | Refusal
) -> None:
    assert may(OWNER, "submit", Case("owner", state, grants)) == decision


@pytest.mark.parametrize(
    ("state", "grants", "decision"),
    [
        ("submitted", (), Refusal("not-shared")),
        ("draft", (share("tilbakeforing", "housing"),), Refusal("not-submitted")),
        ("submitted", (share("tilbakeforing", "housing"),), Allowed()),
    ],
)
def test_the_reviewer_opens_a_draft_that_is_both_submitted_and_shared(
    state: State, grants: tuple[Grant, ...], decision: Allowed | Refusal
) -> None:
    assert may(Someone("tilbakeforing"), "read", Case("owner", state, grants)) == decision


@pytest.mark.parametrize(
    ("role", "state", "grants", "decision"),
    [
        ("innsatt", "approved", SHARED_WITH_ALL, Allowed()),
        ("tilbakeforing", "approved", SHARED_WITH_ALL, Allowed()),
        ("kommune", "approved", SHARED_WITH_ALL, Refusal("not-your-task")),
        ("tilbakeforing", "submitted", SHARED_WITH_ALL, Refusal("wrong-state")),
        ("tilbakeforing", "approved", SHARED_WITH_ALL[1:], Refusal("plan-consent-missing")),
    ],
)
def test_a_draft_is_handed_over_when_approved_and_only_with_consent_to_a_plan(
    role: Role, state: State, grants: tuple[Grant, ...], decision: Allowed | Refusal
) -> None:
    person = OWNER if role == "innsatt" else Someone(role)
    assert may(person, "handover", Case("owner", state, grants)) == decision


@pytest.mark.parametrize("role", STAFF)
def test_only_correctional_staff_tell_the_release_date(role: Role) -> None:
    decision = may(Someone(role), "set_release_date", Case("owner", "submitted", SHARED_WITH_ALL))
    assert isinstance(decision, Allowed) is (role in CORRECTIONAL_STAFF)
