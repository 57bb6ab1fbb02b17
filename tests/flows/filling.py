"""Fills a form by Tab, from its first question to its button, as a person without a mouse."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.flows.answering import answer
from tests.flows.hands import Hands
from ui.fields.date_field import DateField
from ui.fields.field import Field
from ui.fields.long_text_field import LongTextField
from ui.fields.person_field import PersonField
from ui.fields.text_field import TextField
from ui.forms.departures import OneDeparture
from ui.forms.form import Form
from ui.forms.groups import Group
from ui.forms.several_field import SeveralField

Answers = Mapping[str, object]
Way = tuple[object, ...]
"""Where a question stands: names of fields and numbers of groups, from the form inwards."""


class Filling:
    """One form being filled; every answer must be asked for."""

    def __init__(self, hands: Hands, answers: Answers, form: Form | None = None) -> None:
        self.hands, self.answers = hands, answers
        self.form = form or hands.form
        self.given: set[Way] = set()

    def fill_page(self) -> None:
        """Tab through the page; at each question that has an answer, give it."""
        for _ in range(400):
            if self.hands.at in (self.form.bar.main, self.form.bar.canceller):
                break
            self._at_stop(self.hands.at)
            self.hands.tab()
        self._to_main()

    def rewind(self) -> None:
        """By 'Back' to the first page."""
        while self.form.answers.currentIndex() > 0:
            self.hands.push("Back")

    def to_the_end(self) -> None:
        """Page after page, until the button that does the act has the keyboard."""
        self.rewind()
        for _ in range(8):
            if not self.form.answers.is_checking():
                self.fill_page()
            if self.form.answers.is_checking() or self._is_at_end():
                break
            self.hands.press(Qt.Key.Key_Return)
            assert self.form.page.summary.isHidden(), self.said()
        left = set(_ways(self.answers)) - self.given
        assert not left, f"nobody asked for {left}"

    def record(self) -> None:
        """Fill it all in and press the button that does the act; it must be done."""
        self.to_the_end()
        shell, texts, days = self.hands.shell, self.texts(), self.days()
        self.hands.press(Qt.Key.Key_Return)
        self.hands.until(lambda: shell.errands.form is not self.form or not self.form.is_over)
        assert shell.errands.form is not self.form, self.said()
        self.hands.written += texts
        self.hands.days += days

    def texts(self) -> list[str]:
        """Every text that stands in the form."""
        return [str(one.typed()) for one in self._fields(TextField, LongTextField)] + [
            one.words() for one in self._fields(PersonField)
        ]

    def days(self) -> list[dt.date]:
        """Every day that stands in the form."""
        return [day for one in self._fields(DateField) if isinstance(day := one.value(), dt.date)]

    def _fields(self, *kinds: type[Field]) -> list[Field]:
        asked = [leaf for page in self.form.answers.asking for leaf in page.column.leaves()]
        asked += [one for page in self.form.answers.asking for one in page.departures.fields()]
        return [one for one in asked if isinstance(one, kinds) and one.is_answered()]

    def be_refused(self) -> str:
        """The same, and what is said instead of doing it; the summary has the keyboard."""
        self.to_the_end()
        self.hands.press(Qt.Key.Key_Return)
        self.hands.until(lambda: not self.form.is_over)
        assert self.hands.at is self.form.page.summary
        return self.said()

    def said(self) -> str:
        """What the error summary says."""
        return self.form.page.summary.accessibleName()

    def _is_at_end(self) -> bool:
        return self.form.answers.is_last() and not self.form.spec.check

    def _to_main(self) -> None:
        for _ in range(4):
            if self.hands.at is self.form.bar.main:
                return
            self.hands.tab()
        raise AssertionError("Tab does not come to the form's button")

    def _at_stop(self, stop: QWidget) -> None:
        way, field = self._question(stop)
        if field is None:
            self._go_past(way, stop)
            return
        if isinstance(field, SeveralField):
            self._more_groups(way, field, stop)
            return
        wanted = self.wanted(way, field)
        if wanted is not None and way not in self.given:
            self.given.add(way)
            answer(self.hands, field, wanted)

    def wanted(self, way: Way, _field: Field) -> object:
        """What is to be answered to the question at `way`; None to go past it."""
        return _look_up(self.answers, way)

    def _go_past(self, way: Way, stop: QWidget) -> None:
        """A guard for which there is a reason: say that one goes on, and give it."""
        cards = [one for one in self.form.page.departures.shown if one.opener is stop]
        if cards and way[0] in self.answers:
            self.hands.press(Qt.Key.Key_Return)
            self._at_stop(self.hands.at)

    def _more_groups(self, way: Way, field: SeveralField, stop: QWidget) -> None:
        wanted = _look_up(self.answers, way)
        count = len(wanted) if isinstance(wanted, list | tuple) else 0
        if stop is field.adder and len(field.groups) < count:
            self.hands.press(Qt.Key.Key_Return)
            assert self.hands.at is not stop, "the keyboard did not go to the new group"
            self._at_stop(self.hands.at)

    def _question(self, stop: QWidget) -> tuple[Way, Field | None]:
        way: list[object] = []
        found: Field | None = None
        at: QWidget | None = stop
        while at is not None and at is not self.form:
            if isinstance(at, Field):
                found = found or at
                way.insert(0, at.question.name)
            elif isinstance(at, Group):
                several = _several_of(at)
                way.insert(0, several.groups.index(at))
            elif isinstance(at, OneDeparture):
                way.insert(0, at.unmet.code)
            at = at.parentWidget()
        return tuple(way), found


def _several_of(group: Group) -> SeveralField:
    up = group.parentWidget()
    while not isinstance(up, SeveralField):
        assert up is not None
        up = up.parentWidget()
    return up


def _look_up(answers: object, way: Way) -> object:
    for step in way:
        if isinstance(answers, Mapping):
            answers = answers.get(step)
        elif isinstance(answers, list | tuple) and isinstance(step, int) and step < len(answers):
            answers = answers[step]
        else:
            return None
    return answers


def _ways(answers: object, way: Way = ()) -> list[Way]:
    if isinstance(answers, Mapping):
        return [one for name, value in answers.items() for one in _ways(value, (*way, name))]
    if isinstance(answers, list) and answers and isinstance(answers[0], Mapping):
        return [one for n, value in enumerate(answers) for one in _ways(value, (*way, n))]
    return [way]
