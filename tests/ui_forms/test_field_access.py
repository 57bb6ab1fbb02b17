"""Every kind of field by keyboard and screen reader: names, Tab order, no trap."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from casework.domain.refusal import Force, Unmet
from ui import theme
from ui.fields.choice_field import choices_of
from ui.fields.marks import RoundMark
from ui.fields.option_row import Choice
from ui.forms.form import Form
from ui.forms.several_field import SeveralField
from ui.forms.sources import Sources
from ui.forms.spec import FieldSpec, FormSpec, Kind, OnlyIf

Show = Callable[[QWidget], None]
SHORT = choices_of({"yes": "Yes", "no": "No"})
LONG = tuple(Choice(str(n), f"Clause {n}", "Glasgow") for n in range(40))
NAME = FieldSpec("name", "Name", help="As the council knows them.")
GROUP = (NAME, FieldSpec("post", "Post", required=False))
FIELDS = tuple(
    FieldSpec(kind.name.lower(), f"Question of {kind.value}", kind, "A hint.", choices=SHORT)
    for kind in Kind
    if kind is not Kind.SEVERAL
)
ALL = FormSpec(
    "everything",
    "Everything at once",
    "",
    "Record everything",
    (
        *FIELDS,
        FieldSpec("clauses", "Clauses", Kind.MANY, choices=LONG),
        FieldSpec("clause", "Main clause", Kind.CHOICE, choices=LONG),
        FieldSpec("people", "Who is it about?", Kind.SEVERAL, parts=GROUP, one="person"),
        FieldSpec("hidden", "Only then", only_if=OnlyIf("choice", ("yes",))),
    ),
)


@pytest.fixture
def form(sources: Sources, shown: Show) -> Form:
    made = Form(ALL, sources, lambda _values, _departing: None)
    made.resize(1024, 640)
    shown(made)
    made.begin()
    return made


def tabbed(qtbot: QtBot, form: Form) -> Iterator[QWidget]:
    """Every widget that Tab reaches until it comes round."""
    first = QApplication.focusWidget()
    now = first
    for _ in range(400):
        yield now
        qtbot.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return
    raise AssertionError("Tab never came round")


def assert_from_top_to_bottom(inner: QWidget, passed: list[QWidget]) -> None:
    QApplication.processEvents()
    tops = [one.mapTo(inner, QPoint(0, 0)).y() for one in passed]
    start = tops.index(min(tops))
    tops = tops[start:] + tops[:start]
    wrong = [(a, b) for a, b in pairwise(tops) if b < a - 4]
    assert not wrong, f"{wrong} in {tops}"


def stops_of(form: Form) -> set[QWidget]:
    policy = Qt.FocusPolicy.TabFocus
    every = form.findChildren(QWidget)
    return {one for one in every if one.isVisible() and one.focusPolicy() & policy}


def test_every_control_has_a_name_that_is_said(form: Form) -> None:
    for widget in stops_of(form):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken.text(QAccessible.Text.Name), widget


def test_the_name_of_a_control_is_its_label(form: Form) -> None:
    for name in ("text", "long_text", "day", "number", "password", "folder"):
        field = form.answers.fields[name]
        spoken = QAccessible.queryAccessibleInterface(field.way_in())
        assert spoken.text(QAccessible.Text.Name) == field.question.label
        assert spoken.text(QAccessible.Text.Description) == "A hint."


def test_tab_reaches_everything_from_top_to_bottom_and_is_caught_nowhere(
    qtbot: QtBot, form: Form
) -> None:
    passed = list(tabbed(qtbot, form))
    reached = set(passed)
    for mark in form.findChildren(RoundMark):
        if mark in reached and mark.group() is not None:
            reached |= set(mark.group().buttons())
    assert stops_of(form) <= reached
    inner = form.page.inner
    assert_from_top_to_bottom(inner, [one for one in passed if inner.isAncestorOf(one)])


def test_what_has_the_keyboard_is_in_sight(qtbot: QtBot, form: Form) -> None:
    for widget in tabbed(qtbot, form):
        top = widget.mapTo(form, QPoint(0, 0)).y()
        assert -1 <= top < form.height(), widget.accessibleName()


def test_a_group_that_is_added_is_named_numbered_and_in_its_place(qtbot: QtBot, form: Form) -> None:
    several = form.answers.fields["people"]
    assert isinstance(several, SeveralField)
    several.adder.click()
    second = several.groups[1].column.fields["name"]
    assert second.way_in().hasFocus()
    assert second.way_in().accessibleName() == "Person 2: Name"
    assert several.groups[0].remover.accessibleName() == "Remove person 1"
    test_tab_reaches_everything_from_top_to_bottom_and_is_caught_nowhere(qtbot, form)
    several.groups[0].remover.click()
    assert second.way_in().accessibleName() == "Person 1: Name"
    assert [group.heading.said() for group in several.groups] == ["Person 1"]


def test_groups_inside_a_group_stand_in_the_tab_order_where_they_are_seen(
    qtbot: QtBot, sources: Sources, shown: Show
) -> None:
    inner = FieldSpec(
        "numbers", "Registrations", Kind.SEVERAL, parts=GROUP, one="registration", fewest=0
    )
    people = FieldSpec("people", "People", Kind.SEVERAL, parts=(*GROUP, inner), one="person")
    spec = FormSpec("nested", "Nested", "", "Record it", (people, NAME))
    form = Form(spec, sources, lambda _values, _departing: None)
    shown(form)
    outer = form.answers.fields["people"]
    assert isinstance(outer, SeveralField)
    outer.adder.click()
    for group in outer.groups:
        registrations = group.column.fields["numbers"]
        assert isinstance(registrations, SeveralField)
        assert registrations.adder.words() == "Add a registration"
        registrations.adder.click()
        registrations.adder.click()
    form.begin()
    surface = form.page.inner
    passed = [one for one in tabbed(qtbot, form) if surface.isAncestorOf(one)]
    assert len(passed) == 2 * (1 + 2 + 2 * 3 + 1) + 2
    assert_from_top_to_bottom(surface, passed)


def test_groups_give_their_answers_and_each_its_own_problems(form: Form) -> None:
    several = form.answers.fields["people"]
    several.set_value(({"name": "Debbie Marsh", "post": "Care worker"}, {"name": ""}))
    assert several.words() == "Debbie Marsh\nPost: Care worker\n\n"
    assert [words for _, words in several.problems()] == ["Person 2: Enter name"]
    again = several.typed()
    several.set_typed([])
    several.set_typed(again)
    assert several.value() == (
        {"name": "Debbie Marsh", "post": "Care worker"},
        {"name": "", "post": ""},
    )


def test_departures_stand_between_the_summary_and_the_fields(qtbot: QtBot, form: Form) -> None:
    unmet = [Unmet(code, f"Guard {code}.", "", Force.OVERRIDE) for code in ("A", "B")]
    form.page.departures.show_unmet(unmet)
    form.submit()
    for card in form.page.departures.shown:
        card.open()
    form.page.summary.setFocus()
    inner = form.page.inner
    passed = [one for one in tabbed(qtbot, form) if inner.isAncestorOf(one)]
    assert_from_top_to_bottom(inner, passed)
    names = [one.accessibleName() for one in passed]
    assert "Guard A.: Why go on?" in names
    assert "Guard B.: Who agreed?" in names


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, text_scale=2.0)
    yield
    theme.apply(qapp)


def test_nothing_is_cut_off_at_200_percent_in_the_smallest_window(
    twice_as_large: None, form: Form
) -> None:
    form.submit()
    QApplication.processEvents()
    for area in form.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
    assert form.minimumSizeHint().width() <= 1024
    for button in form.findChildren(QPushButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width()
    for words in form.findChildren(QLabel):
        if words.isVisible():
            assert words.height() >= words.heightForWidth(words.width()), words.text()
