"""Cards of rows with rules between them, a quiet line when there are none, and buttons below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from casework.queries import case_page
from ui.forms.action_bar import row_of
from ui.screens.case.part import Opener, PartPage
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.labels import second_line

Offer = tuple[str, str, Mapping[str, object]]
"""A button: its words, the act, and what is known of the act already."""


@dataclass(frozen=True)
class Acts:
    """What can be done on a page: acts that are steps when they are open, others while it is."""

    page: PartPage
    steps: dict[str, Step]
    is_open: bool

    @classmethod
    def of(cls, page: PartPage, steps: Sequence[Step]) -> "Acts":
        """For a page whose steps were read."""
        head = page.host.read(case_page.header, page.case_id)
        return cls(page, {one.code: one for one in steps}, head.is_open)

    def can(self, act: str) -> bool:
        """Whether this person could do it now."""
        step = self.steps.get(act)
        return self.page.may(act) and (self.is_open if step is None else step.is_open)

    def opener(self, act: str, **known: object) -> Opener | None:
        """Opens the form, or None for what cannot be done."""
        return Opener(self.page, act, **known) if self.can(act) else None


def offer(words: str, act: str, **known: object) -> Offer:
    """A button that opens an act's form."""
    return words, act, known


def rows_card(
    title: str,
    rows: Sequence[QWidget],
    empty: str,
    acts: Acts,
    offered: Sequence[Offer] = (),
    *,
    note: str = "",
) -> Card:
    """Buttons for what cannot be done are left out."""
    card = Card(spacing=11)
    card.box.addWidget(SectionTitle(title, note))
    for number, row in enumerate(rows):
        if number:
            card.box.addWidget(Rule())
        card.box.addWidget(row)
    if not rows:
        card.box.addWidget(second_line(empty))
    add_buttons(card, acts, offered)
    return card


def add_buttons(card: Card, acts: Acts, offered: Sequence[Offer]) -> None:
    """Buttons at the foot of a card, for what can be done."""
    made = [
        button(words, Opener(acts.page, act, **known))
        for words, act, known in offered
        if acts.can(act)
    ]
    if made:
        card.box.addSpacing(2)
        card.box.addWidget(row_of(*made))
