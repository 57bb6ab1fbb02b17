"""Ways into the store again: after the recovery key, and from the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework import admission
from casework.opening import open_workspace
from tests.builders import PASSWORD
from tests.ui_shell.a_door import Store, door_of, only, press, with_key, with_password
from tests.ui_shell.walk import name_of, problems
from ui.door import Door
from ui.forms.form import Form
from ui.screens.first_run_key_page import KeyPage
from ui.screens.settings.people import PeopleSection
from ui.screens.settings.safety import SafetySection
from ui.screens.settings.way_in_forms import Recovered
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog

NEW, FERRIE = "window teapot garden", "apple river stone"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def door(qapp: QApplication, store: Store) -> Iterator[Door]:
    with door_of(qapp, store) as made:
        yield made


def type_back(page: KeyPage) -> str:
    page.submit()
    for number in page.asked:
        page.answers.fields[f"group_{number}"].set_value(page.groups[number - 1])
    return "-".join(page.groups)


def test_after_the_recovery_key_a_password_is_set_and_the_key_renewed(
    door: Door, store: Store, qtbot: QtBot
) -> None:
    shell = with_key(door, store.key, qtbot)
    steps = shell.errands.form
    assert isinstance(steps, Recovered)
    assert problems(shell.window) == []
    steps.form.answers.fields["password"].set_value("passwordpassword")
    steps.form.submit()
    qtbot.waitUntil(lambda: not steps.form.is_over)
    assert "first that somebody would try" in steps.form.answers.fields["password"]._problem.said()
    steps.form.answers.fields["password"].set_value(NEW)
    steps.form.submit()
    qtbot.waitUntil(lambda: isinstance(steps.form, KeyPage), timeout=20_000)
    page = steps.form
    assert isinstance(page, KeyPage)
    assert problems(shell.window) == []
    renewed = type_back(page)
    page.submit()
    qtbot.waitUntil(lambda: shell.errands.form is None, timeout=20_000)
    press(only(shell.window, Dialog), "Lock and sign in")
    qtbot.waitUntil(lambda: door.shell is None)
    assert store.opens("macrae", NEW)
    assert not store.opens_with_key(store.key)
    assert store.opens_with_key(renewed)
    first = with_password(door, qtbot, password=NEW).errands.form
    assert isinstance(first, Form)
    assert first.spec.title == "Choose your own password"


def test_the_old_key_stays_in_force_until_the_new_one_was_typed_back(
    door: Door, store: Store, qtbot: QtBot
) -> None:
    shell = with_key(door, store.key, qtbot)
    steps = shell.errands.form
    assert isinstance(steps, Recovered)
    steps.form.answers.fields["password"].set_value(NEW)
    steps.form.submit()
    qtbot.waitUntil(lambda: isinstance(steps.form, KeyPage), timeout=20_000)
    assert name_of(steps.form.bar.canceller) == "Keep the old key"
    steps.form.bar.canceller.click()
    only(shell.window, Dialog)
    door.lock()
    assert store.opens("macrae", NEW)
    assert store.opens_with_key(store.key)


def test_with_the_recovery_key_one_may_only_look(door: Door, store: Store, qtbot: QtBot) -> None:
    shell = with_key(door, store.key, qtbot)
    steps = shell.errands.form
    assert isinstance(steps, Recovered)
    assert name_of(steps.form.bar.canceller) == "Only look and export"
    steps.form.bar.canceller.click()
    assert shell.errands.form is None
    shell.go("settings")
    assert shell.settings_page is not None
    shell.settings_page.show_section("people")
    press(only(shell.settings_page, PeopleSection), "Set a new password for A. Macrae")
    assert isinstance(shell.errands.form, Form)
    door.lock()
    assert store.opens("macrae", PASSWORD)
    assert store.opens_with_key(store.key)


def test_a_new_password_is_set_from_the_settings(door: Door, store: Store, qtbot: QtBot) -> None:
    shell = with_password(door, qtbot)
    admission.let_in(
        shell.host.workspace, login="ferrie", name="C. Ferrie", role="manager", password=FERRIE
    )
    shell.go("settings")
    assert shell.settings_page is not None
    shell.settings_page.show_section("people")
    press(only(shell.settings_page, PeopleSection), "Set a new password for C. Ferrie")
    form = shell.errands.form
    assert isinstance(form, Form)
    assert form.spec.title == "Set a new password for C. Ferrie"
    form.answers.fields["password"].set_value(NEW)
    form.submit()
    qtbot.waitUntil(lambda: shell.errands.form is None, timeout=20_000)
    only(shell.window, Dialog).accept()
    door.lock()
    assert not store.opens("ferrie", FERRIE)
    assert store.opens("ferrie", NEW)


def test_the_recovery_key_is_renewed_from_the_settings(
    door: Door, store: Store, qtbot: QtBot
) -> None:
    shell = with_password(door, qtbot)
    shell.go("settings")
    assert shell.settings_page is not None
    shell.settings_page.show_section("safety")
    press(only(shell.settings_page, SafetySection), "Make a new recovery key")
    page = shell.errands.form
    assert isinstance(page, KeyPage)
    renewed = type_back(page)
    page.submit()
    qtbot.waitUntil(lambda: shell.errands.form is None, timeout=20_000)
    door.lock()
    assert not store.opens_with_key(store.key)
    assert store.opens_with_key(renewed)


def test_a_caseworker_beside_an_administrator_is_offered_neither(
    door: Door, store: Store, qtbot: QtBot
) -> None:
    workspace = open_workspace(store.folder, "macrae", PASSWORD, surround=store.around)
    admission.let_in(
        workspace, login="ferrie", name="C. Ferrie", role="administrator", password=FERRIE
    )
    workspace.close()
    shell = with_password(door, qtbot)
    shell.go("settings")
    page = shell.settings_page
    assert page is not None
    page.show_section("people")
    page.show_section("safety")
    names = [name_of(one) for one in page.findChildren(Button)]
    assert "Back up now" not in names
    assert not [name for name in names if "new password" in name or "recovery key" in name]
