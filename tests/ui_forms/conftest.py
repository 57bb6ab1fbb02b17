"""Forms and fields on a real (offscreen) window, and what they would ask of a store."""

import datetime as dt
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.fields.option_row import Choice
from ui.fields.person_offers import Known
from ui.forms.sources import Sources

TODAY = dt.date(2026, 6, 24)
SINCLAIRS = (
    Known("p1", "Isla Sinclair", "Internal Audit"),
    Known("p2", "Ian Sinclair", "Teacher, Kelvin Academy"),
)


def find_people(text: str) -> Sequence[Known]:
    """As the store would: everybody whose name holds what was typed."""
    return [one for one in SINCLAIRS if text.casefold() in one.name.casefold()]


@pytest.fixture
def sources() -> Sources:
    """Wednesday 24 June 2026, two people of one surname, two exhibits."""
    exhibits = (Choice("e1", "EX-1 Post"), Choice("e2", "EX-2 Profile page"))
    return Sources(TODAY, find_people, {"exhibits": exhibits}.__getitem__)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Puts a widget on a window that has the keyboard."""

    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()

    return show
