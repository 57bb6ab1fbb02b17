"""Facts about hearings, the outcome and the appeal."""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.facts.decided import AppealFacts, HearingFacts, OutcomeFacts
from casework.domain.refusals.hearing import COMPANION_DATE_IN_WINDOW
from casework.store.tables.cases import Case, Departure
from casework.store.tables.hearings import Appeal, Hearing, Outcome, Postponement

COMPANION = "companion"


def hearing(desk: Desk, case: Case, kind: str) -> HearingFacts | None:
    """The last hearing of a kind."""
    wanted = select(Hearing).where(Hearing.case_id == case.id, Hearing.kind == kind)
    rows = desk.session.scalars(wanted.order_by(Hearing.number)).all()
    if not rows:
        return None
    last, moves = rows[-1], _moves(desk, rows)
    why = moves[last.id][-1] if moves[last.id] else None
    return HearingFacts(
        last.id,
        last.state,
        last.chair_id,
        last.served_on,
        last.received_on,
        last.held_on,
        last.dismissal_possible,
        sum(len(one) for one in moves.values()),
        _told_on(rows, moves),
        why.kind if why else "",
        _moved_to(desk, case, why) if why else None,
    )


def _moves(desk: Desk, rows: Sequence[Hearing]) -> dict[str, list[Postponement]]:
    found: dict[str, list[Postponement]] = {row.id: [] for row in rows}
    wanted = select(Postponement).where(Postponement.hearing_id.in_(found))
    for one in desk.session.scalars(wanted.order_by(Postponement.postponed_on, Postponement.id)):
        found[one.hearing_id].append(one)
    return found


def _told_on(rows: Sequence[Hearing], moves: Mapping[str, list[Postponement]]) -> dt.date:
    told = rows[0].received_on
    for before, after in pairwise(rows):
        if not (moves[before.id] and moves[before.id][-1].kind == COMPANION):
            told = after.received_on
    return told


def _moved_to(desk: Desk, case: Case, why: Postponement) -> dt.date | None:
    """The day a companion proposed, unless a reason was recorded why it is not reasonable."""
    if why.kind != COMPANION:
        return None
    refused = select(Departure.id).where(
        Departure.case_id == case.id,
        Departure.code == COMPANION_DATE_IN_WINDOW.code,
        Departure.on == why.postponed_on,
    )
    return None if desk.session.scalars(refused).first() else why.proposed_on


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
