"""One unlocked window: rail, list, pages, and going from one to another."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from casework.domain.dates import say_time
from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId
from casework.domain.people import RECOVERY
from casework.queries.council import council
from casework.services import looking
from casework.workspace import Workspace
from ui.backups import Backups
from ui.errands import Errands, MakeForm
from ui.host import Host, is_only_drafts
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.reminder import Reminder
from ui.screens.cases import CasesPane
from ui.screens.home import HomeScreen
from ui.settings_file import SettingsFile
from ui.watching import Watching
from ui.ways_in import tell_after
from ui.widgets.nav_rail import NavRail, Place
from ui.window_place import place_of
from ui.work_shown import WorkShown

if TYPE_CHECKING:
    from ui.screens.case.case_screen import CaseScreen
    from ui.screens.due import DueScreen
    from ui.screens.figures import FiguresScreen
    from ui.screens.settings.settings_screen import SettingsScreen

PLACES = {
    "home": Place("home", "Home", "home"),
    "due": Place("due", "Due", "calendar"),
    "cases": Place("cases", "Cases", "cases"),
    "figures": Place("figures", "Figures", "figures"),
    "settings": Place("settings", "Settings", "settings"),
}


class Shell(QObject):
    """Holds everything that must be gone when the program locks."""

    def __init__(
        self, workspace: Workspace, jobs: Jobs, settings: SettingsFile, make_form: MakeForm
    ) -> None:
        super().__init__()
        self.host = Host(workspace, jobs, self)
        self.settings = settings
        self.window = MainWindow(made_rail(self.host))
        self.window.rail.chosen.connect(self.go)
        self.work = WorkShown(self.host, self.window.strip)
        self.backups = Backups(self.host, self.window)
        self.watching = Watching(self.host, self.window)
        self.errands = Errands(self.host, self.window, make_form)
        self.home = HomeScreen(self.host)
        self._cases: CasesPane | None = None
        self.case: CaseScreen | None = None
        self.settings_page: SettingsScreen | None = None
        self.due_page: DueScreen | None = None
        self.figures_page: FiguresScreen | None = None
        self.at = "home"
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._read_again)
        self._listen()
        self.go("home")
        self.reminder = Reminder(self.host, self.window)
        if self.host.read(council).is_sample:
            self.window.sample.show()
        if self.host.user == RECOVERY:
            self.host.fill_in("after_recovery")
        elif self.host.read(council).must_change_password:
            self.host.fill_in("change_password", "", {"is_first": True})

    @property
    def cases(self) -> CasesPane:
        """The list of cases, made and read when it is first wanted."""
        if self._cases is None:
            self._cases = CasesPane(self.host)
            self._cases.opened.connect(self.open_case)
        return self._cases

    def go(self, place: str) -> None:
        """Go to a place of the rail; 'settings/safety' to a section of it."""
        place, _, section = place.partition("/")
        if not self.errands.may_leave():
            self.window.rail.stand_at(self.at)
            return
        self.errands.drop()
        if place == "cases":
            self._go_to_cases()
        else:
            self._show_place(place)
        if section and self.settings_page is not None:
            self.settings_page.sections.choose(section)

    def open_case(self, case_id: str, part: str = "") -> None:
        """Show a case at a part."""
        if not self.errands.may_leave():
            return
        self.errands.drop()
        if self.case is None or self.case.case_id != case_id:
            self._leave_case()
            try:
                self.host.workspace.run(looking.note_view, CaseId(case_id))
                self.case = made_case(self.host, case_id, self.window.go_to_list)
            except CaseworkError as refusal:
                self.host.refused.emit(refusal)
                return
        if part:
            self.case.open_part(part)
        self._show_case(self.case)

    def place_code(self) -> str:
        """Where the person is, for help: a part of a case, or a place."""
        if self.at == "cases" and self.case is not None:
            return self.case.part()
        return self.at

    def drop(self) -> None:
        """Let go of the window, every screen and every picture."""
        if self._cases is not None:
            self._cases.forget()
        self.errands.drop()
        self._leave_case()
        self.settings.put_window(place_of(self.window))
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    def _listen(self) -> None:
        host = self.host
        host.case_wanted.connect(self.open_case)
        host.place_wanted.connect(self.go)
        host.changed.connect(self._changed)
        self.errands.back_wanted.connect(self._back_from_form)
        self.errands.recorded.connect(self._recorded)
        self.window.may_close = self.errands.may_leave

    def _show_place(self, place: str) -> None:
        self.at = place
        self.window.rail.stand_at(place)
        self.window.show_list(None)
        page: QWidget = self.home
        if place == "settings":
            from ui.screens.settings.settings_screen import SettingsScreen

            self.settings_page = self.settings_page or SettingsScreen(self.host, self.settings)
            page = self.settings_page
        elif place == "due":
            page = self.due_page = shown_due(self.host, self.due_page)
        elif place == "figures":
            page = self.figures_page = shown_figures(self.host, self.figures_page)
        elif place == "home":
            self._read_again()
        self.window.show_page(page)
        self.window.name(PLACES[place].name)

    def _go_to_cases(self) -> None:
        wanted = self.case.case_id if self.case is not None else self.cases.first_case()
        if wanted:
            self.open_case(wanted)
            self.window.go_to_list()
        else:
            self._show_place("home")

    def _show_case(self, case: "CaseScreen") -> None:
        self.at = "cases"
        self.window.rail.stand_at("cases")
        self.window.show_list(self.cases)
        self.cases.stand_at(case.case_id)
        self.window.show_page(case)
        case.header.back.setVisible(self.window.is_single())
        self.window.name(case.head.name)

    def _leave_case(self) -> None:
        if self.case is not None:
            self.case.drop()
            self.window.pages.removeWidget(self.case)
            self.case.hide()
            self.case.deleteLater()
            self.case = None

    def _back_from_form(self) -> None:
        if self.at == "cases" and self.case is not None:
            self._show_case(self.case)
        else:
            self._show_place(self.at)

    def _recorded(self, act: str, result: object) -> None:
        made = result if isinstance(result, tuple) else (result,)
        if act in ("report_incident", "enter_running_case") and made:
            self._leave_case()
            self.case = made_case(self.host, str(made[0]), self.window.go_to_list)
            self.at = "cases"
        tell_after(act, self.window, self.window.rail.lock_asked.emit)

    def _changed(self, tables: object) -> None:
        self.window.rail.say_saved(f"Saved {say_time(self.host.now)}")
        self.home.is_stale = True
        if not is_only_drafts(tables):
            self._rest.start()

    def _read_again(self) -> None:
        if self.at == "home":
            self.home.refresh_if_stale()
        self.window.rail.count("home", self.home.waiting)
        self.window.rail.count("due", self.home.overdue)


def made_case(host: Host, case_id: str, back: Callable[[], object]) -> "CaseScreen":
    """A case's screen; its parts are read in when the first case is opened."""
    from ui.screens.case.case_screen import CaseScreen

    return CaseScreen(host, case_id, back)


def shown_due(host: Host, made: "DueScreen | None") -> "DueScreen":
    """The page of what is due as it is now; read in when it is first wanted."""
    from ui.screens.due import DueScreen

    page = made or DueScreen(host)
    page.refresh_if_stale()
    return page


def shown_figures(host: Host, made: "FiguresScreen | None") -> "FiguresScreen":
    """The figures as they are now; read in when they are first wanted."""
    from ui.screens.figures import FiguresScreen

    page = made or FiguresScreen(host)
    page.refresh_if_stale()
    return page


def made_rail(host: Host) -> NavRail:
    """The rail of this council and this person."""
    user = host.user
    of_cases = () if host.reads_cases else ("cases", "due", "figures")
    shown = [one for one in PLACES.values() if one.code not in of_cases]
    person = user.name if user == RECOVERY else f"{user.name} · {user.role.value}"
    return NavRail(host.read(council).name, person, shown)
