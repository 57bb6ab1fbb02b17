"""Setting up: four steps to a store that opens, with the key on paper."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casework.opening import Council, against_here, create_workspace, open_workspace
from casework.queries import organisation as asked
from casework.services import organisation
from casework.store.opening import FirstUser
from casework.workspace import Workspace
from tests.builders import Day, surround
from tests.ui_forms.conftest import TODAY
from ui.forms.running import by_worker
from ui.forms.sources import Sources
from ui.jobs import Jobs
from ui.screens.first_run import FirstRun, Made, NewStore, SetUp
from ui.screens.first_run_key_page import KeyPage, plain, two_of

Show = Callable[[QWidget], None]
YOU = {
    "council": "Strathmore Council",
    "nation": "scotland",
    "name": "Ann Macrae",
    "login": "amacrae",
    "password": "correct horse battery",
}


def create(new: NewStore) -> Made:
    first = FirstUser(new.login, new.name, new.password)
    council = Council(new.council, new.nation)
    return Made(*create_workspace(new.folder, first, council, surround=surround(Day())))


def set_backup_folder(store: object, folder: Path) -> None:
    assert isinstance(store, Workspace)
    store.run(organisation.set_backup_folder, folder=str(folder))


@pytest.fixture
def run(tmp_path: Path, shown: Show) -> FirstRun:
    jobs = Jobs()
    set_up = SetUp(
        create,
        lambda _store, key, path: path.write_text(key),
        set_backup_folder,
        None,
        tmp_path / "store",
        by_worker(jobs),
        against_here,
    )
    made = FirstRun(set_up, Sources(TODAY))
    jobs.setParent(made)
    made.resize(1200, 800)
    shown(made)
    return made


def key_page(qtbot: QtBot, run: FirstRun) -> KeyPage:
    run.welcome.new.button.click()
    run.place.submit()
    run.you.answers.set_values(YOU)
    run.you.submit()
    qtbot.waitUntil(lambda: isinstance(run.pages.currentWidget(), KeyPage), timeout=30_000)
    page = run.pages.currentWidget()
    assert isinstance(page, KeyPage)
    return page


def type_back(page: KeyPage) -> None:
    for number in page.asked:
        field = page.answers.fields[f"group_{number}"]
        field.set_value(f" {page.groups[number - 1].lower()} ")


def test_four_steps_make_a_store_that_opens(qtbot: QtBot, run: FirstRun, tmp_path: Path) -> None:
    page = key_page(qtbot, run)
    assert run.rail.steps.accessibleName() == "Step 3 of 4: Recovery key"
    assert len(page.groups) == 14
    page.save_sheet(tmp_path / "sheet.txt")
    assert (tmp_path / "sheet.txt").read_text() == "-".join(page.groups)
    page.submit()
    type_back(page)
    page.submit()
    run.backups.answers.set_values({"folder": tmp_path / "backups"})
    with qtbot.waitSignal(run.finished) as finished:
        run.backups.submit()
    made = finished.args[0]
    assert made.read(asked.settings).backup_folder == str(tmp_path / "backups")
    made.close()
    again = open_workspace(tmp_path / "store", "amacrae", YOU["password"], surround=surround(Day()))
    assert again.user.name == "Ann Macrae"
    again.close()


def test_a_group_typed_wrongly_is_said_and_the_key_can_be_seen_again(
    qtbot: QtBot, run: FirstRun
) -> None:
    page = key_page(qtbot, run)
    page.submit()
    type_back(page)
    first = page.answers.fields[f"group_{page.asked[0]}"]
    first.set_value("0000")
    page.submit()
    assert f"Group {page.asked[0]} does not match the key" in first._problem.said()
    page.back()
    assert page.card.isVisible()
    getattr(run._store, "close")()  # noqa: B009  # whatever store it is


def test_a_folder_that_will_not_do_stops_at_the_first_step(
    qtbot: QtBot, run: FirstRun, tmp_path: Path
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    run.welcome.new.button.click()
    run.place.answers.set_values({"folder": full})
    run.place.submit()
    assert run.pages.currentWidget() is run.place
    assert "is not empty" in run.place.page.summary.accessibleName()
    run.place.answers.set_values({"folder": tmp_path / "store"})
    run.place.submit()
    assert run.pages.currentWidget() is run.you


def test_a_synced_folder_is_refused_as_soon_as_it_is_left(
    qtbot: QtBot, run: FirstRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "OneDrive"))
    (tmp_path / "OneDrive").mkdir()
    run.welcome.new.button.click()
    field = run.place.answers.fields["folder"]
    field.set_value(tmp_path / "OneDrive" / "store")
    run.place.bar.main.setFocus()
    assert "OneDrive" in field._problem.said()
    run.place.submit()
    assert run.pages.currentWidget() is run.place
    run.place.answers.set_values({"folder": tmp_path / "store"})
    run.place.submit()
    assert run.pages.currentWidget() is run.you


def test_a_folder_that_filled_up_meanwhile_is_refused_when_the_store_is_made(
    qtbot: QtBot, run: FirstRun, tmp_path: Path
) -> None:
    run.welcome.new.button.click()
    run.place.submit()
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "letter.txt").write_text("mine")
    run.you.answers.set_values(YOU)
    run.you.submit()
    qtbot.waitUntil(lambda: bool(run.you.page.summary.lines), timeout=30_000)
    assert "is not empty" in run.you.page.summary.accessibleName()
    run.you.back()
    assert run.pages.currentWidget() is run.place
    run.place.answers.set_values({"folder": tmp_path / "other"})
    run.place.submit()
    assert run.pages.currentWidget() is run.you
    assert run.you.answers.values()["name"] == "Ann Macrae"


def test_a_short_password_is_refused_before_anything_is_made(run: FirstRun, tmp_path: Path) -> None:
    run.welcome.new.button.click()
    run.place.submit()
    run.you.answers.set_values({**YOU, "password": "elevenchars"})
    run.you.submit()
    field = run.you.answers.fields["password"]
    assert field._problem.said() == "Password must have 12 characters or more."
    assert not (tmp_path / "store").exists()


def test_a_common_password_is_refused_by_the_core_beside_its_box(
    qtbot: QtBot, run: FirstRun, tmp_path: Path
) -> None:
    run.welcome.new.button.click()
    run.place.submit()
    run.you.answers.set_values({**YOU, "password": "passwordpassword"})
    run.you.submit()
    field = run.you.answers.fields["password"]
    qtbot.waitUntil(lambda: not field._problem.isHidden(), timeout=30_000)
    assert "one of the first that somebody would try" in field._problem.said()
    assert not (tmp_path / "store" / "keys.json").exists()


def test_there_is_no_offer_of_samples_where_none_can_be_made(run: FirstRun) -> None:
    assert run.welcome.sample.isHidden()


def test_samples_are_made_and_opened_in_one_step(qtbot: QtBot, shown: Show, tmp_path: Path) -> None:
    jobs = Jobs()
    set_up = SetUp(create, print, set_backup_folder, lambda: "samples", tmp_path, by_worker(jobs))
    made = FirstRun(set_up, Sources(TODAY))
    jobs.setParent(made)
    shown(made)
    with qtbot.waitSignal(made.finished) as finished:
        made.welcome.sample.button.click()
    assert finished.args == ["samples"]


def test_the_key_is_printed_whole(qtbot: QtBot, run: FirstRun, tmp_path: Path) -> None:
    page = key_page(qtbot, run)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    page._print(printer)
    # Without spaces: the reader guesses them from gaps, sometimes inside a group.
    text = "".join(PdfReader(tmp_path / "key.pdf").pages[0].extract_text().split())
    assert all(f"{number}{group}" in text for number, group in enumerate(page.groups, 1))
    assert "Keepitonpaper" in text
    assert page.card.said.said() == "The key was sent to the printer."
    getattr(run._store, "close")()  # noqa: B009


def test_two_different_groups_are_asked_for() -> None:
    for _ in range(200):
        first, second = two_of(14)
        assert 1 <= first < second <= 14


def test_letters_that_look_like_digits_are_read_as_such() -> None:
    assert plain("o1-Li") == plain("0 111")
