"""The exhibit that is chosen: facts that can be copied, custody, and what can be done with it."""

import datetime as dt
from collections.abc import Callable

from casework.queries.exhibits import ExhibitRow
from ui.screens.case.exhibit_facts import custody_line, facts
from ui.screens.case.exhibit_provenance import copies
from ui.theme import DEMIBOLD, look
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button, primary
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.facts import FactList
from ui.widgets.labels import label, second_line

WIDE = 310
MOST_CUSTODY = 12
APART = "Set apart because of how it was got. It is not used until Legal releases it."
NOT_SEEN = "An indecent image of a child is suspected in this case. No picture is opened."


class ExhibitPanel(Page):
    """Beside the grid; scrolls by itself."""

    def __init__(
        self,
        show: Callable[[], object],
        go: Callable[[str], object],
        mend: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__("Exhibit")
        self._show, self._go, self._mend = show, go, mend
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
        if one.damage:
            card.box.addWidget(Notice(one.damage, Tone.RED))
            if (mend := self._mend) is not None:
                words = "Look for a good copy in the backups"
                card.box.addWidget(button(words, lambda: mend(one.id)))
        if one.is_not_to_be_seen:
            card.box.addWidget(Notice(NOT_SEEN, Tone.RED))
        elif one.is_apart:
            card.box.addWidget(Notice(APART, Tone.AMBER))
        card.box.addWidget(FactList(facts(one, today)))
        for widget in copies(one.provenance, self._go):
            card.box.addWidget(widget)
        card.box.addWidget(Rule())
        card.box.addWidget(label("Custody", weight=DEMIBOLD))
        for each in one.custody[-MOST_CUSTODY:]:
            card.box.addWidget(second_line(custody_line(each, today)))
        if len(one.custody) > MOST_CUSTODY:
            earlier = len(one.custody) - MOST_CUSTODY
            card.box.addWidget(second_line(f"and {earlier:,} earlier, printed in the case file"))
        if one.is_picture and not one.damage and not one.is_not_to_be_seen:
            words = "Show the restricted picture" if one.is_sensitive else "Open"
            card.box.addSpacing(4)
            card.box.addWidget(primary(words, self._show))
        self.add(card)
        self.end()
        self.show_again()
