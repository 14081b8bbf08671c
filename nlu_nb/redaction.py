"""Takes people and numbers that point to people out of free text before it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stdnum.no import fodselsnummer, kontonr

from nlu_nb.people import likely_people

__all__ = ["likely_people", "redact"]

Span = tuple[int, int]

_EMAIL = re.compile(
    r"[A-Za-z0-9._%+\-æøåÆØÅ]{1,64}\s?(?:@|\(at\)"
    r"|\[at\])\s?[A-Za-z0-9\-æøåÆØÅ]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,4}"
)
_ELEVEN = re.compile(
    r"(?<!\d)\d{6}[ \-]?\d{5}(?!\d)|(?<!\d)\d{2}[ .]\d{2}[ .]\d{2}[ -]?\d{5}(?!\d)"
)
_ID_TAIL = re.compile(
    r"(?i)\b(?:person|fødsels|fodsels|d-)\s?(?:nummer|nummeret|nr|nr\.)(?:\s+\w+){0,2}\s*:?\s*(\d{5}"
    r"|\d{11})(?!\d)"
)
_ACCOUNT = re.compile(r"(?<!\d)\d{4}[ .]\d{2}[ .]\d{5}(?!\d)|(?<!\d)\d{11}(?!\d)")
_ACCOUNT_SAID = re.compile(
    r"(?i)\bkonto(?:nummer|nummeret|nr|en)?\b\W{0,3}(?:\w+\W){0,3}?(\d[\d .]{9,15}\d)(?!\d)"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b")
_FOREIGN_PHONE = re.compile(r"(?<![\w+])(?:\+|00)(?:\d[ \-]?){7,14}\d(?!\d)")
_PHONE = re.compile(
    r"(?<![\d.,])(?:[2-79]\d{7}|[2-79]\d \d{2} \d{2} \d{2}|[49]\d{2} \d{2} \d{3}|[2-79]\d{2}-\d{2}-\d{3}"
    r"|[2-79]\d[.\-]\d{2}[.\-]\d{2}[.\-]\d{2})(?![\d]|[.,]\d| ?\d{3}(?!\d))"
)
_PHONE_SAID = re.compile(
    r"(?i)\b(?:tlf|telefon\w*|mobil\w*|mob|ring|ringe|nummer|nummeret|nr|sms|whatsapp)\b\W{0,3}(?:\w+\W){0,3}?"
    r"((?:\d[ .\-]?){7}\d)(?!\d)"
)
_DAY_MONTH_YEAR = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$")
_MONEY_AFTER = re.compile(r"(?i)\s*(?:kr\b|kroner|,-|nok\b|lapper|spenn)")
_STREET = re.compile(
    r"(?<!\w)(?:(?!I\s|På\s|Til\s|Bor\s)[A-ZÆØÅ][\wæøåÆØÅé.]*\s)?[A-ZÆØÅa-zæøåé][\wæøåé]{1,30}"
    r"(?:gata|gaten|gate|gt|veien|vegen|vei|veg|allé|alleen|alle|plass|plassen|torg|torget|stien|sti|bakken"
    r"|bakke|svingen|lia|haugen"
    r"|toppen|åsen|jordet|tunet|kroken|bråten|grenda|ringen|terrasse|løkka|moen|stubben|hagen|faret|dalen"
    r"|kleiva|smuget|brygge"
    r"|brygga|kaia|stranda|myra|neset|skogen|lunden|viken|vika)\.?\s{1,2}(?:nr\.?\s?)?\d{1,4}\s?[A-Za-z]?(?!\w"
    r"|[.,]\d|\s?%)"
    r"(?:,?\s\d{4}(?=\s+[A-ZÆØÅ]))?"
)
_TWO_WORD_STREET = re.compile(
    r"(?<!\w)(?:[A-ZÆØÅ][\wæøåé.]*\s){1,3}(?:gate|gata|gt\.?|vei|veg|allé|plass|torg|terrasse|brygge|sti"
    r"|bakke)\s\d{1,4}\s?[A-Za-z]?(?!\w)"
    r"(?:,?\s\d{4}(?=\s+[A-ZÆØÅ]))?"
    r"|(?i:\bpostboks\s\d{1,5})"
)
_SURE_STREET = re.compile(
    r"(?i)(?:gata|gaten|gate|gt|veien|vegen|vei|veg|allé)\.?\s{1,2}(?:nr\.?\s?)?\d"
)
_NO_STREET = re.compile(
    r"(?i)\d\s*(?:ganger|gang|år|uker|uke|måneder|mnd|dager|dag|timer|time|minutter|km|mil|kr|kroner|tusen|k\b"
    r"|mill|prosent)"
)


def redact(text: str, people: Sequence[Span] = ()) -> str:
    """The text with people as «[navn]» and numbers, e-mail and street addresses as what they are.

    `people` are spans found elsewhere (a model); `likely_people` is always added. Amounts, dates, places, services
    and banks stay.
    """
    taken: list[tuple[int, int, str]] = []
    for label, spans in (
        ("[e-post]", _spans(_EMAIL, text)),
        ("[kontonummer]", _spans(_IBAN, text)),
        ("[fødselsnummer]", _identity_numbers(text)),
        ("[kontonummer]", _account_numbers(text)),
        ("[adresse]", _addresses(text)),
        ("[telefon]", _phones(text)),
        ("[navn]", [*_within(text, people), *likely_people(text)]),
    ):
        for start, end in spans:
            if start < end and not any(start < b and a < end for a, b, _ in taken):
                taken.append((start, end, label))
    return _replaced(text, sorted(taken))


def _replaced(text: str, taken: list[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    position = 0
    for start, end, label in taken:
        pieces += (text[position:start], label)
        position = end
    return "".join(pieces) + text[position:]


def _within(text: str, people: Sequence[Span]) -> list[Span]:
    return [(max(0, start), min(end, len(text))) for start, end in people]


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    return (match.span() for match in pattern.finditer(text))


def _identity_numbers(text: str) -> Iterator[Span]:
    """Eleven digits that are a national id or D-number, or start with a date as one does."""
    for match in _ELEVEN.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if fodselsnummer.is_valid(digits) or (
            _starts_with_date(digits) and not _is_account(digits, match.group())
        ):
            yield match.span()
    for match in _ID_TAIL.finditer(text):
        yield match.span(1)


def _starts_with_date(digits: str) -> bool:
    """Also D-numbers (day + 40) and test numbers (month + 40, + 65 or + 80)."""
    day, month = int(digits[:2]), int(digits[2:4])
    return (
        1 <= day % 40 <= 31
        and day <= 71
        and any(1 <= month - step <= 12 for step in (0, 40, 65, 80))
    )


def _account_numbers(text: str) -> Iterator[Span]:
    for match in _ACCOUNT.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if _is_account(digits, match.group()) or "." in match.group():
            yield match.span()
    for match in _ACCOUNT_SAID.finditer(text):
        if len(re.sub(r"\D", "", match.group(1))) == 11:
            yield match.span(1)


def _is_account(digits: str, written: str) -> bool:
    return bool(kontonr.is_valid(digits)) and not fodselsnummer.is_valid(digits)


def _phones(text: str) -> Iterator[Span]:
    yield from _spans(_FOREIGN_PHONE, text)
    for match in _PHONE_SAID.finditer(text):
        yield match.span(1)
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if not _DAY_MONTH_YEAR.match(digits) and not _MONEY_AFTER.match(text, match.end()):
            yield match.span()


def _addresses(text: str) -> Iterator[Span]:
    yield from _spans(_TWO_WORD_STREET, text)
    for match in _STREET.finditer(text):
        named = match.group()[0].isupper() or match.group().split()[-2][:1].isupper()
        if (named or _SURE_STREET.search(match.group())) and not _NO_STREET.search(
            text[match.start() : match.end() + 12]
        ):
            yield match.span()
