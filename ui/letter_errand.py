"""Saving a letter as a Word document or a PDF: where it goes is asked, the worker writes it."""

from pathlib import Path

from PySide6.QtCore import QObject

from casework.domain.ids import CaseId, LetterId
from ui import ask
from ui.host import Host
from ui.main_window import MainWindow

KINDS = {"docx": "Word document (*.docx)", "pdf": "PDF (*.pdf)"}


class LetterErrand(QObject):
    """Listens to the host for as long as the window is unlocked."""

    def __init__(self, host: Host, window: MainWindow) -> None:
        super().__init__(host)
        self.host, self.window = host, window
        host.letter_wanted.connect(self.save)

    def save(self, case_id: str, letter_id: str, kind: str) -> None:
        """Ask where a letter goes, and write it there."""
        from casework.queries.letter_page import letter

        row = self.host.read(letter, case_id, letter_id).row
        draft = "Draft, " if row.state == "draft" else ""
        out = ask.where_to_save(
            self.window, "Keep the letter", f"{draft}{row.title}.{kind}", KINDS[kind]
        )
        if out is not None:
            self.save_to(case_id, letter_id, kind, out)

    def save_to(self, case_id: str, letter_id: str, kind: str, out: Path) -> None:
        """Write a letter to `out` on the worker."""
        from casework.exports import save_letter  # papers are read in when one is made

        run, case, letter = self.host.workspace.run, CaseId(case_id), LetterId(letter_id)
        self.host.work(
            "Saving the letter",
            lambda _progress: run(save_letter, case, letter=letter, kind=kind, out=out),
            lambda _nothing: ask.tell(self.window, f"It is in {out}.", title="The letter is saved"),
        )
