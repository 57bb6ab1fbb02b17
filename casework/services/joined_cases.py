"""Cases that are heard together: joined, and separated again; each keeps its own decision."""

import datetime as dt

from sqlalchemy import select

from casework.desk import Desk, act
from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.ids import CaseId
from casework.domain.refusals import changes as refusals
from casework.domain.refusals import entry
from casework.domain.roles import Role
from casework.domain.steps.row import BEFORE_OUTCOME
from casework.domain.vocabulary import CaseState
from casework.fact_parts.changes import group_of, joined_cases
from casework.services.steps_taken import ONLY_TOLD, take, tell_story
from casework.store.tables.cases import Case
from casework.store.tables.changes import CaseJoin
from casework.store.tables.metadata import new_id


@act(Role.CASEWORKER)
def join_cases(
    desk: Desk, case: CaseId, *, other: CaseId, reason: str, agreed_by: str, on: dt.date
) -> None:
    """Let one hearing serve two cases or more: two incidents of one person, or one of several.

    Notices, attendance and minutes are then entered once for all; each case keeps its own
    allegations, its own decision and its own letter.
    """
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    who = entries.line(agreed_by, "agreed_by", "who agreed", required=True)
    row, _ = take(desk, case, "join_cases", on)
    to = desk.case(other)
    if to.id == row.id or CaseState(to.state) not in BEFORE_OUTCOME:
        raise BadEntry(refusals.CANNOT_JOIN)
    group = _one_group(desk, row, to)
    for one in (row, to):
        if not group_of(desk, one):
            _enter(desk, one, group, why, who, on)
    for one, with_ in ((row, to), (to, row)):
        words = f"The case is heard together with {with_.reference}; {who} agreed: {why}"
        tell_story(desk, one, "join_cases", words, on)


@act(Role.CASEWORKER)
def separate_case(desk: Desk, case: CaseId, *, reason: str, on: dt.date) -> None:
    """Let a case go on by itself again; a group of one is no group."""
    why = entries.passage(reason, "reason", "the reason", required=True, limit=ONLY_TOLD)
    row, _ = take(desk, case, "separate_case", on)
    others = joined_cases(desk, row)
    leaving = [row, *others] if len(others) == 1 else [row]
    if not others:
        raise BadEntry(refusals.NOT_JOINED)
    for one in leaving:
        for join in _joins(desk, one):
            join.left_on, join.left_reason = on, why
    desk.session.flush()
    names = ", ".join(one.reference for one in others)
    tell_story(desk, row, "separate_case", f"Separated from {names}: {why}", on)
    for one in others:
        words = f"{row.reference} was separated from this case: {why}"
        tell_story(desk, one, "separate_case", words, on)


def _one_group(desk: Desk, row: Case, to: Case) -> str:
    """The group that both will be in. Raises `BadEntry` when each has one of its own."""
    mine, theirs = group_of(desk, row), group_of(desk, to)
    if mine and mine == theirs:
        what = f"That it is joined to {to.reference}"
        raise BadEntry(entry.ALREADY_RECORDED, where="other", what=what)
    if mine and theirs:
        raise BadEntry(refusals.ALREADY_JOINED, reference=to.reference)
    return mine or theirs or new_id()


def _enter(desk: Desk, case: Case, group: str, why: str, who: str, on: dt.date) -> None:
    desk.add(
        CaseJoin(
            case_id=case.id,
            group_id=group,
            joined_on=on,
            reason=why,
            agreed_by=who,
            left_on=None,
        )
    )
    desk.session.flush()


def _joins(desk: Desk, case: Case) -> list[CaseJoin]:
    wanted = select(CaseJoin).where(CaseJoin.case_id == case.id, CaseJoin.left_on.is_(None))
    return list(desk.session.scalars(wanted))
