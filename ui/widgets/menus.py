"""Menus of things to do, opened under what asked for them; they never wait for an answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.plain import caption
from ui.theme import look
from ui.widgets.buttons import Button

Do = Callable[[], object]


@dataclass(frozen=True)
class Choice:
    """One line of a menu; `is_on` is said by a tick."""

    words: str
    do: Do
    is_on: bool | None = None


def open_menu(under: QWidget, name: str, choices: Sequence[Choice]) -> QMenu:
    """Open a menu at the lower edge of `under`; arrow keys and Enter choose, Esc closes it."""
    menu = QMenu(under)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(name)
    menu.setFont(look().font())
    for one in choices:
        action = menu.addAction(caption(one.words))
        if one.is_on is not None:
            action.setCheckable(True)
            action.setChecked(one.is_on)
        action.triggered.connect(lambda _on=False, do=one.do: do())
    menu.popup(under.mapToGlobal(QPoint(0, under.height())))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    return menu


class MoreButton(Button):
    """'More': a menu of what is done less often."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__("More ▾")
        self.choices = tuple(choices)
        self.setAccessibleName(f"More to do here, {len(self.choices)}")
        self.clicked.connect(self.open)

    def open(self) -> QMenu:
        """Show them."""
        return open_menu(self, "More to do here", self.choices)
