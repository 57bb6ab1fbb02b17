"""Facts about what runs beside a case."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.beside import (
    ConcernFacts,
    HoldFacts,
    LeavingFacts,
    ReferralFacts,
    RemovalFacts,
    SuspensionFacts,
)
from casework.fact_parts.changes import voided
from casework.store.tables.cases import Case
from casework.store.tables.region_records import RemovalCheck
from casework.store.tables.regions import (
    Concern,
    Hold,
    Leaving,
    LeavingAnswer,
    Referral,
    Removal,
    Suspension,
)


def suspension(desk: Desk, case: Case) -> SuspensionFacts | None:
    """The suspension that runs, or the last."""
    wanted = select(Suspension).where(Suspension.case_id == case.id)
    row = desk.session.scalars(wanted.order_by(Suspension.id.desc()).limit(1)).first()
    if row is None:
        return None
    return SuspensionFacts(row.state, row.started_on, row.completed_on, row.lifted_on)


def removals(desk: Desk, case: Case) -> tuple[RemovalFacts, ...]:
    """Requests and instructions to take something down."""
    rows = desk.session.scalars(
        select(Removal).where(Removal.case_id == case.id, Removal.id.not_in(voided("removal")))
    ).all()
    gone = _seen_gone(desk, [row.id for row in rows])
    return tuple(
        RemovalFacts(row.kind, row.state, row.asked_on, row.id in gone, row.proposal == "proposed")
        for row in rows
    )


def _seen_gone(desk: Desk, ids: list[str]) -> set[str]:
    """Of which the last look found it gone."""
    if not ids:
        return set()
    wanted = select(RemovalCheck).where(RemovalCheck.removal_id.in_(ids))
    seen = desk.session.scalars(wanted.order_by(RemovalCheck.on, RemovalCheck.id))
    last = {one.removal_id: one.is_gone for one in seen}
    return {one for one, is_gone in last.items() if is_gone}


def holds(desk: Desk, case: Case, on: dt.date) -> tuple[HoldFacts, ...]:
    """Holds that stand, and stood on that day."""
    wanted = select(Hold).where(
        Hold.case_id == case.id,
        Hold.lifted_on.is_(None),
        Hold.placed_on <= on,
        Hold.id.not_in(voided("hold")),
    )
    rows = desk.session.scalars(wanted)
    return tuple(HoldFacts(row.kind, row.asked_by, row.may_contact_employee) for row in rows)


def concerns(desk: Desk, case: Case) -> tuple[ConcernFacts, ...]:
    """Grievances and possible disclosures."""
    rows = desk.session.scalars(
        select(Concern).where(Concern.case_id == case.id, Concern.id.not_in(voided("concern")))
    )
    return tuple(
        ConcernFacts(row.kind, row.state, row.raised_on, row.screened_on is not None)
        for row in rows
    )


def leaving(desk: Desk, case: Case) -> LeavingFacts | None:
    """The leaving that stands, with its answers per body."""
    wanted = select(Leaving).where(Leaving.case_id == case.id, Leaving.withdrawn_on.is_(None))
    row = desk.session.scalars(wanted.order_by(Leaving.id.desc()).limit(1)).first()
    if row is None:
        return None
    given = select(LeavingAnswer).where(LeavingAnswer.leaving_id == row.id)
    answers = desk.session.scalars(given.order_by(LeavingAnswer.id)).all()
    final = [one for one in answers if one.is_final]
    newest = (*reversed(final), *reversed(answers))
    grounds = [one.harm_ground for one in newest if one.harm_ground != "not_known"]
    return LeavingFacts(
        row.reason,
        row.received_on,
        row.last_day,
        {one.body: one.answer for one in answers if not one.is_final},
        {one.body: one.answer for one in final},
        grounds[0] if grounds else "not_known",
        max((one.answered_on for one in final), default=None),
        row.work_stopped_on,
    )


def referrals(desk: Desk, case: Case) -> tuple[ReferralFacts, ...]:
    """What is owed to each body, and where it stands, oldest first."""
    wanted = select(Referral).where(Referral.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(Referral.started_on, Referral.id))
    return tuple(
        ReferralFacts(
            row.id, row.body, row.body_name, row.trigger, row.obligation, row.state, row.due_on
        )
        for row in rows
    )
