"""What regions beside a case keep alike: changes told in the open, reviews with a next day."""

import datetime as dt
from dataclasses import replace

from sqlalchemy import select

from casework.desk import Desk
from casework.domain import entries
from casework.domain.clock_rule import Unit
from casework.domain.errors import BadEntry, NotFound
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.fact_parts.clock_rules import NAMED_DAY
from casework.services.clock_keeping import case_rule, open_clock, start_clock, stop_clock
from casework.store.tables.cases import Case, Clock
from casework.store.tables.region_records import RegionChange, RegionReview


def same_case(case_id: str, case: Case, thing: str) -> None:
    """Something of another case is not found. Raises `NotFound`."""
    if case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing=thing)


def keep_change(
    desk: Desk,
    case: Case,
    kind: str,
    row_id: str,
    what: str,
    *,
    was: str,
    became: str,
    on: dt.date,
    reason: str = "",
    decided_by: str = "",
) -> None:
    """Put on the file how something was before it was changed."""
    desk.add(
        RegionChange(
            case_id=case.id,
            kind=kind,
            row_id=row_id,
            what=what,
            was=was,
            became=became,
            reason=reason,
            decided_by=decided_by,
            on=on,
        )
    )


def keep_review(desk: Desk, case: Case, review: RegionReview, rule: str) -> Clock:
    """Keep a review and let the clock for the next one run. Raises `BadEntry` for the same twice.

    `review.next_on` is the day it is looked at again, where somebody named one.
    """
    same = select(RegionReview.id).where(
        RegionReview.row_id == review.row_id,
        RegionReview.kind == review.kind,
        RegionReview.on == review.on,
        RegionReview.decision == review.decision,
        RegionReview.reason == review.reason,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="reason", what="This review")
    review.case_id = case.id
    desk.add(review)
    return next_look(desk, case, rule, review.on, review.next_on, review.row_id)


def next_look(
    desk: Desk, case: Case, rule: str, on: dt.date, next_on: dt.date | None, subject: str
) -> Clock:
    """One running clock for the next look at `subject`: as the rule says, or on the day named."""
    stop_clock(desk, case, rule, on, subject=subject)
    if next_on is None:
        return start_clock(desk, case, rule, on, subject=subject)
    known = case_rule(desk, case, rule)
    days = (_later(next_on, on) - on).days
    named = replace(known, n=days, unit=Unit.CALENDAR_DAYS, source=NAMED_DAY)
    return open_clock(desk, case, named, on, subject=subject)


def _later(next_on: dt.date, on: dt.date) -> dt.date:
    """A next day that lies after the day of the act. Raises `BadEntry`."""
    entries.near(next_on, "next_on")
    after = on + dt.timedelta(days=1)
    entries.in_order(after, next_on, "next_on", first="the day after this", then="The next look")
    return next_on
