"""Rows of one table that belong to a case, in the order in which they were entered."""

from typing import TypeVar

from sqlalchemy import select

from casework.desk import Desk
from casework.store.tables.cases import Case
from casework.store.tables.metadata import Row

AnyRow = TypeVar("AnyRow", bound=Row)


def rows_of(desk: Desk, case: Case, table: type[AnyRow]) -> list[AnyRow]:
    """Every row of a table whose `case_id` is the case."""
    owner = table.case_id  # type: ignore[attr-defined]  # for tables that have it
    return list(desk.session.scalars(select(table).where(owner == case.id).order_by(table.id)))
