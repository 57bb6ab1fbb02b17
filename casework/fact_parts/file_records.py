"""Everything that was entered on the file of a case, value by value, so that it can be corrected.

Read off the tables themselves: a table that belongs to a case, or hangs on a row that does, is
here without being named.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Date, select

from casework.desk import Desk
from casework.domain.dates import say_day
from casework.store.tables.allegations import Allegation
from casework.store.tables.cases import Case, Incident
from casework.store.tables.metadata import Base
from casework.store.tables.people import Employment, Person

NOT_TYPED = frozenset(
    {
        "case_access",
        "bars",
        "case_documents",
        "case_joins",
        "clock_changes",
        "clocks",
        "corrections",
        "custody",
        "custody_events",
        "departures",
        "letters",
        "referrals",
        "register_updates",
        "running_entries",
        "voided_records",
    }
)
"""Tables that the program fills by itself, or that are records of a correction already."""
NOT_SAID = frozenset({"id", "entered_at", "entered_by", "version", "number", "search_no"})
OF_A_CASE = frozenset({"closing_reason"})
"""What of the case's own row was typed."""
NAMES = {
    "allegation_changes": "Change to an allegation",
    "allegation_clauses": "Rule of an allegation",
    "case_events": "Chronology",
    "case_people": "Part in the case",
    "conduct_details": "Conduct of an allegation",
    "incident_parties": "Person concerned",
    "job_changes": "Change of post",
    "leaving_answers": "Answer for a body",
    "suspension_reviews": "Review of the suspension",
}


@dataclass(frozen=True)
class Kept:
    """One value on the file. `key` names it: table, row, column; `about` is where it stands."""

    key: str
    about: str
    said: str


def kept_values(desk: Desk, case: Case) -> Iterator[Kept]:
    """Every value that somebody entered, in the order of the tables and of their rows."""
    yield from _row(desk.row(Incident, case.incident_id, thing="incident"), "Report")
    yield from _respondent(desk, case)
    yield from (one for one in _row(case, "Closing") if one.key.rpartition("/")[2] in OF_A_CASE)
    for table in _tables():
        name = table.__tablename__
        wanted = select(table).where(*_belongs(table, case)).order_by(*table.__table__.primary_key)
        for number, row in enumerate(desk.session.scalars(wanted), 1):
            yield from _row(row, _called(name, row, number))


def kept_value(desk: Desk, case: Case, key: str) -> Kept | None:
    """The value of a key, if it is on the file of this case."""
    return next((one for one in kept_values(desk, case) if one.key == key), None)


def _respondent(desk: Desk, case: Case) -> Iterator[Kept]:
    if case.respondent_id is None:
        return
    person = desk.row(Person, case.respondent_id, thing="person")
    yield from (one for one in _row(person, "Respondent") if not one.key.endswith("/folded"))
    wanted = select(Employment).where(Employment.person_id == person.id)
    for work in desk.session.scalars(wanted):
        yield from _row(work, f"Work of {person.name}")


def _tables() -> list[Any]:
    """The tables of a case, and those that hang on one of them, by name."""
    every = {one.class_.__tablename__: one.class_ for one in Base.registry.mappers}
    return [
        every[name]
        for name in sorted(every)
        if name not in NOT_TYPED | {"cases"} and hasattr(every[name], "entered_at")
        if _way(every[name])
    ]


def _way(table: Any) -> list[Any]:
    """From a table to its case: the table, and the one it hangs on where it has no case itself."""
    columns = table.__table__.columns
    if "case_id" in columns:
        return [table]
    if "incident_id" in columns:
        return [table]
    every = {one.class_.__tablename__: one.class_ for one in Base.registry.mappers}
    for column in columns:
        for key in column.foreign_keys:
            parent = every[key.column.table.name]
            if "case_id" in parent.__table__.columns and parent.__tablename__ not in NOT_TYPED:
                return [table, parent, column.name]
    return []


def _belongs(table: Any, case: Case) -> list[Any]:
    way = _way(table)
    if len(way) == 1:
        is_own = "case_id" in table.__table__.columns
        return [table.case_id == case.id if is_own else table.incident_id == case.incident_id]
    _, parent, column = way
    inside = select(parent.id).where(parent.case_id == case.id)
    return [getattr(table, column).in_(inside)]


def _called(name: str, row: Any, number: int) -> str:
    known = NAMES.get(name) or name.removesuffix("s").replace("_", " ").capitalize()
    if isinstance(row, Allegation):
        return f"{known} {row.number}"
    return f"{known} {getattr(row, 'number', number)}"


def _row(row: Any, about: str) -> Iterator[Kept]:
    table = row.__table__
    for column in table.columns:
        name = column.name
        if name in NOT_SAID or column.foreign_keys or name.endswith("_id"):
            continue
        said = _words(getattr(row, name), column.type)
        if said:
            key = f"{table.name}/{row.id}/{name}"
            yield Kept(key, f"{about}: {name.removeprefix('is_').replace('_', ' ')}", said)


def _words(value: object, kind: object) -> str:
    if isinstance(value, dt.datetime) or value is None:
        return ""
    if isinstance(kind, Date) and isinstance(value, dt.date):
        return say_day(value)
    if isinstance(kind, Boolean):
        return "Yes" if value else "No"
    said = str(value)
    return said if " " in said else said.replace("_", " ")
