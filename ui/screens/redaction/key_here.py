"""The pseudonyms of the case where an exhibit is redacted, and whom they stand for."""

from typing import TYPE_CHECKING

from casework.domain.errors import CaseworkError
from casework.domain.redaction_choices import REASON_OF_KIND
from casework.queries.redactions import pseudonyms as labels
from casework.services import pseudonyms
from ui.screens.redaction.dialogs import PersonDialog

if TYPE_CHECKING:
    from ui.screens.redaction.screen import RedactionScreen


class KeyHere:
    """The key is opened only for whoever may open it, and the look is written down."""

    def __init__(self, screen: "RedactionScreen") -> None:
        self._screen = screen

    def open(self) -> None:
        """Read the pseudonyms, and their names where they may be known."""
        screen, host = self._screen, self._screen.host
        screen.side.pseudonyms = host.read(labels, screen.case)
        screen.desk.labels = {one.id: one.label for one in screen.side.pseudonyms}
        if not (screen.side.pseudonyms and host.may("open_key")):
            return
        try:
            why = f"To redact {screen.draft.label}"
            key = host.workspace.run(pseudonyms.open_key, screen.case, why=why)
        except CaseworkError:
            return  # not theirs to open: the pseudonyms are shown without names
        screen.side.stand_for = {one.id: one.stands_for for one in key.entries}

    def ask(self) -> None:
        """Give somebody new a pseudonym."""
        PersonDialog(self._screen, self.add).open()

    def add(self, kind: str, name: str) -> None:
        """Enter it, and write it into the box one stands at, with the reason that goes with it."""
        screen = self._screen
        made = screen.host.do(
            pseudonyms.add_pseudonym,
            screen.case,
            kind=kind,
            stands_for=name,
            on=screen.host.today,
        )
        if made is not None:
            self.open()
            screen.hands.named(made)
            screen.hands.because(REASON_OF_KIND[kind])
