"""A box of plain text over several lines: no fonts, no pictures, and Tab moves on."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.fields.typed_text import one_kind_of_line_end, pasted, showable
from ui.styles import dress, text_box
from ui.theme import look


class LongTextBox(QPlainTextEdit):
    """As high as `lines` of text; `said` carries what was removed from a paste."""

    said = Signal(str)

    def __init__(self, lines: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._is_wrong = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the look again."""
        dress(self, text_box(look(), is_wrong=self._is_wrong))
        self.updateGeometry()

    def mark(self, *, is_wrong: bool) -> None:
        """Draw the edge as that of an answer that cannot be taken, or as usual."""
        if is_wrong is not self._is_wrong:
            self._is_wrong = is_wrong
            self.restyle()

    def text(self) -> str:
        """What stands in the box, byte for byte (`toPlainText` would change fixed spaces)."""
        return one_kind_of_line_end(self.document().toRawText())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        height = metrics.lineSpacing() * self._lines + look().px(20)
        return QSize(metrics.averageCharWidth() * 70, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = showable(pasted(source))
        if words.text:
            self.insertPlainText(words.text)
            self.ensureCursorVisible()
        self.said.emit(words.note)
