"""A box to find things in: what was typed is told once the fingers rest."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from ui.styles import dress, line_edit
from ui.theme import Size, look
from ui.tokens import Tone

REST_MS = 120


class SearchBox(QLineEdit):
    """`searched` carries the words; `left_downwards` says that Down was pressed in it."""

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, name: str, hint: str, keys: str = "") -> None:
        super().__init__()
        self._keys = keys
        self.setAccessibleName(name)
        self.setAccessibleDescription(keys)
        self.setPlaceholderText(hint)
        self.setMaxLength(200)
        self.setClearButtonEnabled(False)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self._tell)
        self.restyle()

    def restyle(self) -> None:
        """Edge, fill and font of the look."""
        dress(self, line_edit(look()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to what was found; Esc empties the box."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc in a full box is ours, not the dialog's."""
        if isinstance(event, QKeyEvent) and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and its key at the right while it is empty."""
        super().paintEvent(event)
        if self.text() or not self._keys:
            return
        now = look()
        painter = QPainter(self)
        painter.setFont(now.font(Size.SECOND))
        painter.setPen(now.ink(Tone.QUIET))
        area = QRectF(self.rect()).adjusted(0, 0, -now.px(12), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, self._keys)

    def _empties(self, event: QKeyEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        return is_asked and event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _tell(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text())
