"""Guards that may be gone past: each says what it holds, and takes a reason and who agreed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.refusal import Unmet
from ui.fields.field import Field
from ui.fields.long_text_field import LongTextField
from ui.fields.question import Question
from ui.fields.text_field import TextField
from ui.fields.words import Words
from ui.forms.action_bar import row_of
from ui.forms.tab_order import follow, last_stop
from ui.tokens import Tone
from ui.widgets.buttons import button, quiet
from ui.widgets.cards import Card

KEPT = "The reason stays on the file and is printed with the departures from procedure."


@dataclass(frozen=True)
class Departing:
    """Why a guard was gone past, and who agreed to it."""

    reason: str
    approved_by: str


@dataclass(frozen=True)
class Cure:
    """What leads to where a guard is put right; `is_here` when that is a question of this form."""

    go: Callable[[], object]
    is_here: bool


def nowhere(_where: str) -> Cure | None:
    """For forms whose guards are put right nowhere else."""
    return None


class OneDeparture(Card):
    """One guard: its sentence, a way to its cure, and the two questions once asked for."""

    changed = Signal()

    def __init__(self, unmet: Unmet, cure: Cure | None) -> None:
        super().__init__(Tone.AMBER, padding=16, spacing=10)
        self.unmet = unmet
        self.is_cured_here = cure is not None and cure.is_here
        self.setAccessibleName(unmet.sentence)
        asked = Question("reason", "Why go on?", KEPT, missing="Enter the reason for going on")
        self.reason = LongTextField(asked, lines=3)
        who = f"Name of the {unmet.agreed_by} who agreed" if unmet.agreed_by else "Who agreed?"
        self.approved_by = TextField(
            Question("approved_by", who, missing="Enter the name of who agreed to go on")
        )
        self.opener = button("Go on and give a reason", self.open)
        self.leader = button("Put it right first", cure.go) if cure else None
        self.closer = quiet("Do not go on", self.shut)
        self.closer.hide()
        self.box.addWidget(Words(unmet.sentence, "amber strong"))
        for part in (self.reason, self.approved_by):
            part.hide()
            part.call_within(unmet.sentence)
            part.changed.connect(self.changed)
            self.box.addWidget(part)
        shown = (self.opener, self.leader, self.closer)
        self.box.addWidget(row_of(*(one for one in shown if one is not None)))

    def open(self) -> None:
        """Ask for the reason and who agreed."""
        self.reason.show()
        self.approved_by.show()
        self.opener.hide()
        self.closer.show()
        self.reason.enter()

    def shut(self) -> None:
        """Ask no more: the cause is put right after all."""
        for one in (self.reason, self.approved_by, self.closer):
            one.hide()
        self.opener.show()
        self.opener.setFocus()
        self.changed.emit()

    def enter(self) -> None:
        """Put the keyboard where this guard is answered."""
        if self.is_open():
            self.reason.enter()
        else:
            self.opener.setFocus()

    def is_open(self) -> bool:
        """Whether the person has chosen to go on."""
        return not self.reason.isHidden()

    def problems(self) -> list[tuple[Field, str]]:
        """What is still to be answered before the act can go on."""
        if not self.is_open():
            return []
        return self.reason.problems() + self.approved_by.problems()

    def answer(self) -> Departing:
        """The reason and who agreed."""
        return Departing(self.reason.value(), self.approved_by.value())


class Departures(QWidget):
    """All the guards in the way of one act, `after` which they stand; hidden while none are."""

    changed = Signal()

    def __init__(self, after: QWidget, cure: Callable[[str], Cure | None] = nowhere) -> None:
        super().__init__()
        self._after, self._cure = after, cure
        self.shown: list[OneDeparture] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self.hide()

    def show_unmet(self, unmets: Sequence[Unmet]) -> None:
        """Show these; answers already given to the same guards stay."""
        known = {one.unmet.code: one for one in self.shown}
        wanted = {one.code for one in unmets}
        for code, card in known.items():
            if code not in wanted:
                self._take_out(card)
        for unmet in unmets:
            if unmet.code not in known:
                self._put_in(unmet)
        self.setVisible(bool(self.shown))

    def problems(self) -> list[tuple[Field, str]]:
        """What is still to be answered."""
        return [found for one in self.shown for found in one.problems()]

    def fields(self) -> list[Field]:
        """The questions of all guards, asked or not."""
        return [field for one in self.shown for field in (one.reason, one.approved_by)]

    def card(self, code: str) -> OneDeparture | None:
        """The card of one guard, if it is shown."""
        return next((one for one in self.shown if one.unmet.code == code), None)

    def answers(self) -> dict[str, Departing]:
        """Guard's code → reason, for those the person chose to go past."""
        return {one.unmet.code: one.answer() for one in self.shown if one.is_open()}

    def _put_in(self, unmet: Unmet) -> None:
        card = OneDeparture(unmet, self._cure(unmet.where))
        card.changed.connect(self.changed)
        self.shown.append(card)
        before = last_stop(self.shown[-2]) if len(self.shown) > 1 else self._after
        self._box.addWidget(card)
        card.show()
        follow(before, card)

    def _take_out(self, card: OneDeparture) -> None:
        self.shown.remove(card)
        self._box.removeWidget(card)
        card.hide()
        card.deleteLater()
