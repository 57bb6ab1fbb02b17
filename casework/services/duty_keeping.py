"""Keeps a case's referral rows in step with the duties its facts bring, in the same transaction."""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_duties import duty_facts
from casework.domain.dates import plain_day
from casework.domain.duties import Answer, Duty, duties
from casework.fact_parts.clocks import running_clocks
from casework.facts import facts_of
from casework.services.clock_keeping import midnight
from casework.store.tables.cases import Case, Clock
from casework.store.tables.regions import Referral

OPEN_STATES = {"required", "to_consider", "not_applicable"}
"""Nothing was decided, drafted or sent yet: such a row follows the facts."""
LEFT = "LEFT"
"""The trigger of every body for somebody who leaves."""


def keep_duties(desk: Desk, case: Case) -> None:
    """Open a referral for every duty that has begun, and one to consider where nobody can tell.

    A row that was drafted or sent is never touched: what was done stays done. A decision not to
    refer stands only for the facts it was made on: a duty that begins afterwards opens it again.
    """
    desk.session.flush()
    found = found_duties(desk, case)
    _let_go(desk, case, found)
    for duty in found:
        if duty.started_on is None or not duty.obligation.binds:
            continue
        row = _row_of(desk, case, duty)
        if row is None and duty.answer is not Answer.NO_AUTOMATIC_DUTY:
            _open(desk, case, duty)
        elif row is not None and (row.state in OPEN_STATES or _outlived(row, duty)):
            _bring_up_to_date(desk, case, row, duty)


def found_duties(desk: Desk, case: Case) -> tuple[Duty, ...]:
    """What the rules say about every body of the nation, on the facts recorded now."""
    facts = duty_facts(facts_of(desk, case))
    return duties(facts, desk.packs.bodies, desk.calendar, today=desk.today)


def _let_go(desk: Desk, case: Case, found: Sequence[Duty]) -> None:
    """What nobody could tell, and the facts have answered since, is not asked any more.

    A duty that was found stays until it is met or decided, whatever is recorded afterwards.
    """
    open_still = (one for one in found if one.answer is not Answer.NO_AUTOMATIC_DUTY)
    asked = {(one.body_code, one.trigger) for one in open_still}
    now = {one.body_code: f"{one.headline} {one.reason}".strip() for one in found}
    wanted = select(Referral).where(
        Referral.case_id == case.id,
        Referral.state == "to_consider",
        Referral.trigger.not_like("own_motion%"),
    )
    for row in desk.session.scalars(wanted):
        if (row.body, row.trigger) not in asked:
            row.state, row.reason = "not_applicable", now.get(row.body, row.reason)


def _outlived(row: Referral, duty: Duty) -> bool:
    """Decided not to refer while nobody could tell; the facts recorded since bring a duty."""
    was_found = row.reason.startswith(duty.headline)
    return row.state == "not_referred" and duty.answer is Answer.DUTY and not was_found


def _row_of(desk: Desk, case: Case, duty: Duty) -> Referral | None:
    return desk.session.scalars(
        select(Referral).where(
            Referral.case_id == case.id,
            Referral.body == duty.body_code,
            Referral.trigger == duty.trigger,
        )
    ).first()


def _open(desk: Desk, case: Case, duty: Duty) -> None:
    row = Referral(case_id=case.id, body=duty.body_code, trigger=duty.trigger)
    row.body_name, row.due_on = duty.body_name, None
    row.decided_on = row.sent_on = row.acknowledged_on = None
    row.employee_told_on = row.closed_on = None
    _bring_up_to_date(desk, case, row, duty)


def _bring_up_to_date(desk: Desk, case: Case, row: Referral, duty: Duty) -> None:
    states = {
        Answer.DUTY: "required",
        Answer.CANNOT_TELL: "to_consider",
        Answer.NO_AUTOMATIC_DUTY: "not_applicable",
    }
    row.state, row.obligation = states[duty.answer], duty.obligation.value
    row.reason = f"{duty.headline} {duty.reason}".strip()
    row.source = f"{duty.source} ({duty.confidence.words}, checked {plain_day(duty.checked)})"
    started = duty.started_on or case.opened_on
    if duty.answer is not Answer.DUTY or row.due_on is None or started < row.started_on:
        row.started_on = started
        row.due_on, row.internal_target = duty.due, duty.internal_target
    desk.add(row)
    _keep_clock(desk, case, row, duty)


def _keep_clock(desk: Desk, case: Case, row: Referral, duty: Duty) -> None:
    """One clock a duty, from the earliest day that the facts have given so far."""
    running = next((one for one in running_clocks(desk, case) if one.subject == row.id), None)
    if duty.due is None or duty.answer is not Answer.DUTY:
        if running is not None:
            running.is_running, running.stopped_on = False, desk.today
    elif running is None or running.due_on > duty.due:
        if running is not None:
            running.is_running, running.stopped_on = False, desk.today
        desk.add(_clock(case, row, duty, duty.due))


def _clock(case: Case, row: Referral, duty: Duty, due_on: dt.date) -> Clock:
    overdue = duty.overdue_at or midnight(duty.overdue_from or due_on + dt.timedelta(days=1))
    return Clock(
        case_id=case.id,
        rule="REFERRAL",
        title=f"Tell {row.body_name}",
        subject=row.id,
        started_on=row.started_on,
        started_at=None,
        due_on=due_on,
        due_at=None,
        overdue_from=overdue,
        internal_target=duty.internal_target,
        is_statutory=True,
        is_running=True,
        stopped_on=None,
        explanation=duty.headline,
        source=row.source,
        confidence=duty.confidence.value,
    )
