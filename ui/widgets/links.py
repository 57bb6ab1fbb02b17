"""Words that lead somewhere."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.plain import caption, shown
from ui.theme import REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.paint import focus_ring, smooth

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Link(QAbstractButton):
    """A sentence, and the words that say where it leads; all of it can be pressed."""

    def __init__(
        self,
        text: str,
        leads: str,
        follow: Callable[[], object],
        size: int = Size.SECOND,
        tone: Tone = Tone.QUIET,
    ) -> None:
        super().__init__()
        self._size, self._tone = size, tone
        self._sentence, self._leads = shown(text), shown(leads)
        self.setText(caption(text))
        self.setAccessibleName(f"{self._sentence} {self._leads}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: follow())

    def heightForWidth(self, width: int) -> int:
        """The sentence wrapped into `width`."""
        return max(look().px(24), self._sentence_high(width) + self._leads_high(width))

    def sizeHint(self) -> QSize:
        """In one line."""
        wide = max(self._metrics().horizontalAdvance(one) for one in (self._sentence, self._leads))
        return QSize(wide + 2, self.heightForWidth(wide + 2))

    def minimumSizeHint(self) -> QSize:
        """Its longest word fits."""
        return QSize(look().px(90), look().px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sentence in its tone, then where it leads, underlined."""
        now = look()
        painter = smooth(QPainter(self))
        painter.setFont(now.font(self._size, REGULAR))
        painter.setPen(now.ink(self._tone))
        high = self._sentence_high(self.width())
        painter.drawText(QRectF(0, 0, self.width(), high), int(WRAPPED), self._sentence)
        font = now.font(self._size, REGULAR)
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(now.ink(Tone.ACCENT if self.underMouse() else Tone.BLUE))
        rest = QRectF(0, high, self.width(), max(0, self.height() - high))
        painter.drawText(rest, int(WRAPPED), self._leads)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()).adjusted(-3, 0, 3, 0), 4, now.ink(Tone.ACCENT))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(look().font(self._size, REGULAR))

    def _sentence_high(self, width: int) -> int:
        return self._high(self._sentence, width)

    def _leads_high(self, width: int) -> int:
        return self._high(self._leads, width)

    def _high(self, text: str, width: int) -> int:
        if not text:
            return 0
        return self._metrics().boundingRect(0, 0, width, 100_000, int(WRAPPED), text).height()
