"""The window: rail, list, reading pane; they give way in that order when there is less room."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.focus import KeepsInSight, enter, focused_in
from ui.plain import one_line
from ui.theme import look
from ui.widgets.banners import ReminderLine, SampleLine, TroubleLine
from ui.widgets.cards import Rule, Surface
from ui.widgets.nav_rail import NavRail
from ui.widgets.progress_strip import ProgressStrip

LIST, RAIL_NARROWS, LIST_HIDES = 316, 1200, 1000
SMALLEST = (1024, 640)
SPREAD = "casework_spread"
"""The property of a page that needs the room of the list beside it."""


class MainWindow(QMainWindow):
    """Holds what others make. Under `LIST_HIDES` px it shows the list or the page, not both."""

    closing = Signal()

    def __init__(self, rail: NavRail) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("Casework")
        KeepsInSight(self)
        self.setMinimumSize(*SMALLEST)
        self.resize(1440, 900)
        self.rail = rail
        self.lists, self.pages = QStackedWidget(), QStackedWidget()
        self.strip = ProgressStrip()
        self._has_list = False
        self._is_reading = True
        self._is_spread = False
        self._rule = Rule(is_upright=True)
        ground = Surface("ground")
        self.sample, self.trouble, self.reminder = SampleLine(), TroubleLine(), ReminderLine()
        self.alarm = TroubleLine("Check again")
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for line in (self.sample, self.alarm, self.trouble, self.reminder):
            outer.addWidget(line)
        box = QHBoxLayout()
        box.setSpacing(0)
        outer.addLayout(box, 1)
        for part in (rail, self.lists, self._rule):
            box.addWidget(part)
        box.addLayout(_under_one_another(self.pages, self.strip), 1)
        self.setCentralWidget(ground)
        self._fit()

    def name(self, what: str) -> None:
        """The window's title: 'Debbie Marsh - Casework'."""
        self.setWindowTitle(f"{one_line(what)} - Casework" if what else "Casework")

    def show_list(self, pane: QWidget | None) -> None:
        """Put a list beside the page, or none."""
        self._has_list = pane is not None
        if pane is not None:
            _bring(self.lists, pane)
        self._fit()

    def spread(self, *, is_on: bool) -> None:
        """What is written side by side needs the room of the list."""
        if is_on is not self._is_spread:
            self._is_spread = is_on
            self._fit()

    def show_page(self, page: QWidget) -> None:
        """Show a page; in a narrow window it takes the list's place."""
        _bring(self.pages, page)
        self.go_to_page()

    def go_to_list(self) -> None:
        """In a narrow window: the list takes the page's place."""
        self._is_reading = not self._has_list
        self._fit()

    def go_to_page(self) -> None:
        """In a narrow window: the page takes the list's place."""
        self._is_reading = True
        self._fit()

    def is_single(self) -> bool:
        """Whether list and page take turns."""
        return self._has_list and self.width() < look().px(LIST_HIDES)

    def next_pane(self, step: int = 1) -> None:
        """F6: the keyboard goes to the rail, the list, the page, and round again."""
        panes = [one for one in (self.rail, self.lists, self.pages) if one.isVisible()]
        at_now = focused_in(self)
        inside = [
            n for n, one in enumerate(panes) if at_now is not None and one.isAncestorOf(at_now)
        ]
        at = (inside[0] + step) if inside else 0
        for offset in range(len(panes)):
            if enter(panes[(at + offset * step) % len(panes)]):
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts into the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins on the rail, not on a line above it."""
        super().showEvent(event)
        if focused_in(self) is None:
            enter(self.rail)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while somebody has answers in a form; then it asks about them."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def restyle(self) -> None:
        """Widths follow the size of the text."""
        self._fit()

    def _fit(self) -> None:
        now = look()
        self.rail.collapse(is_narrow=self.width() < now.px(RAIL_NARROWS))
        single = self.is_single()
        shows_list = self._has_list and (not single or not self._is_reading)
        shows_list = shows_list and not self._is_spread
        self.lists.setVisible(shows_list)
        self._rule.setVisible(shows_list and not single)
        self.pages.setVisible(not single or self._is_reading or self._is_spread)
        if single:
            self.lists.setMinimumWidth(0)
            self.lists.setMaximumWidth(16_777_215)
        else:
            self.lists.setFixedWidth(now.px(LIST))


def _bring(stack: QStackedWidget, widget: QWidget) -> None:
    if stack.indexOf(widget) < 0:
        stack.addWidget(widget)
    stack.setCurrentWidget(widget)


def _under_one_another(pages: QWidget, strip: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(0)
    box.addWidget(pages, 1)
    box.addWidget(strip)
    return box
