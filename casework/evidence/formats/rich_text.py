"""Rich text (RTF): its words without its layout; and as Outlook packs it (MS-OXRTFCP)."""

import re
import struct
from typing import BinaryIO

from casework.evidence.formats import warnings
from casework.evidence.formats.found import Found
from casework.evidence.formats.words import MOST_BYTES

_OBJECT = re.compile(r"\\(objdata|objlink|objemb|objupdate)|DDE(AUTO)?\b")
_UNSAID = re.compile(
    r"\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|object)[^{}]*(?:\{[^{}]*\}[^{}]*)*\}"
)
_LETTER = re.compile(r"\\'([0-9a-fA-F]{2})")
_WIDE = re.compile(r"\\u(-?\d{1,6}) ?(?:\\'[0-9a-fA-F]{2}|\?)?")
_BREAK = re.compile(r"\\(par|line|row|sect|page)\b ?")
_WORD = re.compile(r"\\[a-zA-Z]{1,32}-?\d{0,10} ?|\\[^a-zA-Z]|[{}\r\n]")
_PRIMED = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the window of a packed text holds before its first letter."""
_WINDOW, _PACKED, _PLAIN, _HEAD = 4096, b"LZFu", b"MELA", 16
MOST_UNPACKED = 8_000_000


def read(file: BinaryIO, found: Found) -> None:
    """The words of a rich text, without its layout; objects in it are warned of."""
    data = file.read(MOST_BYTES + 1)
    source = data.decode("cp1252", "replace")
    if _OBJECT.search(source):
        found.warn(warnings.OBJECTS)
    found.fact("Kind", "Rich text (RTF)")
    if len(data) > MOST_BYTES:
        found.is_cut = True
        found.warn(warnings.NOT_ALL_READ)
    found.say(words_of(source))


def words_of(source: str) -> str:
    """Its words, a line to a paragraph."""
    text = _BREAK.sub("\x00", _UNSAID.sub("", source))
    text = _WIDE.sub(lambda hit: _letter(int(hit[1])), text)
    text = _LETTER.sub(lambda hit: bytes([int(hit[1], 16)]).decode("cp1252", "replace"), text)
    return _WORD.sub("", text).replace("\x00", "\n").strip()


def _letter(code: int) -> str:
    """RTF counts letters beyond 32,767 below nought."""
    wide = code % 0x10000
    return "\ufffd" if 0xD800 <= wide < 0xE000 else chr(wide)


def unpacked(data: bytes) -> str:
    """What Outlook packed, up to MOST_UNPACKED letters. Raises ValueError for what it did not."""
    raw, sort = struct.unpack_from("<I", data, 4)[0], data[8:12]
    if sort == _PLAIN:
        return data[_HEAD : _HEAD + raw].decode("cp1252", "replace")
    if sort != _PACKED:
        raise ValueError("packed in no way that is known")
    return bytes(_unpacked(data)).decode("cp1252", "replace")


def _unpacked(data: bytes) -> bytearray:
    """Eight at a time: a letter, or a place and a length in what was written before."""
    window = bytearray(_PRIMED.ljust(_WINDOW, b"\0"))
    out, at, place = bytearray(), len(_PRIMED), _HEAD
    while place < len(data) and len(out) < MOST_UNPACKED:
        control = data[place]
        place += 1
        for bit in range(8):
            if not control >> bit & 1:
                piece = [*data[place : place + 1]]
                place += 1
                offset = -1
            else:
                offset, more = divmod(int.from_bytes(data[place : place + 2], "big"), 16)
                piece = [0] * (more + 2)
                place += 2
            if offset == at or place > len(data):
                return out
            for step, letter in enumerate(piece):
                one = letter if offset < 0 else window[(offset + step) % _WINDOW]
                out.append(one)
                window[at] = one
                at = (at + 1) % _WINDOW
    return out
