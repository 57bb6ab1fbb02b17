"""Mails, pages, PDFs, pictures, videos and exports that mean harm or are not what they say."""

import base64
import json
import struct
import zlib

from casework.evidence.formats.compound import compound
from tests.evidence.samples import exports, outlook, papers, pictures, sounds

HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n"


def deep_mail(levels: int = 3_000) -> bytes:
    """A part within a part within a part."""
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (number, number)
        for number in range(levels)
    )
    return HEAD + parts + b"Content-Type: text/plain\r\n\r\nthe words within"


def mail_in_mail(levels: int = 50) -> bytes:
    """A mail attached to a mail, and so on."""
    inside = HEAD + b"Content-Type: text/plain\r\n\r\nthe innermost words"
    for _number in range(levels):
        inside = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + inside
    return inside


def crowded_mail(count: int = 5_000) -> bytes:
    """As many attachments."""
    part = b'--x\r\nContent-Disposition: attachment; filename="%d"\r\n\r\na\r\n'
    parts = b"".join(part % number for number in range(count))
    return HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + parts + b"--x--"


def huge_heads() -> bytes:
    """Ten million letters in one line, and a hundred thousand lines."""
    lines = b"".join(b"Received: from %d\r\n" % number for number in range(100_000))
    return HEAD + b"X-Y: " + b"y" * 10_000_000 + b"\r\n" + lines + b"\r\nthe words"


def mail_of_lies() -> bytes:
    """Wrong letters, a name that leads outside, Outlook's bag, a program in a picture's clothes."""
    return (
        HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: text/plain; charset=no-such\r\n\r\nCaf\xe9\r\n"
        b"--x\r\nContent-Disposition: attachment; "
        b"filename*=utf-8''..%2F..%2Fetc%2Fpasswd\r\n\r\na\r\n"
        b'--x\r\nContent-Disposition: attachment; filename="winmail.dat"\r\n\r\nb\r\n'
        b'--x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="photo.png"'
        b"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(b"MZ\x90\0\3\0\0\0")
        + b"\r\n--x--"
    )  # fmt: skip


def page_that_fetches(address: str) -> bytes:
    """Everything a page can fetch by."""
    return (
        f'<!DOCTYPE html><html><head><link rel="stylesheet" href="{address}/a.css">'
        f'<meta http-equiv="refresh" content="0;url={address}/r"><base href="{address}">'
        f'<script src="{address}/a.js"></script></head><body onload="fetch(\'{address}\')">'
        f'<img src="{address}/a.png"><iframe src="{address}/f"></iframe>'
        f'<object data="{address}/o"></object><video src="{address}/v"></video>the words</body>'
    ).encode()


def drawing_that_fetches(address: str) -> bytes:
    """An SVG with everything of B39."""
    return (
        f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">'
        f'<!ENTITY x SYSTEM "{address}/x">]><svg xmlns="http://www.w3.org/2000/svg">'
        f'<script>fetch("{address}")</script><image href="{address}/i"/><text>&b;&x;</text></svg>'
    ).encode()


def pdf_of_many_pages() -> bytes:
    """It says a million pages and has one."""
    data = papers.pdf()
    return data.replace(b"/Count 1", b"/Count 1000000")


def pdf_loop() -> bytes:
    """Its table of places names itself as the one before it."""
    body = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    body += b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\n"
    table = b"xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev %d>>\n" % len(body)
    return body + table + b"startxref\n%d\n%%%%EOF" % len(body)


def png_of(width: int, height: int, *, swells: bool = True) -> bytes:
    """A head that says so, a text that `swells`, and next to nothing behind it."""

    def part(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content))
            + name
            + content
            + struct.pack(">I", zlib.crc32(name + content))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    text = b"Comment\0\0" + zlib.compress(bytes(20 << 20 if swells else 9), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"zTXt", text)
        + part(b"IDAT", zlib.compress(bytes(100))) + part(b"IEND", b"")
    )  # fmt: skip


def gif_of_many_frames(count: int = 20_000) -> bytes:
    """As many frames of one point."""
    head = b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff"
    return head + b"!\xf9\4\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0" * count + b";"


def jpeg_of_many_tags() -> bytes:
    """Ten thousand tags where a camera writes thirty."""
    rows = b"".join(
        struct.pack(">HHI4s", number % 65_536, 2, 4, b"abc\0") for number in range(5_000)
    )
    tiff = b"MM\0*\0\0\0\x08" + struct.pack(">H", 5_000) + rows + bytes(4)
    block = b"Exif\0\0" + tiff
    whole = pictures.saved("JPEG")
    return whole[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + whole[2:]


def looping_message() -> bytes:
    """A storage that is its own child, and a chain of sectors that comes back to itself."""
    data = bytearray(outlook.msg())
    at = bytes(data).index("Root Entry".encode("utf-16-le"))
    data[at + 76 : at + 80] = struct.pack("<I", 0)
    return bytes(data)


def looping_chain() -> bytes:
    """Its table of sectors leads from each to itself."""
    data = bytearray(compound({"WordDocument": bytes(9_000)}, sector=512))
    table = struct.unpack_from("<I", data, 76)[0]
    at = 512 * (table + 1)
    for number in range(16):
        struct.pack_into("<I", data, at + 4 * number, number)
    return bytes(data)


def deep_json() -> bytes:
    """An export nested a hundred thousand deep."""
    return exports.zipped(
        {
            "your_facebook_activity/posts/your_posts_1.json": "[" * 100_000,
            "your_facebook_activity/posts/your_posts_2.json": '[{"timestamp": 1%s, "title": "x"}]'
            % ("0" * 6_000),
            "your_facebook_activity/posts/your_posts_3.json": json.dumps(
                [
                    {"timestamp": float("nan"), "title": "none"},
                    {"timestamp": 10**18, "title": "far"},
                    {"timestamp": 1782245645, "title": "the words"},
                ]
            ),
        }
    )


def wav_of_four_gigabytes() -> bytes:
    """Its head says four gigabytes of sound."""
    data = bytearray(sounds.wav())
    data[4:8] = data[40:44] = b"\xff\xff\xff\xff"
    return bytes(data)


def mp4_of_lies() -> bytes:
    """A box longer than the file, within one that has no end."""
    return sounds.box(b"ftyp", b"mp42\0\0\0\0") + struct.pack(">I4s", 0x7FFFFFFF, b"moov") + (
        struct.pack(">I4sQ", 1, b"trak", 1 << 62) + struct.pack(">I4s", 4, b"tkhd") + bytes(64)
    )  # fmt: skip
