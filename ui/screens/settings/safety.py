"""Your password, backups, and the check of the whole store."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from casework import upkeep
from casework.domain.dates import say_moment
from casework.domain.progress import Progress
from casework.errands.after_damage import what_to_restore
from casework.queries import organisation
from casework.services.organisation import set_backup_folder
from ui import ask
from ui.host import Host
from ui.plain import counted
from ui.screens.settings.section import Section
from ui.screens.settings.way_in_forms import manages_people
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import button, primary
from ui.widgets.cards import Card, SectionTitle
from ui.widgets.facts import Fact, FactList
from ui.widgets.flow import Flow
from ui.widgets.labels import label, second_line

NO_PLACE = "No place is chosen yet. Choose a folder on another disk."
NEVER = "No backup has been made yet."
ABOUT_CHECK = (
    "Reads the database, the audit, every exhibit and the policy, and compares them with what "
    "was kept. Damage is named as closely as it can be."
)
ABOUT_KEY = (
    "Opens the store when no password does. Make a new one when its sheet is lost, or when "
    "somebody has seen it who should not hold it."
)
MOST = 12


class Finding(Protocol):
    """What the check found."""

    @property
    def kind(self) -> str:
        """Where: 'database', 'evidence' and so on."""

    @property
    def sentence(self) -> str:
        """Which thing is not as it was kept."""


class PasswordSection(Section):
    """One's own password."""

    def __init__(self, host: Host) -> None:
        super().__init__("Your password", host)

    def fill(self) -> None:
        """Show."""
        card = Card()
        card.box.addWidget(SectionTitle("How you sign in"))
        words = "It opens your way into the store. Nobody can look it up."
        card.box.addWidget(label(words, wrap=True))
        card.box.addWidget(button("Change your password", self.opener("change_password")))
        self.add(card)


class SafetySection(Section):
    """Where backups go, when the last was made, and whether the store is whole."""

    def __init__(self, host: Host) -> None:
        super().__init__("Backups and checks", host)

    def fill(self) -> None:
        """Read and show."""
        page = self.host.read(organisation.settings)
        last = say_moment(page.last_backup_at) if page.last_backup_at else NEVER
        card = Card()
        card.box.addWidget(SectionTitle("Backups"))
        if not page.backup_folder:
            card.box.addWidget(Notice(NO_PLACE, Tone.AMBER))
        card.box.addWidget(
            FactList([Fact("Place", page.backup_folder or "None"), Fact("Last", last)], wide=96)
        )
        card.box.addWidget(self._backup_buttons(has_place=bool(page.backup_folder)))
        check = Card()
        check.box.addWidget(SectionTitle("Check the store"))
        check.box.addWidget(second_line(ABOUT_CHECK))
        check.box.addWidget(button("Check the store", self._check))
        self.add(card, check)
        if manages_people(self.host, page):
            self.add(self._recovery_key())

    def _recovery_key(self) -> Card:
        card = Card()
        card.box.addWidget(SectionTitle("Recovery key"))
        card.box.addWidget(second_line(ABOUT_KEY))
        card.box.addWidget(button("Make a new recovery key", self.opener("new_recovery_key")))
        return card

    def _backup_buttons(self, *, has_place: bool) -> QWidget:
        holder = QWidget()
        row = Flow(10)
        holder.setLayout(row)
        if has_place:
            row.addWidget(primary("Back up now", self._back_up))
        if self.host.may("set_backup_folder"):
            row.addWidget(button("Choose the folder", self._choose))
        return holder

    def _choose(self) -> None:
        folder = ask.which_folder(self, "Choose where backups go")
        if folder is not None:
            self.host.do(set_backup_folder, folder=str(folder))

    def _back_up(self) -> None:
        workspace, window = self.host.workspace, self.window()
        self.host.work(
            "Backing up",
            lambda progress: upkeep.make_backup(workspace, None, progress),
            lambda folder: _told(window, folder),
        )

    def _check(self) -> None:
        workspace, window = self.host.workspace, self.window()

        def work(progress: Progress) -> tuple[Sequence[Finding], str]:
            damage = upkeep.verify(workspace, progress)
            return damage, what_to_restore(workspace, damage) if damage else ""

        self.host.work("Checking the store", work, lambda found: _found(window, *found))


def _told(window: QWidget, folder: object) -> None:
    ask.tell(window, f"It was opened and checked. It is in {folder}.", title="The backup is made")


def _found(window: QWidget, damage: Sequence[Finding], offered: str) -> None:
    if not damage:
        ask.tell(window, "Everything is as it was kept.", title="The store is whole")
        return
    lines = [one.sentence for one in damage[:MOST]]
    if len(damage) > MOST:
        lines.append(f"And {len(damage) - MOST:,} more. The command 'verify' lists them all.")
    lines.append(offered)
    title = counted(len(damage), "thing is damaged", "things are damaged")
    ask.tell(window, "\n".join(lines), title=title)
