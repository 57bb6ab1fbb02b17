"""What was read in a file: facts in words, its text, what it holds; believed as far as can be."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from casework.evidence.formats.found import CLUES, MOST_MEMBERS, MOST_TEXT
from casework.evidence.kind_table import ROWS

TEXT_LAYER, EXTRACTED, MACHINE_READ = "text layer", "extracted", "machine-read"
"""Where text of an exhibit comes from; what a machine read may be wrong."""


@dataclass(frozen=True, slots=True)
class Member:
    """One attachment or file in an archive. `kind` is a code of the kind table: by its content for
    an attachment, by its name in an archive. `path` is fit to be shown; nothing is saved there."""

    path: str
    size: int
    kind: str
    note: str = ""

    @property
    def kind_label(self) -> str:
        """'PDF document'."""
        return ROWS[self.kind].label


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of one page, from 1; page 0 where a file has no pages."""

    page: int
    text: str


@dataclass(frozen=True)
class Reading:
    """`is_cut`: there was more text than is kept. `clues` answer questions of the capture form."""

    facts: tuple[tuple[str, str], ...] = ()
    texts: tuple[PageText, ...] = ()
    is_cut: bool = False
    members: tuple[Member, ...] = ()
    warnings: tuple[str, ...] = ()
    clues: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All of it in one piece."""
        return "\n\n".join(one.text for one in self.texts)


def reading_from(found: object) -> Reading:
    """What the child said, checked. Raises ValueError for what cannot be a reading."""
    parts = found if isinstance(found, dict) else {}
    texts = tuple(_page(one) for one in _list(parts.get("texts")))
    if sum(len(one.text) for one in texts) > MOST_TEXT:
        raise ValueError("more text than may be")
    clues = parts.get("clues")
    if not isinstance(clues, dict) or not CLUES.issuperset(clues):
        raise ValueError("clues that are none")
    return Reading(
        facts=tuple(_fact(one) for one in _list(parts.get("facts"))),
        texts=texts,
        is_cut=bool(parts.get("is_cut")),
        members=tuple(_member(one) for one in _list(parts.get("members"))[:MOST_MEMBERS]),
        warnings=tuple(_text(one) for one in _list(parts.get("warnings"))),
        clues={name: _text(value) for name, value in clues.items()},
    )


def _fact(one: object) -> tuple[str, str]:
    name, value = _list(one, 2)
    return _text(name), _text(value)


def _page(one: object) -> PageText:
    page, text = _list(one, 2)
    return PageText(_number(page), _text(text))


def _member(one: object) -> Member:
    path, size, kind, note = _list(one, 4)
    if kind not in ROWS:
        raise ValueError("a kind that is not known")
    return Member(_text(path), _number(size), str(kind), _text(note))


def _list(value: object, length: int | None = None) -> list[object]:
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise ValueError("no list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value < 1 << 62:
        raise ValueError("no number")
    return value
