"""Guards of calling, moving and opening a hearing."""

import datetime as dt
from collections.abc import Collection, Iterator

from casework.domain.case_facts import CaseFacts
from casework.domain.dates import say_day
from casework.domain.facts.decided import HearingFacts
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import hearing as refusals
from casework.domain.working_days import WorkingCalendar, latest_companion_day

ATTEMPTS_NEEDED = 2
LAW_NOT_PROVIDED = "northern-ireland"


def has_chair(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.holder("chair") is None:
        yield unmet(refusals.NO_CHAIR)


def notice_long_enough(
    facts: CaseFacts,
    received_on: dt.date,
    held_on: dt.date,
    calendar: WorkingCalendar,
    *,
    is_waived: bool = False,
) -> Iterator[Unmet]:
    """Minimum notice in the council's working days, from the day the letter is received; the
    employee may give up the rest of it in writing."""
    days = facts.rules.min_notice_days
    earliest = calendar.add_working_days(received_on, days)
    if held_on < earliest and not is_waived:
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
    facts: CaseFacts,
    before: HearingFacts | None,
    received_on: dt.date,
    held_on: dt.date,
    calendar: WorkingCalendar,
    *,
    is_waived: bool = False,
) -> Iterator[Unmet]:
    """Notice of a first or a moved hearing: moved for a companion, it goes to the companion's day
    and the notice already given counts (domain-corrections §2.2 (7)), unless an allegation was
    added or changed since."""
    told = received_on
    if before is not None and before.state == "postponed" and before.moved_by == "companion":
        told = received_on if before.unnoticed else before.told_on
        yield from companion_date(before.held_on, before.moved_to, held_on, calendar)
    yield from notice_long_enough(facts, told, held_on, calendar, is_waived=is_waived)


def allegations_in_notice(facts: CaseFacts) -> Iterator[Unmet]:
    """What is heard is what the notice says: no allegation was added or changed since."""
    for number in facts.hearing.unnoticed if facts.hearing else ():
        yield unmet(refusals.ALLEGATION_NOT_IN_NOTICE, number=number)


def notice_arrived(facts: CaseFacts) -> Iterator[Unmet]:
    if facts.hearing is not None and facts.hearing.came_back:
        yield unmet(refusals.NOTICE_CAME_BACK)


def postponements_left(facts: CaseFacts, before: HearingFacts | None, kind: str) -> Iterator[Unmet]:
    """The policy's number of postponements, which never counts a companion's day (§2.2 (6))."""
    most = facts.rules.max_postponements
    count = before.counted_moves if before is not None else 0
    if kind not in ("companion", "new_allegation") and count >= most:
        yield unmet(refusals.TOO_MANY_POSTPONEMENTS, count=count, most=most)


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
    if calendar.nation == LAW_NOT_PROVIDED:
        yield unmet(refusals.COMPANION_LAW_NOT_PROVIDED)
        return
    latest = latest_companion_day(was_on, calendar)
    if was_on < proposed <= latest:
        yield unmet(
            refusals.COMPANION_DATE_IN_WINDOW, proposed=say_day(proposed), latest=say_day(latest)
        )


def attendance(
    facts: CaseFacts, *, attended: bool, reason: str, health_advice: str
) -> Iterator[Unmet]:
    """Going on without the employee: two attempts, why it is fair, and where ill health was given
    what occupational health advises (Acas Code 25; domain-corrections §2.2 (12))."""
    if attended or facts.hearing is None:
        return
    causes = facts.hearing.causes
    if len(causes) < ATTEMPTS_NEEDED:
        yield unmet(refusals.ABSENT_WITHOUT_ATTEMPTS)
    if not reason:
        yield unmet(refusals.ABSENCE_REASON_MISSING)
    advised = any(one.kind == "health_advice" and one.answer == "given" for one in facts.needs)
    if "ill_health" in causes and not (health_advice or advised):
        yield unmet(refusals.HEALTH_ADVICE_MISSING)


def chair_here(facts: CaseFacts, present: Collection[str]) -> Iterator[Unmet]:
    """Where it was said who is here, the chair is one of them."""
    chair = facts.holder("chair")
    if present and chair is not None and chair.person_id not in present:
        yield unmet(refusals.CHAIR_NOT_HERE, name=chair.name)


def on_its_day(held_on: dt.date, opened_on: dt.date) -> Iterator[Unmet]:
    if held_on != opened_on:
        yield unmet(refusals.NOT_THE_HEARING_DAY, day=say_day(held_on))
