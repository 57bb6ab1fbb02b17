"""Reading what is sealed: facts and text are kept beside it; what it holds becomes an exhibit."""

import datetime as dt

from sqlalchemy import not_, select

from casework.desk import Desk, act
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import Role
from casework.evidence.problems import CannotRead, EvidenceDamaged
from casework.evidence.reading import Reading
from casework.fact_parts.file_members import member_of
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import kept_closed, may_be_opened
from casework.services.kept_readings import is_read, keep
from casework.services.matrix_rows import belongs
from casework.services.parts import seal_part
from casework.services.steps_taken import beside
from casework.store.tables.evidence import Exhibit
from casework.store.tables.readings import ExhibitReading

AT_ONCE = 20
"""Exhibits read in one go, so that other work gets its turn."""


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def read_exhibit(desk: Desk, exhibit: ExhibitId) -> str:
    """Read a sealed file in the child and keep what it says; the sentence where it cannot be read.

    What was read stays; what could not be read is tried again. The sealed file is not changed.
    """
    row, case = visible_exhibit(desk, exhibit)
    desk.about(case)
    may_be_opened(desk, row, case)
    return _read(desk, row)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def read_evidence(desk: Desk, case: CaseId, *, most: int = AT_ONCE) -> int:
    """Read the next exhibits of a case that were never read; how many there were of them.

    At most `most` in one go, so that other work gets its turn; nothing that stays closed.
    """
    row = desk.case(case)
    desk.about(row)
    known = select(ExhibitReading.exhibit_id)
    wanted = select(Exhibit).where(
        Exhibit.case_id == row.id, Exhibit.id.not_in(known), not_(kept_closed())
    )
    found = desk.session.scalars(wanted.order_by(Exhibit.number).limit(min(most, AT_ONCE))).all()
    for one in found:
        _read(desk, one)
    return len(found)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def take_out(
    desk: Desk,
    case: CaseId,
    *,
    exhibit: ExhibitId,
    number: int,
    on: dt.date,
    title: str = "",
) -> ExhibitId:
    """Seal an attachment, or a file of an archive, as an exhibit of its own, linked to where it is.

    Its bytes go from the vault through the child to the vault, never to the disk. `number` is its
    place among the members of the reading, from 0. Raises `CannotRead` and `CannotSeal`.
    """
    row = beside(desk, case, on)
    belongs(desk, row, exhibit, None)
    original = desk.row(Exhibit, exhibit, thing="exhibit")
    may_be_opened(desk, original, row)
    member, data = member_of(desk, original, number)
    return seal_part(desk, case, exhibit=exhibit, path=member.path, data=data, on=on, title=title)


def read_again(desk: Desk, exhibit: Exhibit) -> Reading:
    """The reading as the file gives it now, members and all; nothing is kept. Raises CannotRead."""
    with desk.vault.open(exhibit.blob_id) as file:
        return desk.reader.read(file, exhibit.kind)


def _read(desk: Desk, exhibit: Exhibit) -> str:
    if is_read(desk, exhibit):
        return ""
    reading, outcome = Reading(), ""
    try:
        reading = read_again(desk, exhibit)
    except (CannotRead, EvidenceDamaged) as problem:
        outcome = problem.sentence
    keep(desk, exhibit, reading, outcome)
    return outcome
