"""One exhibit looked at: its pages or its text; until then a sentence, and why where it is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from casework.domain.errors import CaseworkError
from casework.errands.viewing import Opened
from casework.queries.exhibits import ExhibitRow
from casework.queries.viewing import FileText, file_text
from ui.host import Host
from ui.tokens import Tone
from ui.viewer.pages import Pages
from ui.viewer.pages_pane import PagesPane
from ui.viewer.text_pane import TextPane, words_of
from ui.widgets.announce import announce
from ui.widgets.labels import label


class ExhibitPane(QWidget):
    """`begin` once it has its place on the screen."""

    ready = Signal()
    """Something is shown, or it is said why not."""
    changed = Signal()
    """What the search says."""

    def __init__(self, host: Host, one: ExhibitRow) -> None:
        super().__init__()
        self.host, self.one = host, one
        self._text: str | None = None
        self.is_shown = False
        self.pages = Pages(host, one.id, self)
        self.sheets = PagesPane(one, self.pages)
        self.text = TextPane(f"Text of {one.label}")
        self.said = label(f"Opening {one.label}", tone=Tone.QUIET, wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for each in (self.sheets, self.text, self.said):
            self.stack.addWidget(each)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self.pages.opened.connect(self._opened)
        self.pages.failed.connect(self._failed)
        self.sheets.came.connect(self._came)
        self.sheets.finder.changed.connect(self.changed.emit)

    def begin(self, beside: str = "") -> None:
        """Open it at the size there is room for; the look is kept in its custody."""
        side = self.sheets.first_side()
        self.stack.setCurrentWidget(self.said)
        self.pages.open(side, beside)

    @property
    def has_pages(self) -> bool:
        """Whether there is a page to look at."""
        return self.sheets.count > 0

    @property
    def is_text(self) -> bool:
        """Whether its text is shown, not its pages."""
        return self.stack.currentWidget() is self.text

    def show_text(self, *, is_on: bool) -> None:
        """Its text in place of its pages, or the pages again."""
        if not is_on or self._text is not None:
            self.stack.setCurrentWidget(self.text if is_on else self.sheets)
            self.enter()
            return
        read, exhibit = self.host.workspace.read, self.one.id
        self.said.say(f"Reading the text of {self.one.label}")
        self.stack.setCurrentWidget(self.said)
        self.pages.ask(lambda: read(file_text, exhibit), self._text_came, self._no_text)

    def seek(self, words: str) -> None:
        """Mark what stands in the text, or on the pages."""
        if self.is_text:
            self.text.seek(words)
            self.changed.emit()
        else:
            self.sheets.finder.seek(words, self.sheets.page)

    def step(self, by: int) -> None:
        """The next place found, or the one before."""
        if self.is_text:
            self.text.step(by)
            self.changed.emit()
        else:
            self.sheets.finder.step(by)

    def found(self) -> str:
        """What the search says."""
        return self.text.said() if self.is_text else self.sheets.finder.said()

    def drop(self) -> None:
        """Nothing of the exhibit is left here."""
        self.pages.drop()
        self.sheets.drop()
        self.text.drop()
        self._text = None

    def enter(self) -> None:
        """The keyboard goes to what is shown."""
        shown = self.text if self.is_text else self.sheets.view
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, found: object) -> None:
        if isinstance(found, Opened) and found.text is not None:
            self._text_came(found.text)
        elif isinstance(found, Opened):
            self.sheets.show_pages(found.pages)

    def _came(self) -> None:
        if not self.is_shown:
            self.is_shown = True
            self.stack.setCurrentWidget(self.sheets)
            self.ready.emit()

    def _text_came(self, found: object) -> None:
        if isinstance(found, FileText):
            self._text = words_of(found)
            self.text.show_text(self._text)
            self.stack.setCurrentWidget(self.text)
            self.is_shown = True
            self.ready.emit()

    def _no_text(self, error: Exception) -> None:
        """The pages stay; the sentence stands where the text would."""
        if isinstance(error, CaseworkError) and self.has_pages:
            self._text = error.sentence
            self.text.show_text(self._text)
            self.stack.setCurrentWidget(self.text)
            self.ready.emit()
        else:
            self._failed(-1, error)

    def _failed(self, page: int, error: Exception) -> None:
        if not isinstance(error, CaseworkError):
            self.host.on_failure(error)
            return
        if page >= 0 and self.is_shown:
            self.sheets.fail(page, error.sentence)
            announce(self, error.sentence)
            return
        self.said.tone(Tone.RED)
        self.said.say(error.sentence)
        announce(self, error.sentence)
        self.stack.setCurrentWidget(self.said)
        self.ready.emit()
