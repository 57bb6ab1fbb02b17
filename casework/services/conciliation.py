"""Early conciliation by Acas, as far as the council hears of it: it decides how long papers stay.

For keeping records only; nobody is advised on a claim date (domain-corrections §4).
"""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, ConciliationId
from casework.domain.refusals import entry, rights
from casework.domain.roles import Role
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.deadlines import Conciliation


@act(Role.CASEWORKER)
def record_conciliation(desk: Desk, case: CaseId, *, on: dt.date) -> ConciliationId:
    """Record that Acas was told of a possible claim; `on` is the day Acas was told."""
    row = beside(desk, case, on, when_closed=True)
    same = select(Conciliation.id).where(
        Conciliation.case_id == row.id, Conciliation.began_on == on
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(entry.ALREADY_RECORDED, where="on", what="This early conciliation")
    made = desk.add(Conciliation(case_id=row.id, began_on=on, ended_on=None, certificate=""))
    words = "Acas was told of a possible claim: early conciliation began."
    tell_story(desk, row, "record_conciliation", words, on)
    return ConciliationId(made.id)


@act(Role.CASEWORKER)
def end_conciliation(
    desk: Desk,
    case: CaseId,
    *,
    conciliation: ConciliationId,
    on: dt.date,
    certificate: str = "",
) -> None:
    """Record that early conciliation ended; `on` is the day of the certificate."""
    row = beside(desk, case, on, when_closed=True)
    found = _of_case(desk, row, conciliation)
    if found.ended_on is not None:
        raise BadEntry(entry.ALREADY_RECORDED, where="conciliation", what="How this ended")
    first, then = "The day Acas was told", "The day of the certificate"
    entries.in_order(found.began_on, on, "on", first=first, then=then)
    found.ended_on = on
    found.certificate = entries.line(certificate, "certificate", "the certificate’s number")
    number = f" Certificate {found.certificate}." if found.certificate else ""
    tell_story(desk, row, "end_conciliation", f"Early conciliation ended.{number}", on)


def _of_case(desk: Desk, case: Case, conciliation: ConciliationId) -> Conciliation:
    found = desk.row(Conciliation, conciliation, thing="early conciliation")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="early conciliation")
    return found
