"""Beside the page: find and mask, what is offered, the box one stands at, words to be gone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casework.domain.redaction_choices import REASONS
from casework.queries.redactions import PseudonymRow
from ui.plain import caption, counted, one_line
from ui.screens.redaction.masking import Masking
from ui.screens.redaction.places_found import OfferGroup, Place, PlacesFound
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, Page, SectionTitle
from ui.widgets.flow import Flow
from ui.widgets.labels import second_line
from ui.widgets.links import Link
from ui.widgets.menus import Choice, open_menu
from ui.widgets.search_box import SearchBox

WIDE = 330
MOST_OFFERS = 40
LONGEST, COVERED = 34, 0.8
NO_WORDS = "No words of this exhibit have been read yet. Draw boxes, or have its words read."
OFFERED = "Nothing of this is masked by itself. Look at each, then mask it."
GONE = (
    "Masked by finding. The finished edition is searched for them, and is not kept while one is "
    "left."
)


class Side(Page):
    """Tells what is asked for; the screen does it."""

    sought = Signal(str)
    stepped = Signal(int)
    mask_wanted = Signal(bool)
    """Mask the place found; with True all of them."""
    offer_chosen = Signal(object)
    reason_chosen = Signal(str)
    pseudonym_chosen = Signal(str)
    """Its id; '' for none."""
    pseudonym_wanted = Signal()
    """A new one."""
    forgotten = Signal(str)
    taken_away = Signal()
    reading_wanted = Signal()

    def __init__(self, masking: Masking, found: PlacesFound) -> None:
        super().__init__("What is masked", spacing=12)
        self._masking, self._found = masking, found
        self.reason, self.pseudonym = "third_party", ""
        self.pseudonyms: tuple[PseudonymRow, ...] = ()
        self.stand_for: dict[str, str] = {}
        """Whom a pseudonym stands for, where the key may be opened."""
        self.box.setContentsMargins(16, 16, 16, 16)
        self.finding, self.offers = _FindCard(self), Card(padding=14, spacing=6)
        self.chosen, self.words = _BoxCard(self), Card(padding=14, spacing=6)
        self.add(self.finding, self.chosen, self.offers, self.words)
        self.end()
        self.setFixedWidth(look().px(WIDE))

    def restyle(self) -> None:
        """As wide as its text needs."""
        super().restyle()
        self.setFixedWidth(look().px(WIDE))

    def show_offers(self, groups: Sequence[OfferGroup], *, is_read: bool) -> None:
        """What may have to be masked."""
        _empty(self.offers)
        self.finding.show_reading(is_read=is_read)
        self.offers.setVisible(bool(groups))
        self.offers.box.addWidget(SectionTitle("May have to be masked", str(len(groups))))
        self.offers.box.addWidget(second_line(OFFERED))
        for one in groups[:MOST_OFFERS]:
            follow = partial(self.offer_chosen.emit, one)
            self.offers.box.addWidget(Link(one.words, "Show", follow, tone=Tone.PLAIN))
        if len(groups) > MOST_OFFERS:
            self.offers.box.addWidget(second_line(f"and {len(groups) - MOST_OFFERS} more"))

    def show_state(self) -> None:
        """Where one stands among the places found and the boxes."""
        self.finding.say(self._found, self._masking)
        self.chosen.say(self._masking)
        self._show_words()

    def label_of(self, pseudonym: str) -> str:
        """'Child A', and whom it stands for where that may be known here."""
        one = next((each for each in self.pseudonyms if each.id == pseudonym), None)
        if one is None:
            return "Nothing"
        name = self.stand_for.get(one.id, "")
        return f"{one.label} ({name})" if name else one.label

    def _show_words(self) -> None:
        now = self._masking.now
        _empty(self.words)
        self.words.setVisible(bool(now.words or now.may_stay))
        self.words.box.addWidget(SectionTitle("Must be gone", str(len(now.words))))
        self.words.box.addWidget(second_line(GONE))
        for one in now.words:
            self.words.box.addWidget(
                Link(one, "Need not be gone", partial(self.forgotten.emit, one), tone=Tone.PLAIN)
            )
        for one in now.may_stay:
            self.words.box.addWidget(
                Link(f"{one} (may stay)", "Must be gone", partial(self.forgotten.emit, one))
            )


class _FindCard(Card):
    def __init__(self, side: Side) -> None:
        super().__init__(padding=14, spacing=8)
        self.box.addWidget(SectionTitle("Find and mask"))
        self.search = SearchBox("Words to find and mask", "Name, number or words", "Ctrl+F")
        self.search.setMinimumHeight(look().px(34))
        self.search.searched.connect(side.sought.emit)
        self.said = second_line("")
        self.next = button("Next", lambda: side.stepped.emit(1), keys="N")
        self.one = button("Mask it", lambda: side.mask_wanted.emit(False), keys="M")
        self.all = button("Mask all", lambda: side.mask_wanted.emit(True), keys="Shift+M")
        self.read = button("Have its words read", side.reading_wanted.emit)
        self.none_read = second_line(NO_WORDS)
        for widget in (self.search, self.said, _row(self.next, self.one, self.all)):
            self.box.addWidget(widget)
        for widget in (self.none_read, self.read):
            self.box.addWidget(widget)

    def show_reading(self, *, is_read: bool) -> None:
        for widget in (self.none_read, self.read):
            widget.setVisible(not is_read)

    def say(self, found: PlacesFound, masking: Masking) -> None:
        """'2 of 5 places, 1 masked'."""
        count = len(found.places)
        masked = sum(is_masked(one, masking) for one in found.places)
        words = ""
        if found.words:
            words = f"{found.at + 1} of {counted(count, 'place', 'places')}, {masked} masked"
            words = words if count else "It stands on no page, as far as the words were read."
        if words != self.said.said():
            self.said.say(words)
            announce(self.search, words)
        self.said.setVisible(bool(words))
        for one in (self.next, self.one, self.all):
            one.setVisible(bool(count))


class _BoxCard(Card):
    def __init__(self, side: Side) -> None:
        super().__init__(padding=14, spacing=8)
        self._side, self._reason, self._pseudonym = side, "", ""
        self.title = SectionTitle("New boxes")
        self.reason = button("", self._reasons)
        self.pseudonym = button("", self._pseudonyms)
        self.away = button("Take the box away", side.taken_away.emit, keys="Del")
        self.hint = second_line(
            "Drag over the page, or press B and use the arrow keys. ] goes to the next box."
        )
        self.box.addWidget(self.title)
        for words, asked in (("Why", self.reason), ("Written in it", self.pseudonym)):
            self.box.addWidget(second_line(words))
            self.box.addWidget(asked)
        self.box.addWidget(self.away)
        self.box.addWidget(self.hint)

    def say(self, masking: Masking) -> None:
        """The box one stands at, or what new boxes begin with."""
        mark, side = masking.mark, self._side
        count = len(masking.now.marks)
        self.title.note(counted(count, "box", "boxes"))
        self._reason = mark.reason if mark else side.reason
        self._pseudonym = mark.pseudonym if mark else side.pseudonym
        _say(self.reason, "Why", REASONS[self._reason])
        _say(self.pseudonym, "Written in it", side.label_of(self._pseudonym))
        self.title.rename("This box" if mark else "New boxes")
        self.away.setVisible(mark is not None)
        self.hint.say(
            "Arrow keys move it, Shift and arrows size it, with Ctrl by little. Esc lets go of it."
            if mark
            else "Drag over the page, or press B and use the arrow keys. ] goes to the next box."
        )

    def _reasons(self) -> None:
        choose = self._side.reason_chosen.emit
        choices = [
            Choice(words, partial(choose, code), is_on=code == self._reason)
            for code, words in REASONS.items()
        ]
        open_menu(self.reason, "Why it is masked", choices)

    def _pseudonyms(self) -> None:
        side, now = self._side, self._pseudonym
        choices = [
            Choice(side.label_of(one), partial(side.pseudonym_chosen.emit, one), is_on=one == now)
            for one in ("", *(each.id for each in side.pseudonyms))
        ]
        choices.append(Choice("Somebody new", side.pseudonym_wanted.emit))
        open_menu(self.pseudonym, "Pseudonym", choices)


def is_masked(place: Place, masking: Masking) -> bool:
    """Whether every line of a place lies under boxes."""
    marks = [one for _number, one in masking.of_page(place.page)]
    return all(
        any(mark.covers(box.x0, box.y0, box.x1, box.y1) >= COVERED for mark in marks)
        for box in place.boxes
    )


def _say(what: Button, asked: str, words: str) -> None:
    shown = f"{one_line(words, LONGEST)} ▾"
    if what.words() != shown:
        what.setText(caption(shown))
        what.setAccessibleName(f"{asked}: {words}")
        what.updateGeometry()


def _row(*buttons: QWidget) -> QWidget:
    holder, row = QWidget(), Flow(8)
    holder.setLayout(row)
    for one in buttons:
        row.addWidget(one)
    return holder


def _empty(card: Card) -> None:
    while (item := card.box.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
