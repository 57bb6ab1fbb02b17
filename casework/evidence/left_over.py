"""What an edition holds beside pixels: read byte by byte, apart from whatever made it.

Two questions. Does it hold any part that an edition of pixels does not have (a text layer,
metadata, a name, an attachment, a comment, bytes after its end)? Does a masked word stand in any
of its bytes, packed or unpacked, in any of the usual codes of letters?
"""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator

PNG_START = b"\x89PNG\r\n\x1a\n"
PNG_PARTS = (b"IHDR", b"IDAT", b"IEND")
PDF_NAMES = frozenset(
    b"Type Catalog Pages Count Kids Page Parent MediaBox Contents Resources XObject P Subtype"
    b" Image Width Height BitsPerComponent ColorSpace DeviceRGB Filter DCTDecode Length Size"
    b" Root".split()
)
JPEG_PARTS = frozenset((0xC0, 0xC1, 0xC4, 0xDB, 0xDD, 0xE0, 0xDA))
LEAST_IN_PIXELS = 6
"""Shorter words are not sought among pixels, where any few bytes stand by chance."""
_OBJECT = re.compile(rb"(\d+) 0 obj\n(<<.*?>>)\n(?:endobj\n|stream\n)", re.DOTALL)
_MARKS = re.compile(rb"[\d.]+ 0 0 [\d.]+ 0 0 cm /P Do")
_HEAD = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"
_TAIL = re.compile(
    rb"xref\n0 \d+\n0000000000 65535 f \n(?:\d{10} 00000 n \n)+"
    rb"trailer\n<</Size \d+/Root 1 0 R>>\nstartxref\n\d+\n%%EOF\n"
)
_MOST_UNPACKED = 1 << 28


def strange_part(data: bytes) -> str:
    """What it has that an edition of pixels does not have; '' when there is nothing."""
    if data.startswith(PNG_START):
        return _strange_in_png(data)
    return _strange_in_pdf(data) if data.startswith(b"%PDF") else "an unknown kind of file"


def words_in_bytes(data: bytes, words: Iterable[str]) -> tuple[str, ...]:
    """Those of `words` that stand in its bytes, its unpacked pixels or the parts of it."""
    plain, pixels = data, _unpacked(data)
    return tuple(one for one in words if _stands(one, plain, pixels))


def _stands(word: str, plain: bytes, pixels: bytes) -> bool:
    if len(word) < LEAST_IN_PIXELS:
        return False
    return any(code in plain or code in pixels for code in _codes(word))


def _codes(word: str) -> set[bytes]:
    found = {word.encode(code, "ignore") for code in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")}
    found |= {one.encode("utf-8") for one in (word.upper(), word.lower())}
    found |= {one.hex().encode() for one in tuple(found)}
    return {one for one in found if len(one) >= LEAST_IN_PIXELS}


def _unpacked(data: bytes) -> bytes:
    """A PNG's pixels; a PDF of ours has none that are packed but its JPEGs."""
    if not data.startswith(PNG_START):
        return b""
    packed = b"".join(body for kind, body in _png_parts(data) if kind == b"IDAT")
    try:
        return zlib.decompressobj().decompress(packed, _MOST_UNPACKED)
    except zlib.error:
        return b""


def _strange_in_png(data: bytes) -> str:
    kinds = []
    for kind, _body in _png_parts(data):
        if kind not in PNG_PARTS:
            return f"a part named {kind.decode('latin-1')}"
        kinds.append(kind)
    if not kinds or kinds[0] != b"IHDR" or kinds[-1] != b"IEND":
        return "bytes that belong to no part"
    return ""


def _png_parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each part's kind and body; what stands after the end or has no end is a part named ''."""
    at = len(PNG_START)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + 8 + length]
        at += 12 + length
        if kind == b"IEND":
            break
    if at != len(data):
        yield b"", data[at:]


def _strange_in_pdf(data: bytes) -> str:
    """Every byte is accounted for: head, objects with their streams, table of places."""
    if not data.startswith(_HEAD):
        return "another beginning"
    at = len(_HEAD)
    while (found := _OBJECT.match(data, at)) is not None:
        unknown = set(re.findall(rb"/([^\s/<>\[\]()]*)", found[2])) - PDF_NAMES
        if unknown or b"(" in found[2]:
            return f"a part named {b' '.join(sorted(unknown)).decode('latin-1')}"[:80].strip()
        at = found.end()
        if found[0].endswith(b"stream\n"):
            length = re.search(rb"/Length (\d+)>>$", found[2])
            end = at + int(length[1]) if length else len(data)
            if strange := _strange_stream(data[at:end], is_picture=b"/Image" in found[2]):
                return strange
            if data[end : end + 18] != b"\nendstream\nendobj\n":
                return "a stream that is longer than it says"
            at = end + 18
    return "" if _TAIL.fullmatch(data, at) else "bytes that belong to no part"


def _strange_stream(body: bytes, *, is_picture: bool) -> str:
    if is_picture:
        return _strange_in_jpeg(body)
    return "" if _MARKS.fullmatch(body) else "text or drawings beside the page's picture"


def _strange_in_jpeg(data: bytes) -> str:
    """Only what a decoder needs: no comment, no EXIF, no second picture, nothing after its end."""
    at = 2
    while data[:2] == b"\xff\xd8" and at + 4 <= len(data) and data[at] == 0xFF:
        kind, length = struct.unpack_from(">xBH", data, at)
        if kind not in JPEG_PARTS:
            return f"a part of a picture numbered {kind:02X}"
        at += 2 + length
        if kind == 0xDA:
            end = data.find(b"\xff\xd9", at)
            return "" if end == len(data) - 2 else "bytes after a picture's end"
    return "a picture that is no JPEG"
