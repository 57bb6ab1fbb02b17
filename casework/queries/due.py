"""Everything due across the cases a person may see: deadlines, reminders, hearings."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from casework.desk import Desk, look
from casework.domain.clocks import WINDOWS
from casework.domain.dates import moment, read_time
from casework.domain.due_items import EVERYTHING, DueFilter, DueItem, Kind, Section
from casework.domain.errors import CaseworkError
from casework.domain.roles import EVERYBODY
from casework.domain.step_rules import RULES
from casework.fact_parts.clock_rules import sets_law
from casework.fact_parts.sight import my_own
from casework.queries.home import is_overdue
from casework.store.tables.cases import Case, Clock
from casework.store.tables.deadlines import Reminder
from casework.store.tables.hearings import Hearing

MOST = 2_000
"""So many rows of a kind are read; who has more is told to narrow the list."""
PLACES = {rule.code: rule.part for rule in RULES} | {
    "settle_statement": "investigation",
    "record_advice": "investigation",
    "follow_up_contact": "contact",
    "record_support_update": "report",
    "record_removal_answer": "overview",
}
"""Act that meets a clock → the part of the case window where it is done."""
NOT_HELD = "notified"
HEARINGS = {"disciplinary": ("Hearing", "hearing"), "appeal": ("Appeal hearing", "outcome")}


@dataclass(frozen=True)
class DuePage:
    """`items` in the order they are shown; `is_cut` when more are due than are listed."""

    items: tuple[DueItem, ...]
    is_cut: bool = False


@dataclass(frozen=True)
class DueCounts:
    """How many deadlines are due today, how many were missed, and whether one was told today."""

    today: int
    overdue: int
    was_told: bool = False


@look(*EVERYBODY)
def due(desk: Desk, only: DueFilter = EVERYTHING) -> DuePage:
    """What is due: overdue, today, in a week, later, then what stands still; soonest first."""
    clocks = list(_clocks(desk, only))
    found = [*clocks, *_hearings(desk, only)]
    order = list(Section)
    found.sort(key=lambda one: (order.index(one.section(desk.today)), one.on, one.title, one.uid))
    return DuePage(tuple(found), len(clocks) >= MOST)


@look(*EVERYBODY)
def due_counts(desk: Desk) -> DueCounts:
    """For the daily reminder: deadlines of the cases one may see, without time given to others."""
    runs = (Clock.is_running.is_(True), Clock.paused_since.is_(None), Clock.rule.not_in(WINDOWS))

    def count(*more: ColumnElement[bool]) -> int:
        counted = select(func.count()).select_from(Clock).join(Case, Case.id == Clock.case_id)
        return desk.session.scalar(counted.where(*runs, *desk.sees(), *more)) or 0

    told = desk.session.get(Reminder, desk.user.id)
    return DueCounts(
        count(Clock.due_on <= desk.today, Clock.overdue_from > desk.at),
        count(Clock.overdue_from <= desk.at),
        told is not None and told.shown_on >= desk.today,
    )


def _clocks(desk: Desk, wanted: DueFilter) -> Iterator[DueItem]:
    rows = (
        select(Clock, Case)
        .join(Case, Case.id == Clock.case_id)
        .where(Clock.is_running.is_(True), *_of_cases(desk, wanted))
        .order_by(Clock.due_on, Clock.title)
        .limit(MOST)
    )
    for clock, case in desk.session.execute(rows):
        kind = kind_of(desk, clock)
        is_over = kind is Kind.GIVEN and clock.due_on < desk.today
        if wanted.wants(kind) and not is_over:
            yield _clock(desk, clock, case, kind)


def kind_of(desk: Desk, clock: Clock) -> Kind:
    """Whose deadline a clock is."""
    if clock.rule in WINDOWS:
        return Kind.GIVEN
    known = desk.packs.clocks.get(clock.rule)
    if known is not None and known.is_chosen:
        return Kind.REMINDER
    if known is not None and known.is_at_once and known.may_bind:
        return Kind.LAW
    if not clock.is_statutory:
        return Kind.COUNCIL
    return Kind.LAW if sets_law(desk, clock) else Kind.SAID


def _clock(desk: Desk, clock: Clock, case: Case, kind: Kind) -> DueItem:
    return DueItem(
        uid=f"clock-{clock.id}",
        sequence=clock.version,
        kind=kind,
        case_id=case.id,
        reference=case.reference,
        name=case.shown_as,
        title=clock.title,
        plain=plain_title(desk, clock),
        on=clock.internal_target or clock.due_on,
        at=clock.due_at,
        is_overdue=is_overdue(desk, clock),
        place=place_of(desk, clock.rule),
        note=clock.explanation,
        source=clock.source,
        status=clock.confidence,
        was_on=clock.first_due_on,
        paused_since=clock.paused_since,
    )


def plain_title(desk: Desk, clock: Clock) -> str:
    """What a clock is called where no names may stand: as its rule says it."""
    known = desk.packs.clocks.get(clock.rule)
    if known is not None:
        return known.title
    return clock.title if clock.rule == "REFERRAL" else "A reminder"


def place_of(desk: Desk, rule: str) -> str:
    """The part of the case window where a clock is met."""
    if rule == "REFERRAL":
        return "referrals"
    known = desk.packs.clocks.get(rule)
    return PLACES.get(known.met_by, "overview") if known is not None else "overview"


def _hearings(desk: Desk, wanted: DueFilter) -> Iterator[DueItem]:
    if not wanted.wants(Kind.HEARING):
        return
    rows = (
        select(Hearing, Case)
        .join(Case, Case.id == Hearing.case_id)
        .where(Hearing.state == NOT_HELD, Case.is_open.is_(True), *_of_cases(desk, wanted))
        .limit(MOST)
    )
    for hearing, case in desk.session.execute(rows):
        yield _hearing(desk, hearing, case)


def _hearing(desk: Desk, hearing: Hearing, case: Case) -> DueItem:
    title, place = HEARINGS.get(hearing.kind, ("Hearing", "hearing"))
    return DueItem(
        uid=f"hearing-{hearing.id}",
        sequence=hearing.version,
        kind=Kind.HEARING,
        case_id=case.id,
        reference=case.reference,
        name=case.shown_as,
        title=title,
        plain=title,
        on=hearing.held_on,
        at=_moment(hearing.held_on, hearing.held_time),
        is_overdue=hearing.held_on < desk.today,
        place=place,
        note=f"Place: {hearing.place}" if hearing.place else "",
    )


def _of_cases(desk: Desk, wanted: DueFilter) -> tuple[ColumnElement[bool], ...]:
    mine = (my_own(desk),) if wanted.only_mine else ()
    return (*desk.sees(), *mine)


def _moment(on: dt.date, time: str) -> dt.datetime | None:
    """The moment of a hearing whose time is known and stood on that day's clock."""
    try:
        return moment(on, read_time(time)) if time else None
    except CaseworkError:
        return None
