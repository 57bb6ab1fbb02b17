"""Surfaces and what divides them: cards, rules, section titles, scrolling pages."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.styles import scroll_bars
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.embedded import Embedded
from ui.widgets.labels import heading, label
from ui.widgets.paint import rounded, smooth

RADIUS, PADDING = 8, 20


class Card(Embedded, QWidget):
    """A surface with rounded corners; put things in `box`."""

    def __init__(
        self, tone: Tone | None = None, *, padding: int = PADDING, spacing: int = 10
    ) -> None:
        super().__init__()
        self.tone = tone
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(padding, padding, padding, padding)
        self.box.setSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill and hair line."""
        now = look()
        fill = QColor(now.tokens.panel) if self.tone is None else now.soft(self.tone)
        rounded(smooth(QPainter(self)), QRectF(self.rect()), RADIUS, fill, QColor(now.tokens.line))


class Rule(QFrame):
    """A hair line between things; never the edge of a control."""

    def __init__(self, *, is_upright: bool = False) -> None:
        super().__init__()
        self._is_upright = is_upright
        one = QSizePolicy.Policy.Fixed
        more = QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((one, more) if is_upright else (more, one)))

    def sizeHint(self) -> QSize:
        """One px."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One px of the line colour."""
        QPainter(self).fillRect(self.rect(), QColor(look().tokens.line))


class SectionTitle(QWidget):
    """A section's name, and at the right a quiet note such as '2 of 9 done'."""

    def __init__(self, text: str, note: str = "", *, size: int = Size.SECTION) -> None:
        super().__init__()
        self._name = heading(text, size)
        self._note = label(note, Size.SECOND, Tone.QUIET)
        if not note:
            self._note.hide()
        self.setLayout(Apart(self._name, self._note, least=lambda: look().px(120)))

    def rename(self, text: str) -> None:
        """Change the name."""
        self._name.say(text)

    def note(self, text: str) -> None:
        """Change the note."""
        self._note.say(text)
        self._note.setVisible(bool(text))


class Surface(QWidget):
    """A plain coloured area: `ground`, `panel` or `raised`."""

    def __init__(self, fill: str = "panel") -> None:
        super().__init__()
        self.fill = fill
        self.setAutoFillBackground(True)
        self.restyle()

    def restyle(self) -> None:
        """Take the colour from the look."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(getattr(look().tokens, self.fill)))
        self.setPalette(colours)


class Page(QScrollArea):
    """A page that scrolls up and down, never sideways; put things in `box`."""

    def __init__(self, name: str, *, fill: str = "ground", spacing: int = 16) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground, self._spacing = fill, spacing
        self.renew()
        self.restyle()

    def renew(self) -> None:
        """An empty page in place of what was on it; filled, it wants `show_again`.

        Hidden until then: Qt shows what is put on a page that is on show only a little later,
        and what is not shown yet cannot take the keyboard.
        """
        self.inner = Surface(self._ground)
        self.box = QVBoxLayout(self.inner)
        self.box.setContentsMargins(24, 20, 24, 24)
        self.box.setSpacing(self._spacing)
        self.setWidget(self.inner)
        self.inner.setVisible(not self.isVisible())

    def restyle(self) -> None:
        """Slim scroll bars in the look's colours."""
        self.verticalScrollBar().setStyleSheet(scroll_bars(look()))

    def add(self, *widgets: QWidget) -> None:
        """Put widgets one under the other."""
        for widget in widgets:
            self.box.addWidget(widget)

    def end(self) -> None:
        """What is left below stays empty."""
        self.box.addStretch(1)

    def show_again(self, scrolled: int = 0) -> None:
        """Show a page that was filled anew, laid out at once so that it can be scrolled."""
        self.inner.show()
        self.box.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.verticalScrollBar().setValue(scrolled)


def stacked(*widgets: QWidget, spacing: int = 2) -> QWidget:
    """Widgets one under the other, without a surface."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget)
    return made
