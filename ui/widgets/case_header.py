"""The top of a case: whose it is, where it stands, its parts, and what one does most."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import DEMIBOLD, MEDIUM, Size, look
from ui.tokens import Tone
from ui.widgets.apart import Apart
from ui.widgets.buttons import Button, button, primary, quiet
from ui.widgets.cards import Card, Surface, stacked
from ui.widgets.flow import Flow
from ui.widgets.labels import label
from ui.widgets.stage_bar import Stage, StageBar, stage_words
from ui.widgets.tab_strip import Part, TabStrip

INSET = 5
"""Room for the ring of focus at the left of a stage or tab, whose words still align."""


@dataclass(frozen=True)
class Head:
    """What the header says. `line` is reference, post, registration, pack, joined by ' · '."""

    name: str
    line: str
    stages: tuple[Stage, ...]
    parts: tuple[Part, ...]
    held: str = ""
    """What is held back, a line each; empty when nothing is."""
    alarm: str = ""
    """What is damaged and what to do about it; empty when nothing is."""


@dataclass(frozen=True)
class HeadAct:
    """A button of the header; the first primary one is the only one."""

    words: str
    do: Callable[[], object]
    keys: str = ""
    is_primary: bool = False


class HeldLine(Card):
    """What is held back or damaged in this case, in sight on every part; hidden without any."""

    def __init__(self, text: str, tone: Tone = Tone.AMBER) -> None:
        super().__init__(tone, padding=8, spacing=2)
        self.box.setContentsMargins(12, 6, 12, 6)
        self.words = label("", Size.SECOND, tone, MEDIUM, wrap=True)
        self.box.addWidget(self.words)
        self.say(text)

    def say(self, text: str) -> None:
        """Show other words."""
        self.words.say(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class CaseHeader(Surface):
    """`part_opened` carries the code of the part to show."""

    part_opened = Signal(str)

    def __init__(self, head: Head, acts: Sequence[HeadAct], back: Callable[[], object]) -> None:
        super().__init__("panel")
        self.name = label(head.name, Size.CASE, weight=DEMIBOLD, wrap=True)
        self.line = label(head.line, Size.BODY, Tone.QUIET, wrap=True)
        self.held, self.alarm = HeldLine(head.held), HeldLine(head.alarm, Tone.RED)
        self.back = quiet("All cases", back, is_flush=True)
        self.back.hide()
        self.stage_bar = StageBar(head.stages, self._follow)
        self.stage_line = label(stage_words(head.stages), Size.SECOND, weight=DEMIBOLD, wrap=True)
        self.stage_line.setContentsMargins(INSET, 0, INSET, 0)
        self.stage_line.hide()
        self.tabs = TabStrip(head.parts)
        self.tabs.opened.connect(self.part_opened)
        box = QVBoxLayout(self)
        box.setContentsMargins(24 - INSET, 14, 24 - INSET, 0)
        box.setSpacing(8)
        top = stacked(self._top(acts), self.line, spacing=3)
        held = stacked(self.alarm, self.held, spacing=6)
        box.addWidget(self.back)
        for words in (top, held):
            words.setContentsMargins(INSET, 0, INSET, 0)
            box.addWidget(words)
        box.addSpacing(2)
        box.addWidget(self.stage_bar)
        box.addWidget(self.stage_line)
        box.addWidget(self.tabs)

    def compact(self, *, is_on: bool) -> None:
        """In a low window the stages are one line of words."""
        self.stage_bar.setVisible(not is_on)
        self.stage_line.setVisible(is_on)

    def show_head(self, head: Head) -> None:
        """Other words for the same case."""
        self.name.say(head.name)
        self.line.say(head.line)
        self.held.say(head.held)
        self.alarm.say(head.alarm)
        self.stage_bar.show_stages(head.stages)
        self.stage_line.say(stage_words(head.stages))
        self.tabs.show_parts(head.parts)

    def _top(self, acts: Sequence[HeadAct]) -> QWidget:
        buttons = QWidget()
        row = Flow(8)
        buttons.setLayout(row)
        for act in acts:
            row.addWidget(_button(act))
        top = QWidget()
        top.setLayout(
            Apart(self.name, buttons, least=lambda: look().px(240), gap=6, in_middle=True)
        )
        return top

    def _follow(self, code: str) -> None:
        self.tabs.open(code)


def _button(act: HeadAct) -> Button:
    make = primary if act.is_primary else button
    return make(act.words, act.do, keys=act.keys)
