"""Words of the case file about people and about what ran beside the case."""

from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.phrases import in_sentence, sentence
from casework.domain.step_rules import RULES
from casework.domain.vocabulary import PARTS, SANCTIONS
from casework.queries.beside import (
    BesidePage,
    ConcernRow,
    HoldRow,
    LeavingRow,
    RemovalRow,
)
from casework.queries.case_people import PartRow
from casework.queries.report_page import report
from casework.services.beside import REMOVAL_ANSWERS
from casework.store.tables.cases import Case

TITLES = {rule.code: rule.title for rule in RULES}


@dataclass(frozen=True)
class PartyLine:
    """A party of the incident, and what they were told."""

    name: str
    part: str
    told: str


def parties(desk: Desk, case: Case) -> tuple[PartyLine, ...]:
    """Whom the incident touches."""
    return tuple(
        PartyLine(
            one.shown_as,
            one.part,
            f"Told on {say_day(one.told_on)}: {one.told_what}" if one.told_on else "",
        )
        for one in report(desk, case.id).parties
    )


def part_words(part: str) -> str:
    """A part as people say it."""
    return PARTS.get(part, part)


def part_note(one: PartRow) -> str:
    """From when until when, what a chair may decide, and what was noted."""
    until = f" until {say_day(one.until)}" if one.until else ""
    said = [f"From {say_day(one.since)}{until}."]
    if one.part in ("chair", "appeal_chair"):
        said.append(
            "Has authority to dismiss." if one.may_dismiss else "No recorded authority to dismiss."
        )
    if one.authority:
        said.append(f"May give at most: {in_sentence(SANCTIONS[one.authority])}.")
    return " ".join([*said, sentence(one.note)]).strip()


def step_title(step: str) -> str:
    """A step as people say it."""
    return TITLES.get(step, step.replace("_", " ").capitalize())


def paragraphs(page: BesidePage) -> tuple[str, ...]:
    """Suspension, removal, holds, concerns and leaving, a paragraph each."""
    return (
        *(_removal(one) for one in page.removals),
        *(_hold(one) for one in page.holds),
        *(_concern(one) for one in page.concerns),
        *(_leaving(one) for one in page.leavings),
    )


def _removal(one: RemovalRow) -> str:
    asked = f"Removal was asked for on {say_day(one.asked_on)}: {sentence(one.what)}"
    asked += f" How: {sentence(one.asked_how)}" if one.asked_how else ""
    if one.answered_on is None:
        return f"{asked} No answer yet."
    became = sentence(REMOVAL_ANSWERS.get(one.state, one.state))
    return f"{asked} {became} {sentence(one.answer)}".strip()


def _hold(one: HoldRow) -> str:
    placed = f"On hold ({in_sentence(one.kind_words)}) from {say_day(one.placed_on)}"
    talk = "" if one.may_contact_employee else "The employee may not be contacted."
    parts = [f"{placed}, asked by {sentence(one.asked_by)}", talk, sentence(one.may_continue)]
    if one.lifted_on:
        parts.append(f"Lifted on {say_day(one.lifted_on)}: {sentence(one.lifted_reason)}")
    return " ".join(part for part in parts if part)


def _concern(one: ConcernRow) -> str:
    raised = f"{one.kind_words} raised on {say_day(one.raised_on)}: {sentence(one.summary)}"
    said = (raised, sentence(one.handling_reason), sentence(one.resolution))
    return " ".join(part for part in said if part)


def _leaving(one: LeavingRow) -> str:
    told = f"{one.reason_words}; notice received on {say_day(one.received_on)}."
    withdrawn = f" Withdrawn on {say_day(one.withdrawn_on)}." if one.withdrawn_on else ""
    return f"{told}{withdrawn}"
