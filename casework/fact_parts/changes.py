"""Facts about what changed on the way, and which records were taken out as mistakes."""

import datetime as dt

from sqlalchemy import Select, func, select

from casework.desk import Desk
from casework.domain.facts.changes import ChangeFacts, MoveFacts
from casework.store.tables.allegations import Allegation, Investigation
from casework.store.tables.cases import Case
from casework.store.tables.changes import (
    AllegationChange,
    CaseJoin,
    JobChange,
    RegisterUpdate,
    Reopening,
    VoidedRecord,
)
from casework.store.tables.hearings import Hearing

NOT_SERVED = ("set aside", "replaced")
"""States of a hearing whose notice no longer tells anybody what is alleged."""


def changes(desk: Desk, case: Case) -> ChangeFacts:
    """What changed on the way of this case."""
    last = select(func.max(Reopening.reopened_on)).where(Reopening.case_id == case.id)
    return ChangeFacts(
        untold=tuple(dict.fromkeys(number for _, number in untold(desk, case))),
        reopened_on=desk.session.scalar(last),
        moves=_moves(desk, case),
        joined=tuple(one.reference for one in joined_cases(desk, case)),
        registers=_registers(desk, case),
    )


def untold(desk: Desk, case: Case) -> list[tuple[AllegationChange, int]]:
    """Changes since the employee first heard what is alleged, of which they were not told.

    A hearing notice that was served afterwards says it.
    """
    heard = _heard_on(desk, case)
    if heard is None:
        return []
    rows = desk.session.execute(
        select(AllegationChange, Allegation.number)
        .join(Allegation, Allegation.id == AllegationChange.allegation_id)
        .where(
            Allegation.case_id == case.id,
            AllegationChange.told_on.is_(None),
            AllegationChange.kind != "reopened",
            AllegationChange.changed_on >= heard,
        )
        .order_by(Allegation.number, AllegationChange.id)
    )
    notice = _last_notice(desk, case)
    return [(one, number) for one, number in rows if notice is None or _is_after(one, notice)]


def _is_after(change: AllegationChange, notice: Hearing) -> bool:
    """Changed on a later day than the notice was served, or later on that day."""
    return (change.changed_on, change.id) > (notice.served_on, notice.id)


def _heard_on(desk: Desk, case: Case) -> dt.date | None:
    """The day of the first investigation letter."""
    wanted = select(func.min(Investigation.issued_on)).where(Investigation.case_id == case.id)
    return desk.session.scalar(wanted)


def _last_notice(desk: Desk, case: Case) -> Hearing | None:
    """The hearing whose notice was served last, of those that still stand."""
    wanted = select(Hearing).where(
        Hearing.case_id == case.id,
        Hearing.kind == "disciplinary",
        Hearing.state.not_in(NOT_SERVED),
    )
    newest = wanted.order_by(Hearing.served_on.desc(), Hearing.id.desc()).limit(1)
    return desk.session.scalars(newest).first()


def _moves(desk: Desk, case: Case) -> tuple[MoveFacts, ...]:
    wanted = select(JobChange).where(
        JobChange.case_id == case.id, JobChange.id.not_in(voided("job_change"))
    )
    return tuple(
        MoveFacts(one.from_on, one.leaves_regulated, one.is_final)
        for one in desk.session.scalars(wanted.order_by(JobChange.from_on, JobChange.id))
    )


def joined_cases(desk: Desk, case: Case) -> list[Case]:
    """The other cases that are heard together with this one, by their references."""
    group = group_of(desk, case)
    if not group:
        return []
    wanted = (
        select(Case)
        .join(CaseJoin, CaseJoin.case_id == Case.id)
        .where(CaseJoin.group_id == group, CaseJoin.left_on.is_(None))
        .where(Case.id != case.id, *desk.sees())
    )
    return list(desk.session.scalars(wanted.order_by(Case.reference)))


def group_of(desk: Desk, case: Case) -> str:
    """The group that a case belongs to now; '' for none."""
    wanted = select(CaseJoin.group_id).where(
        CaseJoin.case_id == case.id, CaseJoin.left_on.is_(None)
    )
    return desk.session.scalars(wanted).first() or ""


def _registers(desk: Desk, case: Case) -> tuple[str, ...]:
    wanted = select(RegisterUpdate.body_name).where(
        RegisterUpdate.case_id == case.id, RegisterUpdate.told_on.is_(None)
    )
    return tuple(desk.session.scalars(wanted.order_by(RegisterUpdate.body_name)))


def voided(kind: str) -> Select[str]:
    """Ids of the records of a kind that were made by mistake and count for nothing."""
    return select(VoidedRecord.row_id).where(VoidedRecord.kind == kind)
