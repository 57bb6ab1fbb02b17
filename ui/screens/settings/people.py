"""The people who may use the store: their roles, and letting somebody in or out."""

from PySide6.QtWidgets import QWidget

from casework import admission
from casework.domain.ids import UserId
from casework.queries import organisation
from casework.queries.organisation import UserRow
from ui import ask
from ui.forms.action_bar import row_of
from ui.host import Host
from ui.screens.settings.section import Section
from ui.screens.settings.way_in_forms import manages_people
from ui.tokens import Tone
from ui.widgets.buttons import button, quiet
from ui.widgets.cards import Card, Rule, SectionTitle, stacked
from ui.widgets.chips import State, done
from ui.widgets.paint import Mark
from ui.widgets.task_row import Line, TaskRow


class PeopleSection(Section):
    """One row a person; nobody is deleted, their name stays where it stands."""

    def __init__(self, host: Host) -> None:
        super().__init__("People who may use the store", host)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(organisation.settings)
        card = Card(spacing=11)
        self._manages = manages_people(self.host, page)
        active = sum(one.is_active for one in page.users)
        card.box.addWidget(SectionTitle("People", f"{active} may open it"))
        for number, one in enumerate(page.users):
            if number:
                card.box.addWidget(Rule())
            card.box.addWidget(self._person(one))
        if self._manages:
            card.box.addWidget(button("Let somebody use the store", self.opener("let_in")))
        self.add(card)

    def _person(self, one: UserRow) -> QWidget:
        lines = [Line(f"Signs in as {one.login}")]
        if one.must_change_password and one.is_active:
            lines.append(Line("Has to choose a password at the next sign-in"))
        row = TaskRow(one.name, lines, _state(one))
        if not one.is_active or not self._manages:
            return row
        return stacked(row, self._acts(one), spacing=2)

    def _acts(self, one: UserRow) -> QWidget:
        change = quiet("Change role", self.opener("change_role", user=one.id, role=one.role))
        change.is_flush = True
        change.setAccessibleName(f"Change the role of {one.name}")
        buttons = [change]
        if one.id != self.host.user.id:
            renew = quiet("Set a new password", self.opener("set_password", user=one.id))
            renew.setAccessibleName(f"Set a new password for {one.name}")
            leave = quiet("Take away the use", lambda: self._ask(one))
            leave.setAccessibleName(f"Take away the use from {one.name}")
            buttons += [renew, leave]
        return row_of(*buttons)

    def _ask(self, one: UserRow) -> None:
        ask.whether(
            self,
            f"Take away the use of the store from {one.name}?",
            lambda: self._shut_out(one),
            yes="Take it away",
            no="Leave it",
            detail="The store gets new keys. Their name stays where it stands.",
            is_danger=True,
        )

    def _shut_out(self, one: UserRow) -> None:
        workspace, user = self.host.workspace, UserId(one.id)
        self.host.work(
            "Making new keys for the store", lambda _progress: admission.shut_out(workspace, user)
        )


def _state(one: UserRow) -> State:
    if not one.is_active:
        return State("May not open it", Tone.QUIET, Mark.STOP)
    return done(one.role.capitalize())
