"""The rules that conduct is judged by, as they stood on its days."""

import datetime as dt
from collections.abc import Iterator

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.domain.errors import BadEntry
from casework.domain.refusal import Unmet, unmet
from casework.domain.refusals import packs
from casework.domain.refusals import triage as process
from casework.services.matrix_rows import each_once
from casework.services.pinning import PinnedClause, clause_of, spanning
from casework.store.tables.cases import Case


def rules_of(
    desk: Desk, case: Case, clauses: tuple[str, ...], first: dt.date, last: dt.date
) -> list[PinnedClause]:
    """The rules as they stood. Conduct under two versions is two allegations: `BadEntry`."""
    changed = spanning(desk, case, clauses, first, last)
    if changed:
        days = {"first": say_day(first), "last": say_day(last)}
        raise BadEntry(packs.CONDUCT_SPANS_VERSIONS, where="conduct_to", origin=changed, **days)
    return each_once(clause_of(desk, case, one, first) for one in clauses)


def in_force(clauses: list[PinnedClause], first: dt.date, last: dt.date) -> Iterator[Unmet]:
    """Rules that were not in force on a day of the conduct."""
    for origin, day in dict.fromkeys(
        (one.origin_title, day)
        for one in clauses
        for day in (first, last)
        if not one.is_in_force(day)
    ):
        yield unmet(process.CLAUSE_NOT_IN_FORCE, origin=origin, day=say_day(day))
