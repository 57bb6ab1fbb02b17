"""'To fill in': the values and answers of a letter that the case does not hold."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal

from casework.domain.choices import YES_NO
from casework.queries.letter_page import AskRow, FillRow, Preview
from ui.fields.choice_field import ChoiceField, choices_of
from ui.fields.date_field import DateField
from ui.fields.field import Field
from ui.fields.long_text_field import LongTextField
from ui.fields.question import Question
from ui.fields.text_field import TextField
from ui.theme import Size
from ui.widgets.buttons import Button, quiet
from ui.widgets.cards import Card
from ui.widgets.labels import heading, second_line

TITLE = "To fill in"
NOTE = "What you type here goes into this letter, and into the step it belongs to."
LONG = frozenset(
    {"recipient.address", "hearing.consequences", "hearing.papers", "hearing.papers_withheld"}
    | {"outcome.reasons", "outcome.mitigation", "warning.change", "suspension.asked"}
    | {"suspension.reason", "investigation.terms", "case_answer.reason", "informal.expected"}
)
NOTHING = "The case says everything that this letter needs."
MORE = "Say something else than the case does"
YES_OR_NO = {code: words for code, words in YES_NO.items() if code != "not_known"}


class FillCard(Card):
    """Fields are made once and shown while the letter needs them. `changed` follows every edit."""

    changed = Signal()
    left = Signal()

    def __init__(self, today: dt.date, *, may_write: bool) -> None:
        super().__init__(padding=16, spacing=12)
        self._today, self._may_write = today, may_write
        self.fields: dict[str, Field] = {}
        self.asks: dict[str, ChoiceField] = {}
        self.offers: dict[str, tuple[Button, str]] = {}
        self._known: list[Field] = []
        """Those that the case answers: shown on asking."""
        self._shows_known = False
        self.box.addWidget(heading(TITLE, Size.SECTION))
        self.note = second_line(NOTE)
        self.box.addWidget(self.note)
        self.more = quiet(MORE, self._show_known, is_flush=True)

    def show_letter(self, letter: Preview) -> None:
        """Make what is missing, show what is needed; what was typed is left alone."""
        self._known = []
        for ask in letter.asks:
            if ask.fact not in self.asks:
                self._add_ask(ask)
            self._put_forward(self.asks[ask.fact], is_known=bool(ask.from_case), is_needed=True)
        for fill in letter.fills:
            if fill.code not in self.fields:
                self._add_fill(fill)
            self._show(fill)
        self.box.addWidget(self.more)
        self.more.setVisible(bool(self._known) and not self._shows_known and self._may_write)
        shown = [one for one in self._every() if not one.isHidden()]
        self.note.say(NOTE if shown else NOTHING)

    def values(self) -> dict[str, str]:
        """Placeholder → what was typed, as far as it can be read; '' where nothing was."""
        return {
            code: _typed(field) for code, field in self.fields.items() if field.trouble() is None
        }

    def answers(self) -> dict[str, str]:
        """Fact → yes, no, or '' where nothing was chosen."""
        return {fact: str(field.value() or "") for fact, field in self.asks.items()}

    def enter(self, where: str) -> bool:
        """Put the keyboard in the value or the question; False when it is none of these."""
        kind, _, code = where.partition(".")
        field: Field | None = (self.fields if kind == "fill" else self.asks).get(code)
        if field is None:
            return False
        field.show()
        field.enter()
        return True

    def first_open(self) -> Field | None:
        """The first that is needed and has nothing."""
        every = (one for one in self._every() if not one.isHidden() and one not in self._known)
        return next((one for one in every if not one.is_answered()), None)

    def _every(self) -> list[Field]:
        return [*self.asks.values(), *self.fields.values()]

    def _show_known(self) -> None:
        """Show what the case answers, so that it can be said differently in this letter."""
        self._shows_known = True
        known = list(self._known)
        for field in known:
            field.show()
        self.more.hide()
        known[0].enter()

    def _put_forward(self, field: Field, *, is_known: bool, is_needed: bool) -> None:
        """Show a question, unless the case answers it and nobody asked to say otherwise."""
        at_rest = is_known and not field.is_answered() and not has_keyboard(field)
        if at_rest and is_needed:
            self._known.append(field)
        field.setVisible(is_needed and (self._shows_known or not at_rest))

    def _add_ask(self, ask: AskRow) -> None:
        hint = f"The case says {YES_OR_NO[ask.from_case].lower()}." if ask.from_case else ""
        question = Question(ask.fact, ask.question, hint, required=not ask.from_case)
        field = ChoiceField(question, choices_of(YES_OR_NO))
        field.set_value(ask.answer or None)
        self.asks[ask.fact] = field
        self._put(field)

    def _add_fill(self, fill: FillRow) -> None:
        field = self._field(fill)
        self.fields[fill.code] = field
        self._put(field)
        use = quiet("Use this", self._user(fill.code), is_flush=True)
        use.hide()
        self.offers[fill.code] = (use, "")
        self.box.addWidget(use)

    def _field(self, fill: FillRow) -> Field:
        shown = Question(fill.code, fill.what[:1].upper() + fill.what[1:])
        if fill.is_day:
            day = DateField(shown, today=self._today)
            day.set_value(dt.date.fromisoformat(fill.typed) if fill.typed else None)
            return day
        made: Field = LongTextField(shown, lines=2) if fill.code in LONG else TextField(shown)
        made.set_value(fill.typed)
        return made

    def _put(self, field: Field) -> None:
        field.setEnabled(self._may_write)
        field.changed.connect(self.changed)
        field.left.connect(self.left)
        self.box.addWidget(field)

    def _show(self, fill: FillRow) -> None:
        field = self.fields[fill.code]
        is_known = bool(fill.offered) and not fill.is_unverified
        self._put_forward(field, is_known=is_known, is_needed=fill.is_needed)
        if not field.is_answered():
            field.note(_offered(fill))
        use, _words = self.offers[fill.code]
        use.setVisible(fill.is_needed and fill.is_unverified and self._may_write)
        self.offers[fill.code] = (use, fill.offered)

    def _user(self, code: str) -> Callable[[], None]:
        def use() -> None:
            field, words = self.fields[code], self.offers[code][1]
            field.set_typed(words)
            field.enter()
            self.changed.emit()

        return use


def has_keyboard(field: Field) -> bool:
    """Whether somebody is typing in it."""
    return any(one.hasFocus() for one in field.controls)


def _offered(fill: FillRow) -> str:
    if fill.is_unverified:
        return f"By a rule that nobody has verified: {fill.offered}. Check it before you use it."
    return f"The case says: {fill.offered}" if fill.offered else ""


def _typed(field: Field) -> str:
    value = field.value()
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value or "")
