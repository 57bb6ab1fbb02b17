"""Giving exhibits away: asked for, copied on the worker, told with the sum to be passed on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casework.domain.ids import CaseId, ExhibitId
from casework.domain.progress import Progress
from ui import ask
from ui.host import Host
from ui.main_window import MainWindow
from ui.plain import counted

if TYPE_CHECKING:
    from casework.errands.manifests import Given
    from ui.manifest_dialog import Wanted

NOTHING = "There is no exhibit in this case yet, so there is nothing to give away."
TELL_THEM = (
    "Tell them the SHA-256 of SHA256SUMS in another way than with the files, such as in a letter: "
    "with it they can check the list itself. It is {sha256}"
)


class ManifestErrand(QObject):
    """Listens to the host for as long as the window is unlocked."""

    def __init__(
        self, host: Host, window: MainWindow, recorded: Callable[[str, object], object]
    ) -> None:
        super().__init__(host)
        self.host, self.window, self._recorded = host, window, recorded
        host.manifest_wanted.connect(self.begin)

    def begin(self, case_id: str, chosen: Sequence[str]) -> None:
        """Ask which, to whom and why."""
        from casework.queries.exhibit_cards import exhibit_cards
        from ui.manifest_dialog import ManifestDialog

        rows = self.host.read(exhibit_cards, case_id)
        if not rows:
            ask.tell(self.window, NOTHING)
            return
        ManifestDialog(
            rows, chosen, self.window, lambda wanted: self._ask_where(case_id, wanted)
        ).open()

    def _ask_where(self, case_id: str, wanted: "Wanted") -> None:
        from casework.queries import case_page

        name = f"{self.host.read(case_page.header, case_id).reference} evidence"
        out: Path | None
        if wanted.is_zip:
            out = ask.where_to_save(self.window, "Keep the zip", f"{name}.zip", "Zip (*.zip)")
        else:
            place = ask.which_folder(self.window, "Choose where the folder goes")
            out = not_taken(place, name) if place is not None else None
        if out is not None:
            self.give_to(case_id, wanted, out)

    def give_to(self, case_id: str, wanted: "Wanted", out: Path) -> None:
        """Copy on the worker."""
        from casework.errands.manifests import (
            export_manifest,  # papers are read in when one is made
        )

        run, case = self.host.workspace.run, CaseId(case_id)

        def work(progress: Progress) -> "Given":
            return run(
                export_manifest,
                case,
                out=out,
                audience=wanted.audience,
                to_whom=wanted.to_whom,
                reason=wanted.reason,
                exhibits=tuple(ExhibitId(one) for one in wanted.exhibits),
                progress=progress,
            )

        self.host.work("Copying evidence", work, lambda given: self._told(given, out))

    def _told(self, given: "Given", out: Path) -> None:
        self._recorded("export_manifest", given.number)
        words = f"{counted(given.given, 'exhibit is', 'exhibits are')} in {out}. "
        if not given.given:
            words = f"No exhibit was given; the list is in {out}. "
        if given.held_back:
            one = "1 is listed and not given: the manifest says why. "
            many = f"{given.held_back} are listed and not given: the manifest says why. "
            words += one if given.held_back == 1 else many
        words += TELL_THEM.format(sha256=given.sha256)
        title = f"Evidence manifest {given.number} is made"
        ask.tell(self.window, words, title=title, close="Close")


def not_taken(place: Path, name: str) -> Path:
    """A folder's name in `place` that nothing has yet: 'X evidence', 'X evidence 2'."""
    number = 1
    while True:
        tried = place / (name if number == 1 else f"{name} {number}")
        if not tried.exists():
            return tried
        number += 1
