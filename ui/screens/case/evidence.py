"""The evidence part: drop, paste or pick files; a grid of exhibits; facts, custody, verify."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.domain.dates import say_time
from casework.domain.ids import CaseId
from casework.queries import exhibit_cards, exhibits
from casework.queries.exhibit_cards import CardRow
from casework.queries.exhibits import ExhibitRow
from casework.services import evidence
from ui import ask
from ui.host import Host
from ui.pictures import Pixels, image
from ui.plain import counted
from ui.screens.case.above_the_grid import tools
from ui.screens.case.exhibit_facts import card_line
from ui.screens.case.exhibit_mending import Mending
from ui.screens.case.exhibit_panel import ExhibitPanel
from ui.screens.case.exhibit_provenance import Ways
from ui.screens.case.exhibit_reading import ReadingUp
from ui.screens.case.exhibit_rows import RowsOfCase
from ui.screens.case.intake import Intake
from ui.screens.case.watched_folder import WatchedFolder
from ui.tables.exhibit_grid import ExhibitGrid
from ui.tables.exhibits import Exhibits
from ui.tokens import Tone
from ui.viewer.beside import can_be_opened
from ui.viewer.viewer import Viewer
from ui.widgets.cards import Page
from ui.widgets.chips import Chip, State
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.paint import Mark

EMPTY = "No evidence yet. Drop files here, paste a screenshot with Ctrl+V, or pick files."
NARROW = 620


class EvidencePart(Intake):
    """Cards at the left, the chosen exhibit at the right."""

    code = "evidence"

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__(host, case_id)
        self.setAccessibleName("Evidence")
        self.rows: Mapping[str, ExhibitRow] = {}
        self.viewer: Viewer | None = None
        """The one that is open."""
        self.reading_up = ReadingUp(host)
        self.mending = Mending(host, self)
        self.model = Exhibits(self)
        self.model.picture_wanted.connect(self._fetch)
        self.grid = ExhibitGrid("Exhibits", self.model)
        self.grid.selectionModel().currentChanged.connect(self._chosen)
        self.grid.activated.connect(self._show)
        self.panel = ExhibitPanel(self.open_exhibit, Ways(host, case_id, self.go_to), self._mend)
        self.empty = EmptyState(EMPTY, "Pick files", self.pick, icon="picture")
        self.nothing = Page("No evidence")
        self.nothing.box.setContentsMargins(0, 0, 14, 0)
        self.nothing.add(self.empty)
        self.nothing.end()
        self.chips = Flow(14)
        self.watched = WatchedFolder(host, self.taking.offer, self)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Read again; the chosen exhibit stays chosen."""
        found = self.host.read(exhibit_cards.exhibit_cards, self.case_id)
        kept = self.model.line_at(self.grid.currentIndex().row())
        self.rows = RowsOfCase(self.host, self.case_id, [one.id for one in found])
        self.model.show_exhibits([card_line(one, self.host.today) for one in found])
        self._say(found)
        for widget in (self.grid, self.panel):
            widget.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.grid.stand_at(max(0, self.model.row_of(kept.id)) if kept else 0)
            self._chosen()

    def drop(self) -> None:
        """No picture is left here."""
        self.model.drop_pictures()
        self.watched.stop()
        if self.viewer is not None:
            self.viewer.drop()

    def go_to(self, exhibit_id: str) -> None:
        """Stand at another exhibit of the case."""
        self.grid.stand_at(max(0, self.model.row_of(exhibit_id)))
        self.grid.setFocus()

    def verify(self) -> None:
        """Read every exhibit and compare it with its fingerprint."""
        run, case = self.host.workspace.run, CaseId(self.case_id)
        window = self.window()  # what is damaged is told wherever the person is by then
        self.host.work(
            "Verifying evidence",
            lambda _progress: run(evidence.verify_evidence, case),
            lambda damaged: _tell(window, damaged),
        )

    def _build(self) -> None:
        top = tools(self, self.chips, self.verify, self.watched.choose)
        body = QHBoxLayout()
        body.setSpacing(6)
        body.addWidget(self.grid, 1)
        body.addWidget(self.panel)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 10, 16)
        box.setSpacing(14)
        box.addWidget(top)
        box.addWidget(self.watched)
        box.addWidget(self.nothing, 1)
        box.addLayout(body, 1)

    def _say(self, found: Sequence[CardRow]) -> None:
        while (item := self.chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for state in summary(found):
            self.chips.addWidget(Chip(state))

    def _current(self) -> ExhibitRow | None:
        line = self.model.line_at(self.grid.currentIndex().row())
        return self.rows.get(line.id) if line is not None else None

    def _chosen(self) -> None:
        one = self._current()
        if one is not None:
            self.panel.show_exhibit(one, self.host.today)
            self.reading_up.look_at(one)

    def _show(self) -> None:
        """From the grid: what is restricted is asked about first."""
        one = self._current()
        if one is not None and one.is_sensitive and can_be_opened(one):
            held = f"It holds: {', '.join(one.contains).lower()}. The look stands in its custody."
            ask.whether(
                self,
                f"Show the restricted exhibit {one.label}?",
                self.open_exhibit,
                yes="Show it",
                detail=held,
            )
        else:
            self.open_exhibit()

    def open_exhibit(self) -> None:
        """Open the chosen exhibit in the viewer."""
        one = self._current()
        if one is not None and can_be_opened(one):
            self.viewer = Viewer(self.host, self.case_id, one, self)
            self.viewer.finished.connect(self._closed)
            self.viewer.open()

    def _closed(self) -> None:
        self.viewer = None
        self.grid.setFocus()

    def _mend(self, exhibit_id: str) -> None:
        self.mending.look(exhibit_id, self.rows[exhibit_id].label)

    def _fetch(self, exhibit_id: str) -> None:
        read = self.host.workspace.read

        def arrived(pixels: Pixels) -> None:
            self.model.set_picture(exhibit_id, image(pixels))

        self.host.quietly(
            lambda _progress: read(exhibits.thumbnail, exhibit_id),
            arrived,
            _keep_the_icon,
            near=self,
        )


def summary(found: Sequence[CardRow | ExhibitRow]) -> list[State]:
    """'6 sealed · all verified 14:01', '1 restricted'."""
    if not found:
        return []
    damaged = sum(bool(one.damage) for one in found)
    restricted = sum(one.is_sensitive for one in found)
    verified = min(one.verified_at for one in found)
    states = [
        State(f"{len(found)} sealed · all verified {say_time(verified)}", Tone.GREEN, Mark.TICK)
    ]
    if damaged:
        words = counted(damaged, "exhibit is damaged", "exhibits are damaged")
        states = [State(words, Tone.RED, Mark.STOP)]
    questions = sum(one.is_asked_about for one in found)
    if questions:
        words = counted(questions, "looks like another", "look like others")
        states.append(State(words, Tone.AMBER, Mark.DOT))
    if doubts := sum(one.has_doubt for one in found):
        states.append(State(f"{doubts} to ask Legal about", Tone.AMBER, Mark.STOP))
    if restricted:
        words = counted(restricted, "restricted picture", "restricted pictures")
        states.append(State(words, Tone.AMBER, Mark.STOP))
    return states


def _tell(window: QWidget, damaged: tuple[str, ...]) -> None:
    if damaged:
        ask.tell(window, "\n".join(damaged), title="Evidence is damaged", close="Close")


def _keep_the_icon(_error: Exception) -> None:
    """A picture that cannot be shown small keeps its icon; opening it says why."""
