"""The pages of one file: written as they are finished, numbered and bound at the end."""

import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, NamedTuple

from casework.documents import jpeg
from casework.documents.embedding import embed
from casework.documents.faces import Faces, Weight
from casework.documents.measures import FINE, FOLIO_LINE, HEIGHT, RIGHT, WIDTH
from casework.documents.outline import Bookmark, put_bookmarks, put_places
from casework.documents.page_numbers import filled_in, number_marks
from casework.documents.pdf_file import PdfFile, moment, name, references, string
from casework.documents.sheet import Sheet
from casework.domain.progress import Progress

BRANCH = 32
"""Pages under one node of the page tree."""


@dataclass(frozen=True)
class Particulars:
    """What the file says about itself; no person's name, and no clock but `made_at`."""

    title: str
    made_at: datetime


class _Page(NamedTuple):
    number: int
    folio: int
    """The stream that will hold 'x of y'; 0 for a page that does not show it."""
    entries: bytes


class Book:
    """Pages go in finished; `bind` gives them their numbers and closes the file."""

    def __init__(self, out: BinaryIO, faces: Faces, progress: Progress, expected: int) -> None:
        """`expected`: about how many pages there will be, for `progress`."""
        self.faces = faces
        self._file = PdfFile(out)
        self._progress = progress
        self._expected = expected
        self._pages: list[_Page] = []
        self._front = 0
        self._waiting: list[tuple[int, bytes]] = []
        self._places: dict[str, tuple[int, float]] = {}
        self._bookmarks: list[Bookmark] = []
        self._fonts = self._file.number()

    def add(self, sheet: Sheet, has_number: bool = True, at_front: bool = False) -> None:
        """Writes a finished page. `at_front`: bound before all that were not added so."""
        marks, page = self._file.number(), self._file.number()
        folio = self._file.number() if has_number else 0
        data = b"\n".join(sheet.marks)
        if sheet.waits:
            self._waiting.append((marks, zlib.compress(data, 1)))
        else:
            self._file.stream(marks, b"", data)
        entries = self._entries(marks, folio, sheet)
        self._pages.insert(self._place_for(at_front), _Page(page, folio, entries))
        for called, y in sheet.places.items():
            self._places[called] = page, y
        self._progress(min(len(self._pages), self._expected), self._expected)

    def _place_for(self, at_front: bool) -> int:
        if not at_front:
            return len(self._pages)
        self._front += 1
        return self._front - 1

    def _entries(self, marks: int, folio: int, sheet: Sheet) -> bytes:
        contents = references(number for number in (marks, folio) if number)
        entries = b"/Contents%b/Resources<</Font %d 0 R" % (contents, self._fonts)
        if sheet.drawings:
            entries += b"/XObject<<%b>>" % b"".join(sorted(sheet.drawings))
        entries += b">>"
        links = [
            b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%.2f %.2f %.2f %.2f]/Dest %b>>"
            % (*link.box, name(link.to))
            for link in sheet.links
        ]
        return entries + (b"/Annots[%b]" % b"".join(links) if links else b"")

    def bookmark(self, level: int, title: str, to: str) -> None:
        self._bookmarks.append(Bookmark(level, title, to))

    def furniture(self, sheet: Sheet) -> int:
        """Marks that stand on many pages, written once; gives the number to draw them by."""
        number = self._file.number()
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %.2f %.2f]/Resources<</Font %d 0 R>>"
        self._file.stream(number, entries % (WIDTH, HEIGHT, self._fonts), b"\n".join(sheet.marks))
        return number

    def picture(self, picture: jpeg.Jpeg) -> int:
        """Writes a picture as it is; gives the number to draw it by."""
        number = self._file.number()
        entries = (
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/%b"
            b"/Filter/DCTDecode" % (picture.width, picture.height, picture.colours)
        )
        self._file.raw_stream(number, entries, picture.parts())
        return number

    def numbers(self) -> dict[str, int]:
        """Place -> its page, once every page but the front ones is in and those are counted."""
        place_of = {page.number: i for i, page in enumerate(self._pages, 1)}
        return {called: place_of[page] for called, (page, _) in self._places.items()}

    def bind(self, particulars: Particulars) -> None:
        """Numbers the pages and writes what ties them together."""
        file, numbers = self._file, self.numbers()
        by_key = {face.key: face for face in self.faces.used}
        for marks, packed in self._waiting:
            file.stream(marks, b"", filled_in(zlib.decompress(packed), numbers, by_key))
        self._put_folios()
        root = self._put_tree()
        self._put_fonts()
        catalogue = b"<</Type/Catalog/Pages %d 0 R/Lang(en-GB)" % root
        catalogue += b"/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>"
        if self._places:
            places = {called: self._place(called) for called in self._places}
            catalogue += b"/Names<</Dests %d 0 R>>" % put_places(file, places)
        if self._bookmarks:
            outline = put_bookmarks(file, self._bookmarks)
            catalogue += b"/PageMode/UseOutlines/Outlines %d 0 R" % outline
        about = b"<</Title %b/Producer(Casework)/CreationDate %b>>" % (
            string(particulars.title),
            moment(particulars.made_at),
        )
        file.finish(file.add(catalogue + b">>"), file.add(about))

    def _place(self, called: str) -> bytes:
        page, y = self._places[called]
        return b"[%d 0 R/XYZ null %.2f null]" % (page, y)

    def _put_folios(self) -> None:
        face = self.faces[Weight.REGULAR]
        for i, page in enumerate(self._pages, 1):
            if page.folio:
                words = f"{i} of {len(self._pages)}"
                x = RIGHT - face.width(words) * FINE.size / 1000
                marks = number_marks(face, words, x, FOLIO_LINE, FINE.size, FINE.colour)
                self._file.stream(page.folio, b"", b"/Artifact BMC\n%b\nEMC" % marks)

    def _put_tree(self) -> int:
        root, branches = self._file.number(), []
        for start in range(0, len(self._pages), BRANCH):
            pages, branch = self._pages[start : start + BRANCH], self._file.number()
            branches.append(branch)
            for page in pages:
                self._file.put(
                    page.number, b"<</Type/Page/Parent %d 0 R%b>>" % (branch, page.entries)
                )
            kids = references(page.number for page in pages)
            self._file.put(
                branch,
                b"<</Type/Pages/Parent %d 0 R/Count %d/Kids%b>>" % (root, len(pages), kids),
            )
        self._file.put(
            root,
            b"<</Type/Pages/MediaBox[0 0 %.2f %.2f]/Count %d/Kids%b>>"
            % (WIDTH, HEIGHT, len(self._pages), references(branches)),
        )
        return root

    def _put_fonts(self) -> None:
        drawn = [face for face in self.faces.used if face.codes]
        numbers = {face.key: self._file.number() for face in drawn}
        for face in drawn:
            embed(face, numbers[face.key], self._file)
        entries = b"".join(b"/%b %d 0 R" % (key.encode(), n) for key, n in numbers.items())
        self._file.put(self._fonts, b"<<%b>>" % entries)
