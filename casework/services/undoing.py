"""What an appeal undoes: the ledger, the outcome, the decisions, and what bodies were told."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_facts import CaseFacts
from casework.domain.hearing_choices import APPEAL_DECISIONS
from casework.domain.phrases import in_sentence
from casework.domain.vocabulary import DISMISSALS, CaseState
from casework.services.clock_keeping import start_clock, stop_clock
from casework.services.duty_keeping import keep_duties
from casework.services.ledger import strike_warnings, take_off_appeal_days
from casework.services.outcome_rows import vary_outcome
from casework.services.part_holding import end_parts
from casework.services.steps_taken import move
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case
from casework.store.tables.decisions import AllegationDecision
from casework.store.tables.hearings import Appeal, Hearing, Outcome
from casework.store.tables.regions import Referral

CORRECTION = "CORRECTION"
TOLD = ("sent", "acknowledged")


def undo(desk: Desk, case: Case, facts: CaseFacts, appeal: Appeal, sanction: str) -> None:
    """Carry out a decision on appeal, and keep the duties in step with it."""
    on, decision = appeal.decided_on or desk.today, appeal.decision
    shown = in_sentence(APPEAL_DECISIONS[decision])
    if decision == "upheld" and facts.rules.appeal_days_off:
        take_off_appeal_days(desk, case, appeal.lodged_on, on)
    if decision != "upheld" and sanction not in DISMISSALS:
        stop_clock(desk, case, "SCHOOL_DISMISSAL", on)
    if decision != "upheld":
        strike_warnings(desk, case, f"On appeal: {shown}.", on)
        _tell_bodies(desk, case, decision, on)
    if decision == "varied":
        vary_outcome(
            desk, case, facts, sanction, by=appeal.decided_by or "", why=appeal.reasons, on=on
        )
    if decision == "rehearing":
        _begin_anew(desk, case, on)
    desk.session.flush()
    keep_duties(desk, case)


def _begin_anew(desk: Desk, case: Case, on: dt.date) -> None:
    """The outcome is set aside, the decisions are open again, others hear the case."""
    outcomes = select(Outcome).where(Outcome.case_id == case.id, Outcome.set_aside_on.is_(None))
    for outcome in desk.session.scalars(outcomes).all():
        outcome.set_aside_on = on
    alleged = select(Allegation).where(Allegation.case_id == case.id)
    for allegation in desk.session.scalars(alleged).all():
        set_decision_aside(desk, allegation, on)
    held = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == "disciplinary")
    for hearing in desk.session.scalars(held).all():
        hearing.state = "set aside"
    for part in ("chair", "panel"):
        end_parts(desk, case, part, on)
    move(desk, case, CaseState.CASE_TO_ANSWER, on)


def set_decision_aside(desk: Desk, allegation: Allegation, on: dt.date) -> None:
    """Its decision is taken off the matrix and kept as one that was set aside."""
    wanted = select(AllegationDecision).where(
        AllegationDecision.allegation_id == allegation.id,
        AllegationDecision.set_aside_on.is_(None),
    )
    kept = desk.session.scalars(wanted).all()
    if not kept and allegation.decision and allegation.decided_on is not None:
        kept = [
            desk.add(
                AllegationDecision(
                    allegation_id=allegation.id,
                    decision=allegation.decision,
                    reason=allegation.decision_reason,
                    on=allegation.decided_on,
                    set_aside_on=None,
                )
            )
        ]
    for one in kept:
        one.set_aside_on = on
    allegation.decision = allegation.decision_reason = ""
    allegation.decided_on = None


def _tell_bodies(desk: Desk, case: Case, decision: str, on: dt.date) -> None:
    """A task for every body that was told of this case: what it knows must not stay wrong."""
    wanted = select(Referral).where(Referral.case_id == case.id, Referral.state.in_(TOLD))
    told = {one.body: one.body_name for one in desk.session.scalars(wanted)}
    shown = in_sentence(APPEAL_DECISIONS[decision])
    for body, name in told.items():
        row = Referral(case_id=case.id, body=body, trigger=f"{CORRECTION}_{on:%Y%m%d}")
        row.body_name, row.obligation, row.state = name, "C", "required"
        row.reason = (
            f"{name} was told of this case. An appeal has changed it since ({shown}): tell them."
        )
        row.source = "The council’s own rule, not a duty with a time in law"
        row.started_on, row.internal_target = on, None
        row.decided_on = row.sent_on = row.acknowledged_on = None
        row.employee_told_on = row.closed_on = None
        desk.add(row)
        clock = start_clock(desk, case, CORRECTION, on, subject=row.id)
        clock.title = f"Tell {name} that the outcome was changed"
        row.due_on = clock.due_on
