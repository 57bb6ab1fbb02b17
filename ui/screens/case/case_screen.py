"""A case: its header with stages and parts, and the part that is open."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.errors import CaseworkError
from casework.domain.vocabulary import Stage
from casework.queries import case_page
from casework.queries.case_page import CaseHeader as HeaderValue
from ui.host import Host, is_only_drafts
from ui.screens.case.audit import AuditPart
from ui.screens.case.chronology import ChronologyPart
from ui.screens.case.contact import ContactPart
from ui.screens.case.documents import DocumentsPart
from ui.screens.case.evidence import EvidencePart
from ui.screens.case.hearing import HearingPart
from ui.screens.case.intake import Intake
from ui.screens.case.investigation import InvestigationPart
from ui.screens.case.letters import LettersPart
from ui.screens.case.matrix import MatrixPart
from ui.screens.case.outcome import OutcomePart
from ui.screens.case.overview import OverviewPart
from ui.screens.case.part import NAMES
from ui.screens.case.referrals import ReferralsPart
from ui.screens.case.report import ReportPart
from ui.theme import look
from ui.widgets.cards import Rule, stacked
from ui.widgets.case_header import CaseHeader, Head, HeadAct
from ui.widgets.low_window import Room, Scrolling
from ui.widgets.stage_bar import Progress
from ui.widgets.stage_bar import Stage as StageValue
from ui.widgets.tab_strip import Part

LOW = 560
MOST_HELD = 2
"""Lines of what is held back that the header has room for."""
PARTS: dict[str, Callable[[Host, str], QWidget]] = {
    "overview": OverviewPart,
    "report": ReportPart,
    "investigation": InvestigationPart,
    "matrix": MatrixPart,
    "evidence": EvidencePart,
    "chronology": ChronologyPart,
    "hearing": HearingPart,
    "outcome": OutcomePart,
    "referrals": ReferralsPart,
    "letters": LettersPart,
    "contact": ContactPart,
    "documents": DocumentsPart,
    "audit": AuditPart,
}
LEADS = {
    Stage.REPORT: "report",
    Stage.TRIAGE: "report",
    Stage.INVESTIGATION: "investigation",
    Stage.HEARING: "hearing",
    Stage.OUTCOME: "outcome",
    Stage.REFERRAL: "referrals",
    Stage.CLOSED: "overview",
}


class CasePart(Protocol):
    """What every part can do."""

    def refresh(self) -> None:
        """Read again."""

    def drop(self) -> None:
        """Let go of pictures."""


class CaseScreen(Intake):
    """Parts are made when they are first opened, and read again when the store has changed.

    Evidence may be dropped or pasted on any of them.
    """

    def __init__(self, host: Host, case_id: str, back: Callable[[], object]) -> None:
        super().__init__(host, case_id)
        self.head = host.read(case_page.header, case_id)
        self.header = CaseHeader(head_of(self.head), self._acts(), back)
        self.parts = Room()
        self._made: dict[str, QWidget] = {}
        self._stale: set[str] = set()
        whole = stacked(self.header, Rule(), self.parts, spacing=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolling(whole))
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._read_again)
        self.header.part_opened.connect(self._opened)
        host.changed.connect(self._changed)
        self.open_part("overview")

    def open_part(self, code: str) -> None:
        """Show a part by its code."""
        self.header.tabs.open(code if code in PARTS else "overview")

    def part(self) -> str:
        """The code of the part that is open."""
        return self.header.tabs.code()

    def widget(self) -> QWidget:
        """The part that is open."""
        return self._made[self.part()]

    def refresh(self) -> None:
        """Read header and open part again; the others when they are next opened."""
        self._stale |= set(self._made)
        self._rest.start()

    def drop(self) -> None:
        """Let go of every picture."""
        for widget in self._made.values():
            widget.drop()  # type: ignore[attr-defined]  # every part is a `CasePart`

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the stages become one line."""
        super().resizeEvent(event)
        self.header.compact(is_on=self.height() < look().px(LOW))

    def _opened(self, code: str) -> None:
        if code not in self._made:
            self._made[code] = PARTS[code](self.host, self.case_id)
            self.parts.addWidget(self._made[code])
        elif code in self._stale:
            self._made[code].refresh()  # type: ignore[attr-defined]
        self._stale.discard(code)
        self.parts.setCurrentWidget(self._made[code])

    def _changed(self, tables: object) -> None:
        if not is_only_drafts(tables):
            self.refresh()

    def _read_again(self) -> None:
        try:
            self.head = self.host.read(case_page.header, self.case_id)
            self.header.show_head(head_of(self.head))
            self._opened(self.part())
        except CaseworkError as refusal:  # barred meanwhile: the case is not theirs to see
            self.host.refused.emit(refusal)
            self.host.place_wanted.emit("home")

    def _acts(self) -> list[HeadAct]:
        acts = [HeadAct("Case file PDF", self._export, "Ctrl+P")]
        if self.host.may("seal_evidence") and self.head.is_open:
            acts.append(HeadAct("Add evidence", self.add_evidence, is_primary=True))
        return acts

    def _export(self) -> None:
        self.host.export_wanted.emit(self.case_id)

    def add_evidence(self) -> None:
        """Pick files, on the evidence part."""
        self.open_part("evidence")
        self.pick()


def head_of(value: HeaderValue) -> Head:
    """The header's words, stages and counted parts."""
    counts = {"evidence": value.exhibits, "referrals": value.referrals_open}
    return Head(
        value.name,
        value.line,
        stages_of(value.stage, is_open=value.is_open),
        tuple(Part(code, name, counts.get(code, 0)) for code, name in NAMES.items()),
        held_words(value),
        alarm_words(value),
    )


def alarm_words(value: HeaderValue) -> str:
    """Which exhibits are not as they were sealed, and what to do; empty when all are."""
    if not value.damaged:
        return ""
    named = ", ".join(f"EX-{number}" for number in value.damaged)
    are, they = ("is", "it is") if len(value.damaged) == 1 else ("are", "they are")
    return (
        f"{named} {are} not as sealed. No paper is made final until {they} put back. "
        "Open Evidence to look for a good copy in the backups."
    )


def held_words(value: HeaderValue) -> str:
    """The first things that are held back, those that forbid a word to the employee before all."""
    held = sorted(value.held, key=lambda one: not one.forbids_contact)
    lines = [f"{one.title}: {one.sentence}" for one in held[:MOST_HELD]]
    if len(held) > MOST_HELD:
        lines.append(f"And {len(held) - MOST_HELD} more, on the report.")
    return "Held back. " + "\n".join(lines) if lines else ""


def stages_of(stage: str, *, is_open: bool) -> tuple[StageValue, ...]:
    """The seven stages with how far each is."""
    order = list(Stage)
    at = next((n for n, one in enumerate(order) if one.value == stage), 0)

    def progress(number: int) -> Progress:
        if number < at or not is_open:
            return Progress.DONE
        return Progress.NOW if number == at else Progress.AHEAD

    return tuple(StageValue(LEADS[one], one.value, progress(n)) for n, one in enumerate(order))
