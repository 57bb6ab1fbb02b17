"""Matroska and WebM: elements within elements; only length, day and programs are read."""

import datetime as dt
import struct
from typing import BinaryIO

from casework.evidence.formats import media, when
from casework.evidence.formats.found import Found
from casework.evidence.formats.plain import decoded

MOST_ELEMENTS = 2_000
_SEGMENT, _INFO, _TRACKS, _ENTRY, _VIDEO = (
    0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0
)  # fmt: skip
_WITHIN = (_SEGMENT, _INFO, _TRACKS, _ENTRY, _VIDEO)
_SCALE, _LENGTH, _DATE, _TITLE, _MUXER, _WRITER = (
    0x2AD7B1, 0x4489, 0x4461, 0x7BA9, 0x4D80, 0x5741
)  # fmt: skip
_WIDTH, _HEIGHT, _DOC = 0xB0, 0xBA, 0x4282
_CLUSTER = 0x1F43B675
_TEXTS = {_TITLE: "Title", _MUXER: "Program", _WRITER: "Made with"}
_2001 = dt.datetime(2001, 1, 1, tzinfo=dt.UTC)


def read(file: BinaryIO, found: Found) -> None:
    """From the beginning to the first pictures."""
    size = file.seek(0, 2)
    values: dict[int, bytes] = {}
    file.seek(4)
    place = 4 + _number(file)[1]
    file.seek(4)
    length, used = _number(file)
    place = 4 + used + length
    for _count in range(MOST_ELEMENTS):
        if place >= size:
            break
        name, start, length = _element(file, place)
        if name == _CLUSTER:
            break
        if name in _WITHIN:
            place = start
            continue
        if length <= 10_000:
            file.seek(start)
            values.setdefault(name, file.read(length))
        place = start + length
    _say(values, found)


def _say(values: dict[int, bytes], found: Found) -> None:
    scale = int.from_bytes(values.get(_SCALE, b""), "big") or 1_000_000
    raw = values.get(_LENGTH, b"")
    if len(raw) in (4, 8):
        ticks = struct.unpack(">f" if len(raw) == 4 else ">d", raw)[0]
        found.fact("Length", media.length_words(ticks * scale / 1e9))
    if _WIDTH in values and _HEIGHT in values:
        width, height = (int.from_bytes(values[one], "big") for one in (_WIDTH, _HEIGHT))
        found.fact("Size of the picture", f"{width:,} × {height:,} pixels")
    if len(date := values.get(_DATE, b"")) == 8:
        seconds = struct.unpack(">q", date)[0] / 1e9
        if 0 < seconds < 6_000_000_000:
            made = when.When((_2001 + dt.timedelta(seconds=seconds)).replace(microsecond=0))
            found.fact("Made", made.in_words())
            found.clue("captured_at", made.coded())
    for name, label in _TEXTS.items():
        found.fact(label, decoded(values.get(name, b"")).strip("\0"))


def _element(file: BinaryIO, place: int) -> tuple[int, int, int]:
    """Name, start and length of the element at a place. Raises ValueError for none."""
    file.seek(place)
    first = file.read(1)
    if not first or not first[0]:
        raise ValueError("no element")
    more = 8 - first[0].bit_length()
    name = int.from_bytes(first + file.read(more), "big")
    length, used = _number(file)
    return name, place + 1 + more + used, length


def _number(file: BinaryIO) -> tuple[int, int]:
    """A length, and how many bytes it was written in."""
    first = file.read(1)
    if not first or not first[0]:
        raise ValueError("no length")
    used = 9 - first[0].bit_length()
    value = int.from_bytes(first + file.read(used - 1), "big")
    return value & ((1 << (7 * used)) - 1), used
