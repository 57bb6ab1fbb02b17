"""Every word on a window goes through here: plain text, in the type and tone of the look."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from ui.plain import breakable, shown, unbroken
from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.embedded import Embedded
from ui.widgets.paint import focus_ring, rounded, smooth

ROOM = 5
"""For the ring of focus at both sides of a value."""


class Label(Embedded, QLabel):
    """Words that are never read as markup. Use `label()` to make one."""

    def __init__(
        self,
        text: str,
        size: int = Size.BODY,
        weight: QFont.Weight = REGULAR,
        tone: Tone = Tone.PLAIN,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._weight, self._tone = size, weight, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setWordWrap(wrap)
        self.say(text)
        self.restyle()

    def say(self, text: str) -> None:
        """Show other words."""
        words = shown(text)
        broken = breakable(words) if self.wordWrap() else words
        self.setText(broken)
        if broken != words:
            self.setAccessibleName(words)

    def said(self) -> str:
        """The words as they were given (with unsafe characters shown)."""
        return unbroken(self.text())

    def tone(self, tone: Tone) -> None:
        """Show the same words in another tone."""
        self._tone = tone
        self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the look."""
        now = look()
        self.setFont(now.font(self._size, self._weight))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, now.ink(self._tone))
        self.setPalette(colours)


class Value(Label):
    """A fact that can be reached with Tab, selected and copied whole or in part."""

    def __init__(self, text: str, name: str, size: int = Size.BODY) -> None:
        super().__init__(text, size, wrap=True)
        self.setAccessibleName(f"{name}: {shown(text)}")
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setContentsMargins(ROOM, 1, ROOM, 1)
        self.installEventFilter(self)

    def copy(self) -> None:
        """Put the selected part, or all of it, on the clipboard."""
        picked = self.selectedText() if self.hasSelectedText() else self.text()
        QGuiApplication.clipboard().setText(unbroken(picked))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words; a soft ground and a ring with focus."""
        if self.hasFocus():
            now, painter = look(), smooth(QPainter(self))
            rounded(painter, QRectF(self.rect()), 4, now.soft(Tone.ACCENT))
            focus_ring(painter, QRectF(self.rect()), 4, now.ink(Tone.ACCENT))
            painter.end()
        super().paintEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy goes through `copy`, which takes the break points out again."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._copied(event)
        return super().eventFilter(watched, event)

    def _copied(self, event: QKeyEvent) -> bool:
        wanted = event.matches(QKeySequence.StandardKey.Copy)
        if wanted:
            self.copy()
        return wanted

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """One entry: Copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy", QKeySequence(QKeySequence.StandardKey.Copy), self.copy)
        menu.popup(event.globalPos())


def label(
    text: str,
    size: int = Size.BODY,
    tone: Tone = Tone.PLAIN,
    weight: QFont.Weight = REGULAR,
    *,
    wrap: bool = False,
) -> Label:
    """Plain words; `wrap` for anything that can be longer than its place."""
    return Label(text, size, weight, tone, wrap=wrap)


def heading(text: str, size: int = Size.SECTION, *, wrap: bool = True) -> Label:
    """A title: of a case (22), a pane (18) or a section (15)."""
    return Label(text, size, DEMIBOLD, wrap=wrap)


def second_line(text: str) -> Label:
    """The quiet line under something."""
    return Label(text, Size.SECOND, REGULAR, Tone.QUIET, wrap=True)
