"""The policies: which one new cases use, what to look at in it, who signed it off."""

from casework.domain.choices import NATIONS
from casework.domain.dates import say_day
from casework.queries import policies
from casework.queries.policies import PolicyRow
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.settings.section import Section
from ui.theme import look
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Page, Rule, SectionTitle
from ui.widgets.chips import State, done
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.labels import second_line
from ui.widgets.task_row import Line, TaskRow

NOT_DECLARED = (
    "The document does not show that the council adopted it. Until somebody declares that it was "
    "in force, every notice of a hearing notes it."
)
OTHERS = "Packs that ship with Casework or were installed. Choose one for new cases."


class PolicySection(Section):
    """The chosen policy first, then the others."""

    def __init__(self, host: Host) -> None:
        super().__init__("Policy", host)

    def fill(self) -> None:
        """Read and show."""
        rows = self.host.read(policies.policies)
        for one in rows:
            if one.is_chosen:
                self.add(self._chosen(one))
        self.add(self._others([one for one in rows if not one.is_chosen]))

    def _chosen(self, one: PolicyRow) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle("Used for new cases"))
        if one.needs_declaring:
            card.box.addWidget(Notice(NOT_DECLARED, Tone.AMBER))
        card.box.addWidget(FactList(_facts(one), wide=110))
        buttons = [button("What to look at", lambda: RemarksDialog(self, one).open())]
        if one.differences:
            words = f"What differs from {one.earlier}"
            buttons.append(button(words, lambda: ChangesDialog(self, one).open()))
        if self.host.may("declare_adoption"):
            declare = self.opener("declare_adoption", code=one.code)
            buttons.append(button("Declare that it was in force", declare))
        card.box.addWidget(row_of(*buttons))
        return card

    def _others(self, rows: list[PolicyRow]) -> Card:
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("Other policies"))
        card.box.addWidget(second_line(OTHERS))
        for one in rows:
            card.box.addWidget(Rule())
            kind = "Installed here" if one.is_installed else "Comes with Casework"
            nation = NATIONS.get(one.nation, one.nation)
            about = f"{kind}, {nation}, {one.clauses} clauses, version {one.version}"
            line = Line(about, "What to look at", Shower(self, one))
            state = done("Installed") if one.is_installed else State("Not in use")
            card.box.addWidget(TaskRow(f"{one.council}: {one.title}", [line], state))
        buttons = []
        if self.host.may("choose_policy"):
            buttons.append(button("Choose another policy", self.opener("choose_policy")))
        if self.host.may("install_policy"):
            buttons.append(button("Install a policy", self.opener("install_policy")))
        if buttons:
            card.box.addWidget(row_of(*buttons))
        return card


class Shower:
    """Opens what to look at in a policy when called."""

    def __init__(self, page: Section, one: PolicyRow) -> None:
        self._page, self._one = page, one

    def __call__(self) -> None:
        RemarksDialog(self._page, self._one).open()


class RemarksDialog(Dialog):
    """What a person should look at in a policy."""

    def __init__(self, page: Section, one: PolicyRow) -> None:
        super().__init__(f"{one.title}: what to look at", page, wide=680)
        rows = [Fact(about, sentence) for about, sentence in one.remarks]
        self.box.addWidget(_reading(rows or [Fact("Nothing", "Nothing was found.")]), 1)
        self.add_button("Close", self.accept, is_default=True)


class ChangesDialog(Dialog):
    """What the newest version changes."""

    def __init__(self, page: Section, one: PolicyRow) -> None:
        super().__init__(f"{one.version} against {one.earlier}", page, wide=680)
        rows = [
            Fact(each.about, f"Was: {each.was or 'nothing'}\nNow: {each.now or 'nothing'}")
            for each in one.differences
        ]
        self.box.addWidget(_reading(rows), 1)
        self.add_button("Close", self.accept, is_default=True)


def _reading(rows: list[Fact]) -> Page:
    page = Page("Policy", fill="panel", spacing=8)
    page.box.setContentsMargins(0, 0, 16, 0)
    page.add(FactList(rows, wide=200))
    page.end()
    page.setMinimumHeight(look().px(360))
    return page


def _facts(one: PolicyRow) -> list[Fact]:
    signed = [
        Fact(each.words, f"{each.by}, {say_day(each.on)}\n{each.reason}".strip())
        for each in one.sign_offs
    ]
    return [
        Fact("Policy", one.title),
        Fact("Council", one.council),
        Fact("Version", f"{one.version}, in force from {say_day(one.since)}"),
        Fact("Adoption", one.adoption),
        Fact("How it is known", f"{one.known_by}\n{one.source}"),
        Fact("Clauses", str(one.clauses)),
        *signed,
    ]
