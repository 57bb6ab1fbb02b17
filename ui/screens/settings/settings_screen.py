"""Settings: sections at the left, the chosen one at the right."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.host import Host, is_only_drafts
from ui.screens.settings.about import AboutSection
from ui.screens.settings.accounts import AccountsSection
from ui.screens.settings.appearance import AppearancePage
from ui.screens.settings.calendars import ClosedDaysSection
from ui.screens.settings.council import CouncilSection
from ui.screens.settings.deadlines import DeadlinesSection
from ui.screens.settings.letterhead import LetterheadSection
from ui.screens.settings.people import PeopleSection
from ui.screens.settings.policy import PolicySection
from ui.screens.settings.safety import PasswordSection, SafetySection
from ui.screens.settings.section import Section
from ui.settings_file import SettingsFile
from ui.tables.choice_list import ChoiceList
from ui.theme import Size, look
from ui.widgets.cards import Rule, Surface
from ui.widgets.labels import heading

WIDE = 220
NAMES = (
    ("appearance", "Appearance"),
    ("council", "The council"),
    ("policy", "Policy"),
    ("letterhead", "Letterhead"),
    ("deadlines", "Deadlines"),
    ("closed_days", "Closed days"),
    ("accounts", "Accounts"),
    ("people", "People"),
    ("password", "Your password"),
    ("safety", "Backups and checks"),
    ("about", "About"),
)


class SettingsScreen(Surface):
    """Sections are made when they are first chosen."""

    def __init__(self, host: Host, settings: SettingsFile) -> None:
        super().__init__("ground")
        self.setAccessibleName("Settings")
        self._makers: dict[str, Callable[[], QWidget]] = {
            "appearance": lambda: AppearancePage(host, settings),
            "council": lambda: CouncilSection(host),
            "policy": lambda: PolicySection(host),
            "letterhead": lambda: LetterheadSection(host),
            "deadlines": lambda: DeadlinesSection(host),
            "closed_days": lambda: ClosedDaysSection(host),
            "accounts": lambda: AccountsSection(host),
            "people": lambda: PeopleSection(host),
            "password": lambda: PasswordSection(host),
            "safety": lambda: SafetySection(host),
            "about": lambda: AboutSection(host),
        }
        self._made: dict[str, QWidget] = {}
        self.pages = QStackedWidget()
        self.sections = ChoiceList("Sections of the settings", NAMES, self.show_section)
        self.side = Surface("panel")
        inner = QVBoxLayout(self.side)
        inner.setContentsMargins(16, 20, 16, 16)
        inner.setSpacing(12)
        inner.addWidget(heading("Settings", Size.PANE))
        inner.addWidget(self.sections, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.side, Rule(is_upright=True)):
            box.addWidget(part)
        box.addWidget(self.pages, 1)
        host.changed.connect(self._changed)
        self.restyle()
        self.sections.choose("appearance")

    def restyle(self) -> None:
        """The side is as wide as its words need."""
        super().restyle()
        if hasattr(self, "side"):
            self.side.setFixedWidth(look().px(WIDE))

    def show_section(self, code: str) -> None:
        """Show a section by its code."""
        if code not in self._made:
            self._made[code] = self._makers[code]()
            self.pages.addWidget(self._made[code])
        self.pages.setCurrentWidget(self._made[code])

    def _changed(self, tables: object) -> None:
        if is_only_drafts(tables):
            return
        for page in self._made.values():
            if isinstance(page, Section):
                page.refresh()
