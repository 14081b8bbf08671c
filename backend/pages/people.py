"""The demo people as the pages show them: inmates first, then the coordinator, then others."""

from dataclasses import dataclass

from backend.people import DEMO_PEOPLE, Person

_FIRST_PAGE = {"innsatt": "/kiosk"}
_STAFF_PAGE = "/koordinator"
_GROUPS = {"innsatt": "Innsatt ved skjermen", "tilbakeforing": "Tilbakeføringskoordinator"}
_OTHERS = "Andre"


@dataclass(frozen=True)
class Visitor:
    """One button: who signs in, and where they land."""

    user: str
    name: str
    page: str


@dataclass(frozen=True)
class Group:
    """A heading and its people; `first` marks the group most visitors want."""

    title: str
    people: tuple[Visitor, ...]
    first: bool = False


def start_groups() -> list[Group]:
    """Every demo person in one group each, in the order they are shown."""
    titles = [*_GROUPS.values(), _OTHERS]
    return [Group(title, _people_under(title), first=title == titles[0]) for title in titles]


def demo_names() -> dict[str, str]:
    """What each demo person is called, by id."""
    return {person.id: person.name_label for person in DEMO_PEOPLE.values()}


def _people_under(title: str) -> tuple[Visitor, ...]:
    return tuple(
        Visitor(person.id, person.name_label, _FIRST_PAGE.get(person.role, _STAFF_PAGE))
        for person in DEMO_PEOPLE.values()
        if _group(person) == title
    )


def _group(person: Person) -> str:
    return _GROUPS.get(person.role, _OTHERS)
