"""Pictograms: SVG files drawn in the colour of a tone. Words always stand beside them."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from casework import places
from ui.theme import look
from ui.tokens import Tone


def draw_icon(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Draw `resources/icons/<name>.svg`, its `currentColor` being `colour`."""
    source = (places.resources() / "icons" / f"{name}.svg").read_bytes()
    inked = source.replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(inked)).render(painter, area)


def picture(name: str, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """The pictogram as a picture of `side` px on a screen of `ratio` dots a px."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw_icon(painter, name, QRectF(0, 0, side, side), colour)
    painter.end()
    return made


def icon(name: str, tone: Tone = Tone.PLAIN) -> QIcon:
    """The pictogram for menus."""
    return QIcon(picture(name, look().px(20), look().ink(tone), 2.0))


class Icon(QWidget):
    """A pictogram beside words; screen readers pass over it."""

    def __init__(self, name: str, side: int = 20, tone: Tone = Tone.QUIET) -> None:
        super().__init__()
        self._name, self._side, self._tone = name, side, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(look().px(self._side), look().px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        draw_icon(QPainter(self), self._name, QRectF(self.rect()), look().ink(self._tone))
