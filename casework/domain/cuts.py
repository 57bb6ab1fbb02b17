"""A part of a page that becomes a picture of its own."""

from dataclasses import dataclass

from casework.domain.errors import BadEntry
from casework.domain.page_places import is_box
from casework.domain.refusals.looking import NOT_ON_THE_PAGE


@dataclass(frozen=True)
class Cut:
    """A part of a page in fractions of it, turned clockwise by `quarters` after it was cut."""

    x0: float = 0.0
    y0: float = 0.0
    x1: float = 1.0
    y1: float = 1.0
    quarters: int = 0

    @property
    def how(self) -> str:
        """'crop', or 'rotate' where all of the page is kept."""
        return "rotate" if (self.x0, self.y0, self.x1, self.y1) == (0, 0, 1, 1) else "crop"

    def check(self) -> None:
        """Raise `BadEntry` unless it lies on the page."""
        if not is_box(self.x0, self.y0, self.x1, self.y1):
            raise BadEntry(NOT_ON_THE_PAGE)
