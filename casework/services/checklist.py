"""The questions a panel asks of an exhibit, answered one by one; nothing is added up."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.evidence_choices import ANSWERS, QUESTIONS
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import provenance as refusals
from casework.domain.roles import Role
from casework.services.matrix_rows import belongs
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.evidence import Exhibit
from casework.store.tables.provenance import ExhibitAnswer

NOTE = "_note"


@dataclass(frozen=True)
class ChecklistEntry:
    """Each is yes, no, not_known, or '' where it was not asked; each may have a note."""

    original_file: str = ""
    original_file_note: str = ""
    metadata: str = ""
    metadata_note: str = ""
    complete: str = ""
    complete_note: str = ""
    second_capture: str = ""
    second_capture_note: str = ""
    finder_statement: str = ""
    finder_statement_note: str = ""
    got_openly: str = ""
    got_openly_note: str = ""
    seen_live: str = ""
    seen_live_note: str = ""
    address: str = ""
    address_note: str = ""
    thread: str = ""
    thread_note: str = ""
    absolute_time: str = ""
    absolute_time_note: str = ""
    visibility: str = ""
    visibility_note: str = ""
    account_shown: str = ""
    account_shown_note: str = ""
    account_speaks: str = ""
    account_speaks_note: str = ""
    account_known: str = ""
    account_known_note: str = ""
    account_record: str = ""
    account_record_note: str = ""
    others_excluded: str = ""
    others_excluded_note: str = ""
    employee_accepts: str = ""
    employee_accepts_note: str = ""


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def answer_checklist(
    desk: Desk,
    case: CaseId,
    *,
    exhibit: ExhibitId,
    entry: ChecklistEntry,
    on: dt.date,
    answered_by: str = "",
) -> None:
    """Answer questions on an exhibit. What was answered before stays on file beside the new."""
    given = _given(entry)
    who = entries.line(answered_by, "answered_by", "who answered")
    row = beside(desk, case, on)
    belongs(desk, row, exhibit, None)
    if not given:
        raise BadEntry(refusals.NOTHING_ANSWERED)
    before = standing(desk, exhibit)
    changed = {code: said for code, said in given.items() if before.get(code) != said}
    if not changed:
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="original_file", what="All of this")
    for code, (answer, note) in changed.items():
        desk.add(
            ExhibitAnswer(
                exhibit_id=exhibit,
                question=code,
                answer=answer,
                note=note,
                answered_by=who or desk.user.name,
                answered_on=on,
            )
        )
    number = desk.row(Exhibit, exhibit, thing="exhibit").number
    asked = "1 question was" if len(changed) == 1 else f"{len(changed)} questions were"
    tell_story(desk, row, "answer_checklist", f"{asked} answered on EX-{number}.", on)


def standing(desk: Desk, exhibit: str) -> dict[str, tuple[str, str]]:
    """The answers that hold, each with its note, by the code of the question."""
    wanted = select(ExhibitAnswer).where(ExhibitAnswer.exhibit_id == exhibit)
    found = desk.session.scalars(wanted.order_by(ExhibitAnswer.id))
    return {one.question: (one.answer, one.note) for one in found}


def _given(entry: ChecklistEntry) -> dict[str, tuple[str, str]]:
    """What was answered, as typed. Raises `BadEntry`."""
    given = {}
    for code in QUESTIONS:
        answer, note = getattr(entry, code), getattr(entry, code + NOTE)
        said = entries.passage(note, code + NOTE, "the note", limit=entries.LINE)
        if answer:
            entries.choice(answer, ANSWERS, code, "the answer")
            given[code] = (answer, said)
        elif said:
            raise BadEntry(refusals.NOTE_WITHOUT_ANSWER, where=code)
    return given
