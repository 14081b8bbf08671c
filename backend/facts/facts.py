"""One person's facts, read from their JSON form, and the description of every field.

FactsError
└── InvalidFacts   the facts do not fit the models; says where and why, never repeats the content
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Self, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from backend.facts.areas import (
    Area,
    Debt,
    Economy,
    Frame,
    Housing,
    MentalHealth,
    PhysicalHealth,
    Scope,
    Substances,
)
from backend.facts.values import Answer, FieldType, Kind, Strict

State = Literal["answered", "unknown", "declined", "absent"]


class Problem(NamedTuple):
    """One thing that is wrong: the fact's path and a Norwegian sentence part."""

    path: str
    message: str


class FactsError(Exception):
    """Any error about facts."""


class InvalidFacts(FactsError):
    """The facts do not fit the models; `problems` lists each path with a Norwegian message."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("; ".join(f"{path}: {message}" for path, message in problems))


class Facts(Strict):
    """Everything known about one person, area by area; all of it optional."""

    frame: Frame | None = None
    economy: Economy | None = None
    debt: Debt | None = None
    housing: Housing | None = None
    physical_health: PhysicalHealth | None = None
    mental_health: MentalHealth | None = None
    substances: Substances | None = None

    @classmethod
    def parse(cls, raw: object) -> Self:
        """Facts from their JSON form `{area: {field: answer}}`; raises `InvalidFacts`."""
        problems: tuple[Problem, ...]
        try:
            return cls.model_validate(raw)
        except ValidationError as error:
            problems = tuple(_problem(detail) for detail in error.errors())
        raise InvalidFacts(problems)  # outside the handler: no chained content

    def dump(self) -> dict[str, dict[str, dict[str, Any]]]:
        """The JSON form `parse` reads, without absent fields."""
        return self.model_dump(mode="json", exclude_none=True)

    def answer(self, path: str) -> Answer[Any] | None:
        """The answer at `<area>.<field>`, None when absent; KeyError for an unknown path."""
        info = FIELDS[path]
        area = getattr(self, info.area)
        answer: Answer[Any] | None = None if area is None else getattr(area, info.name)
        return answer

    def value(self, path: str) -> Any:
        """The value at `<area>.<field>`, None when it is absent, unknown or declined."""
        answer = self.answer(path)
        return None if answer is None else answer.value

    def state(self, path: str) -> State:
        """Whether the fact is answered, unknown, declined or absent."""
        answer = self.answer(path)
        return "absent" if answer is None else answer.state or "answered"

    def is_any(self, path: str, *values: object) -> bool:
        """True when the fact is one of the values, or a ticked list holds one of them."""
        value = self.value(path)
        given = value if isinstance(value, list) else [value]
        return any(one in values for one in given if one is not None)

    def yes(self, path: str) -> bool:
        """True when the person answered yes."""
        return self.value(path) is True

    def no(self, path: str) -> bool:
        """True when the person answered no; not knowing is not a no."""
        return self.value(path) is False

    def reveals_health(self, path: str) -> bool:
        """Whether this fact, with the value it has now, tells something about health."""
        info = FIELDS[path]
        return info.health or self.is_any(path, *info.health_values)

    def paths(self) -> Iterator[str]:
        """Paths of all facts that are not absent."""
        return (path for path in FIELDS if self.answer(path) is not None)


@dataclass(frozen=True)
class FactField:
    """What a fact may be and who it is closed to."""

    area: str
    name: str
    type: FieldType
    choices: tuple[str, ...]
    krav: tuple[str, ...]
    scope: Scope
    health: bool
    health_values: tuple[str, ...]
    sealed: bool
    asks_for_name: bool

    @property
    def path(self) -> str:
        return f"{self.area}.{self.name}"


@dataclass(frozen=True)
class AreaInfo:
    """An area's name, title, storage scope and fields."""

    name: str
    title: str
    scope: Scope
    health: bool
    fields: dict[str, FactField]


_MESSAGES = {
    "extra_forbidden": "finnes ikke",
    "literal_error": "er ikke et av valgene",
    "bool_type": "må være ja eller nei (true eller false)",
    "int_type": "må være et helt tall",
    "string_type": "må være tekst",
    "list_type": "må være en liste",
    "model_type": "må være et objekt",
    "string_too_short": "kan ikke være tom",
    "too_short": "kan ikke være tom",
}
_BOUNDS = {
    "greater_than_equal": ("ge", "må være minst {}"),
    "less_than_equal": ("le", "må være høyst {}"),
    "string_too_long": ("max_length", "kan ha høyst {} tegn"),
    "too_long": ("max_length", "kan ha høyst {} deler"),
}


def _problem(detail: ErrorDetails) -> Problem:
    path = ".".join(str(part) for part in detail["loc"][:2]) or "fakta"
    kind = detail["type"]
    if kind in _BOUNDS:
        bound, sentence = _BOUNDS[kind]
        return Problem(path, sentence.format(detail["ctx"][bound]))
    if kind in ("answer", "iso_date", "many"):
        return Problem(path, detail["msg"])
    return Problem(path, _MESSAGES.get(kind, "har en verdi som ikke er gyldig"))


def _value_type(annotation: Any) -> tuple[FieldType, tuple[str, ...]]:
    answer = next(part for part in get_args(annotation) if part is not type(None))
    (value,) = answer.__pydantic_generic_metadata__["args"]
    if get_origin(value) is Literal:
        return "one", get_args(value)
    bare, *marks = get_args(value)
    kind = next(mark.name for mark in marks if isinstance(mark, Kind))
    return kind, get_args(get_args(bare)[0]) if kind == "many" else ()


def _describe(name: str, model: type[Area]) -> AreaInfo:
    fields = {}
    for field_name, field in model.model_fields.items():
        marks: Any = field.json_schema_extra
        kind, choices = _value_type(field.annotation)
        fields[field_name] = FactField(
            area=name,
            name=field_name,
            type=kind,
            choices=choices,
            krav=tuple(marks["krav"]),
            scope=marks["scope"] or model.scope,
            health=marks["health"] or model.scope == "H",
            health_values=tuple(marks["health_values"]),
            sealed=marks["sealed"],
            asks_for_name=marks["asks_for_name"],
        )
    return AreaInfo(name, model.title, model.scope, model.scope == "H", fields)


def _models() -> Iterator[tuple[str, type[Area]]]:
    for name, field in Facts.model_fields.items():
        yield name, get_args(field.annotation)[0]


AREAS: dict[str, AreaInfo] = {name: _describe(name, model) for name, model in _models()}
HEALTH_AREAS = frozenset(name for name, info in AREAS.items() if info.health)
FIELDS: dict[str, FactField] = {
    field.path: field for info in AREAS.values() for field in info.fields.values()
}
