"""Marks put on a copy of a page: boxes, arrows, words; the page itself is never changed."""

from dataclasses import dataclass
from types import MappingProxyType

MARKINGS = MappingProxyType({"box": "A box", "arrow": "An arrow", "words": "Words alone"})
LONGEST = 200


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
