"""What changed on the way: reopening, moves, joined cases, registers, mistakes, late entry."""

from sqlalchemy import case as either
from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.change_choices import (
    ENTRY_SOURCES,
    JOB_CHANGES,
    TAKEN_OUT,
)
from casework.domain.choices import YES_NO
from casework.domain.roles import READS_CASES
from casework.domain.steps.row import BEFORE_OUTCOME
from casework.domain.vocabulary import STATE_NAMES, CaseState
from casework.fact_parts.changes import joined_cases, voided
from casework.queries.case_history import user_names
from casework.queries.change_rows import (
    ChangePage,
    EntryRow,
    JoinedCase,
    JoinRow,
    MoveRow,
    RegisterRow,
    ReopeningRow,
    VoidedRow,
)
from casework.queries.filling import filled
from casework.store.tables.cases import Case
from casework.store.tables.changes import (
    CaseJoin,
    JobChange,
    RegisterUpdate,
    Reopening,
    RunningEntry,
    VoidedRecord,
)
from casework.store.tables.evidence import Exhibit

MOST_OFFERED = 300
"""Cases offered for joining; those of the same person or incident come first."""


@look(*READS_CASES)
def changes(desk: Desk, case: str) -> ChangePage:
    """What changed on the way of a case, oldest first of each kind."""
    row = desk.case(case)
    return ChangePage(
        _reopenings(desk, row), _moves(desk, row), _joins(desk, row),
        tuple(_joined(one) for one in joined_cases(desk, row)),
        _registers(desk, row), _voided(desk, row), _entry(desk, row),
    )  # fmt: skip


@look(*READS_CASES)
def joinable(desk: Desk, case: str) -> tuple[JoinedCase, ...]:
    """Open cases that could be heard together with this one: the nearest first."""
    row = desk.case(case)
    states = [one.value for one in BEFORE_OUTCOME]
    near = either(
        (Case.respondent_id == row.respondent_id, 0),
        (Case.incident_id == row.incident_id, 1),
        else_=2,
    )
    wanted = select(Case).where(Case.id != row.id, Case.state.in_(states), *desk.sees())
    rows = desk.session.scalars(wanted.order_by(near, Case.reference).limit(MOST_OFFERED))
    return tuple(_joined(one) for one in rows)


def _joined(one: Case) -> JoinedCase:
    return JoinedCase(one.id, one.reference, one.shown_as, STATE_NAMES[CaseState(one.state)])


def _reopenings(desk: Desk, case: Case) -> tuple[ReopeningRow, ...]:
    rows = desk.session.execute(
        select(Reopening, Exhibit.number)
        .outerjoin(Exhibit, Exhibit.id == Reopening.exhibit_id)
        .where(Reopening.case_id == case.id)
        .order_by(Reopening.id)
    )
    return tuple(
        filled(
            ReopeningRow,
            one,
            was=STATE_NAMES[CaseState(one.was)],
            to=STATE_NAMES[CaseState(one.to)],
            exhibit=f"EX-{number}" if number else "",
        )
        for one, number in rows
    )


def _moves(desk: Desk, case: Case) -> tuple[MoveRow, ...]:
    wanted = select(JobChange).where(
        JobChange.case_id == case.id, JobChange.id.not_in(voided("job_change"))
    )
    return tuple(
        filled(
            MoveRow,
            one,
            kind_words=JOB_CHANGES.get(one.kind, one.kind),
            leaves_regulated_words=YES_NO.get(one.leaves_regulated, ""),
            is_final_words=YES_NO.get(one.is_final, ""),
        )
        for one in desk.session.scalars(wanted.order_by(JobChange.from_on, JobChange.id))
    )


def _joins(desk: Desk, case: Case) -> tuple[JoinRow, ...]:
    wanted = select(CaseJoin).where(CaseJoin.case_id == case.id).order_by(CaseJoin.id)
    return tuple(
        filled(JoinRow, one, with_=_others(desk, one)) for one in desk.session.scalars(wanted)
    )


def _others(desk: Desk, join: CaseJoin) -> str:
    """References of the cases that were in the group while this one was."""
    wanted = (
        select(Case.reference)
        .join(CaseJoin, CaseJoin.case_id == Case.id)
        .where(CaseJoin.group_id == join.group_id, Case.id != join.case_id, *desk.sees())
    )
    return ", ".join(dict.fromkeys(desk.session.scalars(wanted.order_by(Case.reference))))


def _registers(desk: Desk, case: Case) -> tuple[RegisterRow, ...]:
    wanted = select(RegisterUpdate).where(RegisterUpdate.case_id == case.id)
    return tuple(
        filled(RegisterRow, one)
        for one in desk.session.scalars(wanted.order_by(RegisterUpdate.body_name))
    )


def _voided(desk: Desk, case: Case) -> tuple[VoidedRow, ...]:
    names = user_names(desk)
    wanted = select(VoidedRecord).where(VoidedRecord.case_id == case.id)
    return tuple(
        filled(
            VoidedRow,
            one,
            kind_words=TAKEN_OUT.get(one.kind, one.kind),
            by=names.get(one.entered_by, ""),
        )
        for one in desk.session.scalars(wanted.order_by(VoidedRecord.id))
    )


def _entry(desk: Desk, case: Case) -> EntryRow | None:
    wanted = select(RunningEntry).where(RunningEntry.case_id == case.id)
    one = desk.session.scalars(wanted).first()
    if one is None:
        return None
    return filled(EntryRow, one, source_words=ENTRY_SOURCES.get(one.source, one.source))
