"""Time stamps in the window: the request is saved where the person says, the answer is picked."""

from pathlib import Path

from PySide6.QtCore import QObject

from casework.domain.ids import CaseId, ExhibitId, ManifestId, TimeStampId
from ui import ask
from ui.host import Host
from ui.main_window import MainWindow

KINDS = "Time stamp request (*.tsq)"
NEXT = (
    "It is in {out}. Take it to a time stamp authority: its web page, or IT, says how. Only a "
    "SHA-256 and a random number are in it. Bring in the .tsr file that comes back."
)


class StampErrand(QObject):
    """Listens to the host for as long as the window is unlocked."""

    def __init__(self, host: Host, window: MainWindow) -> None:
        super().__init__(host)
        self.host, self.window = host, window
        host.stamp_wanted.connect(self.ask_for)
        host.stamp_came.connect(self.bring)

    def ask_for(self, case_id: str, exhibit_id: str, manifest_id: str) -> None:
        """Ask where the request goes, and write it."""
        from casework.queries import case_page

        name = f"{self.host.read(case_page.header, case_id).reference} time stamp.tsq"
        out = ask.where_to_save(self.window, "Keep the request", name, KINDS)
        if out is not None:
            self.ask_to(case_id, exhibit_id, manifest_id, out)

    def ask_to(self, case_id: str, exhibit_id: str, manifest_id: str, out: Path) -> None:
        """Write the request to `out`."""
        from casework.errands.time_stamping import ask_time_stamp

        made = self.host.do(
            ask_time_stamp,
            CaseId(case_id),
            out=out,
            exhibit=ExhibitId(exhibit_id) if exhibit_id else None,
            manifest=ManifestId(manifest_id) if manifest_id else None,
        )
        if made is not None:
            title = "The request is made"
            ask.tell(self.window, NEXT.format(out=out), title=title, close="Close")

    def bring(self, case_id: str, stamp_id: str) -> None:
        """Ask for the answer, check it and keep it."""
        picked = ask.which_files(self.window, "Choose the answer (.tsr)")
        if picked:
            self.bring_from(case_id, stamp_id, picked[0])

    def bring_from(self, case_id: str, stamp_id: str, file: Path) -> None:
        """Check the answer in `file` and keep it."""
        from casework.errands.time_stamping import bring_time_stamp
        from casework.queries.stamps import CHECKED

        told = self.host.do(
            bring_time_stamp, CaseId(case_id), stamp=TimeStampId(stamp_id), file=file
        )
        if told is not None:
            title = "The time stamp is kept"
            ask.tell(self.window, f"{told} {CHECKED}", title=title, close="Close")
