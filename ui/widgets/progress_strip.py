"""Long work at the foot of the window: what is being done, how far it is, Cancel."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import look
from ui.widgets.announce import announce
from ui.widgets.buttons import quiet
from ui.widgets.cards import Surface
from ui.widgets.labels import label
from ui.widgets.paint import rounded, smooth


class Bar(QWidget):
    """How much is done; `part` is 0 to 1."""

    def __init__(self) -> None:
        super().__init__()
        self.part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(look().px(160), look().px(6))

    def show_part(self, part: float) -> None:
        """Paint that much."""
        self.part = min(1.0, max(0.0, part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and bar."""
        now, area = look(), QRectF(self.rect())
        painter = smooth(QPainter(self))
        rounded(painter, area, area.height() / 2, QColor(now.tokens.line))
        if self.part > 0:
            area.setWidth(max(area.height(), area.width() * self.part))
            rounded(painter, area, area.height() / 2, QColor(now.tokens.accent))


class ProgressStrip(Surface):
    """Hidden while nothing runs. `cancelled` is sent by its button."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__("panel")
        self._words = label("", wrap=False)
        self._name = ""
        self.bar = Bar()
        self.button = quiet("Cancel", self._on_cancel)
        box = QHBoxLayout(self)
        box.setContentsMargins(24, 6, 16, 6)
        box.setSpacing(16)
        box.addWidget(self._words)
        box.addWidget(self.bar, 1)
        box.addWidget(self.button)
        self.hide()

    def begin(self, name: str) -> None:
        """'Sealing files' has begun."""
        self._name = name
        self._words.say(name)
        self.button.setAccessibleName(f"Cancel {name[:1].lower()}{name[1:]}")
        self.button.setEnabled(True)
        self.bar.show_part(0)
        self.show()
        announce(self, name)

    def advance(self, done: int, total: int) -> None:
        """'Sealing files, 3 of 6'."""
        if total:
            self._words.say(f"{self._name}, {done:,} of {total:,}")
            self.bar.show_part(done / total)

    def end(self) -> None:
        """Nothing runs any more."""
        self.hide()

    def _on_cancel(self) -> None:
        self.button.setEnabled(False)
        self._words.say("Stopping at the next safe point")
        self.cancelled.emit()
