"""Who has a case: reassigned for good, covered for a time, handed over with what is needed."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId, HandoverId, UserId
from casework.domain.refusals import working as refusals
from casework.domain.roles import Role
from casework.services.steps_taken import beside, tell_story
from casework.store.tables.cases import Bar, Case
from casework.store.tables.organisation import User
from casework.store.tables.working import Handover


@act(Role.CASEWORKER)
def reassign_case(
    desk: Desk, case: CaseId, *, to: UserId, reason: str, on: dt.date, told: str = ""
) -> HandoverId:
    """Give a case to another caseworker; `told` is what they were told beside the file."""
    row, user = _may_have(desk, case, to, on)
    if row.caseworker_id == user.id:
        raise BadEntry(refusals.HAS_IT_ALREADY, name=user.name)
    made = _note(desk, row, "reassigned", user, (on, None), reason, told)
    before = desk.row(User, row.caseworker_id, thing="person")
    row.caseworker_id = user.id
    _end_cover(desk, row, on)
    words = f"The case went from {before.name} to {user.name}."
    tell_story(desk, row, "reassign_case", words, on)
    return HandoverId(made.id)


@act(Role.CASEWORKER)
def cover_case(
    desk: Desk,
    case: CaseId,
    *,
    to: UserId,
    until: dt.date,
    reason: str,
    on: dt.date,
    told: str = "",
) -> HandoverId:
    """Let another caseworker look after a case until a day; it stays with whoever has it."""
    row, user = _may_have(desk, case, to, on)
    if row.caseworker_id == user.id:
        raise BadEntry(refusals.HAS_IT_ALREADY, name=user.name)
    entries.near(until, "until")
    entries.in_order(on, until, "until", first="its first day", then="The last day of cover")
    _end_cover(desk, row, on)
    made = _note(desk, row, "cover", user, (on, until), reason, told)
    words = f"{user.name} covers the case until {say_day(until)}."
    tell_story(desk, row, "cover_case", words, on)
    return HandoverId(made.id)


@act(Role.CASEWORKER)
def end_cover(desk: Desk, case: CaseId, *, on: dt.date) -> None:
    """The one who has the case is back."""
    row = beside(desk, case, on)
    if not _end_cover(desk, row, on):
        raise BadEntry(refusals.NO_COVER_RUNS)
    tell_story(desk, row, "end_cover", "The cover ended.", on)


def cover_of(desk: Desk, case: Case) -> Handover | None:
    """The cover that runs, if one does."""
    wanted = select(Handover).where(
        Handover.case_id == case.id, Handover.kind == "cover", Handover.ended_on.is_(None)
    )
    found = desk.session.scalars(wanted.order_by(Handover.id.desc())).first()
    return found if found is not None and (found.until or desk.today) >= desk.today else None


def _may_have(desk: Desk, case: CaseId, to: UserId, on: dt.date) -> tuple[Case, User]:
    """The case, and somebody who may look after it. Raises `BadEntry`."""
    row = beside(desk, case, on)
    user = desk.row(User, to, thing="person")
    if not user.is_active or user.role != Role.CASEWORKER.value:
        raise BadEntry(refusals.NOT_A_CASEWORKER, name=user.name)
    barred = select(Bar.id).where(
        Bar.case_id == row.id, Bar.user_id == user.id, Bar.lifted_on.is_(None)
    )
    if desk.session.scalars(barred).first() is not None:
        raise BadEntry(refusals.IS_BARRED, name=user.name)
    return row, user


def _note(
    desk: Desk,
    case: Case,
    kind: str,
    user: User,
    days: tuple[dt.date, dt.date | None],
    reason: str,
    told: str,
) -> Handover:
    return desk.add(
        Handover(
            case_id=case.id,
            kind=kind,
            from_user_id=case.caseworker_id,
            to_user_id=user.id,
            since=days[0],
            until=days[1],
            reason=entries.passage(reason, "reason", "the reason", required=True),
            told=entries.passage(told, "told", "what they were told"),
            ended_on=None,
        )
    )


def _end_cover(desk: Desk, case: Case, on: dt.date) -> bool:
    wanted = select(Handover).where(
        Handover.case_id == case.id, Handover.kind == "cover", Handover.ended_on.is_(None)
    )
    found = desk.session.scalars(wanted).all()
    for one in found:
        one.ended_on = on
    return bool(found)
