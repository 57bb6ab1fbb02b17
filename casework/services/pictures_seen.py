"""Keeping what a decoder saw of pictures after they were sealed: their size, and how they look."""

from casework.desk import Desk, act
from casework.domain.ids import ExhibitId
from casework.domain.roles import Role
from casework.evidence.sights import Sight
from casework.fact_parts.sight import visible_exhibit
from casework.fact_parts.unseen import may_be_opened
from casework.services.likenesses import ask_of_looks


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def keep_sights(desk: Desk, *, seen: tuple[tuple[ExhibitId, Sight], ...]) -> None:
    """Enter what was seen of pictures of one case, and ask about those that look alike.

    One that cannot be decoded is a file that is not shown from now on; it is no less sealed. What
    was seen before stays as it is.
    """
    for exhibit, sight in seen:
        row, case = visible_exhibit(desk, exhibit)
        desk.about(case)
        may_be_opened(desk, row, case)
        if row.width:
            continue
        row.is_picture = sight.size is not None
        row.width, row.height = sight.size or (0, 0)
        row.picture_hash = sight.looks
        ask_of_looks(desk, case, row)
