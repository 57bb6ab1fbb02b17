"""A form: asks, keeps drafts, says what is wrong, checks answers, and calls the act once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casework.domain.errors import CaseworkError
from ui.fields.words import relabel
from ui.forms.action_bar import ActionBar, Leaving, row_of
from ui.forms.departures import Departing
from ui.forms.drafts import DraftKeeper, Drafts
from ui.forms.form_page import FormPage, Lead
from ui.forms.form_pages import CHECK_TITLE, FormPages, fill_open
from ui.forms.offers import Filler, Offer
from ui.forms.running import Runner, at_once
from ui.forms.sources import Sources
from ui.forms.spec import FormSpec

Act = Callable[[Mapping[str, object], Mapping[str, Departing]], object]
"""Does what the form is for, with the answers and the reasons for departures; its result."""
KEYS = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")


@dataclass(frozen=True)
class Around:
    """What a form may be given besides its questions and its act.

    `about` says which case it belongs to. `lead` takes the person to a part of the window, `back`
    to what came before the form; `busy` is said while the runner works.
    """

    drafts: Drafts | None = None
    about: str = ""
    lead: Lead = None
    back: Callable[[], object] | None = None
    run: Runner = at_once
    offers: Sequence[Offer] = ()
    busy: str = "Recording"
    may_cancel: bool = True


class Form(QWidget):
    """`done` carries the act's result; `cancelled` follows leaving without recording."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        spec: FormSpec,
        sources: Sources,
        act: Act,
        around: Around = Around(),
        *,
        preset: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__()
        self.spec, self._act, self._around = spec, act, around
        self.is_over = False
        """Whether the act is being done or was done; then pressing again does nothing."""
        self.answers = FormPages(spec, sources, around.lead, around.about)
        self.answers.set_values(preset or {})
        self.answers.is_lacking()
        self._untouched = self.answers.typed()
        drafts = around.drafts
        self._keeper = DraftKeeper(drafts, self.answers.typed, self) if drafts else None
        keep = partial(self._leave, keeps=True) if self._keeper else None
        leaving = Leaving(keep, partial(self._leave, keeps=False), self._name_buttons)
        self.bar = ActionBar(spec.button, self.submit, self.cancel, leaving, back=self.back)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.answers, 1)
        box.addWidget(self.bar)
        if drafts is not None and drafts.found is not None:
            carry_on = partial(self.answers.set_typed, drafts.found.typed)
            self.page.offer(drafts.found.words(sources.today), carry_on, drafts.drop)
        self._listen()
        _offer(self, around.offers)
        self._name_buttons()

    @property
    def page(self) -> FormPage:
        """The page of questions that is shown, or was shown last."""
        return self.answers.page

    def begin(self) -> None:
        """Put the keyboard where the person starts."""
        self.page.begin()

    def submit(self) -> None:
        """Check this page; go on to the next, to the check, or do the act."""
        if self.is_over:
            return
        if self.page.is_waiting():
            self.begin()
            return
        if self.answers.is_lacking():
            return
        problems = self.page.column.problems() + self.page.departures.problems()
        self.page.show_problems(problems, ())
        if problems:
            self.answers.setCurrentWidget(self.page)
        elif self.answers.is_checking() or (self.answers.is_last() and not self.spec.check):
            self._record()
        else:
            self._turn(1)
        self._name_buttons()

    def back(self) -> None:
        """To the page before, or to what came before the form."""
        if self.answers.currentIndex() > 0:
            self._turn(-1)
        elif self._around.back is not None:
            self._around.back()

    def cancel(self) -> None:
        """Leave; asks first when something was typed."""
        if self.is_touched() and not self.bar.is_asking():
            self.bar.ask_before_leaving()
        else:
            self._leave(keeps=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, where leaving is possible; lists that are open in a field close first."""
        if event.key() == Qt.Key.Key_Escape and self._around.may_cancel:
            self.bar.ask_no_more() if self.bar.is_asking() else self.cancel()
        else:
            super().keyPressEvent(event)

    def is_touched(self) -> bool:
        """Whether anything stands in the form that did not stand there at first."""
        return not self.is_over and self.answers.typed() != self._untouched

    def _turn(self, step: int) -> None:
        self.answers.turn(step)
        self._name_buttons()
        if self.answers.is_checking():
            self.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record(self) -> None:
        values, reasons = self.answers.values(), self.page.departures.answers()
        self.is_over = True
        self.bar.status.say(f"{self._around.busy} \N{HORIZONTAL ELLIPSIS}")
        try:
            self._around.run(lambda: self._act(values, reasons), self._recorded, self._refused)
        except BaseException:
            self.is_over = False
            raise

    def _recorded(self, result: object) -> None:
        self.bar.status.say("")
        if self._keeper:
            self._keeper.drop()
        self.done.emit(result)

    def _refused(self, error: Exception) -> None:
        self.is_over = False
        self.bar.status.say("")
        if not isinstance(error, CaseworkError):
            raise error
        self.answers.refuse(error)
        self._name_buttons()

    def _name_buttons(self) -> None:
        is_check = self.answers.is_checking()
        acts = is_check or (self.answers.is_last() and not self.spec.check)
        goes_on = CHECK_TITLE if self.answers.is_last() else "Continue"
        relabel(self.bar.main, self.spec.button if acts else goes_on)
        may_go_back = self.answers.currentIndex() > 0 or self._around.back is not None
        self.bar.backer.setVisible(may_go_back)
        self.bar.canceller.setVisible(self._around.may_cancel)
        self.bar.ask_no_more()

    def _listen(self) -> None:
        for keys in KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        self.answers.currentChanged.connect(self._name_buttons)
        if self._keeper is None:
            return
        self._keeper.saved.connect(self.bar.status.say)
        for page in self.answers.asking:
            page.column.changed.connect(self._keeper.touch)
            page.column.left.connect(self._keeper.keep)

    def _leave(self, *, keeps: bool) -> None:
        if self._keeper is not None:
            (self._keeper.keep if keeps else self._keeper.drop)()
        self.cancelled.emit()


def _offer(form: Form, offers: Sequence[Offer]) -> None:
    """Buttons above the questions that fill in what nobody has answered yet."""
    fill, say = partial(_fill, form), form.bar.status.say
    buttons = [Filler(one, fill, say) for one in offers]
    if buttons:
        form.page.put_above(row_of(*buttons))
    for one in buttons:
        shortcut = QShortcut(QKeySequence(one.keys), form)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(one.click)


def _fill(form: Form, values: Mapping[str, object]) -> int | None:
    """How many open questions were answered; None once the act is being done."""
    return None if form.is_over else fill_open(form.answers, values)
