"""Bookmarks and named places of a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from casework.documents.pdf_file import PdfFile, name, string

LEAF = 256


class Bookmark(NamedTuple):
    """`level` 0 is the outermost."""

    level: int
    title: str
    to: str


@dataclass
class _Node:
    number: int
    title: str
    to: str
    children: list["_Node"] = field(default_factory=list)


def put_bookmarks(file: PdfFile, bookmarks: Sequence[Bookmark]) -> int:
    """Writes the tree of `bookmarks`; gives the number of its root."""
    root = _Node(file.number(), "", "")
    path = [root]
    for mark in bookmarks:
        del path[mark.level + 1 :]
        node = _Node(file.number(), mark.title, mark.to)
        path[-1].children.append(node)
        path.append(node)
    ends = _ends(root, len(root.children))
    file.put(root.number, b"<</Type/Outlines%b>>" % ends)
    _put_children(file, root)
    return root.number


def _put_children(file: PdfFile, parent: _Node) -> None:
    for i, node in enumerate(parent.children):
        entries = b"/Title %b/Parent %d 0 R/Dest %b" % (
            string(node.title),
            parent.number,
            name(node.to),
        )
        if i:
            entries += b"/Prev %d 0 R" % parent.children[i - 1].number
        if i + 1 < len(parent.children):
            entries += b"/Next %d 0 R" % parent.children[i + 1].number
        file.put(node.number, b"<<%b%b>>" % (entries, _ends(node, -len(node.children))))
        _put_children(file, node)


def _ends(node: _Node, count: int) -> bytes:
    """A negative `count` keeps a branch folded until it is opened."""
    if not node.children:
        return b""
    first, last = node.children[0].number, node.children[-1].number
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (first, last, count)


def put_places(file: PdfFile, places: Mapping[str, bytes]) -> int:
    """Writes the tree of named places; gives the number of its root."""
    entries = sorted((name(called), place) for called, place in places.items())
    leaves = []
    for start in range(0, len(entries), LEAF):
        part = entries[start : start + LEAF]
        pairs = b" ".join(key + b" " + place for key, place in part)
        limits = part[0][0] + b" " + part[-1][0]
        leaves.append(file.add(b"<</Limits[%b]/Names[%b]>>" % (limits, pairs)))
    return file.add(b"<</Kids[%b]>>" % b" ".join(b"%d 0 R" % leaf for leaf in leaves))
