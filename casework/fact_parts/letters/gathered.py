"""Everything that a case says to one letter, in one place."""

import datetime as dt

from casework.domain.letter_merge import Value
from casework.domain.letter_typed import Typed
from casework.fact_parts.letters import deciding
from casework.fact_parts.letters.addressed import addressed
from casework.fact_parts.letters.general import general, people
from casework.fact_parts.letters.in_hearing import in_hearing
from casework.fact_parts.letters.inquiry import inquiry
from casework.fact_parts.letters.left import left
from casework.fact_parts.letters.regions import regions
from casework.fact_parts.letters.source import Source
from casework.fact_parts.letters.weighed import weighed

WINDOWS = {
    "hearing.day": "companion.latest_day",
    "appeal_hearing.day": "appeal_hearing.move_by",
}
"""The day of a hearing → the last day to which a companion can move it."""


def held(source: Source) -> dict[str, Value]:
    """Placeholder → what the case says; those it says nothing about are left out."""
    return {
        **general(source),
        **people(source),
        **inquiry(source),
        **regions(source),
        **deciding.hearing(source),
        **deciding.outcome(source),
        **deciding.appeal(source),
        **in_hearing(source),
        **weighed(source),
        **addressed(source),
        **left(source),
        **deciding.companion_window(source, deciding.held_on(source)),
    }


def with_typed(source: Source, merged: dict[str, Value], typed: Typed) -> dict[str, Value]:
    """What was typed stands over what the case said; a typed hearing day moves its window."""
    values = merged | typed.shown()
    for hearing, move_by in WINDOWS.items():
        hearing_on: dt.date | None = typed.day(hearing)
        if hearing_on is not None and move_by not in typed.values:
            values.pop(move_by, None)
            values |= deciding.companion_window(source, hearing_on, move_by)
    return values
