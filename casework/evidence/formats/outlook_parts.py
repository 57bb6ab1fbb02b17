"""What an Outlook message holds: files, and other messages, which are put together anew."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from casework.evidence.formats.compound import Tree, compound
from casework.evidence.formats.found import MOST_MEMBERS

if TYPE_CHECKING:
    from olefile import OleFileIO

_ATTACHED, _MESSAGE = "__attach_version1.0_", "__substg1.0_3701000D"
_DATA, _NAMED = "__substg1.0_37010102", "__nameid_version1.0"
_RICH = "__substg1.0_10090102"
_PROPERTIES, _HEAD = "__properties_version1.0", 24
_NAMES = ("3707", "3704", "3001")
"""Its long name, its short one, and what it is shown as."""
_TEXTS = (("Subject", "0037"), ("From", "0C1A"), ("Address", "5D01"), ("", "1000"))
DEEPEST = 40


@dataclass(frozen=True)
class Attached:
    """A file (`content`), or a message within this one: then `words` are those of it."""

    name: str
    content: bytes | None
    size: int = 0
    words: str = ""
    place: tuple[str, ...] = ()


def attached_in(ole: "OleFileIO") -> list[Attached]:
    """Everything attached to the message, in its order."""
    storages = {one[0] for one in ole.listdir() if one[0].startswith(_ATTACHED)}
    return [_attached(ole, one) for one in sorted(storages)[:MOST_MEMBERS]]


def packed_text(ole: "OleFileIO") -> bytes:
    """The message's text as Outlook packs it; b'' where it has none."""
    if not ole.exists(_RICH):
        return b""
    data: bytes = ole.openstream(_RICH).read()
    return data


def content_of(ole: "OleFileIO", one: Attached) -> bytes | None:
    """Its bytes; None for what Outlook keeps in yet another way."""
    return _rebuilt(ole, one.place) if one.place else one.content


def opened(file: BinaryIO) -> "OleFileIO":
    """The message as the storages it is made of."""
    from olefile import OleFileIO

    file.seek(0)
    return OleFileIO(file)


def _attached(ole: "OleFileIO", storage: str) -> Attached:
    names = (_text(ole, (storage,), one) for one in _NAMES)
    name = next((one for one in names if one), "")
    if ole.exists([storage, _MESSAGE]):
        place = (storage, _MESSAGE)
        subject = _text(ole, place, "0037") or name or "message"
        return Attached(f"{subject}.msg", None, _size(ole, place), _words(ole, place), place)
    is_there = ole.exists([storage, _DATA])
    content = ole.openstream([storage, _DATA]).read() if is_there else None
    return Attached(name or "attachment", content, len(content or b""))


def _size(ole: "OleFileIO", place: tuple[str, ...]) -> int:
    """What its streams come to."""
    streams = (one for one in ole.listdir() if tuple(one[: len(place)]) == place)
    return sum(ole.get_size(one) for one in streams)


def _words(ole: "OleFileIO", place: tuple[str, ...]) -> str:
    lines = [(label, _text(ole, place, tag)) for label, tag in _TEXTS]
    return "\n".join(f"{label}: {text}" if label else text for label, text in lines if text)


def _text(ole: "OleFileIO", place: tuple[str, ...], tag: str) -> str:
    """A text property: as UTF-16, or in the old eight-bit letters."""
    for sort, code in (("001F", "utf-16-le"), ("001E", "cp1252")):
        path = [*place, f"__substg1.0_{tag}{sort}"]
        if ole.exists(path):
            data: bytes = ole.openstream(path).read(1_000_000)
            return data.decode(code, "replace").strip("\0")
    return ""


def _rebuilt(ole: "OleFileIO", place: tuple[str, ...]) -> bytes:
    """A message of its own: its head is eight bytes longer, and names of properties go with it."""
    tree = dict(_tree(ole, place, 0))
    properties = tree.get(_PROPERTIES)
    if not isinstance(properties, bytes):
        raise ValueError("a message without properties")
    tree[_PROPERTIES] = properties[:_HEAD] + bytes(8) + properties[_HEAD:]
    if _NAMED not in tree and ole.exists(_NAMED):
        tree[_NAMED] = _tree(ole, (_NAMED,), 0)
    return compound(tree)


def _tree(ole: "OleFileIO", place: tuple[str, ...], depth: int) -> Tree:
    """The streams and storages beneath a place."""
    if depth > DEEPEST:
        raise RecursionError
    found: dict[str, bytes | Tree] = {}
    for path in ole.listdir(streams=True, storages=True):
        if len(path) != len(place) + 1 or tuple(path[:-1]) != place:
            continue
        is_storage = ole.get_type(path) == 1
        found[path[-1]] = (
            _tree(ole, (*place, path[-1]), depth + 1) if is_storage else ole.openstream(path).read()
        )
    return found
