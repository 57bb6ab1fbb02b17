"""Every key of the program in one table; the list of keys is made from it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Key:
    """One act: its code, its keys (the first is the one shown), what it does, in which group."""

    code: str
    keys: tuple[str, ...]
    words: str
    group: str

    def shown(self) -> str:
        """The key as it is written beside a button: 'Ctrl+P'."""
        return self.keys[0]


CASE, GO, PROGRAM = "In a case", "Going somewhere", "The program"
KEYS = (
    Key("find_anything", ("Ctrl+K", "Ctrl+E"), "Find anything: cases, people, help", GO),
    Key("find_case", ("Ctrl+F",), "Find in the list of cases", GO),
    Key("go_due", ("Ctrl+D",), "Open what is due in all cases", GO),
    Key("go_back", ("Alt+Left",), "Go back", GO),
    Key("next_pane", ("F6",), "Go to the next part of the window", GO),
    Key("previous_pane", ("Shift+F6",), "Go to the part of the window before", GO),
    Key("refresh", ("F5",), "Read the page again", GO),
    Key("new_incident", ("Ctrl+N",), "Record a new incident", CASE),
    Key(
        "running_case",
        ("Ctrl+Shift+N",),
        "Enter a case that is already under way",
        CASE,
    ),
    Key("part_0", ("Ctrl+0",), "Open Investigation", CASE),
    Key("part_1", ("Ctrl+1",), "Open Overview", CASE),
    Key("part_2", ("Ctrl+2",), "Open Report", CASE),
    Key("part_3", ("Ctrl+3",), "Open Matrix", CASE),
    Key("part_4", ("Ctrl+4",), "Open Evidence", CASE),
    Key("part_5", ("Ctrl+5",), "Open Chronology", CASE),
    Key("part_6", ("Ctrl+6",), "Open Hearing", CASE),
    Key("part_7", ("Ctrl+7",), "Open Outcome", CASE),
    Key("part_8", ("Ctrl+8",), "Open Referrals", CASE),
    Key("part_9", ("Ctrl+9",), "Open Documents", CASE),
    Key("add_evidence", ("Ctrl+Shift+E",), "Add evidence", CASE),
    Key("paste_evidence", ("Ctrl+V",), "Paste a screenshot or copied files as evidence", CASE),
    Key("case_file", ("Ctrl+P",), "Make the case file PDF", CASE),
    Key("help", ("F1",), "Help on this page", PROGRAM),
    Key("list_of_keys", ("Ctrl+/",), "This list of keys", PROGRAM),
    Key("lock", ("Ctrl+L",), "Lock Casework", PROGRAM),
    Key("leave", ("Esc",), "Close what is open on top", PROGRAM),
)
QT_HAS_ITS_OWN = ("leave",)
"""Listed for people; dialogs and cells answer to these keys themselves."""


class Actions:
    """The keys of one window. Only what somebody listens to does anything, and is listed."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._made: dict[str, QAction] = {}

    def on(self, code: str, do: Callable[[], object]) -> QAction:
        """From now on the key of `code` calls `do`."""
        key = named(code)
        old = self._made.pop(code, None)
        if old is not None:
            self._window.removeAction(old)
            old.deleteLater()
        made = QAction(key.words, self._window)
        made.setShortcuts([QKeySequence(one) for one in key.keys])
        made.triggered.connect(lambda: do())
        self._window.addAction(made)
        self._made[code] = made
        return made

    def listed(self) -> list[Key]:
        """What can be done now, in the order of the table."""
        return [key for key in KEYS if key.code in QT_HAS_ITS_OWN or key.code in self._made]


def named(code: str) -> Key:
    """The entry of the table for `code`."""
    return next(key for key in KEYS if key.code == code)
