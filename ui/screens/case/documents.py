"""The papers that were made of a case, and the button that makes the case file."""

from casework.domain.dates import say_moment
from casework.domain.roles import EXPORTERS
from casework.queries import case_history
from casework.queries.case_history import DocumentRow
from casework.queries.stamps import ManifestRow, manifests
from ui.host import Host
from ui.plain import counted
from ui.screens.case.part import PartPage, toolbar
from ui.screens.case.time_stamps import stamps_of_manifest
from ui.widgets.buttons import button, primary
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Fact, FactList

WORDS = "Each paper keeps its number, its fingerprint and the anchor of the audit at that moment."
GIVE = "Give copies away"
EMPTY = "No paper has been made of this case yet."


class DocumentsPart(PartPage):
    """The newest paper first."""

    def __init__(self, host: Host, case_id: str) -> None:
        super().__init__("documents", host, case_id)

    def fill(self) -> None:
        """Read and show."""
        rows = self.host.read(case_history.documents, self.case_id)
        given = {one.sha256: one for one in self.host.read(manifests, self.case_id)}
        if not rows:
            self.add(EmptyState(EMPTY, "Make the case file", self._make, icon="file"))
            return
        make = primary("Make the case file", self._make, keys="Ctrl+P")
        give = [button(GIVE, self._give)] if self.host.user.acts_as & set(EXPORTERS) else []
        self.add(toolbar(WORDS, *give, make))
        for one in reversed(rows):
            self.add(self._paper(one, given.get(one.sha256)))

    def _make(self) -> None:
        self.host.export_wanted.emit(self.case_id)

    def _give(self) -> None:
        self.host.manifest_wanted.emit(self.case_id, ())

    def _paper(self, one: DocumentRow, given: ManifestRow | None) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle(f"{one.number}  {one.title}"))
        facts = [
            Fact("Made", f"{say_moment(one.made_at)} by {one.made_by}"),
            Fact("File", one.file_name),
            *(given_facts(given) if given is not None else ()),
            Fact("SHA-256", one.sha256),
            Fact("Audit anchor", f"{one.audit_seq:,}, {one.audit_hash}"),
        ]
        card.box.addWidget(FactList(facts, wide=96))
        if given is not None:
            for widget in stamps_of_manifest(self.host, self.case_id, given):
                card.box.addWidget(widget)
        return card


def given_facts(one: ManifestRow) -> tuple[Fact, ...]:
    """To whom exhibits were given with a manifest, how many, and why."""
    given = counted(one.given, "exhibit", "exhibits")
    return (
        Fact("Given to", f"{one.to_whom} ({one.audience[:1].lower()}{one.audience[1:]})"),
        Fact("Given", given),
        Fact("Why", one.reason),
    )
