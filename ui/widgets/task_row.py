"""One task of a case: its name, what happened or what is missing, its state or its button."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.chips import Chip, ChipButton, State
from ui.widgets.labels import label, second_line
from ui.widgets.links import Link


@dataclass(frozen=True)
class Line:
    """A quiet line; with `follow` it ends in a link saying `leads`, to where it is put right."""

    text: str
    leads: str = ""
    follow: Callable[[], object] | None = None


class TaskRow(QWidget):
    """A name with quiet lines at the left; at the right a chip, which is a button with `do`."""

    def __init__(
        self,
        name: str,
        lines: Sequence[Line],
        state: State,
        do: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        words = QWidget()
        box = QVBoxLayout(words)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.name = label(name, Size.BODY, weight=MEDIUM, wrap=True)
        box.addWidget(self.name)
        for line in lines:
            box.addWidget(_line(line))
        self.chip = _chip(name, state, do)
        gap = look().px(12)
        is_alone = not lines
        self.setLayout(
            Apart(words, self.chip, least=lambda: look().px(128), gap=gap, in_middle=is_alone)
        )


def _line(line: Line) -> QWidget:
    if line.follow is None:
        return second_line(line.text)
    return Link(line.text, line.leads, line.follow)


def _chip(name: str, state: State, do: Callable[[], object] | None) -> Chip | ChipButton:
    if do is None:
        return Chip(state)
    made = ChipButton(state, f"{state.words}: {name}")
    made.clicked.connect(lambda: do())
    return made


class DueRow(QWidget):
    """A name at the left, a chip at the right: one clock of a case."""

    def __init__(self, name: str, state: State) -> None:
        super().__init__()
        self.setLayout(
            Apart(label(name, wrap=True), Chip(state), least=lambda: look().px(100), in_middle=True)
        )


class PersonRow(QWidget):
    """A name at the left, what the person is to the case at the right."""

    def __init__(self, name: str, part: str) -> None:
        super().__init__()
        who = label(name, weight=MEDIUM, wrap=True)
        what = label(part, Size.SECOND, Tone.QUIET)
        what.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLayout(Apart(who, what, least=lambda: look().px(64), in_middle=True))
