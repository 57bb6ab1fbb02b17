"""Asks with or without names, and where to; then keeps what is due as a calendar file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casework.domain.due_items import DueFilter
from ui import ask
from ui.host import Host
from ui.plain import counted
from ui.widgets.buttons import Kind
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label

TITLE = "Put what is due into a calendar"
WORDS = (
    "A file is made that Outlook and other calendars take in. Taken in again later, it brings "
    "their entries up to date and doubles none; what was done since stays there until you "
    "delete it."
)
NAMES = (
    "An entry says the reference and what is due. With names it also says whose case it is and "
    "how the day was counted: only for a calendar that nobody else can see."
)
FILE = "casework deadlines.ics"


class CalendarExport(Dialog):
    """`keep_in` is what its buttons do once they know where to."""

    def __init__(self, parent: QWidget, host: Host, only: DueFilter) -> None:
        super().__init__(TITLE, parent, wide=520)
        self._host, self._only, self._place = host, only, parent
        for words in (WORDS, NAMES):
            self.box.addWidget(label(words, wrap=True))
        self.without = self.add_button(
            "Without names", self._without, Kind.PRIMARY, is_default=True
        )
        self.with_names = self.add_button("With names", self._with)
        self.add_button("Go back", self.reject)
        self.without.setFocus(Qt.FocusReason.TabFocusReason)

    def keep_in(self, out: Path, *, with_names: bool) -> None:
        """Make the file at `out`, and say so."""
        from casework.exports import export_deadlines  # papers are read in when one is made

        host, only = self._host, self._only
        number = host.do(export_deadlines, out=out, only=only, with_names=with_names)
        if number is not None:
            entries = counted(number, "entry", "entries")
            ask.tell(self._place, f"It has {entries} and is in {out}.", title="The file is made")

    def _without(self) -> None:
        self._ask(with_names=False)

    def _with(self) -> None:
        self._ask(with_names=True)

    def _ask(self, *, with_names: bool) -> None:
        self.accept()
        out = ask.where_to_save(self._place, TITLE, FILE, "Calendar (*.ics)")
        if out is not None:
            self.keep_in(out, with_names=with_names)
