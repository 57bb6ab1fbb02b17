"""The council: its name and references, and the sign-off of its rules."""

from casework.domain.choices import NATIONS
from casework.domain.dates import say_day
from casework.queries import organisation
from casework.queries.organisation import SettingsPage
from ui.host import Host
from ui.screens.settings.section import Section
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.facts import Fact, FactList

NOT_APPROVED = (
    "Nobody has signed off the rules for this council yet. "
    "Every paper says so until a named legal owner has."
)


class CouncilSection(Section):
    """Who the council is."""

    def __init__(self, host: Host) -> None:
        super().__init__("The council", host)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(organisation.settings)
        card = Card()
        card.box.addWidget(SectionTitle("Name, nation and policy"))
        facts = [
            Fact("Name", page.name),
            Fact("Nation", NATIONS.get(page.nation, page.nation)),
            Fact("References", f"{page.reference_prefix}-2026-00001"),
            Fact("Policy", page.pack_title),
        ]
        card.box.addWidget(FactList(facts, wide=96))
        if self.host.may("change_settings"):
            known = {
                "name": page.name,
                "nation": page.nation,
                "reference_prefix": page.reference_prefix,
                "version": page.version,
            }
            card.box.addWidget(button("Change these", self.opener("change_settings", **known)))
        self.add(card, self._rules(page))

    def _rules(self, page: SettingsPage) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle("Sign-off of the rules"))
        if page.rules_approved_on is None:
            card.box.addWidget(Notice(NOT_APPROVED, Tone.AMBER))
        else:
            words = f"{page.rules_approved_by}, {say_day(page.rules_approved_on)}"
            card.box.addWidget(FactList([Fact("Signed off by", words)], wide=96))
        if self.host.may("approve_rules"):
            card.box.addWidget(button("Record the sign-off", self.opener("approve_rules")))
        return card
