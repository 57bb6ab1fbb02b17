"""Due: everything that waits across all cases, each line leading to where it is met."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.dates import say_day, short_day
from casework.domain.due_items import KINDS, DueFilter, DueItem, Kind
from casework.queries import due
from casework.queries.clocks import STATUS
from ui.due_words import due_state, moved_words, still_state
from ui.host import Host, is_only_drafts
from ui.plain import counted
from ui.screens.calendar_export import CalendarExport
from ui.tables.due_list import DueLine, DueList, DueRow, Heading, Row
from ui.tables.list_view import ListView
from ui.theme import Size, look
from ui.widgets.announce import announce
from ui.widgets.apart import Apart
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Surface, stacked
from ui.widgets.chips import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.labels import heading, second_line

NOTHING = "Nothing is due. Deadlines begin by themselves when a case is reported."
NONE_LIKE_IT = "Nothing of this kind is due. Take a filter off to see the rest."
IS_CUT = "Only the first 2,000 deadlines are listed. Choose ‘Mine’ to see fewer."


class DueScreen(Surface):
    """Read when it is shown, and again when something changed or another day has begun."""

    def __init__(self, host: Host) -> None:
        super().__init__("ground")
        self.host, self.only, self.is_stale = host, DueFilter(), True
        self.setAccessibleName("Due")
        self.day, self.note = second_line(""), second_line("")
        self.model = DueList(self)
        self.list = ListView("What is due", self.model, DueRow(), fill="panel")
        self.list.opened.connect(self._open)
        self.none = EmptyState(NOTHING, icon="check")
        self.kept: list[Kind] = []
        self._build()
        host.changed.connect(self._changed)

    def refresh_if_stale(self) -> None:
        """Read again when something changed, or another day has begun."""
        if self.is_stale or self._read_on != self.host.today:
            self.refresh()

    def refresh(self) -> None:
        """Read again; the line that was chosen stays chosen."""
        at = self.model.line_at(self.list.currentIndex().row())
        page = self.host.read(due.due, self.only)
        self.is_stale, self._read_on = False, self.host.today
        rows = self._rows(page.items)
        self.model.show_rows(rows)
        self.day.say(say_day(self.host.today))
        self.note.say(IS_CUT if page.is_cut else "")
        self.note.setVisible(page.is_cut)
        self._show_empty(is_empty=not page.items)
        self.list.stand_at(rows.index(at) if at in rows else self.model.first_line())
        announce(self, counted(len(page.items), "thing is due", "things are due"))

    def drop(self) -> None:
        """It holds no pictures."""

    def _build(self) -> None:
        chips = QWidget()
        row = Flow(6)
        chips.setLayout(row)
        row.addWidget(FilterChip("Mine", is_on=False, change=self._only_mine))
        for kind, words in KINDS.items():
            row.addWidget(FilterChip(words, is_on=False, change=self._changer(kind)))
        self.keep = button("Put into a calendar", self._keep)
        head = QWidget()
        title = stacked(heading("Due", Size.PANE), self.day, spacing=2)
        head.setLayout(Apart(title, self.keep, least=lambda: look().px(200), in_middle=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 24)
        box.setSpacing(14)
        card = Card(padding=4, spacing=6)
        filters = stacked(chips)
        filters.setContentsMargins(16, 12, 16, 0)
        card.box.addWidget(filters)
        card.box.addWidget(self.list, 1)
        for part in (head, self.note, card, self.none):
            box.addWidget(part)
        box.setStretchFactor(card, 1)
        box.addStretch(0)

    def _rows(self, items: Sequence[DueItem]) -> list[Row]:
        rows: list[Row] = []
        for section, group in groupby(items, lambda one: one.section(self.host.today)):
            lines = [self._line(one) for one in group]
            rows += [Heading(section.words, len(lines)), *lines]
        return rows

    def _line(self, one: DueItem) -> DueLine:
        today = self.host.today
        said = [one.name, one.reference, KINDS[one.kind]]
        said += [STATUS[one.status]] if one.status in STATUS else []
        said += [moved_words(one.was_on, today)] if one.was_on is not None else []
        if one.kind is Kind.HEARING:
            said += [short_day(one.on, today=today), one.note]
        state = due_state(one.on, today, is_overdue=one.is_overdue)
        if one.paused_since is not None:
            state = still_state(one.paused_since, today)
        detail = " · ".join(part for part in said if part)
        return DueLine(one.case_id, one.place, one.title, detail, state)

    def _show_empty(self, *, is_empty: bool) -> None:
        self.none.sentence.say(NONE_LIKE_IT if self.only != DueFilter() else NOTHING)
        self.none.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self.keep.setVisible(not is_empty)

    def _only_mine(self, is_on: bool) -> None:
        self.only = replace(self.only, only_mine=is_on)
        self.refresh()

    def _changer(self, kind: Kind) -> "KindChange":
        return KindChange(self, kind)

    def _open(self, row: int) -> None:
        line = self.model.line_at(row)
        if line is not None:
            self.host.open_case(line.case_id, line.place)

    def _keep(self) -> None:
        CalendarExport(self, self.host, self.only).open()

    def _changed(self, tables: object) -> None:
        if is_only_drafts(tables):
            return
        self.is_stale = True
        if self.isVisible():
            self.refresh()


class KindChange:
    """Takes a kind in or out of what is wanted."""

    def __init__(self, screen: DueScreen, kind: Kind) -> None:
        self._screen, self._kind = screen, kind

    def __call__(self, is_on: bool) -> None:
        kinds = self._screen.only.kinds
        kinds = kinds | {self._kind} if is_on else kinds - {self._kind}
        self._screen.only = replace(self._screen.only, kinds=kinds)
        self._screen.refresh()
