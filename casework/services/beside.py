"""What runs beside a case: holds, grievances, complaints and possible disclosures."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.errors import BadEntry
from casework.domain.guards.concern import handled_apart, to_legal
from casework.domain.ids import CaseId, ConcernId, HoldId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.region_choices import CONCERN_OUTCOMES
from casework.domain.region_choices import HANDLING as CONCERN_STATES
from casework.domain.roles import Role
from casework.facts import facts_of
from casework.services.clock_keeping import stop_clock
from casework.services.clock_moves import pause_clocks, resume_clocks
from casework.services.region_keeping import next_look, same_case
from casework.services.steps_taken import beside, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.regions import Concern, Hold

WAITS = "paused"


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
    waits: str = "",
    reference: str = "",
    asked_how: str = "",
    next_on: dt.date | None = None,
) -> HoldId:
    """Record that somebody outside asked the case, or part of it, to wait."""
    entries.choice(kind, choices.HOLD_KINDS, "kind", "a kind of hold")
    made = Hold(kind=kind, may_contact_employee=may_contact_employee, placed_on=on, lifted_on=None)
    made.asked_by = entries.line(asked_by, "asked_by", "who asked", required=True)
    made.may_continue = entries.passage(may_continue, "may_continue", "what may go on")
    made.waits = entries.passage(waits, "waits", "what waits")
    made.reference = entries.line(reference, "reference", "their reference")
    made.asked_how = entries.line(asked_how, "asked_how", "how they asked")
    row, facts = take(desk, case, "place_hold", on)
    shown = in_sentence(choices.HOLD_KINDS[kind])
    if any((one.kind, one.asked_by) == (kind, made.asked_by) for one in facts.holds):
        what = f"A hold ({shown}), asked by {made.asked_by},"
        raise BadEntry(refusals.ALREADY_RECORDED, where="kind", what=what)
    made.case_id = row.id
    desk.add(made)
    pause_clocks(desk, row, kind, on, made.id)
    next_look(desk, row, "HOLD_REVIEW", on, next_on, made.id)
    words = f"A hold was placed ({shown}), asked by {made.asked_by}."
    tell_story(desk, row, "place_hold", words, on)
    return HoldId(made.id)


@act(Role.CASEWORKER)
def lift_hold(
    desk: Desk, case: CaseId, *, hold: HoldId, reason: str, on: dt.date, lifted_by: str = ""
) -> None:
    """Lift a hold: who agreed, and why."""
    row = beside(desk, case, on, when_closed=True)
    found = hold_of(desk, row, hold)
    found.lifted_by = entries.line(lifted_by, "lifted_by", "who agreed")
    found.lifted_on = on
    found.lifted_reason = entries.passage(reason, "reason", "the reason", required=True)
    resume_clocks(desk, row, on, found.id)
    stop_clock(desk, row, "HOLD_REVIEW", on, subject=found.id)
    kind = in_sentence(choices.HOLD_KINDS[found.kind])
    words = f"The hold ({kind}) was lifted: {found.lifted_reason}"
    tell_story(desk, row, "lift_hold", words, on)


@act(Role.CASEWORKER)
def raise_concern(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    summary: str,
    state: str,
    reason: str,
    on: dt.date,
    raised_by: str = "",
    about: str = "",
    handled_by: str = "",
    procedure: str = "",
    reference: str = "",
    next_on: dt.date | None = None,
) -> ConcernId:
    """Record a grievance, a complaint or a possible protected disclosure, and how it is handled.

    Whoever raised it is watched over from now on: nobody may be treated badly for it.
    """
    entries.choice(kind, choices.CONCERN_KINDS, "kind", "what was raised")
    entries.choice(state, CONCERN_STATES, "state", "how it is dealt with")
    made = Concern(kind=kind, state=state, raised_on=on, resolved_on=None, screened_on=None)
    made.summary = entries.passage(summary, "summary", "what was raised", required=True)
    made.handling_reason = entries.passage(reason, "reason", "the reason", required=True)
    made.raised_by = entries.line(raised_by, "raised_by", "who raised it")
    made.about = entries.line(about, "about", "whom or what it is about")
    fill_handling(made, handled_by, procedure, reference)
    facts = facts_of(desk, desk.case(case), on)
    more = (*to_legal(kind, state), *handled_apart(facts, made.handled_by))
    row, _ = take(desk, case, "raise_concern", on, more)
    made.case_id = row.id
    _not_raised_yet(desk, made)
    desk.add(made)
    if state == WAITS:
        pause_clocks(desk, row, kind, on, made.id)
    next_look(desk, row, "DETRIMENT_WATCH", on, next_on, made.id)
    words = f"{choices.CONCERN_KINDS[kind]} recorded. {CONCERN_STATES[state]}."
    tell_story(desk, row, "raise_concern", words, on)
    return ConcernId(made.id)


@act(Role.CASEWORKER)
def resolve_concern(
    desk: Desk,
    case: CaseId,
    *,
    concern: ConcernId,
    resolution: str,
    on: dt.date,
    outcome: str = "elsewhere",
) -> None:
    """Record how a grievance, a complaint or a disclosure ended; the watch goes on."""
    entries.choice(outcome, CONCERN_OUTCOMES, "outcome", "how it ended")
    row = beside(desk, case, on, when_closed=True)
    found = concern_of(desk, row, concern)
    if found.resolved_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="concern", what="How this ended")
    found.state, found.resolved_on, found.outcome = "resolved", on, outcome
    found.resolution = entries.passage(resolution, "resolution", "how it ended", required=True)
    resume_clocks(desk, row, on, found.id)
    words = f"{choices.CONCERN_KINDS[found.kind]} resolved: {found.resolution}"
    tell_story(desk, row, "resolve_concern", words, on)


def hold_of(desk: Desk, case: Case, hold: HoldId) -> Hold:
    """A hold of this case that stands. Raises `NotFound`, or `BadEntry` once it is lifted."""
    found = desk.row(Hold, hold, thing="hold")
    same_case(found.case_id, case, "hold")
    if found.lifted_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="hold", what="That this hold was lifted")
    return found


def concern_of(desk: Desk, case: Case, concern: ConcernId) -> Concern:
    """A concern of this case, or `NotFound`."""
    found = desk.row(Concern, concern, thing="concern")
    same_case(found.case_id, case, "concern")
    return found


def fill_handling(concern: Concern, handled_by: str, procedure: str, reference: str) -> None:
    """Who handles it, under which procedure, with which reference. Raises `BadEntry`."""
    concern.handled_by = entries.line(handled_by, "handled_by", "who handles it")
    concern.procedure = entries.line(procedure, "procedure", "the procedure")
    concern.reference = entries.line(reference, "reference", "its reference")


def _not_raised_yet(desk: Desk, made: Concern) -> None:
    same = select(Concern.id).where(
        Concern.case_id == made.case_id,
        Concern.kind == made.kind,
        Concern.summary == made.summary,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="summary", what="What was raised")
