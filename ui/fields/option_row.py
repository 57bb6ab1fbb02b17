"""One choice in words that wrap, with its round or square mark; the whole row can be clicked."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.fields.words import Words
from ui.theme import look
from ui.tokens import Tone


@dataclass(frozen=True)
class Choice:
    """One possible answer: what the service takes, what people read, and a quiet line under it."""

    value: Hashable
    words: str
    hint: str = ""


class OptionRow(QWidget):
    """A radio button or check box beside its words, with a ring round both when focused."""

    def __init__(
        self, choice: Choice, mark: QAbstractButton, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self.mark = mark
        mark.setAccessibleName(choice.words)
        mark.setAccessibleDescription(choice.hint)
        mark.installEventFilter(self)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(Words(choice.words))
        text.addWidget(Words(choice.hint, "quiet"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.mark.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().ink(Tone.ACCENT), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
