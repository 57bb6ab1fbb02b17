"""From which state a step brought a case to which, and the clocks it started and stopped."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.vocabulary import CaseState
from casework.store.tables.cases import Case, CaseEvent, Clock
from casework.store.tables.changes import StateMove

CLOCKS = "clocks"
STARTED, STOPPED = "+", "-"


def keep_move(desk: Desk, case: Case, state: CaseState, on: dt.date) -> None:
    """Keep where the case stood before; the line of the chronology names the step."""
    desk.add(
        StateMove(
            case_id=case.id,
            was=case.state,
            was_since=case.state_since,
            became=state.value,
            on=on,
            event_id=None,
            taken_back_on=None,
        )
    )


def name_move(desk: Desk, told: CaseEvent) -> None:
    """Say which step a move of this act was, and which clocks went with it.

    An act may tell of several steps, as late entry does: each has the clocks since the last one.
    """
    clocks = desk.session.info.pop(CLOCKS, ())
    wanted = select(StateMove).where(
        StateMove.case_id == told.case_id, StateMove.event_id.is_(None)
    )
    for one in desk.session.scalars(wanted):
        one.step, one.event_id = told.step, told.id
        one.clocks = " ".join(clocks)


def note_started(desk: Desk, clock: Clock) -> None:
    """This act started a clock."""
    desk.session.info.setdefault(CLOCKS, []).append(f"{STARTED}{clock.id}")


def note_stopped(desk: Desk, clock: Clock) -> None:
    """This act stopped a clock."""
    desk.session.info.setdefault(CLOCKS, []).append(f"{STOPPED}{clock.id}")
