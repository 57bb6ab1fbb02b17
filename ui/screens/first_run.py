"""Setting Casework up: a store is made in four steps, opened, or tried with sample cases."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from casework.domain.refusal import Unmet
from ui.fields.file_field import nothing_against
from ui.fields.option_row import Choice
from ui.forms.form import Act, Around, Form
from ui.forms.refused import sentence_of
from ui.forms.running import Runner, at_once
from ui.forms.sources import Sources
from ui.forms.spec import FormSpec
from ui.screens.first_run_key_page import KeyPage
from ui.screens.first_run_questions import BACKUPS, PLACE, STEPS, you_form
from ui.screens.first_run_rail import StepRail
from ui.screens.first_run_welcome import Welcome
from ui.screens.restore import Restore, restore_form
from ui.theme import look

RAIL_FITS = 860
"""Under this width (px at 100 %) the steps give their room to the questions."""


@dataclass(frozen=True)
class NewStore:
    """What a store is made of."""

    folder: Path
    council: str
    nation: str
    name: str
    login: str
    password: str = field(repr=False)
    policy: str = ""
    """Code of the policy of new cases; empty for the one that ships first."""


@dataclass(frozen=True)
class Made:
    """The open store, and the key that is shown once."""

    store: object
    recovery_key: str = field(repr=False)


@dataclass(frozen=True)
class SetUp:
    """How a store is made.

    `save_sheet(store, key, path)` writes the sheet for the key; `make_sample` makes and opens the
    store with sample cases, and is None where there are none; `against_folder` says what speaks
    against a new store in a folder.
    """

    create: Callable[[NewStore], Made]
    save_sheet: Callable[[object, str, Path], object]
    set_backup_folder: Callable[[object, Path], object]
    make_sample: Callable[[], object] | None
    default_folder: Path
    run: Runner
    against_folder: Callable[[Path], Unmet | None] = nothing_against
    restore: Restore | None = None
    policies: tuple[Choice, ...] = ()
    """What may be chosen for new cases; not asked where there is nothing to choose."""


class FirstRun(QWidget):
    """`finished` carries the open store; `existing_wanted` asks for a store that is there."""

    finished = Signal(object)
    existing_wanted = Signal()

    def __init__(self, set_up: SetUp, sources: Sources) -> None:
        super().__init__()
        self._set_up, self._sources = set_up, sources
        self._store: object = None
        self._is_busy = False
        self.restore: Form | None = None
        self.rail = StepRail(STEPS)
        self.pages = QStackedWidget()
        self.welcome = Welcome(
            has_samples=set_up.make_sample is not None, may_restore=set_up.restore is not None
        )
        self.welcome.new_wanted.connect(self._to_place)
        self.welcome.existing_wanted.connect(self.existing_wanted)
        self.welcome.sample_wanted.connect(self._make_sample)
        self.welcome.restore_wanted.connect(self._to_restore)
        self.place = self._form(PLACE, lambda values, _: values["folder"], back=self._to_welcome)
        self.place.answers.set_values({"folder": set_up.default_folder})
        self.place.done.connect(self._to_you)
        self.you = self._form(
            you_form(set_up.policies), self._create, back=self._to_place, busy="Making the store"
        )
        self.you.done.connect(self._to_key)
        self.backups = self._form(BACKUPS, self._set_backups)
        self.backups.done.connect(lambda _: self.finished.emit(self._store))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.pages, 1)
        for page in (self.welcome, self.place, self.you, self.backups):
            self.pages.addWidget(page)
        self._to_welcome()

    def begin(self) -> None:
        """Put the keyboard where the person is."""
        page = self.pages.currentWidget()
        if isinstance(page, Form | Welcome):
            page.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The rail gives way when larger text needs its room."""
        self.rail.setVisible(self.width() >= look().px(RAIL_FITS))

    def _form(
        self, spec: FormSpec, act: Act, back: Callable[[], object] | None = None, busy: str = ""
    ) -> Form:
        run = self._set_up.run if busy else at_once
        around = Around(
            back=back,
            lead=lambda where: self._to_place() if where == "folder" else None,
            run=run,
            busy=busy or "Checking",
            may_cancel=False,
        )
        check = self._set_up.against_folder if spec is PLACE else nothing_against
        return Form(spec, replace(self._sources, check_path=check), act, around)

    def _show(self, page: QWidget, step: int) -> None:
        self.pages.setCurrentWidget(page)
        self.rail.steps.go(step)
        self.begin()

    def _to_welcome(self) -> None:
        self._show(self.welcome, -1)

    def _to_place(self) -> None:
        self.place.is_over = False
        self._show(self.place, 0)

    def _to_restore(self) -> None:
        if self._set_up.restore is None:
            return
        if self.restore is None:
            self.restore = restore_form(
                self._set_up.restore, self._set_up.run, self._sources, self._to_welcome
            )
            self.restore.answers.set_values({"folder": self._set_up.default_folder})
            self.restore.done.connect(self.finished)
            self.pages.addWidget(self.restore)
        self._show(self.restore, -1)

    def _to_you(self, _folder: object) -> None:
        self._show(self.you, 1)

    def _to_key(self, made: object) -> None:
        if not isinstance(made, Made):
            return
        self._store = made.store
        folder = self.place.answers.fields["folder"].words()
        save = partial(self._set_up.save_sheet, made.store)
        page = KeyPage(made.recovery_key, folder, self._sources, save)
        page.done.connect(lambda _: self._show(self.backups, 3))
        self.pages.addWidget(page)
        self._show(page, 2)

    def _create(self, values: Mapping[str, object], _departing: object) -> object:
        folder = self.place.answers.fields["folder"].value()
        texts = {name: str(value) for name, value in values.items()}
        return self._set_up.create(NewStore(Path(str(folder)), **texts))

    def _set_backups(self, values: Mapping[str, object], _departing: object) -> None:
        folder = values["folder"]
        if isinstance(folder, Path):
            self._set_up.set_backup_folder(self._store, folder)

    def _make_sample(self) -> None:
        if self._is_busy or self._set_up.make_sample is None:
            return
        self._is_busy = True
        self.welcome.status.say("Making the sample cases \N{HORIZONTAL ELLIPSIS}")
        self._set_up.run(self._set_up.make_sample, self.finished.emit, self._on_no_sample)

    def _on_no_sample(self, error: Exception) -> None:
        self._is_busy = False
        self.welcome.status.say(sentence_of(error))
