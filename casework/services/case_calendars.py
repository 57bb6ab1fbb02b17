"""By whose working days the clocks of one case are counted: the council's, or a school's."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.clock_rule import Unit
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CalendarId, CaseId
from casework.domain.refusals import entry
from casework.domain.roles import Role
from casework.fact_parts.calendars import calendar_id_of
from casework.fact_parts.clocks import running_clocks
from casework.services.clock_moves import RECOUNT, add_change, count_again
from casework.services.school_days import school_chosen, use_calendar
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case


@act(Role.CASEWORKER)
def choose_calendar(
    desk: Desk, case: CaseId, *, reason: str, on: dt.date, calendar: CalendarId | None = None
) -> None:
    """Count the working days of this case by a school's days, or by the council's again.

    Clocks of the council's policy that run are counted anew, openly; those of the law stay.
    """
    row = beside(desk, case, on)
    why = entries.passage(reason, "reason", "the reason", required=True)
    chosen = school_chosen(desk, calendar)
    if calendar_id_of(desk, row) == (chosen.id if chosen else ""):
        raise BadEntry(entry.ALREADY_RECORDED, where="calendar", what="This choice")
    use_calendar(desk, row, chosen, why, on)
    whose = chosen.name if chosen else "the council"
    moved = _recount(desk, row, chosen.id if chosen else "", f"Working days of {whose}", on)
    words = f"Working days are those of {whose} from now on: {why}"
    tell_story(desk, row, "choose_calendar", " ".join([words, *moved]), on)


def _recount(desk: Desk, case: Case, calendar_id: str, why: str, on: dt.date) -> list[str]:
    """Count what runs by other days; a sentence for each deadline that moved."""
    told = []
    for clock in running_clocks(desk, case):
        if clock.unit != Unit.WORKING_DAYS.value or clock.is_statutory:
            continue
        was, clock.calendar_id = clock.due_on, calendar_id
        count_again(desk, clock)
        if clock.due_on != was:
            change = add_change(desk, clock, RECOUNT, on, due_on=clock.due_on, reason=why)
            change.was_due_on = was
            told.append(f"‘{clock.title}’ moved from {say_day(was)} to {say_day(clock.due_on)}.")
    return told
