"""Writes a compound file (OLE), as Outlook's messages are: for one that lay within another."""

import struct
from collections.abc import Mapping

_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_MINI, _CUTOFF, _MOST_TABLES = 64, 4096, 109
_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
Tree = Mapping[str, "bytes | Tree"]


class _Entry:
    """One line of the directory."""

    def __init__(self, name: str, sort: int, content: bytes = b"") -> None:
        self.name, self.sort, self.content = name, sort, content
        self.right = self.child = _NONE
        self.start, self.size = _END, len(content)

    def written(self) -> bytes:
        """Its 128 bytes."""
        name = self.name.encode("utf-16-le") + b"\0\0"
        return (
            name.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(name), self.sort, 1, _NONE, self.right, self.child)
            + bytes(36)
            + struct.pack("<IQ", self.start if self.size or self.sort == _ROOT else _END, self.size)
        )


class _Sectors:
    """Pieces of equal size, and the table that says which follows which."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.pieces: list[bytes] = []
        self.table: list[int] = []

    def chain(self, content: bytes) -> int:
        """Where the content begins."""
        if not content:
            return _END
        start, count = len(self.pieces), -(-len(content) // self.size)
        self.pieces += [
            content[at : at + self.size].ljust(self.size, b"\0")
            for at in range(0, count * self.size, self.size)
        ]
        self.table += [*range(start + 1, start + count), _END]
        return start


def compound(tree: Tree, *, sector: int = 4096) -> bytes:
    """A file with these streams and storages; a sector has 512 or 4,096 bytes.

    Raises ValueError for more than its first table can tell of: 7 MB, or 450 MB.
    """
    entries = [_Entry("Root Entry", _ROOT)]
    _add(entries, 0, tree)
    sectors, small = _Sectors(sector), _Sectors(_MINI)
    for one in entries[1:]:
        if one.sort == _STREAM:
            one.start = (sectors if one.size >= _CUTOFF else small).chain(one.content)
    root = entries[0]
    within = b"".join(small.pieces)
    root.size, root.start = len(within), sectors.chain(within)
    fat = small.table + [_FREE] * (-len(small.table) % (sector // 4))
    minis = len(fat) * 4 // sector
    mini = sectors.chain(struct.pack(f"<{len(fat)}I", *fat))
    lines = b"".join(one.written() for one in entries)
    directory = sectors.chain(lines)
    return _whole(sectors, directory, -(-len(lines) // sector), mini, minis)


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    """Children hang on one another to the right, in the order the format asks for."""
    before: _Entry | None = None
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        content = tree[name]
        entry = (
            _Entry(name, _STREAM, content) if isinstance(content, bytes) else _Entry(name, _STORAGE)
        )
        number = len(entries)
        entries.append(entry)
        if before is None:
            entries[parent].child = number
        else:
            before.right = number
        before = entry
        if not isinstance(content, bytes):
            _add(entries, number, content)


def _whole(sectors: _Sectors, directory: int, lines: int, mini: int, minis: int) -> bytes:
    """The head, the sectors, and the table of sectors behind them."""
    size = sectors.size
    count = 1
    while count * (size // 4) < len(sectors.table) + count:
        count += 1
    if count > _MOST_TABLES:
        raise ValueError("too large for one table")
    places = range(len(sectors.pieces), len(sectors.pieces) + count)
    table = [*sectors.table, *[_FAT] * count]
    table += [_FREE] * (-len(table) % (size // 4))
    is_new = size == 4096
    head = _MAGIC + bytes(16)
    head += struct.pack("<5H", 0x3E, 4 if is_new else 3, 0xFFFE, 12 if is_new else 9, 6) + bytes(6)
    head += struct.pack("<2I", lines if is_new else 0, count)
    head += struct.pack("<7I", directory, 0, _CUTOFF, mini, minis, _END, 0)
    head += struct.pack("<109I", *places, *[_FREE] * (_MOST_TABLES - count))
    return b"".join(
        (head.ljust(size, b"\0"), *sectors.pieces, struct.pack(f"<{len(table)}I", *table))
    )
