"""A HEIC picture byte by byte: HEVC with every block stored plainly (I_PCM), in its boxes.

No encoder of ours makes HEIC; this makes one that the decoders of phones' pictures open.
"""

import struct

_RANGES = (
    (128, 176, 208, 240), (128, 167, 197, 227), (128, 158, 187, 216), (123, 150, 178, 205),
    (116, 142, 169, 195), (111, 135, 160, 185), (105, 128, 152, 175), (100, 122, 144, 166),
    (95, 116, 137, 158), (90, 110, 130, 150),
)  # fmt: skip
_PROFILE = "00000011" + f"{0x70000000:032b}" + "1001" + "0" * 44 + f"{90:08b}"


def heic(width: int = 64, height: int = 32, *, luma: int = 120, exif: bytes = b"") -> bytes:
    """Grey of one brightness; sides are multiples of 16, at most nine blocks of 16 x 16."""
    video, sequence, picture = (_nal(32, _video()), _nal(33, _sequence(width, height)),
                                _nal(34, _picture()))  # fmt: skip
    slice_ = _nal(19, _slice(width, height, luma))
    coded = struct.pack(">I", len(slice_)) + slice_
    config = _config(((32, video), (33, sequence), (34, picture)))
    return _boxes(width, height, config, coded, exif)


def _ue(value: int) -> str:
    bits = f"{value + 1:b}"
    return "0" * (len(bits) - 1) + bits


def _video() -> str:
    start = "0000" + "11" + "000000" + "000" + "1" + "1" * 16
    return start + _PROFILE + "1" + _ue(0) * 3 + "000000" + _ue(0) + "00"


def _sequence(width: int, height: int) -> str:
    return "".join(
        (
            *("0000", "000", "1", _PROFILE, _ue(0), _ue(1), _ue(width), _ue(height), "0"),
            *(_ue(0), _ue(0), _ue(0), "1", _ue(0), _ue(0), _ue(0)),
            *(_ue(1), _ue(0), _ue(0), _ue(2), _ue(0), _ue(0), "0", "0", "0"),
            *("1", "0111", "0111", _ue(1), _ue(0), "1"),
            *(_ue(0), "0", "0", "0", "0", "0"),
        )
    )


def _picture() -> str:
    return "".join(
        (
            *(_ue(0), _ue(0), "00", "000", "00", _ue(0), _ue(0), _ue(0), "000", _ue(0), _ue(0)),
            *("0000000", "1", "0", "1", "0", "0", _ue(0), "0", "0"),
        )
    )


def _slice(width: int, height: int, luma: int) -> str:
    head = "1" + "0" + _ue(0) + _ue(2) + _ue(0) + "1"
    bits = head + "0" * (-len(head) % 8)
    blocks = (width // 16) * (height // 16)
    samples = "".join(f"{value:08b}" for value in [luma] * 256 + [128] * 128)
    for number in range(blocks):
        coder = _Coder()
        if number:
            coder.end(0)
        coder.likely(number)
        coder.end(1)
        bits += coder.flushed()
        bits += "0" * (-len(bits) % 8) + samples
    coder = _Coder()
    coder.end(1)
    return bits + coder.flushed()


class _Coder:
    """The arithmetic coder of HEVC, as far as plain blocks need it."""

    def __init__(self) -> None:
        self.low, self.range, self.waiting, self.is_first, self.bits = 0, 510, 0, True, ""

    def likely(self, state: int) -> None:
        """One bin that is the likelier one, in a context that has seen `state` such bins."""
        self.range -= _RANGES[state][(self.range >> 6) & 3]
        self._renew()

    def end(self, value: int) -> None:
        self.range -= 2
        if value:
            self.low += self.range
            self.range = 2
        self._renew()

    def flushed(self) -> str:
        self._put((self.low >> 9) & 1)
        return self.bits + f"{((self.low >> 7) & 3) | 1:02b}"

    def _renew(self) -> None:
        while self.range < 256:
            if self.low < 256:
                self._put(0)
            elif self.low >= 512:
                self.low -= 512
                self._put(1)
            else:
                self.low -= 256
                self.waiting += 1
            self.range <<= 1
            self.low <<= 1

    def _put(self, bit: int) -> None:
        if self.is_first:
            self.is_first = False
        else:
            self.bits += str(bit)
        self.bits += str(1 - bit) * self.waiting
        self.waiting = 0


def _nal(kind: int, bits: str) -> bytes:
    """A unit with its head; three bytes that would look like a start are kept apart."""
    if kind != 19:
        bits += "1"
    bits += "0" * (-len(bits) % 8)
    raw = int(bits, 2).to_bytes(len(bits) // 8, "big")
    safe = bytearray()
    for byte in raw:
        if len(safe) > 1 and safe[-1] == safe[-2] == 0 and byte <= 3:
            safe.append(3)
        safe.append(byte)
    return bytes([kind << 1, 1]) + bytes(safe)


def _config(units: tuple[tuple[int, bytes], ...]) -> bytes:
    head = bytes([1, 3]) + struct.pack(">I", 0x70000000) + b"\x90" + bytes(5) + bytes([90])
    head += b"\xf0\0\xfc\xfd\xf8\xf8\0\0\x0f" + bytes([len(units)])
    arrays = (struct.pack(">BHH", 0x80 | kind, 1, len(unit)) + unit for kind, unit in units)
    return _box(b"hvcC", head + b"".join(arrays))


def _box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, name) + content


def _full(name: bytes, content: bytes, version: int = 0) -> bytes:
    return _box(name, struct.pack(">I", version << 24) + content)


def _boxes(width: int, height: int, config: bytes, coded: bytes, exif: bytes) -> bytes:
    start = _box(b"ftyp", b"heic\0\0\0\0mif1heic")
    block = struct.pack(">I", 6) + b"Exif\0\0" + exif if exif else b""
    meta = _meta(width, height, config, [coded, block], 0)
    places = len(start) + len(meta) + 8
    meta = _meta(width, height, config, [coded, block], places)
    return start + meta + _box(b"mdat", coded + block)


def _meta(width: int, height: int, config: bytes, parts: list[bytes], place: int) -> bytes:
    items = [(1, b"hvc1")] + ([(2, b"Exif")] if parts[1] else [])
    infos = b"".join(
        _full(b"infe", struct.pack(">HH4s", number, 0, kind) + b"\0", 2) for number, kind in items
    )
    where = b""
    for (number, _kind), part in zip(items, parts, strict=False):
        where += struct.pack(">HHHII", number, 0, 1, place, len(part))
        place += len(part)
    properties = _box(b"ipco", config + _full(b"ispe", struct.pack(">II", width, height)))
    properties += _full(b"ipma", struct.pack(">IHBBB", 1, 1, 2, 0x81, 2))
    links = _full(b"iref", _box(b"cdsc", struct.pack(">HHH", 2, 1, 1))) if parts[1] else b""
    return _full(
        b"meta",
        _full(b"hdlr", struct.pack(">I4s", 0, b"pict") + bytes(13))
        + _full(b"pitm", struct.pack(">H", 1))
        + _full(b"iloc", struct.pack(">BBH", 0x44, 0, len(items)) + where)
        + _full(b"iinf", struct.pack(">H", len(items)) + infos)
        + links
        + _box(b"iprp", properties),
    )
