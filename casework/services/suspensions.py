"""Suspension: made now, completed within a working day, reviewed, lifted."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.guards import suspension as guards
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.region_choices import ENDED_BY, PAY_KINDS
from casework.domain.roles import Role
from casework.fact_parts.accounts import open_accounts_of
from casework.facts import facts_of
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.region_keeping import keep_change, next_look
from casework.services.steps_taken import take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.regions import Suspension, SuspensionReview

REVIEW_DECISIONS = {
    "continue": "It continues",
    "vary": "It is varied",
    "instead": "Something else takes its place",
    "lift": "It is to be lifted",
}
PASSAGES = {
    "reason": "the reason",
    "enquiry": "what was found out first",
    "alternatives": "the alternatives considered",
    "asked": "what is asked of the employee",
    "pay_reason": "the advice on pay",
    "health_considered": "health",
    "equality_considered": "equality",
}
LINES = {
    "authorised_by": "who authorised it",
    "contact": "the named contact",
    "pay_reference": "the reference of the advice",
    "companion": "the companion",
}


@act(Role.CASEWORKER)
def suspend(
    desk: Desk,
    case: CaseId,
    *,
    reason: str,
    authorised_by: str,
    on: dt.date,
    enquiry: str = "",
    alternatives: str = "",
    contact: str = "",
    asked: str = "",
    pay_in_full: bool = True,
    pay_kind: str = "",
    pay_reason: str = "",
    pay_reference: str = "",
    health_considered: str = "",
    equality_considered: str = "",
    met_on: dt.date | None = None,
    companion_offered: bool = True,
    companion: str = "",
) -> None:
    """Suspend: a neutral act on full pay. Starts the review clock and the duties it brings."""
    made = Suspension(
        started_on=on, reason=reason, authorised_by=authorised_by, enquiry=enquiry,
        alternatives=alternatives, contact=contact, asked=asked, pay_in_full=pay_in_full,
        pay_kind=pay_kind, pay_reason=pay_reason, pay_reference=pay_reference,
        health_considered=health_considered, equality_considered=equality_considered,
        met_on=met_on, companion_offered=companion_offered, companion=companion,
    )  # fmt: skip
    _check(made, desk.today)
    _begin(desk, case, made)


def _check(made: Suspension, today: dt.date) -> None:
    """What was typed, as it is kept. Raises `BadEntry`."""
    for name, what in PASSAGES.items():
        is_needed = name == "reason"
        setattr(made, name, entries.passage(getattr(made, name), name, what, required=is_needed))
    for name, what in LINES.items():
        is_needed = name == "authorised_by"
        setattr(made, name, entries.line(getattr(made, name), name, what, required=is_needed))
    if made.pay_kind:
        entries.choice(made.pay_kind, PAY_KINDS, "pay_kind", "what is paid")
    if made.met_on is not None:
        entries.past(made.met_on, today, "met_on", "The meeting")


def _begin(desk: Desk, case: CaseId, made: Suspension) -> None:
    """The record, its clocks, whatever duty it brings, and the chronology."""
    on, facts = made.started_on, facts_of(desk, desk.case(case), made.started_on)
    paid = made.pay_in_full
    more = (
        *guards.suspension_record(facts, alternatives=made.alternatives),
        *guards.pay_explained(in_full=paid, kind=made.pay_kind, reference=made.pay_reference),
        *guards.decided_at_school(facts),
        *guards.arranged(facts),
        *guards.accounts_taken(facts, open_accounts_of(desk, desk.case(case))),
    )
    row, _ = take(desk, case, "suspend", on, more)
    is_whole = bool(made.alternatives) or not guards.unanswered(facts)
    made.case_id, made.state = row.id, "suspended"
    made.completed_on = on if is_whole else None
    made.lifted_on = made.return_on = None
    desk.add(made)
    start_clock(desk, row, "SUSPENSION_REVIEW", on)
    start_clock(desk, row, "SUSPENSION_LONG", on, subject=made.id)
    if not is_whole:
        start_clock(desk, row, "SUSPENSION_RECORD", on)
    keep_duties(desk, row)
    pay = " on full pay" if paid else ""
    words = f"The employee was suspended{pay}. Authorised by {made.authorised_by}."
    tell_story(desk, row, "suspend", words, on)


@act(Role.CASEWORKER)
def complete_suspension_record(
    desk: Desk,
    case: CaseId,
    *,
    on: dt.date,
    alternatives: str = "",
    health_considered: str = "",
    equality_considered: str = "",
    enquiry: str = "",
) -> None:
    """Say which alternatives were considered, and why each would not do."""
    typed = {
        "alternatives": alternatives,
        "health_considered": health_considered,
        "equality_considered": equality_considered,
        "enquiry": enquiry,
    }
    told = {name: entries.passage(said, name, PASSAGES[name]) for name, said in typed.items()}
    facts = facts_of(desk, desk.case(case), on)
    more = guards.suspension_whole(facts, told["alternatives"])
    row, _ = take(desk, case, "complete_suspension_record", on, more)
    found = current(desk, row)
    changed = {name: said for name, said in told.items() if said and said != getattr(found, name)}
    if found.completed_on is not None and not changed:
        raise BadEntry(refusals.ALREADY_RECORDED, where="alternatives", what="This record")
    for name, said in changed.items():
        _say_anew(desk, row, found, name, said, on)
    found.completed_on = on
    stop_clock(desk, row, "SUSPENSION_RECORD", on)
    words = "The suspension record was completed."
    tell_story(desk, row, "complete_suspension_record", words, on)


def _say_anew(desk: Desk, case: Case, found: Suspension, name: str, said: str, on: dt.date) -> None:
    """Fill in part of the record; what stood there before is kept."""
    was = getattr(found, name)
    if was:
        keep_change(desk, case, "suspension", found.id, name, was=was, became=said, on=on)
    setattr(found, name, said)


@act(Role.CASEWORKER)
def review_suspension(
    desk: Desk,
    case: CaseId,
    *,
    decision: str,
    reason: str,
    reviewed_by: str,
    on: dt.date,
    next_on: dt.date | None = None,
) -> None:
    """Record a review; the next one falls due as the rules say, or on the day named."""
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
            next_on=next_on,
        )
    )
    next_look(desk, row, "SUSPENSION_REVIEW", on, next_on, "")
    words = f"The suspension was reviewed: {in_sentence(REVIEW_DECISIONS[decision])}."
    tell_story(desk, row, "review_suspension", words, on)


@act(Role.CASEWORKER)
def lift_suspension(
    desk: Desk,
    case: CaseId,
    *,
    reason: str,
    on: dt.date,
    lifted_by: str = "",
    ended_by_body: str = "council",
    return_plan: str = "",
    return_on: dt.date | None = None,
) -> None:
    """End the suspension. Duties that began with it stay until they are met or decided."""
    entries.choice(ended_by_body, ENDED_BY, "ended_by_body", "who ended it")
    facts = facts_of(desk, desk.case(case), on)
    more = (*guards.ended_by_the_right_body(facts, ended_by_body), *guards.access_given_back(facts))
    row, _ = take(desk, case, "lift_suspension", on, more)
    found = current(desk, row)
    entries.in_order(found.started_on, on, "on", first="the suspension", then="Its end")
    found.state, found.lifted_on = "lifted", on
    found.lifted_reason = entries.passage(reason, "reason", "the reason", required=True)
    found.lifted_by = entries.line(lifted_by, "lifted_by", "who ended it")
    found.ended_by_body = ended_by_body
    found.return_plan = entries.passage(return_plan, "return_plan", "the plan for the return")
    found.return_on = entries.near(return_on, "return_on") if return_on else None
    for rule in ("SUSPENSION_REVIEW", "SUSPENSION_RECORD", "SUSPENSION_LONG"):
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
