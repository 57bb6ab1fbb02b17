"""What needs attention, across every case the person may see."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from casework.desk import Desk, look
from casework.domain.clocks import WINDOWS
from casework.domain.roles import EVERYBODY
from casework.domain.working_days import CalendarTooShort
from casework.fact_parts.clock_rules import sets_law
from casework.queries.case_list import CaseRow, case_row
from casework.store.tables.audit_trail import AuditRow
from casework.store.tables.cases import Case, Clock
from casework.store.tables.organisation import Draft

SOON = 5
RECENT = 8
MOST = 200


@dataclass(frozen=True)
class DueRow:
    """One deadline: whose, what, when, and how it was counted. `rule` is the clock's code."""

    rule: str
    is_running: bool
    stopped_on: dt.date | None
    case_id: str
    reference: str
    name: str
    title: str
    due_on: dt.date
    overdue_from: dt.datetime
    internal_target: dt.date | None
    is_overdue: bool
    is_statutory: bool
    explanation: str
    source: str
    id: str = ""
    paused_since: dt.date | None = None
    first_due_on: dt.date | None = None
    """The day it was due before it moved, if it ever did."""
    sets_law: bool = False
    """A deadline by law or by a body, whose source was read."""
    status: str = ""
    """How sure we are of its rule: read, reported, unverified; council for its own number."""


@dataclass(frozen=True)
class DraftRow:
    """Something half typed."""

    form: str
    case_id: str
    reference: str
    name: str
    saved_at: dt.datetime


@dataclass(frozen=True)
class HomePage:
    """`soon` is due within five working days; `later` is the rest of what runs."""

    overdue: tuple[DueRow, ...]
    soon: tuple[DueRow, ...]
    later_count: int
    drafts: tuple[DraftRow, ...]
    recent: tuple[CaseRow, ...]
    has_cases: bool


@look(*EVERYBODY)
def home(desk: Desk) -> HomePage:
    """The home page of this person today."""
    running = [due_row(desk, clock, case) for clock, case in desk.session.execute(_running(desk))]
    horizon = _horizon(desk)
    overdue = tuple(one for one in running if one.is_overdue)
    soon = tuple(one for one in running if not one.is_overdue and _first(one) <= horizon)
    first_case = desk.session.scalars(desk.visible_cases().limit(1)).first()
    return HomePage(
        overdue=overdue,
        soon=soon,
        later_count=_count(desk, running) - len(overdue) - len(soon),
        drafts=_drafts(desk),
        recent=_recent(desk),
        has_cases=first_case is not None,
    )


@look(*EVERYBODY)
def due_between(desk: Desk, first: dt.date, last: dt.date) -> tuple[DueRow, ...]:
    """Everything that runs and is due from one day to another."""
    wanted = _running(desk).where(Clock.due_on >= first, Clock.due_on <= last)
    return tuple(due_row(desk, clock, case) for clock, case in desk.session.execute(wanted))


def _horizon(desk: Desk) -> dt.date:
    """Five working days from today; a week where the table of holidays has come to its end."""
    try:
        return desk.calendar.add_working_days(desk.today, SOON)
    except CalendarTooShort:
        return desk.today + dt.timedelta(days=7)


def _first(row: DueRow) -> dt.date:
    return row.internal_target or row.due_on


def _running(desk: Desk) -> Select[Clock, Case]:
    return (
        select(Clock, Case)
        .join(Case, Case.id == Clock.case_id)
        .where(*_runs(desk))
        .order_by(Clock.due_on, Clock.title)
        .limit(MOST)
    )


def _count(desk: Desk, read: Sequence[DueRow]) -> int:
    """How many run; they are counted only where more run than were read."""
    if len(read) < MOST:
        return len(read)
    wanted = select(func.count()).select_from(Clock).join(Case, Case.id == Clock.case_id)
    return desk.session.scalar(wanted.where(*_runs(desk))) or 0


def _runs(desk: Desk) -> tuple[ColumnElement[bool], ...]:
    """What asks for somebody's work: it runs, and does not stand still."""
    runs = (Clock.is_running.is_(True), Clock.paused_since.is_(None))
    return (*runs, Clock.rule.not_in(WINDOWS), *desk.sees())


def due_row(desk: Desk, clock: Clock, case: Case) -> DueRow:
    """A clock of a case as a row."""
    return DueRow(
        rule=clock.rule,
        is_running=clock.is_running,
        stopped_on=clock.stopped_on,
        case_id=case.id,
        reference=case.reference,
        name=case.shown_as,
        title=clock.title,
        due_on=clock.due_on,
        overdue_from=clock.overdue_from,
        internal_target=clock.internal_target,
        is_overdue=is_overdue(desk, clock),
        is_statutory=clock.is_statutory,
        explanation=clock.explanation,
        source=clock.source,
        id=clock.id,
        paused_since=clock.paused_since,
        first_due_on=clock.first_due_on,
        sets_law=sets_law(desk, clock),
        status=clock.confidence,
    )


def is_overdue(desk: Desk, clock: Clock) -> bool:
    """Late now: it runs, does not stand still, and is nobody else's time."""
    counts = clock.is_running and clock.paused_since is None and clock.rule not in WINDOWS
    return counts and desk.at >= clock.overdue_from


def _drafts(desk: Desk) -> tuple[DraftRow, ...]:
    wanted = (
        select(Draft, Case)
        .outerjoin(Case, and_(Case.id == Draft.case_id, *desk.sees()))
        .where(*_own_drafts(desk))
        .order_by(Draft.saved_at.desc())
    )
    return tuple(_draft_row(draft, case) for draft, case in desk.session.execute(wanted))


def _draft_row(draft: Draft, case: Case | None) -> DraftRow:
    shown = ("", "") if case is None else (case.reference, case.shown_as)
    return DraftRow(draft.form, draft.case_id, *shown, draft.saved_at)


def _own_drafts(desk: Desk) -> tuple[ColumnElement[bool], ...]:
    """A draft about a case that was taken from somebody's sight is out of their sight too."""
    seen = or_(Draft.case_id == "", Draft.case_id.in_(desk.visible_cases()))
    return (Draft.user_id == desk.user.id, seen)


def _recent(desk: Desk) -> tuple[CaseRow, ...]:
    """The cases this person opened last, from the audit."""
    wanted = (
        select(AuditRow.case_id)
        .where(AuditRow.user_id == desk.user.id, AuditRow.case_id != "")
        .order_by(AuditRow.seq.desc())
        .limit(MOST)
    )
    ids = list(dict.fromkeys(desk.session.scalars(wanted)))[:RECENT]
    seen = select(Case).where(Case.id.in_(ids), *desk.sees())
    by_id = {one.id: case_row(one) for one in desk.session.scalars(seen)}
    return tuple(by_id[one] for one in ids if one in by_id)


@look(*EVERYBODY)
def draft(desk: Desk, form: str, case: str) -> tuple[dict[str, object], dt.datetime] | None:
    """The answers of a draft and when it was saved, or None."""
    wanted = select(Draft).where(*_own_drafts(desk), Draft.form == form, Draft.case_id == case)
    row = desk.session.scalars(wanted).first()
    return None if row is None else (dict(json.loads(row.answers)), row.saved_at)
