"""What one answer may be: a value of a known type with bounds, or unknown, or declined."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

MAX_AMOUNT = 100_000_000
MAX_TEXT = 2000
MAX_MUNICIPALITY = 60
MAX_STATEMENTS = 200
FIRST_YEAR, LAST_YEAR = 1950, 2100

FieldType = Literal[
    "yes_no", "one", "many", "amount", "date", "municipality", "text", "scale", "statements"
]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


class Answer[T](Strict):
    """What the person answered: exactly one of `value` and `state`."""

    value: T | None = None
    state: Literal["unknown", "declined"] | None = None

    @model_validator(mode="after")
    def _value_or_state(self) -> Self:
        if (self.value is None) == (self.state is None):
            raise PydanticCustomError("answer", "må ha enten «value» eller «state»")
        return self


@dataclass(frozen=True)
class Kind:
    """Marks a value type with its name in the question sheets."""

    name: FieldType


def _iso_date(value: object) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        day = None
    if type(day) is not date or not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise PydanticCustomError(
            "iso_date", f"må være en dato ÅÅÅÅ-MM-DD fra {FIRST_YEAR} til {LAST_YEAR}"
        )
    return day


def _distinct(values: list[Any]) -> list[Any]:
    if not values:
        raise PydanticCustomError("many", "må ha minst ett valg")
    if len(set(values)) != len(values):
        raise PydanticCustomError("many", "kan ikke ha samme valg to ganger")
    if "ingen" in values and len(values) > 1:
        raise PydanticCustomError("many", "kan ikke ha «ingen» sammen med andre valg")
    return values


class Statement(Strict):
    """Something the person said about change, with its talk type."""

    text: Annotated[str, Field(min_length=1, max_length=MAX_TEXT)]
    talk: Literal["change", "sustain", "neutral"]


_Choice = TypeVar("_Choice")
YesNo = Annotated[bool, Kind("yes_no")]
Many = Annotated[list[_Choice], AfterValidator(_distinct), Kind("many")]
Amount = Annotated[int, Field(ge=0, le=MAX_AMOUNT), Kind("amount")]
Day = Annotated[date, BeforeValidator(_iso_date), Kind("date")]
Municipality = Annotated[
    str, Field(min_length=1, max_length=MAX_MUNICIPALITY), Kind("municipality")
]
Text = Annotated[str, Field(min_length=1, max_length=MAX_TEXT), Kind("text")]
Scale = Annotated[int, Field(ge=0, le=10), Kind("scale")]
Statements = Annotated[
    list[Statement], Field(min_length=1, max_length=MAX_STATEMENTS), Kind("statements")
]
