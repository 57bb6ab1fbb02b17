"""Writing a letter in the window, by keyboard: fill in, word, put right, save, make final, send."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId, LetterId
from casework.queries import letter_page
from casework.queries import letters as queries
from casework.services import letters, letters_sent
from casework.settings import ColourScheme
from tests.services.lettering import set_letterhead
from tests.ui_shell.conftest import Place, unlocked
from tests.ui_shell.walk import cut_labels, problems
from ui import theme
from ui.act_forms import form_maker
from ui.forms.form import Form
from ui.screens.letters.editor import LetterEditor
from ui.screens.letters.placeholder_dialog import PlaceholderDialog
from ui.shell import Shell
from ui.widgets.buttons import Button

ASKED = "You may not come to the unit."


@pytest.fixture
def real(place: Place, tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    """The window with its real forms."""
    set_letterhead(place.office)
    yield from unlocked(place, tmp_path, qtbot, form_maker)


@pytest.fixture
def letter(place: Place, real: Shell) -> LetterId:
    case = CaseId(place.debbie)
    today = place.workspace.today
    made = place.workspace.run(letters.write_letter, case, template="suspension", on=today)
    return LetterId(made)


def editing(shell: Shell, place: Place, letter: LetterId) -> LetterEditor:
    shell.open_case(place.debbie, "letters")
    shell.host.fill_in("change_letter", place.debbie, {"letter": letter})
    QApplication.processEvents()
    assert isinstance(shell.errands.form, LetterEditor)
    return shell.errands.form


def typed(words: str) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, words)


def sentences(editor: LetterEditor) -> list[str]:
    return [one.accessibleName() for one in editor.column.problems.lines]


def fill_all(editor: LetterEditor) -> None:
    """What this letter does not find in the case."""
    fields = editor.column.fills.fields
    fields["suspension.review_by"].set_typed("8 July 2026")
    fields["suspension.asked"].set_value(ASKED)
    fields["suspension.contact"].set_value("C. Ferrie, 0141 496 0102")
    editor.look_again()


def test_the_editor_can_be_walked_wide_and_narrow(
    real: Shell, place: Place, letter: LetterId, qapp: QApplication
) -> None:
    editor = editing(real, place, letter)
    assert problems(real.window) == []
    assert cut_labels(editor) == []
    assert real.window.lists.isHidden()  # both sides have its room
    real.window.resize(1024, 640)
    theme.apply(qapp, ColourScheme.LIGHT, 1.5)
    QApplication.processEvents()
    assert not editor.preview.isVisibleTo(editor)
    assert problems(real.window) == []
    editor.sides.turn()
    QApplication.processEvents()
    assert not editor.column.isVisibleTo(editor)
    assert problems(real.window) == []
    real.window.resize(2400, 900)
    editor.cancel()
    assert real.window.lists.isVisible()


def test_what_is_typed_shows_in_the_letter_and_is_kept(
    real: Shell, place: Place, letter: LetterId, qtbot: QtBot
) -> None:
    editor = editing(real, place, letter)
    editor.column.go("fill.suspension.asked")
    typed("You may not come to the unit")
    qtbot.waitUntil(lambda: "You may not come to the unit." in editor.preview.words())
    assert editor.head.saved.text() == "Not saved yet"
    editor.column.go("part.reason")
    assert editor.head.saved.text() == "Saved"
    typed("Also, ")
    qtbot.waitUntil(lambda: "Also, " in editor.preview.words())
    editor.cancel()
    again = editing(real, place, letter)
    assert again.column.parts["reason"].words().startswith("Also, ")
    assert "You may not come to the unit." in again.preview.words()


def test_each_problem_leads_to_its_place(real: Shell, place: Place, letter: LetterId) -> None:
    editor = editing(real, place, letter)
    wanted = next(one for one in editor.column.problems.lines if "asked" in one.accessibleName())
    wanted.setFocus()
    QTest.keyClick(wanted, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is editor.column.fills.fields["suspension.asked"].way_in()
    editor.column.parts["neutral"].text.setPlainText("{{suspension.dya}}\n\n")
    editor.look_again()
    wrong = next(one for one in editor.column.problems.lines if "dya" in one.accessibleName())
    assert "‘What suspension is, and what it is not’, line 1" in wrong.accessibleName()
    assert "did you mean {{suspension.day}}?" in wrong.accessibleName()
    wrong.click()
    assert QApplication.focusWidget() is editor.column.parts["neutral"].text


def test_a_placeholder_is_put_in_by_keyboard(
    real: Shell, place: Place, letter: LetterId, qtbot: QtBot
) -> None:
    editor = editing(real, place, letter)
    editor.column.go("part.reason")
    QTest.keySequence(real.window, "Ctrl+Space")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlaceholderDialog)
    qtbot.waitUntil(dialog.search.hasFocus)
    typed("employee's name")
    assert dialog.codes()[0] == "respondent.name"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert editor.column.parts["reason"].words().startswith("{{respondent.name}}")
    editor.look_again()
    assert "Debbie MarshThe reason is" in editor.preview.words()


def test_what_the_case_says_can_be_said_differently_on_asking(
    real: Shell, place: Place, letter: LetterId
) -> None:
    editor = editing(real, place, letter)
    fills = editor.column.fills
    assert fills.asks["pay_in_full"].isHidden()
    assert fills.fields["respondent.post"].isHidden()
    assert "The case says" not in fills.note.text()
    fills.more.click()
    assert fills.asks["pay_in_full"].isVisibleTo(editor)
    fills.asks["pay_in_full"].set_value("no")
    editor.look_again()
    assert "While you are suspended you are paid as follows" in editor.preview.words()
    assert fills.fields["suspension.pay"].isVisibleTo(editor)


def test_a_day_that_cannot_be_read_is_told_and_the_rest_is_kept(
    real: Shell, place: Place, letter: LetterId
) -> None:
    editor = editing(real, place, letter)
    fills = editor.column.fills
    fills.fields["suspension.review_by"].set_typed("31 June")
    fills.fields["suspension.asked"].set_value(ASKED)
    editor.save()
    again = editing(real, place, letter)
    assert again.column.fills.fields["suspension.asked"].value() == ASKED
    assert again.column.fills.fields["suspension.review_by"].value() is None


def test_from_draft_to_the_step_it_belongs_to(
    real: Shell, place: Place, letter: LetterId, tmp_path: Path, qtbot: QtBot
) -> None:
    editor = editing(real, place, letter)
    fill_all(editor)
    assert sentences(editor) == []
    assert editor.column.problems.title.text() == "Ready to be made final"
    make = next(one for one in editor.findChildren(Button) if one.words() == "Make final")
    make.click()
    form = real.errands.form
    assert isinstance(form, Form)
    form.submit()
    page = place.workspace.read(queries.letters, place.debbie)
    assert page.letters[0].state == "final"
    out = tmp_path / "letter.docx"
    real.errands.letters.save_to(place.debbie, letter, "docx", out)
    qtbot.waitUntil(lambda: out.exists() and real.host.jobs.count() == 0, timeout=10_000)
    words = "\n".join(one.text for one in docx.Document(str(out)).paragraphs)
    assert ASKED in words
    place.workspace.run(
        letters_sent.serve_letter, CaseId(place.debbie), letter=letter, how="by_hand",
        on=place.workspace.today,
    )  # fmt: skip
    row = place.workspace.read(queries.letters, place.debbie).letters[0]
    assert row.record == "the suspension of Wednesday 24 June 2026"
    for dialog in QApplication.topLevelWidgets():
        if dialog is not real.window and dialog.isVisible():
            dialog.close()


def test_writing_a_letter_goes_on_in_its_editor(real: Shell, place: Place) -> None:
    real.open_case(place.debbie, "letters")
    real.host.fill_in("write_letter", place.debbie, {"template": "suspension"})
    form = real.errands.form
    assert isinstance(form, Form)
    form.submit()
    editor = real.errands.form
    assert isinstance(editor, LetterEditor)
    editor.cancel()
    assert real.case is not None
    assert real.case.part() == "letters"


def test_whoever_may_not_write_reads_the_letter(
    real: Shell, place: Place, letter: LetterId
) -> None:
    case = CaseId(place.debbie)
    today = place.workspace.today
    place.workspace.run(
        letters_sent.set_letter_aside, case, letter=letter, reason="Not needed", on=today
    )
    editor = editing(real, place, letter)
    assert not editor.may_write
    assert not editor.column.problems.isVisibleTo(editor)
    assert editor.column.parts["reason"].text.isReadOnly()
    assert problems(real.window) == []


@pytest.mark.parametrize(
    ("template", "act", "expected"),
    [
        ("hearing_notice", "call_hearing", {"held_on", "held_time", "place", "consequences"}),
        ("outcome_final_warning", "issue_outcome", {"sanction", "reasons", "mitigation"}),
        ("suspension", "suspend", {"reason"}),
    ],
)
def test_the_form_of_its_step_takes_over_what_a_letter_says(
    real: Shell, place: Place, template: str, act: str, expected: set[str]
) -> None:
    case, today = CaseId(place.debbie), place.workspace.today
    made = place.workspace.run(letters.write_letter, case, template=template, on=today)
    fills = place.workspace.read(letter_page.letter, case, made).preview.fills
    typed = {one.code: "6 July 2026" if one.is_day else "10am" for one in fills}
    place.workspace.run(letters.change_letter, case, letter=LetterId(made), values=typed)
    row = place.workspace.read(letter_page.letter, case, made).row
    assert row.feeds == act
    assert expected <= set(row.says)
    form = form_maker(real.host, act, place.debbie, row.says)
    assert isinstance(form, Form)
    for name in row.says:
        assert form.answers.fields[name].is_answered(), name
    form.deleteLater()
