"""Places on a page: boxes in fractions of it, and where they lie once it is zoomed and turned."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

QUARTERS = 4


class Placed(Protocol):
    """Whatever has a box: a word on a page, a mark, a box that was drawn."""

    @property
    def x0(self) -> float:
        """Left, as a fraction of the page from its top left."""

    @property
    def y0(self) -> float:
        """Top."""

    @property
    def x1(self) -> float:
        """Right."""

    @property
    def y1(self) -> float:
        """Bottom."""


@dataclass(frozen=True)
class Box:
    """A place on a page in fractions of it from its top left, as it lies unturned."""

    x0: float
    y0: float
    x1: float
    y1: float

    @staticmethod
    def around(*places: Placed) -> "Box":
        """The smallest box with all of them in it; there is at least one."""
        return Box(
            min(one.x0 for one in places),
            min(one.y0 for one in places),
            max(one.x1 for one in places),
            max(one.y1 for one in places),
        )

    def on_page(self) -> "Box":
        """The part of it that lies on the page, its corners in order."""
        across = sorted(min(1.0, max(0.0, one)) for one in (self.x0, self.x1))
        down = sorted(min(1.0, max(0.0, one)) for one in (self.y0, self.y1))
        return Box(across[0], down[0], across[1], down[1])

    @property
    def is_nothing(self) -> bool:
        """Whether nobody could see it."""
        return self.x1 - self.x0 < 1e-3 or self.y1 - self.y0 < 1e-3


class MarkKind(Enum):
    """How a marked box is drawn."""

    FOUND = "found"
    """Words that were sought."""
    CURRENT = "current"
    """The one of them that one stands at."""
    COVER = "cover"
    """Will be covered: dark, see-through, with what will stand there."""
    OUTLINE = "outline"
    """A red edge, and words below it."""
    ARROW = "arrow"
    """A red arrow from the low right corner to the top left one."""
    WORDS = "words"
    """Words alone, from the top left corner."""
    CHOSEN = "chosen"
    """The one of those that one stands at."""


@dataclass(frozen=True)
class PageMark:
    """A marked box; `words` are painted into a COVER, and read for every kind."""

    box: Box
    kind: MarkKind = MarkKind.FOUND
    words: str = ""


@dataclass(frozen=True)
class Placement:
    """A page of `natural` size shown at `scale`, turned clockwise by `quarters`."""

    natural: QSize
    scale: float = 1.0
    quarters: int = 0

    @property
    def is_sideways(self) -> bool:
        """Whether width and height change places."""
        return self.quarters % 2 == 1

    def upright(self) -> QSizeF:
        """How large the page would be if it were not turned, in pixels."""
        return QSizeF(self.natural.width() * self.scale, self.natural.height() * self.scale)

    def sheet(self) -> QSize:
        """How large it is on the screen, at least one pixel each way."""
        size = self.upright().transposed() if self.is_sideways else self.upright()
        return QSize(max(1, round(size.width())), max(1, round(size.height())))

    def to_sheet(self, box: Placed) -> QRectF:
        """Where a box of the page lies on the sheet, in pixels."""
        return QRectF(self.point(box.x0, box.y0), self.point(box.x1, box.y1)).normalized()

    def to_page(self, area: QRectF) -> Box:
        """A rectangle on the sheet as a box of the page, cut at its edges."""
        corners = [self._fractions(one) for one in (area.topLeft(), area.bottomRight())]
        (a, b), (c, d) = corners
        return Box(a, b, c, d).on_page()

    def point(self, x: float, y: float) -> QPointF:
        """A point of the page in pixels of the sheet."""
        for _ in range(self.quarters % QUARTERS):
            x, y = 1 - y, x
        size = self.sheet()
        return QPointF(x * size.width(), y * size.height())

    def _fractions(self, point: QPointF) -> tuple[float, float]:
        size = self.sheet()
        x, y = point.x() / size.width(), point.y() / size.height()
        for _ in range(self.quarters % QUARTERS):
            x, y = y, 1 - x
        return x, y
