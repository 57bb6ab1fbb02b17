"""Evidence comes to the cells of the matrix by mouse and by keyboard, and is taken off again."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId
from casework.queries import matrix
from casework.services import allegations
from tests.bench.big_matrix import a_big_case
from ui.focus import within
from ui.screens.case.matrix import MatrixPart
from ui.screens.case.tray import Tray, WhereDialog
from ui.shell import Shell
from ui.widgets.carried import carry
from ui.widgets.matrix_cell import MatrixCell


@pytest.fixture
def big(shell: Shell) -> CaseId:
    """Three allegations and 40 exhibits; the last of them stands nowhere."""
    case = a_big_case(shell.host.workspace, allegations=3, exhibits=40)
    page = shell.host.read(matrix.matrix, case)
    last = page.allegations[0].placed_for[-1]
    for one in page.allegations:
        for each in (*one.placed_for, *one.placed_against):
            if each.exhibit_id == last.exhibit_id:
                shell.host.do(
                    allegations.take_back_placement,
                    case,
                    placement=each.id,
                    reason="Of another week.",
                    on=shell.host.today,
                )
    return case


def part(shell: Shell, case: CaseId) -> MatrixPart:
    shell.open_case(case, "matrix")
    QApplication.processEvents()
    (found,) = [one for one in within(shell.window) if isinstance(one, MatrixPart)]
    return found


def tray(page: MatrixPart) -> Tray:
    assert page.tray is not None
    return page.tray


def waiting(page: MatrixPart) -> str:
    return tray(page).model.id_at(0)


def cell(page: MatrixPart, row: int, column: str) -> MatrixCell:
    assert page.grid is not None
    (found,) = [one for one in page.grid.cells[row] if one.column.code == column]
    return found


def drop(target: MatrixCell, key: str) -> None:
    """As the window system tells it: entered, moved, let go."""
    data, at = carry(key), QPoint(8, 8)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(at, copy, data, left, none),
        QDragMoveEvent(at, copy, data, left, none),
        QDropEvent(QPointF(at), copy, data, left, none, QEvent.Type.Drop),
    ):
        QApplication.sendEvent(target, event)
    QApplication.processEvents()


def placed_at(shell: Shell, case: CaseId, row: int, side: str) -> set[str]:
    one = shell.host.read(matrix.matrix, case).allegations[row]
    found = one.placed_for if side == "for" else one.placed_against
    return {each.exhibit_id for each in found}


def test_what_stands_nowhere_comes_first_and_is_dropped_on_a_cell(
    shell: Shell, big: CaseId
) -> None:
    page = part(shell, big)
    key = waiting(page)
    drop(cell(page, 2, "against"), key)
    assert key.partition(":")[2] in placed_at(shell, big, 2, "against")
    assert waiting(part(shell, big)) != key


def test_only_evidence_cells_take_drops_and_only_of_ours(shell: Shell, big: CaseId) -> None:
    page = part(shell, big)
    assert not cell(page, 0, "finding").acceptDrops()
    before = placed_at(shell, big, 0, "for")
    drop(cell(page, 0, "for"), "exhibit:nobody")
    assert placed_at(shell, big, 0, "for") == before


def test_by_keyboard_it_is_found_chosen_and_sent(shell: Shell, big: CaseId, qtbot: QtBot) -> None:
    page = part(shell, big)
    tray(page).toggle.click()
    key = waiting(page)
    number = next(iter(key.partition(":")[2:]))
    qtbot.keyClicks(tray(page).search, "post")
    qtbot.keyClick(tray(page).search, Qt.Key.Key_Return)
    qtbot.keyClick(tray(page).search, Qt.Key.Key_Down)
    qtbot.keyClick(tray(page).list, Qt.Key.Key_Return)
    (where,) = [one for one in within(shell.window) if isinstance(one, WhereDialog)]
    qtbot.keyClick(where.list, Qt.Key.Key_Down)
    qtbot.keyClick(where.list, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert number in placed_at(shell, big, 0, "against")


def test_a_full_cell_names_a_few_and_counts_the_rest(shell: Shell, big: CaseId) -> None:
    page = part(shell, big)
    spoken = cell(page, 1, "for").accessibleName()
    assert spoken.count("EX-") == 5
    assert " more" in spoken


def test_what_was_taken_off_stays_on_the_file(shell: Shell, big: CaseId) -> None:
    taken = [
        each for one in shell.host.read(matrix.matrix, big).allegations for each in one.taken_back
    ]
    assert taken
    assert {one.taken_back_reason for one in taken} == {"Of another week."}
