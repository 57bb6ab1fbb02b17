"""Keeping the recovery key: shown, put on paper, and typed back in part."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from casework.domain.errors import BadEntry, CaseworkError
from casework.domain.refusals.forms import KEY_NOT_AS_PRINTED
from ui.fields.words import relabel
from ui.forms.departures import Departing
from ui.forms.form import Around, Form
from ui.forms.running import Runner
from ui.forms.sources import Sources
from ui.screens.first_run_key import KeyCard, ask_printer, print_key
from ui.screens.first_run_questions import key_form

WARNING = (
    "Whoever holds this sheet and the store can read every case in it. Keep it on paper, in a "
    "locked place away from the computer, where two people know of it."
)
KEEP_OLD = "Keep the old key"
USE = (
    "When no password opens the store, start Casework, choose 'Use the recovery key', and type "
    "the groups in their order. Spaces, hyphens and capitals do not matter."
)


@dataclass(frozen=True)
class Replacing:
    """How a key takes the place of another once it was typed back: that may be left for later."""

    put_in_force: Callable[[], object]
    run: Runner


class KeyPage(Form):
    """A form of two pages; `done` follows when both groups were typed as they are."""

    def __init__(
        self,
        key: str,
        store: str,
        sources: Sources,
        save: Callable[[str, Path], object],
        ask: tuple[int, int] | None = None,
        replacing: Replacing | None = None,
    ) -> None:
        self.groups = tuple(key.replace("-", " ").split())
        self.asked = ask or two_of(len(self.groups))
        self._key, self._store, self._save = key, store, save
        self._replacing = replacing
        spec = key_form(self.asked, is_first=replacing is None)
        super().__init__(spec, sources, self._compare, _around(replacing))
        relabel(self.bar.canceller, KEEP_OLD)
        self.card = KeyCard(self.groups, self._ask_where, self._ask_printer)
        self.answers.asking[0].middle.box.addWidget(self.card)

    def begin(self) -> None:
        """The keyboard starts on the key, which is read aloud; then on what is asked."""
        if self.page.column.fields:
            super().begin()
        else:
            self.card.groups.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_sheet(self, path: Path) -> None:
        """Write the sheet, and say where it is."""
        try:
            self._save(self._key, path)
        except CaseworkError as refused:
            self.card.said.say(refused.sentence)
        else:
            self.card.said.say(f"The sheet is in {path}. Print it, then delete the file.")

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Save the sheet as PDF", "Recovery key.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.save_sheet(Path(chosen))

    def _ask_printer(self) -> None:
        ask_printer(self, self._print)

    def _print(self, printer: QPrinter) -> None:
        lines = (f"Store: {self._store}", WARNING, USE)
        print_key(printer, "Casework recovery key", lines, self.groups)
        self.card.said.say("The key was sent to the printer.")

    def _compare(
        self, values: Mapping[str, object], _departing: Mapping[str, Departing]
    ) -> tuple[str, ...]:
        for number in self.asked:
            name = f"group_{number}"
            if plain(str(values[name])) != plain(self.groups[number - 1]):
                raise BadEntry(KEY_NOT_AS_PRINTED, where=name, number=number)
        if self._replacing is not None:
            self._replacing.put_in_force()
        return self.groups


def _around(replacing: Replacing | None) -> Around:
    if replacing is None:
        return Around(may_cancel=False, busy="Checking")
    return Around(run=replacing.run, busy="Putting the new key in force")


def plain(text: str) -> str:
    """A group as it is compared: capitals, and letters that look like digits read as digits."""
    kept = "".join(letter for letter in text.upper() if letter.isalnum())
    return kept.translate(str.maketrans("OIL", "011"))


def two_of(count: int) -> tuple[int, int]:
    """Two different numbers from 1 to `count`, in order."""
    first = secrets.randbelow(count) + 1
    second = secrets.randbelow(count - 1) + 1
    second += second >= first
    return min(first, second), max(first, second)
