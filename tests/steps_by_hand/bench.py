"""A window on a store, somebody at its keyboard, and cases brought to where a step is open."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from casework.domain.case_steps import rule_of
from casework.domain.vocabulary import CaseState
from casework.opening import Council
from casework.store.tables.audit_trail import AuditRow
from casework.store.tables.cases import Case
from tests.builders import PASSWORD, Day, a_workspace, surround
from tests.flows.hands import Hands
from tests.services.walking import Office, Walk
from tests.steps_by_hand.typist import Typist
from ui.bindings import KEYED
from ui.door import Door
from ui.jobs import Jobs
from ui.screens.case.tasks import CHIPS, WITH_REASON
from ui.settings_file import SettingsFile

BEGUN_ON = dt.date(2026, 6, 24)
STRATHMORE = Council("Strathmore Council")
LANCASTER = Council("Lancaster City Council", "england", "lancaster", "LC")
DERBYSHIRE = Council("Derbyshire", nation="england", pack_code="derbyshire")
NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True)
class Move:
    """One step by hand: from which part, with which answers, leading where.

    Questions that are not in `answers` and must be answered get something true. Without `to` the
    case stays where it is. `button` is for what is asked for under another name than the step's.
    """

    act: str
    part: str
    answers: Mapping[str, object] = field(default_factory=lambda: NOTHING)
    to: CaseState | None = None
    on: dt.date | None = None
    button: str = ""

    def names(self) -> tuple[str, ...]:
        """What the button, the chip of the task or the line of the menu may be called."""
        if self.button:
            return (self.button,)
        title = rule_of(self.act).title
        return (title, *(f"{chip.words}: {title}" for chip in (*CHIPS.values(), WITH_REASON)))


@dataclass(frozen=True)
class Chain:
    """Moves one after the other on one case, from where `start` brought it."""

    name: str
    start: Callable[[Office], Walk]
    moves: tuple[Move, ...]
    council: Council = STRATHMORE


class Bench:
    """One store, open in the real window, with real forms."""

    def __init__(self, app: QApplication, folder: Path, council: Council, qtbot: QtBot) -> None:
        day = Day()
        a_workspace(folder, day, council=council).close()
        self.jobs = Jobs()
        settings = SettingsFile(folder / "settings.json")
        self.door = Door(app, self.jobs, settings, surround(day))
        self.door.open(folder / "store")
        self.hands = Hands(qtbot, self.door, day)
        self.hands.to_front()
        self.hands.sign_in("macrae", PASSWORD)
        self.office = Office(self.hands.shell.host.workspace, day, folder / "store")

    def close(self) -> None:
        """Everything of it is gone."""
        window = self.door.window()
        if window is not None:
            window.hide()
        self.jobs.stop()
        self.door.close()
        if window is not None:
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def walk(self, chain: Chain) -> None:
        """Bring a case to the start of the chain, open it by its number, and take every move."""
        self._leave_what_is_open()
        self.office.be(BEGUN_ON)
        walk = chain.start(self.office)
        self.hands.settle()
        self.hands.find(walk.page.header.reference)
        for move in chain.moves:
            self.take(walk, move)

    def take(self, walk: Walk, move: Move) -> None:
        """One move; then the audit has the act, and the case is where the table says."""
        if move.on is not None:
            self.office.be(move.on)
        before, seen = self.state(walk), self.office.head().seq
        self.open_form(move)
        self.submit(move)
        self.hands.settle()
        self.hands.must_be_in_sight()
        assert move.act in self.acts_since(seen), f"{move.act} was not recorded"
        assert self.state(walk) is (move.to or before), f"{move.act} left it at {self.state(walk)}"

    def open_form(self, move: Move) -> None:
        """By Ctrl and a number to the part, by Tab to the button (or its menu), by Enter in."""
        hands = self.hands
        hands.chord(f"Ctrl+{KEYED.index(move.part)}")
        hands.settle()
        hands.push_or_choose(*move.names())

    def submit(self, move: Move) -> None:
        """Short forms by Ctrl+Enter from the last question, the others by Enter on the button."""
        form = self.hands.form
        assert form.spec.act == move.act, f"{move.names()} opens {form.spec.act}"
        typist = Typist(self.hands, move.answers)
        if form.spec.check or len(form.answers.asking) > 1:
            typist.record()
        else:
            typist.record_at_once()

    def state(self, walk: Walk) -> CaseState:
        """Where the store says that the case is."""
        with self.office.workspace.store.reading() as session:
            row = session.get(Case, walk.case)
            assert row is not None
            return CaseState(row.state)

    def acts_since(self, seq: int) -> set[str]:
        """The acts that the audit has since then."""
        with self.office.workspace.store.reading() as session:
            wanted = select(AuditRow.action).where(AuditRow.seq > seq)
            return set(session.scalars(wanted))

    def _leave_what_is_open(self) -> None:
        """After a chain that failed half-way, its form and its dialog are put away."""
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        self.hands.shell.errands.drop()
        self.hands.shell.go("home")
        self.hands.to_front()
        self.hands.settle()
