"""Rows of the matrix: an allegation of a case, its rules, what is set for and against it."""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Select, func, select

from casework.desk import Desk
from casework.domain import entries
from casework.domain.errors import BadEntry, NotFound
from casework.domain.ids import ExhibitId, StatementId
from casework.domain.refusals import entry as refusals
from casework.domain.refusals import rights
from casework.services.pinning import PinnedClause
from casework.store.tables.allegations import Allegation, AllegationClause, Placement, Statement
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit


def allegation_of(desk: Desk, case: Case, allegation: str) -> Allegation:
    """An allegation of this case that stands. Raises `NotFound`, or `BadEntry` once withdrawn."""
    found = desk.row(Allegation, allegation, thing="allegation")
    if found.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="allegation")
    if found.withdrawn_on is not None:
        raise BadEntry(refusals.ALLEGATION_WITHDRAWN, number=found.number)
    return found


def not_alleged_yet(desk: Desk, new: Allegation) -> None:
    """Raise `BadEntry` when the same was alleged before, to the letter."""
    for one in desk.session.scalars(_standing(new)):
        days = (one.conduct_from, one.conduct_to) == (new.conduct_from, new.conduct_to)
        if days and (one.heading, one.text) == (new.heading, new.text):
            what = f"Allegation {one.number}, in the same words,"
            raise BadEntry(refusals.ALREADY_RECORDED, where="text", what=what)


def _standing(new: Allegation) -> Select[Allegation]:
    return select(Allegation).where(
        Allegation.case_id == new.case_id,
        Allegation.withdrawn_on.is_(None),
        Allegation.id != new.id,
    )


def each_once(clauses: Iterable[PinnedClause]) -> list[PinnedClause]:
    return list({(one.origin, one.clause_id): one for one in clauses}.values())


def placed(allegation: Allegation, side: str) -> Select[Placement]:
    """What stands on one side of an allegation."""
    return select(Placement).where(
        Placement.allegation_id == allegation.id,
        Placement.side == side,
        Placement.taken_back_on.is_(None),
    )


def not_placed_yet(
    desk: Desk,
    allegation: Allegation,
    side: str,
    exhibit: ExhibitId | None,
    statement: StatementId | None,
) -> None:
    """Raise `BadEntry` when this is on that side already."""
    for one in desk.session.scalars(placed(allegation, side)):
        if (one.exhibit_id, one.statement_id) == (exhibit, statement):
            what = f"This evidence {side} allegation {allegation.number}"
            raise BadEntry(refusals.ALREADY_RECORDED, where="exhibit", what=what)


def next_number(desk: Desk, case: Case) -> int:
    wanted = select(func.max(Allegation.number)).where(Allegation.case_id == case.id)
    return (desk.session.scalar(wanted) or 0) + 1


def add_clause(desk: Desk, allegation: Allegation, clause: PinnedClause) -> None:
    desk.add(
        AllegationClause(
            allegation_id=allegation.id,
            origin=clause.origin,
            clause_id=clause.clause_id,
            printed_ref=clause.printed_ref,
            heading=clause.heading,
            paraphrase=clause.paraphrase,
            force=clause.force,
        )
    )


def belongs(
    desk: Desk, case: Case, exhibit: ExhibitId | None, statement: StatementId | None
) -> None:
    """Raise `NotFound` unless the thing placed is of this case."""
    item = desk.find(Exhibit, exhibit)
    said = desk.find(Statement, statement)
    thing = item or said
    if thing is None or thing.case_id != case.id:
        raise NotFound(rights.NOT_FOUND, thing="exhibit or statement")


def conduct_days(desk: Desk, first: dt.date, last: dt.date | None) -> dt.date:
    """The last day of the conduct, once its days are in order and past. Raises `BadEntry`."""
    end = last or first
    entries.past(first, desk.today, "conduct_from", "The day of the conduct")
    entries.past(end, desk.today, "conduct_to", "The last day of the conduct")
    entries.in_order(first, end, "conduct_to", first="its first day", then="The last day")
    return end
