"""A page that takes evidence: files dropped, pasted or picked, and pasted pictures."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence

from ui import ask
from ui.host import Host
from ui.widgets.cards import Surface

NOTHING = "There is no picture and no file on the clipboard."


class Intake(Surface):
    """What it takes goes to `host.evidence_wanted`, to be described and sealed."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("ground")
        self.host, self.case_id = host, case_id
        self.setAcceptDrops(host.may("seal_evidence"))

    def pick(self) -> None:
        """Choose files to be sealed."""
        files = ask.which_files(self, "Choose evidence")
        if files:
            self.host.evidence_wanted.emit(self.case_id, files)

    def paste(self) -> None:
        """Seal what is on the clipboard: files, or a picture."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Files first: a browser puts a picture and its address there, an explorer files."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.host.evidence_wanted.emit(self.case_id, files)
        elif data.hasImage():
            self.host.evidence_wanted.emit(self.case_id, QGuiApplication.clipboard().image())
        else:
            ask.tell(self, NOTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V pastes evidence."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.acceptDrops():
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files were dropped."""
        self.take(event.mimeData())
