"""The list of cases: find as you type, filters, rows fetched when they are looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.queries import case_list
from casework.queries.case_list import CaseFilter
from ui.host import Host, is_only_drafts
from ui.screens.case_lines import case_line
from ui.tables.case_list import CaseLine, CaseList
from ui.tables.case_row import CaseRow
from ui.tables.list_view import ListView
from ui.theme import Size
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.cards import Rule, SectionTitle, Surface
from ui.widgets.chips import FilterChip
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.search_box import SearchBox

WEEK = 7
NONE = "No case matches. Use fewer words, or take a filter off."


class CasesPane(Surface):
    """`opened` carries a case's id."""

    opened = Signal(str)

    def __init__(self, host: Host) -> None:
        super().__init__("raised")
        self.host = host
        self.wanted = CaseFilter(only_open=True)
        self._latest = host.latest()
        self.setAccessibleName("Cases")
        self.title = SectionTitle("Cases", size=Size.PANE)
        self.search = SearchBox("Find a case", "Name, reference, words", "Ctrl+F")
        self.model = CaseList(self._fetch, self)
        self.list = ListView("Cases", self.model, CaseRow())
        self.none = label(NONE, Size.BODY, Tone.QUIET, wrap=True)
        self.none.setContentsMargins(16, 16, 16, 16)
        self.none.hide()
        self._build()
        self.search.searched.connect(self._typed)
        self.search.left_downwards.connect(self.list.enter_at_top)
        self.list.left_upwards.connect(self.search.setFocus)
        self.list.opened.connect(self._opened)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._ask)
        host.changed.connect(self._changed)
        self._show(host.read(case_list.matching_ids, self.wanted))

    def stand_at(self, case_id: str) -> None:
        """Mark the case that is open, if it is in the list."""
        row = self.model.row_of(case_id)
        if row >= 0:
            self.list.stand_at(row)

    def first_case(self) -> str:
        """The case at the top; '' when the list is empty."""
        return self.model.id_at(0) if self.model.rowCount() else ""

    def forget(self) -> None:
        """Nobody waits for a search any more."""
        self._latest.forget()
        self.model.show_cases(())

    def _build(self) -> None:
        top, chips = QWidget(), QWidget()
        row = Flow(6)
        chips.setLayout(row)
        row.addWidget(FilterChip("Open", is_on=True, change=self._only_open))
        row.addWidget(FilterChip("Mine", is_on=False, change=self._only_mine))
        row.addWidget(FilterChip("Due this week", is_on=False, change=self._due_this_week))
        box = QVBoxLayout(top)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(10)
        for widget in (self.title, self.search, chips):
            box.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part in (top, Rule(), self.none):
            outer.addWidget(part)
        outer.addWidget(self.list, 1)

    def _typed(self, words: str) -> None:
        self._filter(replace(self.wanted, words=words))

    def _only_open(self, is_on: bool) -> None:
        self._filter(replace(self.wanted, only_open=is_on))

    def _only_mine(self, is_on: bool) -> None:
        self._filter(replace(self.wanted, only_mine=is_on))

    def _due_this_week(self, is_on: bool) -> None:
        last = self.host.today.fromordinal(self.host.today.toordinal() + WEEK)
        self._filter(replace(self.wanted, due_by=last if is_on else None))

    def _filter(self, wanted: CaseFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._ask()

    def _ask(self) -> None:
        read, wanted = self.host.workspace.read, self.wanted
        self._latest.ask(lambda _progress: read(case_list.matching_ids, wanted), self._show)

    def _show(self, ids: list[str]) -> None:
        index = self.list.currentIndex()
        kept = self.model.id_at(index.row()) if index.isValid() else ""
        self.model.show_cases(ids)
        self.title.note(f"{len(ids):,}")
        self.none.setVisible(not ids)
        self.list.setVisible(bool(ids))
        self.stand_at(kept)
        announce(self.title, f"{len(ids):,} cases")

    def _changed(self, tables: object) -> None:
        if not is_only_drafts(tables):
            self._again.start()

    def _opened(self, row: int) -> None:
        self.opened.emit(self.model.id_at(row))

    def _fetch(self, ids: Sequence[str]) -> Mapping[str, CaseLine]:
        today = self.host.today
        found = self.host.read(case_list.rows, list(ids))
        return {key: case_line(row, today) for key, row in found.items()}
