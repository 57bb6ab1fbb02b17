"""A pasted table of days, or a CSV file of them: a day, or a first and a last day, and a name."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from casework.domain.dates import read_day
from casework.domain.entries import line as one_line
from casework.domain.errors import BadEntry, CaseworkError
from casework.domain.refusals import clocks as refusals

MOST_LINES = 2_000
SEPARATORS = "\t;,"
SHOWN = 40


@dataclass(frozen=True)
class Span:
    """Days of one name, both included."""

    first: date
    last: date
    name: str


def read_days(table: str, *, today: date) -> tuple[Span, ...]:
    """Every line as a span; a line of headings and empty lines are passed over.

    Columns are parted by tabs, semicolons or commas. Raises `BadEntry` naming the first line that
    cannot be read; then nothing of the table counts.
    """
    rows = list(_rows(table))
    if len(rows) > MOST_LINES:
        raise BadEntry(refusals.TABLE_TOO_LONG, where="table", most=MOST_LINES)
    if rows and _is_heading(rows[0][1], today):
        rows = rows[1:]
    if not rows:
        raise BadEntry(refusals.TABLE_EMPTY, where="table")
    return tuple(_span(number, cells, today) for number, cells in rows)


def _rows(table: str) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of each line that says something."""
    text = table.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, line in enumerate(text.split("\n"), 1):
        if number > MOST_LINES * 2:
            raise BadEntry(refusals.TABLE_TOO_LONG, where="table", most=MOST_LINES)
        cells = _cells(line)
        if any(cells):
            yield number, cells


def _cells(line: str) -> list[str]:
    separator = next((one for one in SEPARATORS if one in line), ",")
    if len(line) > 2_000:
        return [line]
    found = next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])
    return [one.strip() for one in found]


def _is_heading(cells: Sequence[str], today: date) -> bool:
    """A first line without any day in it, such as 'Date, Name'."""
    words = "".join(cells)
    says_a_day = any(_day_or_none(one, today) for one in cells)
    return not says_a_day and len(words) <= SHOWN and not any(one.isdigit() for one in words)


def _span(number: int, cells: list[str], today: date) -> Span:
    try:
        return _read(cells, today)
    except CaseworkError as problem:
        shown = ", ".join(one for one in cells if one)[:SHOWN]
        raise BadEntry(
            refusals.TABLE_LINE, where="table", line=number, text=shown, problem=problem.sentence
        ) from problem


def _read(cells: list[str], today: date) -> Span:
    filled = [one for one in cells if one]
    if len(filled) > 3:
        raise BadEntry(refusals.TABLE_MANY_COLUMNS)
    first = read_day(filled[0], today=today)
    then = _day_or_none(filled[1], today) if len(filled) > 1 else None
    last = first if then is None else then
    names = filled[1:] if then is None else filled[2:]
    if len(names) > 1:
        raise BadEntry(refusals.TABLE_MANY_COLUMNS)
    if not names:
        raise BadEntry(refusals.TABLE_NO_NAME)
    return Span(first, last, one_line(names[0], "table", "the name", required=True))


def _day_or_none(text: str, today: date) -> date | None:
    try:
        return read_day(text, today=today)
    except BadEntry:
        return None
