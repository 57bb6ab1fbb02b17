"""Facts about the outcome, the appeal and the warnings of the person."""

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.decided import (
    AppealFacts,
    OutcomeFacts,
    RouteFacts,
    SiblingFacts,
    WarningFacts,
)
from casework.domain.hearing_choices import REFUSED_LATE
from casework.domain.vocabulary import CaseState
from casework.fact_parts.hearing_room import is_early
from casework.store.tables.cases import Case
from casework.store.tables.decisions import DecisionRoute, Reinstatement
from casework.store.tables.hearing_room import Delivery
from casework.store.tables.hearings import Appeal, LedgerWarning, Outcome

LEDGER_ASKED = (CaseState.TRIAGE.value, CaseState.DECISION_PENDING.value)
"""Where a warning that is live matters to a step."""


def outcome(desk: Desk, case: Case) -> OutcomeFacts | None:
    """The outcome that stands: the last that was not set aside for a new hearing."""
    row = _last_outcome(desk, case)
    if row is None or row.set_aside_on is not None:
        return None
    return OutcomeFacts(
        row.sanction,
        row.decided_on,
        row.served_on,
        row.received_on,
        row.harm_ground,
        row.more_serious_breach,
        row.last_day,
    )


def _last_outcome(desk: Desk, case: Case) -> Outcome | None:
    wanted = select(Outcome).where(Outcome.case_id == case.id)
    return desk.session.scalars(wanted.order_by(Outcome.id.desc()).limit(1)).first()


def route(desk: Desk, case: Case) -> RouteFacts | None:
    """How it is decided without a hearing, unless that was given up again."""
    if is_early(case):
        return None
    wanted = select(DecisionRoute).where(
        DecisionRoute.case_id == case.id, DecisionRoute.given_up_on.is_(None)
    )
    row = desk.session.scalars(wanted.order_by(DecisionRoute.id.desc()).limit(1)).first()
    return None if row is None else RouteFacts(row.kind, row.decider_id)


def appeal(desk: Desk, case: Case) -> AppealFacts | None:
    """The appeal that was let in last, if there is one."""
    wanted = select(Appeal).where(Appeal.case_id == case.id, Appeal.decision != REFUSED_LATE)
    row = desk.session.scalars(wanted.order_by(Appeal.id.desc()).limit(1)).first()
    if row is None:
        return None
    if row.decided_on is None or row.decision in ("upheld", ""):
        return AppealFacts(
            row.lodged_on, row.decision, row.decided_on, is_answered=_answered(desk, row)
        )
    return AppealFacts(
        row.lodged_on,
        row.decision,
        row.decided_on,
        _undone(desk, case, row),
        _answered(desk, row),
        _reinstated(desk, row),
    )


def _answered(desk: Desk, row: Appeal) -> bool:
    wanted = select(Delivery.id).where(
        Delivery.appeal_id == row.id, Delivery.letter == "appeal_outcome"
    )
    return desk.session.scalars(wanted).first() is not None


def _undone(desk: Desk, case: Case, row: Appeal) -> str:
    """The sanction that stood when the appeal came in."""
    wanted = select(Outcome.sanction).where(Outcome.case_id == case.id, Outcome.id < row.id)
    return desk.session.scalars(wanted.order_by(Outcome.id.desc()).limit(1)).first() or ""


def _reinstated(desk: Desk, row: Appeal) -> bool:
    wanted = select(Reinstatement.id).where(Reinstatement.appeal_id == row.id)
    return desk.session.scalars(wanted).first() is not None


def siblings(desk: Desk, case: Case) -> tuple[SiblingFacts, ...]:
    """Outcomes that stand in the other cases of this incident which this person may see."""
    if case.state != CaseState.DECISION_PENDING.value:
        return ()
    others = desk.session.scalars(
        select(Case)
        .where(Case.incident_id == case.incident_id, Case.id != case.id, *desk.sees())
        .order_by(Case.reference)
    ).all()
    decided = ((one, _last_outcome(desk, one)) for one in others)
    return tuple(
        SiblingFacts(one.reference, found.sanction)
        for one, found in decided
        if found is not None and found.set_aside_on is None
    )


def ledger(desk: Desk, case: Case) -> tuple[WarningFacts, ...]:
    """The person's warnings from every case this user may see, oldest first."""
    if case.respondent_id is None or case.state not in LEDGER_ASKED:
        return ()
    wanted = (
        select(LedgerWarning)
        .join(Case, Case.id == LedgerWarning.case_id)
        .where(LedgerWarning.person_id == case.respondent_id, *desk.sees())
    )
    rows = desk.session.scalars(wanted.order_by(LedgerWarning.issued_on, LedgerWarning.id))
    return tuple(
        WarningFacts(one.id, one.level, one.issued_on, one.spent_from, one.cancelled_on is not None)
        for one in rows
    )
