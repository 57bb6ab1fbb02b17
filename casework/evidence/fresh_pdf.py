"""A PDF of page pictures and nothing else: no text, no metadata, no names, no second copies."""

from collections.abc import Iterable
from dataclasses import dataclass

LONG_SIDE = 842.0
"""Points: every page is as long as A4, so that its size tells nothing either."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A JPEG of one page."""

    width: int
    height: int
    jpeg: bytes


def fresh_pdf(pages: Iterable[PagePicture]) -> bytes:
    """The same bytes for the same pictures."""
    return _File().written(list(pages))


class _File:
    def __init__(self) -> None:
        self._out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        self._places: list[int] = []

    def written(self, pages: list[PagePicture]) -> bytes:
        """Catalogue, tree, then page, picture and marks of each page in turn."""
        kids = b" ".join(b"%d 0 R" % (3 + 3 * i) for i in range(len(pages)))
        self._put(b"<</Type/Catalog/Pages 2 0 R>>")
        self._put(b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(pages), kids))
        for page in pages:
            self._put_page(page)
        return self._ended()

    def _put_page(self, page: PagePicture) -> None:
        scale = LONG_SIDE / max(page.width, page.height)
        wide, high = page.width * scale, page.height * scale
        number = len(self._places) + 1
        self._put(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R"
            b"/Resources<</XObject<</P %d 0 R>>>>>>" % (wide, high, number + 2, number + 1)
        )
        self._put_stream(
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
            b"/ColorSpace/DeviceRGB/Filter/DCTDecode" % (page.width, page.height),
            page.jpeg,
        )
        self._put_stream(b"", b"%.2f 0 0 %.2f 0 0 cm /P Do" % (wide, high))

    def _put_stream(self, entries: bytes, data: bytes) -> None:
        head = b"<<%b/Length %d>>\nstream\n" % (entries, len(data))
        self._put(head + data + b"\nendstream")

    def _put(self, body: bytes) -> None:
        self._places.append(len(self._out))
        self._out += b"%d 0 obj\n%b\nendobj\n" % (len(self._places), body)

    def _ended(self) -> bytes:
        start, count = len(self._out), len(self._places) + 1
        self._out += b"xref\n0 %d\n0000000000 65535 f \n" % count
        for place in self._places:
            self._out += b"%010d 00000 n \n" % place
        self._out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, start)
        return bytes(self._out)
