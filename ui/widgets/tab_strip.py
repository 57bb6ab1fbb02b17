"""The parts of a case side by side: Overview, Report, Matrix, Evidence 6, ..."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui.plain import caption
from ui.theme import DEMIBOLD, REGULAR, Size, look
from ui.tokens import Tone
from ui.widgets.menus import Choice, open_menu
from ui.widgets.paint import focus_ring, smooth
from ui.widgets.roving import Roving

HEIGHT, BAR, INSET, GAP = 30, 3, 5, 6


@dataclass(frozen=True)
class Part:
    """One part; `count` is shown after its name when it is more than 0."""

    code: str
    name: str
    count: int = 0

    def words(self) -> str:
        """'Evidence 6'."""
        return f"{self.name} {self.count}" if self.count else self.name


MORE = Part("", "More ▾")


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


class MoreTab(Tab):
    """Stands for the parts that have no room; opens a menu of them."""

    def __init__(self) -> None:
        super().__init__(MORE, 0, 0)
        self.setCheckable(False)
        self.setAccessibleName("More parts")


class TabStrip(QWidget):
    """Opens parts: by mouse, by Enter, by arrow keys and Enter, by number from the window.

    One line at any width: what has no room is in a menu at its end, never the part that is open.
    """

    opened = Signal(str)

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self.setAccessibleName("Parts of the case")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs = [Tab(part, number, len(parts)) for number, part in enumerate(parts, 1)]
        self.more = MoreTab()
        self._roving = Roving(self)
        for tab in (*self.tabs, self.more):
            tab.setParent(self)
        for tab in self.tabs:
            tab.clicked.connect(self._clicked)
        self.more.clicked.connect(self.open_more)
        if self.tabs:
            self.tabs[0].setChecked(True)
        self._place()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """New counts for the same parts."""
        for tab, part in zip(self.tabs, parts, strict=True):
            if tab.part != part:
                tab.show_part(part)
        self._place()

    def code(self) -> str:
        """The part that is open."""
        return next((tab.part.code for tab in self.tabs if tab.isChecked()), "")

    def open(self, code: str) -> bool:
        """Open a part by its code; false when there is no such part."""
        for tab in self.tabs:
            if tab.part.code == code:
                tab.setChecked(True)
                self._place()
                self.opened.emit(code)
                return True
        return False

    def hidden_parts(self) -> list[Part]:
        """What has no room now, in order."""
        return [tab.part for tab in self.tabs if tab.isHidden()]

    def open_more(self) -> QMenu:
        """The menu of what has no room."""
        choices = [Choice(one.words(), Opens(self, one.code)) for one in self.hidden_parts()]
        return open_menu(self.more, "More parts", choices)

    def sizeHint(self) -> QSize:
        """All in one line, if there is room."""
        wide = sum(tab.sizeHint().width() + GAP for tab in self.tabs)
        return QSize(wide, look().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The open part and the menu."""
        widest = max((tab.sizeHint().width() for tab in self.tabs), default=0)
        return QSize(widest + GAP + self.more.sizeHint().width(), look().px(HEIGHT))

    def restyle(self) -> None:
        """Widths follow the size of the text."""
        self.updateGeometry()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other parts have room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        shown = self._fitting()
        had_it = any(tab.hasFocus() for tab in self.tabs)
        left = 0
        for tab in (*self.tabs, self.more):
            is_shown = tab in shown
            tab.setVisible(is_shown)
            if is_shown:
                wide = tab.sizeHint().width()
                tab.setGeometry(QRect(left, 0, wide, look().px(HEIGHT)))
                left += wide + GAP
        at = next((n for n, tab in enumerate(shown) if tab.isChecked()), 0)
        self._roving.hold(shown, at)
        if had_it and not any(tab.hasFocus() for tab in shown):
            shown[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fitting(self) -> list[Tab]:
        """From the first on, as many as there is room for, the open one, and the menu."""
        wide = {tab: tab.sizeHint().width() + GAP for tab in (*self.tabs, self.more)}
        room = self.width() + GAP
        if sum(wide[tab] for tab in self.tabs) <= room:
            return list(self.tabs)
        now = [tab for tab in self.tabs if tab.isChecked()]
        for count in range(len(self.tabs) - 1, 0, -1):
            first = self.tabs[:count]
            shown = first if now[0] in first else [*first[:-1], *now]
            if sum(wide[tab] for tab in (*shown, self.more)) <= room:
                return [*shown, self.more]
        return [*now, self.more]

    def _clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, Tab):
            self.open(tab.part.code)


class Opens:
    """Opens a part when called, and lets the keyboard stay on its tab."""

    def __init__(self, strip: TabStrip, code: str) -> None:
        self._strip, self._code = strip, code

    def __call__(self) -> None:
        self._strip.open(self._code)
        for tab in self._strip.tabs:
            if tab.isChecked():
                tab.setFocus(Qt.FocusReason.OtherFocusReason)
