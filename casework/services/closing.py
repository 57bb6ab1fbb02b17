"""Closing and reopening a case."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import CaseId
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.services.clock_keeping import start_clock, stop_all
from casework.services.investigations import begin_again
from casework.services.steps_taken import ONLY_TOLD, move, take, tell_story


@act(Role.CASEWORKER)
def close_case(
    desk: Desk, case: CaseId, *, on: dt.date, reason: str = "", lessons: str = ""
) -> None:
    """Close the case: refused while a duty is undecided."""
    why = entries.passage(reason, "reason", "the reason", limit=ONLY_TOLD)
    learnt = entries.passage(lessons, "lessons", "the lessons", limit=ONLY_TOLD)
    row, _ = take(desk, case, "close_case", on)
    row.closed_on = on
    row.closing_reason = "\n".join(part for part in (why, learnt) if part)
    stop_all(desk, row, on)
    move(row, CaseState.CLOSED, on)
    tell_story(desk, row, "close_case", f"The case was closed. {why}".strip(), on)


@act(Role.CASEWORKER)
def reopen_case(desk: Desk, case: CaseId, *, reason: str, authorised_by: str, on: dt.date) -> None:
    """Open a closed case again: who agreed, and what is new."""
    why = entries.passage(reason, "reason", "what is new", required=True, limit=ONLY_TOLD)
    who = entries.line(authorised_by, "authorised_by", "who agreed", required=True)
    row, facts = take(desk, case, "reopen_case", on)
    row.closed_on = None
    if facts.investigation is not None:
        move(row, CaseState.INVESTIGATION, on)
        begin_again(desk, row, on)
    else:
        move(row, CaseState.TRIAGE, on)
        start_clock(desk, row, "TRIAGE", on)
    tell_story(desk, row, "reopen_case", f"{who} reopened the case: {why}", on)
