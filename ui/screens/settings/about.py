"""Which Casework this is, where the store is, and what it is made with."""

from casework.errands.picture_words import reader_here
from casework.version import VERSION
from ui.host import Host
from ui.screens.settings.section import Section
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import label

NOT_INSTALLED = (
    "Cannot be read on this PC. Whoever looks after it can install the part ‘ocr’ of Casework, "
    "which works without a network. Everything else works without it."
)
WORDS = (
    "Casework runs on this PC only. It sends nothing anywhere. "
    "It helps people to follow a procedure; it gives no legal advice."
)


class AboutSection(Section):
    """For whoever is asked which version it is."""

    def __init__(self, host: Host) -> None:
        super().__init__("About Casework", host)

    def fill(self) -> None:
        """Show."""
        card = Card()
        card.box.addWidget(SectionTitle("Casework"))
        reader = reader_here()
        facts = [
            Fact("Version", VERSION),
            Fact("Store", str(self.host.workspace.folder)),
            Fact("You", f"{self.host.user.name} ({self.host.user.login})"),
            Fact("Words in pictures", f"Read by {reader}" if reader else NOT_INSTALLED),
            Fact("Licence", "Apache 2.0; the licences of its parts are in the program's folder"),
        ]
        card.box.addWidget(FactList(facts, wide=96))
        card.box.addWidget(label(WORDS, wrap=True))
        self.add(card)
