"""What a checklist rule is, and the row it becomes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from backend.checklist.dates import Dates, Defaults, Due
from backend.facts import FIELDS, Facts
from backend.law import cite

Actor = Literal[
    "innsatt",
    "kontaktbetjent",
    "tilbakeforingskoordinator",
    "kriminalomsorgen",
    "fengselshelsetjenesten",
    "tsb",
    "psykisk_helsevern",
    "nav_fengsel",
    "nav_kontor",
    "hjemkommune",
    "fastlege",
    "friomsorg",
    "frivillig",
    "koordinator",
    "skole",
    "arbeidsdrift",
]
# MUST: the source says so or states law; SHOULD: advice; PROP: a party's proposal;
# FACT: description or status; INF: our own inference.
Force = Literal["MUST", "SHOULD", "PROP", "FACT", "INF"]
Stay = Literal["any", "long", "short"]
Trigger = Callable[[Facts, Dates], bool]

CRUX = "Høringssvar fra CRUX til NOU 2025:2"
NKROP = "Høringsinnspill fra NKROP 2023"
RME_GUIDE = "Veileder rusmestringsenhetene"
STATUS_2020 = "Tilstandsrapport om tilbakeføring 2020"
UKOM = "Ukom: læringspunkter 2026"


@dataclass(frozen=True)
class Rule:
    """One checklist rule: when it applies, what it asks for, who does it, when, and why.

    `reads` names the facts the trigger depends on; `stay` says whether the rule is kept on the
    short list ("any"), left out there ("long") or found only there ("short").
    """

    id: str
    title: str
    why: str
    trigger: Trigger
    due: Due
    responsible: tuple[Actor, ...]
    document: str
    section: str
    force: Force
    area: str
    reads: tuple[str, ...] = ()
    krav: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    health: bool = False
    stay: Stay = "any"
    version: int = field(default=1, kw_only=True)

    def __post_init__(self) -> None:
        for key in self.law:
            cite(key)
        for path in self.reads:
            FIELDS[path]

    @property
    def own_default(self) -> bool:
        """Whether the deadline's number is our own and not a document's."""
        return self.due.own_default

    @property
    def reference(self) -> str:
        """Section in the document, then statutes."""
        return "; ".join((self.section, *self.law))

    def row(self, dates: Dates, defaults: Defaults) -> "Row":
        """The checklist row for these dates."""
        deadline = self.due.on(dates, defaults)
        return Row(
            id=self.id.lower(),
            rule=self.id,
            title=self.title,
            why=self.why,
            due=deadline.due,
            due_text=deadline.text,
            responsible=self.responsible,
            status="open",
            source=Source(
                text=self.document,
                reference=self.reference,
                force=self.force,
                own_default=self.own_default,
            ),
            krav=(self.id, *self.krav),
            area=self.area,
            health=self.health,
        )


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Shape):
    """Where a rule or plan item comes from and how binding that is."""

    text: str
    reference: str
    force: Force
    own_default: bool


class Row(_Shape):
    """One line of the checklist; `model_dump(mode="json")` is its form in the API."""

    id: str
    rule: str
    title: str
    why: str
    due: date | None
    due_text: str
    responsible: tuple[Actor, ...]
    status: Literal["open", "done", "not_relevant"]
    source: Source
    krav: tuple[str, ...]
    area: str
    health: bool


def always(facts: Facts, dates: Dates) -> bool:
    """Everyone."""
    return True
