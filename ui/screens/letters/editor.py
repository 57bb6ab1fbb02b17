"""A draft of a letter: its parts at the left, the letter as it would be at the right."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId, LetterId
from casework.queries import letter_page
from casework.queries.letter_page import Preview
from casework.services import letters
from ui.forms.tab_order import settle
from ui.host import Host
from ui.main_window import SPREAD
from ui.screens.letters.column import WritingColumn
from ui.screens.letters.placeholder_dialog import PlaceholderDialog
from ui.screens.letters.preview import PreviewPane
from ui.screens.letters.saver import KINDS, Saver
from ui.screens.letters.two_sides import EditorHead, TwoSides
from ui.widgets.buttons import button, primary, quiet
from ui.widgets.cards import Rule, Surface

REST_MS, KEEP_MS = 250, 10_000
SAVED, TYPING = "Saved", "Not saved yet"
SHOW, HIDE = "Show the letter", "Back to the parts"


@dataclass(frozen=True)
class Words:
    """What the boxes hold: of parts, values and answers."""

    parts: Mapping[str, str]
    values: Mapping[str, str]
    answers: Mapping[str, str]

    def since(self, before: "Words") -> "Words":
        """What differs from before."""
        return Words(
            _differing(self.parts, before.parts),
            _differing(self.values, before.values),
            _differing(self.answers, before.answers),
        )

    def __bool__(self) -> bool:
        return bool(self.parts or self.values or self.answers)


def _differing(now: Mapping[str, str], before: Mapping[str, str]) -> dict[str, str]:
    return {key: words for key, words in now.items() if before.get(key, "") != words}


class LetterEditor(Surface):
    """Saves by itself: when the keyboard leaves a box, and ten seconds after the last key."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(self, host: Host, case_id: str, letter_id: str) -> None:
        super().__init__("ground")
        self.setProperty(SPREAD, True)
        self.host, self._case, self._letter = host, CaseId(case_id), LetterId(letter_id)
        page = host.read(letter_page.letter, case_id, letter_id)
        self._version, self._sees_private = page.row.version, page.preview.sees_private
        self.may_write = page.row.state == "draft" and host.may("change_letter")
        self.column = WritingColumn(
            host, case_id, page.preview, self._refresh, may_write=self.may_write
        )
        self.preview = PreviewPane()
        self.sides = TwoSides(self.column, self.preview, SHOW, HIDE)
        to = f" to {page.row.to}" if page.row.to else ""
        self.head = EditorHead(f"{page.row.title}{to}", *self._buttons())
        self.head.saved.say(SAVED if self.may_write else "")
        self._kept = self._typed()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.look_again)
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self.save)
        self._lay_out()
        self._show(page.preview)
        self.column.changed.connect(self._changed)
        self.column.left.connect(self.save)
        self.column.came_to.connect(self.preview.go_to)
        self.sides.turned.connect(self._settle)

    def begin(self) -> None:
        """Put the keyboard where the person starts."""
        self._settle()
        self.column.begin()

    def is_touched(self) -> bool:
        """Never: what was typed is saved before anything else is opened."""
        self.save()
        return False

    def cancel(self) -> None:
        """Close; everything is saved."""
        self.save()
        self.cancelled.emit()

    def save(self) -> None:
        """Keep what was typed since the last time. A day that cannot be read yet is left."""
        self._keep.stop()
        now = self._typed()
        new = now.since(self._kept)
        if not (self.may_write and new):
            return
        version = self.host.do(
            letters.change_letter, self._case, letter=self._letter, parts=new.parts,
            values=new.values, answers=new.answers, version=self._version,
        )  # fmt: skip
        if version is not None:
            self._version, self._kept = version, now
            self.head.saved.say(SAVED)

    def look_again(self) -> None:
        """Show the letter as it would be with what is typed now."""
        self._rest.stop()
        now = self._typed()
        try:
            seen = self.host.read(
                letter_page.preview, self._case, self._letter, parts=now.parts,
                values=now.values, answers=now.answers,
            )  # fmt: skip
        except CaseworkError as refusal:
            self.host.refused.emit(refusal)
            return
        self._show(seen)

    def insert(self) -> None:
        """Choose a placeholder and put it into the part that had the keyboard last."""
        PlaceholderDialog(self, self.column.insert, sees_private=self._sees_private).open()

    def _typed(self) -> Words:
        fills = self.column.fills
        return Words(self.column.texts(), fills.values(), fills.answers())

    def _changed(self) -> None:
        self.head.saved.say(TYPING)
        self._rest.start()
        self._keep.start()

    def _refresh(self) -> None:
        self.save()
        self.host.do(letters.refresh_letter, self._case, letter=self._letter)
        page = self.host.read(letter_page.letter, self._case, self._letter)
        self._version = page.row.version
        self._show(page.preview)

    def _show(self, seen: Preview) -> None:
        self.column.show_letter(seen)
        self.preview.show_letter(seen)
        self._settle()

    def _finalise(self) -> None:
        self.save()
        known = {"letter": self._letter, "version": self._version}
        self.host.fill_in("finalise_letter", self._case, known)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for one in (self.head, Rule()):
            outer.addWidget(one)
        outer.addWidget(self.sides, 1)
        for keys, do in (("Ctrl+Space", self.insert), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _buttons(self) -> list[QWidget]:
        found: list[QWidget] = [quiet("Close", self.cancel, is_flush=True), self.sides.turner]
        if self.may_write:
            found.append(button("Insert a placeholder", self.insert, keys="Ctrl+Space"))
        told = (self.host, self._case, self._letter)
        found += [button(words, Saver(*told, kind, self.save)) for kind, words in KINDS]
        if self.may_write:
            found.append(primary("Make final", self._finalise))
        return found

    def _settle(self) -> None:
        """Tab goes through the page as it is seen, though lines come and go."""
        settle(self, self.head, self.column, self.preview)
