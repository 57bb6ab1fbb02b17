"""Content asked to be taken down: what waits, who looked, and what its refusal proposes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.domain.dates import short_day
from casework.domain.region_choices import REMOVAL_ANSWERS, REMOVAL_KINDS
from casework.queries.beside import BesidePage
from casework.queries.removal_rows import CheckRow, RemovalRow
from ui.due_words import day_and_time, due_state
from ui.screens.case.part import PartPage
from ui.screens.case.region_card import region_card, row
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import TaskRow

STEPS = ("request_removal", "instruct_removal", "report_to_platform")
ANSWER = "Record the answer"
STATES = {
    "refused": State("Refused", Tone.AMBER, Mark.STOP),
    "unable": State("Not possible", Tone.QUIET, Mark.STOP),
}
PROPOSED = "Refusing the instruction may be an allegation"
WHY = (
    "The policy calls refusing an instruction a breach. Nothing is alleged by itself: decide, "
    "and if it is alleged it needs its own notice."
)


def removal_card(page: PartPage, found: BesidePage, steps: Sequence[Step]) -> Card:
    """Oldest first; under each what it proposes."""
    rows: list[QWidget] = []
    for one in found.removals:
        rows.append(_removal(page, one))
        if one.proposal == "proposed":
            rows += _proposal(page, one, found.refusal_clauses)
    waiting = sum(one.state == "requested" for one in found.removals)
    note = f"{waiting} without an answer" if waiting else ""
    return region_card(page, "Removal of content", note, rows, steps)


def _removal(page: PartPage, one: RemovalRow) -> TaskRow:
    today = page.host.today
    verb = REMOVAL_KINDS.get(one.kind, one.kind)
    whom = f", {one.asked_of}" if one.asked_of else ""
    when = day_and_time(one.asked_on, one.asked_time, today)
    where = ", ".join(part for part in (one.exhibit, one.url) if part)
    number = f"Their reference: {one.their_reference}." if one.their_reference else ""
    said = [one.what, where, f"{verb}{whom} {when}.", number]
    if one.answered_on is not None:
        answered = f"{REMOVAL_ANSWERS.get(one.state, 'Asked anew')}, "
        said.append(f"{answered}{short_day(one.answered_on, today=today)}. {one.answer}".strip())
    said += [_check(page, each) for each in one.checks]
    said.append(_decided(one))
    return _with_next(page, one, said)


def _with_next(page: PartPage, one: RemovalRow, said: list[str]) -> TaskRow:
    """The chip says what is next: the answer, a look, or how it ended."""
    if one.state == "requested":
        state = State(ANSWER, Tone.BLUE, Mark.CLOCK)
        if one.answer_by is not None:
            due = due_state(one.answer_by, page.host.today)
            said.append(f"Answer due: {due.words[:1].lower()}{due.words[1:]}.")
            state = State(ANSWER, due.tone if due.tone is not Tone.QUIET else Tone.BLUE, due.mark)
        return row(page, "Removal", said, state, "record_removal_answer", removal=one.id)
    if one.state == "removed" and not one.is_seen_gone:
        state = State("Look that it is gone", Tone.AMBER, Mark.DOT)
        return row(page, "Removal", said, state, "check_removal", removal=one.id)
    return row(page, "Removal", said, STATES.get(one.state, done("Gone")))


def _check(page: PartPage, one: CheckRow) -> str:
    seen = "gone" if one.is_gone else "still there"
    when = day_and_time(one.on, one.time, page.host.today)
    shows = f" {one.exhibit}." if one.exhibit else ""
    return f"{one.checked_by} looked {when}: {seen}. {one.how}{shows}"


def _decided(one: RemovalRow) -> str:
    if one.proposal == "charged":
        return f"Its refusal is allegation {one.charged_as}, decided by {one.proposal_by}."
    if one.proposal == "declined":
        return f"Its refusal is not alleged. {one.proposal_by}: {one.proposal_reason}"
    if one.state == "refused" and one.on_advice == "yes":
        return "Refused on advice: that is never a failure to co-operate."
    return ""


def _proposal(page: PartPage, one: RemovalRow, clauses: tuple[str, ...]) -> list[QWidget]:
    known = {
        "removal": one.id,
        "heading": "Did not take content down when instructed",
        "text": f"An instruction to take this down was refused: {one.what}",
        "clauses": clauses,
    }
    alleged = State("Allege it", Tone.AMBER, Mark.DOT)
    declined = State("Do not allege it", Tone.BLUE, Mark.DOT)
    return [
        row(page, PROPOSED, [WHY], alleged, "charge_refusal", **known),
        row(page, "Or decide against it", [], declined, "decline_to_charge", removal=one.id),
    ]
