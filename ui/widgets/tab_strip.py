"""The parts of a case side by side: Overview, Report, Matrix, Evidence 6, ..."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.plain import caption
from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.flow import Flow
from ui.widgets.paint import focus_ring, smooth
from ui.widgets.roving import Roving

HEIGHT, BAR, INSET, GAP = 30, 3, 5, 11


@dataclass(frozen=True)
class Part:
    """One part; `count` is shown after its name when it is more than 0."""

    code: str
    name: str
    count: int = 0

    def words(self) -> str:
        """'Evidence 6'."""
        return f"{self.name} {self.count}" if self.count else self.name


class Tab(QAbstractButton):
    """One tab: its name, and an accent line under the one that is open."""

    def __init__(self, part: Part, number: int, of: int) -> None:
        super().__init__()
        self._place = f"part {number} of {of}"
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_part(part)

    def show_part(self, part: Part) -> None:
        """Another count, the same part."""
        self.part = part
        self.setText(caption(part.words()))
        self.setAccessibleName(f"{part.words()}, {self._place}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the name in bold, so that nothing moves when another is opened."""
        now = look()
        wide = QFontMetrics(now.font(Size.BODY, DEMIBOLD)).horizontalAdvance(self.part.words())
        return QSize(wide + 2 + 2 * INSET, now.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and line; a ring with focus."""
        now, is_on = look(), self.isChecked()
        painter = smooth(QPainter(self))
        painter.setFont(now.font(Size.BODY, DEMIBOLD if is_on else REGULAR))
        painter.setPen(now.ink(Tone.PLAIN if is_on or self.underMouse() else Tone.QUIET))
        words = QRectF(self.rect()).adjusted(INSET, 0, -INSET, -BAR - 3)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.part.words())
        if is_on:
            line = QRectF(INSET, self.height() - BAR, self.width() - 2 * INSET, BAR)
            painter.fillRect(line, now.ink(Tone.ACCENT))
        if self.hasFocus():
            focus_ring(
                painter, QRectF(self.rect()).adjusted(0, 0, 0, -BAR - 1), 4, now.ink(Tone.ACCENT)
            )


class TabStrip(QWidget):
    """Opens parts: by mouse, by Enter, by arrow keys and Enter, by number from the window."""

    opened = Signal(str)

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self.setAccessibleName("Parts of the case")
        self._flow = Flow(GAP, between=0)
        self.setLayout(self._flow)
        self.tabs = [Tab(part, number, len(parts)) for number, part in enumerate(parts, 1)]
        self._roving = Roving(self)
        for tab in self.tabs:
            tab.clicked.connect(self._clicked)
            self._flow.addWidget(tab)
        self._roving.hold(self.tabs)
        if self.tabs:
            self.tabs[0].setChecked(True)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """New counts for the same parts."""
        for tab, part in zip(self.tabs, parts, strict=True):
            if tab.part != part:
                tab.show_part(part)

    def code(self) -> str:
        """The part that is open."""
        return next((tab.part.code for tab in self.tabs if tab.isChecked()), "")

    def open(self, code: str) -> bool:
        """Open a part by its code; false when there is no such part."""
        for number, tab in enumerate(self.tabs):
            if tab.part.code == code:
                tab.setChecked(True)
                self._roving.rest_on(number)
                self.opened.emit(code)
                return True
        return False

    def _clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, Tab):
            self.open(tab.part.code)
