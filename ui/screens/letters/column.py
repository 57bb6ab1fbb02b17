"""The left side of the editor: what is missing, what is to be filled in, the parts."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from casework.domain.letter_checks import PART
from casework.queries.letter_page import Preview
from ui.host import Host
from ui.screens.letters.filling import FillCard
from ui.screens.letters.part_card import PartCard
from ui.screens.letters.problems import ProblemsCard
from ui.widgets.cards import Page
from ui.widgets.labels import second_line

LEFT_OUT = "Not in this letter, by the answers above: {parts}."


class WritingColumn(Page):
    """`changed` follows every edit, `left` when the keyboard goes, `came_to` names a part."""

    changed = Signal()
    left = Signal()
    came_to = Signal(str)

    def __init__(
        self,
        host: Host,
        case_id: str,
        letter: Preview,
        refresh: Callable[[], object],
        *,
        may_write: bool,
    ) -> None:
        super().__init__("The letter's parts")
        self._refresh, self._host, self._case_id = refresh, host, case_id
        self.at = ""
        """The part that has the keyboard, or had it last."""
        self.problems = ProblemsCard(self.go)
        self.fills = FillCard(host.today, may_write=may_write)
        self.parts = {one.code: PartCard(one, may_write=may_write) for one in letter.parts}
        self.left_out = second_line("")
        self.add(self.problems, self.fills, *self.parts.values(), self.left_out)
        self.problems.setVisible(may_write)
        self.end()
        self.fills.changed.connect(self.changed)
        self.fills.left.connect(self.left)
        for part in self.parts.values():
            part.changed.connect(self.changed)
            part.left.connect(self.left)
            part.entered.connect(self._entered)
        self.show_letter(letter)

    def show_letter(self, letter: Preview) -> None:
        """Show what is missing and what stands; what was typed is left alone."""
        self.problems.show_problems(letter.problems)
        self.fills.show_letter(letter)
        for one in letter.parts:
            self.parts[one.code].show_part(one)
        left_out = [one.named for one in letter.parts if not one.stands]
        self.left_out.say(LEFT_OUT.format(parts=", ".join(left_out)))
        self.left_out.setVisible(bool(left_out))

    def texts(self) -> dict[str, str]:
        """Part → its words now."""
        return {code: part.words() for code, part in self.parts.items()}

    def go(self, where: str) -> None:
        """Lead to a part, a value, a question, or out of the letter; or bring it up to date."""
        if where == "refresh":
            self._refresh()
        elif where.startswith(PART) and where.removeprefix(PART) in self.parts:
            self.parts[where.removeprefix(PART)].enter()
        elif where == "settings":
            self._host.place_wanted.emit(where)
        elif not self.fills.enter(where):
            self._host.open_case(self._case_id, where)

    def insert(self, words: str) -> None:
        """Put a placeholder into the part that had the keyboard last, or the first."""
        shown = [one for one in self.parts.values() if not one.isHidden()]
        (self.parts.get(self.at) or shown[0]).insert(words)

    def begin(self) -> None:
        """The keyboard goes to the first thing to fill in, else to the first part."""
        first = self.fills.first_open()
        if first is not None:
            first.enter()
        else:
            next(iter(self.parts.values())).enter()

    def _entered(self, code: str) -> None:
        self.at = code
        self.came_to.emit(code)
