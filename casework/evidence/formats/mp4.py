"""MP4, QuickTime and their kin: boxes within boxes; only the few that say something are read."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from casework.evidence.formats import media, warnings, when
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded

MOST_BOXES = 5_000
MOST_BOX = 4 << 20
_1904 = 2_082_844_800
"""Seconds from 1904, from which these files count, to 1970."""
_WITHIN = frozenset((b"moov", b"trak", b"mdia", b"udta", b"meta", b"ilst"))
_SONG = {b"\xa9nam": "Title", b"\xa9ART": "Artist", b"\xa9alb": "Album", b"\xa9too": "Made with"}
_APPLE = {
    "com.apple.quicktime.make": "Made with a device of",
    "com.apple.quicktime.model": "Device",
    "com.apple.quicktime.software": "Program",
}


def read(file: BinaryIO, found: Found) -> None:
    """Length, size of the picture, when made, device, place."""
    size = file.seek(0, 2)
    names: list[str] = []
    for name, start, length in _boxes(file, 0, size, found):
        if name == b"mvhd":
            _movie(_body(file, start, length), found)
        elif name == b"tkhd":
            _track(_body(file, start, length), found)
        elif name == b"keys":
            names = _keys(_body(file, start, length))
        elif name == b"\xa9xyz":
            _place(_body(file, start, length)[4:], found)
        elif name == b"data-list":
            _values(names, _body(file, start, length), found)


def cover(file: BinaryIO) -> bytes:
    """The cover picture; b'' where there is none."""
    for name, start, length in _boxes(file, 0, file.seek(0, 2), Found()):
        if name == b"data-list":
            parts = _parts(_body(file, start, length))
            return next((value for sort, value in parts if sort == b"covr"), b"")
    return b""


def _boxes(file: BinaryIO, place: int, end: int, found: Found) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and length of the content of every box, outer and inner, up to MOST_BOXES."""
    waiting = [(place, end)]
    for _number in range(MOST_BOXES):
        while waiting and waiting[-1][0] + 8 > waiting[-1][1]:
            waiting.pop()
        if not waiting:
            return
        place, end = waiting.pop()
        name, start, after = _box(file, place, end, found)
        waiting.append((after, end))
        yield name, start, after - start
        if name == b"ilst":
            yield b"data-list", start, after - start
        elif name in _WITHIN:
            waiting.append((start + _skipped(file, name, start), after))


def _box(file: BinaryIO, place: int, end: int, found: Found) -> tuple[bytes, int, int]:
    file.seek(place)
    length, name = struct.unpack(">I4s", file.read(8))
    start = place + 8
    if length == 1:
        length = struct.unpack(">Q", file.read(8))[0]
        start += 8
    if length == 0:
        length = end - place
    if length < start - place or place + length > end:
        found.warn(warnings.SIZE_LIES)
        return name, start, end
    return name, start, place + length


def _skipped(file: BinaryIO, name: bytes, start: int) -> int:
    """`meta` has four bytes before its boxes in MP4 and none in QuickTime."""
    if name != b"meta":
        return 0
    file.seek(start)
    return 0 if file.read(8)[4:8] in (b"hdlr", b"keys", b"mhdr") else 4


def _body(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start)
    return file.read(min(length, MOST_BOX))


def _movie(body: bytes, found: Found) -> None:
    is_long = body[0] == 1
    made, changed, scale, length = struct.unpack_from(">QQIQ" if is_long else ">IIII", body, 4)
    found.fact("Length", media.length_words(length / scale) if scale else "")
    for name, stamp in (("Made", made), ("Changed", changed)):
        moment = when.from_seconds(stamp - _1904) if stamp > _1904 else None
        if moment is not None and (name == "Made" or stamp != made):
            found.fact(name, moment.in_words())
            found.clue("captured_at", moment.coded())


def _track(body: bytes, found: Found) -> None:
    """The last eight bytes are the picture's width and height; none for sound."""
    width, height = (part >> 16 for part in struct.unpack(">II", body[-8:]))
    if width and height and not any(name == "Size of the picture" for name, _value in found.facts):
        found.fact("Size of the picture", f"{width:,} × {height:,} pixels")


def _place(body: bytes, found: Found) -> None:
    found.fact("Place recorded", f"{decoded(body).strip(chr(0) + '/')} (personal data)")
    found.warn(warnings.PLACE)


def _keys(body: bytes) -> list[str]:
    names: list[str] = []
    place = 8
    while place + 8 <= len(body) and len(names) < 200:
        length = int.from_bytes(body[place : place + 4], "big")
        if length < 8:
            break
        names.append(decoded(body[place + 8 : place + length]))
        place += length
    return names


def _values(names: list[str], body: bytes, found: Found) -> None:
    """Apple's own texts: each box is named by its number in `keys` and holds a `data` box."""
    for sort, value in _parts(body):
        number = int.from_bytes(sort, "big")
        if 0 < number <= len(names):
            _named(names[number - 1], decoded(value), found)
        elif sort in _SONG:
            found.fact(_SONG[sort], decoded(value[:2_000]))
        elif sort == b"covr":
            media.cover_into(value, found)


def _parts(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """What each box of the list holds in its `data`."""
    place = 0
    while place + 24 <= len(body):
        length, sort = struct.unpack_from(">I4s", body, place)
        if length < 24:
            return
        yield sort, body[place + 24 : place + length]
        place += length


def _named(name: str, value: str, found: Found) -> None:
    if name in _APPLE:
        found.fact(_APPLE[name], value)
        found.clue("device", value if name.endswith("model") else "")
    elif name == "com.apple.quicktime.location.ISO6709":
        _place(value.encode(), found)
    elif name == "com.apple.quicktime.creationdate" and (moment := when.from_iso(value)):
        found.fact("Made, by its own clock", moment.in_words())
        found.clues["captured_at"] = moment.coded()
