"""The manifest as a PDF: what was given, what was not, and on its own page how to check it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from casework.documents.book import Book, Particulars
from casework.documents.faces import Faces, Weight
from casework.documents.flow import Flow
from casework.documents.front_values import Fact
from casework.documents.furniture import SAMPLE, Furniture, common, show_section
from casework.documents.manifest_text import (
    ALL_AT_ONCE,
    SHOWS,
    certutil,
    exhibit_facts,
    head_facts,
)
from casework.documents.manifest_values import HOW, SUMS, Manifest, ManifestExhibit
from casework.documents.measures import BODY, HEADINGS, QUIET_CELL, Style
from casework.documents.prose import Block
from casework.documents.setting import Setting
from casework.documents.sheet import Sheet
from casework.domain.dates import london_day, say_day
from casework.domain.progress import no_progress

HEADING, CHECKING, HELD, NOT_TAKEN = (
    "Evidence manifest",
    "How to check that nothing has changed",
    "Listed and not given",
    "Not taken in",
)
WHERE = replace(BODY, before=6, after=1)
COMMAND = Style(9, 12.5, Weight.DEMIBOLD, after=6)
ONE_FILE = "One file, in a command prompt on any Windows PC:"


def write_manifest(values: Manifest, out: BinaryIO, fonts: Path) -> None:
    """Writes A4 to `out`; the same values give the same bytes."""
    faces = Faces(fonts)
    setting = Setting(faces, frozenset())
    book = Book(out, faces, no_progress, 2)
    title = f"{HEADING} {values.number}"
    furnished = book.furniture(common(_furniture(values, title), setting))

    def turn(sheet: Sheet) -> None:
        show_section(sheet, values.reference, setting)
        sheet.drawing(furnished, (0, 0, 1, 1))
        book.add(sheet)

    flow = Flow(turn)
    for block in _body(setting, values, title):
        flow.add(block)
    flow.new_page()
    for block in _checking(setting, values):
        flow.add(block)
    flow.new_page()
    book.bind(Particulars(f"{title} {values.reference}", values.made_at))


def _furniture(values: Manifest, title: str) -> Furniture:
    made = say_day(london_day(values.made_at))
    anchor = f"Made {made} · Audit {values.audit_number:,}, {values.audit_head[:16]}"
    marks = (SAMPLE,) if values.is_sample else ()
    return Furniture(title, f"{values.reference} · {values.council}", anchor, marks)


def _body(setting: Setting, values: Manifest, title: str) -> Iterator[Block]:
    yield setting.one(title, HEADINGS[0])
    yield from _grid(setting, head_facts(values))
    for one in values.given:
        yield from _exhibit(setting, one)
    for words, found in ((HELD, values.held), (NOT_TAKEN, values.no_copy)):
        if found:
            yield setting.one(words, HEADINGS[1], keeps=True)
        for each in found:
            if isinstance(each, ManifestExhibit):
                yield from _exhibit(setting, each)
            else:
                yield from setting.paragraphs(each, BODY)


def _exhibit(setting: Setting, one: ManifestExhibit) -> Iterator[Block]:
    yield setting.one(f"{one.label}  {one.title}", HEADINGS[2], keeps=True)
    yield from _grid(setting, exhibit_facts(one))


def _checking(setting: Setting, values: Manifest) -> Iterator[Block]:
    yield setting.one(CHECKING, HEADINGS[1], keeps=True)
    for sentence in SHOWS:
        yield setting.one(sentence, BODY)
    for where, command in (*ALL_AT_ONCE, (ONE_FILE, certutil(_example(values)))):
        yield setting.one(where, WHERE, keeps=True)
        yield setting.one(command, COMMAND)
    yield setting.one(f"Every line must end in OK. {HOW} has these lines to copy.", QUIET_CELL)


def _example(values: Manifest) -> str:
    return values.given[0].file if values.given else SUMS


def _grid(setting: Setting, facts: Iterable[Fact]) -> Iterator[Block]:
    table = setting.facts(facts)
    if table is not None:
        yield table
