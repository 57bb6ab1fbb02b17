"""The papers that were made of a case, and the button that makes the case file."""

from casework.domain.dates import say_moment
from casework.queries import case_history
from casework.queries.case_history import DocumentRow
from ui.host import Host
from ui.screens.case.part import PartPage, toolbar
from ui.widgets.buttons import primary
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList

WORDS = "Each paper keeps its number, its fingerprint and the anchor of the audit at that moment."
EMPTY = "No paper has been made of this case yet."


class DocumentsPart(PartPage):
    """The newest paper first."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("documents", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        rows = self.host.read(case_history.documents, self.case_id)
        if not rows:
            self.add(EmptyState(EMPTY, "Make the case file", self._make, icon="file"))
            return
        self.add(toolbar(WORDS, primary("Make the case file", self._make, keys="Ctrl+P")))
        for one in reversed(rows):
            self.add(_paper(one))

    def _make(self) -> None:
        self.host.export_wanted.emit(self.case_id)


def _paper(one: DocumentRow) -> Card:
    card = Card()
    card.box.addWidget(SectionTitle(f"{one.number}  {one.title}"))
    facts = [
        Fact("Made", f"{say_moment(one.made_at)} by {one.made_by}"),
        Fact("File", one.file_name),
        Fact("SHA-256", one.sha256),
        Fact("Audit anchor", f"{one.audit_seq:,}, {one.audit_hash}"),
    ]
    card.box.addWidget(FactList(facts, wide=96))
    return card
