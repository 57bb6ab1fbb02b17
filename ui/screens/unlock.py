"""The screen that opens a store: a name and a password, or the recovery key."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.domain.errors import CaseworkError
from ui.fields.field import Field
from ui.fields.words import Words, relabel
from ui.forms.action_bar import row_of
from ui.forms.build import build_column
from ui.forms.error_summary import ErrorSummary, Wrong
from ui.forms.running import Runner
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, Kind
from ui.plain import counted
from ui.theme import Size, look
from ui.widgets.buttons import primary, quiet
from ui.widgets.cards import Card, Page
from ui.widgets.labels import heading, second_line

OPEN, RECOVER = "Open the store", "Open with the recovery key"
USE_KEY, USE_PASSWORD = "Use the recovery key", "Use a name and password"
BY_PASSWORD = (
    FieldSpec("login", "Sign-in name", missing="Enter your sign-in name"),
    FieldSpec("password", "Password", Kind.PASSWORD, missing="Enter your password"),
)
BY_KEY = (
    FieldSpec(
        "recovery_key",
        "Recovery key",
        missing="Enter the recovery key",
        help="14 groups of 4 letters and digits, as on the printed sheet. Spaces do not matter.",
        max_length=200,
    ),
)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Doors:
    """How a store is opened: both take a while, and raise what stands in the way."""

    by_password: Callable[[Path, str, str], object]
    by_recovery_key: Callable[[Path, str], object]
    run: Runner


class Unlock(QWidget):
    """`opened` carries what the door gave; `other_wanted` asks for another store."""

    opened = Signal(object)
    other_wanted = Signal()

    def __init__(self, folder: Path, doors: Doors, sources: Sources, *, login: str = "") -> None:
        super().__init__()
        self.folder, self._doors = folder, doors
        self._wait = 0
        self._is_busy = False
        self.password = build_column(BY_PASSWORD, sources)
        self.password.fields["login"].set_value(login)
        self.key = build_column(BY_KEY, sources)
        self.column = self.password
        self.summary = ErrorSummary()
        self.main = primary(OPEN, self.submit)
        self.switch = quiet(USE_KEY, self._switch)
        self.other = quiet("Open another store", self.other_wanted.emit)
        self.status = Words("", "quiet")
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._count_down)
        self._lay_out()

    def begin(self) -> None:
        """Put the keyboard in the first empty box."""
        empty = [field for field in self.column.asked() if not field.is_answered()]
        (empty or self.column.asked())[0].enter()

    def submit(self) -> None:
        """Try to open the store."""
        problems = self.column.problems()
        self._show_problems(problems)
        if problems or self._is_busy or self._wait:
            return
        self._is_busy = True
        self.status.say("Opening the store \N{HORIZONTAL ELLIPSIS}")
        answers = {name: str(value) for name, value in self.column.values().items()}
        if self.column is self.key:
            self._doors.run(
                lambda: self._doors.by_recovery_key(self.folder, answers["recovery_key"]),
                self._on_opened,
                self._on_refused,
            )
            return
        self._doors.run(
            lambda: self._doors.by_password(self.folder, answers["login"], answers["password"]),
            self._on_opened,
            self._on_refused,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _on_opened(self, answer: object) -> None:
        self._is_busy = False
        self.status.say("")
        self.password.fields["password"].set_value("")
        self.key.fields["recovery_key"].set_value("")
        self.opened.emit(answer)

    def _on_refused(self, error: Exception) -> None:
        self._is_busy = False
        self.status.say("")
        if not isinstance(error, CaseworkError):
            raise error
        field = self.column.fields.get(error.where)
        if field is None:
            self.summary.say([Wrong(error.sentence)])
        else:
            self._show_problems([(field, error.sentence)])
        self._wait = int(getattr(error, "wait_seconds", 0))
        self._count()

    def _show_problems(self, problems: list[tuple[Field, str]]) -> None:
        said = dict(problems)
        for field in self.column.asked():
            field.show_problem(said.get(field))
        self.summary.say([Wrong(words, field.enter) for field, words in problems])

    def _switch(self) -> None:
        self._show_problems([])
        self.column.hide()
        self.column = self.key if self.column is self.password else self.password
        self.column.show()
        is_key = self.column is self.key
        relabel(self.main, RECOVER if is_key else OPEN)
        relabel(self.switch, USE_PASSWORD if is_key else USE_KEY)
        self.begin()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        self._count()

    def _count(self) -> None:
        if self._wait:
            self._timer.start()
            self.status.say(f"You can try again in {counted(self._wait, 'second', 'seconds')}.")
        else:
            self._timer.stop()
            self.status.say("")

    def _lay_out(self) -> None:
        card = _OpenCard()
        card.box.addWidget(heading("Casework", Size.CASE))
        card.box.addWidget(second_line(f"Store in {self.folder}"))
        card.box.addSpacing(8)
        for part in (self.summary, self.password, self.key, self.main, self.status):
            card.box.addWidget(part)
        self.key.hide()
        card.box.addWidget(row_of(self.switch, self.other))
        page = Page("Open the store")
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        page.box.addStretch(1)
        page.box.addLayout(middle)
        page.box.addStretch(2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)


class _OpenCard(Card):
    """The card in the middle of the empty window."""

    def __init__(self) -> None:
        super().__init__(padding=28, spacing=12)
        self.restyle()

    def restyle(self) -> None:
        """The width grows with the text."""
        self.setFixedWidth(look().px(440))
