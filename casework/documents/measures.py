"""The look of a paper (look.md, Papers): page, colours, type. Points; y grows upwards."""

from dataclasses import dataclass, replace

from casework.documents.faces import Weight

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 25 * MM, WIDTH - 25 * MM
TOP, BOTTOM = HEIGHT - 22 * MM, 22 * MM
MEASURE = RIGHT - LEFT
DEPTH = TOP - BOTTOM
HEADER_LINE = TOP + 6 * MM
FOOT_RULE = BOTTOM - 2 * MM
FOLIO_LINE = BOTTOM - 6.5 * MM
ANCHOR_LINE = BOTTOM - 10.5 * MM


def _colour(code: str) -> bytes:
    parts = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return " ".join(f"{part:.3g}" for part in parts).encode("ascii")


INK = _colour("#1B2430")
QUIET = _colour("#56616F")
LINE = _colour("#C9CFD6")
ACCENT = _colour("#0B5C6B")
AMBER = _colour("#7A4B00")
AMBER_SOFT = _colour("#FCF1DC")
SOFT = _colour("#F4F5F7")
RED = _colour("#A61B1B")


@dataclass(frozen=True)
class Style:
    """How a paragraph is set; `before` is dropped at the top of a page."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: bytes = INK
    before: float = 0
    after: float = 0


BODY = Style(10.5, 15, after=6)
LEAD = Style(15, 20)
TITLE = Style(30, 36, Weight.DEMIBOLD)
HEADINGS = (
    Style(20, 24, Weight.DEMIBOLD, before=22, after=12),
    Style(14, 18, Weight.DEMIBOLD, before=16, after=8),
    Style(11.5, 15, Weight.DEMIBOLD, before=10, after=4),
)
CELL = Style(9.5, 12.5)
QUIET_CELL = replace(CELL, colour=QUIET)
CELL_HEAD = Style(9, 12, Weight.DEMIBOLD, QUIET)
SMALL = Style(9, 12, colour=QUIET)
NOTE = Style(9.5, 13, colour=QUIET, after=6)
FINE = Style(8, 11, colour=QUIET)
LABEL = Style(10.5, 15, Weight.DEMIBOLD, before=6, after=1)
ITEM = Style(10, 14)
BOX_HEAD = Style(11.5, 15, Weight.DEMIBOLD)
BOX_TEXT = Style(10, 13.5)
FURNITURE = Style(8.5, 11, colour=QUIET)
