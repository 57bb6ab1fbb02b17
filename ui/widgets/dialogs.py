"""The frame of every dialog: a title that is read, a body, buttons that say what they do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.focus import KeepsInSight
from ui.plain import one_line
from ui.theme import Size, look
from ui.widgets.buttons import Button, Kind, button
from ui.widgets.flow import Flow
from ui.widgets.labels import heading


class Dialog(QDialog):
    """Modal to its window; gone from memory when closed. Put things in `box`."""

    def __init__(self, title: str, parent: QWidget | None, *, wide: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(look().px(wide), 960))
        self._paint_ground()
        KeepsInSight(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(16)
        self.title = heading(title, Size.PANE)
        outer.addWidget(self.title)
        self.box = QVBoxLayout()
        self.box.setSpacing(12)
        outer.addLayout(self.box, 1)
        self._feet = QWidget()
        self._row = Flow(10)
        self._feet.setLayout(self._row)
        feet = QHBoxLayout()
        feet.addWidget(self._feet, 1)
        outer.addLayout(feet)

    def add_button(
        self,
        text: str,
        do: Callable[[], object],
        kind: Kind = Kind.SECONDARY,
        *,
        is_default: bool = False,
    ) -> Button:
        """A button at the foot; the default one answers to Enter."""
        made = button(text, do, kind)
        made.setAutoDefault(is_default)
        made.setDefault(is_default)
        self._row.addWidget(made)
        return made

    def restyle(self) -> None:
        """Take the ground's colour from the look."""
        self._paint_ground()

    def _paint_ground(self) -> None:
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(look().tokens.panel))
        self.setPalette(colours)
