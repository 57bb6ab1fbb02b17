"""A statement to the letter with what can be done about it; two versions of one, compared."""

from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from casework.domain.dates import say_day
from casework.domain.word_changes import changes
from casework.queries.statements import SignatureRow, StatementFile, VersionRow
from ui.screens.case.part import PartPage
from ui.theme import look
from ui.widgets.cards import Page, Rule
from ui.widgets.changed_text import ChangedText, summary
from ui.widgets.chips import ChipButton, State
from ui.widgets.dialogs import Dialog
from ui.widgets.facts import Fact, FactList
from ui.widgets.flow import Flow
from ui.widgets.labels import Value, label


class StatementFileDialog(Dialog):
    """Everything of one statement; what is done next starts from its foot."""

    def __init__(self, page: PartPage, one: StatementFile) -> None:
        row = one.row
        super().__init__(f"S-{row.number}: {row.name}", page, wide=720)
        inner = Page("Statement", fill="panel", spacing=12)
        inner.box.setContentsMargins(0, 0, 16, 0)
        facts = FactList([each for each in _facts(one) if each.value], wide=110)
        inner.add(facts, Rule(), Value(row.text, "Statement"))
        inner.end()
        inner.setMinimumHeight(look().px(300))
        self.box.addWidget(inner, 1)
        self._page, self._one = page, one
        is_open = row.status != "signed" and row.kind != "attempt"
        if len(one.versions) > 1:
            self.add_button("Compare versions", lambda: CompareDialog(page, one).open())
        if is_open and page.may("revise_statement"):
            self.add_button("Write it anew", partial(self._then, "revise_statement", text=row.text))
        if is_open and page.may("settle_statement"):
            self.add_button("Record a signature", partial(self._then, "settle_statement"))
        self.add_button("Close", self.accept, is_default=True)

    def _then(self, act: str, **known: object) -> None:
        self.accept()
        self._page.fill_in(act, statement=self._one.row.id, **known)


class CompareDialog(Dialog):
    """What was taken out and put in between two versions, word by word."""

    def __init__(self, page: PartPage, one: StatementFile) -> None:
        super().__init__(f"S-{one.row.number}: {one.row.name}, versions compared", page, wide=760)
        self.pairs = _pairs(one.versions)
        if len(self.pairs) > 1:
            self.box.addWidget(self._choices())
        self.words = label("", wrap=True)
        self.box.addWidget(self.words)
        self.text = ChangedText((), "Statement")
        self.box.addWidget(self.text, 1)
        self.add_button("Close", self.accept, is_default=True)
        self.compare(len(self.pairs) - 1)

    def compare(self, number: int) -> None:
        """Show one pair."""
        older, newer = self.pairs[number]
        found = changes(older.text, newer.text)
        about = f"Version {older.number} of {say_day(older.written_on)} and version {newer.number}"
        why = f" {newer_reason(older)}" if newer.number == older.number + 1 else ""
        self.words.say(f"{about} of {say_day(newer.written_on)}.{why} {summary(found)}")
        self.text.show_changes(found, f"Versions {older.number} and {newer.number}")

    def _choices(self) -> QWidget:
        holder = QWidget()
        row = Flow(8)
        holder.setLayout(row)
        for number, (older, newer) in enumerate(self.pairs):
            chip = ChipButton(State(f"Versions {older.number} and {newer.number}"))
            chip.clicked.connect(partial(self._chosen, number))
            row.addWidget(chip)
        return holder

    def _chosen(self, number: int, _checked: bool = False) -> None:
        self.compare(number)


def newer_reason(older: VersionRow) -> str:
    """Why a newer version followed."""
    return f"Why: {older.reason}" if older.reason else ""


def _pairs(versions: tuple[VersionRow, ...]) -> list[tuple[VersionRow, VersionRow]]:
    """The first with the last, where there is more between; then each with the next."""
    whole = [(versions[0], versions[-1])] if len(versions) > 2 else []
    return [*whole, *pairwise(versions)]


def _facts(one: StatementFile) -> list[Fact]:
    row, last = one.row, one.versions[-1]
    version = f"{last.number}, of {say_day(last.written_on)}" if last.number > 1 else ""
    return [
        Fact("Kind", row.kind_words),
        Fact("Taken", say_day(row.taken_on)),
        Fact("Place", row.place),
        Fact("Present", row.present),
        Fact("Companion", one.companion),
        Fact("Adjustments", one.adjustments),
        Fact("Recording", one.recording_words),
        Fact("Version", version),
        *(Fact(each.words, _signature(each)) for each in one.signatures),
        Fact("Signed", say_day(row.signed_on) if row.signed_on else ""),
    ]


def _signature(one: SignatureRow) -> str:
    until = f"wanted back by {say_day(one.reply_by)}" if one.reply_by else ""
    return "; ".join(part for part in (say_day(one.on), one.how, one.reason, until) if part)
