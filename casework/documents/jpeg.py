"""Reading a JPEG's size, and passing it on undecoded, without what it says of its maker."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from casework.domain.errors import CaseworkError
from casework.domain.refusals import documents as refusals

BLOCK = 1 << 18
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
SCAN = 0xDA
KEPT_APPLICATION_PARTS = (0xE0, 0xEE)
"""JFIF and Adobe's colour mark. Positions, camera, thumbnails and comments stay behind."""
DROPPED = frozenset(range(0xE0, 0xF0)) - set(KEPT_APPLICATION_PARTS) | {0xFE}
COLOURS = {1: b"DeviceGray", 3: b"DeviceRGB"}


class PictureUnreadable(CaseworkError):
    """The print-ready copy is not a JPEG that can go into a paper as it is."""


@dataclass(frozen=True)
class Jpeg:
    """Its head, read; the rest still in the file."""

    width: int
    height: int
    colours: bytes
    head: bytes
    rest: BinaryIO

    def parts(self) -> Iterator[bytes]:
        yield self.head
        while block := self.rest.read(BLOCK):
            yield block


def read(file: BinaryIO, label: str) -> Jpeg:
    """Reads up to the picture itself. `label` names the exhibit in the refusal."""
    if file.read(2) != b"\xff\xd8":
        raise PictureUnreadable(refusals.PICTURE_UNREADABLE, label=label)
    kept, frame = [b"\xff\xd8"], b""
    while True:
        kind, part = _part(file, label)
        if kind in FRAMES:
            frame = part
        if kind not in DROPPED:
            kept.append(part)
        if kind == SCAN:
            return _with_size(frame, b"".join(kept), file, label)


def _part(file: BinaryIO, label: str) -> tuple[int, bytes]:
    head = file.read(4)
    if len(head) < 4 or head[0] != 0xFF:
        raise PictureUnreadable(refusals.PICTURE_UNREADABLE, label=label)
    length = struct.unpack(">H", head[2:])[0] - 2
    body = file.read(length) if length > 0 else b""
    if len(body) != length:
        raise PictureUnreadable(refusals.PICTURE_UNREADABLE, label=label)
    return head[1], head + body


def _with_size(frame: bytes, head: bytes, rest: BinaryIO, label: str) -> Jpeg:
    if len(frame) >= 10:
        depth, height, width, colours = struct.unpack(">BHHB", frame[4:10])
        if depth == 8 and height and width and colours in COLOURS:
            return Jpeg(width, height, COLOURS[colours], head, rest)
    raise PictureUnreadable(refusals.PICTURE_UNREADABLE, label=label)
