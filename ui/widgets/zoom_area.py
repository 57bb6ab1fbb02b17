"""A scrolling area that shows one page fitted, zoomed or turned, and says when it lacks pixels."""

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.styles import focus_edge, scroll_bars
from ui.theme import look
from ui.widgets.page_place import Placement
from ui.widgets.page_sheet import PageSheet

STEP = 1.25
LEAST, MOST = 0.05, 8.0


class Fit(Enum):
    """How large a page is shown when nobody has zoomed."""

    PAGE = "page"
    WIDTH = "width"
    FREE = "free"


@dataclass(frozen=True)
class ShownPage:
    """A page's picture, perhaps smaller than it is: `natural` is its size at 100 %, in pixels.

    `grows` where it can be drawn sharply at any size (a PDF), so that fitting may enlarge it.
    `words` say what it is to people who cannot see it.
    """

    picture: QImage
    natural: QSize
    words: str
    grows: bool = False


class ZoomArea(QScrollArea):
    """`sharper_wanted` carries the longest side, in pixels of the screen, that the picture would
    need to be sharp as it is shown. Turning is for the eye only.
    """

    sharper_wanted = Signal(int)
    placed = Signal()
    """Zoomed, fitted or turned."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.fit = Fit.PAGE
        self.page: ShownPage | None = None
        self.sheet = PageSheet()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.place)
        self.setAccessibleName(name)
        self.setWidget(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle()

    def restyle(self) -> None:
        """Ground and scroll bars of the look."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(look().tokens.ground))
        self.setPalette(colours)
        self.viewport().setPalette(colours)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setStyleSheet(scroll_bars(look()))
        self.setStyleSheet(focus_edge(look(), is_on=self.hasFocus()))

    @property
    def quarters(self) -> int:
        """Quarter turns clockwise, 0 to 3."""
        return self.sheet.placement.quarters

    @property
    def percent(self) -> int:
        """How large it is shown: 100 is a pixel of the picture for a pixel of the screen."""
        return round(self.sheet.placement.scale * self.devicePixelRatioF() * 100)

    def turn(self, by: int) -> None:
        """Quarter turns, clockwise when positive."""
        self.place(quarters=(self.quarters + by) % 4)

    def fit_to(self, fit: Fit) -> None:
        """Whole page or its width in sight."""
        self.fit = fit
        self.place()

    def zoom(self, by: int) -> None:
        """Steps larger or smaller; what is in the middle stays there."""
        self._free(self.sheet.placement.scale * STEP**by)

    def actual_size(self) -> None:
        """100 %."""
        self._free(1 / self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits again; once more when scroll bars have come and gone."""
        super().resizeEvent(event)
        self.place()
        self._settling.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """An edge while it has the keyboard."""
        super().focusInEvent(event)
        self.setStyleSheet(focus_edge(look(), is_on=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No edge."""
        super().focusOutEvent(event)
        self.setStyleSheet(focus_edge(look(), is_on=False))

    def _free(self, scale: float) -> None:
        middle = QRectF(self.sheet.visibleRegion().boundingRect()).center()
        at = self.sheet.placement.to_page(QRectF(middle, middle))
        self.fit = Fit.FREE
        self.place(scale=min(MOST, max(LEAST, scale)))
        there = self.sheet.placement.to_sheet(at).center().toPoint()
        room = self.viewport().size()
        self.horizontalScrollBar().setValue(there.x() - room.width() // 2)
        self.verticalScrollBar().setValue(there.y() - room.height() // 2)

    def place(self, *, scale: float = 0.0, quarters: int | None = None) -> None:
        """Lay the sheet out again; ask for more pixels where these are too few."""
        if self.page is None:
            return
        turned = self.quarters if quarters is None else quarters
        wanted = Placement(self.page.natural, 1.0, turned)
        scale = scale or (
            self.sheet.placement.scale if self.fit is Fit.FREE else self._fitted(wanted.sheet())
        )
        self.sheet.place(Placement(self.page.natural, scale, turned))
        self._ask_for_more(self.page)
        self.placed.emit()

    def _fitted(self, natural: QSize) -> float:
        room = self.maximumViewportSize()
        across = room.width() / natural.width()
        scale = min(across, room.height() / natural.height())
        if self.fit is Fit.WIDTH:
            bar = self.verticalScrollBar().sizeHint().width()
            is_higher = natural.height() * across > room.height()
            scale = (room.width() - bar) / natural.width() if is_higher else across
        most = MOST if self.page is not None and self.page.grows else 1.0
        return max(LEAST, min(scale, most))

    def _ask_for_more(self, page: ShownPage) -> None:
        there = max(self.sheet.picture.width(), self.sheet.picture.height())
        shown = self.sheet.placement.upright()
        wanted = math.ceil(max(shown.width(), shown.height()) * self.devicePixelRatioF())
        if not page.grows:
            wanted = min(wanted, max(page.natural.width(), page.natural.height()))
        if wanted > there:
            self.sharper_wanted.emit(wanted)
