"""The chronology, departures, corrections, documents and audit of a case."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES
from casework.fact_parts.changes import voided
from casework.store.tables.audit_trail import AuditRow
from casework.store.tables.cases import (
    Case,
    CaseDocument,
    CaseEvent,
    Correction,
    Departure,
)
from casework.store.tables.organisation import User


@dataclass(frozen=True)
class EventRow:
    """One line of the chronology; `is_late` when it was entered after the day it happened."""

    kind: str
    step: str
    happened_on: dt.date
    time: str
    precision: str
    text: str
    entered_on: dt.date
    entered_by: str
    is_late: bool


@dataclass(frozen=True)
class DepartureRow:
    """A guard that was gone past or noted."""

    step: str
    code: str
    force: str
    sentence: str
    reason: str
    approved_by: str
    on: dt.date
    entered_at: dt.datetime


@dataclass(frozen=True)
class CorrectionRow:
    """A mistake put right in the open."""

    about: str
    was: str
    should_be: str
    reason: str
    on: dt.date
    by: str
    entered_at: dt.datetime


@dataclass(frozen=True)
class DocumentRow:
    """A paper that was made."""

    number: int
    kind: str
    title: str
    file_name: str
    sha256: str
    made_at: dt.datetime
    made_by: str
    audit_seq: int
    audit_hash: str


@dataclass(frozen=True)
class AuditLine:
    """One audit row of this case, in words."""

    seq: int
    at: dt.datetime
    action: str
    user: str
    hash: str


@look(*READS_CASES)
def chronology(desk: Desk, case: str) -> tuple[EventRow, ...]:
    """What happened and what was done, by the day it happened."""
    return events(desk, desk.case(case))


@look(*READS_CASES)
def departures(desk: Desk, case: str) -> tuple[DepartureRow, ...]:
    """Guards that were gone past, and those only noted."""
    row = desk.case(case)
    wanted = select(Departure).where(Departure.case_id == row.id).order_by(Departure.id)
    return tuple(
        DepartureRow(
            one.step,
            one.code,
            one.force,
            one.sentence,
            one.reason,
            one.approved_by,
            one.on,
            one.entered_at,
        )
        for one in desk.session.scalars(wanted)
    )


@look(*READS_CASES)
def corrections(desk: Desk, case: str) -> tuple[CorrectionRow, ...]:
    """Mistakes put right."""
    row = desk.case(case)
    names = user_names(desk)
    wanted = select(Correction).where(Correction.case_id == row.id).order_by(Correction.id)
    return tuple(
        CorrectionRow(
            one.about,
            one.was,
            one.should_be,
            one.reason,
            one.on,
            names.get(one.entered_by, ""),
            one.entered_at,
        )
        for one in desk.session.scalars(wanted)
    )


@look(*READS_CASES)
def documents(desk: Desk, case: str) -> tuple[DocumentRow, ...]:
    """Papers that were made of this case."""
    row = desk.case(case)
    names = user_names(desk)
    wanted = select(CaseDocument).where(CaseDocument.case_id == row.id)
    return tuple(
        DocumentRow(
            one.number,
            one.kind,
            one.title,
            one.file_name,
            one.sha256,
            one.made_at,
            names.get(one.entered_by, ""),
            one.audit_seq,
            one.audit_hash,
        )
        for one in desk.session.scalars(wanted.order_by(CaseDocument.number))
    )


@look(*READS_CASES)
def audit_lines(desk: Desk, case: str, *, most: int = 500) -> tuple[AuditLine, ...]:
    """The audit of this case, newest first."""
    row = desk.case(case)
    names = user_names(desk)
    wanted = select(AuditRow).where(AuditRow.case_id == row.id)
    rows = desk.session.scalars(wanted.order_by(AuditRow.seq.desc()).limit(most))
    return tuple(
        AuditLine(one.seq, one.at, one.action, names.get(one.user_id, "Casework"), one.hash)
        for one in rows
    )


def events(desk: Desk, case: Case) -> tuple[EventRow, ...]:
    """The chronology of a case."""
    names = user_names(desk)
    wanted = select(CaseEvent).where(
        CaseEvent.case_id == case.id, CaseEvent.id.not_in(voided("event"))
    )
    rows = desk.session.scalars(
        wanted.order_by(CaseEvent.happened_on, CaseEvent.happened_time, CaseEvent.id)
    )
    return tuple(
        EventRow(
            one.kind,
            one.step,
            one.happened_on,
            one.happened_time,
            one.precision,
            one.text,
            one.entered_on,
            names.get(one.entered_by, ""),
            one.entered_on > one.happened_on and one.kind == "process",
        )
        for one in rows
    )


def user_names(desk: Desk) -> dict[str, str]:
    """Names of everybody who ever used the store, by id."""
    rows = desk.session.execute(select(User.id, User.name)).all()
    return {row.id: row.name for row in rows}
