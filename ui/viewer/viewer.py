"""The viewer: one window to look at an exhibit, find words in it, and hold it beside another."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from casework.queries.exhibits import ExhibitRow
from ui.host import Host
from ui.viewer.beside import TypingPane
from ui.viewer.exhibit_pane import ExhibitPane
from ui.viewer.making_copies import MakingCopies
from ui.viewer.marking_pane import MarkingPane
from ui.viewer.side_by_side import SideBySide
from ui.viewer.sides import Sides
from ui.viewer.view_bar import ViewBar
from ui.viewer.viewer_ways import ViewerWays
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import second_line

EDGE = 48


class Viewer(Dialog):
    """`one` is opened once the window has its size; what is typed is asked about before it goes."""

    def __init__(self, host: Host, case_id: str, one: ExhibitRow, parent: QWidget) -> None:
        super().__init__(f"{one.label}  {one.title}", parent, wide=720)
        self.bar = ViewBar()
        self.sides = Sides(ExhibitPane(host, one))
        self.said = second_line("")
        self.said.hide()
        self.beside = SideBySide(host, case_id, one, self.sides, self)
        self.ways = ViewerWays(self, MakingCopies(host, case_id, one, self))
        for widget, stretch in ((self.bar, 0), (self.sides, 1), (self.said, 0)):
            self.box.addWidget(widget, stretch)
        self.finished.connect(self.drop)
        room = parent.window().size()
        self.resize(max(720, room.width() - EDGE), max(480, room.height() - EDGE))

    def open(self) -> None:
        """Show it, then open the exhibit at the size there is room for."""
        super().open()
        QTimer.singleShot(0, self.sides.left, self.sides.left.begin)

    def drop(self) -> None:
        """No page and no text is left here."""
        self.sides.drop()

    def reject(self) -> None:
        """Esc: first out of drawing, then out of the window."""
        right = self.sides.right
        if self.sides.left.sheets.view.drawing.is_on:
            self.ways.draw(is_on=False)
        elif isinstance(right, TypingPane | MarkingPane) and right.has_work:
            self.beside.leave_work(self.accept)
        else:
            super().reject()
