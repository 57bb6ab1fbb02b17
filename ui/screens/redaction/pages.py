"""The pages of what is redacted, fetched one at a time by the worker; only one is kept here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casework.queries.redactions import (
    DraftRow,
    WordsToRedact,
    page_to_redact,
    words_to_redact,
)
from ui.host import Host
from ui.pictures import Pixels
from ui.screens.redaction.places_found import OfferGroup, offered
from ui.widgets.page_place import Box

if TYPE_CHECKING:
    from ui.screens.redaction.screen import RedactionScreen

Found = tuple[WordsToRedact, tuple[OfferGroup, ...]]


class RedactedPages(QObject):
    """Words of all pages first, then the page that is wanted."""

    def __init__(self, host: Host, draft: DraftRow, screen: "RedactionScreen") -> None:
        super().__init__(screen)
        self._host, self._draft, self._screen = host, draft, screen
        self._wanted: Box | None = None
        self.number, self.count, self.is_shown = 0, 1, False

    def open(self) -> None:
        """The words of every page, then the page that has the first box, or the first."""
        read, exhibit, names = self._host.workspace.read, self._draft.exhibit_id, self._draft.names

        def fetched(_progress: object) -> Found:
            words = read(words_to_redact, exhibit)
            return words, offered(words.pages, names)

        self._host.quietly(fetched, self._words_came, self._failed, near=self)

    def show(self, page: int, box: Box | None = None) -> None:
        """Show a page; with a box, bring that into sight."""
        if not 0 <= page < self.count:
            return
        self._wanted = box
        if self.is_shown and page == self.number:
            self._bring()
            return
        self.number, self.is_shown = page, False
        read, exhibit = self._host.workspace.read, self._draft.exhibit_id

        def came(pixels: Pixels) -> None:
            if page == self.number:
                self._came(pixels)

        self._host.quietly(
            lambda _progress: read(page_to_redact, exhibit, page),
            came,
            self._failed,
            near=self,
        )

    def read_words(self) -> None:
        """Have a machine read the pages that have no text; then the words are fetched again."""
        from casework.domain.ids import ExhibitId
        from casework.errands.picture_words import read_exhibit

        workspace, exhibit = self._host.workspace, ExhibitId(self._draft.exhibit_id)
        self._host.work(
            f"Reading the words of {self._draft.label}",
            lambda progress: read_exhibit(workspace, exhibit, progress),
            lambda _count: self.open(),
            near=self,
        )

    def _words_came(self, found: Found) -> None:
        words, groups = found
        self._screen.found.pages = words.pages
        self.count = max(1, len(words.pages))
        self._screen.side.show_offers(groups, is_read=words.is_read)
        marks = self._screen.masking.now.marks
        self.show(min((one.page for one in marks), default=0) if not self.is_shown else self.number)

    def _came(self, pixels: Pixels) -> None:
        self.is_shown = True
        words = f"Page {self.number + 1} of {self.count} of {self._draft.label}"
        desk = self._screen.desk
        desk.show_pixels(pixels, self.number, words, grows=self._draft.is_document)
        self._screen.bar.say(self.number, self.count)
        self._screen.show_state()
        self._bring()

    def _bring(self) -> None:
        if self._wanted is not None:
            self._screen.desk.bring_to_sight(self._wanted)
            self._wanted = None

    def _failed(self, error: Exception) -> None:
        self._host.on_failure(error)
