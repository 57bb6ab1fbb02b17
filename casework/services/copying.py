"""Copies made in the viewer: a part of a page, a page turned, what it says typed out."""

import datetime as dt

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.roles import Role
from casework.fact_parts.unseen import may_be_opened
from casework.services.derived import seal_copy
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit

CUTS = {"crop": "A part of it", "rotate": "Turned", "annotate": "Marked up"}


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def keep_cut(
    desk: Desk,
    case: CaseId,
    *,
    exhibit: ExhibitId,
    data: bytes,
    how: str,
    on: dt.date,
    note: str = "",
) -> ExhibitId:
    """Seal a picture cut from an exhibit, turned or marked up, as one of its own.

    `data` is a PNG made from decoded pixels alone (`viewing.cut_copy`). Raises `CannotSeal`.
    """
    entries.choice(how, CUTS, "how", "how it was made")
    said = entries.passage(note, "note", "the note")
    row, original = _original(desk, case, exhibit, on)
    name = f"EX-{original.number} {CUTS[how].lower()}.png"
    made = seal_copy(desk, row, original, data=data, name=name, how=how, on=on, note=said)
    _tell(desk, row, original, made, "keep_cut", on)
    return made


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def transcribe(
    desk: Desk, case: CaseId, *, exhibit: ExhibitId, text: str, on: dt.date, note: str = ""
) -> ExhibitId:
    """Seal what an exhibit says, typed out, as a text of its own. Raises `BadEntry`."""
    typed = entries.passage(text, "text", "what it says", required=True, limit=entries.LONG)
    said = entries.passage(note, "note", "the note")
    row, original = _original(desk, case, exhibit, on)
    made = seal_copy(
        *(desk, row, original),
        data=f"{typed}\n".encode(),
        name=f"EX-{original.number} typed out.txt",
        how="transcribe",
        on=on,
        note=said,
    )
    _tell(desk, row, original, made, "transcribe", on)
    return made


def _original(desk: Desk, case: CaseId, exhibit: ExhibitId, on: dt.date) -> tuple[Case, Exhibit]:
    row = beside(desk, case, on)
    belongs(desk, row, exhibit, None)
    original = desk.row(Exhibit, exhibit, thing="exhibit")
    may_be_opened(desk, original, row)
    return row, original


def _tell(
    desk: Desk, case: Case, original: Exhibit, made: ExhibitId, act_code: str, on: dt.date
) -> None:
    copy = desk.row(Exhibit, made, thing="exhibit")
    how = "typed out from" if act_code == "transcribe" else "made from"
    words = f"EX-{copy.number} was {how} EX-{original.number}."
    tell_story(desk, case, act_code, words, on)
