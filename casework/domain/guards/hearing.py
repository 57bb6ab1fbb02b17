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


def notice_whole(
    facts: CaseFacts, *, consequences: str, companion_told: bool, papers: str, dismissal: bool
) -> Iterator[Unmet]:
    """What the letter must hold (Acas Code 9 and 10)."""
    if not consequences:
        yield unmet(refusals.CONSEQUENCES_MISSING)
    if not companion_told:
        yield unmet(refusals.COMPANION_NOT_TOLD)
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
