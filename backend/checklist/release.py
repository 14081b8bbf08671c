"""Rules about release itself: who is told, who plans, who receives, and what happens after."""

from backend.checklist.dates import (
    AFTER_RELEASE,
    AT_ONCE,
    CLOSE_TO_RELEASE,
    EACH_REVIEW,
    EARLY,
    REFERRAL_WINDOW,
    Dates,
)
from backend.checklist.rule import NKROP, RME_GUIDE, UKOM, Rule, always
from backend.facts import Facts


def release_date_is_known(facts: Facts, dates: Dates) -> bool:
    """There is a release date to tell others about."""
    return dates.release is not None


def may_have_no_plan(facts: Facts, dates: Dates) -> bool:
    """Says no or is unsure about a plan, and has none that goes on after release."""
    wants_none = facts.is_any("frame.wants_plan", "nei", "usikker")
    return wants_none and not facts.is_any("frame.existing_plan", "ip", "framtidsplan")


RULES = (
    Rule(
        id="C53",
        title="Gi beskjed om løslatelsesdatoen til alle som samarbeider",
        why="Alle må vite datoen så tidlig som mulig. Endres den, må de få vite det på nytt.",
        trigger=release_date_is_known,
        due=AT_ONCE,
        responsible=("kriminalomsorgen", "fengselshelsetjenesten", "hjemkommune", "innsatt"),
        document=RME_GUIDE,
        section="§ 12.1",
        force="MUST",
        area="frame",
        krav=("N20", "Q20"),
    ),
    Rule(
        id="C54",
        title="Planlegg løslatelsen sammen, og avklar hvem som gjør hva",
        why="Alle som skal hjelpe deg, bør kjenne hverandre og vite sin oppgave.",
        trigger=always,
        due=REFERRAL_WINDOW,
        responsible=("kriminalomsorgen", "tilbakeforingskoordinator", "hjemkommune", "innsatt"),
        document=UKOM,
        section="punkt 4",
        force="SHOULD",
        area="frame",
        krav=("P27", "N6", "N7", "N9"),
        law=("strgjfl. § 4", "strgjfl. § 41"),
    ),
    Rule(
        id="C57",
        title="Skriv ned avtalene dine ute: tid, sted og navn",
        why="Med faste avtaler vet du hvor du skal og hvem du møter de første dagene.",
        trigger=always,
        due=CLOSE_TO_RELEASE,
        responsible=("koordinator", "kriminalomsorgen", "hjemkommune", "innsatt"),
        document=NKROP,
        section="s. 29",
        force="PROP",
        area="frame",
        krav=("A119",),
    ),
    Rule(
        id="C59",
        title="Gjør hjemkommunen klar til å ta imot deg",
        why="Det tar tid å få de rette folkene på plass. Særlig når oppholdet er kort.",
        trigger=always,
        due=EARLY,
        responsible=("hjemkommune", "kriminalomsorgen", "koordinator", "innsatt"),
        document=UKOM,
        section="punkt 4",
        force="SHOULD",
        area="frame",
        krav=("N21", "N22"),
    ),
    Rule(
        id="C68",
        title="Sjekk at tiltakene ikke kolliderer",
        why="Arbeid, skole, kurs og avtaler skal passe sammen og ikke bli for mye.",
        trigger=always,
        due=EACH_REVIEW,
        responsible=("koordinator", "kontaktbetjent", "innsatt"),
        document=RME_GUIDE,
        section="§ 4.4",
        force="SHOULD",
        area="frame",
        krav=("P15", "N34"),
        stay="long",
    ),
    Rule(
        id="C70",
        title="Avtal en prat etter løslatelsen",
        why="Oppfølgingen slutter ikke ved porten. De første ukene er viktige.",
        trigger=always,
        due=AFTER_RELEASE,
        responsible=("hjemkommune", "koordinator", "innsatt"),
        document=RME_GUIDE,
        section="kap. 8 og § 12.3",
        force="INF",
        area="frame",
        krav=("P54", "F3", "F29"),
    ),
    Rule(
        id="C72",
        title="Avtal hvordan behovene dine følges opp uten plan",
        why="Du kan si nei til plan og likevel få hjelp. Det dere avtaler, bør skrives ned.",
        trigger=may_have_no_plan,
        reads=("frame.wants_plan", "frame.existing_plan"),
        due=CLOSE_TO_RELEASE,
        responsible=("kriminalomsorgen", "fengselshelsetjenesten", "innsatt"),
        document=RME_GUIDE,
        section="§ 8.4",
        force="SHOULD",
        area="frame",
        krav=("P39", "P41"),
    ),
)
