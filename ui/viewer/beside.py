"""What stands beside an exhibit: a statement, another exhibit, or a transcript being typed."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.queries.exhibits import ExhibitRow
from casework.queries.statements import StatementFile
from ui.fields.long_text_box import LongTextBox
from ui.tables.lines import LineRow, Lines, TwoLines
from ui.tables.list_view import ListView
from ui.theme import Size, look
from ui.viewer.text_pane import TextPane
from ui.widgets.buttons import primary
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import heading, second_line

NOTHING = "There is no statement and no other exhibit that can be opened yet."
TYPED = (
    "Type it as it stands there, mistakes and all. Put what cannot be read in [square brackets]."
)


class BesideDialog(Dialog):
    """Statements first, then the other exhibits; Enter or a click chooses."""

    def __init__(
        self,
        parent: QWidget,
        statements: tuple[StatementFile, ...],
        exhibits: tuple[ExhibitRow, ...],
        chosen: Callable[[str], object],
    ) -> None:
        super().__init__("What shall stand beside it?", parent, wide=560)
        self._chosen = chosen
        self._offers = offers(statements, exhibits)
        self.model = Lines(lambda ids: {one: self._offers[one] for one in ids}, self)
        self.list = ListView("What can stand beside it", self.model, LineRow(), fill="panel")
        self.list.setMinimumHeight(look().px(52) * 5)
        self.list.opened.connect(self._take)
        if self._offers:
            self.box.addWidget(second_line("Choose with the arrow keys. Enter takes it."))
            self.box.addWidget(self.list, 1)
            self.model.show_ids(list(self._offers))
            self.list.enter_at_top()
        else:
            self.box.addWidget(second_line(NOTHING))
        self.add_button("Go back", self.reject, is_default=not self._offers)

    def _take(self, row: int) -> None:
        key = self.model.id_at(row)
        self.accept()
        self._chosen(key)


class StatementPane(QWidget):
    """A statement to the letter, under its name."""

    def __init__(self, one: StatementFile) -> None:
        super().__init__()
        row = one.row
        self.text = TextPane(f"Statement S-{row.number}")
        self.text.show_text(row.text)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(heading(f"S-{row.number}  {row.name}", Size.NAME))
        box.addWidget(second_line(row.kind_words))
        box.addWidget(self.text, 1)

    def drop(self) -> None:
        """No text is left here."""
        self.text.drop()

    def enter(self) -> None:
        """The keyboard goes to the text."""
        self.text.setFocus()


class TypingPane(QWidget):
    """What an exhibit says, typed while one looks at it; `keep` is given the text."""

    def __init__(self, one: ExhibitRow, keep: Callable[[str], object]) -> None:
        super().__init__()
        name = f"What {one.label} says"
        self.text = LongTextBox(12)
        self.text.setAccessibleName(name)
        self.text.setSizePolicy(
            self.text.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Expanding
        )
        self.keep = primary("Keep it as an exhibit", lambda: keep(self.text.text()))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(heading(name, Size.NAME))
        box.addWidget(second_line(TYPED))
        box.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addStretch(1)
        box.addLayout(foot)

    @property
    def has_work(self) -> bool:
        """Whether something was typed that is not kept."""
        return bool(self.text.text().strip())

    def drop(self) -> None:
        """No text is left here."""
        self.text.clear()

    def enter(self) -> None:
        """The keyboard goes to the box."""
        self.text.setFocus()


def offers(
    statements: tuple[StatementFile, ...], exhibits: tuple[ExhibitRow, ...]
) -> Mapping[str, TwoLines]:
    """By a key that says which: 'statement:…' or 'exhibit:…'."""
    found = {
        f"statement:{one.row.id}": TwoLines(
            f"S-{one.row.number}  {one.row.name}", one.row.kind_words
        )
        for one in statements
    }
    for one in exhibits:
        if can_be_opened(one):
            held = "Restricted: " if one.is_sensitive else ""
            found[f"exhibit:{one.id}"] = TwoLines(f"{one.label}  {one.title}", f"{held}{one.kind}")
    return found


def can_be_opened(one: ExhibitRow) -> bool:
    """Not what is damaged, set apart, or of a case where nothing is looked at."""
    return not (one.damage or one.is_apart or one.is_not_to_be_seen)
