"""Plan items about the work: measures, how they are carried out, and when the plan is reviewed."""

from collections.abc import Iterator

from backend.checklist import RULES
from backend.checklist.dates import shifted
from backend.facts import AREAS, Facts
from backend.plan.model import Content, Entry, Material, from_fact, from_rows, general
from backend.plan.names import actors, day, ended

_SENTENCES = {
    "dom": "Du soner en dom.",
    "varetekt": "Du sitter i varetekt. Datoen kan komme brått, så det viktigste ordnes først.",
    "forvaring": "Du soner en forvaringsdom.",
    "botesoning": "Du soner en bot.",
    "ungdomsstraff": "Du soner en ungdomsstraff.",
    "annet": "Du er her av en annen grunn enn en vanlig dom.",
}


def measures(material: Material) -> Content:
    """The checklist's rows as measures, each with the parties responsible for it."""
    return Content(
        settled=tuple(
            from_rows(
                [row],
                f"{ended(row.title)} Ansvar: {actors(row.responsible)}.",
                "P5",
                origin=_origin(material.facts, row.rule),
            )
            for row in material.rows
        )
    )


def implementation(material: Material) -> Content:
    """How and when each measure is carried out, and what the person needs to take part."""
    facts = material.facts
    return Content(settled=(*_way_of_working(facts), *_confidence(facts), *_steps(material)))


def period_and_review(material: Material) -> Content:
    """How long the draft holds and when it is looked at again; the numbers are our own."""
    facts, dates, defaults = material.facts, material.dates, material.defaults
    entries = [general(f"Utkastet er laget {day(dates.today)}.", "P7", "P54")]
    if sentence := _SENTENCES.get(facts.value("frame.sentence_type")):
        entries.append(from_fact(facts, "frame.sentence_type", sentence, "A2"))
    if dates.intake is not None:
        text = f"Du kom inn {day(dates.intake)}."
        entries.append(from_fact(facts, "frame.intake_date", text, "A3"))
    if dates.release is None:
        entries.append(general("Løslatelsesdatoen er ikke kjent. Spør kontaktbetjenten.", "A4"))
    else:
        end = shifted(dates.release, defaults.aftercare)
        text = (
            f"Ventet løslatelse er {day(dates.release)}. Planen bør gjelde forbi den dagen, "
            f"minst til {day(end)}."
        )
        entries.append(from_fact(facts, "frame.release_date", text, "P7", "P10", "C70"))
    review = shifted(dates.today, defaults.review)
    if dates.release is not None and dates.today < dates.release < review:
        review = dates.release
    text = f"Vårt forslag: se på planen igjen senest {day(review)}, og når noe endrer seg."
    return Content(settled=(*entries, general(text, "P54", "P13")))


def _origin(facts: Facts, rule: str) -> tuple[str, ...]:
    return tuple(path for path in RULES[rule].reads if facts.answer(path) is not None)


def _way_of_working(facts: Facts) -> Iterator[Entry]:
    if language := facts.value("frame.language"):
        yield from_fact(facts, "frame.language", f"Språk i samtaler: {language}.", "A102")
    if facts.yes("frame.needs_interpreter"):
        text = "Bruk tolk i møter og samtaler."
        yield from_fact(facts, "frame.needs_interpreter", text, "A102", "Q14")
    if facts.yes("frame.easy_language"):
        text = "Bruk enkle ord, og sjekk at alt er forstått."
        yield from_fact(facts, "frame.easy_language", text, "A70", "M35")


def _confidence(facts: Facts) -> Iterator[Entry]:
    for area, info in AREAS.items():
        confidence = facts.value(path := f"{area}.confidence")
        if confidence is not None:
            support = " Avtal hvem som støtter deg." if confidence <= 5 else ""
            text = f"{info.title}. Så sikker er du på å få det til: {confidence} av 10.{support}"
            yield from_fact(facts, path, text, "P13", "M14")


def _steps(material: Material) -> Iterator[Entry]:
    for row in material.rows:
        when = f" Frist: {day(row.due)}." if row.due else ""
        text = f"{ended(row.title)} {row.why} {row.due_text}{when}"
        yield from_rows([row], text, "P6", origin=_origin(material.facts, row.rule))
