"""Redacting in the window by keyboard: find, mask, draw, move, undo, leave, come back, finish."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId, ExhibitId
from casework.evidence.edition import Checked, Survivor
from casework.evidence.page_words import PageWord
from casework.queries import exhibits
from casework.queries.redactions import draft_of
from casework.services import evidence, machine_reading
from casework.services.redactions import Edition
from casework.settings import ColourScheme
from tests.services.test_redactions import CHILD, edition, shown
from tests.services.walking import Walk
from tests.ui_shell.conftest import Place, unlocked
from tests.ui_shell.walk import cut_labels, problems
from ui import theme
from ui.act_forms import form_maker
from ui.screens.case.exhibit_panel import ExhibitPanel
from ui.screens.case.key_dialog import AskWhy, KeyDialog
from ui.screens.redaction.dialogs import FinishDialog, LeftDialog, PersonDialog
from ui.screens.redaction.masking import Masking
from ui.screens.redaction.screen import RedactionScreen
from ui.shell import Shell
from ui.widgets.buttons import Button

WORDS = (
    PageWord("This", 0.09, 0.2, 0.18, 0.8),
    PageWord("is", 0.19, 0.2, 0.23, 0.8),
    PageWord("Wilhelmina", 0.32, 0.15, 0.70, 0.85),
    PageWord("at", 0.74, 0.2, 0.79, 0.8),
    PageWord("wilhelmina@example.org", 0.80, 0.2, 0.98, 0.8),
)


@pytest.fixture
def real(place: Place, tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    """The window with its real forms."""
    yield from unlocked(place, tmp_path, qtbot, form_maker)


@pytest.fixture
def exhibit(place: Place) -> ExhibitId:
    """A restricted picture whose words a machine has read."""
    ws, case = place.workspace, CaseId(place.debbie)
    told = {"data": shown(), "name": "a.png", "entry": CHILD, "on": ws.today}
    made = ws.run(evidence.seal_pasted, case, **told)  # type: ignore[arg-type]
    kept = {"page": 0, "pages": 1, "text": "…", "words": WORDS, "engine": "by hand"}
    ws.run(machine_reading.keep_words, made, **kept)  # type: ignore[arg-type]
    return made


def redacting(shell: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot) -> RedactionScreen:
    """By the button of the exhibit's panel."""
    shell.open_case(place.debbie, "evidence")
    QApplication.processEvents()
    panel = next(one for one in shell.window.findChildren(ExhibitPanel) if one.isVisible())
    part = panel.parent()
    part.go_to(exhibit)  # type: ignore[attr-defined]
    press(shell, "Redact it", "Go on redacting", "Make another edition")
    screen = shell.errands.form
    assert isinstance(screen, RedactionScreen)
    qtbot.waitUntil(lambda: screen.pages.is_shown)
    return screen


def press(shell: Shell, *words: str) -> None:
    found = [one for one in shell.window.findChildren(Button) if one.words() in words]
    next(one for one in found if one.isVisible()).click()
    QApplication.processEvents()


def keys(screen: RedactionScreen, *pressed: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for one in pressed:
        QTest.keyClick(screen.desk, one, held)


def test_the_screen_can_be_walked_at_every_size(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot, qapp: QApplication
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.hands.seek("Wilhelmina")
    keys(screen, Qt.Key.Key_M)
    assert problems(real.window) == []
    assert cut_labels(screen) == []
    theme.apply(qapp, ColourScheme.DARK, 1.5)
    QApplication.processEvents()
    assert cut_labels(screen) == []


def test_words_are_found_and_masked_by_keyboard(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    QTest.keyClick(real.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(screen.side.finding.search, "wilhelmina")
    QTest.keyClick(screen.side.finding.search, Qt.Key.Key_Return)
    assert screen.side.finding.said.said() == "1 of 1 place, 0 masked"
    screen.desk.setFocus()
    keys(screen, Qt.Key.Key_M)
    (mark,) = screen.masking.now.marks
    assert mark.covers(0.32, 0.15, 0.70, 0.85) == pytest.approx(1)
    assert screen.masking.now.words == ("wilhelmina",)
    assert screen.side.finding.said.said() == "1 of 1 place, 1 masked"


def test_a_box_is_drawn_moved_sized_and_taken_away_and_all_of_it_undone(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.desk.setFocus()
    keys(screen, Qt.Key.Key_B, Qt.Key.Key_Right, Qt.Key.Key_Return)
    (drawn,) = screen.masking.now.marks
    keys(screen, Qt.Key.Key_Right, Qt.Key.Key_Down)
    moved = screen.masking.now.marks[0]
    assert (moved.x0, moved.y0) == pytest.approx((drawn.x0 + 0.01, drawn.y0 + 0.01))
    keys(screen, Qt.Key.Key_Right, shift=True)
    assert screen.masking.now.marks[0].x1 == pytest.approx(moved.x1 + 0.01)
    keys(screen, Qt.Key.Key_Delete)
    assert screen.masking.now.marks == ()
    for _ in range(5):
        QTest.keyClick(real.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.masking.now.marks == ()
    for _ in range(2):
        QTest.keyClick(real.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert screen.masking.now.marks[0].x0 == pytest.approx(drawn.x0 + 0.01)
    keys(screen, Qt.Key.Key_BracketRight, Qt.Key.Key_Escape)
    assert screen.masking.mark is None


def test_a_box_is_drawn_and_chosen_with_the_mouse(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    sheet, left = screen.desk.sheet, Qt.MouseButton.LeftButton
    QTest.mousePress(sheet, left, pos=QPoint(20, 10))
    QTest.mouseMove(sheet, QPoint(90, 40))
    QTest.mouseRelease(sheet, left, pos=QPoint(90, 40))
    assert len(screen.masking.now.marks) == 1
    QTest.mouseClick(sheet, left, pos=QPoint(200, 60))
    assert screen.masking.mark is None
    QTest.mouseClick(sheet, left, pos=QPoint(50, 20))
    assert screen.masking.chosen == 0


def test_what_was_done_is_kept_and_gone_on_with(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.hands.seek("Wilhelmina")
    screen.hands.cover(all_of_them=True)
    screen.cancel()
    again = redacting(real, place, exhibit, qtbot)
    assert len(again.masking.now.marks) == 1
    assert again.head.saved.said().startswith("Saved")


def test_offers_are_shown_and_never_masked_by_themselves(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    assert screen.masking.now.marks == ()
    said = [one.accessibleName() for one in screen.side.offers.findChildren(object) if
            hasattr(one, "accessibleName")]  # fmt: skip
    assert any("E-mail address: wilhelmina@example.org" in one for one in said)


def test_somebody_gets_a_pseudonym_which_is_written_into_the_box(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.hands.seek("Wilhelmina")
    screen.hands.cover(all_of_them=False)
    screen.key.ask()
    dialog = screen.findChild(PersonDialog)
    assert dialog is not None
    dialog.name.setText("Wilhelmina Reid")
    press(real, "Add to the key")
    (mark,) = screen.masking.now.marks
    assert screen.side.label_of(mark.pseudonym) == "Child A (Wilhelmina Reid)"
    assert mark.reason == "child"
    assert [one.words for one in screen.desk.sheet.marks][-1] == "Child A"
    screen.cancel()
    press(real, "Open the key to the pseudonyms")
    asked = real.window.findChild(AskWhy)
    assert asked is not None
    asked.why.setText("A question of the panel")
    press(real, "Open the key")
    assert real.window.findChild(KeyDialog) is not None


def test_a_finished_edition_is_sealed_and_what_is_left_is_shown(
    real: Shell, place: Place, exhibit: ExhibitId, qtbot: QtBot
) -> None:
    screen = redacting(real, place, exhibit, qtbot)
    screen.hands.seek("Wilhelmina")
    screen.hands.cover(all_of_them=True)
    screen.save()
    walk = Walk(place.office, CaseId(place.debbie))
    bad = edition(walk, exhibit, check=Checked("", (Survivor(0, "Wilhelmina"),), was_read=True))
    told(screen, bad)
    left = screen.findChild(LeftDialog)
    assert left is not None
    press(real, "It may stay there")
    assert screen.masking.now.may_stay == ("Wilhelmina",)
    screen.hands.undo()
    screen.save()
    told(screen, edition(walk, exhibit))
    assert screen.findChild(FinishDialog) is not None
    press(real, "Seal this edition")
    found = place.workspace.read(exhibits.exhibits, place.debbie)
    original = next(one for one in found if one.id == exhibit)
    assert original.redactions.printed is not None
    assert place.workspace.read(draft_of, exhibit) is None


def told(screen: RedactionScreen, made: Edition) -> None:
    """As the worker tells it."""
    screen.finishing.told(made)
    QApplication.processEvents()


def test_undo_and_redo_know_every_change() -> None:
    masking = Masking()
    masking.add(words=("One",))
    masking.let_stay("One")
    masking.forget("One")
    assert masking.now.may_stay == ()
    assert [masking.undo() for _ in range(4)] == [True, True, True, False]
    assert [masking.redo() for _ in range(4)] == [True, True, True, False]
    assert masking.step(1) is None
