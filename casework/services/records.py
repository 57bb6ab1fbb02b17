"""Keeping the file: notes, rights of people over one case, drafts."""

import datetime as dt
import json
from collections.abc import Mapping

from sqlalchemy import Select, select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry, NotAllowed
from casework.domain.ids import BarId, CaseId, UserId
from casework.domain.people import RECOVERY
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.domain.roles import EVERYBODY, Role
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Bar, Case, CaseAccess, CaseEvent
from casework.store.tables.metadata import new_id
from casework.store.tables.organisation import Draft, User

EVENT_KINDS = {"conduct": "What happened", "process": "What was done"}
PRECISIONS = {"day": "That day", "about": "About that day", "minute": "To the minute"}


@act(Role.CASEWORKER, Role.INVESTIGATOR)
def note_event(
    desk: Desk,
    case: CaseId,
    *,
    kind: str,
    text: str,
    on: dt.date,
    time: str = "",
    precision: str = "day",
) -> None:
    """Add a line to the chronology: what happened, or what was done."""
    entries.choice(kind, EVENT_KINDS, "kind", "what happened or what was done")
    entries.choice(precision, PRECISIONS, "precision", "how exactly the day is known")
    written = entries.passage(text, "text", "what happened", required=True)
    row = beside(desk, case, on, when_closed=True)
    _not_noted_yet(desk, row, kind, written, on)
    clock = entries.line(time, "time", "the time", limit=60)
    tell_story(desk, row, "note_event", written, on, kind=kind, time=clock, precision=precision)


@act(Role.CASEWORKER)
def give_access(desk: Desk, case: CaseId, *, user: UserId) -> None:
    """Give somebody this case to see: an investigator or a manager sees no others."""
    row = desk.case(case)
    desk.about(row)
    desk.row(User, user, thing="person")
    found = select(CaseAccess).where(CaseAccess.case_id == row.id, CaseAccess.user_id == user)
    if desk.session.scalars(found).first() is None:
        desk.add(CaseAccess(case_id=row.id, user_id=user))


@act(Role.CASEWORKER, Role.ADMINISTRATOR)
def bar_user(desk: Desk, case: CaseId, *, user: UserId, reason: str, on: dt.date) -> BarId:
    """Bar somebody from a case for a conflict of interest: a bar beats every role."""
    why = entries.passage(reason, "reason", "the reason", required=True)
    entries.past(on, desk.today, "on", "The day of the bar")
    row = _case_of(desk, case)
    desk.row(User, user, thing="person")
    standing = select(Bar.id).where(
        Bar.case_id == row.id, Bar.user_id == user, Bar.lifted_on.is_(None)
    )
    if desk.session.scalars(standing).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="user", what="This bar")
    bar = desk.add(Bar(case_id=row.id, user_id=user, reason=why, on=on, lifted_on=None))
    return BarId(bar.id)


@act(Role.CASEWORKER, Role.ADMINISTRATOR)
def lift_bar(desk: Desk, *, bar: BarId, on: dt.date) -> None:
    """Lift a bar; nobody lifts their own."""
    entries.past(on, desk.today, "on", "The day the bar was lifted")
    found = desk.row(Bar, bar, thing="bar")
    if found.user_id == desk.user.id:
        raise NotAllowed(rights.OWN_BAR)
    _case_of(desk, found.case_id)
    if found.lifted_on is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="bar", what="That this bar was lifted")
    found.lifted_on = on


@act(*EVERYBODY)
def save_draft(desk: Desk, *, form: str, case: str, answers: Mapping[str, object]) -> None:
    """Keep what is being typed; `case` is empty for forms that belong to no case.

    Nothing is kept for the recovery key, which is nobody.
    """
    if desk.user == RECOVERY:
        return
    text = json.dumps(answers, default=str)
    if len(text) > entries.LONG:
        what, length = "what you typed", len(text)
        raise BadEntry(refusals.TOO_LONG, what=what, limit=entries.LONG, length=length)
    if case:
        desk.case(case)
    name = entries.line(form, "form", "the form", required=True, limit=60)
    row = desk.session.scalars(_draft(desk, name, case)).first()
    if row is None:
        row = Draft(id=new_id(), user_id=desk.user.id, form=name, case_id=case)
        desk.session.add(row)
    row.answers, row.saved_at = text, desk.at


@act(*EVERYBODY)
def drop_draft(desk: Desk, *, form: str, case: str) -> None:
    """Forget a draft, once its act is done or the person starts again."""
    name = entries.line(form, "form", "the form", required=True, limit=60)
    row = desk.session.scalars(_draft(desk, name, case)).first()
    if row is not None:
        desk.session.delete(row)


def _case_of(desk: Desk, case: str) -> Case:
    """A case to bar somebody from: administrators name it without seeing it."""
    if desk.user.role is not Role.ADMINISTRATOR:
        desk.case(case)
    row = desk.row(Case, case, thing="case")
    desk.about(row)
    return row


def _not_noted_yet(desk: Desk, case: Case, kind: str, text: str, on: dt.date) -> None:
    same = select(CaseEvent.id).where(
        CaseEvent.case_id == case.id,
        CaseEvent.kind == kind,
        CaseEvent.happened_on == on,
        CaseEvent.text == text,
    )
    if desk.session.scalars(same).first() is not None:
        raise BadEntry(refusals.ALREADY_RECORDED, where="text", what="This line")


def _draft(desk: Desk, form: str, case: str) -> Select[Draft]:
    return select(Draft).where(
        Draft.user_id == desk.user.id, Draft.form == form, Draft.case_id == case
    )
