"""In the child: a PDF's pages made into pixels, and their words with their places."""

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from casework.evidence.child.frames import DAMAGED, LOCKED, NOT_THERE, OTHER_KIND, Refused

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

COUNT, PAGE, WORDS = b"c", b"g", b"w"
MOST_WORDS = 50_000
_HEAD = 1024
_PASSWORD = 4
_GRID = 1_000_000
Box = tuple[float, float, float, float]


@contextmanager
def opened(data: bytes) -> "Iterator[PdfDocument]":
    """The document. Raises Refused: not a PDF, damaged, or locked with a password."""
    import pypdfium2

    if b"%PDF-" not in data[:_HEAD]:
        raise Refused(OTHER_KIND)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        raise Refused(LOCKED if problem.err_code == _PASSWORD else DAMAGED) from None
    try:
        yield document
    finally:
        document.close()


def count(data: bytes) -> int:
    """How many pages the document has."""
    with opened(data) as document:
        return len(document)


def picture(data: bytes, number: int, longest_side: int) -> tuple[tuple[int, int], bytes]:
    """One page (from 0) as pixels on white, its longer side as long as asked."""
    with opened(data) as document:
        _with_forms(document)
        page = _page(document, number)
        width, height = page.get_size()
        scale = longest_side / max(width, height) * (1 - 1e-9)
        drawn = page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGBA")
        drawn.thumbnail((longest_side, longest_side))
        return drawn.size, drawn.tobytes()


def words(data: bytes, number: int) -> bytes:
    """The words of one page as JSON: text, left, top, right, bottom, as fractions of the page."""
    with opened(data) as document:
        page = _page(document, number)
        found = [[word, *box] for word, box in _words(page)]
    return json.dumps(found).encode()


def load_libraries() -> None:
    """Load pdfium and what it loads later, while files can still be opened."""
    import pypdfium2
    from PIL import Image

    sample = pypdfium2.PdfDocument.new()
    sample.new_page(10, 10)
    sample[0].render(scale=1, rev_byteorder=True).to_pil().convert("RGBA").thumbnail((1, 1))
    sample[0].get_textpage().count_chars()
    sample.close()
    Image.init()


def _with_forms(document: "PdfDocument") -> None:
    """So that what was typed into a form's fields is drawn; pdfium is built without scripts."""
    import pypdfium2

    try:
        document.init_forms()
    except pypdfium2.PdfiumError:  # pragma: no cover - a form that cannot be read is left out
        return


def _page(document: "PdfDocument", number: int) -> "PdfPage":
    import pypdfium2

    if not 0 <= number < len(document):
        raise Refused(NOT_THERE)
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        raise Refused(DAMAGED) from None
    if not all(math.isfinite(side) and side > 0 for side in page.get_size()):
        raise Refused(DAMAGED)
    return page


def _words(page: "PdfPage") -> Iterator[tuple[str, Box]]:
    """Each word with its place, at most MOST_WORDS."""
    given, letters, boxes = 0, "", []
    text = page.get_textpage()
    for index in range(text.count_chars()):
        letter = _letter(text, index)
        if letter.strip():
            letters += letter
            boxes.append(_placed(page, text.get_charbox(index, loose=True)))
        elif letters:
            yield _joined(letters), _around(boxes)
            given, letters, boxes = given + 1, "", []
        if given == MOST_WORDS:
            return
    if letters:
        yield _joined(letters), _around(boxes)


def _letter(text: object, index: int) -> str:
    from pypdfium2 import raw

    code = raw.FPDFText_GetUnicode(text, index)
    return chr(code) if 0 < code < 0x110000 else " "


def _joined(letters: str) -> str:
    """Halves of a letter beyond U+FFFF put together; a half alone is a question mark."""
    return letters.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _placed(page: "PdfPage", box: Box) -> Box:
    """From points of the page to fractions of it as it is looked at: turned, cropped."""
    import ctypes

    from pypdfium2 import raw

    found = []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, across, down)
        found.append((_fraction(across.value), _fraction(down.value)))
    (a, b), (c, d) = found
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _fraction(value: int) -> float:
    return min(1.0, max(0.0, value / _GRID))


def _around(boxes: list[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
