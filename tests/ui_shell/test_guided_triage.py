"""The triage questions one at a time, and what of them the case window shows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.triage_questions import ASKED
from casework.queries import triage_page
from casework.services import paths, triage
from casework.services.entries import PersonEntry
from casework.settings import ColourScheme
from tests.builders import RACHEL
from tests.services.walking import Walk
from tests.ui_shell.conftest import Place
from tests.ui_shell.walk import cut_labels, problems
from ui import theme
from ui.act_forms import form_maker
from ui.focus import within
from ui.screens.triage.guided import GuidedTriage
from ui.screens.triage.question_form import GO_ON, RECORD, SKIP, QuestionForm
from ui.screens.triage.summary import Summary
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipButton

LAST = len(ASKED)


@pytest.fixture
def walk(place: Place) -> Walk:
    """A case of which nothing was asked yet."""
    return place.office.walk(replace(RACHEL, name="Ria Boyle"))


@pytest.fixture
def guided(shell: Shell, walk: Walk) -> GuidedTriage:
    """The questions of that case, in its window."""
    shell.errands._make = form_maker
    shell.open_case(walk.case, "report")
    named(shell.window, "Answer one by one").click()  # type: ignore[attr-defined]
    form = shell.errands.form
    assert isinstance(form, GuidedTriage)
    return form


def named(page: QWidget, name: str) -> QWidget:
    """What is shown under a name."""
    kinds = (Button, ChipButton)
    found = [one for one in within(page) if isinstance(one, kinds) and one.isVisible()]
    return next(one for one in found if one.accessibleName().startswith(name))


def press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key, with_)


def answers(walk: Walk) -> list[str]:
    return [one.answer for one in walk.ws.read(triage_page.triage, walk.case).questions]


def question(guided: GuidedTriage) -> QuestionForm:
    assert guided.form is not None
    return guided.form


def summary(guided: GuidedTriage) -> Summary:
    assert isinstance(guided._shown, Summary)
    return guided._shown


def test_all_questions_are_answered_by_keyboard_and_the_summary_closes_them(
    shell: Shell, walk: Walk, guided: GuidedTriage, qtbot: QtBot
) -> None:
    for number, one in enumerate(ASKED):
        assert guided.number == number
        assert question(guided).page.title.said() == one.asks
        press(Qt.Key.Key_Down)
        assert question(guided).bar.main.words() == RECORD
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers(walk) == ["no"] * LAST
    assert summary(guided).finisher.hasFocus()
    press(Qt.Key.Key_Return)
    assert shell.errands.form is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_what_is_not_answered_is_gone_past_and_nothing_is_recorded(
    walk: Walk, guided: GuidedTriage
) -> None:
    assert question(guided).bar.main.words() == SKIP
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert guided.number == 1
    assert answers(walk) == [""] * LAST
    question(guided).back()
    assert guided.number == 0


def test_an_answer_is_kept_at_once_and_stands_there_when_one_comes_back(
    walk: Walk, guided: GuidedTriage
) -> None:
    fields = question(guided).answers.fields
    fields["answer"].set_value("not_known")
    fields["reason"].set_value("The unit is asked.")
    fields["answer"].changed.emit()
    fields["ask_again_on"].set_typed("26/6/2026")
    question(guided).submit()
    assert guided.number == 1
    guided.go_to(0)
    back = question(guided)
    assert back.answers.fields["reason"].value() == "The unit is asked."
    assert back.bar.main.words() == GO_ON
    back.submit()
    assert guided.number == 1
    assert answers(walk)[:2] == ["not_known", ""]


def test_an_answer_without_its_day_is_not_taken(guided: GuidedTriage) -> None:
    question(guided).answers.fields["answer"].set_value("not_known")
    question(guided).answers.fields["answer"].changed.emit()
    question(guided).submit()
    assert guided.number == 0
    assert "Ask again on" in question(guided).page.summary.accessibleName() or (
        "ask again on" in question(guided).page.summary.accessibleName()
    )


def test_leaving_asks_only_where_something_was_typed(shell: Shell, guided: GuidedTriage) -> None:
    question(guided).answers.fields["reason"].set_value("Half a sentence")
    assert shell.errands.may_leave() is False
    assert question(guided).bar.is_asking()
    press(Qt.Key.Key_Escape)
    question(guided).answers.fields["reason"].set_value("")
    guided.cancel()
    assert shell.errands.form is None


def test_the_questions_begin_where_they_were_left(shell: Shell, walk: Walk) -> None:
    for one in ASKED[:4]:
        walk.do(triage.answer_screen, kind=one.code, answer="no")
    form = form_maker(shell.host, "answer_screen", walk.case, {})
    assert isinstance(form, GuidedTriage)
    assert form.number == 4
    form.deleteLater()


def test_one_question_alone_is_a_form_that_closes_after_its_answer(
    shell: Shell, walk: Walk
) -> None:
    shell.errands._make = form_maker
    shell.open_case(walk.case, "report")
    named(shell.window, f"Answer: {ASKED[4].asks}").click()  # type: ignore[attr-defined]
    form = shell.errands.form
    assert isinstance(form, QuestionForm)
    form.answers.fields["answer"].set_value("no")
    form.submit()
    assert shell.errands.form is None
    assert answers(walk)[4] == "no"


def test_a_guard_that_may_be_gone_past_takes_its_reason_on_the_question(
    walk: Walk, guided: GuidedTriage
) -> None:
    walk.do(triage.answer_screen, kind="indecent_image", answer="yes")
    guided._read()
    guided.go_to(1)
    form = question(guided)
    form.answers.fields["answer"].set_value("no")
    form.submit()
    (card,) = form.page.departures.shown
    card.open()
    card.reason.set_value("The police looked at it: PS-20260624-1.")
    card.approved_by.set_value("DC Hume")
    form.submit()
    assert guided.number == 2
    assert walk.departed["INDECENT_ANSWER_TAKEN_BACK"].startswith("The police looked")


def test_the_summary_says_what_is_held_back_and_leads_to_each_question(
    walk: Walk, guided: GuidedTriage
) -> None:
    walk.do(triage.answer_screen, kind="child_or_adult_harm", answer="yes")
    guided._read()
    guided.go_to(LAST)
    said = [one.said() for one in within(summary(guided)) if hasattr(one, "said")]
    assert any("not told and not interviewed until child or adult prot" in one for one in said)
    assert any("Tell those who must be told first" in one for one in said)
    named(guided, "Change: Might a child").click()  # type: ignore[attr-defined]
    assert guided.number == 2


@pytest.mark.parametrize("number", [0, 1, 5, LAST])
def test_the_pages_can_be_walked(shell: Shell, guided: GuidedTriage, number: int) -> None:
    guided.go_to(number)
    QApplication.processEvents()
    assert problems(shell.window) == []
    assert cut_labels(shell.window) == []


@pytest.mark.parametrize("number", [1, 5, LAST])
def test_nothing_is_cut_in_the_smallest_window_at_200_per_cent(
    shell: Shell, guided: GuidedTriage, qapp: QApplication, number: int
) -> None:
    theme.apply(qapp, ColourScheme.DARK, 2.0)
    shell.window.resize(1024, 640)
    guided.go_to(number)
    shell.window.grab()
    assert cut_labels(guided) == []


def test_the_header_says_on_every_part_what_is_held_back(
    shell: Shell, walk: Walk, qtbot: QtBot
) -> None:
    shell.open_case(walk.case, "matrix")
    assert shell.case is not None
    held = shell.case.header.held
    assert held.isHidden()
    walk.do(triage.answer_screen, kind="child_or_adult_harm", answer="yes")
    qtbot.waitUntil(lambda: not held.isHidden())
    assert held.words.said().startswith("Held back. Safeguarding: The employee is not told")
    walk.agreed()
    qtbot.waitUntil(held.isHidden)


def test_the_report_shows_paths_with_their_own_buttons(shell: Shell, walk: Walk) -> None:
    walk.triaged(data_breach="yes", belief="yes", unlawful_capture="yes", possible_crime="yes")
    walk.do(paths.record_path_contact, path="police", office="police", may_tell="no", who="DC Orr")
    shell.open_case(walk.case, "report")
    assert shell.case is not None
    for name in (
        "Record how it ended: Possible offence",
        "Record when the council knew: Personal data breach",
        "Record what Legal advised: Belief or opinion",
        "Set evidence apart: Secret or unlawful capture",
    ):
        assert named(shell.case.widget(), name)
    assert problems(shell.window) == []
    assert cut_labels(shell.window) == []


def test_somebody_elses_case_says_whose_on_the_report(shell: Shell, place: Place) -> None:
    agency = PersonEntry(name="Tom Reilly", post="Support worker", person_kind="agency_worker")
    walk = place.office.walk(agency).triaged()
    shell.open_case(walk.case, "report")
    assert shell.case is not None
    assert named(shell.case.widget(), "Hand the case over")
    told = {"to": "Brightway", "handed_over": "The post", "reason": "Theirs", "left_out": "Names"}
    walk.do(triage.route_out, **told)
    shell.case.refresh()
    QApplication.processEvents()
    assert named(shell.case.widget(), "Record the receipt: Brightway")
    assert cut_labels(shell.window) == []
