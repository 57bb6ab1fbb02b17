"""Accounts that speak for the council: whose they are, who agreed, who may post."""

from casework.domain.dates import say_day
from casework.queries import accounts
from casework.queries.accounts import AccountRow
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.settings.section import Section
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Rule, SectionTitle
from ui.widgets.chips import State
from ui.widgets.labels import second_line
from ui.widgets.task_row import Line, TaskRow

WORDS = (
    "Somebody who is suspended or leaves and stands here as one who may post is named in their "
    "case, so that the access is taken away. People are found by their name."
)
NONE_YET = "No account yet. Enter those that services run, with the names of who may post."


class AccountsSection(Section):
    """The register, open accounts first."""

    def __init__(self, host: Host) -> None:
        super().__init__("Accounts of the council", host)

    def fill(self) -> None:
        """Read and show."""
        rows = self.host.read(accounts.business_accounts)
        card = Card(spacing=11)
        card.box.addWidget(SectionTitle("Accounts that speak for the council"))
        card.box.addWidget(second_line(WORDS))
        acts = [("add_business_account", "Add an account")]
        if any(one.closed_on is None for one in rows):
            acts += [
                ("change_editors", "Change who may post"),
                ("close_business_account", "Close an account"),
            ]
        buttons = [button(words, self.opener(act)) for act, words in acts if self.host.may(act)]
        if buttons:
            card.box.addWidget(row_of(*buttons))
        for one in rows:
            card.box.addWidget(Rule())
            card.box.addWidget(_row(one))
        if not rows:
            card.box.addWidget(second_line(NONE_YET))
        self.add(card)


def _row(one: AccountRow) -> TaskRow:
    agreed = f"Agreed by {one.agreed_by}" if one.agreed_by else "Nobody is recorded as agreeing"
    since = f", {say_day(one.agreed_on)}" if one.agreed_on else ""
    who = ", ".join(one.editors) if one.editors else "nobody"
    lines = [
        Line(f"{one.platform}, of {one.owner}. {agreed}{since}."),
        Line(f"May post: {who}."),
    ]
    lines += [Line(words) for words in (one.note, one.closed_reason) if words]
    state = State(f"Closed {say_day(one.closed_on)}") if one.closed_on else State("In use")
    return TaskRow(one.name, lines, state)
