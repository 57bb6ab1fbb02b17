"""What is wrong, at the top of the form: each line leads to the place where it is put right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.forms.tab_order import follow
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.labels import heading
from ui.widgets.links import Link
from ui.widgets.paint import focus_ring, rounded, smooth

TITLE = "There is a problem"


@dataclass(frozen=True)
class Wrong:
    """One line: the words, and what happens when it is followed (nothing for a plain sentence)."""

    words: str
    go: Callable[[], object] | None = None


class ErrorSummary(Card):
    """Hidden while nothing is wrong; takes the keyboard when it appears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=2)
        self.setParent(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.addWidget(heading(TITLE, Size.SECTION))
        self.lines: list[Link] = []
        self.hide()

    def say(self, wrongs: Sequence[Wrong]) -> None:
        """Show these lines and take the keyboard; none hides the summary."""
        for line in self.lines:
            self.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [_line(wrong) for wrong in wrongs]
        for line in self.lines:
            self.box.addWidget(line)
            line.show()
        follow(self, *self.lines)
        self.setVisible(bool(wrongs))
        self.setAccessibleName(_spoken([TITLE, *(wrong.words for wrong in wrongs)]))
        if wrongs:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A red edge all round."""
        now, area = look(), QRectF(self.rect())
        painter = smooth(QPainter(self))
        rounded(painter, area, 8, QColor(now.tokens.panel))
        focus_ring(painter, area, 7, now.ink(Tone.RED))
        if self.hasFocus():
            focus_ring(painter, area.adjusted(4, 4, -4, -4), 4, now.ink(Tone.ACCENT))


def _spoken(parts: Sequence[str]) -> str:
    """One after the other, with a full stop where a part has none of its own."""
    ended = [one if one.endswith((".", "?", "!")) else f"{one}." for one in parts[:-1]]
    return " ".join([*ended, *parts[-1:]])


def _line(wrong: Wrong) -> Link:
    if wrong.go is None:
        line = Link(wrong.words, "", lambda: None, Size.BODY, Tone.RED)
        line.setCursor(Qt.CursorShape.ArrowCursor)
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return line
    return Link("", wrong.words, wrong.go, Size.BODY, Tone.RED)
