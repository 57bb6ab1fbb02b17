"""How an employer ended what a school's governors decided, as it is shown."""

import datetime as dt
from dataclasses import dataclass

from casework.desk import Desk
from casework.domain.region_choices import ENDING_WAYS
from casework.fact_parts.regions import ending_of, school_said
from casework.facts import pack_of
from casework.store.tables.cases import Case


@dataclass(frozen=True)
class EndingRow:
    """The governors' notice to the employer, and what the employer did; `ended_on` when it did."""

    employer: str
    told_on: dt.date
    told_by: str
    told: str
    ended_on: dt.date | None
    how: str
    ended_by: str
    last_day: dt.date | None
    note: str


def ending_row(desk: Desk, case: Case) -> EndingRow | None:
    """What is recorded of it, if the governors told the employer."""
    found = ending_of(desk, case)
    if found is None:
        return None
    named = pack_of(desk, case).employer_of(school_said(desk, case))
    return EndingRow(
        employer=named.dismissal_effected_by if named is not None else "the employer",
        told_on=found.told_on,
        told_by=found.told_by,
        told=found.told,
        ended_on=found.ended_on,
        how=ENDING_WAYS.get(found.how, found.how),
        ended_by=found.ended_by,
        last_day=found.last_day,
        note=found.note,
    )
