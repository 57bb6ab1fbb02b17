"""Home: what is overdue, what is due soon, drafts to finish, the cases opened last."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.dates import say_day, short_moment
from casework.queries import home
from casework.queries.backups import backup_nag
from casework.queries.case_list import CaseRow
from casework.queries.home import DraftRow, DueRow, HomePage
from ui.due_words import due_state
from ui.focus import Spot, focused_in
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.plain import counted
from ui.screens.case_lines import case_due
from ui.screens.form_names import form_name
from ui.theme import Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.buttons import button, primary
from ui.widgets.cards import Card, Page, Rule, SectionTitle, stacked
from ui.widgets.chips import State
from ui.widgets.empty_state import EmptyState
from ui.widgets.go_row import GoRow
from ui.widgets.labels import heading, second_line
from ui.widgets.links import Link

SIDE = 360
SAFETY = "settings/safety"
NOTHING_DUE = "Nothing is overdue and nothing is due in the next five working days."
SHOW_ALL = "Show everything that is due"
NO_CASES = "No cases yet. Record what was reported, and the first case is opened."


class HomeScreen(Page):
    """Each line leads to where the work is done."""

    def __init__(self, host: Host) -> None:
        super().__init__("Home")
        self.host = host
        self.waiting = self.overdue = 0
        self.is_stale = False
        self._fill()

    def refresh_if_stale(self) -> None:
        """Read again when something changed, or another day has begun."""
        if self.is_stale or self._read_on != self.host.today:
            self.refresh()

    def refresh(self) -> None:
        """Read again; the keyboard stays where it was."""
        at = focused_in(self.inner)
        spot = Spot.of(self.inner) if at is not None and at.hasFocus() else None
        self.renew()
        self._fill()
        self.show_again()
        if spot is not None:
            spot.focus(self.inner)

    def drop(self) -> None:
        """It holds no pictures."""

    def _fill(self) -> None:
        self.is_stale, self._read_on = False, self.host.today
        page = self.host.read(home.home)
        self.waiting, self.overdue = len(page.overdue) + len(page.soon), len(page.overdue)
        self.add(self._head(), *backup_cards(self.host))
        if not page.has_cases and not page.drafts:
            self.add(self._empty())
        else:
            self.add(self._columns(page))
        self.end()

    def _head(self) -> QWidget:
        words = stacked(
            heading("Home", Size.PANE), second_line(say_day(self.host.today)), spacing=2
        )
        acts = []
        if self.host.may("enter_running_case"):
            acts.append(button("Enter a running case", self._enter))
        if self.host.may("report_incident"):
            acts.append(primary("Record an incident", self._record, keys="Ctrl+N"))
        holder = QWidget()
        right = row_of(*acts)
        holder.setLayout(Apart(words, right, least=lambda: look().px(200), in_middle=True))
        return holder

    def _empty(self) -> EmptyState:
        may = self.host.may("report_incident")
        act = "Record an incident" if may else ""
        return EmptyState(NO_CASES, act, self._record, icon="cases", is_primary=False)

    def _columns(self, page: HomePage) -> QWidget:
        left = stacked(*due_cards(self.host, page), spacing=16)
        right = stacked(*aside_cards(self.host, page), spacing=16)
        both = QWidget()
        side = self._side
        both.setLayout(Apart(left, right, least=lambda: look().px(420), side=side, gap=20))
        return both

    def _record(self) -> None:
        self.host.fill_in("report_incident")

    def _enter(self) -> None:
        self.host.fill_in("enter_running_case")

    def _side(self) -> int:
        return look().px(SIDE)


def backup_cards(host: Host) -> list[QWidget]:
    """What stands against trusting the backups, for whoever can put it right."""
    nag = host.read(backup_nag)
    if not nag or not host.may("set_backup_folder"):
        return []
    state = State("Needs attention", Tone.AMBER)
    row = GoRow(nag, "Backups and checks", state, lambda: host.place_wanted.emit(SAFETY))
    return [_card("Backups", [row])]


def due_cards(host: Host, page: HomePage) -> list[QWidget]:
    cards: list[QWidget] = []
    if page.overdue:
        cards.append(_clocks(host, "Overdue", page.overdue))
    if page.soon:
        cards.append(_clocks(host, "Due in five working days", page.soon))
    if not cards:
        cards.append(EmptyState(NOTHING_DUE, icon="check"))
    if page.later_count:
        words = counted(page.later_count, "deadline is later", "deadlines are later")
        cards.append(Link(f"{words}.", SHOW_ALL, lambda: host.place_wanted.emit("due")))
    return cards


def aside_cards(host: Host, page: HomePage) -> list[QWidget]:
    cards: list[QWidget] = []
    if page.drafts:
        rows = [_draft(host, one) for one in page.drafts]
        cards.append(_card("Drafts to finish", rows))
    if page.recent:
        cards.append(_card("Opened last", [_case(host, one) for one in page.recent]))
    return cards


def _clocks(host: Host, title: str, rows: Sequence[DueRow]) -> Card:
    note = counted(len(rows), "deadline", "deadlines")
    return _card(title, [_clock(host, one) for one in rows], note)


def _clock(host: Host, one: DueRow) -> GoRow:
    due = one.internal_target or one.due_on
    state = due_state(due, host.today, is_overdue=one.is_overdue)
    line = f"{one.name} · {one.reference}"
    return GoRow(one.title, line, state, _goer(host, one.case_id))


def _draft(host: Host, one: DraftRow) -> GoRow:
    saved = short_moment(one.saved_at, today=host.today)
    line = " · ".join(part for part in (one.name, one.reference, f"saved {saved}") if part)
    form, case_id = one.form, one.case_id
    return GoRow(form_name(form), line, None, lambda: host.fill_in(form, case_id))


def _case(host: Host, one: CaseRow) -> GoRow:
    line = f"{one.reference} · {one.state}"
    return GoRow(one.name, line, case_due(one, host.today), _goer(host, one.id))


def _goer(host: Host, case_id: str) -> Callable[[], None]:
    return lambda: host.open_case(case_id)


def _card(title: str, rows: Sequence[QWidget], note: str = "") -> Card:
    card = Card(padding=10, spacing=2)
    head = SectionTitle(title, note)
    head.setContentsMargins(10, 8, 10, 4)
    card.box.addWidget(head)
    for number, row in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(row)
    return card
