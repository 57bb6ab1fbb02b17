"""The case list: ids that match, in order, and rows for the ids that are looked at."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, select

from casework.desk import Desk, look
from casework.domain.roles import READS_CASES
from casework.domain.vocabulary import STAGES, STATE_NAMES, CaseState
from casework.fact_parts.sight import my_own
from casework.store.search import found_by
from casework.store.tables.cases import Case

ORDERS = ("due", "newest", "name")
MOST_FOUND = 1_000
"""A search that finds more is not read to its end: one more word is typed."""


@dataclass(frozen=True)
class CaseFilter:
    """What the list shows. `due_by` keeps cases with something due on or before that day."""

    words: str = ""
    only_open: bool = False
    only_mine: bool = False
    due_by: dt.date | None = None
    order: str = "due"


@dataclass(frozen=True)
class CaseRow:
    """One row of the list, as people read it. `due_on` is the next thing due, if any."""

    id: str
    reference: str
    name: str
    role: str
    state: str
    stage: str
    is_open: bool
    due_on: dt.date | None
    due_title: str
    closed_on: dt.date | None


@look(*READS_CASES)
def matching_ids(desk: Desk, wanted: CaseFilter) -> list[str]:
    """Ids of the visible cases that match, in the order asked for.

    With words typed: references like them first, then the newest, at most `MOST_FOUND`.
    """
    if wanted.words.strip():
        return _found(desk, wanted)
    return list(desk.session.scalars(_ordered(_matching(desk, wanted), wanted.order)))


@look(*READS_CASES)
def count(desk: Desk, wanted: CaseFilter) -> int:
    """How many visible cases match, as far as they are listed."""
    if wanted.words.strip():
        return len(_found(desk, wanted))
    ids = _matching(desk, wanted).subquery()
    return desk.session.scalar(select(func.count()).select_from(ids)) or 0


@look(*READS_CASES)
def rows(desk: Desk, ids: Sequence[str]) -> dict[str, CaseRow]:
    """The rows of these ids that the person may see, by id."""
    wanted = select(Case).where(Case.id.in_(ids), *desk.sees())
    return {one.id: case_row(one) for one in desk.session.scalars(wanted)}


def case_row(case: Case) -> CaseRow:
    """A case as a row of the list."""
    state = CaseState(case.state)
    return CaseRow(
        id=case.id,
        reference=case.reference,
        name=case.shown_as,
        role=case.role_line,
        state=STATE_NAMES[state],
        stage=STAGES[state].value,
        is_open=case.is_open,
        due_on=case.next_due_on,
        due_title=case.next_due_title,
        closed_on=case.closed_on,
    )


def _found(desk: Desk, wanted: CaseFilter) -> list[str]:
    """Search numbers run downwards, so that the index gives the newest first and can stop."""
    ids: dict[str, None] = {}
    for matches in found_by(wanted.words):
        hit = matches.subquery()
        newest = (
            _matching(desk, wanted)
            .join(hit, Case.search_no == hit.c.rowid)
            .order_by(hit.c.rowid)
            .limit(MOST_FOUND)
        )
        ids |= dict.fromkeys(desk.session.scalars(newest))
    return list(ids)[:MOST_FOUND]


def _matching(desk: Desk, wanted: CaseFilter) -> Select[str]:
    found = desk.visible_cases()
    if wanted.only_open:
        found = found.where(Case.is_open.is_(True))
    if wanted.only_mine:
        found = found.where(my_own(desk))
    if wanted.due_by is not None:
        found = found.where(Case.next_due_on <= wanted.due_by)
    return found


def _ordered(found: Select[str], order: str) -> Select[str]:
    if order == "newest":
        return found.order_by(Case.opened_on.desc(), Case.reference.desc())
    if order == "name":
        return found.order_by(Case.shown_as, Case.reference)
    return found.order_by(Case.due_order, Case.id)
