"""The rule of a clock as this council has it: its own number where it set one."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.clock_rule import ClockRule, Confidence, Unit
from casework.domain.dates import say_day
from casework.store.tables.cases import Clock
from casework.store.tables.deadlines import ClockNumber

OWN = "council"
"""The confidence of a number, or a day, that the council set itself."""
NAMED_DAY = "The day that was named"
"""The source of a clock whose day somebody chose."""


def rule_of(desk: Desk, code: str, procedure: str = "") -> ClockRule:
    """The rule that a clock opened today has under a procedure; raises `NotFound`."""
    rule = desk.packs.clock(code)
    own = own_number(desk, code, procedure)
    if own is None or not rule.may_move:
        return rule
    whose = procedures_title(desk, own.procedure)
    cases = f" for cases under ‘{whose}’" if whose else ""
    source = f"The council’s own number{cases}, set on {say_day(own.set_on)}: {own.source}"
    return replace(rule, n=own.n, unit=Unit(own.unit), source=source, checked=own.set_on)


def procedures_title(desk: Desk, code: str) -> str:
    """The name of a procedure; '' for none."""
    known = desk.packs.routing.procedures.get(code)
    return known.title if known is not None else ""


def own_number(desk: Desk, code: str, procedure: str = "") -> ClockNumber | None:
    """What the council set for a clock: for this procedure, else for all that have none."""
    known = own_numbers(desk, code)
    return known.get(procedure) or known.get("")


def own_numbers(desk: Desk, code: str) -> dict[str, ClockNumber]:
    """What the council set for a clock, by procedure; '' is for all without a number of theirs."""
    wanted = select(ClockNumber).where(ClockNumber.rule == code, ClockNumber.replaced_on.is_(None))
    return {one.procedure: one for one in desk.session.scalars(wanted.order_by(ClockNumber.id))}


def status_of(desk: Desk, rule: ClockRule, procedure: str = "") -> str:
    """How sure we are of a rule: read, reported, unverified, or set by the council itself."""
    is_own = rule.may_move and own_number(desk, rule.code, procedure) is not None
    return OWN if is_own or rule.source == NAMED_DAY else rule.confidence.value


def sets_law(desk: Desk, clock: Clock) -> bool:
    """Whether a clock is a deadline by law or by a body: what sets it was read at its source.

    What is only reported stays fixed and prompts; it is never shown as a legal deadline.
    """
    known = desk.packs.clocks.get(clock.rule)
    said = clock.confidence or (known.confidence if known else Confidence.READ).value
    return clock.is_statutory and said == Confidence.READ.value


def sourced_words(rule: ClockRule, status: str) -> str:
    """The source as it is kept beside a clock."""
    return rule.source if status == OWN else rule.sourced_words()


def rule_when_opened(desk: Desk, clock: Clock) -> ClockRule:
    """The rule as it was when the clock was opened; today's for clocks of older stores."""
    rule = rule_of(desk, clock.rule)
    if not clock.unit:
        return _as_chosen(rule, clock) if rule.is_chosen else rule
    causes = tuple(one for one in clock.pauses_for.split(" ") if one)
    return replace(rule, n=clock.n, unit=Unit(clock.unit), pauses_for=causes)


def _as_chosen(rule: ClockRule, clock: Clock) -> ClockRule:
    """A clock whose day a person chose: so many calendar days from its start."""
    first = clock.first_due_on or clock.due_on
    return replace(rule, n=(first - clock.started_on).days, unit=Unit.CALENDAR_DAYS)


def notice_days(desk: Desk, by_pack: int, procedure: Callable[[], str]) -> int:
    """Least notice of a hearing in working days: the council's own number, else the pack's.

    `procedure` is asked for only where a procedure has a number of its own.
    """
    known = own_numbers(desk, "MIN_NOTICE")
    own = known.get(procedure()) if set(known) - {""} else None
    own = own or known.get("")
    return by_pack if own is None else own.n


def start_of(clock: Clock) -> dt.date | dt.datetime:
    """From when a clock counts."""
    return clock.started_at or clock.started_on
