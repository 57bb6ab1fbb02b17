"""What is done by hand while redacting: seek, mask, choose, undo."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from casework.domain.redaction import Mark
from ui.screens.redaction.desk import RedactionDesk
from ui.screens.redaction.masking import NONE
from ui.screens.redaction.places_found import OfferGroup, Place
from ui.widgets.page_place import Box

if TYPE_CHECKING:
    from ui.screens.redaction.screen import RedactionScreen

KeyMap = Mapping[tuple[Qt.Key, bool], Callable[[], object]]


class Hands:
    """One for each screen."""

    def __init__(self, screen: "RedactionScreen") -> None:
        self._screen = screen
        self._masking, self._found = screen.masking, screen.found

    def seek(self, words: str) -> None:
        """Find words on every page."""
        self._found.seek(words)
        self._stand_at(self._found.place)

    def step(self, by: int) -> None:
        """The next place found, or the one before."""
        self._stand_at(self._found.step(by))

    def step_mark(self, by: int) -> None:
        """The next box, or the one before."""
        mark = self._masking.step(by)
        if mark is not None:
            self._screen.pages.show(mark.page, Box(mark.x0, mark.y0, mark.x1, mark.y1))
        self._screen.show_state()

    def undo(self) -> None:
        """As before."""
        if self._masking.undo():
            self._screen.changed()

    def redo(self) -> None:
        """As it was."""
        if self._masking.redo():
            self._screen.changed()

    def cover(self, all_of_them: bool) -> None:
        """Mask the place one stands at, or all that were found; then on to the next."""
        one = self._found.place
        places = self._found.places if all_of_them else (one,) if one else ()
        side = self._screen.side
        marks = [mark for each in places for mark in each.marks(side.reason, side.pseudonym)]
        if not marks:
            return
        self._masking.add(*marks, words=(self._found.words,))
        if not all_of_them:
            self.step(1)
        self._screen.changed()

    def drawn(self, box: object) -> None:
        """A box was drawn on the page."""
        if isinstance(box, Box):
            side = self._screen.side
            place = (box.x0, box.y0, box.x1, box.y1)
            self._masking.add(Mark(self._screen.desk.number, *place, side.reason, side.pseudonym))
            self._screen.changed()

    def offer(self, group: object) -> None:
        """Show where something stands that is offered; it is masked by another key."""
        if isinstance(group, OfferGroup):
            self._found.show(group.text, group.places)
            self._stand_at(self._found.place)
            self._screen.desk.setFocus()

    def because(self, reason: str) -> None:
        """A reason, for the box one stands at or for those to come."""
        if (mark := self._masking.mark) is not None:
            self._masking.put(mark.because(reason, mark.pseudonym))
            self._screen.changed()
        else:
            self._screen.side.reason = reason
            self._screen.show_state()

    def named(self, pseudonym: str) -> None:
        """A pseudonym, in the same way."""
        if (mark := self._masking.mark) is not None:
            self._masking.put(mark.because(mark.reason, pseudonym))
            self._screen.changed()
        else:
            self._screen.side.pseudonym = pseudonym
            self._screen.show_state()

    def take_away(self) -> None:
        """Without the box one stands at."""
        self._masking.take_away()
        self._screen.changed()

    def let_go(self) -> None:
        """Stand at no box."""
        self._masking.chosen = NONE
        self._screen.show_state()

    def forget(self, word: str) -> None:
        """A word need not be gone."""
        self._masking.forget(word)
        self._screen.changed()

    def _stand_at(self, place: Place | None) -> None:
        if place is not None:
            self._screen.pages.show(place.page, place.boxes[0])
        self._screen.show_state()


def keys_of(
    hands: Hands, desk: RedactionDesk
) -> Mapping[tuple[Qt.Key, bool], Callable[[], object]]:
    """What a key on the page does, with Shift or without."""
    key = Qt.Key
    return {
        (key.Key_N, False): lambda: hands.step(1),
        (key.Key_P, False): lambda: hands.step(-1),
        (key.Key_M, False): lambda: hands.cover(all_of_them=False),
        (key.Key_M, True): lambda: hands.cover(all_of_them=True),
        (key.Key_B, False): desk.draw_by_keyboard,
        (key.Key_BracketRight, False): lambda: hands.step_mark(1),
        (key.Key_BracketLeft, False): lambda: hands.step_mark(-1),
        (key.Key_Delete, False): hands.take_away,
        (key.Key_Escape, False): hands.let_go,
    }
