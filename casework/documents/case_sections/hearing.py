"""The hearings: notice, who was there, what was said."""

from collections.abc import Iterator

from casework.documents.case_file_values import Attendance, CaseFile, Hearing, Listing
from casework.documents.measures import QUIET_CELL
from casework.documents.paper import Paper
from casework.documents.setting import Setting
from casework.documents.table import Row


def write_hearings(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.hearings:
        paper.note("No hearing has been held.")
    for sentence in values.routes:
        paper.say(sentence)
    for i, hearing in enumerate(values.hearings, 1):
        _write(paper, f"{number}.{i}", hearing)
    for i, listing in enumerate(values.around, len(values.hearings) + 1):
        part = f"{number}.{i}"
        write_listing(paper, part, listing)


def write_listing(paper: Paper, part: str, listing: Listing) -> None:
    """A heading, a table, and the sentences under it."""
    paper.heading(1, part, listing.title, f"section {part}")
    if listing.rows:
        rows = (tuple(paper.setting.cell(each) for each in row) for row in listing.rows)
        paper.add(paper.setting.table(listing.shares, listing.head, rows))
    for sentence in listing.notes:
        paper.say(sentence)


def _write(paper: Paper, number: str, hearing: Hearing) -> None:
    paper.heading(1, number, hearing.title, hearing.ref)
    paper.add(paper.setting.facts(hearing.facts))
    if hearing.attendance:
        rows = _rows(paper.setting, hearing.attendance)
        head = ("Name", "Part in the hearing", "Attended")
        paper.add(paper.setting.table((56, 64, 40), head, rows))
    if hearing.adjournments:
        paper.heading(2, "", "Put off and adjourned")
        for sentence in hearing.adjournments:
            paper.say(sentence)
    if hearing.minutes.strip():
        paper.heading(2, "", "Minutes")
        paper.numbered(number, (hearing.minutes,))
    else:
        paper.note("No minutes are on file.")


def _rows(setting: Setting, attendance: tuple[Attendance, ...]) -> Iterator[Row]:
    for one in attendance:
        yield (
            setting.cell(one.name),
            setting.cell(one.part),
            setting.cell(one.attended, QUIET_CELL),
        )
