"""From a draft to a sealed edition: made and looked through on the worker, then asked about."""

from typing import TYPE_CHECKING

from casework.domain.ids import RedactionId
from casework.domain.masked_words import survivors
from casework.domain.progress import Progress
from casework.domain.redaction import reasons_counted
from casework.services import redactions
from casework.services.redactions import Edition
from ui import ask
from ui.plain import counted
from ui.screens.redaction.dialogs import FinishDialog, LeftDialog

if TYPE_CHECKING:
    from ui.screens.redaction.screen import RedactionScreen

NOTHING = "Nothing is masked yet. Draw a box, or find a word and mask it."


class Finishing:
    """`start` makes the edition; what happens next depends on what its check found."""

    def __init__(self, screen: "RedactionScreen") -> None:
        self._screen = screen

    def start(self) -> None:
        """Keep the draft, make its edition, look it through."""
        screen = self._screen
        if not screen.masking.now.marks:
            ask.tell(screen, NOTHING, title="Nothing is masked")
            return
        if not screen.save():
            return
        workspace, exhibit = screen.host.workspace, screen.exhibit

        def made(progress: Progress) -> Edition:
            from casework.errands.redacting import make_edition  # decoders are read in when needed

            return make_edition(workspace, exhibit, progress)

        words = f"Making the redacted edition of {screen.draft.label}"
        screen.host.work(words, made, self.told, near=screen)

    def told(self, edition: Edition) -> None:
        """What was made, and what its check found: asked about, or shown."""
        if edition.check.survivors:
            found = [(one.page, one.word) for one in edition.check.survivors]
            LeftDialog(self._screen, found, self._go, self._stay).open()
            return
        marks = self._screen.masking.now.marks
        told = [
            f"{words}: {counted(count, 'place', 'places')}"
            for words, count in reasons_counted(marks)
        ]
        FinishDialog(
            self._screen,
            told,
            self._screen.draft.contains,
            lambda held: self._seal(edition, held),
            sought=len(edition.sought),
            read_by=edition.read_by,
            is_told=bool(survivors(self._screen.draft.title, edition.sought)),
        ).open()

    def _go(self, page: int, word: str) -> None:
        self._screen.hands.seek(word)
        if not any(one.page == page for one in self._screen.found.places):
            self._screen.pages.show(page)
        self._screen.desk.setFocus()

    def _stay(self, word: str) -> None:
        self._screen.masking.let_stay(word)
        self._screen.changed()

    def _seal(self, edition: Edition, held: tuple[str, ...]) -> None:
        screen = self._screen
        made = screen.host.do(
            redactions.finalise_redaction,
            screen.case,
            redaction=RedactionId(screen.draft.id),
            edition=edition,
            on=screen.host.today,
            contains=held,
        )
        if made is not None:
            screen.desk.drop()
            screen.done.emit(made)
