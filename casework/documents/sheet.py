"""One page being drawn: every mark on it goes through `Sheet.put`."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from casework.documents.faces import Face
from casework.documents.measures import LINE, Style
from casework.documents.pdf_file import name
from casework.documents.text import Piece


class Part(Enum):
    """What a mark is to a reader. Tagging, when it comes, goes in where `put` asks this."""

    CONTENT = "content"
    ARTEFACT = "artefact"
    """Rules, grounds, headers and footers."""


class Link(NamedTuple):
    """A place on the page that leads to a named place in the same file."""

    box: tuple[float, float, float, float]
    to: str


class Sheet:
    """The marks, links and named places of one page."""

    def __init__(self) -> None:
        self.marks: list[bytes] = []
        self.links: list[Link] = []
        self.places: dict[str, float] = {}
        self.drawings: set[bytes] = set()
        """Entries of its resources: `/I12 12 0 R`."""
        self.waits = False
        """Has a page number that is not known yet."""

    def put(self, marks: bytes, part: Part = Part.CONTENT) -> None:
        if part is Part.ARTEFACT:
            marks = b"/Artifact BMC\n%b\nEMC" % marks
        self.marks.append(marks)

    def show(
        self,
        x: float,
        y: float,
        lines: Iterable[tuple[Piece, ...]],
        style: Style,
        part: Part = Part.CONTENT,
    ) -> None:
        """Sets `lines` with the first baseline at `y`."""
        self.put(_text(x, y, lines, style), part)

    def show_page_of(
        self, to: str, x: float, y: float, face: Face, style: Style, at_right: bool = False
    ) -> None:
        """The number of the page that `to` is on, beginning at `x`, or ending there."""
        self.waits = True
        side = b"right" if at_right else b"left"
        self.marks.append(
            b"%%page %b %b %.2f %.2f %b %g %b"
            % (name(to), side, x, y, face.key.encode(), style.size, style.colour)
        )

    def rule(
        self, x0: float, x1: float, y: float, width: float = 0.5, colour: bytes = LINE
    ) -> None:
        self.put(
            b"%b RG %g w %.2f %.2f m %.2f %.2f l S" % (colour, width, x0, y, x1, y), Part.ARTEFACT
        )

    def dots(self, x0: float, x1: float, y: float) -> None:
        """A row of dots that leads the eye."""
        if x1 > x0:
            marks = b"q %b RG 0.5 w [0.6 3] 0 d %.2f %.2f m %.2f %.2f l S Q"
            self.put(marks % (LINE, x0, y, x1, y), Part.ARTEFACT)

    def ground(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: bytes,
        under: int | None = None,
    ) -> None:
        """A filled rectangle; `y` is its lower edge. `under`: before that mark of the sheet."""
        self.put(b"%b rg %.2f %.2f %.2f %.2f re f" % (colour, x, y, width, height), Part.ARTEFACT)
        if under is not None:
            self.marks.insert(under, self.marks.pop())

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        marks = b"%b RG 0.5 w %.2f %.2f %.2f %.2f re S" % (LINE, x, y, width, height)
        self.put(marks, Part.ARTEFACT)

    def drawing(
        self, number: int, box: tuple[float, float, float, float], part: Part = Part.CONTENT
    ) -> None:
        """Draws the picture or form with that object number into x, y, width, height."""
        x, y, width, height = box
        self.drawings.add(b"/X%d %d 0 R" % (number, number))
        self.put(b"q %.2f 0 0 %.2f %.2f %.2f cm /X%d Do Q" % (width, height, x, y, number), part)

    def link(self, box: tuple[float, float, float, float], to: str) -> None:
        self.links.append(Link(box, to))

    def place(self, called: str, y: float) -> None:
        """Names the place at height `y`, for links, bookmarks and page numbers."""
        self.places[called] = y


def _text(x: float, y: float, lines: Iterable[tuple[Piece, ...]], style: Style) -> bytes:
    marks = [b"BT %b rg 1 0 0 1 %.2f %.2f Tm %g TL" % (style.colour, x, y, style.leading)]
    face: Face | None = None
    for line in lines:
        for piece in line:
            if piece.face is not face:
                face = piece.face
                marks.append(b"/%b %g Tf" % (face.key.encode(), style.size))
            marks.append(b"(%b) Tj" % _escaped(face.encode(piece.characters)))
        marks.append(b"T*")
    marks.append(b"ET")
    return b"\n".join(marks)


def _escaped(codes: bytes) -> bytes:
    codes = codes.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return codes.replace(b"\r", b"\\r").replace(b"\n", b"\\n")
