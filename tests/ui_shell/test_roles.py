"""What each role sees: nothing greyed out, what they may not do is not there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId, UserId
from casework.domain.roles import READS_CASES, Role
from casework.services import catalogue
from casework.services.records import bar_user, give_access
from tests.ui_shell.a_form import a_form
from tests.ui_shell.conftest import Place
from tests.ui_shell.walk import problems
from ui.bindings import bind
from ui.jobs import Jobs
from ui.screens.case.case_screen import PARTS
from ui.settings_file import SettingsFile
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipButton

Sat = Callable[[Role], Shell]


@pytest.fixture
def sat(place: Place, tmp_path: Path) -> Iterator[Sat]:
    """The window as somebody of a role sees it; they were given Debbie's case."""
    shells: list[Shell] = []
    jobs = Jobs()

    def sit(role: Role) -> Shell:
        actor = place.office.add_user(f"{role.value}1", role)
        if role in READS_CASES:
            place.workspace.run(give_access, CaseId(place.debbie), user=UserId(actor.id))
        place.workspace.user = actor
        shell = Shell(place.workspace, jobs, SettingsFile(tmp_path / "s.json"), a_form)
        shell.errands.drop()
        shell.window.resize(1440, 900)
        shell.window.show()
        shells.append(shell)
        return shell

    yield sit
    jobs.stop()
    for shell in shells:
        shell.drop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def nobody_picks_a_file() -> Iterator[None]:
    """A dialog for files waits for a person: it is left at once, as by Esc."""
    timer = QTimer()
    timer.timeout.connect(_leave_the_dialog)
    timer.start(20)
    yield
    timer.stop()


def _leave_the_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        dialog.reject()


@pytest.mark.parametrize("role", Role)
def test_every_role_can_walk_what_it_sees(sat: Sat, place: Place, role: Role, qtbot: QtBot) -> None:
    shell = sat(role)
    bind(shell, print)
    with qtbot.waitActive(shell.window):
        shell.window.activateWindow()
    assert problems(shell.window) == []
    shell.go("settings")
    assert problems(shell.window) == []
    for part in PARTS if role in READS_CASES else ():
        shell.open_case(place.debbie, part)
        QApplication.processEvents()
        assert problems(shell.window) == [], part


@pytest.mark.usefixtures("nobody_picks_a_file")
@pytest.mark.parametrize("role", [Role.AUDITOR, Role.MANAGER, Role.INVESTIGATOR])
@pytest.mark.parametrize("part", sorted(set(PARTS) - {"evidence", "documents"}))
def test_nobody_is_offered_what_their_role_may_not_do(
    sat: Sat, place: Place, role: Role, part: str
) -> None:
    shell = sat(role)
    asked: list[str] = []
    shell.host.form_wanted.disconnect()
    shell.host.form_wanted.connect(lambda act, *_: asked.append(act))
    shell.open_case(place.debbie, part)
    assert shell.case is not None
    for kind in (Button, ChipButton):
        for one in shell.case.widget().findChildren(kind):
            if one.isVisibleTo(shell.window):
                one.click()
    allowed = {code for code, act in catalogue.acts().items() if role in act.roles}
    assert set(asked) <= allowed


def test_an_administrator_has_no_list_of_cases(sat: Sat) -> None:
    shell = sat(Role.ADMINISTRATOR)
    assert [one.place.code for one in shell.window.rail.buttons] == ["home", "settings"]


def test_whoever_is_barred_while_looking_is_shown_out(sat: Sat, place: Place, qtbot: QtBot) -> None:
    macrae = place.workspace.user
    shell = sat(Role.CASEWORKER)
    shell.open_case(place.debbie)
    looking, place.workspace.user = place.workspace.user, macrae
    place.workspace.run(
        bar_user,
        CaseId(place.debbie),
        user=UserId(looking.id),
        reason="Her sister",
        on=place.workspace.today,
    )
    place.workspace.user = looking
    qtbot.waitUntil(lambda: shell.at == "home")
