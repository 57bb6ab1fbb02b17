"""The keys of the viewer: shown by F1 in it, and written down in docs/viewer.md."""

from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from ui.theme import look
from ui.widgets.cards import Page
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList

KEYS = MappingProxyType(
    {
        "+ and −": "larger, smaller; Ctrl and the mouse wheel do the same",
        "0": "the whole page in sight",
        "W": "as wide as there is room",
        "1": "actual size",
        "R and L": "turn right, turn left; for looking only",
        "Arrow keys": "scroll",
        "Page Down and Page Up": "the next page, the page before",
        "Ctrl+Home and Ctrl+End": "the first page, the last page",
        "Ctrl+F": "find words",
        "F3 and Shift+F3": "the next place, the place before",
        "Ctrl+T": "its text, or its pages again",
        "Ctrl+B": "put a statement or another exhibit beside it, or take it away",
        "F6": "from one side to the other",
        "Ctrl+S": "save a copy",
        "Ctrl+K": "make an exhibit of a part: arrows move the box, Shift and arrows size it, "
        "Ctrl makes the steps finer, Enter takes it, Esc drops it",
        "Esc": "close",
    }
)
"""Key → what it does."""


class KeysDialog(Dialog):
    """All of them, one under the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Keys of the viewer", parent, wide=560)
        page = Page("Keys", fill="panel", spacing=8)
        page.box.setContentsMargins(0, 0, 16, 0)
        page.add(FactList([Fact(key, what) for key, what in KEYS.items()], wide=170))
        page.end()
        page.setMinimumHeight(min(look().px(380), parent.height() - 200))
        self.box.addWidget(page, 1)
        self.add_button("Close", self.accept, is_default=True).setFocus()
