"""What runs beside a case: removal of content, holds, grievances and possible disclosures."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, ConcernId, HoldId, RemovalId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_keeping import moment_of, start_clock, stop_clock
from casework.services.clock_moves import pause_clocks, resume_clocks
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.regions import Concern, Hold, Removal

REMOVAL_ANSWERS = {
    "removed": "It was taken down and this was checked",
    "refused": "It was refused",
    "unable": "The platform could not",
}
CONCERN_STATES = {
    "open": "Dealt with at the same time",
    "paused": "The case waits for it",
    "with_legal": "With Legal",
}
WAITS = "paused"
SENSITIVE = "REMOVAL_ANSWER_SENSITIVE"
"""Counted in hours: an image of a child or an intimate one does not wait for a working day."""


@act(Role.CASEWORKER)
def request_removal(
    desk: Desk, case: CaseId, *, what: str, on: dt.date, how: str = ""
) -> RemovalId:
    """Ask the employee or the platform to take something down; always allowed once it is sealed."""
    return _ask(desk, case, "request_removal", what, on, how)


@act(Role.CASEWORKER)
def instruct_removal(
    desk: Desk, case: CaseId, *, what: str, on: dt.date, how: str = ""
) -> RemovalId:
    """Instruct the employee to take something down, where the policy gives that power."""
    return _ask(desk, case, "instruct_removal", what, on, how)


@act(Role.CASEWORKER)
def record_removal_answer(
    desk: Desk, case: CaseId, *, removal: RemovalId, answer: str, on: dt.date, said: str = ""
) -> None:
    """Record what became of a request; stops its clock."""
    entries.choice(answer, REMOVAL_ANSWERS, "answer", "what became of it")
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(Removal, removal, thing="request")
    _same_case(found.case_id, row, "request")
    found.state, found.answered_on = answer, on
    found.answer = entries.passage(said, "said", "what was said")
    for rule in ("REMOVAL_ANSWER", SENSITIVE):
        stop_clock(desk, row, rule, on, subject=found.id)
    words = f"Removal: {in_sentence(REMOVAL_ANSWERS[answer])}."
    tell_story(desk, row, "record_removal_answer", words, on)


@act(Role.CASEWORKER)
def place_hold(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    asked_by: str,
    may_contact_employee: bool,
    may_continue: str,
    on: dt.date,
) -> HoldId:
    """Record that somebody outside asked the case, or part of it, to wait."""
    entries.choice(kind, choices.HOLD_KINDS, "kind", "a kind of hold")
    who = entries.line(asked_by, "asked_by", "who asked", required=True)
    row, facts = take(desk, case, "place_hold", on)
    if any((one.kind, one.asked_by) == (kind, who) for one in facts.holds):
        what = f"A hold ({in_sentence(choices.HOLD_KINDS[kind])}), asked by {who},"
        raise BadEntry(refusals.ALREADY_RECORDED, where="kind", what=what)
    hold = desk.add(
        Hold(
            case_id=row.id,
            kind=kind,
            asked_by=who,
            may_contact_employee=may_contact_employee,
            may_continue=entries.passage(may_continue, "may_continue", "what may go on"),
            placed_on=on,
            lifted_on=None,
        )
    )
    pause_clocks(desk, row, kind, on, hold.id)
    words = (
        f"A hold was placed ({in_sentence(choices.HOLD_KINDS[kind])}), asked by {hold.asked_by}."
    )
    tell_story(desk, row, "place_hold", words, on)
    return HoldId(hold.id)


@act(Role.CASEWORKER)
def lift_hold(desk: Desk, case: CaseId, *, hold: HoldId, reason: str, on: dt.date) -> None:
    """Lift a hold: who agreed, and why."""
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(Hold, hold, thing="hold")
    _same_case(found.case_id, row, "hold")
    if found.lifted_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="hold", what="That this hold was lifted")
    found.lifted_on = on
    found.lifted_reason = entries.passage(reason, "reason", "the reason", required=True)
    resume_clocks(desk, row, on, found.id)
    kind = in_sentence(choices.HOLD_KINDS[found.kind])
    words = f"The hold ({kind}) was lifted: {found.lifted_reason}"
    tell_story(desk, row, "lift_hold", words, on)


@act(Role.CASEWORKER)
def raise_concern(
    desk: Desk, case: CaseId, *, kind: str, summary: str, state: str, reason: str, on: dt.date
) -> ConcernId:
    """Record a grievance or possible protected disclosure, and how it is dealt with beside this."""
    entries.choice(kind, choices.CONCERN_KINDS, "kind", "what was raised")
    entries.choice(state, CONCERN_STATES, "state", "how it is dealt with")
    row, _ = take(desk, case, "raise_concern", on)
    raised = entries.passage(summary, "summary", "what was raised", required=True)
    same = select(Concern.id).where(
        Concern.case_id == row.id, Concern.kind == kind, Concern.summary == raised
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="summary", what="What was raised")
    concern = desk.add(
        Concern(
            case_id=row.id,
            kind=kind,
            state=state,
            raised_on=on,
            summary=raised,
            handling_reason=entries.passage(reason, "reason", "the reason", required=True),
            resolved_on=None,
        )
    )
    if state == WAITS:
        pause_clocks(desk, row, kind, on, concern.id)
    words = f"{choices.CONCERN_KINDS[kind]} recorded. {CONCERN_STATES[state]}."
    tell_story(desk, row, "raise_concern", words, on)
    return ConcernId(concern.id)


@act(Role.CASEWORKER)
def resolve_concern(
    desk: Desk, case: CaseId, *, concern: ConcernId, resolution: str, on: dt.date
) -> None:
    """Record how a grievance or disclosure ended."""
    row = beside(desk, case, on, when_closed=True)
    found = desk.row(Concern, concern, thing="concern")
    _same_case(found.case_id, row, "concern")
    if found.resolved_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="concern", what="How this ended")
    found.state, found.resolved_on = "resolved", on
    found.resolution = entries.passage(resolution, "resolution", "how it ended", required=True)
    resume_clocks(desk, row, on, found.id)
    words = f"{choices.CONCERN_KINDS[found.kind]} resolved: {found.resolution}"
    tell_story(desk, row, "resolve_concern", words, on)


def _ask(desk: Desk, case: CaseId, step: str, what: str, on: dt.date, how: str) -> RemovalId:
    asked = entries.passage(what, "what", "what should be taken down", required=True)
    row, facts = take(desk, case, step, on)
    same = select(Removal.id).where(
        Removal.case_id == row.id, Removal.what == asked, Removal.state == "requested"
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="what", what="This request")
    removal = desk.add(
        Removal(
            case_id=row.id,
            kind="request" if step == "request_removal" else "instruction",
            what=asked,
            asked_on=on,
            asked_how=entries.line(how, "how", "how it was asked"),
            state="requested",
            answered_on=None,
        )
    )
    sensitive = any(one.is_sensitive for one in facts.exhibits)
    rule, start = ("REMOVAL_ANSWER", on) if not sensitive else (SENSITIVE, moment_of(desk, on))
    start_clock(desk, row, rule, start, subject=removal.id)
    verb = "asked" if step == "request_removal" else "instructed"
    tell_story(desk, row, step, f"Removal was {verb}: {asked}", on)
    return RemovalId(removal.id)


def _same_case(case_id: str, case: Case, thing: str) -> None:
    if case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing=thing)
