"""The clocks of one case.

They are sought by the case alone, and what runs is told apart here: asked for both, SQLite may
read the index of everything that runs in the whole store (6 ms with 50,000 cases, at every act).
"""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk
from casework.domain.clocks import WINDOWS
from casework.domain.dates import london
from casework.store.tables.cases import Case, Clock


def running_clocks(desk: Desk, case: Case) -> list[Clock]:
    """Those that run, soonest first."""
    wanted = select(Clock).where(Clock.case_id == case.id).order_by(Clock.due_on, Clock.title)
    return [one for one in desk.session.scalars(wanted) if one.is_running]


def standing_clocks(desk: Desk, case: Case, on: dt.date) -> list[Clock]:
    """Those that run; time given to somebody else only until it had run out on that day."""
    return [
        one for one in running_clocks(desk, case) if one.rule not in WINDOWS or one.due_on >= on
    ]


def was_missed(desk: Desk, clock: Clock) -> bool:
    """Whether its time ran out before it was met; time given to somebody else is never missed.

    Of one that was stopped only the day is known: on the day itself it counts as met in time.
    """
    if clock.rule in WINDOWS or clock.paused_since is not None:
        return False
    if clock.is_running:
        return desk.at >= clock.overdue_from
    if clock.stopped_on is None:
        return False
    stopped = dt.datetime.combine(clock.stopped_on, dt.time(), london())
    return stopped >= clock.overdue_from
