"""The audit of a case: who did and who looked, newest first. It cannot be edited."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout

from casework.domain.dates import short_moment
from casework.queries import case_history
from casework.queries.case_history import AuditLine
from ui.host import Host
from ui.plain import counted
from ui.screens.case.part import toolbar
from ui.tables.lines import LineRow, Lines, TwoLines
from ui.tables.list_view import ListView
from ui.widgets.cards import Surface

MOST = 500
WORDS = "Who did what and who looked, newest first. Each line is chained to the one before."


class AuditPart(Surface):
    """A list of lines; each can be read by a screen reader as one sentence."""

    code = "audit"

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("ground")
        self.host, self.case_id = host, case_id
        self.setAccessibleName("Audit")
        self._lines: dict[str, TwoLines] = {}
        self.model = Lines(self._fetch)
        self.list = ListView("Audit lines", self.model, LineRow(), fill="panel")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 20, 24, 24)
        self._box.setSpacing(14)
        self._box.addWidget(toolbar(WORDS))
        self._box.addWidget(self.list, 1)
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        found = self.host.read(case_history.audit_lines, self.case_id, most=MOST)
        self._lines = {str(one.seq): self._line(one) for one in found}
        self.model.show_ids(list(self._lines))
        self.list.setAccessibleDescription(counted(len(found), "line", "lines"))

    def drop(self) -> None:
        """It holds no pictures."""

    def _fetch(self, ids: Sequence[str]) -> Mapping[str, TwoLines]:
        return {one: self._lines[one] for one in ids}

    def _line(self, one: AuditLine) -> TwoLines:
        when = short_moment(one.at, today=self.host.today)
        return TwoLines(spoken(one.action), f"{one.user} · {one.seq:,} · {one.hash}", when)


def spoken(action: str) -> str:
    """'call_hearing' as 'Call hearing', 'refused:close_case' as 'Refused: close case'."""
    words = action.replace("_", " ").replace(":", ": ")
    return words[:1].upper() + words[1:]
