"""A watched folder in the window: off by default, offers what is new, says when it is gone."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from casework.queries import exhibits
from tests.ui_shell.a_case_store import png
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened, the_form
from tests.ui_shell.walk import problems
from ui.ask import News
from ui.screens.case.evidence import EvidencePart
from ui.screens.case.watched_folder import WatchedFolder, sentence_of
from ui.shell import Shell
from ui.widgets.buttons import Button


def watched(shell: Shell, place: Place) -> WatchedFolder:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    return page.watched


def looked(watch: WatchedFolder, qtbot: QtBot, times: int) -> None:
    for _ in range(times):
        watch.look()
        qtbot.waitUntil(lambda: not watch._is_looking, timeout=5_000)


def test_what_is_new_is_offered_and_taken_only_when_somebody_says_so(
    shell: Shell, place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    watch = watched(shell, place)
    assert watch.isHidden()
    folder = tmp_path / "Downloads"
    folder.mkdir()
    (folder / "old.png").write_bytes(png(1))
    watch.begin(folder)
    looked(watch, qtbot, 1)
    (folder / "new.png").write_bytes(png(2))
    looked(watch, qtbot, 2)
    assert watch.new == [folder / "new.png"]
    assert problems(shell.window) == []
    assert len(place.workspace.read(exhibits.exhibits, place.debbie)) == 3
    assert shell.errands.form is None
    named(watch, Button, "Take it in").click()  # type: ignore[attr-defined]
    assert the_form(shell).known["file"] == folder / "new.png"
    assert watch.new == []


def test_a_folder_that_vanishes_is_told_and_watched_no_more(
    shell: Shell, place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    watch = watched(shell, place)
    folder = tmp_path / "Stick"
    folder.mkdir()
    watch.begin(folder)
    looked(watch, qtbot, 1)
    folder.rmdir()
    looked(watch, qtbot, 1)
    [told] = shell.window.findChildren(News)
    assert "Stick is not there any more" in told.windowTitle()
    assert watch.watch is None
    assert watch.isHidden()


def test_leaving_the_case_ends_the_watch(shell: Shell, place: Place, tmp_path: Path) -> None:
    watch = watched(shell, place)
    watch.begin(tmp_path)
    assert shell.case is not None
    shell.case.drop()
    assert watch.watch is None


def test_what_is_said_of_it() -> None:
    at = Path("Downloads")
    assert sentence_of(at, 0, 0).startswith("Downloads is watched. What comes into it")
    assert sentence_of(at, 1, 0) == "1 new file in Downloads."
    assert sentence_of(at, 2, 1) == "2 new files in Downloads. 1 is still being written."
