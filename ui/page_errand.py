"""The page that tells where a case is: asked where it goes, made, told."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casework.domain.ids import CaseId
from ui import ask
from ui.host import Host
from ui.main_window import MainWindow


class PageErrand(QObject):
    """`recorded` is told the act's code and the paper's number."""

    def __init__(
        self, host: Host, window: MainWindow, recorded: Callable[[str, object], object]
    ) -> None:
        super().__init__(host)
        self.host, self.window, self._recorded = host, window, recorded
        host.page_wanted.connect(self.export)

    def export(self, case_id: str) -> None:
        """Ask where the page goes, and make it."""
        from casework.exports import export_where_are_we
        from casework.queries import case_page

        name = f"{self.host.read(case_page.header, case_id).reference} where are we.pdf"
        out = ask.where_to_save(self.window, "Keep the page", name, "PDF (*.pdf)")
        if out is None:
            return
        made = self.host.do(export_where_are_we, CaseId(case_id), out=out)
        if made is not None:
            self._recorded("export_where_are_we", made)
            ask.tell(self.window, f"It is in {out}.", title="The page is made")
