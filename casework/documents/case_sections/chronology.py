"""What happened and what was done, in one table."""

from collections.abc import Iterator
from dataclasses import replace

from casework.documents.case_file_values import CaseFile, ChronologyEntry
from casework.documents.measures import AMBER, CELL, QUIET_CELL
from casework.documents.paper import Paper
from casework.documents.prose import Stack
from casework.documents.setting import Setting
from casework.documents.table import Row
from casework.domain.dates import say_day

LATE = replace(CELL, size=8.5, leading=11.5, colour=AMBER)


def write_chronology(paper: Paper, number: str, values: CaseFile) -> None:
    if not values.chronology:
        paper.note("Nothing is in the chronology.")
        return
    has_sources = any(entry.source for entry in values.chronology)
    rows = _rows(paper.setting, values.chronology)
    if has_sources:
        head, shares = ("When", "What happened", "Kind", "Source"), (44, 66, 17, 33)
        paper.add(paper.setting.table(shares, head, rows))
    else:
        rows = (row[:-1] for row in rows)
        paper.add(paper.setting.table((44, 96, 20), ("When", "What happened", "Kind"), rows))
    _missed(paper, number, values)


def _missed(paper: Paper, number: str, values: CaseFile) -> None:
    if values.missed:
        paper.heading(1, f"{number}.1", "Missed deadlines and gaps")
        paper.numbered(f"{number}.1", values.missed)


def _rows(setting: Setting, entries: tuple[ChronologyEntry, ...]) -> Iterator[Row]:
    for entry in entries:
        what = setting.paragraphs(entry.what, CELL)
        if entry.entered_on:
            what.append(setting.one(f"Entered late, {say_day(entry.entered_on)}", LATE))
        source = [setting.reference(entry.source, QUIET_CELL)] if entry.source else []
        yield (
            setting.cell(entry.when),
            Stack(what),
            setting.cell(entry.kind, QUIET_CELL),
            Stack(source),
        )
