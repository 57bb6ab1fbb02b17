"""What a case owes each body: what the rules say now, joined with what was done about it."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.case_duties import duty_facts
from casework.domain.case_facts import CaseFacts
from casework.domain.dates import plain_day
from casework.domain.duties import Answer, Duty, duties
from casework.store.tables.cases import Case, Clock
from casework.store.tables.regions import Referral


@dataclass(frozen=True)
class DutyRow:
    """What is owed to one body, in the wording the rules allow, and where it stands.

    `state` is required, to_consider, drafting, sent, acknowledged, not_referred, not_applicable,
    or '' when nothing was opened. `answer` is duty, no_automatic_duty or cannot_tell.
    """

    body: str
    name: str
    answer: str
    headline: str
    reason: str
    source: str
    state: str
    trigger: str
    due_on: dt.date | None
    internal_target: dt.date | None
    overdue_from: dt.datetime | None
    is_overdue: bool
    missing: tuple[str, ...]
    is_stale: bool
    sent_on: dt.date | None
    decision_reason: str
    approved_by: str
    account: str
    sent_how: str
    their_reference: str
    acknowledged_on: dt.date | None
    employee_told_on: dt.date | None
    withheld_reason: str


def duty_rows(desk: Desk, case: Case, facts: CaseFacts) -> tuple[DutyRow, ...]:
    """Every body's row: what the rules say now, joined with what was done about it."""
    found = duties(duty_facts(facts), desk.packs.bodies, desk.calendar, today=desk.today)
    kept = desk.session.scalars(
        select(Referral).where(Referral.case_id == case.id).order_by(Referral.started_on)
    ).all()
    by_key = {(one.body, one.trigger): one for one in kept}
    overdue = _overdue(desk, case)
    rows = [_duty_row(desk, one, by_key, overdue) for one in found]
    shown = {(one.body_code, one.trigger) for one in found}
    rows += [
        _kept_row(desk, one, overdue)
        for key, one in by_key.items()
        if key not in shown and one.state != "not_applicable"
    ]
    return tuple(rows)


def _overdue(desk: Desk, case: Case) -> dict[str, dt.datetime]:
    wanted = select(Clock.subject, Clock.overdue_from)
    rows = desk.session.execute(
        wanted.where(Clock.case_id == case.id, Clock.rule.in_(("REFERRAL", "CORRECTION")))
    ).all()
    return {row.subject: row.overdue_from for row in rows}


def _duty_row(
    desk: Desk,
    duty: Duty,
    kept: dict[tuple[str, str], Referral],
    overdue: dict[str, dt.datetime],
) -> DutyRow:
    row = kept.get((duty.body_code, duty.trigger))
    late = overdue.get(row.id) if row else None
    waits = row is not None and row.sent_on is None and row.state != "not_referred"
    return DutyRow(
        body=duty.body_code,
        name=duty.body_name,
        answer=duty.answer.value,
        headline=duty.headline,
        reason=duty.reason,
        source=f"{duty.source} ({duty.confidence.words}, checked {plain_day(duty.checked)})",
        state=row.state if row else "",
        trigger=duty.trigger,
        due_on=row.due_on if row else duty.due,
        internal_target=row.internal_target if row else duty.internal_target,
        overdue_from=late or duty.overdue_at,
        is_overdue=waits and late is not None and desk.at >= late,
        missing=duty.missing_facts,
        is_stale=duty.is_stale,
        sent_on=row.sent_on if row else None,
        decision_reason=row.decision_reason if row else "",
        approved_by=row.approved_by if row else "",
        account=row.account if row else "",
        sent_how=row.sent_how if row else "",
        their_reference=row.their_reference if row else "",
        acknowledged_on=row.acknowledged_on if row else None,
        employee_told_on=row.employee_told_on if row else None,
        withheld_reason=row.withheld_reason if row else "",
    )


def _kept_row(desk: Desk, row: Referral, overdue: dict[str, dt.datetime]) -> DutyRow:
    """A referral the rules no longer ask for, or that the council made of its own motion."""
    late = overdue.get(row.id)
    waits = row.sent_on is None and row.state != "not_referred"
    return DutyRow(
        body=row.body,
        name=row.body_name,
        answer=_answer(row).value,
        headline=row.reason,
        reason="",
        source=row.source,
        state=row.state,
        trigger=row.trigger,
        due_on=row.due_on,
        internal_target=row.internal_target,
        overdue_from=late,
        is_overdue=waits and late is not None and desk.at >= late,
        missing=(),
        is_stale=False,
        sent_on=row.sent_on,
        decision_reason=row.decision_reason,
        approved_by=row.approved_by,
        account=row.account,
        sent_how=row.sent_how,
        their_reference=row.their_reference,
        acknowledged_on=row.acknowledged_on,
        employee_told_on=row.employee_told_on,
        withheld_reason=row.withheld_reason,
    )


def _answer(row: Referral) -> Answer:
    if row.state == "to_consider" or row.obligation not in tuple("MRP"):
        return Answer.CANNOT_TELL
    return Answer.DUTY
