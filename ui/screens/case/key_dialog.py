"""The key to the pseudonyms of a case: opened with a reason, shown with everybody who opened it."""

from PySide6.QtWidgets import QWidget

from casework.domain.dates import say_moment
from casework.domain.ids import CaseId
from casework.services import pseudonyms
from casework.services.pseudonyms import Key
from ui.fields.line_box import LineBox
from ui.host import Host
from ui.theme import DEMIBOLD, look
from ui.widgets.buttons import Kind
from ui.widgets.cards import Page, Rule
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import label, second_line

WHY = "Why do you open the key?"
LOGGED = "Who opened it, when and why is written down, and everybody who opens it sees that."
NOBODY = "Nobody in this case has a pseudonym yet. One is given while an exhibit is redacted."
APART = "The key is in no paper and is found by no search. Give it to nobody with what is redacted."
MOST_LOOKS = 30


class AskWhy(Dialog):
    """The reason first."""

    def __init__(self, host: Host, case_id: str, parent: QWidget | None) -> None:
        super().__init__("Open the key to the pseudonyms", parent, wide=480)
        self._host, self._case, self._parent = host, CaseId(case_id), parent
        self.why = LineBox(46)
        self.why.setAccessibleName(WHY)
        asked = label(WHY)
        asked.setBuddy(self.why)
        for widget in (second_line(LOGGED), asked, self.why):
            self.box.addWidget(widget)
        self.add_button("Open the key", self._open, Kind.PRIMARY, is_default=True)
        self.add_button("Go back", self.reject)
        self.why.setFocus()

    @staticmethod
    def ask(host: Host, case_id: str, near: QWidget) -> None:
        """Over the window of `near`."""
        AskWhy(host, case_id, near.window()).open()

    def _open(self) -> None:
        why = self.why.text().strip()
        if not why:
            self.why.mark(is_wrong=True)
            self.why.setFocus()
            return
        self.accept()
        key = self._host.do(pseudonyms.open_key, self._case, why=why)
        if key is not None:
            KeyDialog(key, self._parent).open()


class KeyDialog(Dialog):
    """Who stands behind each pseudonym, and who has looked."""

    def __init__(self, key: Key, parent: QWidget | None) -> None:
        super().__init__("Key to the pseudonyms", parent, wide=560)
        self.box.addWidget(second_line(APART))
        inner = Page("Key to the pseudonyms", fill="panel", spacing=10)
        inner.box.setContentsMargins(0, 0, 16, 0)
        if key.entries:
            told = [
                Fact(one.label, ". ".join(filter(None, (one.stands_for, one.note))))
                for one in key.entries
            ]
            inner.add(FactList(told, wide=130))
        else:
            inner.add(label(NOBODY, wrap=True))
        inner.add(Rule(), label("Opened by", weight=DEMIBOLD))
        for look_ in reversed(key.looks[-MOST_LOOKS:]):
            inner.add(second_line(f"{say_moment(look_.at)}, {look_.by}: {look_.why}"))
        inner.end()
        inner.setMinimumHeight(look().px(260))
        self.box.addWidget(inner, 1)
        self.add_button("Close the key", self.accept, is_default=True)
