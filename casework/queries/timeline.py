"""The two chronologies of a case with its deadlines, for one axis."""

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.clocks import WINDOWS
from casework.domain.dates import short_day
from casework.domain.roles import READS_CASES
from casework.domain.timeline import Deadline, Entry, Timeline, gaps, span
from casework.queries.case_history import EventRow, events
from casework.store.tables.cases import Case, Clock


@look(*READS_CASES)
def timeline(desk: Desk, case: str) -> Timeline:
    """What happened, what was done, where nothing was done, and which deadlines were missed."""
    return timeline_of(desk, desk.case(case))


def timeline_of(desk: Desk, case: Case) -> Timeline:
    """The same, within a transaction."""
    entries = tuple(_entry(desk, one) for one in events(desk, case))
    done = [one.first for one in entries if one.lane == "process"]
    until = desk.today if case.is_open else None
    return Timeline(desk.today, entries, _deadlines(desk, case), gaps(done, until) if done else ())


def _entry(desk: Desk, one: EventRow) -> Entry:
    first, last = span(one.happened_on, one.precision)
    about = "about " if one.precision == "about" else ""
    time = f", {one.time}" if one.time else ""
    when = f"{about}{short_day(one.happened_on, today=desk.today)}{time}"
    lane = "conduct" if one.kind == "conduct" else "process"
    return Entry(lane, first, last, one.text, f"{when[:1].upper()}{when[1:]}", one.is_late)


def _deadlines(desk: Desk, case: Case) -> tuple[Deadline, ...]:
    wanted = select(Clock).where(Clock.case_id == case.id).order_by(Clock.due_on, Clock.id)
    rows = [one for one in desk.session.scalars(wanted) if one.rule not in WINDOWS]
    return tuple(Deadline(one.title, one.due_on, one.stopped_on) for one in rows)
