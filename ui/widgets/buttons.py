"""Buttons: verb and object, one primary in a view, the key that does the same beside the words."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.plain import caption, shown
from ui.theme import MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.embedded import Embedded
from ui.widgets.paint import focus_ring, rounded, smooth

HEIGHT, PADDING, FLUSH, GAP, RADIUS = 34, 14, 5, 10, 6


class Kind(Enum):
    """How much a button matters."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    QUIET = "quiet"
    """No edge: for 'Back', 'Cancel' and links among words."""


class Button(Embedded, QPushButton):
    """A push button drawn in the look, at any text size. Use `button()` to make one."""

    def __init__(self, text: str, kind: Kind = Kind.SECONDARY, keys: str = "") -> None:
        super().__init__(caption(text))
        self.kind, self.keys = kind, keys
        self.is_flush = False
        """Its words begin where the words above begin."""
        self.setAccessibleName(shown(text))
        self.setAccessibleDescription(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.restyle()

    def restyle(self) -> None:
        """Take the font from the look."""
        self.setFont(look().font(Size.BODY, MEDIUM))

    def words(self) -> str:
        """The words on it, as they are read."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """As wide as its words and key."""
        now = look()
        metrics = QFontMetrics(self.font())
        wide = metrics.horizontalAdvance(self.words()) + 2 * self._padding()
        if self.keys:
            wide += metrics.horizontalAdvance(self.keys) + now.px(GAP)
        return QSize(wide + 2, now.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, in a dialog too, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Face, focus, words, key."""
        area = QRectF(self.rect())
        painter = smooth(QPainter(self))
        face, edge, ink = self._colours()
        rounded(painter, area, RADIUS, face, edge)
        if self.hasFocus():
            focus_ring(painter, *self._ring(area))
        painter.setFont(self.font())
        painter.setPen(ink)
        self._words(painter, area.adjusted(self._padding(), 0, -self._padding(), 0))

    def _padding(self) -> int:
        return FLUSH if self.is_flush else look().px(PADDING)

    def _words(self, painter: QPainter, area: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self.keys:
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignHCenter, self.words())
            return
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, self.words())
        if self.kind is not Kind.PRIMARY:
            painter.setPen(look().ink(Tone.QUIET))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self.keys)

    def _ring(self, area: QRectF) -> tuple[QRectF, float, QColor]:
        now = look()
        if self.kind is Kind.PRIMARY:
            return area.adjusted(2, 2, -2, -2), RADIUS - 2, now.ink(Tone.ON_ACCENT)
        if self.kind is Kind.DANGER:
            return area, RADIUS, now.ink(Tone.RED)
        return area, RADIUS, now.ink(Tone.ACCENT)

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        """Face, edge, words."""
        now = look()
        pressed, over = self.isDown(), self.underMouse() and self.isEnabled()
        if self.kind is Kind.PRIMARY:
            face = now.ink(Tone.ACCENT)
            if pressed or over:
                face = face.lighter(115) if now.tokens.is_dark else face.darker(118)
            return face, None, now.ink(Tone.ON_ACCENT)
        ink = now.ink(Tone.RED if self.kind is Kind.DANGER else Tone.PLAIN)
        resting = QColor(now.tokens.panel)
        if self.kind is Kind.QUIET:
            resting.setAlpha(0)
            ink = now.ink(Tone.ACCENT)
        face = QColor(now.tokens.raised if over else now.tokens.panel)
        face = now.soft(Tone.ACCENT) if pressed else face
        edge = None if self.kind is Kind.QUIET else ink if ink != now.ink(Tone.PLAIN) else None
        if self.kind is Kind.SECONDARY:
            edge = now.ink(Tone.QUIET)
        return (face if over or pressed else resting), edge, ink


def button(
    text: str,
    do: Callable[[], object] | None = None,
    kind: Kind = Kind.SECONDARY,
    *,
    keys: str = "",
) -> Button:
    """A button that calls `do`. `text` is words, never mnemonics; `keys` is shown beside it."""
    made = Button(text, kind, keys)
    if do is not None:
        made.clicked.connect(lambda: do())
    return made


def primary(text: str, do: Callable[[], object] | None = None, *, keys: str = "") -> Button:
    """The one button of a view that goes on."""
    return button(text, do, Kind.PRIMARY, keys=keys)


def danger(text: str, do: Callable[[], object] | None = None) -> Button:
    """A button for what cannot be taken back."""
    return button(text, do, Kind.DANGER)


def quiet(text: str, do: Callable[[], object] | None = None, *, is_flush: bool = False) -> Button:
    """A button without an edge: Back, Cancel, 'Change'."""
    made = button(text, do, Kind.QUIET)
    made.is_flush = is_flush
    return made
