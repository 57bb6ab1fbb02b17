"""What the buttons and keys of the viewer do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from ui.viewer.keys import KeysDialog
from ui.viewer.making_copies import MakingCopies
from ui.viewer.makings import makings
from ui.viewer.marking_pane import MarkingPane
from ui.widgets.announce import announce
from ui.widgets.menus import Choice, open_menu
from ui.widgets.page_place import Box
from ui.widgets.zoom_area import Fit

if TYPE_CHECKING:
    from ui.viewer.viewer import Viewer

KEPT = "The look stands in its custody. F1 tells the keys."
DRAW = "Drag a box on the page, or use the arrow keys and Enter. Esc leaves it."


class ViewerWays(QObject):
    """For one viewer, whose bar and foot it fills."""

    def __init__(self, viewer: "Viewer", copies: MakingCopies) -> None:
        super().__init__(viewer)
        self._viewer, self.copies = viewer, copies
        self._sides, self._bar, self._said = viewer.sides, viewer.bar, viewer.said
        copies.made = self._tell
        self._fill_bar()
        self._fill_feet()
        self._listen()
        for key, do in self._shortcuts().items():
            QShortcut(QKeySequence(key), viewer, do)
        self.show_ways()

    def draw(self, *, is_on: bool) -> None:
        """Begin or end choosing a part of the page."""
        left = self._sides.left
        if is_on and (not left.has_pages or left.is_text or not self.copies.may_make):
            return
        left.sheets.view.draw_boxes(is_on=is_on)
        self._tell(DRAW if is_on else "")
        if is_on:
            left.enter()

    def switch_text(self) -> None:
        """Its text in place of the pages, or the pages again."""
        pane = self._sides.active()
        if pane.is_shown and pane.has_pages:
            pane.show_text(is_on=not pane.is_text)
            self.show_ways()

    def show_ways(self) -> None:
        """Only what can be done with what is shown has a button."""
        pane = self._sides.active()
        is_paged = pane.is_shown and pane.has_pages and not pane.is_text
        for one in self._paged:
            one.setVisible(is_paged)
        self._text.setVisible(pane.is_shown and pane.has_pages)
        self._text.setText("Pages" if pane.is_text else "Text")
        self._beside.setText("Side by side" if self._sides.right is None else "One side only")
        self._make.setVisible(bool(self.makings()))
        self._save.setVisible(self.copies.may_save)
        self._bar.say(pane.found())

    def makings(self) -> list[Choice]:
        """What can be made of what is shown."""
        beside = self._viewer.beside
        return makings(self._sides, beside, self.copies, lambda: self.draw(is_on=True))

    def _fill_bar(self) -> None:
        def on_view(do: str, *given: object) -> Callable[[], object]:
            return lambda: getattr(self._sides.active().sheets.view, do)(*given)

        add = self._bar.add
        self._paged = [
            add("+", on_view("zoom", 1), "Larger"),
            add("−", on_view("zoom", -1), "Smaller"),
            add("Whole", on_view("fit_to", Fit.PAGE), "The whole page in sight"),
            add("Width", on_view("fit_to", Fit.WIDTH), "As wide as there is room"),
            add("Turn", on_view("turn", 1), "Turn right, for looking only"),
        ]
        self._text = add("Text", self.switch_text)
        self._beside = add("Side by side", self._viewer.beside.switch)

    def _fill_feet(self) -> None:
        add = self._viewer.add_button
        self._make = add("Make an exhibit of it ▾", self._offer)
        self._save = add("Save a copy", self.copies.save)
        add("Keys", self._tell_keys)
        add("Close", self._viewer.reject)

    def _listen(self) -> None:
        left, sides = self._sides.left, self._sides
        self._bar.searched.connect(lambda words: sides.active().seek(words))
        self._bar.stepped.connect(lambda by: sides.active().step(by))
        left.changed.connect(self.show_ways)
        left.ready.connect(self._ready)
        left.sheets.view.drawn.connect(self._drawn)
        left.sheets.view.placed.connect(self.show_ways)
        sides.turned_to.connect(self.show_ways)

    def _shortcuts(self) -> dict[str, Callable[[], object]]:
        def to_page(number: int) -> None:
            sheets = self._sides.active().sheets
            sheets.go(number % max(1, sheets.count))

        return {
            "Ctrl+F": self._find,
            "F3": lambda: self._bar.stepped.emit(1),
            "Shift+F3": lambda: self._bar.stepped.emit(-1),
            "Ctrl+T": self.switch_text,
            "Ctrl+B": self._viewer.beside.switch,
            "F6": self._sides.go_over,
            "Ctrl+S": lambda: self.copies.save() if self.copies.may_save else None,
            "Ctrl+K": lambda: self.draw(is_on=True),
            "Ctrl+Home": lambda: to_page(0),
            "Ctrl+End": lambda: to_page(-1),
            "F1": self._tell_keys,
        }

    def _offer(self) -> None:
        open_menu(self._make, "Make an exhibit of it", self.makings())

    def _find(self) -> None:
        self._bar.box.setFocus()
        self._bar.box.selectAll()

    def _ready(self) -> None:
        left = self._sides.left
        left.sheets.note = KEPT
        left.sheets.say()
        self._tell(KEPT if left.is_shown and not left.has_pages else "")
        left.enter()
        if words := self._bar.again():
            left.seek(words)
        self.show_ways()

    def _drawn(self, box: Box) -> None:
        self.draw(is_on=False)
        right = self._sides.right
        if isinstance(right, MarkingPane):
            right.add(box)
            right.enter()
        else:
            self.copies.cut(self._sides.left.sheets.page, box)

    def _tell_keys(self) -> None:
        KeysDialog(self._viewer).open()

    def _tell(self, words: str) -> None:
        """A line below everything, while there is something to say."""
        self._said.say(words)
        self._said.setVisible(bool(words))
        if words:
            announce(self._viewer, words)
