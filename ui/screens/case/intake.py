"""Evidence comes in by drop, paste or choice, in any part of a case, unless it must not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from casework.queries import last_capture
from ui import ask
from ui.arrivals import arrived, may_hold_evidence
from ui.host import Host
from ui.widgets.cards import Surface

NO_COPY = "INDECENT_IMAGE_SUSPECTED"
SHUT = "Nothing was taken in or opened"


class Taking(QObject):
    """What it takes goes to `host.evidence_wanted`, to be described and sealed.

    Before anything that was dropped or pasted is read, it is asked whether the case may take
    anything in: where an indecent image of a child is suspected, only its address is recorded.
    """

    def __init__(self, host: Host, case_id: str, page: QWidget) -> None:
        super().__init__(page)
        self.host, self.case_id, self._page = host, case_id, page

    @property
    def may(self) -> bool:
        """Whether this person may take evidence in at all."""
        return self.host.may("seal_evidence")

    def pick(self) -> None:
        """Choose files to be sealed."""
        if self._is_open():
            files = ask.which_files(self._page, "Choose evidence")
            if files:
                self.host.evidence_wanted.emit(self.case_id, files)

    def pick_folder(self) -> None:
        """Choose a folder of which everything is sealed."""
        if self._is_open():
            folder = ask.which_folder(self._page, "Choose a folder of evidence")
            if folder is not None:
                self.host.evidence_wanted.emit(self.case_id, [folder])

    def offer(self, files: Sequence[Path]) -> None:
        """Describe and seal files that lie somewhere, such as in a watched folder."""
        if self._is_open():
            self.host.evidence_wanted.emit(self.case_id, list(files))

    def paste(self) -> None:
        """Seal what is on the clipboard: files, or a picture."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Read what was handed over, if the case may take it in."""
        if not (self.may and self._is_open()):
            return
        what = arrived(data)
        if what.is_empty:
            ask.tell(self._page, what.trouble)
        else:
            self.host.evidence_wanted.emit(self.case_id, what)

    def _is_open(self) -> bool:
        """Ask the case, and say what to do instead where it takes nothing in."""
        blocks = self.host.read(last_capture.held_up, self.case_id)
        if any(one.code == NO_COPY for one in blocks):
            self._lead_to_the_address(blocks[0].sentence)
        elif blocks:
            ask.tell(self._page, blocks[0].sentence)
        return not blocks

    def _lead_to_the_address(self, sentence: str) -> None:
        ask.whether(
            self._page,
            SHUT,
            lambda: self.host.fill_in("record_no_copy", self.case_id),
            yes="Record where it was seen",
            detail=sentence,
        )


class Intake(Surface):
    """A page onto which evidence is dropped or pasted."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("ground")
        self.host, self.case_id = host, case_id
        self.taking = Taking(host, case_id, self)
        self.setAcceptDrops(self.taking.may)

    def pick(self) -> None:
        """Choose files to be sealed."""
        self.taking.pick()

    def paste(self) -> None:
        """Seal what is on the clipboard."""
        self.taking.paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes evidence; a text box that has the keyboard keeps it to itself."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.taking.may:
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What may be evidence may be dropped; nothing of it is read yet."""
        if may_hold_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """All over the page."""
        if may_hold_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Something was dropped: it is copied, never moved."""
        event.acceptProposedAction()
        self.taking.take(event.mimeData())
