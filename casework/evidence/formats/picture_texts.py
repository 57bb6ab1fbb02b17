"""Texts that pictures carry beside EXIF: PNG's own, XMP, and the marks of artificial making."""

import re
import struct
import zlib
from typing import BinaryIO

from casework.evidence.formats import warnings, when
from casework.evidence.formats.found import Found

_PNG = b"\x89PNG\r\n\x1a\n"
_HEAD = struct.Struct(">I4s")
MOST_CHUNKS = 20_000
MOST_TEXT = 200_000
_LOOKED_AT = 2 << 20
_XMP = (
    ("Program", re.compile(rb"<?(?:xmp:)?CreatorTool(?:>|=\")([^<\"]{1,300})")),
    ("Credit", re.compile(rb"photoshop:Credit(?:>|=\")([^<\"]{1,300})")),
    ("Made (XMP)", re.compile(rb"xmp:CreateDate(?:>|=\")([^<\"]{1,40})")),
)
_AI = (b"trainedAlgorithmicMedia", b"TrainedAlgorithmicMedia", b"Made with Google AI")
_AI_TEXTS = ("parameters", "prompt", "workflow", "Dream")
"""Names under which programs that make pictures from words keep those words in a PNG."""


def read(file: BinaryIO, found: Found) -> None:
    """Facts from a picture's texts, from its beginning."""
    head = file.read(_LOOKED_AT)
    if head.startswith(_PNG):
        file.seek(len(_PNG))
        _png(file, found)
    for name, pattern in _XMP:
        if hit := pattern.search(head):
            _xmp(name, hit[1].decode("utf-8", "replace"), found)
    if any(mark in head for mark in _AI):
        found.warn(warnings.AI_MADE)
    if b"c2pa" in head and b"jumb" in head:
        found.warn(warnings.AI_SIGNED)


def _xmp(name: str, value: str, found: Found) -> None:
    moment = when.from_iso(value) if name.startswith("Made") else None
    found.fact(name, moment.in_words() if moment else value)
    if moment:
        found.clue("captured_at", moment.coded())


def _png(file: BinaryIO, found: Found) -> None:
    """tEXt, zTXt and iTXt, wherever they stand; nothing else of the file is read."""
    for _number in range(MOST_CHUNKS):
        start = file.read(_HEAD.size)
        if len(start) < _HEAD.size:
            found.warn(warnings.DAMAGED)
            return
        length, kind = _HEAD.unpack(start)
        if kind == b"IEND":
            return
        if kind in (b"tEXt", b"zTXt", b"iTXt") and length <= MOST_TEXT:
            _text(kind, file.read(length), found)
            length = 0
        elif kind == b"IHDR" and length == 13 and not found.facts:
            width, height = struct.unpack(">II", file.read(13)[:8])
            found.fact("Size", f"{width:,} × {height:,} pixels")
            length = 0
        elif kind == b"tIME" and length == 7:
            year, *rest = struct.unpack(">H5B", file.read(7))
            stamp = f"{year:04d}" + "".join(f"{part:02d}" for part in rest)
            if moment := when.from_stamp(stamp, "Z"):
                found.fact("Changed", moment.in_words())
            length = 0
        file.seek(length + 4, 1)


def _text(kind: bytes, data: bytes, found: Found) -> None:
    name, _nul, rest = data.partition(b"\0")
    words = _unpacked(kind, rest)
    label = name.decode("latin-1").strip() or "Text"
    if label == "XML:com.adobe.xmp":
        return
    found.fact(f"PNG text, {label}", words)
    if label in _AI_TEXTS:
        found.warn(warnings.AI_MADE)
    if label.casefold() in ("url", "source") and words.startswith(("http://", "https://")):
        found.clue("url", words)
    if label.casefold() == "title":
        found.clue("title", words)
    if label == "Creation Time" and (moment := when.from_iso(words) or when.from_exif(words)):
        found.clue("captured_at", moment.coded())


def _unpacked(kind: bytes, rest: bytes) -> str:
    if kind == b"tEXt":
        return rest.decode("latin-1")
    if kind == b"zTXt":
        return _inflated(rest[1:]).decode("latin-1")
    is_packed = rest[:1] == b"\1"
    _language, _nul, more = rest[2:].partition(b"\0")
    _translated, _nul, text = more.partition(b"\0")
    return (_inflated(text) if is_packed else text).decode("utf-8", "replace")


def _inflated(data: bytes) -> bytes:
    """At most MOST_TEXT bytes of what it unpacks to."""
    try:
        return zlib.decompressobj().decompress(data, MOST_TEXT)
    except zlib.error:
        return b""
