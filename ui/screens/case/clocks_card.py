"""The clocks of a case: what runs as a card, and each with its count, source and history."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.clocks import WINDOWS
from casework.domain.dates import say_day, short_day
from casework.queries import clocks
from casework.queries.case_page import Overview
from casework.queries.clocks import STATUS, CaseClocks, ChangeRow, ClockPage
from casework.queries.home import DueRow as Clock
from ui.due_words import due_state, still_state
from ui.forms.action_bar import row_of
from ui.screens.case.part import PartPage
from ui.theme import MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Page, Rule, SectionTitle, stacked
from ui.widgets.chips import Chip, State
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label, second_line
from ui.widgets.links import Link
from ui.widgets.paint import Mark
from ui.widgets.task_row import DueRow

EVERY = "How they are counted, and how to move one"
TITLE = "Clocks of this case"
LAW = "Set by law or by a body: it never stands still and nobody here can move it."
SAID = (
    "Said to be set by law or by a body; nobody has read the source for this program. It prompts, "
    "is not moved and never stands still. Ask Legal which day binds."
)
GIVEN = "Time given to somebody else: when it runs out, nothing of the council’s is late."
CHIPS = {
    "unverified": State("Unverified", Tone.AMBER, Mark.DOT),
    "reported": State("Reported", Tone.BLUE, Mark.DOT),
    "read": State("Read", Tone.GREEN, Mark.TICK),
    "council": State("Set by the council", Tone.PLAIN, Mark.TICK),
}


def clocks_card(page: PartPage, overview: Overview) -> Card:
    """What runs, soonest first."""
    card = Card(spacing=10)
    card.box.addWidget(SectionTitle("Clocks"))
    for one in overview.clocks:
        card.box.addWidget(DueRow(one.title, clock_state(one, page.host.today)))
    if not overview.clocks:
        card.box.addWidget(second_line("Nothing runs now."))
    card.box.addWidget(second_line(overview.calendar_note))
    card.box.addWidget(Link("", EVERY, lambda: ClocksDialog(page).open()))
    return card


def clock_state(one: Clock, today: dt.date) -> State:
    """A clock's chip: due, overdue, or standing still."""
    if one.paused_since is not None:
        return still_state(one.paused_since, today)
    return due_state(one.due_on, today, is_overdue=one.is_overdue)


class ClocksDialog(Dialog):
    """Every clock the case ever had; what can be done about one is a button beside it."""

    def __init__(self, page: PartPage) -> None:
        super().__init__(TITLE, page, wide=640)
        self._page, self._today = page, page.host.today
        found = page.host.read(clocks.case_clocks, page.case_id)
        self.inner = Page(TITLE, fill="panel", spacing=16)
        self.inner.box.setContentsMargins(0, 0, 16, 0)
        self.inner.add(self._days(found))
        running = [one for one in found.clocks if one.row.is_running]
        ended = [one for one in found.clocks if not one.row.is_running]
        self._part("Running", running)
        self._part("Ended", ended)
        self.inner.end()
        self.box.addWidget(self.inner, 1)
        self.resize(self.minimumWidth(), 560)
        self.add_button("Close", self.accept, is_default=True)

    def _days(self, found: CaseClocks) -> QWidget:
        whose = found.days_of or "the council"
        lines: list[QWidget] = [label(f"Working days here are those of {whose}.", wrap=True)]
        lines += [second_line(found.days_reason)] if found.days_reason else []
        left = stacked(*lines, spacing=3)
        if not self._page.may("choose_calendar"):
            return left
        holder = QWidget()
        change = button("Choose other days", self._opener("choose_calendar"))
        holder.setLayout(Apart(left, change, least=lambda: look().px(260), in_middle=True))
        return holder

    def _part(self, title: str, rows: Sequence[ClockPage]) -> None:
        if not rows:
            return
        self.inner.add(SectionTitle(title))
        for number, one in enumerate(rows):
            if number:
                self.inner.add(Rule())
            self.inner.add(self._clock(one))

    def _clock(self, one: ClockPage) -> QWidget:
        head = QWidget()
        name = label(one.row.title, Size.BODY, weight=MEDIUM, wrap=True)
        chip = Chip(self._state(one))
        head.setLayout(Apart(name, chip, least=lambda: look().px(200), in_middle=True))
        lines: list[QWidget] = [head, label(self._due(one), wrap=True)]
        lines += [second_line(words) for words in (one.row.explanation, limits(one)) if words]
        lines.append(self._source(one))
        lines += [second_line(change_words(each, self._today)) for each in one.changes]
        lines += self._acts(one)
        return stacked(*lines, spacing=4)

    def _state(self, one: ClockPage) -> State:
        if one.row.is_running:
            return clock_state(one.row, self._today)
        return State("Met late", Tone.RED, Mark.STOP) if one.was_missed else State("Ended")

    def _due(self, one: ClockPage) -> str:
        was = one.row.first_due_on
        moved = f" At first it was due on {say_day(was)}." if was is not None else ""
        if one.row.is_running:
            return f"Due on {say_day(one.row.due_on)}.{moved}"
        ended = say_day(one.row.stopped_on) if one.row.stopped_on else ""
        return f"Was due on {say_day(one.row.due_on)}; ended on {ended}.{moved}"

    def _source(self, one: ClockPage) -> QWidget:
        holder = QWidget()
        chip = Chip(CHIPS.get(one.row.status, State(STATUS.get(one.row.status, ""))))
        chip.setVisible(bool(one.row.status))
        words = second_line(f"Source: {one.row.source}")
        holder.setLayout(Apart(words, chip, least=lambda: look().px(200)))
        return holder

    def _acts(self, one: ClockPage) -> list[QWidget]:
        may, row = self._page.may, one.row
        buttons = []
        if one.may_move and row.paused_since is None and may("extend_clock"):
            buttons.append(button("Give more time", self._opener("extend_clock", row.id)))
        if row.paused_since is not None and may("resume_clock"):
            buttons.append(button("Let it run on", self._opener("resume_clock", row.id)))
        is_told = any(each.kind == "lateness" for each in one.changes)
        if one.was_missed and not is_told and may("explain_lateness"):
            buttons.append(
                button("Say why it was missed", self._opener("explain_lateness", row.id))
            )
        return [row_of(*buttons)] if buttons else []

    def _opener(self, act: str, clock: str = "") -> "ActOnClock":
        return ActOnClock(self, self._page, act, {"clock": clock} if clock else {})


class ActOnClock:
    """Closes the dialog and opens the form of an act about one clock."""

    def __init__(
        self, dialog: ClocksDialog, page: PartPage, act: str, known: dict[str, object]
    ) -> None:
        self._dialog, self._page, self._act, self._known = dialog, page, act, known

    def __call__(self) -> None:
        self._dialog.accept()
        self._page.fill_in(self._act, **self._known)


def limits(one: ClockPage) -> str:
    """Whose time a clock is, where that is not the council's own."""
    if one.row.rule in WINDOWS:
        return GIVEN
    if not one.row.is_statutory:
        return ""
    return LAW if one.row.sets_law else SAID


def change_words(one: ChangeRow, today: dt.date) -> str:
    """What happened to a clock, in a line."""
    on = short_day(one.on, today=today)
    if one.kind == "pause":
        until = f"to {short_day(one.until, today=today)}" if one.until else "on"
        began = f"Stood still from {on} {until}" if one.until else f"Stands still since {on}"
        moved = f"; moved to {short_day(one.due_on, today=today)}" if one.due_on else ""
        why = f" {one.reason}" if one.reason else ""
        return f"{began} ({one.cause}){moved}.{why}"
    if one.kind == "lateness":
        return f"Why it was missed ({on}): {one.reason}"
    was = short_day(one.was_due_on, today=today)
    due = short_day(one.due_on, today=today) if one.due_on else ""
    agreed = f", agreed by {one.agreed_by}" if one.agreed_by else ""
    return f"{on}: moved from {was} to {due}{agreed}. {one.reason}"
