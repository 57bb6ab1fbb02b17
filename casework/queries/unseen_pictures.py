"""Which sealed pictures no decoder has looked at, and what it sees: nothing is kept here."""

from sqlalchemy import ColumnElement, and_, not_, or_, select

from casework.desk import Desk, look
from casework.domain.ids import ExhibitId
from casework.domain.roles import READS_CASES
from casework.evidence.problems import EvidenceDamaged
from casework.evidence.sights import Sight, sight_of
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import kept_closed, may_be_opened
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.readings import ExhibitReading

SHOWN_LATER = ("gif", "webp", "heic")
"""Kinds that were sealed as files that are not shown, before they could be."""
AT_A_TIME = 10
"""So many pictures are looked at before what was seen is kept."""


@look(*READS_CASES)
def pictures_waiting(
    desk: Desk, after: str = "", *, most: int = AT_A_TIME
) -> tuple[ExhibitId, ...]:
    """Pictures of one case that were never looked at, oldest first, from the one after `after`.

    Nothing that is set apart or damaged waits.
    """
    wanted = (
        select(Exhibit.id, Exhibit.case_id)
        .join(Case, Case.id == Exhibit.case_id)
        .where(_is_waiting(), Exhibit.damage == "", not_(kept_closed()), *desk.sees())
        .where(Exhibit.id > after)
        .order_by(Exhibit.id)
    )
    found = desk.session.execute(wanted.limit(most)).all()
    return tuple(ExhibitId(one.id) for one in found if one.case_id == found[0].case_id)


@look(*READS_CASES)
def picture_seen(desk: Desk, exhibit: str) -> Sight | None:
    """What the decoder sees of a picture that waits; None where none does, or its file is damaged.

    Raises `Refused` where it is held back.
    """
    row, case = visible_exhibit(desk, exhibit)
    may_be_opened(desk, row, case)
    waits = select(Exhibit.id).where(Exhibit.id == row.id, _is_waiting())
    if desk.session.scalar(waits) is None:
        return None
    try:
        with desk.vault.open(row.blob_id) as file:
            return sight_of(desk.decoder, file)
    except EvidenceDamaged:
        return None


def _is_waiting() -> ColumnElement[bool]:
    """A picture without a size; or one sealed by an older version, and never read."""
    read = select(ExhibitReading.id).where(ExhibitReading.exhibit_id == Exhibit.id)
    older = and_(Exhibit.is_picture.is_(False), Exhibit.kind.in_(SHOWN_LATER), not_(read.exists()))
    return or_(and_(Exhibit.is_picture.is_(True), Exhibit.width == 0), older)
