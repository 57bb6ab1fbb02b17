"""When something happened: a day, a time if it is known, and how sure that is."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casework.domain.errors import BadEntry
from ui.fields.field import Field, Typed
from ui.fields.line_box import LineBox
from ui.fields.option_list import OptionList
from ui.fields.option_row import Choice
from ui.fields.question import Question
from ui.fields.when import DAY_ONLY, TypedWhen, When, comes_twice, read_when, say_when, trouble_with
from ui.fields.words import Words

PRECISIONS = (
    Choice("exact", "Exact, as shown by the platform"),
    Choice("minute", "To the minute, by a clock"),
    Choice("about", "About then"),
    Choice("day", "Only the day is known"),
)
TWICE = (
    Choice(False, "The first time, before the clocks went back (BST)"),
    Choice(True, "The second time, after the clocks went back (GMT)"),
)


class MomentField(Field):
    """`value()` is a `When`, None until it can be read; it is never after `today`."""

    def __init__(
        self,
        question: Question,
        *,
        today: dt.date,
        precisions: Sequence[Choice] = PRECISIONS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(question, parent)
        self._today, self._precisions = today, tuple(precisions)
        self.day, self.clock = LineBox(24), LineBox(10)
        self.sureness = OptionList(self._precisions, many=False)
        self.echo = Words("", "quiet")
        self.twice = OptionList(TWICE, many=False)
        self.place(_side_by_side({"Day": self.day, "Time": self.clock}))
        self.place(self.echo)
        self.listen_to(self.day, f"{question.label}: day", question.help)
        self.listen_to(self.clock, f"{question.label}: time")
        for rows, asked in ((self.twice, "This time came twice"), (self.sureness, "How sure?")):
            self.place(rows)
            rows.picked_changed.connect(self._on_edit)
            for control, name, described in rows.marks(asked):
                self.listen_to(control, name, described)
        for box in (self.day, self.clock):
            box.textChanged.connect(self._on_edit)
        self.twice.hide()

    def value(self) -> When | None:
        if trouble_with(self._boxes(), today=self._today, label=""):
            return None
        return read_when(self._boxes(), today=self._today)

    def set_value(self, value: object) -> None:
        known = value if isinstance(value, When) else None
        day = known.day if known else None
        self.day.setText(f"{day.day}/{day.month}/{day.year}" if day else "")
        self.clock.setText(known.clock if known else "")
        self._be_sure(known.precision if known else "")

    def typed(self) -> Typed:
        now = self._boxes()
        if now.is_empty():
            return {}
        second = "" if now.second is None else str(now.second)
        return {"day": now.day, "time": now.clock, "sure": now.precision, "second": second}

    def set_typed(self, typed: Typed) -> None:
        kept = typed if isinstance(typed, dict) else {}
        self.day.setText(str(kept.get("day", "")))
        self.clock.setText(str(kept.get("time", "")))
        self._be_sure(str(kept.get("sure", "")))
        second = str(kept.get("second", ""))
        self.twice.pick([["False", "True"].index(second)] if second else [])

    def trouble(self) -> str | None:
        return trouble_with(self._boxes(), today=self._today, label=self.question.label)

    def words(self) -> str:
        when = self.value()
        if when is None:
            return ""
        sure = self._precisions[self.sureness.picked()[0]].words
        return f"{say_when(when)} ({sure[0].lower()}{sure[1:]})"

    def show_problem(self, words: str | None) -> None:
        super().show_problem(words)
        for box in (self.day, self.clock):
            box.mark(is_wrong=bool(words))

    def _boxes(self) -> TypedWhen:
        sure, twice = self.sureness.picked(), self.twice.picked()
        return TypedWhen(
            self.day.text().strip(),
            self.clock.text().strip(),
            str(self._precisions[sure[0]].value) if sure else "",
            bool(twice[0]) if twice else None,
        )

    def _be_sure(self, precision: str) -> None:
        self.sureness.pick([n for n, one in enumerate(self._precisions) if one.value == precision])

    def _on_edit(self) -> None:
        self.show_problem(None)
        now = self._boxes()
        is_twice = now.precision not in DAY_ONLY and comes_twice(now, today=self._today)
        if not is_twice and now.second is not None:
            self.twice.pick([])
        self.twice.setVisible(is_twice)
        try:
            self.echo.say(say_when(read_when(now, today=self._today)))
        except BadEntry:
            self.echo.say("")
        self.changed.emit()


def _side_by_side(boxes: dict[str, LineBox]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    for name, box in boxes.items():
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Words(name, "quiet"))
        column.addWidget(box)
        row.addLayout(column)
    row.addStretch(1)
    return line
