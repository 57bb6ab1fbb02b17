"""Suspension: made now, completed within a working day, reviewed, lifted."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards.beside import suspension_record, suspension_whole
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.regions import Suspension, SuspensionReview

REVIEW_DECISIONS = {"continue": "It continues", "vary": "It is varied"}


@act(Role.CASEWORKER)
def suspend(
    desk: Desk,
    case: CaseId,
    *,
    reason: str,
    authorised_by: str,
    on: dt.date,
    alternatives: str = "",
    contact: str = "",
    pay_in_full: bool = True,
    pay_reason: str = "",
    health_considered: str = "",
    companion_offered: bool = True,
) -> None:
    """Suspend: a neutral act on full pay. Starts the review clock and the duties it brings."""
    weighed = entries.passage(alternatives, "alternatives", "the alternatives considered")
    who = entries.line(authorised_by, "authorised_by", "who authorised it", required=True)
    more = suspension_record(alternatives=weighed, pay_in_full=pay_in_full)
    row, _ = take(desk, case, "suspend", on, more)
    desk.add(
        Suspension(
            case_id=row.id,
            state="suspended",
            started_on=on,
            authorised_by=who,
            reason=entries.passage(reason, "reason", "the reason", required=True),
            alternatives=weighed,
            contact=entries.line(contact, "contact", "the named contact"),
            pay_in_full=pay_in_full,
            pay_reason=entries.passage(pay_reason, "pay_reason", "the advice on pay"),
            health_considered=entries.passage(health_considered, "health_considered", "health"),
            companion_offered=companion_offered,
            completed_on=on if weighed else None,
            lifted_on=None,
        )
    )
    _begin_clocks(desk, row, on, is_whole=bool(weighed))
    pay = " on full pay" if pay_in_full else ""
    words = f"The employee was suspended{pay}. Authorised by {who}."
    tell_story(desk, row, "suspend", words, on)


def _begin_clocks(desk: Desk, case: Case, on: dt.date, *, is_whole: bool) -> None:
    """Review, the rest of the record, and whatever duty the suspension brings."""
    start_clock(desk, case, "SUSPENSION_REVIEW", on)
    if not is_whole:
        start_clock(desk, case, "SUSPENSION_RECORD", on)
    keep_duties(desk, case)


@act(Role.CASEWORKER)
def complete_suspension_record(
    desk: Desk, case: CaseId, *, alternatives: str, on: dt.date, health_considered: str = ""
) -> None:
    """Say which alternatives were considered, and why each would not do."""
    weighed = entries.passage(alternatives, "alternatives", "the alternatives considered")
    more = suspension_whole(weighed)
    row, _ = take(desk, case, "complete_suspension_record", on, more)
    found = current(desk, row)
    if found.completed_on is not None and found.alternatives == weighed:
        raise BadEntry(refusals.ALREADY_RECORDED, where="alternatives", what="This record")
    found.alternatives, found.completed_on = weighed, on
    if health_considered:
        found.health_considered = entries.passage(health_considered, "health_considered", "health")
    stop_clock(desk, row, "SUSPENSION_RECORD", on)
    words = "The suspension record was completed."
    tell_story(desk, row, "complete_suspension_record", words, on)


@act(Role.CASEWORKER)
def review_suspension(
    desk: Desk, case: CaseId, *, decision: str, reason: str, reviewed_by: str, on: dt.date
) -> None:
    """Record a review; the next one falls due as the rules say."""
    entries.choice(decision, REVIEW_DECISIONS, "decision", "a decision")
    row, _ = take(desk, case, "review_suspension", on)
    found = current(desk, row)
    why = entries.passage(reason, "reason", "the reason", required=True)
    _not_reviewed_yet(desk, found, on, why)
    desk.add(
        SuspensionReview(
            suspension_id=found.id,
            on=on,
            decision=decision,
            reason=why,
            reviewed_by=entries.line(reviewed_by, "reviewed_by", "who reviewed it", required=True),
        )
    )
    stop_clock(desk, row, "SUSPENSION_REVIEW", on)
    start_clock(desk, row, "SUSPENSION_REVIEW", on)
    words = f"The suspension was reviewed: {in_sentence(REVIEW_DECISIONS[decision])}."
    tell_story(desk, row, "review_suspension", words, on)


@act(Role.CASEWORKER)
def lift_suspension(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """End the suspension. Duties that began with it stay until they are met or decided."""
    row, _ = take(desk, case, "lift_suspension", on)
    found = current(desk, row)
    found.state, found.lifted_on = "lifted", on
    found.lifted_reason = entries.passage(reason, "reason", "the reason", required=True)
    for rule in ("SUSPENSION_REVIEW", "SUSPENSION_RECORD"):
        stop_clock(desk, row, rule, on)
    tell_story(desk, row, "lift_suspension", "The suspension was lifted.", on)


def current(desk: Desk, case: Case) -> Suspension:
    """The suspension that runs, or was the last."""
    wanted = select(Suspension).where(Suspension.case_id == case.id)
    found = desk.session.scalars(wanted.order_by(Suspension.id.desc()).limit(1)).first()
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="suspension")
    return found


def _not_reviewed_yet(desk: Desk, suspension: Suspension, on: dt.date, why: str) -> None:
    same = select(SuspensionReview.id).where(
        SuspensionReview.suspension_id == suspension.id,
        SuspensionReview.on == on,
        SuspensionReview.reason == why,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="reason", what="This review")
