"""Buttons of the screens and the forms they open fit together; recording shows at once."""

from collections.abc import Mapping

import pytest
from pytestqt.qtbot import QtBot

from tests.ui_shell.conftest import Place
from ui.act_forms import form_maker
from ui.forms.form import Form
from ui.screens.case.case_screen import PARTS
from ui.screens.triage.guided import GuidedTriage
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipButton

SPECIAL = {"change_password", "let_in"}
Asked = list[tuple[str, Mapping[str, object]]]


def all_asked(shell: Shell, place: Place, part: str) -> Asked:
    """What every button of a part asks for."""
    asked: Asked = []
    shell.host.form_wanted.disconnect()
    shell.host.form_wanted.connect(lambda act, _case, known: asked.append((act, known)))
    shell.host.page_wanted.disconnect()  # asks the system where a paper goes
    shell.open_case(place.debbie, part)
    assert shell.case is not None
    for kind in (Button, ChipButton):
        for one in shell.case.widget().findChildren(kind):
            if one.isVisibleTo(shell.window):
                one.click()
    return asked


@pytest.mark.parametrize("part", sorted(set(PARTS) - {"evidence", "documents"}))
def test_every_button_opens_a_form_that_knows_what_it_is_told(
    shell: Shell, place: Place, part: str
) -> None:
    for act, known in all_asked(shell, place, part):
        form = form_maker(shell.host, act, place.debbie, known)
        if isinstance(form, GuidedTriage):
            assert form.form is not None or all(one.answer for one in form.found.questions)
            form.deleteLater()
            continue
        assert isinstance(form, Form)
        understood = set(form.answers.fields) | set(form.spec.known)
        assert set(known) <= understood, act
        for name in set(known) & set(form.answers.fields):
            assert form.answers.fields[name].is_answered(), (act, name)
        form.deleteLater()


@pytest.mark.parametrize(
    "section", ["council", "policy", "letterhead", "closed_days", "people", "password"]
)
def test_every_button_of_the_settings_opens_its_form(shell: Shell, section: str) -> None:
    asked: Asked = []
    shell.host.form_wanted.disconnect()
    shell.host.form_wanted.connect(lambda act, _case, known: asked.append((act, known)))
    shell.go("settings")
    assert shell.settings_page is not None
    shell.settings_page.sections.choose(section)
    page = shell.settings_page.pages.currentWidget()
    assert page is not None
    for one in page.findChildren(Button):
        one.click()
    assert asked
    for act, known in asked:
        form = form_maker(shell.host, act, "", known)
        assert isinstance(form, Form)
        if act not in SPECIAL:
            assert set(known) <= set(form.answers.fields) | set(form.spec.known), act
        form.deleteLater()


def test_a_pasted_picture_is_described_sealed_and_shown(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    form = form_maker(
        shell.host, "seal_pasted", place.debbie, {"data": b"a picture", "name": "screenshot.png"}
    )
    assert isinstance(form, Form)
    assert {"data", "name"} <= set(form.spec.known)
    form.deleteLater()


def test_a_line_for_the_chronology_is_typed_recorded_and_seen(
    shell: Shell, place: Place, qtbot: QtBot
) -> None:
    shell.open_case(place.debbie, "chronology")
    shell.errands._make = form_maker
    shell.host.fill_in("note_event", place.debbie, {"kind": "process", "precision": "day"})
    form = shell.errands.form
    assert isinstance(form, Form)
    form.answers.fields["text"].set_value("Called the <union> & left a message.")
    form.submit()
