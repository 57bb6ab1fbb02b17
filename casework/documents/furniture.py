"""What stands on every page: header, footer, and the marks a reader must not miss."""

from dataclasses import dataclass

from casework.documents.faces import Weight
from casework.documents.lines import broken
from casework.documents.measures import (
    AMBER,
    ANCHOR_LINE,
    FINE,
    FOLIO_LINE,
    FOOT_RULE,
    FURNITURE,
    HEADER_LINE,
    LEFT,
    MEASURE,
    RIGHT,
    Style,
)
from casework.documents.setting import Setting
from casework.documents.sheet import Part, Sheet
from casework.documents.text import pieces_of

SIDE = MEASURE * 0.3
"""Room for the section's name at the right of the header."""
MARKED = Style(8.5, 11, Weight.DEMIBOLD, AMBER)
NOT_APPROVED = "Rules not approved by this council"
SAMPLE = "Sample"
SAMPLE_IN_FULL = "Sample: every person in it is invented"


@dataclass(frozen=True)
class Furniture:
    """The words of it."""

    paper: str
    """'Case file', at the left of the header."""
    identity: str
    """Reference, edition, classification."""
    anchor: str
    """Export, day, audit number and head."""
    marks: tuple[str, ...] = ()


def common(furniture: Furniture, setting: Setting) -> Sheet:
    """All but the section's name, which changes from page to page."""
    sheet = Sheet()
    _at_left(sheet, furniture.paper, HEADER_LINE, FURNITURE, SIDE, setting)
    sheet.rule(LEFT, RIGHT, FOOT_RULE)
    folio = 60
    _at_left(sheet, furniture.identity, FOLIO_LINE, FINE, MEASURE - folio, setting)
    _at_left(sheet, furniture.anchor, ANCHOR_LINE, FINE, MEASURE, setting)
    marks = setting.line(" · ".join(furniture.marks), Weight.DEMIBOLD)
    if furniture.marks:
        x = LEFT + (MEASURE - setting.width(marks, MARKED)) / 2
        sheet.show(x, HEADER_LINE, [pieces_of(list(marks.words), marks)], MARKED, Part.ARTEFACT)
    return sheet


def show_section(sheet: Sheet, section: str, setting: Setting) -> None:
    """The name of the section at the right of the header, cut if it is too long for it."""
    words = setting.line(cut(section, FURNITURE, SIDE, setting))
    x = RIGHT - setting.width(words, FURNITURE)
    sheet.show(x, HEADER_LINE, [pieces_of(list(words.words), words)], FURNITURE, Part.ARTEFACT)


def _at_left(
    sheet: Sheet, value: str, y: float, style: Style, width: float, setting: Setting
) -> None:
    words = setting.line(cut(value, style, width, setting))
    sheet.show(LEFT, y, [pieces_of(list(words.words), words)], style, Part.ARTEFACT)


def cut(value: str, style: Style, width: float, setting: Setting) -> str:
    """`value`, or its beginning and '…': only for what is said in full elsewhere in the paper."""
    words = setting.line(value, style.weight)
    lines = broken(words, style.size, width)
    if len(lines) == 1:
        return value
    dots = style.size
    first = broken(words, style.size, width - dots)[0]
    return "".join(piece.characters for piece in pieces_of(first, words)) + "…"
