"""Where the keyboard was before a form came up, so that it is there again when the form is gone."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.focus import Spot, bring_in_sight, focused


class WayBack(QObject):
    """Waits until the page has been read again, then puts the keyboard where it was."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._page: QWidget | None = None
        self._spot = Spot()
        self._read = QTimer(self, singleShot=True, interval=0)
        self._read.timeout.connect(self._focus)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._scroll)

    def keep(self) -> None:
        """Remember where the keyboard is now."""
        self._page = self._pages.currentWidget()
        self._spot = Spot.of(self._page) if self._page is not None else Spot()

    def go(self) -> None:
        """The form is gone."""
        self._read.start()

    def _focus(self) -> None:
        page, kept = self._pages.currentWidget(), self._page
        self._page = None
        if page is not None:
            (self._spot if page is kept else Spot()).focus(page)
            self._laid_out.start()

    def _scroll(self) -> None:
        at = focused()
        if at is not None:
            bring_in_sight(at)
