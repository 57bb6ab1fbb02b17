"""Days on which nothing counts as a working day: the council's, and those of schools."""

import datetime as dt

from casework.domain.dates import say_day
from casework.queries import clocks, organisation
from casework.queries.clocks import CalendarRow
from casework.services.school_days import COUNCIL
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.settings.section import Section
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.labels import second_line
from ui.widgets.task_row import PersonRow

CLOSED = "Deadlines that are already set do not move when a day is added or taken out."
SCHOOLS = (
    "A case of somebody whose workplace has a calendar here goes by its days; for another case "
    "they are chosen from its clocks. What the law counts does not change."
)
NONE_YET = "No school calendar yet. Add one where you have cases about staff of schools."


ASK_WHICH = ("import_closed_days", "add_school_days")
"""Acts that ask which calendar is meant."""


class ClosedDaysSection(Section):
    """The council's days first, then each school."""

    def __init__(self, host: Host) -> None:
        super().__init__("Closed days", host)

    def fill(self) -> None:
        """Read and show."""
        self.add(self._council(), self._schools())
        for one in self.host.read(clocks.calendars):
            self.add(self._school(one))

    def _council(self) -> Card:
        days = self.host.read(organisation.settings).closed_days
        card = Card(spacing=8)
        card.box.addWidget(SectionTitle("Closed days of the council"))
        card.box.addWidget(second_line(CLOSED))
        for _, day, name in days:
            card.box.addWidget(PersonRow(say_day(day), name))
        if not days:
            card.box.addWidget(second_line("None beside weekends and bank holidays."))
        acts = [("add_closed_day", "Add a closed day"), ("import_closed_days", "Add many days")]
        acts += [("remove_closed_day", "Take a day out")] if days else []
        self._buttons(card, acts, calendar=COUNCIL)
        return card

    def _schools(self) -> Card:
        card = Card(spacing=8)
        card.box.addWidget(SectionTitle("School calendars"))
        card.box.addWidget(second_line(SCHOOLS))
        found = self.host.read(clocks.calendars)
        acts = [("add_calendar", "Add a school calendar")]
        if not found:
            card.box.addWidget(second_line(NONE_YET))
        if any(one.days for one in found):
            acts.append(("remove_school_days", "Take days out"))
        self._buttons(card, acts)
        return card

    def _school(self, one: CalendarRow) -> Card:
        card = Card(spacing=8)
        card.box.addWidget(SectionTitle(one.name))
        if one.source:
            card.box.addWidget(second_line(f"Source: {one.source}"))
        for _, first, last, name in one.days:
            card.box.addWidget(PersonRow(days_words(first, last), name))
        if not one.days:
            card.box.addWidget(second_line("No days yet. Add the holidays of the school year."))
        acts = [("add_school_days", "Add days"), ("import_closed_days", "Add many days")]
        self._buttons(card, acts, calendar=one.id)
        return card

    def _buttons(self, card: Card, acts: list[tuple[str, str]], **known: object) -> None:
        made: list[Button] = [
            button(words, self.opener(act, **(known if act in ASK_WHICH else {})))
            for act, words in acts
            if self.host.may(act)
        ]
        if made:
            card.box.addWidget(row_of(*made))


def days_words(first: dt.date, last: dt.date) -> str:
    """One day, or from a first to a last."""
    return say_day(first) if first == last else f"{say_day(first)} to {say_day(last)}"
