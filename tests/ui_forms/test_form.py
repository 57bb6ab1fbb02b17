"""A form from end to end: what is wrong, where it leads, and that an act is done once."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.errors import BadEntry, CaseworkError, Refused
from casework.domain.refusal import Force, Refusal, Unmet
from ui.fields.choice_field import choices_of
from ui.fields.date_field import DateField
from ui.fields.text_field import TextField
from ui.forms.departures import Departing
from ui.forms.form import Around, Form
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind, OnlyIf

Show = Callable[[QWidget], None]
METHODS = choices_of({"email": "E-mail", "by_hand": "By hand"})
CALL = FormSpec(
    "call_hearing",
    "Call a hearing",
    "The notice runs from the day the letter is received.",
    "Call the hearing",
    (
        FieldSpec("on", "Day of the hearing", Kind.DAY),
        FieldSpec("place", "Place"),
        FieldSpec("method", "How is the letter served?", Kind.CHOICE, choices=METHODS),
        FieldSpec("address", "E-mail address", only_if=OnlyIf("method", ("email",))),
        FieldSpec("notes", "Notes", Kind.LONG_TEXT, required=False),
    ),
)
CHECKED = FormSpec(CALL.act, CALL.title, CALL.purpose, CALL.button, CALL.fields, check=True)
GOOD = {"on": "9 7 2026", "place": "Room 2", "method": ["by_hand"]}


class Acts:
    """An act that remembers how it was called, and refuses what it is told to."""

    def __init__(self) -> None:
        self.calls: list[tuple[dict[str, object], dict[str, Departing]]] = []
        self.refusal: CaseworkError | None = None

    def __call__(self, values: Mapping[str, object], departing: Mapping[str, Departing]) -> str:
        self.calls.append((dict(values), dict(departing)))
        if self.refusal is not None:
            raise self.refusal
        return "h1"


@pytest.fixture
def acts() -> Acts:
    return Acts()


@pytest.fixture
def form(acts: Acts, sources: Sources, shown: Show) -> Form:
    made = Form(CALL, sources, acts)
    shown(made)
    made.begin()
    return made


def test_an_empty_form_says_everything_that_is_missing_and_takes_the_keyboard(
    form: Form, acts: Acts
) -> None:
    form.submit()
    said = [line.accessibleName() for line in form.page.summary.lines]
    assert said == ["Enter day of the hearing", "Enter place", "Answer ‘How is the letter served?’"]
    assert form.page.summary.hasFocus()
    assert form.page.summary.accessibleName().startswith("There is a problem. Enter day")
    assert form.answers.fields["place"]._problem.said() == "Enter place"
    assert acts.calls == []


def test_each_line_of_the_summary_leads_to_its_field(qtbot: QtBot, form: Form) -> None:
    form.submit()
    qtbot.keyClick(form.page.summary, Qt.Key.Key_Tab)
    first, second = form.page.summary.lines[:2]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    place = form.answers.fields["place"]
    assert isinstance(place, TextField)
    assert place.box.hasFocus()
    assert place.box.accessibleDescription() == "Enter place"


def test_a_mended_form_says_nothing_more(form: Form, acts: Acts) -> None:
    form.submit()
    form.answers.set_typed(GOOD)
    form.submit()
    assert form.page.summary.isHidden()
    assert form.answers.fields["place"]._problem.isHidden()
    assert len(acts.calls) == 1


def test_a_form_is_filled_in_and_recorded_by_keyboard_alone(
    qtbot: QtBot, form: Form, acts: Acts
) -> None:
    with qtbot.waitSignal(form.done) as done:
        for keys in ("9/7/2026", "Room 2"):
            qtbot.keyClicks(QApplication.focusWidget(), keys)
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(QApplication.focusWidget(), "d.marsh@example.org")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(QApplication.focusWidget(), "Bring the album")
        qtbot.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert done.args == ["h1"]
    ((values, departing),) = acts.calls
    assert values["method"] == "email"
    assert values["address"] == "d.marsh@example.org"
    assert values["notes"] == "Bring the album"
    assert departing == {}


def test_the_act_is_done_once_however_often_it_is_asked_for(form: Form, acts: Acts) -> None:
    form.answers.set_typed(GOOD)
    form.submit()
    form.submit()
    form.bar.main.click()
    assert len(acts.calls) == 1


def test_a_question_that_hangs_on_another_is_asked_only_then(form: Form, acts: Acts) -> None:
    form.answers.set_typed({**GOOD, "address": "somebody@example.org"})
    assert form.answers.fields["address"].isHidden()
    form.submit()
    assert "address" not in acts.calls[0][0]


def test_what_the_core_refuses_stands_beside_its_field(form: Form, acts: Acts) -> None:
    form.answers.set_typed(GOOD)
    acts.refusal = BadEntry(
        Refusal("X", "{room} is taken that day. Choose another.", where="place"), room="Room 2"
    )
    form.submit()
    sentence = "Room 2 is taken that day. Choose another."
    assert form.answers.fields["place"]._problem.said() == sentence
    assert form.page.summary.lines[0].accessibleName() == sentence
    acts.refusal = None
    form.submit()
    assert len(acts.calls) == 2


def unmet(code: str, force: Force, where: str = "hearing") -> Unmet:
    return Unmet(code, f"The guard {code.lower()} does not hold.", where, force)


def test_a_guard_that_blocks_leads_to_its_cure(
    sources: Sources, acts: Acts, shown: Show, qtbot: QtBot
) -> None:
    led: list[str] = []
    form = Form(CALL, sources, acts, Around(lead=led.append))
    shown(form)
    form.answers.set_typed(GOOD)
    acts.refusal = Refused([unmet("CHAIR", Force.BLOCK, "people")])
    form.submit()
    qtbot.keyClick(form.page.summary.lines[0], Qt.Key.Key_Return)
    assert led == ["people"]
    assert form.page.departures.isHidden()


def test_a_guard_is_gone_past_with_a_reason_and_a_name_only(
    form: Form, acts: Acts, qtbot: QtBot
) -> None:
    form.answers.set_typed(GOOD)
    acts.refusal = Refused([unmet("NOTICE", Force.OVERRIDE), unmet("LATE", Force.WARN)])
    form.submit()
    (card,) = form.page.departures.shown
    assert [line.accessibleName() for line in form.page.summary.lines] == [card.unmet.sentence]
    qtbot.keyClick(form.page.summary.lines[0], Qt.Key.Key_Return)
    assert card.opener.hasFocus()
    qtbot.keyClick(card.opener, Qt.Key.Key_Space)
    assert card.reason.box.hasFocus()
    form.submit()
    assert len(acts.calls) == 1
    assert card.approved_by._problem.said() == "Enter the name of who agreed to go on"
    acts.refusal = None
    card.reason.set_value("She asked for the earlier day")
    card.approved_by.set_value("P. Okafor")
    form.submit()
    assert acts.calls[1][1] == {"NOTICE": Departing("She asked for the earlier day", "P. Okafor")}


def test_a_guard_still_in_the_way_keeps_its_reason(form: Form, acts: Acts) -> None:
    form.answers.set_typed(GOOD)
    acts.refusal = Refused([unmet("NOTICE", Force.OVERRIDE)])
    form.submit()
    (card,) = form.page.departures.shown
    card.open()
    card.reason.set_value("Agreed")
    card.approved_by.set_value("P. Okafor")
    acts.refusal = Refused([unmet("NOTICE", Force.OVERRIDE), unmet("CHAIR", Force.OVERRIDE)])
    form.submit()
    assert [one.unmet.code for one in form.page.departures.shown] == ["NOTICE", "CHAIR"]
    assert form.page.departures.shown[0] is card
    assert card.reason.value() == "Agreed"
    form.submit()
    assert acts.calls[-1][1] == {"NOTICE": Departing("Agreed", "P. Okafor")}


def test_a_fault_of_ours_goes_up_and_the_form_can_be_tried_again(form: Form, acts: Acts) -> None:
    form.answers.set_typed(GOOD)
    real = acts.calls
    form._act = lambda _values, _departing: 1 / 0
    with pytest.raises(ZeroDivisionError):
        form.submit()
    form._act = acts
    form.submit()
    assert len(real) == 1


def test_answers_are_checked_before_a_grave_act(
    sources: Sources, acts: Acts, shown: Show, qtbot: QtBot
) -> None:
    form = Form(CHECKED, sources, acts)
    shown(form)
    form.answers.set_typed(GOOD)
    assert form.bar.main.words() == "Check your answers"
    form.submit()
    assert acts.calls == []
    assert form.bar.main.accessibleName() == "Call the hearing"
    answers = [row.answer.said() for row in form.answers.checks.rows]
    assert answers == ["Thursday 9 July 2026", "Room 2", "By hand", "Not answered"]
    form.answers.checks.rows[0].changer.click()
    on = form.answers.fields["on"]
    assert isinstance(on, DateField)
    assert on.box.hasFocus()
    form.submit()
    form.submit()
    assert len(acts.calls) == 1


def test_an_answer_refused_after_the_check_is_shown_on_the_form(
    sources: Sources, acts: Acts, shown: Show
) -> None:
    form = Form(CHECKED, sources, acts)
    shown(form)
    form.answers.set_typed(GOOD)
    acts.refusal = BadEntry(Refusal("X", "That day is a holiday.", where="on"))
    form.submit()
    form.submit()
    assert not form.answers.is_checking()
    assert form.page.summary.hasFocus()


def test_leaving_an_untouched_form_asks_nothing(form: Form, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.cancelled):
        form.bar.canceller.click()


def test_leaving_a_form_with_something_typed_asks_first(form: Form, qtbot: QtBot) -> None:
    form.answers.set_typed({"place": "Room 2"})
    with qtbot.assertNotEmitted(form.cancelled):
        form.bar.canceller.click()
    assert form.bar.is_asking()
    assert form.bar.keeper.hasFocus()
    with qtbot.waitSignal(form.cancelled):
        form.bar.keeper.click()


def test_answers_known_beforehand_are_shown(sources: Sources, acts: Acts, shown: Show) -> None:
    form = Form(CALL, sources, acts, preset={"place": "Room 2"})
    shown(form)
    assert form.answers.fields["place"].value() == "Room 2"
    assert not form.is_touched()
