"""Which sealed files were never read, and one of them read in the child: nothing is kept here."""

from dataclasses import dataclass

from sqlalchemy import not_, select

from casework.desk import Desk, look
from casework.domain.ids import ExhibitId
from casework.domain.roles import READS_CASES
from casework.evidence.problems import CannotRead, EvidenceDamaged
from casework.evidence.reading import Reading
from casework.fact_parts.file_members import member_of
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import kept_closed, may_be_opened
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.readings import ExhibitReading


@dataclass(frozen=True)
class Part:
    """What lay at a path in an exhibit; `problem`: why it could not be taken out."""

    path: str
    data: bytes
    problem: CannotRead | None = None


@look(*READS_CASES)
def next_unread(desk: Desk) -> ExhibitId | None:
    """The exhibit that waits longest to be read; nothing that is set apart or damaged waits."""
    wanted = (
        select(Exhibit.id)
        .join(Case, Case.id == Exhibit.case_id)
        .outerjoin(ExhibitReading, ExhibitReading.exhibit_id == Exhibit.id)
        .where(ExhibitReading.id.is_(None), Exhibit.damage == "", not_(kept_closed()), *desk.sees())
        .order_by(Exhibit.id)
    )
    found = desk.session.scalar(wanted.limit(1))
    return None if found is None else ExhibitId(found)


@look(*READS_CASES)
def read_from_file(desk: Desk, exhibit: str) -> tuple[Reading, str]:
    """What the file says, and why it cannot be read ('' where it can). Raises `Refused`."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    try:
        with desk.vault.open(row.blob_id) as file:
            return desk.reader.read(file, row.kind), ""
    except (CannotRead, EvidenceDamaged) as problem:
        return Reading(), problem.sentence


@look(*READS_CASES)
def part_of(desk: Desk, exhibit: str, number: int) -> Part:
    """One thing that an exhibit holds, by its number from 0. Raises `Refused`."""
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    try:
        member, data = member_of(desk, row, number)
    except CannotRead as problem:
        return Part("", b"", problem)
    return Part(member.path, data)
