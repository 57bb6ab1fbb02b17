"""What happened and what was done, by the day it happened; not the audit."""

from itertools import groupby

from casework.domain.dates import say_day, short_day
from casework.queries import case_history
from casework.queries.case_history import EventRow
from ui.host import Host
from ui.screens.case.part import Opener, PartPage, toolbar
from ui.screens.case.time_card import time_card
from ui.tokens import Tone
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.empty_state import EmptyState
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow

STEP = 150
KINDS = {
    "conduct": State("Happened", Tone.BLUE, Mark.DOT),
    "process": State("Done", Tone.PLAIN, Mark.TICK),
}


class ChronologyPart(PartPage):
    """A card a day; long ones are shown in steps, newest last."""

    def __init__(self, host: Host, case_id: str) -> None:
        self._most = STEP
        super().__init__("chronology", host, case_id)

    def fill(self) -> None:
        """Read and show the last lines, and a button for earlier ones."""
        found = self.host.read(case_history.chronology, self.case_id)
        add = button("Add to the chronology", Opener(self, "note_event", precision="day"))
        if not self.may("note_event"):
            add.hide()
        self.add(toolbar("What happened and what was done, by the day it happened.", add))
        if not found:
            self.add(EmptyState("Nothing is in the chronology yet.", icon="calendar"))
        axis = time_card(self)
        if axis is not None:
            self.add(axis)
        if len(found) > self._most:
            earlier = len(found) - self._most
            self.add(button(f"Show {min(STEP, earlier):,} earlier lines", self._more))
        for day, lines in groupby(found[-self._most :], key=lambda one: one.happened_on):
            self.add(self._day(say_day(day), list(lines)))

    def _day(self, name: str, lines: list[EventRow]) -> Card:
        card = Card(padding=16, spacing=9)
        card.box.addWidget(SectionTitle(name))
        for number, one in enumerate(lines):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(self._line(one))
        return card

    def _line(self, one: EventRow) -> TaskRow:
        when = one.time if one.time else ""
        about = "about this day" if one.precision == "about" else ""
        entered = f"entered by {one.entered_by}"
        if one.is_late:
            entered += f" on {short_day(one.entered_on, today=self.host.today)}"
        parts = ", ".join(part for part in (when, about, entered) if part)
        words = parts[:1].upper() + parts[1:]
        return TaskRow(one.text, [Line(words)], KINDS.get(one.kind, State(one.kind)))

    def _more(self) -> None:
        self._most += STEP
        self.refresh()
