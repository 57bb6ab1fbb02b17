"""What all sections of the settings are: a page made from values, read again when they change."""

from abc import abstractmethod
from collections.abc import Callable

from ui.host import Host
from ui.theme import Size, look
from ui.widgets.cards import Page
from ui.widgets.labels import heading

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

    def _narrow(self) -> None:
        for number in range(self.box.count()):
            item = self.box.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setMaximumWidth(look().px(WIDEST))
