"""The employee moves while the case runs: another post, a secondment, another employer."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import choices, entries
from casework.domain.change_choices import JOB_CHANGES
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, JobChangeId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.roles import Role
from casework.domain.vocabulary import CaseState
from casework.services.change_entries import MoveEntry
from casework.services.clock_keeping import stop_all
from casework.services.duty_keeping import keep_duties
from casework.services.steps_taken import move, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.changes import JobChange


@act(Role.CASEWORKER)
def record_move(desk: Desk, case: CaseId, *, entry: MoveEntry, on: dt.date) -> JobChangeId:
    """Record that the employee moves to other work; `on` is the day it was decided.

    The record of work that duties read stays as it was at the time of the conduct. A move out of
    regulated work may start a duty of its own. Handed over, the case ends here for us.
    """
    changed = _entered(entry, on)
    row, _ = take(desk, case, "record_move", on)
    changed.case_id, changed.was = row.id, row.role_line
    _not_twice(desk, row, changed)
    desk.add(changed)
    if entry.is_handed_over:
        stop_all(desk, row, on)
        move(desk, row, CaseState.ROUTED_OUT, on)
    desk.session.flush()
    keep_duties(desk, row)
    kind = in_sentence(JOB_CHANGES[changed.kind])
    where = ", ".join(part for part in (changed.post, changed.service, changed.employer) if part)
    words = (
        f"From {say_day(changed.from_on)} ({kind}): {where}. "
        f"{changed.carried_on_by} carries the process on."
    )
    tell_story(desk, row, "record_move", words, on)
    return JobChangeId(changed.id)


def _entered(entry: MoveEntry, on: dt.date) -> JobChange:
    """A move as typed, not yet kept. Raises `BadEntry`."""
    entries.choice(entry.kind, JOB_CHANGES, "kind", "a kind of move")
    entries.choice(entry.leaves_regulated, choices.YES_NO, "leaves_regulated", "an answer")
    entries.choice(entry.is_final, choices.YES_NO, "is_final", "an answer")
    first = entries.near(entry.from_on or on, "from_on")
    if entry.until is not None:
        entries.near(entry.until, "until")
        entries.in_order(first, entry.until, "until", first="its first day", then="The last day")
    handed = entries.passage(
        entry.handed_over, "handed_over", "what was handed over", required=entry.is_handed_over
    )
    return JobChange(
        kind=entry.kind,
        post=entries.line(entry.post, "post", "the new post", required=True),
        service=entries.line(entry.service, "service", "the service"),
        workplace=entries.line(entry.workplace, "workplace", "the workplace"),
        employer=entries.line(
            entry.employer, "employer", "the new employer", required=entry.kind == "tupe"
        ),
        from_on=first,
        until=entry.until,
        reason=entries.passage(entry.reason, "reason", "the reason", required=True),
        carried_on_by=entries.line(
            entry.carried_on_by, "carried_on_by", "who carries the process on", required=True
        ),
        is_handed_over=entry.is_handed_over,
        handed_over=handed,
        leaves_regulated=entry.leaves_regulated,
        is_final=entry.is_final,
        decided_on=on,
    )


def _not_twice(desk: Desk, case: Case, changed: JobChange) -> None:
    same = select(JobChange.id).where(
        JobChange.case_id == case.id,
        JobChange.kind == changed.kind,
        JobChange.post == changed.post,
        JobChange.from_on == changed.from_on,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="post", what="This move")
