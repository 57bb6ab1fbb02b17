"""A council with a dead PC: the store is put back from its backups on the first screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework import upkeep
from casework.opening import open_workspace
from casework.queries import case_list
from casework.queries.case_list import CaseFilter
from casework.services import evidence
from casework.services.entries import CaptureEntry
from tests.builders import PASSWORD, RACHEL, a_case
from tests.ui_shell.a_case_store import png
from tests.ui_shell.a_door import Store, door_of, inside, only, press
from tests.ui_shell.walk import problems
from ui.door import Door
from ui.forms.form import Form
from ui.screens.first_run import FirstRun
from ui.screens.settings.way_in_forms import Recovered
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label


class Lost(Store):
    """A store of one case that was backed up, and whose PC is gone."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "old pc" / "store")
        self.place = folder / "usb disk"
        workspace = open_workspace(self.folder, "macrae", PASSWORD, surround=self.around)
        case = a_case(workspace)
        entry = CaptureEntry("The post", "volunteered", "F. Reid", workspace.today)
        post = {"data": png(40), "name": "post.png", "entry": entry, "on": workspace.today}
        workspace.run(evidence.seal_pasted, case, **post)
        first = upkeep.make_backup(workspace, self.place)
        self.day.be(self.day.at.date(), 11)
        a_case(workspace, RACHEL)
        self.first, self.newest = first, upkeep.make_backup(workspace, self.place)
        workspace.close()
        self.folder = folder / "nothing yet"


@pytest.fixture
def lost(tmp_path: Path) -> Lost:
    (tmp_path / "old pc").mkdir()
    return Lost(tmp_path)


@pytest.fixture
def door(qapp: QApplication, lost: Lost) -> Iterator[Door]:
    with door_of(qapp, lost) as made:
        only(made.window(), Dialog).accept()
        yield made


def restore_page(door: Door) -> Form:
    first = only(door.window(), FirstRun)
    first.welcome.restore.button.click()
    assert first.restore is not None
    assert first.pages.currentWidget() is first.restore
    return first.restore


def test_with_a_password_the_newest_backup_is_put_back_and_opened(
    door: Door, lost: Lost, tmp_path: Path, qtbot: QtBot
) -> None:
    form = restore_page(door)
    form.answers.set_values({"backup": lost.place, "folder": tmp_path / "new", "way": "password"})
    window = door.window()
    assert window is not None
    assert problems(window) == []
    form.answers.set_values({"login": "macrae", "password": PASSWORD})
    form.submit()
    shell = inside(door, qtbot)
    told = only(shell.window, Dialog)
    assert told.title.text() == "The backup is restored"
    told.accept()
    assert shell.host.workspace.folder == tmp_path / "new"
    assert len(shell.host.read(case_list.matching_ids, CaseFilter())) == 2
    assert upkeep.verify(shell.host.workspace) == []


def test_with_the_recovery_key_alone_an_earlier_backup_is_put_back(
    door: Door, lost: Lost, tmp_path: Path, qtbot: QtBot
) -> None:
    form = restore_page(door)
    form.answers.set_values(
        {"backup": lost.first, "folder": tmp_path / "new", "way": "recovery_key"}
    )
    form.answers.fields["recovery_key"].set_value(lost.key.lower())
    form.submit()
    shell = inside(door, qtbot)
    only(shell.window, Dialog).accept()
    assert isinstance(shell.errands.form, Recovered)
    assert len(shell.host.read(case_list.matching_ids, CaseFilter())) == 1


@pytest.mark.parametrize(
    ("changed", "where", "said"),
    [
        ({"backup": "old pc"}, "backup", "is not a Casework backup"),
        ({"folder": "old pc"}, "folder", "is not empty"),
        ({"password": "something else entirely"}, "password", "do not open this store"),
    ],
)
def test_what_stands_in_the_way_is_said_beside_its_field_and_nothing_is_left(
    door: Door, lost: Lost, tmp_path: Path, qtbot: QtBot,
    changed: dict[str, str], where: str, said: str,
) -> None:  # fmt: skip
    form = restore_page(door)
    answers = {"backup": "usb disk", "folder": "new", "way": "password", "login": "macrae",
               "password": PASSWORD} | changed  # fmt: skip
    paths = {name: tmp_path / answers.pop(name) for name in ("backup", "folder")}
    form.answers.set_values({**answers, **paths})
    form.submit()
    qtbot.waitUntil(lambda: not form.is_over, timeout=20_000)
    assert said in form.answers.fields[where]._problem.said()
    assert not (tmp_path / "new").exists() or not any((tmp_path / "new").iterdir())


def test_backups_of_two_stores_in_one_folder_are_not_guessed_between(
    door: Door, lost: Lost, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Store(tmp_path / "other")
    workspace = open_workspace(other.folder, "macrae", PASSWORD, surround=other.around)
    upkeep.make_backup(workspace, lost.place)
    workspace.close()
    form = restore_page(door)
    form.answers.set_values(
        {"backup": lost.place, "folder": tmp_path / "new", "way": "password", "login": "macrae"}
    )
    form.answers.fields["password"].set_value(PASSWORD)
    form.submit()
    qtbot.waitUntil(lambda: not form.is_over, timeout=20_000)
    assert "more than one store" in form.answers.fields["backup"]._problem.said()


def test_damaged_evidence_is_told_and_the_rest_is_put_back(
    door: Door, lost: Lost, tmp_path: Path, qtbot: QtBot
) -> None:
    (sealed,) = [one for one in (lost.place / "pool").rglob("*") if one.is_file()]
    sealed.write_bytes(sealed.read_bytes()[:-1])
    form = restore_page(door)
    form.answers.set_values({"backup": lost.place, "folder": tmp_path / "new", "way": "password"})
    form.answers.set_values({"login": "macrae", "password": PASSWORD})
    form.submit()
    told = only(inside(door, qtbot).window, Dialog)
    words = [one.said() for one in told.findChildren(Label)]
    assert any("1 evidence file is damaged or missing in the backup." in one for one in words)
    told.accept()


def test_one_can_go_back_to_the_other_ways(
    door: Door, lost: Lost, tmp_path: Path, qtbot: QtBot
) -> None:
    form = restore_page(door)
    press(form, "Back")
    first = only(door.window(), FirstRun)
    assert first.pages.currentWidget() is first.welcome
    assert first.welcome.restore.isVisible()
