"""Evidence waiting to be placed: dragged onto a cell, or sent there with Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from casework.domain.ids import AllegationId, CaseId, ExhibitId, StatementId
from casework.queries import exhibits
from casework.queries.matrix import MatrixPage
from casework.services import allegations
from ui.plain import counted
from ui.screens.case.part import PartPage, toolbar
from ui.tables.case_list import Index
from ui.tables.lines import LineRow, Lines, TwoLines
from ui.tables.list_view import ListView
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.carried import FORMAT, carry
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import second_line
from ui.widgets.search_box import SearchBox

HIGH = 5
ALL_PLACED = "Every piece of evidence has its place in the matrix."
WORDS = "Drag one onto a cell of the matrix, or choose it and press Enter."


class Draggable(Lines):
    """Rows that the mouse can carry."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row may be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """One format, of our own."""
        return [FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of the row."""
        return carry(self.id_at(indexes[0].row()) if indexes else "")

    def supportedDragActions(self) -> Qt.DropAction:
        """It stays in the list."""
        return Qt.DropAction.CopyAction


class Tray(Card):
    """Exhibits and statements, those that stand nowhere yet first; closed until asked for."""

    def __init__(self, page: PartPage, found: MatrixPage, *, is_open: bool) -> None:
        super().__init__(spacing=10)
        self._page, self._found = page, found
        self._offers = _offers(page, found)
        waiting = sum(not one.right for one in self._offers.values())
        said = counted(waiting, "piece of evidence has", "pieces of evidence have")
        self.toggle = button("", self._toggle)
        words = f"{said} no place in the matrix yet." if waiting else ALL_PLACED
        self.box.addWidget(toolbar(words, self.toggle))
        self.search = SearchBox("Find evidence to place", "Number, title, name")
        self.model = Draggable(lambda ids: {one: self._offers[one] for one in ids}, self)
        self.list = ListView("Evidence to place", self.model, LineRow(), fill="panel")
        self.is_open = is_open
        self._lay()

    def _lay(self) -> None:
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        rows = max(1, min(HIGH, len(self._offers)))
        self.list.setFixedHeight(look().px(52) * rows + 2)
        self.search.searched.connect(self._show)
        self.search.left_downwards.connect(self.list.enter_at_top)
        self.list.left_upwards.connect(self.search.setFocus)
        self.list.opened.connect(self._send)
        self._inside: tuple[QWidget, ...] = (second_line(WORDS), self.search, self.list)
        for widget in self._inside:
            self.box.addWidget(widget)
            widget.setVisible(self.is_open)
        self._name_toggle()
        self._show("")

    def _toggle(self) -> None:
        self.is_open = not self.is_open
        for widget in self._inside:
            widget.setVisible(self.is_open)
        self._name_toggle()
        if self.is_open:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _name_toggle(self) -> None:
        words = "Hide evidence to place" if self.is_open else "Show evidence to place"
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)

    def _show(self, typed: str) -> None:
        sought = typed.casefold().split()
        self.model.show_ids(
            [
                key
                for key, one in self._offers.items()
                if all(word in f"{one.title} {one.detail}".casefold() for word in sought)
            ]
        )

    def _send(self, row: int) -> None:
        WhereDialog(self._page, self._found, self.model.id_at(row)).open()


class WhereDialog(Dialog):
    """Enter chooses the cell a piece of evidence goes to."""

    def __init__(self, page: PartPage, found: MatrixPage, key: str) -> None:
        super().__init__("Where does it belong?", page, wide=560)
        self._page, self._key = page, key
        cells = {
            f"{one.id}:{side}": TwoLines(f"{words} allegation {one.number}", one.heading)
            for one in found.allegations
            for side, words in (("for", "For"), ("against", "Against"))
        }
        self.model = Lines(lambda ids: {one: cells[one] for one in ids}, self)
        self.list = ListView("Cells of the matrix", self.model, LineRow(), fill="panel")
        self.list.setMinimumHeight(look().px(52) * HIGH)
        self.list.opened.connect(self._chosen)
        self.box.addWidget(self.list, 1)
        self.model.show_ids(list(cells))
        self.list.enter_at_top()
        self.add_button("Leave it", self.reject)

    def _chosen(self, row: int) -> None:
        allegation, _, side = self.model.id_at(row).partition(":")
        self.accept()
        place(self._page, allegation, side, self._key)


def place(page: PartPage, allegation: str, side: str, key: str) -> None:
    """Set what `key` names for or against an allegation; a refusal is told."""
    kind, _, one = key.partition(":")
    page.host.do(
        allegations.place_evidence,
        CaseId(page.case_id),
        allegation=AllegationId(allegation),
        side=side,
        on=page.host.today,
        exhibit=ExhibitId(one) if kind == "exhibit" else None,
        statement=StatementId(one) if kind == "statement" else None,
    )


def _offers(page: PartPage, found: MatrixPage) -> dict[str, TwoLines]:
    stands: dict[str, list[str]] = {}
    for row in found.allegations:
        for each in (*row.placed_for, *row.placed_against):
            stands.setdefault(each.exhibit_id or each.statement_id, []).append(str(row.number))
    offered = {
        f"exhibit:{one.id}": TwoLines(
            f"{one.label}  {one.title}", one.kind, _where(stands.get(one.id))
        )
        for one in page.host.read(exhibits.exhibits, page.case_id)
    }
    offered |= {
        f"statement:{one.id}": TwoLines(
            f"S-{one.number}  {one.name}", one.kind_words, _where(stands.get(one.id))
        )
        for one in found.statements
        if one.kind != "attempt"
    }
    return dict(sorted(offered.items(), key=lambda one: bool(one[1].right)))


def _where(numbers: list[str] | None) -> str:
    return f"with {', '.join(dict.fromkeys(numbers))}" if numbers else ""
