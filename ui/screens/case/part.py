"""What all parts of a case are: a page made from values, read again when something changed."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from casework.domain.case_steps import Step
from ui.focus import Spot, focused_in
from ui.host import Host
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.buttons import Kind, button
from ui.widgets.cards import Page
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.menus import Choice, MoreButton

NAMES = {
    "overview": "Overview",
    "report": "Report",
    "investigation": "Investigation",
    "matrix": "Matrix",
    "evidence": "Evidence",
    "chronology": "Chronology",
    "hearing": "Hearing",
    "outcome": "Outcome",
    "referrals": "Referrals",
    "letters": "Letters",
    "contact": "Contact",
    "documents": "Documents",
    "audit": "Audit",
}
"""Code → name of each part, in the order of the tabs."""
MOST_BUTTONS = 5
"""More than so many in one place are a wall."""


class PartPage(Page):
    """One part of one case. `fill` reads and shows; `refresh` does it again in place."""

    def __init__(self, code: str, host: Host, case_id: str) -> None:
        super().__init__(NAMES[code])
        self.code, self.host, self.case_id = code, host, case_id
        self.fill()
        self.end()

    @abstractmethod
    def fill(self) -> None:
        """Read what this part shows, and add it."""

    def refresh(self) -> None:
        """Read again; the page stays where it was scrolled to, the keyboard where it was."""
        bar, at = self.verticalScrollBar().value(), focused_in(self.inner)
        spot = Spot.of(self.inner) if at is not None and at.hasFocus() else None
        self.renew()
        self.fill()
        self.end()
        self.show_again(bar)
        if spot is not None:
            spot.focus(self.inner)

    def drop(self) -> None:
        """Let go of pictures; parts without any have nothing to do."""

    def fill_in(self, act: str, **known: object) -> None:
        """Open an act's form for this case."""
        self.host.fill_in(act, self.case_id, known)

    def may(self, act: str) -> bool:
        """Whether this person may do an act."""
        return self.host.may(act)


def act_buttons(page: PartPage, steps: Sequence[Step], *, has_primary: bool = True) -> QWidget:
    """The steps that can be taken now, as buttons; the first task that is ready is the primary.

    Where they are many, all but the first are in a menu.
    """
    holder = QWidget()
    row = Flow(10)
    holder.setLayout(row)
    ready = [one for one in steps if one.is_open and page.may(one.code)]
    main = next((one for one in ready if one.is_task and one.status.value != "done"), None)
    at_hand = ready if len(ready) <= MOST_BUTTONS else ready[: MOST_BUTTONS - 1]
    for one in at_hand:
        kind = Kind.PRIMARY if has_primary and one is main else Kind.SECONDARY
        row.addWidget(button(one.title, Opener(page, one.code), kind))
    rest = ready[len(at_hand) :]
    if rest:
        row.addWidget(MoreButton([Choice(one.title, Opener(page, one.code)) for one in rest]))
    if not ready:
        holder.hide()
    return holder


def toolbar(words: str, *buttons: QWidget) -> QWidget:
    """A quiet sentence at the left, buttons at the right."""
    holder, right = QWidget(), QWidget()
    row = Flow(10)
    right.setLayout(row)
    for one in buttons:
        row.addWidget(one)
    left = label(words, tone=Tone.QUIET, wrap=True)
    holder.setLayout(Apart(left, right, least=lambda: look().px(260), in_middle=True))
    return holder


class Opener:
    """Opens an act's form when called."""

    def __init__(self, page: PartPage, act: str, **known: object) -> None:
        self._page, self._act, self._known = page, act, known

    def __call__(self) -> None:
        self._page.fill_in(self._act, **self._known)
