"""Composing one paper: sections, numbered headings, paragraphs, and the contents at the end."""

from collections.abc import Iterable

from casework.documents.book import Book, Particulars
from casework.documents.contents import Entry, contents_line, shortened
from casework.documents.flow import Flow
from casework.documents.furniture import Furniture, common, show_section
from casework.documents.measures import BODY, BOTTOM, HEADINGS, MM, NOTE, TOP, Style
from casework.documents.prose import Block, Lead, Prose
from casework.documents.setting import LEAD_GAP, Setting
from casework.documents.sheet import Sheet

CONTENTS = "Contents"
NUMBER_COLUMN = 12.5 * MM
LITTLE, MUCH = 0.12, 0.45
"""Parts of a page: what an empty section needs, and what another begins on."""


class Paper:
    """A paper with a cover, sections and contents, composed from front to back."""

    def __init__(self, book: Book, setting: Setting, furniture: Furniture) -> None:
        self.book, self.setting = book, setting
        self._common = book.furniture(common(furniture, setting))
        self._section = self._later = ""
        """What heads this page, and what will head those after it."""
        self._waiting: Entry | None = None
        self._first = self._now = ""
        """Numbers of the first section on this page and of the one that runs; '' at an exhibit."""
        self._entries: list[Entry] = []
        self.flow = Flow(self._turn)

    def _turn(self, sheet: Sheet) -> None:
        self._furnish(sheet, self._section)
        self.book.add(sheet)
        self._section, self._first = self._later, self._now

    def _furnish(self, sheet: Sheet, section: str) -> None:
        show_section(sheet, section, self.setting)
        sheet.drawing(self._common, (0, 0, 1, 1))

    def section(self, number: str, title: str, to: str) -> None:
        """Begins a section: on a new page, unless much of this one is left."""
        self._open_section(is_empty=True)
        self._waiting = Entry(0, number, title, to)

    def _open_section(self, *, is_empty: bool) -> None:
        """Sets the heading of the section that was begun, once it is known what comes under it."""
        entry, self._waiting = self._waiting, None
        if entry is None:
            return
        header = f"{entry.number} {entry.title}"
        if self._first and self.flow.room > (TOP - BOTTOM) * (LITTLE if is_empty else MUCH):
            self._section, self._later = f"{self._first} to {entry.number}", header
        else:
            self.page_for(header)
            self._first = entry.number
        self._now = entry.number
        self.heading(*entry)

    def page_for(self, header: str) -> None:
        """Begins a page that is headed by something smaller than its section: an exhibit."""
        self.flow.new_page()
        self._section = self._later = header
        self._first = self._now = ""

    def heading(self, level: int, number: str, title: str, to: str = "") -> None:
        """A numbered heading; with `to`, a bookmark and a line of the contents as well."""
        style = HEADINGS[level]
        lead = None
        if number:
            words = self.setting.line(number, style.weight)
            lead = Lead(words, style, self.setting.width(words, style) + LEAD_GAP)
        words = self.setting.line(title, style.weight)
        self.add(Prose(words, style, lead=lead, called=to, keeps=True))
        if to:
            self.enter(level, number, title, to)

    def enter(self, level: int, number: str, title: str, to: str) -> None:
        """A bookmark and a line of the contents for a place that is named elsewhere."""
        printed = shortened(self.setting.line(title).printed)
        self.book.bookmark(level, f"{number}  {printed}" if number else printed, to)
        self._entries.append(Entry(level, number, printed, to))

    def add(self, block: Block | None) -> None:
        """`None` is for grids of facts of which none is known."""
        if block is not None:
            self._open_section(is_empty=False)
            self.flow.add(block)

    def say(self, value: str, style: Style = BODY) -> None:
        """Paragraphs without numbers, one for each line."""
        for prose in self.setting.paragraphs(value, style):
            self.add(prose)

    def note(self, sentence: str) -> None:
        """A quiet sentence of ours. First in its section, it says why there is nothing in it."""
        self._open_section(is_empty=True)
        self.say(sentence, NOTE)

    def numbered(self, prefix: str, values: Iterable[str], first: int = 1) -> int:
        """Paragraphs numbered `prefix`.1, .2 …; gives the number that would come next."""
        number = first
        for value in values:
            for prose in self.setting.paragraphs(value, BODY):
                self.add_numbered(f"{prefix}.{number}" if prefix else str(number), prose)
                number += 1
        return number

    def add_numbered(self, number: str, prose: Prose) -> None:
        prose.lead = self.setting.lead(number, BODY, NUMBER_COLUMN)
        self.add(prose)

    def bind(self, particulars: Particulars) -> None:
        """Ends the last page, sets the contents, and closes the file."""
        self._open_section(is_empty=True)
        self.flow.new_page()
        self._set_contents()
        self.book.bind(particulars)

    def _set_contents(self) -> None:
        def turn(sheet: Sheet) -> None:
            self._furnish(sheet, CONTENTS)
            self.book.add(sheet, at_front=True)

        flow, head = Flow(turn), HEADINGS[0]
        flow.add(Prose(self.setting.line(CONTENTS, head.weight), head, keeps=True))
        for entry in self._entries:
            flow.add(contents_line(entry, self.setting))
        flow.new_page()
