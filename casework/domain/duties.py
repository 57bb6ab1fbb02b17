"""Whether a body must be told, by when and why: a duty, nothing automatic, or cannot tell.

Never 'no duty' (domain-corrections §0.2 and §4): an unanswered fact makes the answer 'cannot
tell', a rule that was not checked only prompts, and a rule older than six months clears nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from casework.domain.bodies import Body, Event, Obligation, Trigger
from casework.domain.clocks import ClockRule, Confidence, Due, Unit, due
from casework.domain.duty_facts import DutyFacts, Known, day_of, started
from casework.domain.duty_needs import Tested, tested
from casework.domain.duty_words import by_when, cannot_tell, days_shown, nothing_found, sentence
from casework.domain.staleness import is_stale
from casework.domain.working_days import WorkingCalendar

NOTHING_RECORDED = "NONE"


class Answer(Enum):
    """All that the program ever says about a duty."""

    DUTY = "duty"
    NO_AUTOMATIC_DUTY = "no_automatic_duty"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True)
class Duty:
    """What one case owes one body after one event, on the facts recorded.

    `headline` is the sentence to print; `reason` says why in a sentence or two. `due` is a day;
    late from the moment `overdue_at`, or from `overdue_from` where only days are compared. `asks`
    are the body's own answers for somebody who left: (code, words).
    """

    body_code: str
    body_name: str
    answer: Answer
    obligation: Obligation
    trigger: str
    started_on: date | None
    due: date | None
    overdue_from: date | None
    overdue_at: datetime | None
    internal_target: date | None
    headline: str
    reason: str
    missing_facts: tuple[str, ...]
    source: str
    checked: date
    confidence: Confidence
    is_stale: bool
    question: str = ""
    asks: tuple[tuple[str, str], ...] = ()


def duties(
    facts: DutyFacts, bodies: Sequence[Body], calendar: WorkingCalendar, *, today: date
) -> tuple[Duty, ...]:
    """One row or more for every body of the nation; at most one for each body and trigger.

    Where nothing binds a body there is one row that says so, with the reason.
    """
    rows: list[Duty] = []
    for body in bodies:
        if facts.nation in body.nations:
            rows.extend(_for_body(body, facts, calendar, today))
    return tuple(rows)


def _for_body(body: Body, facts: DutyFacts, calendar: WorkingCalendar, today: date) -> list[Duty]:
    found = [
        _judged(body, trigger, facts, start, calendar, today)
        for trigger in body.triggers
        if (start := started(trigger.event, facts, body)) is not None
    ]
    bound = [one for one in found if one.answer is not Answer.NO_AUTOMATIC_DUTY]
    if bound:
        return bound
    if not found:
        return [_nothing_yet(body, facts, today)]
    weight = {Obligation.EXCEPTION: 2, Obligation.CONSIDER: 2, Obligation.NONE: 1}
    best = max(found, key=lambda one: (weight.get(one.obligation, 0), one.started_on or today))
    return [_unless_weak(body, best, facts)]


def _judged(
    body: Body,
    trigger: Trigger,
    facts: DutyFacts,
    start: date | datetime,
    calendar: WorkingCalendar,
    today: date,
) -> Duty:
    tests = [tested(need, facts, body) for need in trigger.needs]
    failed = [one for one in tests if one.known is Known.NO]
    missing = tuple(one.words for one in tests if one.known is Known.NOT_KNOWN)
    row = _row(body, trigger, start, calendar, today)
    if trigger.obligation is Obligation.POLICY_REQUIRES and facts.policy_clause:
        row = replace(row, source=facts.policy_clause)
    if failed:
        return _nothing(body, replace(row, obligation=Obligation.NONE), failed)
    if missing:
        return _cannot_tell(body, row, missing)
    if not trigger.obligation.binds:
        return _nothing(body, row, [])
    if trigger.confidence is not Confidence.READ:
        return _cannot_tell(body, row, ("whether this rule holds: its source was not read",))
    reason = f"{trigger.reason} {days_shown(trigger, facts, body)}".strip()
    headline = f"{body.name} must be told{by_when(trigger, row.due)}."
    return replace(row, answer=Answer.DUTY, headline=headline, reason=reason)


def _row(
    body: Body, trigger: Trigger, start: date | datetime, calendar: WorkingCalendar, today: date
) -> Duty:
    timed = _timed(trigger, start, calendar)
    leaves = trigger.event is Event.LEFT
    return Duty(
        body_code=body.code,
        body_name=body.name,
        answer=Answer.NO_AUTOMATIC_DUTY,
        obligation=trigger.obligation,
        trigger=trigger.code,
        started_on=day_of(start),
        due=timed.on if timed else None,
        overdue_from=timed.overdue_from if timed else None,
        overdue_at=timed.overdue_at if timed else None,
        internal_target=timed.internal_target if timed else None,
        headline="",
        reason=trigger.reason,
        missing_facts=(),
        source=trigger.source,
        checked=trigger.checked,
        confidence=trigger.confidence,
        is_stale=is_stale(trigger.checked, today),
        question=body.leaving_question if leaves else "",
        asks=tuple(body.leaving_answers.items()) if leaves else (),
    )


def _timed(trigger: Trigger, start: date | datetime, calendar: WorkingCalendar) -> Due | None:
    """The deadline, through the one clock engine; none from a rule that was not checked."""
    unit = Unit.CALENDAR_MONTHS if trigger.months else Unit.HOURS
    if trigger.confidence is Confidence.UNVERIFIED or not trigger.obligation.binds:
        return None
    if trigger.months is None and trigger.overdue_after_hours is None:
        return None
    rule = ClockRule(
        code=trigger.code,
        title=trigger.reason,
        n=trigger.months or 0,
        unit=unit,
        statutory=True,
        source=trigger.source,
        checked=trigger.checked,
        confidence=trigger.confidence,
        start_event=trigger.event.value,
        internal_target_days=trigger.internal_target_days,
        overdue_after_hours=trigger.overdue_after_hours,
    )
    return due(rule, start, calendar)


def _nothing(body: Body, row: Duty, failed: Sequence[Tested]) -> Duty:
    """Nothing automatic, with the reason: why the rule does not hold, or what it says itself."""
    return replace(
        row,
        answer=Answer.NO_AUTOMATIC_DUTY,
        headline=nothing_found(body, row.checked),
        reason=sentence(failed) if failed else row.reason,
        due=None,
        overdue_from=None,
        overdue_at=None,
        internal_target=None,
    )


def _unless_weak(body: Body, row: Duty, facts: DutyFacts) -> Duty:
    """An old or unchecked rule clears nobody whom the body's rules can reach."""
    out_of_reach, _ = _reach(body, facts)
    if out_of_reach or not (row.is_stale or row.confidence is Confidence.UNVERIFIED):
        return row
    return _cannot_tell(body, row, (f"whether the rules of {body.short_name} still hold",))


def _cannot_tell(body: Body, row: Duty, missing: tuple[str, ...]) -> Duty:
    headline = cannot_tell(body, missing)
    return replace(row, answer=Answer.CANNOT_TELL, headline=headline, missing_facts=missing)


def _nothing_yet(body: Body, facts: DutyFacts, today: date) -> Duty:
    """Nothing has happened that a rule of this body names, or the person is out of its reach."""
    failed, unknown = _reach(body, facts)
    died = facts.leaving is not None and facts.leaving.reason == "died"
    reason = f"Nothing recorded so far is an event that {body.short_name} must be told of."
    if died:
        reason = "The person died. Tell the body only so that its register can be put right."
    row = Duty(
        body.code, body.name, Answer.NO_AUTOMATIC_DUTY, Obligation.NONE, NOTHING_RECORDED,
        None, None, None, None, None, "", reason, (),
        body.source, body.checked, body.confidence, is_stale(body.checked, today),
    )  # fmt: skip
    if unknown and not died:
        return _cannot_tell(body, row, unknown)
    cleared = _nothing(body, row, failed)
    return cleared if died else _unless_weak(body, cleared, facts)


def _reach(body: Body, facts: DutyFacts) -> tuple[list[Tested], tuple[str, ...]]:
    """Why no rule of the body can reach the person; else what is missing to know that one does."""
    failed: dict[str, Tested] = {}
    missing: dict[str, None] = {}
    for trigger in body.triggers:
        tests = [one for need in trigger.needs if (one := tested(need, facts, body)).is_reach]
        barred = [one for one in tests if one.known is Known.NO]
        unknown = [one.words for one in tests if one.known is Known.NOT_KNOWN]
        if not barred and not unknown:
            return [], ()
        failed |= {one.words: one for one in barred}
        missing |= dict.fromkeys(() if barred else unknown)
    return ([], tuple(missing)) if missing else (list(failed.values()), ())
