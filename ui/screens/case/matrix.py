"""The matrix part: allegations in a grid, with the evidence for and against each."""

from casework.queries import case_page, matrix
from casework.queries.matrix import AllegationRow, MatrixPage
from ui.host import Host
from ui.screens.case.cell_dialog import PlaceDialog
from ui.screens.case.matrix_rows import COLUMNS, matrix_row
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.case.policy_card import policy_card
from ui.screens.case.reading import AllegationDialog
from ui.screens.case.tasks import part_tasks
from ui.screens.case.tray import Tray, place
from ui.widgets.buttons import button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.chips import State
from ui.widgets.empty_state import EmptyState
from ui.widgets.links import Link
from ui.widgets.matrix import Matrix
from ui.widgets.task_row import Line, TaskRow

WORDS = "Each row is an allegation. Fill every cell before the report can be signed."
SIDES = ("for", "against")
ELSEWHERE = "Interviews, statements, the register of facts and the report stand together."


class MatrixPart(PartPage):
    """Cells open by Enter; what they open closes by Esc."""

    def __init__(self, host: Host, case_id: str) -> None:
        self.page: MatrixPage | None = None
        self.grid: Matrix | None = None
        self.tray: Tray | None = None
        super().__init__("matrix", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        self.page = page = self.host.read(matrix.matrix, self.case_id)
        steps = self.host.read(case_page.case_steps, self.case_id)
        mine = [one for one in steps if one.part == "matrix"]
        add = button("Add allegation", Opener(self, "add_allegation"))
        if not (page.allegations and self.may("add_allegation")):
            add.hide()
        self.add(toolbar(WORDS, add))
        if page.allegations and self.may("place_evidence"):
            was_open = self.tray is not None and self.tray.is_open
            self.tray = Tray(self, page, is_open=was_open)
            self.add(self.tray)
        if page.allegations:
            self.grid = Matrix(COLUMNS, takes=SIDES if self.may("place_evidence") else ())
            self.grid.opened.connect(self._opened)
            self.grid.dropped.connect(self._dropped)
            self.grid.show_rows([matrix_row(one, self.host.today) for one in page.allegations])
            self.add(self.grid)
        else:
            self.add(self._empty())
        self.add(*part_tasks(self, mine))
        if page.allegations:
            self.add(policy_card(self))
        self.add(Link(ELSEWHERE, "Go to Investigation", self._to_investigation))
        if page.withdrawn:
            self.add(self._withdrawn(page.withdrawn))

    def _empty(self) -> EmptyState:
        sentence = "No allegation is recorded yet. Say what was done and which rule it broke."
        act = "Add allegation" if self.may("add_allegation") else ""
        return EmptyState(sentence, act, Opener(self, "add_allegation"), icon="matrix")

    def _withdrawn(self, rows: tuple[AllegationRow, ...]) -> Card:
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("Withdrawn allegations"))
        for one in rows:
            name = f"{one.number}  {one.heading}"
            card.box.addWidget(TaskRow(name, [Line(one.withdrawn_reason)], State("Withdrawn")))
        return card

    def _to_investigation(self) -> None:
        self.host.open_case(self.case_id, "investigation")

    def _dropped(self, allegation_id: str, side: str, key: str) -> None:
        place(self, allegation_id, side, key)

    def _opened(self, allegation_id: str, column: str) -> None:
        page = self.page
        found = [one for one in (page.allegations if page else ()) if one.id == allegation_id]
        if not found or page is None:
            return
        if column in ("for", "against"):
            PlaceDialog(self, found[0], column, page.statements).open()
        elif column == "answer" and self.may("record_answer"):
            self.fill_in("record_answer", allegation=allegation_id)
        elif column == "finding" and self.may("record_finding"):
            self.fill_in("record_finding", allegation=allegation_id)
        else:
            AllegationDialog(self, found[0]).open()
