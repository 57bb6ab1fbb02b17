"""Statements after they were taken: new versions while unsigned, and the way to a signature."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import CaseId, StatementId
from casework.domain.inquiry_words import SETTLEMENTS, STATEMENT_STATUS
from casework.domain.phrases import in_sentence, sentence
from casework.domain.refusals import entry as entry_refusals
from casework.domain.refusals import inquiry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import Role
from casework.services.clock_days import ask_by
from casework.services.clock_keeping import stop_clock
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.allegations import Statement
from casework.store.tables.cases import Case
from casework.store.tables.inquiry import StatementStep, StatementVersion
from casework.store.tables.people import Person

REPLY = "STATEMENT_REPLY"


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def revise_statement(
    desk: Desk, case: CaseId, *, statement: StatementId, text: str, reason: str, on: dt.date
) -> None:
    """Keep a new version of a statement that is not signed; the one before stays, to the letter."""
    said = entries.verbatim(text, "text", "what was said", required=True)
    why = entries.passage(reason, "reason", "what was changed, and at whose wish", required=True)
    row = beside(desk, case, on)
    found = statement_of(desk, row, statement)
    if found.status == "signed":
        raise BadEntry(refusals.STATEMENT_IS_SIGNED, number=found.number)
    if found.text == said:
        raise BadEntry(refusals.NOTHING_CHANGED, what=f"S-{found.number}")
    earlier = _earlier(desk, found)
    began = earlier[-1].replaced_on if earlier else found.taken_on
    desk.add(
        StatementVersion(
            statement_id=found.id,
            number=len(earlier) + 1,
            text=found.text,
            written_on=began,
            replaced_on=on,
            reason=why,
        )
    )
    found.text, found.status, found.signed_on = said, "draft", None
    stop_clock(desk, row, REPLY, on, subject=found.id)
    words = f"S-{found.number} was written anew (version {len(earlier) + 2}): {why}"
    tell_story(desk, row, "revise_statement", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def send_statement(
    desk: Desk,
    case: CaseId,
    *,
    statement: StatementId,
    how: str,
    on: dt.date,
    reply_by: dt.date | None = None,
) -> None:
    """Record that a statement went to the person for signature, and by when it is wanted back."""
    way = entries.line(how, "how", "how it was sent", required=True)
    row = beside(desk, case, on)
    found = statement_of(desk, row, statement)
    if found.status in ("signed", "sent"):
        what = f"That S-{found.number} is {in_sentence(STATEMENT_STATUS[found.status])}"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="statement", what=what)
    found.status = "sent"
    who = _name(desk, found)
    title = f"Signed statement back from {who}"
    wanted = ask_by(desk, row, REPLY, title, on=on, last=reply_by, subject=found.id).due_on
    note_step(desk, found, "sent", on, how=way, reply_by=wanted)
    words = f"S-{found.number} was sent to {who} for signature, wanted back by {say_day(wanted)}."
    tell_story(desk, row, "send_statement", words, on)


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def settle_statement(
    desk: Desk,
    case: CaseId,
    *,
    statement: StatementId,
    status: str,
    on: dt.date,
    reason: str = "",
) -> None:
    """Record that a statement was signed, that the person declined, or that it never came back."""
    entries.choice(status, SETTLEMENTS, "status", "whether it is signed")
    why = entries.passage(reason, "reason", "the reason", required=status != "signed")
    row = beside(desk, case, on)
    found = statement_of(desk, row, statement)
    if found.status in (status, "signed"):
        what = f"That it is {in_sentence(STATEMENT_STATUS[found.status])}"
        raise BadEntry(entry_refusals.ALREADY_RECORDED, where="status", what=what)
    found.status = status
    found.signed_on = on if status == "signed" else None
    note_step(desk, found, status, on, reason=why)
    stop_clock(desk, row, REPLY, on, subject=found.id)
    became = {
        "signed": f"{_name(desk, found)} signed the statement.",
        "declined": f"{_name(desk, found)} declined to sign the statement.",
        "not_returned": f"The statement of {_name(desk, found)} was not returned.",
    }
    words = f"{became[status]} {sentence(why)}".strip()
    tell_story(desk, row, "settle_statement", words, on)


def statement_of(desk: Desk, case: Case, statement: str) -> Statement:
    """A statement of this case; an attempt is none. Raises `NotFound`."""
    found = desk.row(Statement, statement, thing="statement")
    if found.case_id != case.id or found.kind == "attempt":
        raise NotFound(rights.NOT_FOUND, thing="statement")
    return found


def note_step(
    desk: Desk,
    statement: Statement,
    kind: str,
    on: dt.date,
    *,
    how: str = "",
    reply_by: dt.date | None = None,
    reason: str = "",
) -> None:
    """One thing that was done about a signature."""
    desk.add(
        StatementStep(
            statement_id=statement.id, kind=kind, on=on, how=how, reply_by=reply_by, reason=reason
        )
    )


def _earlier(desk: Desk, statement: Statement) -> list[StatementVersion]:
    wanted = select(StatementVersion).where(StatementVersion.statement_id == statement.id)
    return list(desk.session.scalars(wanted.order_by(StatementVersion.number)))


def _name(desk: Desk, statement: Statement) -> str:
    return desk.row(Person, statement.person_id, thing="person").name
