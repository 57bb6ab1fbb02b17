"""Holds, and what somebody raised beside the case, as they are shown."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.choices import CONCERN_KINDS, HOLD_KINDS
from casework.fact_parts.changes import voided
from casework.queries.filling import filled
from casework.queries.region_rows import ChangeRow, RegionRecords, ReviewRow
from casework.store.tables.cases import Case
from casework.store.tables.regions import Concern, Hold


@dataclass(frozen=True)
class HoldRow:
    """A hold; it stands while `lifted_on` is empty. `review_by` is when it is looked at again."""

    id: str
    kind: str
    kind_words: str
    asked_by: str
    asked_how: str
    reference: str
    may_contact_employee: bool
    may_continue: str
    waits: str
    placed_on: dt.date
    lifted_on: dt.date | None
    lifted_by: str
    lifted_reason: str
    reviews: tuple[ReviewRow, ...]
    changes: tuple[ChangeRow, ...]
    review_by: dt.date | None


@dataclass(frozen=True)
class ConcernRow:
    """A grievance, complaint or possible disclosure; `state` is open, paused, with_legal, resolved.

    `looks` are those for bad treatment of whoever raised it; `look_by` is when the next is due.
    """

    id: str
    kind: str
    kind_words: str
    state: str
    raised_on: dt.date
    raised_by: str
    about: str
    summary: str
    handling_reason: str
    handled_by: str
    procedure: str
    reference: str
    screened_on: dt.date | None
    screened_by: str
    screened_said: str
    resolved_on: dt.date | None
    outcome: str
    resolution: str
    looks: tuple[ReviewRow, ...]
    changes: tuple[ChangeRow, ...]
    look_by: dt.date | None


def holds(desk: Desk, case: Case, kept: RegionRecords) -> tuple[HoldRow, ...]:
    """Oldest first."""
    wanted = select(Hold).where(Hold.case_id == case.id, Hold.id.not_in(voided("hold")))
    wanted = wanted.order_by(Hold.id)
    return tuple(
        filled(
            HoldRow,
            one,
            kind_words=HOLD_KINDS.get(one.kind, one.kind),
            reviews=kept.reviews_of(one.id),
            changes=kept.changes_of(one.id),
            review_by=kept.due_of("HOLD_REVIEW", one.id),
        )
        for one in desk.session.scalars(wanted)
    )


def concerns(desk: Desk, case: Case, kept: RegionRecords) -> tuple[ConcernRow, ...]:
    """Oldest first."""
    wanted = select(Concern).where(Concern.case_id == case.id, Concern.id.not_in(voided("concern")))
    wanted = wanted.order_by(Concern.id)
    return tuple(
        filled(
            ConcernRow,
            one,
            kind_words=CONCERN_KINDS.get(one.kind, one.kind),
            looks=kept.reviews_of(one.id),
            changes=kept.changes_of(one.id),
            look_by=kept.due_of("DETRIMENT_WATCH", one.id),
        )
        for one in desk.session.scalars(wanted)
    )
