"""Guards of calling, moving and opening a hearing."""

import datetime as dt
from collections.abc import Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import hearing as refusals
from casework.domain.working_days import WorkingCalendar, latest_companion_day


def has_chair(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.holder("chair") is None:
        yield unmet(refusals.NO_CHAIR)


def notice_long_enough(
    facts: CaseFacts, received_on: dt.date, held_on: dt.date, calendar: WorkingCalendar
) -> Iterator[Unmet]:
    """Minimum notice in the council's working days, from the day the letter is received."""
    days = facts.rules.min_notice_days
    earliest = calendar.add_working_days(received_on, days)
    if held_on < earliest:
        yield unmet(
            refusals.HEARING_BEFORE_NOTICE,
            received=say_day(received_on),
            days=days,
            earliest=say_day(earliest),
        )
    why = calendar.why_not(held_on)
    if why is not None:
        yield unmet(refusals.HEARING_ON_CLOSED_DAY, day=say_day(held_on), why=why)


def notice_of_move(
    facts: CaseFacts, received_on: dt.date, held_on: dt.date, calendar: WorkingCalendar
) -> Iterator[Unmet]:
    """Notice of a first or a moved hearing: moved for a companion, it goes to the companion's day
    and the notice already given counts (domain-corrections §2.2 (7))."""
    before, told = facts.hearing, received_on
    if before is not None and before.state == "postponed" and before.moved_by == "companion":
        told = before.told_on
        yield from companion_date(before.held_on, before.moved_to, held_on, calendar)
    yield from notice_long_enough(facts, told, held_on, calendar)


def companion_told(told: bool) -> Iterator[Unmet]:
    if not told:
        yield unmet(refusals.COMPANION_NOT_TOLD)


def notice_whole(
    facts: CaseFacts, *, consequences: str, papers: str, dismissal: bool
) -> Iterator[Unmet]:
    """What the letter must hold (Acas Code 9 and 10)."""
    if not consequences:
        yield unmet(refusals.CONSEQUENCES_MISSING)
    if not papers:
        yield unmet(refusals.PAPERS_MISSING)
    if dismissal and not any(one.is_gross == "yes" for one in facts.allegations):
        yield unmet(refusals.DISMISSAL_NOT_FORESEEN)
    chair = facts.holder("chair")
    if dismissal and chair is not None and not chair.may_dismiss:
        yield unmet(refusals.CHAIR_MAY_NOT_DISMISS, name=chair.name)


def companion_date(
    was_on: dt.date, proposed: dt.date | None, moved_to: dt.date | None, calendar: WorkingCalendar
) -> Iterator[Unmet]:
    """A companion's day inside the statutory window needs a recorded reason to be refused."""
    if proposed is None or moved_to == proposed:
        return
    latest = latest_companion_day(was_on, calendar)
    if was_on < proposed <= latest:
        yield unmet(
            refusals.COMPANION_DATE_IN_WINDOW, proposed=say_day(proposed), latest=say_day(latest)
        )


def attendance(*, attended: bool, attempts: str) -> Iterator[Unmet]:
    if not attended and not attempts:
        yield unmet(refusals.ABSENT_WITHOUT_ATTEMPTS)


def on_its_day(held_on: dt.date, opened_on: dt.date) -> Iterator[Unmet]:
    if held_on != opened_on:
        yield unmet(refusals.NOT_THE_HEARING_DAY, day=say_day(held_on))
