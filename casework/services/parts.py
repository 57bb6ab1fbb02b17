"""Sealing what was taken out of an exhibit: an attachment, a file of an archive, a cover."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import Role
from casework.evidence.file_names import kept_name
from casework.fact_parts.unseen import may_be_opened
from casework.services.derived import seal_copy
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.evidence import Exhibit

NAMELESS = "file"


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def seal_part(
    desk: Desk,
    case: CaseId,
    *,
    exhibit: ExhibitId,
    path: str,
    data: bytes,
    on: dt.date,
    title: str = "",
) -> ExhibitId:
    """Seal what lay at `path` in an exhibit as one of its own, linked to it; `CannotSeal`."""
    said = entries.line(title, "title", "the title")
    row = beside(desk, case, on)
    belongs(desk, row, exhibit, None)
    original = desk.row(Exhibit, exhibit, thing="exhibit")
    may_be_opened(desk, original, row)
    name = kept_name(path.rstrip("/").rsplit("/", 1)[-1]) or NAMELESS
    made = seal_copy(
        *(desk, row, original),
        data=data,
        name=name,
        how="part",
        on=on,
        title=said or name[: entries.LINE],
        note=path[: entries.PASSAGE],
    )
    copy = desk.row(Exhibit, made, thing="exhibit")
    words = f"EX-{copy.number} was taken out of EX-{original.number}: {name}."
    tell_story(desk, row, "take_out", words, on)
    return made
