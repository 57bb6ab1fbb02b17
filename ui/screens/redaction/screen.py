"""Redacting an exhibit: its page at the left, what is masked at the right; kept as it is done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.domain.ids import CaseId, ExhibitId, RedactionId
from casework.queries.redactions import draft_of
from casework.services import redactions
from ui.forms.tab_order import settle
from ui.host import Host
from ui.main_window import SPREAD
from ui.screens.letters.two_sides import EditorHead
from ui.screens.redaction.desk import RedactionDesk
from ui.screens.redaction.finishing import Finishing
from ui.screens.redaction.hands import Hands, keys_of
from ui.screens.redaction.key_here import KeyHere
from ui.screens.redaction.masking import Masking
from ui.screens.redaction.page_bar import PageBar
from ui.screens.redaction.pages import RedactedPages
from ui.screens.redaction.places_found import PlacesFound
from ui.screens.redaction.side import Side
from ui.widgets.buttons import button, primary, quiet
from ui.widgets.cards import Rule, Surface

KEEP_MS = 1_500
SAVED, CHANGED = "Saved. You can leave and go on later.", "Not saved yet"


class RedactionScreen(Surface):
    """Every change is kept by itself; nothing is made until 'Check and finish'."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(self, host: Host, case_id: str, exhibit_id: str) -> None:
        super().__init__("ground")
        self.setProperty(SPREAD, True)
        self.host, self.case, self.exhibit = host, CaseId(case_id), ExhibitId(exhibit_id)
        draft = host.read(draft_of, exhibit_id)
        if draft is None:
            raise LookupError("a draft is begun before its screen is opened")
        self.draft, self._version = draft, draft.version
        self.masking, self.found = Masking(draft.masked), PlacesFound()
        self._kept = draft.masked
        self.desk = RedactionDesk(self.masking, self.found, f"Page of {draft.label}")
        self.side = Side(self.masking, self.found)
        self.pages = RedactedPages(host, draft, self)
        self.bar = PageBar(self.desk, self.pages.show)
        self.hands, self.key = Hands(self), KeyHere(self)
        self.finishing = Finishing(self)
        self.head = EditorHead(f"Redact {draft.label}  {draft.title}", *self._buttons())
        self.head.saved.say(SAVED)
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self.save)
        self._lay_out()
        self._listen()
        self.key.open()

    def begin(self) -> None:
        """The first page, and the keyboard on it."""
        self.changed()
        self.head.saved.say(SAVED)
        self._keep.stop()
        self.pages.open()
        settle(self, self.head, self.desk, self.bar, self.side)
        self.desk.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_touched(self) -> bool:
        """Never: what was done is kept before anything else is opened."""
        self.save()
        return False

    def cancel(self) -> None:
        """Close; the draft stays."""
        self.save()
        self.desk.drop()
        self.cancelled.emit()

    def save(self) -> bool:
        """Keep the draft; whether it is kept."""
        self._keep.stop()
        now = self.masking.now
        if now == self._kept:
            return True
        version = self.host.do(
            redactions.keep_redaction,
            self.case,
            redaction=RedactionId(self.draft.id),
            masked=now,
            version=self._version,
        )
        if version is None:
            return False
        self._version, self._kept = version, now
        self.head.saved.say(SAVED)
        return True

    def changed(self) -> None:
        """Something is masked otherwise: shown at once, kept a little later."""
        self.show_state()
        self.head.saved.say(CHANGED)
        self._keep.start()

    def show_state(self) -> None:
        """Marks on the page, and what stands beside it."""
        self.desk.show_marks()
        self.side.show_state()

    def _listen(self) -> None:
        side, desk, hands = self.side, self.desk, self.hands
        side.sought.connect(hands.seek)
        side.stepped.connect(hands.step)
        side.mask_wanted.connect(hands.cover)
        side.offer_chosen.connect(hands.offer)
        side.reason_chosen.connect(hands.because)
        side.pseudonym_chosen.connect(hands.named)
        side.pseudonym_wanted.connect(self.key.ask)
        side.forgotten.connect(hands.forget)
        side.taken_away.connect(hands.take_away)
        side.reading_wanted.connect(self.pages.read_words)
        desk.boxed.connect(hands.drawn)
        desk.changed.connect(self.changed)
        desk.chosen.connect(self.show_state)
        desk.step_wanted.connect(lambda by: self.pages.show(desk.number + by))
        desk.keys = keys_of(hands, desk)

    def _lay_out(self) -> None:
        left, body, outer = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for box in (left, body, outer):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        left.addWidget(self.desk, 1)
        left.addWidget(Rule())
        left.addWidget(self.bar)
        body.addLayout(left, 1)
        body.addWidget(Rule(is_upright=True))
        body.addWidget(self.side)
        outer.addWidget(self.head)
        outer.addWidget(Rule())
        outer.addLayout(body, 1)
        for keys, do in (
            ("Ctrl+Z", self.hands.undo),
            ("Ctrl+Y", self.hands.redo),
            ("Ctrl+Shift+Z", self.hands.redo),
            ("Ctrl+F", self.side.finding.search.setFocus),
            ("Ctrl+S", self.save),
            ("F3", lambda: self.hands.step(1)),
            ("Shift+F3", lambda: self.hands.step(-1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _buttons(self) -> list[QWidget]:
        return [
            quiet("Close", self.cancel, is_flush=True),
            button("Draw a box", self.desk.draw_by_keyboard, keys="B"),
            button("Undo", self.hands.undo, keys="Ctrl+Z"),
            button("Redo", self.hands.redo, keys="Ctrl+Y"),
            primary("Check and finish", self.finishing.start),
        ]
