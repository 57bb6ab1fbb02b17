"""Every part of every sample case: names, Tab order, nothing cut, also large and low."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.opening import open_workspace
from casework.queries import case_list
from casework.queries.case_list import CaseFilter
from casework.settings import ColourScheme
from casework.stories.playing import Played, make_sample
from tests.builders import CHEAP, Day, surround
from tests.flows.cut import cut
from tests.ui_shell.walk import problems
from ui import theme
from ui.act_forms import form_maker
from ui.bindings import bind
from ui.jobs import Jobs
from ui.screens.case.part import NAMES as PARTS
from ui.settings_file import SettingsFile
from ui.shell import Shell

NOW = dt.datetime(2026, 6, 24, 13, tzinfo=dt.UTC)
LOW = (1024, 640)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return make_sample(tmp_path_factory.mktemp("sample") / "store", costs=CHEAP, now=NOW)


@pytest.fixture
def shell(sample: Played, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)
    around, jobs = surround(Day(NOW)), Jobs()
    workspace = open_workspace(sample.folder, sample.login, sample.password, surround=around)
    made = Shell(workspace, jobs, SettingsFile(tmp_path / "settings.json"), form_maker)
    bind(made, lambda: None)
    made.window.resize(1440, 900)
    made.window.show()
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    yield made
    made.window.hide()
    jobs.stop()
    made.drop()
    workspace.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, ColourScheme.LIGHT, 1.0)


def cases(shell: Shell) -> list[tuple[str, str]]:
    ids = shell.host.read(case_list.matching_ids, CaseFilter())
    rows = shell.host.read(case_list.rows, ids)
    return [(one, rows[one].name) for one in ids]


@pytest.mark.parametrize("part", list(PARTS))
def test_every_part_of_every_case_can_be_walked_and_read(shell: Shell, part: str) -> None:
    wrong: list[str] = []
    for case, name in cases(shell):
        shell.open_case(case, part)
        QApplication.processEvents()
        wrong += [f"{name}: {one}" for one in (*problems(shell.window), *cut(shell.window))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("part", list(PARTS))
def test_nothing_is_cut_at_200_per_cent_in_a_low_window(
    shell: Shell, qapp: QApplication, part: str
) -> None:
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    shell.window.resize(*LOW)
    wrong: list[str] = []
    for case, name in cases(shell):
        shell.open_case(case, part)
        shell.window.grab()
        QApplication.processEvents()
        wrong += [f"{name}: {one}" for one in cut(shell.window)]
    assert not wrong, "\n".join(wrong)
