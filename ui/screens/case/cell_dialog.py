"""A cell of the matrix, opened: what is placed in it, and what may be placed, all by keyboard."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from casework.domain.ids import AllegationId, CaseId
from casework.queries import exhibits
from casework.queries.investigation import StatementRow
from casework.queries.matrix import AllegationRow, PlacedRow
from casework.services import allegations
from ui.screens.case.part import PartPage
from ui.screens.case.tray import place
from ui.tables.lines import LineRow, Lines, TwoLines
from ui.tables.list_view import ListView
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label, second_line

NAMED = 8
"""So many are named; a cell may hold hundreds."""


class PlaceDialog(Dialog):
    """Enter places what is chosen; Esc leaves the cell as it is."""

    def __init__(
        self,
        page: PartPage,
        allegation: AllegationRow,
        side: str,
        statements: Sequence[StatementRow],
    ) -> None:
        super().__init__(f"Evidence {side} allegation {allegation.number}", page, wide=560)
        self._page, self._allegation, self._side = page, allegation, side
        placed = allegation.placed_for if side == "for" else allegation.placed_against
        self.box.addWidget(label(allegation.heading, tone=Tone.QUIET, wrap=True))
        self._placed_ids = [one.id for one in placed]
        for one in placed[:NAMED]:
            self.box.addWidget(_placed(one))
        if len(placed) > NAMED:
            self.box.addWidget(second_line(f"and {len(placed) - NAMED} more"))
        self._offers = _offers(page, placed, statements)
        self.model = Lines(lambda ids: {one: self._offers[one] for one in ids})
        self.list = ListView("What can be placed here", self.model, LineRow(), fill="panel")
        self.list.setMinimumHeight(look().px(52) * 5)
        self.list.opened.connect(self._chosen)
        self._fill()

    def _fill(self) -> None:
        may = self._page.may("place_evidence")
        if self._offers and may:
            self.box.addWidget(second_line("Choose with the arrow keys. Enter places it."))
            self.box.addWidget(self.list, 1)
            self.model.show_ids(list(self._offers))
            self.list.enter_at_top()
        else:
            self.list.hide()
            words = "Everything sealed is placed. Add evidence first." if may else ""
            self.box.addWidget(second_line(words))
        is_said = (
            self._allegation.nothing_for
            if self._side == "for"
            else self._allegation.nothing_against
        )
        if self._offers and may:
            self.add_button("Place it with a note", self._with_note)
        if self._placed_ids and may:
            self.add_button("Take one off", self._take_off)
        if may and not is_said:
            self.add_button(f"Say that none was found {self._side} it", self._none)
        self.add_button("Leave as it is", self.reject)

    def _chosen(self, row: int) -> None:
        key = self.model.id_at(row)
        self.accept()
        place(self._page, self._allegation.id, self._side, key)

    def _with_note(self) -> None:
        """The form asks which part of it, and why."""
        self.accept()
        self._page.fill_in("place_evidence", allegation=self._allegation.id, side=self._side)

    def _take_off(self) -> None:
        """The form asks which, and why."""
        self.accept()
        self._page.fill_in("take_back_placement", placement=self._placed_ids[0])

    def _none(self) -> None:
        host = self._page.host
        self.accept()
        host.do(
            allegations.say_none_found,
            CaseId(self._page.case_id),
            allegation=AllegationId(self._allegation.id),
            side=self._side,
            on=host.today,
        )


def _placed(one: PlacedRow) -> QLabel:
    note = f": {one.note}" if one.note else ""
    return label(f"{one.label}  {one.title}{note}", Size.BODY, wrap=True)


def _offers(
    page: PartPage, placed: Sequence[PlacedRow], statements: Sequence[StatementRow]
) -> dict[str, TwoLines]:
    taken = {one.exhibit_id for one in placed} | {one.statement_id for one in placed}
    found = {
        f"exhibit:{one.id}": TwoLines(f"{one.label}  {one.title}", one.kind)
        for one in page.host.read(exhibits.exhibits, page.case_id)
        if one.id not in taken
    }
    found |= {
        f"statement:{one.id}": TwoLines(f"S-{one.number}  {one.name}", one.kind_words)
        for one in statements
        if one.id not in taken
    }
    return found
