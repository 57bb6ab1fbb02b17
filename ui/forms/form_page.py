"""What a form shows above its buttons: title, what is wrong, a draft found, notes, the fields."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.refusal import Unmet
from ui.fields.field import Field
from ui.fields.words import Words
from ui.forms.action_bar import row_of
from ui.forms.column import FieldColumn
from ui.forms.departures import Cure, Departures, nowhere
from ui.forms.error_summary import ErrorSummary, Wrong
from ui.forms.tab_order import follow
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Page
from ui.widgets.links import Link

Lead = Callable[[str], object] | None
"""Takes the person to a part of the window by its name (`Refusal.where`)."""
WIDEST = 680
"""Lines longer than this (px at 100 %) are hard to read."""


class DraftOffer(Card):
    """What was typed before, to be carried on or thrown away."""

    def __init__(
        self, words: str, carry_on: Callable[[], object], start_again: Callable[[], object]
    ) -> None:
        super().__init__(Tone.BLUE, padding=16, spacing=10)
        self.setAccessibleName(words)
        self.carrier = button("Carry on", carry_on)
        self.restarter = button("Start again", start_again)
        self.box.addWidget(Words(f"{words}. Carry on with it, or start again?", "label"))
        self.box.addWidget(row_of(self.carrier, self.restarter))


class Middle(QWidget):
    """Things under one another, never wider than is easy to read."""

    def __init__(self, *parts: QWidget, spacing: int = 16) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(spacing)
        for part in parts:
            self.box.addWidget(part)
        self.restyle()

    def restyle(self) -> None:
        """The width grows with the text."""
        self.setMaximumWidth(look().px(WIDEST))


class FormPage(Page):
    """The parts in their order; `column` holds the questions."""

    def __init__(
        self,
        title: str,
        purpose: str,
        column: FieldColumn,
        cure: Callable[[str], Cure | None] = nowhere,
        place: str = "",
    ) -> None:
        super().__init__(title)
        self.column = column
        self.title = Words(title, "title")
        self.summary = ErrorSummary()
        self.departures = Departures(self.summary, cure)
        self.fields = Card(spacing=20)
        self.fields.box.addWidget(column)
        self.fields.setVisible(bool(column.fields))
        self.place = Words(place, "quiet")
        heads = Middle(self.place, self.title, Words(purpose, "purpose"), spacing=4)
        self.middle = Middle(heads, self.summary, self.departures, self.fields)
        self._offered: DraftOffer | None = None
        self.add(self.middle)
        self.end()

    def offer(
        self, words: str, carry_on: Callable[[], None], start_again: Callable[[], None]
    ) -> None:
        """Offer a draft that was found; until it is answered nothing can be typed over it."""

        def taken(act: Callable[[], None]) -> None:
            card.hide()
            self._offered = None
            self.fields.setEnabled(True)
            act()
            self.begin()

        card = DraftOffer(words, lambda: taken(carry_on), lambda: taken(start_again))
        self.middle.box.insertWidget(1, card)
        self.fields.setEnabled(False)
        card.show()
        follow(self.summary, card)
        self._offered = card

    def lead_elsewhere(self, question: str, words: str, go: Callable[[], object]) -> None:
        """For somebody who came to the wrong form: a question, and the way to the right one."""
        link = Link(question, words, go)
        self.middle.box.insertWidget(1, link)
        follow(self.summary, link)

    def put_above(self, widget: QWidget) -> None:
        """Something that stands before the questions."""
        self.middle.box.insertWidget(self.middle.box.indexOf(self.fields), widget)
        follow(self.departures, widget)

    def begin(self) -> None:
        """Put the keyboard where the person starts.

        That is a draft, what is wrong, a guard that only a reason goes past, or the first field.
        """
        fields = self.column.asked()
        guards = [one for one in self.departures.shown if not (one.is_open() or one.is_cured_here)]
        if self._offered is not None:
            self._offered.carrier.setFocus()
        elif not self.summary.isHidden():
            self.summary.setFocus()
        elif guards:
            guards[0].enter()
        elif fields:
            fields[0].enter()

    def is_waiting(self) -> bool:
        """Whether a draft that was found still has to be carried on or thrown away."""
        return self._offered is not None

    def note(self, warnings: Sequence[Unmet]) -> None:
        """What is said and noted, and stops nothing."""
        for one in warnings:
            self.middle.box.insertWidget(1, Notice(one.sentence, Tone.AMBER))

    def show_problems(self, problems: Sequence[tuple[Field, str]], others: Sequence[Wrong]) -> None:
        """Say all that is wrong, above and beside each field; nothing wrong clears it."""
        said = {id(field): words for field, words in problems}
        for field in [*self.column.leaves(), *self.departures.fields()]:
            field.show_problem(said.get(id(field)))
        lines = [Wrong(words, self._to(field)) for field, words in problems]
        self.summary.say([*lines, *others])
        if lines or others:
            self.verticalScrollBar().setValue(0)

    def go_to(self, field: Field) -> None:
        """Put the keyboard in a field and bring it in sight."""
        field.enter()
        self.ensureWidgetVisible(field, 24, 48)

    def _to(self, field: Field) -> Callable[[], object]:
        return lambda: self.go_to(field)
