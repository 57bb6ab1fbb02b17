"""Copies given away from the window, with a manifest; time stamps asked for and brought in."""

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.queries.exhibits import exhibits
from casework.queries.stamps import manifests
from tests.evidence.stamp_authority import Authority
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened
from tests.ui_shell.walk import problems
from ui.ask import News
from ui.manifest_dialog import ManifestDialog, Wanted
from ui.manifest_errand import not_taken
from ui.shell import Shell
from ui.widgets.buttons import Button


def dialog(shell: Shell, place: Place) -> ManifestDialog:
    shell.host.manifest_wanted.emit(place.debbie, ())
    found = QApplication.activeModalWidget()
    assert isinstance(found, ManifestDialog)
    return found


def news() -> News:
    found = QApplication.activeModalWidget()
    assert isinstance(found, News)
    return found


def test_copies_are_given_away_by_keyboard(
    shell: Shell, place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(shell, place, "evidence")
    asked = dialog(shell, place)
    assert problems(asked) == []
    given: list[Wanted] = []
    asked._give = given.append
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert given == []
    assert asked.audience.problem() == "Answer \u2018Who is it for?\u2019"
    QTest.keyClicks(asked.to_whom.box, "H. Lindqvist")
    QTest.keyClicks(asked.reason.box, "For the hearing.")
    asked.audience.set_value("panel")
    asked.audience.changed.emit()
    assert "Restricted, so listed for them and not given: EX-2." in asked.exhibits._note.text()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    (wanted,) = given
    assert (wanted.audience, wanted.to_whom, wanted.is_zip) == ("panel", "H. Lindqvist", False)
    out = not_taken(tmp_path, "Debbie")
    shell.errands.manifests.give_to(place.debbie, wanted, out)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), News), timeout=20_000)
    told = news()
    sums = hashlib.sha256((out / "SHA256SUMS").read_bytes()).hexdigest()
    assert told.windowTitle() == "Evidence manifest 1 is made"
    words = "".join(one.text() for one in told.findChildren(type(told.title)))
    assert sums in words.replace("\u200b", "")
    told.accept()
    assert not_taken(tmp_path, "Debbie") == tmp_path / "Debbie 2"


def test_a_time_stamp_is_asked_for_and_its_answer_brought_in(
    shell: Shell, place: Place, tmp_path: Path
) -> None:
    opened(shell, place, "evidence")
    exhibit = place.workspace.read(exhibits, place.debbie)[0]
    stamps = shell.errands.stamps
    stamps.ask_to(place.debbie, exhibit.id, "", tmp_path / "a.tsq")
    assert news().windowTitle() == "The request is made"
    news().accept()
    page = opened(shell, place, "evidence")
    assert named(page, Button, "Bring in the answer: time stamp 1 of EX-1").isVisible()
    answer = Authority().answer((tmp_path / "a.tsq").read_bytes(), place.workspace.now)
    (tmp_path / "a.tsr").write_bytes(answer[:-1])
    stamp = place.workspace.read(exhibits, place.debbie)[0].provenance.stamps[0]
    stamps.bring_from(place.debbie, stamp.id, tmp_path / "a.tsr")
    assert "is not the answer of a time stamp authority" in news().windowTitle()
    news().accept()
    (tmp_path / "a.tsr").write_bytes(answer)
    stamps.bring_from(place.debbie, stamp.id, tmp_path / "a.tsr")
    assert news().windowTitle() == "The time stamp is kept"
    news().accept()
    assert not place.workspace.read(exhibits, place.debbie)[0].provenance.stamps[0].is_open


def test_papers_of_a_case_say_what_was_given_and_can_be_stamped(
    shell: Shell, place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    wanted = Wanted((), "legal", "L. Grant", "For advice.", True)
    shell.errands.manifests.give_to(place.debbie, wanted, tmp_path / "x.zip")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), News), timeout=20_000)
    news().accept()
    page = opened(shell, place, "documents")
    assert named(page, Button, "Ask for a time stamp of evidence manifest 1").isVisible()
    assert problems(page) == []
    (one,) = place.workspace.read(manifests, place.debbie)
    shell.errands.stamps.ask_to(place.debbie, "", one.id, tmp_path / "m.tsq")
    news().accept()
    assert bytes.fromhex(one.sha256) in (tmp_path / "m.tsq").read_bytes()
