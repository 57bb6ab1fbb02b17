"""What all sections of the settings are: a page made from values, read again when they change."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtGui import QResizeEvent

from ui.host import Host
from ui.theme import Size, look
from ui.widgets.cards import Page
from ui.widgets.labels import heading

MARGIN = 24
WIDEST = 720
"""Lines longer than this (px at 100 %) are hard to read."""


class Section(Page):
    """`fill` reads and shows; `refresh` does it again."""

    def __init__(self, title: str, host: Host) -> None:
        super().__init__(title)
        self.host, self._title = host, title
        self._show()

    @abstractmethod
    def fill(self) -> None:
        """Read what this section shows, and add it."""

    def refresh(self) -> None:
        """Read again."""
        self.renew()
        self._show()
        self.show_again()

    def opener(self, act: str, **known: object) -> Callable[[], None]:
        """What opens an act's form."""
        return lambda: self.host.fill_in(act, "", known)

    def _show(self) -> None:
        self.add(heading(self._title, Size.PANE))
        self.fill()
        self.end()
        self._narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay as long as they can be read."""
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        """What is too wide goes into the margin: cards that are narrower than they were asked
        would be measured for too few lines."""
        spare = self.viewport().width() - 2 * MARGIN - look().px(WIDEST)
        self.box.setContentsMargins(MARGIN, 20, MARGIN + max(0, spare), MARGIN)
