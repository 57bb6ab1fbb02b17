"""A form with nothing to choose from says what to do instead, and leads there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from casework.domain.ids import CaseId
from casework.workspace import Workspace
from tests.builders import a_case, a_workspace
from ui.fields.choice_field import RowsField
from ui.forms.act_form import act_form
from ui.forms.acts.all_forms import forms
from ui.forms.form import Form
from ui.forms.nothing_to_choose import EMPTY, NEVER_EMPTY
from ui.forms.spec import FieldSpec
from ui.screens.case.part import NAMES

Show = Callable[[QWidget], None]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = a_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case(workspace: Workspace) -> CaseId:
    return a_case(workspace)


def asked(fields: tuple[FieldSpec, ...]) -> Iterator[FieldSpec]:
    """The questions, those inside groups among them."""
    for one in fields:
        yield one
        yield from asked(one.parts)


def press(key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key, with_)


def test_every_source_that_must_be_chosen_from_has_its_sentence() -> None:
    pages = [page for spec in forms().values() for page in spec.all_pages()]
    wanted = {
        one.source for page in pages for one in asked(page.fields) if one.source and one.required
    }
    assert wanted - set(EMPTY) - NEVER_EMPTY == set()
    assert set(EMPTY) & NEVER_EMPTY == set()
    assert {one.where for one in EMPTY.values()} <= {"", *NAMES}


def test_it_says_what_to_do_first_and_leads_there(
    workspace: Workspace, case: CaseId, shown: Show
) -> None:
    led: list[str] = []
    form = act_form(workspace, "record_proof", case, lead=led.append)
    shown(form)
    form.begin()
    said = f"There is a problem. {EMPTY['deliveries'].words}"
    assert QApplication.focusWidget() is form.page.summary
    assert form.page.summary.accessibleName() == said
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is form.page.summary
    assert form.page.summary.accessibleName() == said
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert led == ["hearing"]
    form.close()


def test_a_question_that_comes_with_another_answer_is_told_when_it_is_asked(
    workspace: Workspace, case: CaseId, shown: Show
) -> None:
    form = act_form(workspace, "cite_for_fact", case)
    shown(form)
    assert EMPTY["facts"].words in form.page.summary.accessibleName()
    assert EMPTY["exhibits"].words not in form.page.summary.accessibleName()
    form.answers.set_values({"thing": "exhibit"})
    form.submit()
    assert EMPTY["exhibits"].words in form.page.summary.accessibleName()
    form.cancel()
    form.cancel()  # and throw away what was chosen


def test_every_form_of_a_new_case_can_be_begun_and_asked_to_record(
    workspace: Workspace, case: CaseId, shown: Show
) -> None:
    """Nothing is there to choose from in most of them; none may fall over that."""
    for code in forms():
        form = act_form(workspace, code, case)
        shown(form)
        form.begin()
        assert_told(form)
        form.close()


def assert_told(form: Form) -> None:
    """Each empty question that must be answered is spoken of at the top, before all else."""
    fields = [one for one in form.page.column.asked() if isinstance(one, RowsField)]
    for one in fields:
        if one.question.required and not one.choices:
            assert not form.page.summary.isHidden()
            one.enter()
            form.submit()
            words = EMPTY[form.page.column.specs[one.question.name].source].words
            assert words in form.page.summary.accessibleName(), form.spec.act
