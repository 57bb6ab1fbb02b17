"""What was met while a store was opened is told once, after signing in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from casework import admission
from casework.domain.errors import WrongPassword
from casework.opening import open_workspace, open_workspace_with_recovery, told_on_opening
from casework.store.tables.audit_trail import AuditRow
from casework.workspace import Workspace
from tests.builders import PASSWORD
from tests.ui_shell.a_door import Store, door_of, only, with_password
from tests.ui_shell.walk import problems
from ui.door import Door
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def door(qapp: QApplication, store: Store) -> Iterator[Door]:
    with door_of(qapp, store) as made:
        yield made


def opened(store: Store) -> Workspace:
    return open_workspace(store.folder, "macrae", PASSWORD, surround=store.around)


def try_wrongly(store: Store, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassword):
            open_workspace(store.folder, "macrae", "nothing of the kind", surround=store.around)


def actions(workspace: Workspace) -> list[str]:
    with workspace.store.reading() as session:
        return list(session.scalars(select(AuditRow.action).order_by(AuditRow.seq)))


def test_wrong_passwords_are_told_once_and_are_on_the_audit(
    door: Door, store: Store, qtbot: QtBot
) -> None:
    try_wrongly(store, 3)
    shell = with_password(door, qtbot)
    told = only(shell.window, Dialog)
    assert problems(told) == []
    words = " ".join(one.said() for one in told.findChildren(Label))
    assert "3 wrong passwords were tried before you signed in, the first on Wednesday 24" in words
    assert actions(shell.host.workspace)[-1] == "wrong_passwords:3"
    told.accept()
    door.lock()
    shell = with_password(door, qtbot)
    assert shell.window.findChildren(Dialog) == []


def test_one_wrong_password_reads_as_one(store: Store) -> None:
    try_wrongly(store, 1)
    workspace = opened(store)
    (told,) = told_on_opening(workspace)
    workspace.close()
    assert told.startswith("One wrong password was tried before you signed in, on Wednesday")


def test_a_damaged_key_file_is_told_and_the_cure_cures(store: Store) -> None:
    path = store.folder / "keys.json"
    first = opened(store)
    admission.change_password(first, PASSWORD, PASSWORD)
    admission.let_in(
        first, login="ferrie", name="C. Ferrie", role="manager", password="apple river stone"
    )
    first.close()
    path.write_bytes(path.read_bytes()[:-40])
    workspace = opened(store)
    (told,) = told_on_opening(workspace)
    assert told.startswith("The key file keys.json is damaged (")
    admission.change_password(workspace, PASSWORD, PASSWORD)
    workspace.close()
    again = opened(store)
    assert told_on_opening(again) == ()
    again.close()


def test_an_upgrade_and_keys_that_were_not_all_renewed_are_told(
    store: Store, tmp_path: Path
) -> None:
    workspace = opened(store)
    workspace.store.rekeying_unfinished = "it does not hold everything"
    workspace.store.safety_copy = tmp_path / "copy"
    keys, copy = told_on_opening(workspace)
    workspace.close()
    assert "may still open it" in keys
    assert f"A copy from before is in {tmp_path / 'copy'}." in copy


def test_nothing_met_is_nothing_told(store: Store) -> None:
    workspace = open_workspace_with_recovery(store.folder, store.key, surround=store.around)
    assert told_on_opening(workspace) == ()
    workspace.close()
