"""Cases as lines of the list: stage, and what is due next."""

import datetime as dt

from casework.domain.dates import short_day
from casework.queries.case_list import CaseRow
from ui.due_words import due_state
from ui.tables.case_list import CaseLine
from ui.tokens import Tone
from ui.widgets.chips import State
from ui.widgets.paint import Mark


def case_line(one: CaseRow, today: dt.date) -> CaseLine:
    """One row of the list."""
    return CaseLine(one.id, one.name, one.reference, one.role, one.state, case_due(one, today))


def case_due(one: CaseRow, today: dt.date) -> State | None:
    """What is due next, or when it was closed."""
    if one.due_on is not None:
        return due_state(one.due_on, today)
    if one.closed_on is not None:
        words = f"Closed {short_day(one.closed_on, today=today)}"
        return State(words, Tone.PLAIN, Mark.TICK)
    return None
