"""Marking up a copy: boxes, arrows and words are drawn on the page, listed here, then kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.markings import LONGEST, MARKINGS, MOST, Marking
from casework.queries.exhibits import ExhibitRow
from ui.fields.line_box import LineBox
from ui.plain import counted
from ui.theme import Size
from ui.tokens import Tone
from ui.viewer.pages_pane import PagesPane
from ui.widgets.announce import announce
from ui.widgets.buttons import button, primary, quiet
from ui.widgets.cards import Page
from ui.widgets.flow import Flow
from ui.widgets.labels import heading, label, second_line
from ui.widgets.page_place import Box, MarkKind, PageMark

FULL = f"One copy holds {MOST} marks. Keep this one, then mark up another."
HOW = (
    "Write what stands beside the mark, if anything; then choose a mark and draw it on the page. "
    "An arrow points to the top left of the box you draw."
)
KINDS = {"box": MarkKind.OUTLINE, "arrow": MarkKind.ARROW, "words": MarkKind.WORDS}


class MarkingPane(QWidget):
    """`draw` begins drawing on the page, `keep` is given the page and its marks."""

    def __init__(
        self,
        one: ExhibitRow,
        sheets: PagesPane,
        draw: Callable[[], object],
        keep: Callable[[int, tuple[Marking, ...]], object],
    ) -> None:
        super().__init__()
        self._sheets, self._draw, self._keep = sheets, draw, keep
        self._kind, self.page = "box", sheets.page
        self.marks: list[Marking] = []
        asked = label("Words beside the mark (may stay empty)", wrap=True)
        self.words = LineBox(30)
        self.words.setAccessibleName(asked.said())
        self.words.setMaxLength(LONGEST)
        asked.setBuddy(self.words)
        self.said = second_line("")
        self.off = quiet("Take the last one off", self.take_off)
        self.keep = primary("Keep it as an exhibit", self._kept)
        page = Page("Marks", fill="panel", spacing=10)
        page.box.setContentsMargins(4, 0, 14, 4)
        above = (heading(f"A marked-up copy of {one.label}", Size.NAME), second_line(HOW))
        for widget in (*above, asked, self.words, self._ways(), self.said, self.off, self.keep):
            page.add(widget)
        page.end()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self._show()

    @property
    def has_work(self) -> bool:
        """Whether there are marks that are not kept."""
        return bool(self.marks)

    def choose(self, kind: str) -> None:
        """Draw a mark of this kind next."""
        if kind == "words" and not self.words.text().strip():
            self.said.tone(Tone.RED)
            self.said.say("Write the words first.")
            self.words.setFocus()
            return
        if len(self.marks) >= MOST:
            self.said.tone(Tone.RED)
            self.said.say(FULL)
            return
        self._kind = kind
        self._sheets.go(self.page)
        self._draw()

    def add(self, box: Box) -> None:
        """A box was drawn for the mark that was chosen."""
        place = (box.x0, box.y0, box.x1, box.y1)
        self.marks.append(Marking(self._kind, *place, self.words.text().strip()))
        self.words.clear()
        self._show()

    def take_off(self) -> None:
        """The last mark goes."""
        if self.marks:
            self.marks.pop()
            self._show()

    def drop(self) -> None:
        """No marks are left here or on the page."""
        self.marks.clear()
        self._sheets.own_marks = ()
        self._sheets.mark()

    def enter(self) -> None:
        """The keyboard goes to the words."""
        self.words.setFocus()

    def _ways(self) -> QWidget:
        holder = QWidget()
        row = Flow(8)
        holder.setLayout(row)
        for kind, words in MARKINGS.items():
            row.addWidget(button(words, partial(self.choose, kind)))
        return holder

    def _kept(self) -> None:
        if self.marks:
            self._keep(self.page, tuple(self.marks))

    def _show(self) -> None:
        count = counted(len(self.marks), "mark", "marks")
        listed = "\n".join(f"{number}. {one.said}" for number, one in enumerate(self.marks, 1))
        self.said.tone(Tone.QUIET)
        self.said.say(f"{count} on page {self.page + 1}.\n{listed}" if self.marks else "No marks.")
        announce(self, count)
        for one in (self.off, self.keep):
            one.setVisible(bool(self.marks))
        self._sheets.own_marks = tuple(
            (self.page, PageMark(Box(one.x0, one.y0, one.x1, one.y1), KINDS[one.kind], one.words))
            for one in self.marks
        )
        self._sheets.mark()
