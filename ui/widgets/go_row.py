"""A row that leads somewhere: name, quiet line, chip; all of it can be pressed."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.plain import caption, one_line
from ui.theme import MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.chips import Chip, State
from ui.widgets.labels import label, second_line
from ui.widgets.paint import focus_ring, rounded, smooth


class GoRow(QAbstractButton):
    """One thing on Home, a linked case, a document."""

    def __init__(self, name: str, line: str, state: State | None, go: Callable[[], object]) -> None:
        super().__init__()
        self.setText(caption(name))
        said = [name, line, state.words if state else ""]
        self.setAccessibleName(". ".join(one_line(one) for one in said if one))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 8)
        box.addWidget(_row(name, line, state))
        self.clicked.connect(lambda: go())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground under the mouse, a ring with focus."""
        now, area = look(), QRectF(self.rect())
        painter = smooth(QPainter(self))
        if self.underMouse():
            rounded(painter, area, 6, QColor(now.tokens.ground))
        if self.hasFocus():
            focus_ring(painter, area, 6, now.ink(Tone.ACCENT))


def _row(name: str, line: str, state: State | None) -> QWidget:
    words = QWidget()
    box = QVBoxLayout(words)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    box.addWidget(label(name, Size.BODY, weight=MEDIUM, wrap=True))
    if line:
        box.addWidget(second_line(line))
    chip = Chip(state or State(""))
    if state is None:
        chip.hide()
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.setLayout(Apart(words, chip, least=lambda: look().px(140), in_middle=True))
    return made
