"""Two pages side by side, which take turns where there is no room for both."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.buttons import button
from ui.widgets.cards import Rule, Surface, stacked
from ui.widgets.flow import Flow
from ui.widgets.labels import heading, label

NARROW = 860


class TwoSides(QWidget):
    """`turned` follows whenever other things are on show. `turner` is for a narrow window only."""

    turned = Signal()

    def __init__(self, left: QWidget, right: QWidget, to_right: str, to_left: str) -> None:
        super().__init__()
        self._left, self._right, self._words = left, right, (to_right, to_left)
        self.turner = button(to_right, self.turn)
        self.turner.hide()
        self._is_narrow = False
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(left, 1)
        box.addWidget(Rule(is_upright=True))
        box.addWidget(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both, or the left first."""
        super().resizeEvent(event)
        is_narrow = self.width() < look().px(NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._show(is_left=True)

    def turn(self) -> None:
        """The other one."""
        self._show(is_left=self._left.isHidden())

    def _show(self, *, is_left: bool) -> None:
        self._left.setVisible(is_left or not self._is_narrow)
        self._right.setVisible(not is_left or not self._is_narrow)
        self.turner.setVisible(self._is_narrow)
        words = self._words[0 if is_left else 1]
        self.turner.setText(words)
        self.turner.setAccessibleName(words)
        self.turner.updateGeometry()
        self.turned.emit()


class EditorHead(Surface):
    """What is written, whether it is saved, and buttons at the right."""

    def __init__(self, title: str, *buttons: QWidget) -> None:
        super().__init__("panel")
        self.saved = label("", Size.SECOND, Tone.QUIET)
        holder, inner, row = QWidget(), QWidget(), Flow(10)
        holder.setLayout(row)
        for one in buttons:
            row.addWidget(one)
        words = stacked(heading(title, Size.PANE), self.saved)
        inner.setLayout(Apart(words, holder, least=lambda: look().px(260), in_middle=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 14, 24, 14)
        box.addWidget(inner)
