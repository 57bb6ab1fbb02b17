"""Suspensions as they are shown, what was weighed or stands in their place, access taken away."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.region_choices import ALTERNATIVES
from casework.queries.filling import filled
from casework.queries.region_rows import ChangeRow, RegionRecords, ReviewRow
from casework.store.tables.cases import Case
from casework.store.tables.region_records import AccessItem, Arrangement, WeighedAlternative
from casework.store.tables.regions import Suspension, SuspensionReview


@dataclass(frozen=True)
class SuspensionRow:
    """A suspension with its reviews; `state` is suspended, lifted or ended.

    `review_by` and `report_by` are when the next review, and the next word to whoever leads, are
    due; `days` is how long it has lasted, or lasted; `is_long` by the council's own number.
    """

    state: str
    started_on: dt.date
    authorised_by: str
    reason: str
    enquiry: str
    alternatives: str
    contact: str
    asked: str
    pay_in_full: bool
    pay_kind: str
    pay_reason: str
    pay_reference: str
    health_considered: str
    equality_considered: str
    met_on: dt.date | None
    companion_offered: bool
    companion: str
    completed_on: dt.date | None
    lifted_on: dt.date | None
    lifted_by: str
    ended_by_body: str
    lifted_reason: str
    return_plan: str
    return_on: dt.date | None
    reviews: tuple[ReviewRow, ...]
    changes: tuple[ChangeRow, ...]
    told: tuple[ReviewRow, ...]
    review_by: dt.date | None
    report_by: dt.date | None
    days: int
    is_long: bool


@dataclass(frozen=True)
class WeighedRow:
    """An alternative to suspension and the answer that holds; `answer` is empty while none does.

    `earlier` are answers that another followed: the day, the answer, the reason.
    """

    kind: str
    answer: str
    reason: str
    weighed_on: dt.date | None
    earlier: tuple[tuple[dt.date, str, str], ...] = ()


@dataclass(frozen=True)
class ArrangementRow:
    """What was put in place of a suspension; it runs while `ended_on` is empty."""

    id: str
    kind: str
    what: str
    reason: str
    agreed_by: str
    employee_agrees: str
    started_on: dt.date
    ended_on: dt.date | None
    ended_reason: str
    reviews: tuple[ReviewRow, ...]
    review_by: dt.date | None


@dataclass(frozen=True)
class AccessRow:
    """A thing or an account; `state` is wanted, off, given_back, kept or lost."""

    id: str
    kind: str
    what: str
    because: str
    state: str
    asked_on: dt.date
    off_on: dt.date | None
    off_by: str
    settled_on: dt.date | None
    settled_by: str
    note: str


def suspensions(desk: Desk, case: Case, kept: RegionRecords) -> tuple[SuspensionRow, ...]:
    """Oldest first."""
    wanted = select(Suspension).where(Suspension.case_id == case.id).order_by(Suspension.id)
    return tuple(_suspension(desk, one, kept) for one in desk.session.scalars(wanted))


def _suspension(desk: Desk, one: Suspension, kept: RegionRecords) -> SuspensionRow:
    reviewed = select(SuspensionReview).where(SuspensionReview.suspension_id == one.id)
    reviews = desk.session.scalars(reviewed.order_by(SuspensionReview.on, SuspensionReview.id))
    runs = one.state == "suspended"
    long_from = kept.first_due.get(("SUSPENSION_LONG", one.id))
    return filled(
        SuspensionRow,
        one,
        reviews=tuple(filled(ReviewRow, each) for each in reviews),
        changes=kept.changes_of(one.id),
        told=kept.reviews_of(one.id),
        review_by=kept.due_of("SUSPENSION_REVIEW") if runs else None,
        report_by=kept.due_of("SUSPENSION_LONG", one.id) if runs else None,
        days=((one.lifted_on or desk.today) - one.started_on).days,
        is_long=long_from is not None and (one.lifted_on or desk.today) >= long_from,
    )


def weighed(desk: Desk, case: Case) -> tuple[WeighedRow, ...]:
    """Every alternative in its order, answered or not; none while nobody began."""
    wanted = select(WeighedAlternative).where(WeighedAlternative.case_id == case.id)
    rows = desk.session.scalars(wanted.order_by(WeighedAlternative.id)).all()
    if not rows:
        return ()
    return tuple(_weighed(kind, [one for one in rows if one.kind == kind]) for kind in ALTERNATIVES)


def _weighed(kind: str, rows: list[WeighedAlternative]) -> WeighedRow:
    if not rows:
        return WeighedRow(kind, "", "", None)
    last = rows[-1]
    earlier = tuple((one.weighed_on, one.answer, one.reason) for one in rows[:-1])
    return WeighedRow(kind, last.answer, last.reason, last.weighed_on, earlier)


def arrangements(desk: Desk, case: Case, kept: RegionRecords) -> tuple[ArrangementRow, ...]:
    """What was put in place of a suspension, oldest first."""
    wanted = select(Arrangement).where(Arrangement.case_id == case.id).order_by(Arrangement.id)
    return tuple(
        filled(
            ArrangementRow,
            one,
            reviews=kept.reviews_of(one.id),
            review_by=kept.due_of("ARRANGEMENT_REVIEW", one.id),
        )
        for one in desk.session.scalars(wanted)
    )


def access(desk: Desk, case: Case) -> tuple[AccessRow, ...]:
    """What was listed, in that order."""
    wanted = select(AccessItem).where(AccessItem.case_id == case.id).order_by(AccessItem.id)
    return tuple(filled(AccessRow, one) for one in desk.session.scalars(wanted))
