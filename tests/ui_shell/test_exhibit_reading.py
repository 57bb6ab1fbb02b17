"""An exhibit that is looked at is read; what it says stands beside it, what it holds comes out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId, ExhibitId
from casework.queries import exhibits
from casework.queries.exhibits import ExhibitRow
from casework.services import evidence
from tests.services.test_exhibit_readings import MAIL
from tests.services.test_provenance import post, saved
from tests.services.walking import CAPTURE
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened
from tests.ui_shell.walk import problems
from ui.focus import within
from ui.screens.case.evidence import EvidencePart
from ui.screens.case.exhibit_reading import BEING_SEEN, TakeOut
from ui.shell import Shell
from ui.widgets.banners import Notice
from ui.widgets.buttons import Button
from ui.widgets.facts import FactRow


@pytest.fixture
def mail(place: Place) -> ExhibitId:
    case, today = CaseId(place.debbie), place.workspace.today
    return place.workspace.run(
        evidence.seal_pasted, case, data=MAIL, name="mail.eml", entry=CAPTURE, on=today
    )


def row_of(place: Place, exhibit: str) -> ExhibitRow:
    found = place.workspace.read(exhibits.exhibits, place.debbie)
    return next(one for one in found if one.id == exhibit)


def sealed(place: Place, *pictures: bytes) -> list[ExhibitId]:
    case, today = CaseId(place.debbie), place.workspace.today
    told = {"entry": CAPTURE, "on": today}
    return [
        place.workspace.run(evidence.seal_pasted, case, data=one, name=f"{number}.png", **told)
        for number, one in enumerate(pictures)
    ]


def said(part: EvidencePart) -> str:
    return "\n".join(one.text() for one in within(part.panel) if isinstance(one, QLabel))


def lists(shell: Shell) -> list[TakeOut]:
    return [one for one in within(shell.window) if isinstance(one, TakeOut)]


def test_what_is_looked_at_is_read_and_its_attachment_taken_out_by_keyboard(
    shell: Shell, place: Place, qtbot: QtBot, mail: ExhibitId
) -> None:
    part = opened(shell, place, "evidence")
    assert isinstance(part, EvidencePart)
    part.go_to(mail)
    qtbot.waitUntil(lambda: row_of(place, mail).reading is not None, timeout=20_000)
    qtbot.waitUntil(lambda: part.rows[mail].reading is not None, timeout=20_000)
    facts = {
        one.value.text(): one.name.text() for one in within(part.panel) if isinstance(one, FactRow)
    }
    assert facts["Sian Example <sian@council.example>"] == "From"
    assert "proves who sent it" in named(part.panel, Notice, "Nothing here").words.text()
    assert problems(shell.window) == []
    button = named(part.panel, Button, "Take a file out")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(lists(shell)), timeout=5_000)
    dialog = lists(shell)[0]
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=20_000)
    assert dialog.model.line_at(0).title == "post.txt"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.line_at(0).right == "Taken out", timeout=20_000)
    dialog.accept()
    (copy,) = row_of(place, mail).provenance.copies
    assert copy.title == "post.txt"


def test_what_waits_is_read_while_nobody_works(
    shell: Shell, place: Place, qtbot: QtBot, mail: ExhibitId
) -> None:
    shell.watching.take_turn()
    qtbot.waitUntil(lambda: not shell.watching.is_busy(), timeout=20_000)
    assert row_of(place, mail).reading is not None


def test_a_picture_is_measured_and_compared_once_it_is_looked_at(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    first, second = sealed(place, saved(post(5)), saved(post(5).resize((180, 320))))
    part = opened(shell, place, "evidence")
    assert isinstance(part, EvidencePart)
    part.go_to(second)
    assert BEING_SEEN in said(part)
    assert "Sealed" in part.model.line_at(part.grid.currentIndex().row()).state.words
    qtbot.waitUntil(lambda: "180 × 320" in said(part), timeout=20_000)
    assert BEING_SEEN not in said(part)
    assert not part.rows[second].is_asked_about
    part.go_to(first)
    qtbot.waitUntil(lambda: part.rows[first].is_asked_about, timeout=20_000)
    assert problems(shell.window) == []


def test_pictures_nobody_looks_at_are_measured_while_nobody_works(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    made = sealed(place, saved(post(5)), saved(post(6)), saved(post(7))[:900])
    shell.watching.take_turn()
    qtbot.waitUntil(lambda: not shell.watching.is_busy(), timeout=20_000)
    rows = [row_of(place, one) for one in made]
    assert [(one.width, one.is_picture) for one in rows] == [(360, True), (360, True), (0, False)]
    assert not any(one.awaits_a_look for one in rows)
