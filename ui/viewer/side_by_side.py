"""Chooses what stands beside an exhibit, and asks before what was typed is left."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from casework.queries import exhibits, statements
from casework.queries.exhibits import ExhibitRow
from ui import ask
from ui.host import Host
from ui.viewer.beside import BesideDialog, StatementPane, TypingPane
from ui.viewer.exhibit_pane import ExhibitPane
from ui.viewer.making_copies import MakingCopies
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
        if isinstance(right, TypingPane) and right.has_text:
            self.leave_typing(self._sides.take_away)
        elif right is not None:
            self._sides.take_away()
            self._sides.left.enter()
        else:
            self._ask()

    def type_out(self, copies: MakingCopies) -> None:
        """A box at the right to type what it says."""
        if isinstance(self._sides.right, TypingPane):
            self._sides.right.enter()
            return

        def kept() -> None:
            self._sides.take_away()
            self._sides.left.enter()

        pane = TypingPane(self._one, lambda text: copies.typed(text, kept))
        self._sides.put(pane)
        pane.enter()

    def leave_typing(self, do: Callable[[], object]) -> None:
        """Ask before what was typed is lost."""

        def leave() -> None:
            self._sides.take_away()
            do()

        ask.whether(
            self._parent,
            "Leave what you typed?",
            leave,
            yes="Leave it",
            no="Go on typing",
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
