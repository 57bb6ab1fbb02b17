"""Mistakes put right in the open: what the file says, what it should say, what was no record."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.change_choices import VOIDABLE
from casework.domain.entries import PASSAGE
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId
from casework.domain.phrases import in_sentence
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.fact_parts.file_records import kept_value
from casework.fact_parts.voidable import voidable
from casework.services.clock_keeping import stop_clock
from casework.services.clock_moves import resume_clocks
from casework.services.duty_keeping import keep_duties
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.allegations import Placement
from casework.store.tables.cases import Case, Correction
from casework.store.tables.changes import VoidedRecord

MISTAKE = "The statement was entered by mistake."


@act(Role.CASEWORKER)
def correct_entry(
    desk: Desk, case: CaseId, *, about: str, was: str, should_be: str, reason: str, on: dt.date
) -> None:
    """Put a mistake right in the open: nothing is edited away, both stand on the file."""
    row = beside(desk, case, on, when_closed=True)
    correction = desk.add(
        Correction(
            case_id=row.id,
            about=entries.line(about, "about", "what is put right", required=True),
            was=entries.passage(was, "was", "what the file says", required=True),
            should_be=entries.passage(should_be, "should_be", "what it should say", required=True),
            reason=entries.passage(reason, "reason", "the reason", required=True),
            on=on,
        )
    )
    words = f"Correction of {correction.about}: '{was}' should read '{should_be}'."
    tell_story(desk, row, "correct_entry", words, on)


@act(Role.CASEWORKER)
def correct_record(
    desk: Desk, case: CaseId, *, record: str, should_be: str, reason: str, on: dt.date
) -> None:
    """Put one value on the file right in the open, chosen from all that was entered.

    `record` names it (table, row and column); what the file says is taken from there. Nothing is
    edited away: both stand, and are printed.
    """
    right = entries.passage(should_be, "should_be", "what it should say", required=True)
    why = entries.passage(reason, "reason", "the reason", required=True)
    row = beside(desk, case, on, when_closed=True)
    found = kept_value(desk, row, record)
    if found is None:
        raise NotFound(rights.NOT_FOUND, thing="entry")
    table, row_id, field = record.split("/")
    same = select(Correction.id).where(
        Correction.row_id == row_id, Correction.field == field, Correction.should_be == right
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="should_be", what="This correction")
    desk.add(
        Correction(
            case_id=row.id,
            about=found.about,
            was=_shortened(found.said),
            should_be=right,
            reason=why,
            on=on,
            record=table,
            row_id=row_id,
            field=field,
        )
    )
    words = f"Correction of {in_sentence(found.about)}: it should read '{right}'."
    tell_story(desk, row, "correct_record", words, on)


@act(Role.CASEWORKER)
def void_record(desk: Desk, case: CaseId, *, record: str, reason: str, on: dt.date) -> None:
    """Take a record out that was made by mistake, such as a note on the wrong case.

    It stays in the store and is named, with the reason, in the window and in the case file; it
    counts for nothing any more. `record` is a kind and an id, such as 'hold/…'.
    """
    why = entries.passage(reason, "reason", "the reason", required=True)
    row = beside(desk, case, on, when_closed=True)
    kind, _, row_id = record.partition("/")
    entries.choice(kind, VOIDABLE, "record", "a kind of record")
    known = voidable(desk, row)
    if record not in known:
        raise NotFound(rights.NOT_FOUND, thing=in_sentence(VOIDABLE[kind]))
    found = known[record]
    desk.add(
        VoidedRecord(
            case_id=row.id,
            kind=kind,
            row_id=row_id,
            label=found.label,
            said=_shortened(found.said),
            reason=why,
            voided_on=on,
        )
    )
    _let_go(desk, row, kind, row_id, on)
    words = f"Entered by mistake and taken out: {in_sentence(found.label)}. {why}"
    tell_story(desk, row, "void_record", words, on)


def _let_go(desk: Desk, case: Case, kind: str, row_id: str, on: dt.date) -> None:
    """What hangs on a record that counts for nothing: its clocks, evidence that rests on it."""
    if kind == "removal":
        for rule in ("REMOVAL_ANSWER", "REMOVAL_ANSWER_SENSITIVE"):
            stop_clock(desk, case, rule, on, subject=row_id)
    if kind in ("hold", "concern"):
        resume_clocks(desk, case, on, row_id)
    if kind == "statement":
        for one in desk.session.scalars(select(Placement).where(Placement.statement_id == row_id)):
            one.taken_back_on, one.taken_back_reason = on, MISTAKE
    desk.session.flush()
    keep_duties(desk, case)


def _shortened(text: str) -> str:
    return text if len(text) <= PASSAGE else f"{text[: PASSAGE - 1]}\N{HORIZONTAL ELLIPSIS}"
