"""Every form, and the screens before the window, walked by keyboard: names, order, nothing cut."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId
from casework.settings import ColourScheme
from casework.workspace import Workspace
from tests.builders import a_case, a_workspace
from tests.ui_forms.conftest import TODAY
from tests.ui_shell.walk import StrayWindows, cut_labels, problems
from ui import theme
from ui.forms.act_form import act_form
from ui.forms.acts.all_forms import forms
from ui.forms.form import Form
from ui.forms.running import at_once
from ui.forms.sources import Sources
from ui.screens.first_run import FirstRun, Made, SetUp
from ui.screens.unlock import Doors, Unlock

Show = Callable[[QWidget], None]
SMALLEST = (1024, 640)
KEY = "-".join(f"A{n:03}" for n in range(14))
YOU = {
    "council": "Strathmore Council",
    "nation": "scotland",
    "name": "Ann Macrae",
    "login": "amacrae",
    "password": "correct horse battery",
}


@pytest.fixture
def stray(qapp: QApplication) -> Iterator[StrayWindows]:
    """Fails when a part of a screen flashes up as a window of its own."""
    watch = StrayWindows(expected=(Form, FirstRun, Unlock))
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)
    assert watch.found == []


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    yield
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = a_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case(workspace: Workspace) -> CaseId:
    return a_case(workspace)


def all_pages(form: Form) -> Iterator[QWidget]:
    """The form with each of its pages on show."""
    for number in range(form.answers.count()):
        form.answers.setCurrentIndex(number)
        QApplication.processEvents()
        yield form


def test_every_form_can_be_walked(
    workspace: Workspace, case: CaseId, shown: Show, stray: StrayWindows
) -> None:
    wrong = []
    for code in forms():
        form = act_form(workspace, code, case)
        form.resize(900, 700)
        shown(form)
        wrong += [f"{code}: {one}" for page in all_pages(form) for one in problems(page)]
        form.close()
    assert wrong == []


def test_nothing_is_cut_in_any_form_in_the_smallest_window_at_200_per_cent(
    workspace: Workspace, case: CaseId, shown: Show, large: None
) -> None:
    wrong = []
    for code in forms():
        form = act_form(workspace, code, case)
        shown(form)
        form.resize(*SMALLEST)
        form.grab()
        wrong += [f"{code}: {one}" for page in all_pages(form) for one in cut_labels(page)]
        assert form.width() == SMALLEST[0], code
        form.close()
    assert wrong == []


def first_run(tmp_path: Path) -> FirstRun:
    set_up = SetUp(
        lambda _new: Made("store", KEY), print, print, lambda: "samples", tmp_path / "s", at_once
    )
    return FirstRun(set_up, Sources(TODAY))


def steps(run: FirstRun) -> Iterator[str]:
    """Each step of the set-up on show."""
    yield "welcome"
    run.welcome.new.button.click()
    yield "place"
    run.place.submit()
    yield "you"
    run.you.answers.set_values(YOU)
    run.you.submit()
    yield "key"
    page = run.pages.currentWidget()
    assert isinstance(page, Form)
    page.submit()
    yield "typed back"
    page.submit()
    yield "not typed back"


def test_the_set_up_can_be_walked(shown: Show, stray: StrayWindows, tmp_path: Path) -> None:
    run = first_run(tmp_path)
    run.resize(1200, 800)
    shown(run)
    for step in steps(run):
        QApplication.processEvents()
        assert problems(run) == [], step
        assert cut_labels(run) == [], step


def test_nothing_of_the_set_up_is_cut_at_200_per_cent(
    shown: Show, large: None, tmp_path: Path
) -> None:
    run = first_run(tmp_path)
    shown(run)
    run.resize(*SMALLEST)
    for step in steps(run):
        QApplication.processEvents()
        assert cut_labels(run) == [], step
        assert run.width() == SMALLEST[0], step


def test_the_screen_that_opens_a_store_can_be_walked(
    shown: Show, stray: StrayWindows, sources: Sources, qtbot: QtBot
) -> None:
    screen = Unlock(Path("/srv/store"), Doors(print, print, at_once), sources)
    screen.resize(1000, 700)
    shown(screen)
    for _ in range(2):
        screen.submit()
        QApplication.processEvents()
        assert problems(screen) == []
        assert cut_labels(screen) == []
        screen.switch.click()
