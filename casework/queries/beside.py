"""What runs beside a case: suspension, removal, holds, concerns, leaving."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS, LEAVING_REASONS
from casework.domain.roles import READS_CASES
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.regions import (
    Concern,
    Hold,
    Leaving,
    LeavingAnswer,
    Removal,
    Suspension,
    SuspensionReview,
)


@dataclass(frozen=True)
class ReviewRow:
    """One look at whether a suspension is still needed."""

    on: dt.date
    decision: str
    reason: str
    reviewed_by: str


@dataclass(frozen=True)
class SuspensionRow:
    """A suspension with its reviews; `state` is suspended, lifted or ended."""

    state: str
    started_on: dt.date
    authorised_by: str
    reason: str
    alternatives: str
    contact: str
    pay_in_full: bool
    pay_reason: str
    health_considered: str
    companion_offered: bool
    completed_on: dt.date | None
    lifted_on: dt.date | None
    lifted_reason: str
    reviews: tuple[ReviewRow, ...]


@dataclass(frozen=True)
class RemovalRow:
    """A request or instruction; `state` is requested, removed, refused or unable."""

    id: str
    kind: str
    what: str
    asked_on: dt.date
    asked_how: str
    state: str
    answered_on: dt.date | None
    answer: str


@dataclass(frozen=True)
class HoldRow:
    """A hold; it stands while `lifted_on` is empty."""

    id: str
    kind_words: str
    asked_by: str
    may_contact_employee: bool
    may_continue: str
    placed_on: dt.date
    lifted_on: dt.date | None
    lifted_reason: str


@dataclass(frozen=True)
class ConcernRow:
    """A grievance or possible disclosure; `state` is open, paused, with_legal or resolved."""

    id: str
    kind_words: str
    state: str
    raised_on: dt.date
    summary: str
    handling_reason: str
    resolved_on: dt.date | None
    resolution: str


@dataclass(frozen=True)
class AnswerRow:
    """'Would we have dismissed?' for one body."""

    body: str
    is_final: bool
    answer: str
    reason: str
    harm_ground: str
    owner: str
    answered_on: dt.date
    ask_again_on: dt.date | None


@dataclass(frozen=True)
class LeavingRow:
    """The person goes, or went."""

    reason_words: str
    received_on: dt.date
    last_day: dt.date | None
    withdrawn_on: dt.date | None
    answers: tuple[AnswerRow, ...]


@dataclass(frozen=True)
class BesidePage:
    """Everything that runs beside a case."""

    suspensions: tuple[SuspensionRow, ...]
    removals: tuple[RemovalRow, ...]
    holds: tuple[HoldRow, ...]
    concerns: tuple[ConcernRow, ...]
    leavings: tuple[LeavingRow, ...]


@look(*READS_CASES)
def beside(desk: Desk, case: str) -> BesidePage:
    """What runs beside a case, oldest first of each kind."""
    row = desk.case(case)
    return BesidePage(
        _suspensions(desk, row), _removals(desk, row), _holds(desk, row), _concerns(desk, row),
        _leavings(desk, row),
    )  # fmt: skip


def _suspensions(desk: Desk, case: Case) -> tuple[SuspensionRow, ...]:
    wanted = select(Suspension).where(Suspension.case_id == case.id).order_by(Suspension.id)
    return tuple(
        filled(SuspensionRow, one, reviews=_reviews(desk, one))
        for one in desk.session.scalars(wanted)
    )


def _reviews(desk: Desk, suspension: Suspension) -> tuple[ReviewRow, ...]:
    wanted = select(SuspensionReview).where(SuspensionReview.suspension_id == suspension.id)
    rows = desk.session.scalars(wanted.order_by(SuspensionReview.id))
    return tuple(filled(ReviewRow, one) for one in rows)


def _removals(desk: Desk, case: Case) -> tuple[RemovalRow, ...]:
    wanted = select(Removal).where(Removal.case_id == case.id).order_by(Removal.id)
    return tuple(filled(RemovalRow, one) for one in desk.session.scalars(wanted))


def _holds(desk: Desk, case: Case) -> tuple[HoldRow, ...]:
    wanted = select(Hold).where(Hold.case_id == case.id).order_by(Hold.id)
    return tuple(
        filled(HoldRow, one, kind_words=HOLD_KINDS.get(one.kind, one.kind))
        for one in desk.session.scalars(wanted)
    )


def _concerns(desk: Desk, case: Case) -> tuple[ConcernRow, ...]:
    wanted = select(Concern).where(Concern.case_id == case.id).order_by(Concern.id)
    return tuple(
        filled(ConcernRow, one, kind_words=CONCERN_KINDS.get(one.kind, one.kind))
        for one in desk.session.scalars(wanted)
    )


def _leavings(desk: Desk, case: Case) -> tuple[LeavingRow, ...]:
    wanted = select(Leaving).where(Leaving.case_id == case.id).order_by(Leaving.id)
    return tuple(
        filled(
            LeavingRow,
            one,
            reason_words=LEAVING_REASONS.get(one.reason, one.reason),
            answers=_answers(desk, one),
        )
        for one in desk.session.scalars(wanted)
    )


def _answers(desk: Desk, leaving: Leaving) -> tuple[AnswerRow, ...]:
    wanted = select(LeavingAnswer).where(LeavingAnswer.leaving_id == leaving.id)
    rows = desk.session.scalars(wanted.order_by(LeavingAnswer.id))
    return tuple(filled(AnswerRow, one) for one in rows)
