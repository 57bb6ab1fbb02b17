"""The council's own numbers for clocks of its policy; never for what law or a body sets."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.clock_rule import ClockRule, Unit
from casework.domain.errors import BadEntry
from casework.domain.receipt import RULES
from casework.domain.refusals import clocks as refusals
from casework.domain.refusals import entry
from casework.domain.roles import Role
from casework.fact_parts.clock_rules import own_numbers
from casework.store.tables.deadlines import ClockNumber

MOST = 400
UNITS = {
    Unit.WORKING_DAYS.value: "Working days",
    Unit.CALENDAR_DAYS.value: "Calendar days",
    Unit.CALENDAR_MONTHS.value: "Calendar months",
}
EVERY_PROCEDURE = "every"
"""For the cases of every procedure that has no number of its own."""
IN_WORKING_DAYS = ("MIN_NOTICE",)
"""Looked up by guards that count working days alone."""


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def set_clock_number(
    desk: Desk,
    *,
    rule: str,
    n: int,
    unit: str,
    source: str,
    on: dt.date,
    procedure: str = EVERY_PROCEDURE,
) -> None:
    """Set how long a clock of the council's policy runs, and where the policy says so.

    It holds for clocks opened from now on; a due date already set does not move. `procedure` is
    the one whose cases it is for: teachers' or a school's, say; else every case without such.
    """
    found = _settable(desk, rule)
    whose = _known_procedure(desk, found, procedure)
    entries.choice(unit, UNITS, "unit", "what is counted")
    if rule in IN_WORKING_DAYS and unit != Unit.WORKING_DAYS.value:
        raise BadEntry(refusals.NUMBER_UNIT, where="unit", title=found.title)
    least = 0 if rule in RULES.values() else 1
    if not least <= n <= MOST:
        raise BadEntry(refusals.NUMBER_OUT_OF_RANGE, where="n", least=least, most=MOST)
    said = entries.passage(source, "source", "where the policy says so", required=True)
    entries.past(on, desk.today, "on", "The day this was decided")
    before = own_numbers(desk, rule).get(whose)
    if before is not None and (before.n, before.unit, before.source) == (n, unit, said):
        raise BadEntry(entry.ALREADY_RECORDED, where="n", what="This number")
    if before is not None:
        before.replaced_on = desk.today
    made = ClockNumber(rule=rule, n=n, unit=unit, source=said, set_on=on, replaced_on=None)
    made.procedure = whose
    desk.add(made)


@act(Role.ADMINISTRATOR, Role.CASEWORKER)
def clear_clock_number(desk: Desk, *, rule: str, procedure: str = EVERY_PROCEDURE) -> None:
    """Go back to the number that holds without this one, for clocks opened from now on."""
    found = _settable(desk, rule)
    own = own_numbers(desk, rule).get(_known_procedure(desk, found, procedure))
    if own is None:
        raise BadEntry(refusals.NUMBER_NOT_OWN, where="rule", title=found.title)
    own.replaced_on = desk.today


def _known_procedure(desk: Desk, rule: ClockRule, procedure: str) -> str:
    """As it is kept: '' for every procedure without a number of its own. Raises `BadEntry`."""
    if procedure == EVERY_PROCEDURE:
        return ""
    entries.choice(procedure, desk.packs.routing.procedures, "procedure", "a procedure")
    if not rule.of_procedure:
        raise BadEntry(refusals.NUMBER_OF_COUNCIL, where="procedure", title=rule.title)
    return procedure


def _settable(desk: Desk, rule: str) -> ClockRule:
    found = desk.packs.clock(rule)
    if not found.may_move:
        raise BadEntry(refusals.NUMBER_IS_SET, where="rule", title=found.title)
    if found.is_chosen:
        raise BadEntry(refusals.NUMBER_IS_CHOSEN, where="rule", title=found.title)
    return found
