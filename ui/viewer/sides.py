"""The two sides of the viewer: the exhibit at the left, something beside it at the right or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from ui.viewer.beside import StatementPane, TypingPane
from ui.viewer.exhibit_pane import ExhibitPane
from ui.viewer.marking_pane import MarkingPane

Other = ExhibitPane | StatementPane | TypingPane | MarkingPane


class Sides(QSplitter):
    """`turned_to` when the keyboard comes to the other exhibit, or something is put beside."""

    turned_to = Signal()

    def __init__(self, left: ExhibitPane) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.left = left
        self.right: Other | None = None
        self._is_right = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(10)
        self.addWidget(left)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def put(self, other: Other) -> None:
        """Put something at the right, in place of what was there."""
        self.take_away()
        self.right = other
        self.addWidget(other)
        half = max(1, self.width() // 2)
        self.setSizes([half, half])
        self.turned_to.emit()

    def take_away(self) -> None:
        """Nothing stands at the right any more."""
        other, self.right = self.right, None
        self._is_right = False
        if other is not None:
            other.drop()
            other.setParent(None)
            other.deleteLater()
        self.turned_to.emit()

    def active(self) -> ExhibitPane:
        """The exhibit that zoom and search are about: where the keyboard was last."""
        is_right = self._is_right and isinstance(self.right, ExhibitPane)
        return self.right if is_right and isinstance(self.right, ExhibitPane) else self.left

    def go_over(self) -> None:
        """The keyboard goes from one side to the other."""
        self._turn(is_right=self.right is not None and not self._is_right)
        if self.right is not None and self._is_right:
            self.right.enter()
        else:
            self.left.enter()

    def drop(self) -> None:
        """Nothing is left on either side."""
        self.left.drop()
        if self.right is not None:
            self.right.drop()

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not (self.left.isAncestorOf(now) or self._holds(now)):
            return
        self._turn(is_right=self._holds(now))

    def _turn(self, *, is_right: bool) -> None:
        if is_right != self._is_right:
            self._is_right = is_right
            self.turned_to.emit()

    def _holds(self, now: QWidget) -> bool:
        return self.right is not None and self.right.isAncestorOf(now)
