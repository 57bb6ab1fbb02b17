"""Chooses what stands beside an exhibit, and asks before what was typed is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from casework.domain.markings import Marking
from casework.queries import exhibits, statements
from casework.queries.exhibits import ExhibitRow
from ui import ask
from ui.host import Host
from ui.viewer.beside import BesideDialog, StatementPane, TypingPane
from ui.viewer.exhibit_pane import ExhibitPane
from ui.viewer.making_copies import MakingCopies
from ui.viewer.marking_pane import MarkingPane
from ui.viewer.sides import Sides


class SideBySide(QObject):
    """For one viewer. What is restricted is opened only once somebody has said so."""

    def __init__(
        self, host: Host, case_id: str, one: ExhibitRow, sides: Sides, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._host, self._case_id, self._one = host, case_id, one
        self._sides, self._parent = sides, parent

    def switch(self) -> None:
        """Ask what shall stand beside it; or take away what does."""
        right = self._sides.right
        if isinstance(right, TypingPane | MarkingPane) and right.has_work:
            self.leave_work(self._sides.take_away)
        elif right is not None:
            self._sides.take_away()
            self._sides.left.enter()
        else:
            self._ask()

    def type_out(self, copies: MakingCopies) -> None:
        """A box at the right to type what it says."""
        self._begin(
            lambda: TypingPane(self._one, lambda text: copies.typed(text, self._work_is_kept))
        )

    def mark_up(self, copies: MakingCopies, draw: Callable[[], object]) -> None:
        """A list at the right of the marks that are drawn on the page."""
        sheets = self._sides.left.sheets

        def keep(page: int, marks: tuple[Marking, ...]) -> None:
            copies.marked(page, marks, self._work_is_kept)

        sheets.view.turn(-sheets.view.quarters)
        self._begin(lambda: MarkingPane(self._one, sheets, draw, keep))

    def leave_work(self, do: Callable[[], object]) -> None:
        """Ask before what was typed or drawn is lost."""

        def leave() -> None:
            self._sides.take_away()
            do()

        ask.whether(
            self._parent,
            "Leave what you did?",
            leave,
            yes="Leave it",
            no="Go on with it",
            detail="It is not kept as an exhibit yet.",
            is_danger=True,
        )

    def _ask(self) -> None:
        taken = self._host.read(statements.statement_files, self._case_id)
        rows = self._host.read(exhibits.exhibits, self._case_id)
        others = tuple(one for one in rows if one.id != self._one.id)
        by_key = {f"exhibit:{one.id}": one for one in others}
        texts = {f"statement:{one.row.id}": one for one in taken}

        def chosen(key: str) -> None:
            if key in texts:
                self._sides.put(StatementPane(texts[key]))
            else:
                self._show(by_key[key])

        BesideDialog(self._parent, taken, others, chosen).open()

    def _show(self, one: ExhibitRow) -> None:
        if not one.is_sensitive:
            self._put(one)
            return
        ask.whether(
            self._parent,
            f"Show the restricted exhibit {one.label}?",
            lambda: self._put(one),
            yes="Show it",
            detail=f"It holds: {', '.join(one.contains).lower()}. The look stands in its custody.",
        )

    def _put(self, one: ExhibitRow) -> None:
        pane = ExhibitPane(self._host, one)
        pane.changed.connect(self._sides.turned_to.emit)
        pane.ready.connect(self._sides.turned_to.emit)
        self._sides.put(pane)
        label = self._one.label
        QTimer.singleShot(0, pane, lambda: pane.begin(label))

    def _begin(self, make: Callable[[], TypingPane | MarkingPane]) -> None:
        """Something to work in at the right; what is worked on there is not lost by it."""
        right = self._sides.right
        if isinstance(right, TypingPane | MarkingPane) and right.has_work:
            right.enter()
            return
        pane = make()
        self._sides.put(pane)
        pane.enter()

    def _work_is_kept(self) -> None:
        self._sides.take_away()
        self._sides.left.enter()
