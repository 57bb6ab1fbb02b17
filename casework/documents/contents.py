"""The lines of the contents: a title, dots, and the page it is on."""

from typing import NamedTuple

from casework.documents.faces import Weight
from casework.documents.measures import MM, Style
from casework.documents.prose import Lead, Prose
from casework.documents.setting import LEAD_GAP, Setting
from casework.documents.sheet import Sheet

INDENT = 8 * MM
NUMBER_COLUMN = 9 * MM
LABEL_COLUMN = 14 * MM
"""For 'EX-12', where a section has '3.1'."""
LONGEST = 200
"""Letters of a title in the contents; its heading has them all."""


class Entry(NamedTuple):
    """A line of the contents."""

    level: int
    number: str
    title: str
    to: str


class ContentsLine:
    """A title, dots, and the page it is on."""

    keeps = False
    after = 0.0

    def __init__(self, title: Prose, to: str, indent: float) -> None:
        self._title, self._to, self._indent = title, to, indent
        self.before = title.before

    def _width(self, width: float) -> float:
        return width - self._indent - 16 * MM

    def height(self, width: float) -> float:
        return self._title.height(self._width(width))

    least = height

    def set(self, sheet: Sheet, x: float, top: float, width: float, _room: float) -> float:
        style = self._title.style
        own, left, right = self._width(width), x + self._indent, x + width
        height = self._title.height(own)
        end = left + self._title.last_width(own)
        self._title.set(sheet, left, top, own, height)
        baseline = top - height + style.leading - style.size
        sheet.dots(end + 6, right - 12 * MM, baseline + 1.5)
        sheet.show_page_of(self._to, right, baseline, self._title.words.face, style, at_right=True)
        sheet.link((left, top - height, right, top), self._to)
        return height

    def is_done(self) -> bool:
        return self._title.is_done()


def contents_line(entry: Entry, setting: Setting) -> ContentsLine:
    weight = Weight.REGULAR if entry.level else Weight.DEMIBOLD
    style = Style(10.5, 14, weight, before=1.5 if entry.level else 3)
    lead = None
    if entry.number:
        words = setting.line(entry.number, weight)
        column = NUMBER_COLUMN if entry.number[0].isdigit() else LABEL_COLUMN
        lead = Lead(words, style, max(column, setting.width(words, style) + LEAD_GAP / 2))
    title = Prose(setting.line(entry.title, weight), style, lead=lead)
    return ContentsLine(title, entry.to, INDENT if entry.level else 0)


def shortened(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[:LONGEST]}…"
