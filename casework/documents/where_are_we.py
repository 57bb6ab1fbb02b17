"""Where a case is, on one page: for whoever takes it over or covers it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from casework.documents.book import Book, Particulars
from casework.documents.faces import Faces, Weight
from casework.documents.flow import Flow
from casework.documents.front_values import Fact
from casework.documents.measures import BOTTOM, LABEL, QUIET_CELL, Style
from casework.documents.prose import Block, Prose
from casework.documents.setting import Setting
from casework.domain.dates import say_moment
from casework.domain.progress import no_progress

HEADING = "Where are we?"
NOT_FOR_DISCLOSURE = "For the people who handle the case. Not for disclosure as it stands."
LINE = Style(9.5, 12.5)
NAME = Style(17, 22, Weight.DEMIBOLD)
MARK = Style(8.5, 12, Weight.DEMIBOLD)


@dataclass(frozen=True)
class Part:
    """One heading with its lines; parts without lines are left out."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class WhereAreWePage:
    """What the page says."""

    name: str
    line: str
    made_at: datetime
    made_by: str
    facts: tuple[Fact, ...]
    parts: tuple[Part, ...]
    marks: tuple[str, ...] = ()


def write_where_are_we(values: WhereAreWePage, out: BinaryIO, fonts: Path) -> None:
    """Writes A4 to `out`: one page for an ordinary case, more only where words need it."""
    faces = Faces(fonts)
    setting = Setting(faces, frozenset())
    book = Book(out, faces, no_progress, 1)
    flow = Flow(lambda sheet: book.add(sheet, has_number=False), bottom=BOTTOM)
    for block in _body(setting, values):
        flow.add(block)
    flow.new_page()
    book.bind(Particulars(f"{HEADING} {values.name}", values.made_at))


def _body(setting: Setting, values: WhereAreWePage) -> Iterator[Block]:
    for mark in values.marks:
        yield setting.one(mark, MARK)
    yield setting.one(f"{HEADING} {values.name}", NAME)
    yield setting.one(values.line, QUIET_CELL)
    yield setting.one(f"{NOT_FOR_DISCLOSURE} {_made(values)}", QUIET_CELL)
    facts = setting.facts(values.facts)
    if facts:
        yield facts
    for part in values.parts:
        if part.lines:
            yield setting.one(part.title, LABEL, keeps=True)
        for line in part.lines:
            lead = setting.lead("•", LINE, 12)
            yield Prose(setting.line(line), LINE, lead=lead)


def _made(values: WhereAreWePage) -> str:
    return f"Made {say_moment(values.made_at)} by {values.made_by}."
