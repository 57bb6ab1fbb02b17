"""Facts about hearings, the outcome and the appeal."""

from sqlalchemy import func, select

from casework.desk import Desk
from casework.domain.case_facts import AppealFacts, HearingFacts, OutcomeFacts
from casework.store.tables.cases import Case
from casework.store.tables.hearings import Appeal, Hearing, Outcome, Postponement


def hearing(desk: Desk, case: Case, kind: str) -> HearingFacts | None:
    """The last hearing of a kind."""
    wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == kind)
    row = desk.session.scalars(wanted.order_by(Hearing.number.desc()).limit(1)).first()
    if row is None:
        return None
    moved = select(func.count()).select_from(Postponement).where(Postponement.hearing_id == row.id)
    return HearingFacts(
        row.id,
        row.state,
        row.chair_id,
        row.served_on,
        row.received_on,
        row.held_on,
        row.dismissal_possible,
        desk.session.scalar(moved) or 0,
    )


def outcome(desk: Desk, case: Case) -> OutcomeFacts | None:
    """The outcome that was issued last."""
    wanted = select(Outcome).where(Outcome.case_id == case.id)
    row = desk.session.scalars(wanted.order_by(Outcome.id.desc()).limit(1)).first()
    if row is None:
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


def appeal(desk: Desk, case: Case) -> AppealFacts | None:
    """The appeal, if there is one."""
    wanted = select(Appeal).where(Appeal.case_id == case.id)
    row = desk.session.scalars(wanted.order_by(Appeal.id.desc()).limit(1)).first()
    return None if row is None else AppealFacts(row.lodged_on, row.decision, row.decided_on)
