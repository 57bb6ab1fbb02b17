"""Every screen on a real store: by keyboard, for screen readers, at 100 and 200 per cent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId, RemovalId
from casework.queries import beside, matrix
from casework.services.removals import record_removal_answer
from casework.settings import ColourScheme
from tests.ui_shell.a_form import OneBox
from tests.ui_shell.conftest import Place
from tests.ui_shell.walk import StrayWindows, cut_labels, name_of, pictures_held, problems
from ui import theme
from ui.ask import News
from ui.bindings import KEYED, bind
from ui.main_window import MainWindow
from ui.screens.case.case_screen import PARTS
from ui.screens.case.cell_dialog import PlaceDialog
from ui.screens.case.evidence import EvidencePart, summary
from ui.screens.case.matrix import MatrixPart
from ui.screens.settings.settings_screen import NAMES
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipButton
from ui.widgets.go_row import GoRow
from ui.widgets.links import Link


def named(inside: QWidget, kind: type[QWidget], start: str) -> QWidget:
    """The one widget of a kind whose name begins so."""
    found = [one for one in inside.findChildren(kind) if name_of(one).startswith(start)]
    assert found, sorted({name_of(one) for one in inside.findChildren(kind)})
    return found[0]


def opened(shell: Shell, place: Place, part: str = "overview") -> QWidget:
    shell.open_case(place.debbie, part)
    QApplication.processEvents()
    assert shell.case is not None
    return shell.case.widget()


def the_form(shell: Shell) -> OneBox:
    assert isinstance(shell.errands.form, OneBox)
    return shell.errands.form


def test_home_can_be_walked_and_leads_to_the_case(shell: Shell, qtbot: QtBot) -> None:
    assert problems(shell.window) == []
    row = named(shell.home, GoRow, "Tell Care Inspectorate. Debbie Marsh")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.case is not None)
    assert shell.window.windowTitle() == "Debbie Marsh - Casework"


def test_home_offers_drafts(shell: Shell) -> None:
    named(shell.home, GoRow, "Findings for each allegation").click()  # type: ignore[attr-defined]
    assert the_form(shell).act == "record_finding"


@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_a_case_can_be_walked(shell: Shell, place: Place, part: str) -> None:
    opened(shell, place, part)
    assert problems(shell.window) == []
    assert cut_labels(shell.window) == []


def test_nothing_flashes_up_as_a_window_of_its_own(
    shell: Shell, place: Place, qapp: QApplication
) -> None:
    stray = StrayWindows(expected=(MainWindow,))
    qapp.installEventFilter(stray)
    for part in PARTS:
        opened(shell, place, part)
    shell.host.changed.emit(frozenset({"cases"}))
    QApplication.processEvents()
    shell.go("home")
    qapp.removeEventFilter(stray)
    assert stray.found == []


@pytest.mark.parametrize("part", PARTS)
def test_nothing_of_a_part_is_cut_in_the_smallest_window_at_200_per_cent(
    shell: Shell, place: Place, qapp: QApplication, part: str
) -> None:
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    shell.window.resize(1024, 640)
    widget = opened(shell, place, part)
    shell.window.grab()
    assert cut_labels(widget) == []


@pytest.mark.parametrize("section", [code for code, _ in NAMES])
def test_every_section_of_the_settings_can_be_walked(shell: Shell, section: str) -> None:
    shell.go("settings")
    assert shell.settings_page is not None
    shell.settings_page.sections.choose(section)
    QApplication.processEvents()
    assert problems(shell.window) == []
    assert cut_labels(shell.settings_page) == []


def test_a_step_opens_its_form_and_recording_comes_back(shell: Shell, place: Place) -> None:
    page = opened(shell, place)
    chip = named(page, ChipButton, "Start: Findings for each allegation")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    form = the_form(shell)
    assert (form.act, form.case_id) == ("record_finding", place.debbie)
    assert form.box.hasFocus()
    form.done.emit(None)
    assert shell.errands.form is None
    assert shell.window.pages.currentWidget() is shell.case


def test_what_cannot_start_says_why_and_leads_there(shell: Shell, place: Place) -> None:
    page = opened(shell, place)
    said = {one.text() for one in page.findChildren(QLabel)}
    assert "Debbie Marsh's interview, or two recorded attempts, are needed." in said
    link = named(page, Link, "And ")
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert shell.case is not None
    assert shell.case.part() == "matrix"


def test_a_form_with_answers_is_not_left_without_asking(shell: Shell, place: Place) -> None:
    opened(shell, place)
    shell.host.fill_in("suspend", place.debbie)
    form = the_form(shell)
    form.box.setText("Half")
    shell.go("home")
    shell.open_case(place.debbie, "report")
    assert form.asked == 2
    assert shell.errands.form is form
    (cases,) = [one for one in shell.window.rail.buttons if one.place.code == "cases"]
    assert cases.isChecked()
    form.cancelled.emit()
    shell.go("home")
    assert shell.at == "home"


def test_the_list_finds_as_one_types_and_opens_by_enter(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    opened(shell, place)
    cases = shell.cases
    assert cases.model.rowCount() == 2
    cases.search.setFocus()
    QTest.keyClicks(cases.search, "rach")
    qtbot.waitUntil(lambda: cases.model.rowCount() == 1)
    QTest.keyClick(cases.search, Qt.Key.Key_Down)
    QTest.keyClick(cases.list, Qt.Key.Key_Return)
    assert shell.window.windowTitle() == "Rachel Boyd - Casework"
    QTest.keyClicks(cases.search, "xyz")
    qtbot.waitUntil(cases.none.isVisible)


def test_an_exhibit_is_placed_in_the_matrix_by_keyboard_alone(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    page = opened(shell, place, "matrix")
    assert isinstance(page, MatrixPart)
    assert page.grid is not None
    cell = page.grid.cells[0][3]
    assert "Nothing yet" in name_of(cell)
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    [dialog] = page.findChildren(PlaceDialog)
    qtbot.waitUntil(dialog.list.hasFocus)
    assert problems(dialog) == []
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    placed = place.workspace.read(matrix.matrix, place.debbie).allegations[0].placed_against
    assert [one.label for one in placed] == ["EX-2"]
    qtbot.waitUntil(lambda: page.grid is not None and "EX-2" in name_of(page.grid.cells[0][3]))


def test_esc_leaves_a_cell_as_it_was(shell: Shell, place: Place, qtbot: QtBot) -> None:
    page = opened(shell, place, "matrix")
    assert isinstance(page, MatrixPart)
    assert page.grid is not None
    page.grid.cells[1][2].click()
    [dialog] = page.findChildren(PlaceDialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not place.workspace.read(matrix.matrix, place.debbie).allegations[1].placed_for


def test_pictures_come_from_the_child_but_sensitive_ones_are_not_fetched(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    page.grid.grab()
    qtbot.waitUntil(lambda: page.model.picture_count() == 2, timeout=20_000)
    sensitive = next(one for one in page.rows.values() if one.is_sensitive)
    assert page.model.line_at(page.model.row_of(sensitive.id)) is not None
    assert shell.host.jobs.stop()
    assert page.model.picture_count() == 2


def test_looking_at_an_exhibit_is_kept_in_its_custody(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    first = page.grid.model().index(0, 0)
    page.grid.setCurrentIndex(first)
    page.grid.setFocus()
    page.panel.grab()
    page.open_exhibit()
    view = page.viewer
    assert view is not None
    pages = view.sides.left.sheets.view
    qtbot.waitUntil(lambda: not pages.sheet.picture.isNull(), timeout=20_000)
    assert problems(view) == []
    QTest.keyClick(pages, Qt.Key.Key_Plus)
    sheet = pages.sheet
    view.accept()
    assert sheet.picture.isNull()
    qtbot.waitUntil(lambda: next(iter(page.rows.values())).custody[-1].kind == "viewed")


def test_dropping_and_pasting_offer_evidence_to_be_sealed(
    shell: Shell, place: Place, qapp: QApplication
) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    picture = QImage(6, 6, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    qapp.clipboard().setImage(picture)
    QTest.keySequence(page, "Ctrl+V")
    form = the_form(shell)
    assert form.act == "seal_pasted"
    data = form.known["data"]
    assert isinstance(data, bytes)
    assert data.startswith(b"\x89PNG")


def test_files_are_described_one_after_the_other(shell: Shell, place: Place) -> None:
    opened(shell, place, "evidence")
    shell.host.evidence_wanted.emit(place.debbie, ["a.png", "b.png"])
    seen = []
    while shell.errands.form is not None:
        seen.append(the_form(shell).known["file"])
        the_form(shell).done.emit("id")
    assert seen == ["a.png", "b.png"]


def test_an_act_is_seen_everywhere_at_once(shell: Shell, place: Place, qtbot: QtBot) -> None:
    page = opened(shell, place)
    assert "Record the answer: Removal" in {name_of(one) for one in page.findChildren(ChipButton)}
    [row] = place.workspace.read(beside.beside, place.debbie).removals
    place.workspace.run(
        record_removal_answer,
        CaseId(place.debbie),
        removal=RemovalId(row.id),
        answer="removed",
        on=place.workspace.today,
    )
    qtbot.waitUntil(lambda: shell.window.rail._saved.text().startswith("Saved "))
    qtbot.waitUntil(
        lambda: (
            "Record the answer: Removal"
            not in {name_of(one) for one in page.findChildren(ChipButton)}
        )
    )


def test_verifying_is_shown_and_told_only_when_something_is_wrong(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    named(page, Button, "Verify all").click()  # type: ignore[attr-defined]
    assert shell.window.strip.isVisible()
    assert problems(shell.window) == []
    qtbot.waitUntil(lambda: not shell.window.strip.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: next(iter(page.rows.values())).custody[-1].kind == "verified")
    assert shell.window.findChildren(News) == []


def test_a_damaged_exhibit_is_named(shell: Shell, place: Place, qtbot: QtBot) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    file = next(one for one in place.workspace.store.evidence.rglob("*") if one.is_file())
    kept = bytearray(file.read_bytes())
    kept[len(kept) // 2] ^= 1
    file.chmod(0o600)
    file.write_bytes(kept)
    page.verify()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(News)), timeout=20_000)
    [told] = shell.window.findChildren(News)
    assert told.title.said() == "Evidence is damaged"
    told.accept()
    qtbot.waitUntil(lambda: any(one.damage for one in page.rows.values()))
    said = {one.words for one in summary(tuple(page.rows.values()))}
    assert "1 exhibit is damaged" in said


def test_the_case_file_is_made_on_the_worker(
    shell: Shell, place: Place, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "case file.pdf"
    opened(shell, place, "documents")
    shell.errands.export_to(place.debbie, out)
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(News)), timeout=30_000)
    assert out.read_bytes().startswith(b"%PDF")
    assert shell.case is not None
    page = shell.case.widget()
    qtbot.waitUntil(lambda: "case file.pdf" in {one.text() for one in page.findChildren(QLabel)})


def test_keys_lead_to_every_part_and_back(shell: Shell, place: Place, qtbot: QtBot) -> None:
    locked: list[int] = []
    actions = bind(shell, lambda: locked.append(1))
    opened(shell, place)
    assert shell.case is not None
    for number in (3, 9, 0, 1):
        QTest.keySequence(shell.window, f"Ctrl+{number}")
        assert shell.case.part() == KEYED[number]
    QTest.keySequence(shell.window, "Ctrl+F")
    assert shell.cases.search.hasFocus()
    QTest.keySequence(shell.window, "Ctrl+N")
    assert the_form(shell).act == "report_incident"
    the_form(shell).cancelled.emit()
    QTest.keySequence(shell.window, "Ctrl+L")
    assert locked == [1]
    assert {"find_anything", "help", "list_of_keys"} <= {one.code for one in actions.listed()}


def test_a_case_that_is_not_there_is_told_in_one_sentence(shell: Shell, qtbot: QtBot) -> None:
    shell.open_case("no-such-case")
    assert shell.case is None
    [told] = shell.window.findChildren(News)
    assert told.title.said().endswith(".")


def test_letting_go_leaves_no_picture_in_the_window(
    place: Place, tmp_path: object, shell: Shell, qtbot: QtBot
) -> None:
    page = opened(shell, place, "evidence")
    assert isinstance(page, EvidencePart)
    page.grid.grab()
    qtbot.waitUntil(lambda: page.model.picture_count() == 2, timeout=20_000)
    assert shell.case is not None
    shell.case.drop()
    assert pictures_held() == []
