"""An Outlook message (MSG) and an older Word document, as their programs write them."""

import struct

from casework.evidence.formats.compound import Tree, compound

HEADS = (
    "From: Sian Example <sian@council.example>\r\nTo: Fiona Reid <f.reid@council.example>\r\n"
    "Subject: The album\r\nDate: Thu, 25 Jun 2026 09:14:05 +0100\r\n"
    "Message-ID: <1@council.example>\r\n\r\n"
)
_TEXT, _LONG, _BYTES, _TIME = 0x001F, 0x0003, 0x0102, 0x0040
_1601 = 11_644_473_600
SENT = 1_782_375_245


def msg(
    *,
    body: str = "Look what she posted.",
    heads: str = HEADS,
    attachment: tuple[str, bytes] | None = ("post.png", b"\x89PNG\r\n\x1a\n rest"),
    html: bytes = b"",
    within: bytes = b"",
    rich: bytes = b"",
) -> bytes:
    """A message with one receiver and perhaps one attachment, or a message `within` it.

    `rich`: its text as Outlook packs it.
    """
    tree = _message(body, heads, attachment, html, 24)
    if rich:
        tree["__substg1.0_10090102"] = rich
    if within:
        inside = _message(within.decode(), "", ("a.txt", b"of the inner one"), b"", 16)
        tree["__attach_version1.0_#00000000"] = _message_attached(inside)
    return compound(tree, sector=512)


def _message(
    body: str, heads: str, attachment: tuple[str, bytes] | None, html: bytes, head: int
) -> dict[str, "bytes | Tree"]:
    parts = dict(
        [
            _text(0x001A, "IPM.Note"),
            _text(0x0037, "The album"),
            _text(0x0C1A, "Sian Example"),
            _text(0x0C1F, "sian@council.example"),
            _text(0x5D01, "sian@council.example"),
            _text(0x1000, body),
        ]
    )
    if heads:
        parts.update([_text(0x007D, heads)])
    if html:
        parts["__substg1.0_10130102"] = html
    tree: dict[str, bytes | Tree] = {
        **parts,
        "__properties_version1.0": _properties(parts, head, [(0x0039, _TIME, _moment(SENT))], 1),
        "__nameid_version1.0": {
            "__substg1.0_00020102": b"\0" * 16,
            "__substg1.0_00030102": b"",
            "__substg1.0_00040102": b"",
        },
        "__recip_version1.0_#00000000": _receiver(),
    }
    if attachment:
        tree["__attach_version1.0_#00000000"] = _attached(*attachment)
    return tree


def doc(words: str, *, has_macros: bool = False) -> bytes:
    """A Word document of before 2007; its words lie in the open, as short ones do."""
    tree: dict[str, bytes | Tree] = {
        "WordDocument": b"\xec\xa5\xc1\0" + bytes(508) + words.encode("cp1252") + bytes(4096),
        "1Table": bytes(512),
    }
    if has_macros:
        tree["Macros"] = {"VBA": {"dir": b"\x01\0", "ThisDocument": b"AutoOpen"}}
    return compound(tree, sector=512)


def _text(tag: int, words: str) -> tuple[str, bytes]:
    return f"__substg1.0_{tag:04X}001F", words.encode("utf-16-le")


def _moment(seconds: int) -> bytes:
    return struct.pack("<Q", (seconds + _1601) * 10_000_000)


def _properties(
    parts: dict[str, bytes], head: int, fixed: list[tuple[int, int, bytes]], attached: int = 0
) -> bytes:
    """What each stream beside it is; fixed values stand in it themselves. Behind eight bytes, a
    message counts its receivers and attachments (16); one of its own has eight bytes more (24)."""
    counts = struct.pack("<4I", 1, attached, 1, attached) if head else b""
    out = bytes(8) + counts + bytes(8 if head == 24 else 0)
    for name, content in parts.items():
        tag, sort = int(name[-8:-4], 16), int(name[-4:], 16)
        size = len(content) + (2 if sort == _TEXT else 0)
        out += struct.pack("<HHIII", sort, tag, 6, size, 0)
    for tag, sort, value in fixed:
        out += struct.pack("<HHI", sort, tag, 6) + value.ljust(8, b"\0")
    return out


def _receiver() -> Tree:
    parts = dict(
        [
            _text(0x3001, "Fiona Reid"),
            _text(0x3003, "f.reid@council.example"),
            _text(0x39FE, "f.reid@council.example"),
        ]
    )
    fixed = [(0x0C15, _LONG, struct.pack("<I", 1)), (0x3000, _LONG, struct.pack("<I", 0))]
    return {**parts, "__properties_version1.0": _properties(parts, 0, fixed)}


def _attached(name: str, content: bytes) -> Tree:
    parts = dict([_text(0x3704, name), _text(0x3707, name)])
    parts["__substg1.0_37010102"] = content
    fixed = [(0x3705, _LONG, struct.pack("<I", 1)), (0x0E20, _LONG, struct.pack("<I", 7))]
    return {**parts, "__properties_version1.0": _properties(parts, 0, fixed)}


def _message_attached(inside: Tree) -> Tree:
    parts = dict([_text(0x3001, "The inner one")])
    fixed = [(0x3705, _LONG, struct.pack("<I", 5)), (0x0E20, _LONG, struct.pack("<I", 7))]
    return {
        **parts,
        "__substg1.0_3701000D": inside,
        "__properties_version1.0": _properties(parts, 0, fixed),
    }
