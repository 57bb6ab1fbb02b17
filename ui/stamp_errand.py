"""Time stamps in the window: the request is saved where the person says, the answer is picked."""

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
        from casework.time_stamping import ask_time_stamp

        name = f"{self.host.read(case_page.header, case_id).reference} time stamp.tsq"
        out = ask.where_to_save(self.window, "Keep the request", name, KINDS)
        if out is None:
            return
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
        from casework.queries.stamps import CHECKED
        from casework.time_stamping import bring_time_stamp

        picked = ask.which_files(self.window, "Choose the answer (.tsr)")
        if not picked:
            return
        told = self.host.do(
            bring_time_stamp, CaseId(case_id), stamp=TimeStampId(stamp_id), file=picked[0]
        )
        if told is not None:
            title = "The time stamp is kept"
            ask.tell(self.window, f"{told} {CHECKED}", title=title, close="Close")
