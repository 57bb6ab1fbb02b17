"""One picture as large as the pane, or larger and scrolled; it can be dropped at once."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.styles import focus_edge, scroll_bars
from ui.theme import look

STEPS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0)


class Sheet(QWidget):
    """Paints the picture at its own size."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scaled smoothly."""
        if not self.picture.isNull():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.picture)


class PictureView(QScrollArea):
    """Plus and minus make it larger and smaller; arrow keys scroll."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._step = 0
        self.sheet = Sheet()
        self.setAccessibleName(name)
        self.setWidget(self.sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle()

    def restyle(self) -> None:
        """Scroll bars of the look."""
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setStyleSheet(scroll_bars(look()))

    def show_picture(self, picture: QImage, words: str) -> None:
        """Show it; `words` say what it is to people who cannot see it."""
        self.sheet.picture = picture
        self.setAccessibleDescription(words)
        self._step = 0
        self._fit()

    def drop(self) -> None:
        """Nothing of the picture is left here."""
        self.sheet.picture = QImage()
        self.sheet.update()

    def zoom(self, by: int) -> None:
        """One step larger (1) or smaller (-1)."""
        self._step = min(len(STEPS) - 1, max(0, self._step + by))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits again."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """An edge while it has the keyboard."""
        super().focusInEvent(event)
        self.setStyleSheet(focus_edge(look(), is_on=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No edge."""
        super().focusOutEvent(event)
        self.setStyleSheet(focus_edge(look(), is_on=False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus."""
        by = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if Qt.Key(event.key()) in by:
            self.zoom(by[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        picture, room = self.sheet.picture, self.viewport().size()
        if picture.isNull() or room.isEmpty():
            return
        whole = min(room.width() / picture.width(), room.height() / picture.height())
        ratio = min(whole, 1.0) * STEPS[self._step]
        size = QSize(round(picture.width() * ratio), round(picture.height() * ratio))
        self.sheet.resize(size.expandedTo(QSize(1, 1)))
