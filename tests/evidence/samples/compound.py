"""A compound file (OLE) byte by byte, as older Office and Outlook write them."""

import struct
from collections.abc import Mapping

FREE, END, FAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5
SECTOR, MINI, CUTOFF = 512, 64, 4096
Tree = Mapping[str, "bytes | Tree"]


class _Entry:
    """One line of the directory."""

    def __init__(self, name: str, sort: int, content: bytes = b"") -> None:
        self.name, self.sort, self.content = name, sort, content
        self.left = self.right = self.child = NONE
        self.start, self.size = END, len(content)

    def written(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0"
        return (
            name.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(name), self.sort, 1, self.left, self.right, self.child)
            + bytes(36)
            + struct.pack("<IQ", self.start if self.size or self.sort == ROOT else END, self.size)
        )


def compound(tree: Tree) -> bytes:
    """A file with these streams and storages."""
    entries = [_Entry("Root Entry", ROOT)]
    _add(entries, 0, tree)
    small, mini_fat = _small(entries)
    sectors: list[bytes] = []
    fat: list[int] = []
    for one in entries[1:]:
        if one.sort == STREAM and one.size >= CUTOFF:
            one.start = _chain(sectors, fat, one.content)
    root = entries[0]
    root.size = len(small)
    root.start = _chain(sectors, fat, small) if small else END
    mini_start = _chain(sectors, fat, struct.pack(f"<{len(mini_fat)}I", *mini_fat))
    lines = b"".join(one.written() for one in entries)
    directory = _chain(sectors, fat, lines.ljust(-len(lines) % SECTOR + len(lines), b"\0"))
    return _whole(sectors, fat, directory, mini_start, len(mini_fat))


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    """Children hang on one another to the right, in the order the format asks for."""
    before = None
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        content = tree[name]
        is_stream = isinstance(content, bytes)
        entry = _Entry(name, STREAM, content) if is_stream else _Entry(name, STORAGE)
        number = len(entries)
        entries.append(entry)
        if before is None:
            entries[parent].child = number
        else:
            before.right = number
        before = entry
        if not isinstance(content, bytes):
            _add(entries, number, content)


def _small(entries: list[_Entry]) -> tuple[bytes, list[int]]:
    """Streams below the cut-off lie together in one, in sectors of 64 bytes."""
    content, fat = b"", []
    for one in entries[1:]:
        if one.sort != STREAM or not 0 < one.size < CUTOFF:
            continue
        count = -(-one.size // MINI)
        one.start = len(fat)
        fat += [*range(len(fat) + 1, len(fat) + count), END]
        content += one.content.ljust(count * MINI, b"\0")
    return content, fat + [FREE] * (-len(fat) % (SECTOR // 4))


def _chain(sectors: list[bytes], fat: list[int], content: bytes) -> int:
    if not content:
        return END
    start, count = len(sectors), -(-len(content) // SECTOR)
    sectors += [
        content[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, count * SECTOR, SECTOR)
    ]
    fat += [*range(start + 1, start + count), END]
    return start


def _whole(sectors: list[bytes], fat: list[int], directory: int, mini: int, minis: int) -> bytes:
    """The head, the sectors, and the table of sectors behind them."""
    count = 1
    while count * (SECTOR // 4) < len(fat) + count:
        count += 1
    places = range(len(sectors), len(sectors) + count)
    table = [*fat, *[FAT] * count]
    table += [FREE] * (-len(table) % (SECTOR // 4))
    mini_sectors = -(-minis * 4 // SECTOR)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<9I", 0, count, directory, 0, CUTOFF, mini, mini_sectors, END, 0)
    head += struct.pack("<109I", *places, *[FREE] * (109 - count))
    return head + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table)
