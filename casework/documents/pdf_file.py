"""Writing a PDF's objects as they come: streams at once, small objects packed, the index last.

Nothing here reads a clock or a random source: the same calls give the same bytes.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterable
from datetime import datetime
from typing import BinaryIO

PACK = 150
"""Small objects in one compressed object stream."""


class PdfFile:
    """The objects of one file. Numbers are given out before their objects are written."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._at = 0
        self._sum = hashlib.sha256()
        self._places: dict[int, tuple[int, int, int]] = {}
        self._last = 0
        self._packed: list[tuple[int, bytes]] = []
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def number(self) -> int:
        """A number for an object to be put later."""
        self._last += 1
        return self._last

    def put(self, number: int, body: bytes) -> None:
        """A small object (never a stream)."""
        self._packed.append((number, body))
        if len(self._packed) >= PACK:
            self._flush()

    def add(self, body: bytes) -> int:
        """A small object; gives its number."""
        number = self.number()
        self.put(number, body)
        return number

    def stream(self, number: int, entries: bytes, data: bytes) -> None:
        """A stream, compressed."""
        packed = zlib.compress(data, 6)
        self._begin(number)
        self._write(b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n" % (entries, len(packed)))
        self._write(packed)
        self._write(b"\nendstream\nendobj\n")

    def raw_stream(self, number: int, entries: bytes, parts: Iterable[bytes]) -> None:
        """A stream whose data is already packed and comes in parts: its length is put after it."""
        length = self.number()
        self._begin(number)
        self._write(b"<<%b/Length %d 0 R>>\nstream\n" % (entries, length))
        began = self._at
        for part in parts:
            self._write(part)
        size = self._at - began
        self._write(b"\nendstream\nendobj\n")
        self.put(length, b"%d" % size)

    def finish(self, catalogue: int, information: int) -> None:
        """The index. The file's identity is the sum of all that stands before it."""
        self._flush()
        identity = self._sum.hexdigest()[:32].upper().encode()
        index = self.number()
        start = self._at
        self._places[index] = (1, start, 0)
        rows = [struct.pack(">BQH", 0, 0, 65535)]
        free = (0, 0, 65535)
        rows += [struct.pack(">BQH", *self._places.get(i, free)) for i in range(1, index + 1)]
        self.stream(
            index,
            b"/Type/XRef/Size %d/W[1 8 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]"
            % (index + 1, catalogue, information, identity, identity),
            b"".join(rows),
        )
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _begin(self, number: int) -> None:
        self._places[number] = (1, self._at, 0)
        self._write(b"%d 0 obj\n" % number)

    def _flush(self) -> None:
        if not self._packed:
            return
        holder, heads, bodies, at = self.number(), [], [], 0
        for index, (number, body) in enumerate(self._packed):
            self._places[number] = (2, holder, index)
            heads.append(b"%d %d" % (number, at))
            bodies.append(body)
            at += len(body) + 1
        head = b" ".join(heads) + b"\n"
        entries = b"/Type/ObjStm/N %d/First %d" % (len(heads), len(head))
        self._packed = []
        self.stream(holder, entries, head + b" ".join(bodies))

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._sum.update(data)
        self._at += len(data)


def string(value: str) -> bytes:
    """A PDF text string: outlines, titles, descriptions."""
    return b"<FEFF" + value.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def name(value: str) -> bytes:
    """A byte string used as a key (the name of a destination)."""
    return b"<" + value.encode("utf-8", "surrogatepass").hex().upper().encode() + b">"


def references(numbers: Iterable[int]) -> bytes:
    return b"[" + b" ".join(b"%d 0 R" % number for number in numbers) + b"]"


def moment(at: datetime) -> bytes:
    """A PDF date in the zone that `at` carries."""
    zone = at.strftime("%z")
    return f"(D:{at:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}')".encode("ascii")
