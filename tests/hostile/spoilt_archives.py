"""Archives that lie, swell, lead elsewhere or are locked."""

import gzip
import io
import struct
import zipfile
import zlib

from tests.evidence.samples.exports import zipped

_LOCAL, _CENTRAL = b"PK\x03\x04", b"PK\x01\x02"


def bomb(megabytes: int = 50) -> bytes:
    """A thousand bytes for each that is packed."""
    return zipped({"a.txt": bytes(megabytes << 20)})


def nested_bomb() -> bytes:
    """An archive of archives, six deep; the innermost swells."""
    inside = bomb(20)
    for number in range(6):
        inside = zipped({f"{number}.zip": inside})
    return inside


def lying_size(said: int = 10) -> bytes:
    """It says ten bytes and unpacks to twenty million."""
    data = bytearray(bomb(20))
    for start, place in ((_LOCAL, 22), (_CENTRAL, 24)):
        at = data.index(start) + place
        data[at : at + 4] = struct.pack("<I", said)
    return bytes(data)


def locked() -> bytes:
    """One file with a password, one without."""
    data = bytearray(zipped({"open.txt": "in the open", "secret.txt": "the secret"}))
    for start, place in ((_LOCAL, 6), (_CENTRAL, 8)):
        at = data.rindex(start) + place
        data[at] |= 1
    return bytes(data)


def overlapping(count: int = 40) -> bytes:
    """Each entry points at the same bytes, as the flat bombs of 2019 do."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(bytes(1 << 20)) + packed.flush()
    crc, size = zlib.crc32(bytes(1 << 20)), 1 << 20
    fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, crc, len(body), size, 1, 0)
    local = _LOCAL + fields + b"a" + body
    central = b""
    for number in range(count):
        name = f"{number:05d}".encode()
        head = struct.pack("<HHHHHHIIIHH", 20, 20, 0, 8, 0, 0, crc, len(body), size, len(name), 0)
        central += _CENTRAL + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(central), len(local), 0)
    return local + central + b"PK\x05\x06" + end


def odd_names() -> bytes:
    """Names that lead outside, hide their end or are devices."""
    names = (
        *("../../etc/passwd", "/abs/olute.txt", "C:\\Windows\\x.dll", "\\\\srv\\share\\y"),
        *("photo\u202egpj.exe", "nul.txt", "a\u2066b", "..", " . . ", "x" * 2_000, "CON"),
    )
    return zipped(dict.fromkeys(names, "x"))


def with_nul_in_name() -> bytes:
    """Python's own writer refuses this."""
    return zipped({"a_b.txt": "x"}).replace(b"a_b.txt", b"a\0b.txt")


def crowded(count: int = 100_000) -> bytes:
    """A directory of as many names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("first.txt", "x")
    one = out.getvalue()
    at, end = one.index(_CENTRAL), one.index(b"PK\x05\x06")
    central = b"".join(
        one[at:end].replace(b"first.txt", f"{number:09d}".encode()) for number in range(count)
    )
    whole = struct.pack("<HHHHIIH", 0, 0, count % 65_536, count % 65_536, len(central), at, 0)
    place = at + len(central)
    end64 = struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, len(central), at)
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, place, 1)
    whole = struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return one[:at] + central + b"PK\x06\x06" + end64 + locator + b"PK\x05\x06" + whole


def named_gzip(content: bytes = b"the words within") -> bytes:
    """The name in its head leads outside (CVE-2026-35465's kind)."""
    out = io.BytesIO()
    with gzip.GzipFile("../../etc/cron.d/x", "wb", fileobj=out) as packed:
        packed.write(content)
    return out.getvalue()


def gzip_bomb() -> bytes:
    """It begins as a WARC and unpacks to 120 MB of nothing."""
    record = (
        b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/\r\n"
        b"Content-Type: text/html\r\nContent-Length: 125829120\r\n\r\n"
    )
    return gzip.compress(record + bytes(120 << 20), 1)


def laughing(part: str) -> dict[str, str]:
    """An office part whose entities would unfold to a thousand million laughs."""
    levels = "".join(f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' for number in range(1, 10))
    xml = f'<!DOCTYPE x [<!ENTITY l0 "lol">{levels}<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"{xml}<w:document><w:p><w:t>&l9; &e; said</w:t></w:p></w:document>",
        "docProps/core.xml": f"{xml}<x><dc:title>&l9;</dc:title><dc:creator>&e;</dc:creator></x>",
    } | ({part: xml} if part else {})
