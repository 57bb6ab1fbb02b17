"""The investigation's page: what it shows, what leads on, versions compared; by keyboard."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.ids import CaseId
from casework.services import closing, terms
from casework.settings import ColourScheme
from tests.services.inquiring import TERMS, a_statement, inquired, said
from tests.services.walking import NO_INTEREST, Walk
from tests.ui_shell.conftest import Place
from tests.ui_shell.test_screens import named, opened, the_form
from tests.ui_shell.walk import cut_labels, problems
from ui import theme
from ui.act_forms import form_maker
from ui.fields.person_offers import Named
from ui.forms.form import Form
from ui.screens.case.rounds_card import ReportDialog
from ui.screens.case.statement_dialog import CompareDialog, StatementFileDialog
from ui.screens.case.terms_card import TermsDialog
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipButton
from ui.widgets.links import Link


@pytest.fixture
def full(place: Place) -> Walk:
    """A case with a record of every kind, then a signed report."""
    return inquired(place.office.walk())


def shown_page(shell: Shell, case: str) -> QWidget:
    shell.open_case(case, "investigation")
    QApplication.processEvents()
    assert shell.case is not None
    return shell.case.widget()


def words(page: QWidget) -> str:
    return "\n".join(one.text().replace("\u200b", "") for one in page.findChildren(QLabel))


def test_a_page_without_records_says_what_comes_next(shell: Shell, place: Place) -> None:
    page = shown_page(shell, place.office.walk().case)
    told = words(page)
    for sentence in (
        "The investigation has not begun.",
        "Nobody has been invited or interviewed yet.",
        "No fact is recorded yet.",
        "Nothing says yet whether the person had been told of the rules.",
        "No report is signed yet.",
    ):
        assert sentence in told


def test_every_kind_of_record_stands_on_the_page(shell: Shell, full: Walk) -> None:
    page = shown_page(shell, full.case)
    told = words(page)
    for token in ("scopeword", "interestword", "factword", "documentword", "requestword",
                  "legalsaidword", "dutybyword", "sharedword", "instructedword"):  # fmt: skip
        assert token in told
    assert "Privileged: not for disclosure." in told
    assert problems(shell.window) == []
    assert cut_labels(shell.window) == []


def test_at_200_per_cent_in_the_smallest_window_nothing_is_cut(
    shell: Shell, full: Walk, qapp: QApplication
) -> None:
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    shell.window.resize(1024, 640)
    page = shown_page(shell, full.case)
    shell.window.grab()
    assert cut_labels(page) == []


def test_an_invitation_leads_to_the_interview_with_what_is_known(
    shell: Shell, place: Place, full: Walk
) -> None:
    from casework.services import interviews
    from casework.services.entries import InvitationEntry, PersonEntry

    entry = InvitationEntry(held_on=dt.date(2026, 6, 29), place="Room 4")
    person = PersonEntry(person=full.respondent)
    made = full.do(interviews.invite_to_interview, person=person, entry=entry)
    page = shown_page(shell, full.case)
    chip = named(page, ChipButton, "Record the interview: Interview of Debbie Marsh")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    form = the_form(shell)
    assert form.act == "record_statement"
    assert form.known == {
        "invitation": made,
        "person": Named(full.respondent, "Debbie Marsh"),
        "kind": "interview",
        "place": "Room 4",
    }


def test_versions_are_compared_with_signs_and_a_count(
    shell: Shell, full: Walk, qtbot: QtBot
) -> None:
    page = shown_page(shell, full.case)
    link = named(page, Link, "2 versions")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    [dialog] = page.findChildren(CompareDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.text.toPlainText() == (
        "I saw it on [−Friday. firstversionword][+Saturday. secondversionword]"
    )
    assert "2 words taken out, 2 put in." in dialog.words.said()
    assert "Why: reviseword" in dialog.words.said()
    assert problems(dialog) == []


def test_of_three_versions_any_neighbours_are_compared(shell: Shell, full: Walk) -> None:
    from casework.services import statements

    statement = a_statement(full, "One.")
    for text in ("One two.", "One two three."):
        full.do(statements.revise_statement, statement=statement, text=text, reason="R")
    page = shown_page(shell, full.case)
    three = next(one for one in said(full) if len(one.versions) == 3)
    dialog = CompareDialog(page, three)  # type: ignore[arg-type]
    dialog.open()
    assert [[each.number for each in pair] for pair in dialog.pairs] == [[1, 3], [1, 2], [2, 3]]
    named(dialog, ChipButton, "Versions 1 and 3").click()  # type: ignore[attr-defined]
    assert dialog.text.toPlainText() == "One[+ two three]."
    dialog.accept()


def test_a_statement_is_read_whole_and_leads_to_what_can_be_done(
    shell: Shell, full: Walk, qtbot: QtBot
) -> None:
    a_statement(full, "Only a draft.")
    page = shown_page(shell, full.case)
    draft = next(one for one in said(full) if one.row.status == "draft")
    dialog = StatementFileDialog(page, draft)  # type: ignore[arg-type]
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert problems(dialog) == []
    named(dialog, Button, "Write it anew").click()  # type: ignore[attr-defined]
    form = the_form(shell)
    assert form.act == "revise_statement"
    assert form.known == {"statement": draft.row.id, "text": "Only a draft."}


def test_earlier_terms_and_earlier_reports_are_read_again(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    walk = place.office.walk().reported().answered("more_work")
    walk.do(terms.amend_terms, terms="Only the second post.", reason="More work.", entry=TERMS)
    page = shown_page(shell, walk.case)
    named(page, Link, "Read the earlier versions").click()  # type: ignore[attr-defined]
    [earlier] = page.findChildren(TermsDialog)
    assert "Find out what was posted, and by whom." in words(earlier)
    earlier.accept()
    named(page, Link, "Signed").click()  # type: ignore[attr-defined]
    [report] = page.findChildren(ReportDialog)
    assert "She took them down at once." in words(report)
    assert "Supported by the evidence. She accepts it." in words(report)
    assert problems(report) == []
    report.accept()


def test_more_time_is_given_to_the_clock_of_the_investigation(shell: Shell, full: Walk) -> None:
    from tests.services.inquiring import inquiry

    page = shown_page(shell, full.case)
    named(page, Button, "Extend the time").click()  # type: ignore[attr-defined]
    form = the_form(shell)
    assert (form.act, form.known) == ("extend_clock", {"clock": inquiry(full).clock_id})


def test_the_report_begins_with_the_facts_of_the_register(shell: Shell, full: Walk) -> None:
    form = form_maker(shell.host, "sign_report", full.case, {})
    assert isinstance(form, Form)
    found = form.answers.fields["facts_found"].value()
    assert found == "1. factword (EX-2; S-2, restword) otherwiseword"
    assert not form.is_touched()
    form.deleteLater()


def test_new_terms_begin_with_those_that_hold(shell: Shell, full: Walk) -> None:
    form = form_maker(shell.host, "amend_terms", full.case, {})
    assert isinstance(form, Form)
    fields = form.answers.fields
    assert fields["questions"].value() == "questionword"
    assert fields["recommendations_asked"].value() is False
    assert fields["report_by"].value() == dt.date(2026, 7, 24)
    form.deleteLater()


def test_a_closed_case_shows_its_records_and_offers_nothing(shell: Shell, place: Place) -> None:
    walk = place.office.walk().reported().answered("no_case").told_everybody()
    walk.duties_met()
    walk.do(closing.close_case)
    page = shown_page(shell, walk.case)
    assert "Find out what was posted, and by whom." in words(page)
    assert [one.text() for one in page.findChildren(Button)] == []
    assert [one.text() for one in page.findChildren(ChipButton)] == []


def test_the_keys_of_the_investigation(shell: Shell, place: Place) -> None:
    from ui.bindings import bind

    bind(shell, lambda: None)
    opened(shell, place)
    QTest.keySequence(shell.window, "Ctrl+0")
    assert shell.case is not None
    assert shell.case.part() == "investigation"


def test_a_check_for_conflicts_shows_who_said_what(shell: Shell, place: Place) -> None:
    walk = Walk(place.office, CaseId(place.debbie))
    walk.do(terms.declare_interests, entry=NO_INTEREST)
    told = words(shown_page(shell, place.debbie))
    assert "I. Sinclair" in told
    assert "No interest" in told
