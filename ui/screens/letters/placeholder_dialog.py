"""Choosing a placeholder by typing a word of what it is; Enter puts it where the cursor was."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from casework.domain.letter_placeholders import GROUPS, Placeholder
from casework.domain.search_text import fold
from ui.tables.lines import LineRow, Lines, TwoLines
from ui.tables.list_view import ListView
from ui.theme import look
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import second_line
from ui.widgets.search_box import SearchBox

NONE = "No placeholder is called so. Try another word, or write the words themselves."
HOW = "Type a word, go down with the arrow keys. Enter puts it in."
PRIVATE = "Not for this letter"


class PlaceholderDialog(Dialog):
    """Closed by Esc, it changes nothing."""

    def __init__(
        self, parent: QWidget, choose: Callable[[str], object], *, sees_private: bool
    ) -> None:
        super().__init__("Insert a placeholder", parent, wide=560)
        self._choose = choose
        self._known = {one.code: (one, group) for group, all_ in GROUPS for one in all_}
        self._sees_private = sees_private
        self.search = SearchBox("Find a placeholder", "A word of what it is")
        self.note = second_line(HOW)
        self.model = Lines(lambda codes: {one: self._line(one) for one in codes})
        self.list = ListView("Placeholders", self.model, LineRow(), fill="panel")
        self.list.setMinimumHeight(look().px(52) * 6)
        self.search.textChanged.connect(self._seek)
        self.search.left_downwards.connect(self.list.enter_at_top)
        self.search.returnPressed.connect(lambda: self._chosen(0))
        self.list.left_upwards.connect(self.search.setFocus)
        self.list.opened.connect(self._chosen)
        for one in (self.search, self.note, self.list):
            self.box.addWidget(one)
        self.add_button("Leave the text as it is", self.reject)
        self._seek("")
        self.search.setFocus()

    def codes(self) -> list[str]:
        """Those that the list shows."""
        return [self.model.id_at(row) for row in range(self.model.rowCount())]

    def _seek(self, typed: str) -> None:
        words = fold(typed).split()
        found = [code for code, (one, _) in self._known.items() if _has(one, words)]
        self.model.show_ids(found)
        self.note.say(HOW if found else NONE)

    def _line(self, code: str) -> TwoLines:
        one, group = self._known[code]
        is_kept = one.is_private and not self._sees_private
        return TwoLines(one.what[:1].upper() + one.what[1:], one.written,
                        PRIVATE if is_kept else group)  # fmt: skip

    def _chosen(self, row: int) -> None:
        if row < self.model.rowCount():
            code = self.model.id_at(row)
            self.accept()
            self._choose(self._known[code][0].written)


def _has(one: Placeholder, words: list[str]) -> bool:
    text = fold(f"{one.what} {one.code} {one.example}")
    return all(word in text for word in words)
