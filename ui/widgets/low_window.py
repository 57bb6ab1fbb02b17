"""For windows that are low for their text: what stands above a page scrolls away with it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from ui.styles import scroll_bars
from ui.theme import look

LEAST = 180
"""A page has this much room (px at 100 %), or everything around it scrolls."""


class Room(QStackedWidget):
    """Takes the room that is left, and never asks for more than `LEAST`."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As little as it can do with."""
        return QSize(super().sizeHint().width(), look().px(LEAST))

    def minimumSizeHint(self) -> QSize:
        """No page is squeezed below what it can show."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(look().px(LEAST), least.height()))

    def hasHeightForWidth(self) -> bool:
        """Pages scroll by themselves: how high their contents are is not asked here."""
        return False

    def restyle(self) -> None:
        """The room grows with the text."""
        self.updateGeometry()


class Scrolling(QScrollArea):
    """Scrolls the whole of `inner` when the window is too low for it; else it is not noticed."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.restyle()

    def restyle(self) -> None:
        """Scroll bars of the look."""
        self.verticalScrollBar().setStyleSheet(scroll_bars(look()))
