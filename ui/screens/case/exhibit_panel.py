"""The exhibit that is chosen: facts that can be copied, custody, and what can be done with it."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from casework.queries.exhibits import ExhibitRow
from ui.screens.case.exhibit_facts import custody_line, facts
from ui.screens.case.exhibit_provenance import Ways, checklist, copies, doubts, likenesses, to_say
from ui.screens.case.exhibit_reading import said_by_the_file
from ui.screens.case.exhibit_redaction import redaction
from ui.screens.case.exhibit_words import machine_words
from ui.screens.case.time_stamps import stamps
from ui.theme import DEMIBOLD, look
from ui.tokens import Tone
from ui.viewer.beside import can_be_opened
from ui.widgets.banners import Notice
from ui.widgets.buttons import button, primary
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.facts import FactList
from ui.widgets.labels import label, second_line

WIDE = 310
MOST_CUSTODY = 12
APART = "Set apart because of how it was got. It stays closed until Legal releases it."
NOT_SEEN = "An indecent image of a child is suspected in this case. No picture is opened."


class ExhibitPanel(Page):
    """Beside the grid; scrolls by itself."""

    def __init__(
        self, show: Callable[[], object], ways: Ways, mend: Callable[[str], object]
    ) -> None:
        super().__init__("Exhibit")
        self._show, self._ways, self._mend = show, ways, mend
        self.setFixedWidth(look().px(WIDE) + 14)

    def restyle(self) -> None:
        """As wide as its text needs."""
        super().restyle()
        self.setFixedWidth(look().px(WIDE) + 14)

    def show_exhibit(self, one: ExhibitRow, today: dt.date) -> None:
        """Another exhibit."""
        self.renew()
        self.box.setContentsMargins(0, 0, 14, 0)
        card = Card(spacing=9)
        card.box.addWidget(SectionTitle(f"{one.label}  {one.title}"))
        for widget in (*self._alarms(one), *doubts(one, self._ways)):
            card.box.addWidget(widget)
        if can_be_opened(one):
            words = "Show the restricted exhibit" if one.is_sensitive else "Open"
            card.box.addWidget(primary(words, self._show))
        for widget in redaction(one, self._ways):
            card.box.addWidget(widget)
        card.box.addWidget(FactList(facts(one, today)))
        for widget in (*to_say(one, self._ways), *said_by_the_file(one, self._ways)):
            card.box.addWidget(widget)
        for widget in machine_words(one, self._ways):
            card.box.addWidget(widget)
        found = one.provenance
        for widget in (*copies(found, self._ways), *likenesses(found, self._ways)):
            card.box.addWidget(widget)
        for widget in stamps(one, self._ways):
            card.box.addWidget(widget)
        card.box.addWidget(Rule())
        for widget in checklist(one, self._ways):
            card.box.addWidget(widget)
        card.box.addWidget(Rule())
        for widget in self._custody(one, today):
            card.box.addWidget(widget)
        self.add(card)
        self.end()
        self.show_again()

    def _alarms(self, one: ExhibitRow) -> list[QWidget]:
        found: list[QWidget] = []
        if one.damage:
            found.append(Notice(one.damage, Tone.RED))
            words = "Look for a good copy in the backups"
            found.append(button(words, lambda: self._mend(one.id)))
        if one.is_not_to_be_seen:
            found.append(Notice(NOT_SEEN, Tone.RED))
        elif one.is_apart:
            found.append(Notice(APART, Tone.AMBER))
        return found

    def _custody(self, one: ExhibitRow, today: dt.date) -> list[QWidget]:
        lines: list[QWidget] = [label("Custody", weight=DEMIBOLD)]
        lines += [second_line(custody_line(each, today)) for each in one.custody[-MOST_CUSTODY:]]
        if len(one.custody) > MOST_CUSTODY:
            earlier = len(one.custody) - MOST_CUSTODY
            lines.append(second_line(f"and {earlier:,} earlier, printed in the case file"))
        if self._ways.may("record_custody"):
            known = {"exhibits": (one.id,)}
            lines.append(
                button("Add to the custody", lambda: self._ways.fill_in("record_custody", known))
            )
        return lines
