"""What regions beside a case keep alike: looks at them, and what was changed."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.queries.filling import filled
from casework.store.tables.cases import Case, Clock
from casework.store.tables.region_records import RegionChange, RegionReview


@dataclass(frozen=True)
class ReviewRow:
    """One look at whether something beside a case is still right; `next_on` where it was named."""

    on: dt.date
    decision: str
    reason: str
    reviewed_by: str
    next_on: dt.date | None


@dataclass(frozen=True)
class ChangeRow:
    """What was changed: a code of what, how it was, what it became."""

    on: dt.date
    what: str
    was: str
    became: str
    reason: str
    decided_by: str


@dataclass(frozen=True)
class RegionRecords:
    """Reviews, changes and the next day of everything beside one case, by the row's id."""

    reviews: dict[str, tuple[ReviewRow, ...]]
    changes: dict[str, tuple[ChangeRow, ...]]
    due: dict[tuple[str, str], dt.date]
    """(rule of the clock, id of the row) → when it falls due."""
    first_due: dict[tuple[str, str], dt.date]
    """The same of every clock there was: when the first fell due."""

    def reviews_of(self, row_id: str) -> tuple[ReviewRow, ...]:
        """Looks at one thing, oldest first."""
        return self.reviews.get(row_id, ())

    def changes_of(self, row_id: str) -> tuple[ChangeRow, ...]:
        """What was changed in one thing, oldest first."""
        return self.changes.get(row_id, ())

    def due_of(self, rule: str, row_id: str = "") -> dt.date | None:
        """When the running clock of a rule for one thing falls due."""
        return self.due.get((rule, row_id))


def records(desk: Desk, case: Case) -> RegionRecords:
    """Everything of one case in three questions to the store."""
    reviews: dict[str, tuple[ReviewRow, ...]] = {}
    looked = select(RegionReview).where(RegionReview.case_id == case.id)
    for one in desk.session.scalars(looked.order_by(RegionReview.on, RegionReview.id)):
        reviews[one.row_id] = (*reviews.get(one.row_id, ()), filled(ReviewRow, one))
    changes: dict[str, tuple[ChangeRow, ...]] = {}
    changed = select(RegionChange).where(RegionChange.case_id == case.id)
    for each in desk.session.scalars(changed.order_by(RegionChange.on, RegionChange.id)):
        changes[each.row_id] = (*changes.get(each.row_id, ()), filled(ChangeRow, each))
    every = select(Clock.rule, Clock.subject, Clock.due_on, Clock.is_running).where(
        Clock.case_id == case.id
    )
    rows = desk.session.execute(every.order_by(Clock.due_on.desc())).all()
    due = {(row.rule, row.subject): row.due_on for row in rows if row.is_running}
    first_due = {(row.rule, row.subject): row.due_on for row in rows}
    return RegionRecords(reviews, changes, due, first_due)
