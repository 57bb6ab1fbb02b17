"""The recovery key on one sheet of paper, to be printed once and locked away."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from casework.documents.book import Book, Particulars
from casework.documents.case_file_values import Fact
from casework.documents.faces import Faces, Weight
from casework.documents.flow import Flow
from casework.documents.measures import (
    ACCENT,
    BODY,
    BOTTOM,
    LABEL,
    LEFT,
    MM,
    RED,
    RIGHT,
    SMALL,
    TITLE,
    TOP,
    Style,
)
from casework.documents.paper import NUMBER_COLUMN
from casework.documents.prose import Block, Prose, Stack
from casework.documents.setting import Setting
from casework.documents.sheet import Sheet
from casework.documents.table import Row, Ruling, Table
from casework.domain.dates import say_moment
from casework.domain.progress import no_progress

HEADING = "Recovery key"
WARNING = "Whoever holds this sheet and the store can read every case in it."
INSTRUCTIONS = (
    """Keep this sheet on paper, in a locked place away from the computer, where two people \
know of it. Do not photograph it, scan it or send it.""",
    """When no password opens the store: start Casework, choose the store, choose 'Use the \
recovery key', and type the groups in their order. Spaces, hyphens and capitals do not matter.""",
    "A backup opens with the key that was the store's when the backup was made.",
    """If the sheet is lost, or seen by somebody who should not see it, tell the administrator of \
the store at once.""",
)
IN_A_ROW = 4
GROUP = Style(20, 26, Weight.DEMIBOLD)
GRID = Ruling(above=0, below=10, gap=10, before=14, has_rules=False)
TO_FILL_IN = ("Kept by", "Kept at", "Day and signature")


@dataclass(frozen=True)
class RecoverySheet:
    """What the sheet says. `key` is in groups parted by hyphens, as it is typed back."""

    store_name: str
    key: str
    made_at: datetime
    made_by: str = ""
    organisation: str = ""


def write_recovery_sheet(values: RecoverySheet, out: BinaryIO, fonts: Path) -> None:
    """Writes one A4 page to `out`. The key stands in it in clear: it belongs on paper only."""
    faces = Faces(fonts)
    setting = Setting(faces, frozenset())
    book = Book(out, faces, no_progress, 1)
    flow = Flow(lambda sheet: book.add(sheet, has_number=False), bottom=BOTTOM + 34 * MM)
    flow.sheet.ground(LEFT, TOP - 2 * MM, 18 * MM, 1.6 * MM, ACCENT)
    flow.top = TOP - 6 * MM
    _write_lines_to_fill_in(setting, flow.sheet)
    for block in _body(setting, values):
        flow.add(block)
    flow.new_page()
    book.bind(Particulars(HEADING, values.made_at))


def _body(setting: Setting, values: RecoverySheet) -> Iterator[Block]:
    yield setting.one(HEADING, TITLE)
    yield setting.one(WARNING, Style(10.5, 15, Weight.DEMIBOLD, RED, before=2, after=12))
    facts = setting.facts(
        (
            Fact("Organisation", values.organisation),
            Fact("Store", values.store_name),
            Fact("Made", say_moment(values.made_at)),
            Fact("Made by", values.made_by),
        )
    )
    if facts:
        yield facts
    yield Table((1,) * IN_A_ROW, _rows(setting, values.key.split("-")), ruling=GRID)
    yield setting.one("What to do with it", LABEL, keeps=True)
    for number, sentence in enumerate(INSTRUCTIONS, 1):
        lead = setting.lead(str(number), BODY, NUMBER_COLUMN / 2)
        yield Prose(setting.line(sentence), BODY, lead=lead)


def _rows(setting: Setting, groups: list[str]) -> Iterator[Row]:
    """The groups in their order, each under its number."""
    cells = [
        Stack([setting.one(str(number), SMALL), setting.one(group, GROUP)])
        for number, group in enumerate(groups, 1)
    ]
    cells += [Stack([]) for _ in range(-len(cells) % IN_A_ROW)]
    for start in range(0, len(cells), IN_A_ROW):
        yield tuple(cells[start : start + IN_A_ROW])


def _write_lines_to_fill_in(setting: Setting, sheet: Sheet) -> None:
    y = BOTTOM + 24 * MM
    for words in TO_FILL_IN:
        setting.one(words, SMALL).set(sheet, LEFT, y + 11, 40 * MM, 20)
        sheet.rule(LEFT + 34 * MM, RIGHT, y)
        y -= 11 * MM
