"""Video and sound: how long, how large, when made, with what; from their headers, never played."""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from casework.evidence.formats import matroska, mp4, warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.member_kinds import kind_of
from casework.evidence.formats.plain import decoded, number_words
from casework.evidence.kind_table import ROWS

MOST_CHUNKS = 5_000
MOST_TAGS = 8 << 20
_BITRATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_RATES = (44100, 48000, 32000, 0)
_ID3 = {"TIT2": "Title", "TPE1": "Artist", "TALB": "Album", "TDRC": "Date", "TYER": "Date",
        "TSSE": "Made with", "TENC": "Made by"}  # fmt: skip
_INFO = {b"INAM": "Title", b"IART": "Artist", b"ICRD": "Date", b"ISFT": "Made with"}


def read_mp4(file: BinaryIO, found: Found) -> None:
    """MP4, QuickTime, M4A, 3GP."""
    mp4.read(file, found)


def read_matroska(file: BinaryIO, found: Found) -> None:
    """Matroska and WebM."""
    matroska.read(file, found)


def read_riff(file: BinaryIO, found: Found) -> None:
    """WAV and AVI: chunks with a length each."""
    size = file.seek(0, 2)
    file.seek(8)
    sort = file.read(4)
    rate = 0
    for name, length, start in _chunks(file, size):
        if start + length > size:
            found.warn(warnings.SIZE_LIES)
            length = size - start
        if name == b"fmt " and length >= 16:
            _tag, channels, samples, rate = struct.unpack("<HHII", file.read(12))
            found.fact(
                "Sound", f"{number_words(channels, 'channel')}, {samples:,} samples a second"
            )
        elif name == b"data" and rate:
            found.fact("Length", length_words(length / rate))
        elif name == b"LIST" and sort == b"WAVE":
            _info(file.read(min(length, 100_000)), found)
        elif name == b"LIST" and sort == b"AVI ":
            _avi(file.read(min(length, 200_000)), found)


def read_mp3(file: BinaryIO, found: Found) -> None:
    """ID3 texts, and the length by the first frame's own measure."""
    size = file.seek(0, 2)
    file.seek(0)
    head = file.read(10)
    start = 0
    if head.startswith(b"ID3"):
        length = _soft(head[6:10])
        start = 10 + length
        _id3(file.read(min(length, MOST_TAGS)), head[3], found)
    file.seek(start)
    frame = file.read(200_000)
    place = next((at for at in range(len(frame) - 4) if _is_frame(frame[at : at + 4])), None)
    if place is not None:
        _frame(frame[place : place + 400], size - start - place, found)


def read_ogg(file: BinaryIO, found: Found) -> None:
    """Ogg: Opus and Vorbis, by the count in the last page."""
    head = file.read(200)
    size = file.seek(0, 2)
    rate = 48_000 if b"OpusHead" in head else 0
    if (at := head.find(b"\x01vorbis")) >= 0:
        rate = int(struct.unpack_from("<I", head, at + 12)[0])
    found.fact("Sound", "Opus" if b"OpusHead" in head else "Vorbis" if rate else "")
    file.seek(max(0, size - 70_000))
    tail = file.read(70_000)
    at = tail.rfind(b"OggS")
    if rate and at >= 0 and at + 14 <= len(tail):
        found.fact("Length", length_words(struct.unpack_from("<q", tail, at + 6)[0] / rate))


def length_words(seconds: float) -> str:
    """'1 h 02 min 05 s', '0.8 s'; nothing for what cannot be a length."""
    if not 0 < seconds < 10_000_000:
        return ""
    if seconds < 60:
        return f"{seconds:.1f} s" if seconds < 10 else f"{round(seconds)} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min {rest:02d} s" if hours else f"{minutes} min {rest:02d} s"


def cover_into(picture: bytes, found: Found) -> None:
    """A cover picture among the members."""
    kind = kind_of(picture, "")
    ending = ROWS[kind].extensions[:1]
    if picture:
        found.member(".".join(("cover", *ending)), len(picture), kind)


def take_mp4(file: BinaryIO, number: int) -> bytes:
    """The cover of an MP4."""
    return _first(mp4.cover(file), number)


def take_mp3(file: BinaryIO, number: int) -> bytes:
    """The cover of an MP3."""
    head = file.read(10)
    tags = file.read(min(_soft(head[6:10]), MOST_TAGS)) if head.startswith(b"ID3") else b""
    pictures = (_picture(text) for name, text in _frames(tags, head[3]) if name == "APIC")
    return _first(next(pictures, b""), number)


def _first(cover: bytes, number: int) -> bytes:
    if number or not cover:
        raise IndexError(number)
    return cover


def _chunks(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, length and start of each; the file stands at its start."""
    place = 12
    for _number in range(MOST_CHUNKS):
        file.seek(place)
        head = file.read(8)
        if len(head) < 8:
            return
        name, length = struct.unpack("<4sI", head)
        yield name, length, place + 8
        place += 8 + length + length % 2
        if place >= size:
            return


def _info(data: bytes, found: Found) -> None:
    place = 4
    while place + 8 <= len(data):
        name, length = struct.unpack_from("<4sI", data, place)
        if name in _INFO:
            found.fact(_INFO[name], decoded(data[place + 8 : place + 8 + length]).strip("\0"))
        place += 8 + length + length % 2


def _avi(data: bytes, found: Found) -> None:
    at = data.find(b"avih")
    if at < 0 or at + 48 > len(data):
        return
    each, _most, _pad, _flags, frames = struct.unpack_from("<5I", data, at + 8)
    width, height = struct.unpack_from("<2I", data, at + 40)
    found.fact("Length", length_words(each * frames / 1_000_000))
    found.fact("Size of the picture", f"{width:,} × {height:,} pixels")


def _soft(data: bytes) -> int:
    return sum((byte & 0x7F) << shift for byte, shift in zip(data, (21, 14, 7, 0), strict=True))


def _id3(data: bytes, version: int, found: Found) -> None:
    for name, text in _frames(data, version):
        if name == "APIC":
            cover_into(_picture(text), found)
        elif name in _ID3 and text:
            found.fact(_ID3[name], _lettered(text[0], text[1:]).strip("\0"))


def _lettered(code: int, text: bytes) -> str:
    return text.decode({0: "latin-1", 1: "utf-16", 2: "utf-16-be"}.get(code, "utf-8"), "replace")


def _picture(text: bytes) -> bytes:
    """Behind the code of its letters come its media type, its sort, a description, the bytes."""
    _media, _nul, rest = text[1:].partition(b"\0")
    if text[:1] not in (b"\1", b"\2"):
        return rest[1:].partition(b"\0")[2]
    ends = [at for at in range(1, len(rest) - 1, 2) if rest[at : at + 2] == b"\0\0"]
    return rest[ends[0] + 2 :] if ends else b""


def _frames(data: bytes, version: int) -> Iterator[tuple[str, bytes]]:
    """Name and content of each."""
    place = 0
    while place + 10 <= len(data) and data[place] and version >= 3:
        name = data[place : place + 4].decode("latin-1")
        raw = data[place + 4 : place + 8]
        length = _soft(raw) if version == 4 else int.from_bytes(raw, "big")
        yield name, data[place + 10 : place + 10 + length]
        place += 10 + length


def _is_frame(head: bytes) -> bool:
    is_sync = head[0] == 0xFF and head[1] & 0xFE == 0xFA
    return is_sync and 0 < head[2] >> 4 < 15 and (head[2] >> 2) & 3 != 3


def _frame(frame: bytes, size: int, found: Found) -> None:
    bits, rate = _BITRATES[frame[2] >> 4], _RATES[(frame[2] >> 2) & 3]
    found.fact("Sound", f"{bits} kbit/s, {rate:,} samples a second")
    for mark in (b"Xing", b"Info"):
        at = frame.find(mark)
        if at >= 0 and frame[at + 7] & 1:
            count = int.from_bytes(frame[at + 8 : at + 12], "big")
            found.fact("Length", length_words(count * 1152 / rate))
            return
    found.fact("Length", length_words(size * 8 / (bits * 1000)))
