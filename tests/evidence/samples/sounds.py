"""Video and sound, byte by byte: as phones and meeting programs write their heads."""

import io
import struct
import wave

from tests.evidence.samples.pages import PIXEL

_1904 = 2_082_844_800
MADE = 1_782_245_645
COVER = __import__("base64").b64decode(PIXEL)


def box(name: bytes, content: bytes) -> bytes:
    """One box of MP4."""
    return struct.pack(">I4s", len(content) + 8, name) + content


def mp4(*, brand: bytes = b"mp42", udta: bytes = b"", is_moov_last: bool = True) -> bytes:
    """A phone's video of 83.5 s, 1920 x 1080."""
    stamp = MADE + _1904
    movie = box(b"mvhd", struct.pack(">5I", 0, stamp, stamp, 1000, 83_500) + bytes(80))
    sides = struct.pack(">II", 1920 << 16, 1080 << 16)
    track = box(b"trak", box(b"tkhd", bytes(76) + sides) + box(b"mdia", bytes(8)))
    moov = box(b"moov", movie + track + (box(b"udta", udta) if udta else b""))
    data = box(b"mdat", bytes(5_000))
    start = box(b"ftyp", brand + bytes(4) + b"isom" + brand)
    return start + (data + moov if is_moov_last else moov + data)


def placed_mp4() -> bytes:
    """With the place where it was made, as Android writes it."""
    return mp4(udta=box(b"\xa9xyz", struct.pack(">HH", 18, 0x15C7) + b"+55.8642-004.2518/"))


def quicktime() -> bytes:
    """An iPhone's video with Apple's own texts."""
    rows = {
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 15",
        "com.apple.quicktime.creationdate": "2026-06-23T21:14:05+0100",
        "com.apple.quicktime.location.ISO6709": "+55.8642-004.2518+020.000/",
    }
    keys = b"".join(struct.pack(">I4s", len(key) + 8, b"mdta") + key.encode() for key in rows)
    values = b"".join(
        struct.pack(">II", len(value) + 24, number)
        + struct.pack(">I4sII", len(value) + 16, b"data", 1, 0)
        + value.encode()
        for number, value in enumerate(rows.values(), 1)
    )
    meta = box(b"hdlr", bytes(24)) + box(b"keys", struct.pack(">II", 0, len(rows)) + keys)
    whole = mp4(brand=b"qt  ")
    at = whole.index(b"moov") - 4
    inner = whole[at + 8 :] + box(b"meta", meta + box(b"ilst", values))
    return whole[:at] + box(b"moov", inner)


def m4a() -> bytes:
    """A song or a podcast with a cover."""

    def text(name: bytes, sort: int, content: bytes) -> bytes:
        return box(name, box(b"data", struct.pack(">II", sort, 0) + content))

    songs = text(b"\xa9nam", 1, b"The album, read out") + text(b"covr", 14, COVER)
    meta = box(b"meta", bytes(4) + box(b"hdlr", bytes(24)) + box(b"ilst", songs))
    return mp4(brand=b"M4A ", udta=meta)


def matroska() -> bytes:
    """WebM as browsers record it."""

    def one(name: int, content: bytes) -> bytes:
        size = (name.bit_length() + 7) // 8
        return name.to_bytes(size, "big") + struct.pack(">Q", 1 << 56 | len(content)) + content

    info = one(0x2AD7B1, (1_000_000).to_bytes(3, "big")) + one(0x4489, struct.pack(">d", 83_500.0))
    info += one(0x4D80, b"Chrome") + one(0x4461, struct.pack(">q", (MADE - 978_307_200) * 10**9))
    video = one(0xE0, one(0xB0, struct.pack(">H", 1280)) + one(0xBA, struct.pack(">H", 720)))
    head = one(0x1A45DFA3, one(0x4282, b"webm"))
    tracks = one(0x1654AE6B, one(0xAE, video))
    return head + one(0x18538067, one(0x1549A966, info) + tracks + one(0x1F43B675, bytes(2_000)))


def wav() -> bytes:
    """Two seconds of silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(32_000))
    return out.getvalue()


def mp3(*, has_cover: bool = True) -> bytes:
    """128 kbit/s with its title and a cover."""

    def frame(name: bytes, content: bytes) -> bytes:
        return name + struct.pack(">IH", len(content), 0) + content

    tags = frame(b"TIT2", b"\x01" + "The call".encode("utf-16"))
    if has_cover:
        tags += frame(b"APIC", b"\0image/png\0\x03cover\0" + COVER)
    size = bytes((len(tags) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + tags + (b"\xff\xfb\x90\x64" + bytes(413)) * 80


def ogg() -> bytes:
    """A voice message of WhatsApp: Opus, 3 s."""

    def page(content: bytes, place: int) -> bytes:
        head = b"OggS\0\0" + struct.pack("<qIII", place, 1, 0, 0)
        return head + bytes([1, len(content)]) + content

    return page(b"OpusHead" + bytes(11), 0) + page(bytes(200), 144_000)


def avi() -> bytes:
    """A camera's video of 10 s."""
    head = struct.pack("<12I", 40_000, 0, 0, 0, 250, 0, 1, 0, 640, 480, 0, 0)
    avih = b"avih" + struct.pack("<I", 56) + head + bytes(8)
    lists = b"LIST" + struct.pack("<I", len(avih) + 4) + b"hdrl" + avih
    rest = lists + b"LIST" + struct.pack("<I", 4) + b"movi"
    return b"RIFF" + struct.pack("<I", len(rest) + 4) + b"AVI " + rest
