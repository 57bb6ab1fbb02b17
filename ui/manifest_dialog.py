"""Giving exhibits away: which, to whom, why, in which form; then it is asked where they go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.domain.evidence_choices import AUDIENCES, MAY_HAVE_SENSITIVE
from casework.queries.exhibit_cards import CardRow
from ui.fields.choice_field import ChoiceField, ManyField, choices_of
from ui.fields.field import Field
from ui.fields.long_text_field import LongTextField
from ui.fields.option_row import Choice
from ui.fields.question import Question
from ui.fields.text_field import TextField
from ui.theme import look
from ui.widgets.buttons import Kind
from ui.widgets.cards import Page
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label

LEAVES = (
    "Each exhibit is checked against its seal, copied with a clean name, and listed with its "
    "SHA-256, so that anybody can check it. What they may not be given is listed with the reason. "
    "Copies outside Casework are not protected."
)
STAYS = "Restricted, so listed for them and not given: {which}. Redacted editions are given."
OTHERS = 270
"""What stands above and below the questions, and what is said of them when they are wrong."""
FORMS = {"folder": "A folder", "zip": "One zip file"}


@dataclass(frozen=True)
class Wanted:
    """What was answered. No exhibit stands for all."""

    exhibits: tuple[str, ...]
    audience: str
    to_whom: str
    reason: str
    is_zip: bool


class ManifestDialog(Dialog):
    """`give` is told what was answered, once everything is."""

    def __init__(
        self,
        rows: Sequence[CardRow],
        chosen: Sequence[str],
        parent: QWidget,
        give: Callable[[Wanted], object],
    ) -> None:
        super().__init__("Give copies away", parent, wide=840)
        self._give = give
        choices = [Choice(one.id, f"EX-{one.number}  {one.title}") for one in rows]
        self.exhibits = ManyField(
            Question("exhibits", "Which exhibits?", missing="Choose at least one exhibit"), choices
        )
        self.exhibits.set_value(tuple(chosen) or tuple(one.id for one in rows))
        self.audience = ChoiceField(Question("audience", "Who is it for?"), choices_of(AUDIENCES))
        self.to_whom = TextField(Question("to_whom", "Who gets it?", "Name and post."))
        self.reason = LongTextField(
            Question("reason", "Why?", "It stands in the custody of each exhibit."), lines=2
        )
        self.form = ChoiceField(Question("form", "In which form?"), choices_of(FORMS))
        self.form.set_value("folder")
        self._restricted = {one.id: f"EX-{one.number}" for one in rows if one.is_sensitive}
        self.audience.changed.connect(self._say_what_stays)
        self.exhibits.changed.connect(self._say_what_stays)
        self.box.addWidget(label(LEAVES, wrap=True))
        self._set_out()
        self.add_button("Choose where it goes", self._go_on, Kind.PRIMARY, is_default=True)
        self.add_button("Go back", self.reject)
        self.to_whom.enter()

    @property
    def fields(self) -> tuple[Field, ...]:
        """In the order in which they are asked."""
        return (self.exhibits, self.to_whom, self.reason, self.audience, self.form)

    def _set_out(self) -> None:
        body, row = Page("What is given away", fill="panel"), QHBoxLayout()
        row.setSpacing(28)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.fields[:3], self.fields[3:]):
            column = QVBoxLayout()
            column.setSpacing(14)
            for field in part:
                column.addWidget(field)
            column.addStretch(1)
            row.addLayout(column, 1)
        held = QWidget()
        held.setLayout(row)
        body.box.setContentsMargins(0, 0, 14, 0)
        body.add(held)
        body.setMinimumHeight(look().px(150))
        self.box.addWidget(body, 1)
        high = held.sizeHint().height() + look().px(OTHERS)
        room = self.screen().availableGeometry().height() - 40
        self.resize(self.minimumWidth(), min(high, room))

    def _say_what_stays(self) -> None:
        """Before anything is copied: what these people will find listed only."""
        chosen, audience = self.exhibits.typed(), self.audience.value()
        held = [label for one, label in self._restricted.items() if one in chosen]
        is_said = bool(held) and audience is not None and audience not in MAY_HAVE_SENSITIVE
        words = STAYS.format(which=", ".join(held)) if is_said else ""
        self.exhibits.note(words)

    def _go_on(self) -> None:
        wrong = [one for one in self.fields if not self._is_right(one)]
        if wrong:
            wrong[0].enter()
            return
        audience, form = self.audience.value(), self.form.value()
        wanted = Wanted(
            tuple(str(one) for one in self.exhibits.typed()),
            str(audience),
            self.to_whom.value(),
            self.reason.value().strip(),
            form == "zip",
        )
        self.accept()
        self._give(wanted)

    def _is_right(self, field: Field) -> bool:
        words = field.problem()
        field.show_problem(words)
        return words is None
