"""Leaving and coming back: locked and unlocked, and after a window that died."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from casework.domain.ids import CaseId
from casework.stories.telling import tell_case
from casework.workspace import Workspace
from tests.flows.caseworker import Caseworker
from tests.flows.hands import Hands
from tests.flows.setting_up import PASSWORD
from tests.ui_shell.walk import pictures_held
from ui.forms.form import Form
from ui.host import Host
from ui.main_window import MainWindow
from ui.screens.case.case_screen import CaseScreen
from ui.screens.case.part import PartPage
from ui.shell import Shell

SCREENS = (Shell, Host, MainWindow, CaseScreen, PartPage, Form, Workspace)
HALF = "She has asked whether she may collect her things"


def lock_leaves_nothing(hands: Hands) -> None:
    """With pictures shown, Ctrl+L: no screen, no picture, no key and no password is left."""
    hands.chord("Ctrl+4")
    hands.go_to("Exhibits")
    hands.press(Qt.Key.Key_End)
    hands.place.grab()
    hands.until(pictures_held)
    keys = list(keys_of(hands.shell.host.workspace))
    secrets = {bytes(key) for key in keys}
    assert len(secrets) >= 3
    hands.lock()
    assert pictures_held() == []
    hands.until(lambda: not any(isinstance(one, SCREENS) for one in gc.get_objects()))
    assert not any(any(key) for key in keys)
    left = left_of(secrets)
    assert not left, "\n".join(left)


def keys_of(workspace: Workspace) -> Iterator[bytearray]:
    """Every key of an open store, as the program itself holds it."""
    for holder in (workspace.store.keys, workspace.parts.keys):
        for value in vars(holder).values():
            held = value.values() if isinstance(value, dict) else (value,)
            yield from (one for one in held if isinstance(one, bytearray))


def left_of(secrets: set[bytes]) -> list[str]:
    """What of our objects still holds one of these, or the password."""
    found = []
    for holder in gc.get_objects():
        if holder is secrets:
            continue
        for one in gc.get_referents(holder):
            is_key = isinstance(one, bytes | bytearray) and bytes(one) in secrets
            is_password = isinstance(one, str) and one == PASSWORD and one is not PASSWORD
            if is_key or is_password:
                found.append(f"{type(holder).__name__}: {str(holder)[:200]}")
    return found


def lock_and_come_back(worker: Caseworker) -> None:
    """The password opens it again, and the case is as it was."""
    hands, case = worker.hands, CaseId(worker.telling.case)
    before = hands.shell.host.read(tell_case, case)
    lock_leaves_nothing(hands)
    hands.sign_in("macrae", PASSWORD)
    hands.find("Debbie")
    assert hands.shell.host.read(tell_case, case) == before


def die_and_carry_on(worker: Caseworker, copy: Path) -> None:
    """What stands on the disk when the program is killed with half a form typed; then a start."""
    hands = worker.hands
    worker.open_part("chronology")
    hands.push("Add to the chronology")
    hands.press(Qt.Key.Key_Space)
    hands.go_to("In words")
    hands.write(HALF)
    hands.tab()
    shutil.copytree(hands.shell.host.workspace.folder, copy)
    worker.throw_away()
    hands.lock()
    hands.door.open(copy)
    hands.to_front()
    hands.sign_in("macrae", PASSWORD)
    hands.look("home after it died")
    hands.push("A line for the chronology")
    hands.look("draft offered")
    hands.push("Carry on")
    assert hands.form.answers.fields["text"].value() == HALF
    hands.look("carried on")
