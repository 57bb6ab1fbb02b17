"""A text box of one line in our look; fields put their question round it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.styles import dress, line_edit
from ui.theme import look

ROOM = 10_000
"""More than any one-line answer; a longer paste is cut, and the box says so."""


class LineBox(QLineEdit):
    """As wide as `letters` of text; `cut_short` follows a paste that did not fit."""

    cut_short = Signal()

    def __init__(self, letters: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._is_wrong = False
        self.setMaxLength(ROOM)
        self.inputRejected.connect(self.cut_short)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the look again."""
        dress(self, line_edit(look(), is_wrong=self._is_wrong))
        self.updateGeometry()

    def mark(self, *, is_wrong: bool) -> None:
        """Draw the edge as that of an answer that cannot be taken, or as usual."""
        if is_wrong is not self._is_wrong:
            self._is_wrong = is_wrong
            self.restyle()

    def sizeHint(self) -> QSize:
        letter = QFontMetrics(self.font()).averageCharWidth()
        return QSize(letter * self._letters + look().px(24), look().px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(64), look().px(34))


def beside(box: LineBox, button: QWidget) -> QWidget:
    """A box with its button at its right."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(box)
    row.addWidget(button)
    row.addStretch(1)
    return line
