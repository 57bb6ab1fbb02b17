"""A form: asks, keeps drafts, says what is wrong, checks answers, and calls the act once."""

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from casework.domain.errors import CaseworkError
from ui.fields.field import Field
from ui.fields.words import Words, relabel
from ui.forms.action_bar import ActionBar, Leaving
from ui.forms.build import build_column
from ui.forms.check_answers import CheckAnswers
from ui.forms.departures import Departing
from ui.forms.drafts import DraftKeeper, Drafts
from ui.forms.form_page import FormPage, Middle
from ui.forms.refused import say_refusal
from ui.forms.sources import Sources
from ui.forms.spec import FormSpec
from ui.widgets.cards import Page

Act = Callable[[Mapping[str, object], Mapping[str, Departing]], object]
"""Does what the form is for, with the answers and the reasons for departures; its result."""
KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")
CHECK_TITLE = "Check your answers"


class Form(QWidget):
    """`done` carries the act's result; `cancelled` follows leaving without recording."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        spec: FormSpec,
        sources: Sources,
        act: Act,
        *,
        drafts: Drafts | None = None,
        lead: Callable[[str], object] | None = None,
        preset: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__()
        self.spec, self._act, self._lead = spec, act, lead
        self._is_over = False
        self.column = build_column(spec.fields, sources)
        self.column.set_values(preset or {})
        self._untouched = self.column.typed()
        self.page = FormPage(spec.title, spec.purpose, self.column, lead)
        self.checks = CheckAnswers(self._change)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(_check_page(self.checks))
        self._keeper = DraftKeeper(drafts, self.column.typed, self) if drafts else None
        keep = self._leave_with_draft if self._keeper else None
        leaving = Leaving(keep, self._leave_without, self._edit)
        self.bar = ActionBar(spec.button, self.submit, self.cancel, leaving, back=self._edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.pages, 1)
        box.addWidget(self.bar)
        self._offer(drafts, sources.today)
        self._listen()
        self._edit()

    def begin(self) -> None:
        """Put the keyboard where the person starts."""
        self.page.begin()

    def submit(self) -> None:
        """Check the answers, show them once more where the form asks for it, and record them."""
        if self._is_over:
            return
        if self.page.is_waiting():
            self.begin()
            return
        problems = self.column.problems() + self.page.departures.problems()
        self.page.show_problems(problems, ())
        if problems:
            self._edit()
        elif self.spec.check and self.pages.currentWidget() is self.page:
            self._check()
        else:
            self._record()

    def show_refusal(self, refused: CaseworkError) -> None:
        """Say what the core said: beside the field it names, or as a step that is not open."""
        self._edit()
        say_refusal(self.page, refused, self._lead)

    def cancel(self) -> None:
        """Leave; asks first when something was typed."""
        if self.is_touched() and not self.bar.is_asking():
            self.bar.ask_before_leaving()
        else:
            self._leave_without()

    def is_touched(self) -> bool:
        """Whether anything stands in the form that did not stand there at first."""
        return not self._is_over and self.column.typed() != self._untouched

    def _record(self) -> None:
        self._is_over = True
        try:
            result = self._act(self.column.values(), self.page.departures.answers())
        except CaseworkError as refused:
            self._is_over = False
            self.show_refusal(refused)
            return
        except BaseException:
            self._is_over = False
            raise
        if self._keeper:
            self._keeper.drop()
        self.done.emit(result)

    def _check(self) -> None:
        self.checks.say(self.column.asked())
        self.pages.setCurrentIndex(1)
        self._name_buttons()
        self.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        self.pages.setCurrentIndex(0)
        self._name_buttons()

    def _change(self, field: Field) -> None:
        self._edit()
        self.page.go_to(field)

    def _name_buttons(self) -> None:
        is_checking = self.pages.currentIndex() == 1
        goes_on = self.spec.check and not is_checking
        relabel(self.bar.main, CHECK_TITLE if goes_on else self.spec.button)
        self.bar.backer.setVisible(is_checking)
        self.bar.ask_no_more()

    def _listen(self) -> None:
        for keys in KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        if self._keeper:
            self.column.changed.connect(self._keeper.touch)
            self.column.left.connect(self._keeper.keep)
            self._keeper.saved.connect(self.bar.status.say)

    def _offer(self, drafts: Drafts | None, today: dt.date) -> None:
        if drafts is None or drafts.found is None:
            return
        found = drafts.found
        self.page.offer(found.words(today), lambda: self.column.set_typed(found.typed), drafts.drop)

    def _leave_with_draft(self) -> None:
        if self._keeper:
            self._keeper.keep()
        self.cancelled.emit()

    def _leave_without(self) -> None:
        if self._keeper:
            self._keeper.drop()
        self.cancelled.emit()


def _check_page(checks: CheckAnswers) -> Page:
    page = Page(CHECK_TITLE)
    page.add(Middle(Words(CHECK_TITLE, "title"), checks))
    page.end()
    return page
