"""The people found for a name as it is typed, and the offer to add a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from casework.domain.search_text import fold
from ui.fields.choice_model import ChoiceModel
from ui.fields.long_list import ChoiceView
from ui.fields.option_row import Choice
from ui.focus import bring_in_sight

FEWEST_LETTERS = 2
MOST_OFFERS = 8


@dataclass(frozen=True)
class Known:
    """Somebody already in the store; `detail` tells two people of one name apart."""

    person_id: str
    name: str
    detail: str = ""


@dataclass(frozen=True)
class Named:
    """An answer: somebody known by id, or a new person by name (`person_id` is '')."""

    person_id: str
    name: str


FindPeople = Callable[[str], Sequence[Known]]


def nobody_known(_text: str) -> Sequence[Known]:
    """For forms that are shown before there is a store."""
    return ()


class PersonOffers(ChoiceView):
    """A list under the name box; `picked` carries the answer, `given_up` follows Esc."""

    picked = Signal(object)
    given_up = Signal()

    def __init__(
        self, find: FindPeople, *, may_add: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find, self._may_add = find, may_add
        self.found: tuple[Known, ...] = ()
        self._name = ""
        self.hide()
        self.clicked.connect(self._on_row)
        self.activated.connect(self._on_row)

    def seek(self, name: str) -> None:
        """Show who is known by these letters, with the offer to add somebody new at the end."""
        self._name = name
        self.found = tuple(self._find(name))[:MOST_OFFERS] if len(name) >= FEWEST_LETTERS else ()
        rows = [Choice(one.person_id, one.name, one.detail) for one in self.found]
        if self._may_add:
            rows.append(Choice("", f"Add ‘{name}’ as a new person"))
        self.setModel(ChoiceModel(rows, many=False))
        self.setVisible(len(name) >= FEWEST_LETTERS and bool(rows))

    def enter(self) -> None:
        """Move the keyboard to the first row."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.setCurrentIndex(self.model().index(0, 0))
        bring_in_sight(self)

    def is_namesake(self) -> bool:
        """Whether somebody known might be meant by what was typed."""
        typed = fold(self._name).split()
        return any(all(part in fold(one.name) for part in typed) for one in self.found)

    def detail(self, person_id: str) -> str:
        """What tells this person apart, as far as the last search found them."""
        return next((one.detail for one in self.found if one.person_id == person_id), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_row(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_row(self, index: QModelIndex) -> None:
        if not index.isValid() or self.isHidden():
            return
        row = index.row()
        known = self.found[row] if row < len(self.found) else None
        self.hide()
        self.picked.emit(Named(known.person_id, known.name) if known else Named("", self._name))
