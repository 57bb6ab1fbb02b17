"""Marks put on a copy of a page: boxes, arrows, words; the page itself is never changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from casework.domain import entries
from casework.domain.errors import BadEntry
from casework.domain.page_places import is_box
from casework.domain.refusals.looking import MARKS_ON_A_COPY, NOT_ON_THE_PAGE

MARKINGS = MappingProxyType({"box": "A box", "arrow": "An arrow", "words": "Words alone"})
LONGEST, MOST = 200, 50
"""Characters of words beside one mark; marks on one copy: a note holds all of their words."""


@dataclass(frozen=True)
class Marking:
    """In fractions of the page from its top left. An arrow's tip is the top left of its box."""

    kind: str
    x0: float
    y0: float
    x1: float
    y1: float
    words: str = ""

    @property
    def said(self) -> str:
        """'A box: the comment'."""
        return f"{MARKINGS[self.kind]}{f': {self.words}' if self.words else ''}"


def checked(marks: Iterable[Marking]) -> tuple[Marking, ...]:
    """Marks that can be drawn and said, their words trimmed. Raises `BadEntry`."""
    found = tuple(
        Marking(one.kind, one.x0, one.y0, one.x1, one.y1, _words(one.words)) for one in marks
    )
    for one in found:
        entries.choice(one.kind, MARKINGS, "kind", "a mark")
        if not is_box(one.x0, one.y0, one.x1, one.y1):
            raise BadEntry(NOT_ON_THE_PAGE)
    if not 0 < len(found) <= MOST:
        raise BadEntry(MARKS_ON_A_COPY, most=MOST)
    return found


def _words(words: str) -> str:
    return entries.line(words, "words", "the words beside a mark", limit=LONGEST)
