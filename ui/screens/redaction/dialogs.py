"""Asked and told while an exhibit is redacted: somebody new in the key, what a check found."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from casework.domain.redaction_choices import PSEUDONYM_KINDS
from casework.services.capture_facts import CONTENTS
from ui.fields.choice_field import ChoiceField, ManyField, choices_of
from ui.fields.line_box import LineBox
from ui.fields.option_row import Choice
from ui.fields.question import Question
from ui.theme import DEMIBOLD, look
from ui.tokens import Tone
from ui.widgets.banners import Notice
from ui.widgets.buttons import Kind, button
from ui.widgets.cards import Page
from ui.widgets.dialogs import Dialog
from ui.widgets.flow import Flow
from ui.widgets.labels import label, second_line

KEPT_APART = "The name is kept in the key of this case alone. It is never printed."
LEFT = (
    "The edition was made and looked through, and masked words can still be read in it. It was not "
    "kept. Mask each where it stands, or say that it may stay."
)
NOT_READ = (
    "It was not read by machine, because that part of Casework is not installed on this PC. Read "
    "every page by eye before it is given to anybody."
)
TITLE_TELLS = (
    "The title of this exhibit holds a masked word, and the chronology of the case file prints it."
)
CLEAN = "{count} sought in every byte of it{read}: none was found."


class PersonDialog(Dialog):
    """Who it is and the name; `add` is given both."""

    def __init__(self, parent: QWidget, add: Callable[[str, str], object]) -> None:
        super().__init__("Give somebody a pseudonym", parent, wide=460)
        self._add = add
        self.kind = ChoiceField(Question("kind", "Who is it?"), choices_of(PSEUDONYM_KINDS))
        self.kind.set_value("child")
        self.name = LineBox(38)
        self.name.setAccessibleName("Name of the person")
        asked = label("Name of the person")
        asked.setBuddy(self.name)
        for widget in (second_line(KEPT_APART), asked, self.name, self.kind):
            self.box.addWidget(widget)
        self.add_button("Add to the key", self._take, Kind.PRIMARY, is_default=True)
        self.add_button("Go back", self.reject)
        self.name.setFocus()

    def _take(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.mark(is_wrong=True)
            self.name.setFocus()
            return
        kind = str(self.kind.value() or "other")
        self.accept()
        self._add(kind, name)


class LeftDialog(Dialog):
    """Masked words that a check can still read: `go` to one, or let it `stay`."""

    def __init__(
        self,
        parent: QWidget,
        found: Sequence[tuple[int, str]],
        go: Callable[[int, str], object],
        stay: Callable[[str], object],
    ) -> None:
        super().__init__("Masked words can still be read", parent, wide=560)
        self._go, self._stay = go, stay
        self.box.addWidget(Notice(LEFT, Tone.RED))
        inner = Page("Masked words that are left", fill="panel", spacing=8)
        inner.box.setContentsMargins(0, 0, 16, 0)
        for page, word in found:
            where = f"on page {page + 1}" if page >= 0 else "in the bytes of the file"
            inner.add(label(f"{word}, {where}", weight=DEMIBOLD, wrap=True))
            inner.add(self._ways_on(page, word))
        inner.end()
        inner.setMinimumHeight(look().px(130))
        self.box.addWidget(inner, 1)
        self.add_button("Back to the page", self.accept, is_default=True)

    def _ways_on(self, page: int, word: str) -> QWidget:
        holder, row = QWidget(), Flow(8)
        holder.setLayout(row)
        if page >= 0:
            row.addWidget(button("Show the page", partial(self._leave, page, word)))
        row.addWidget(button("It may stay there", partial(self._let, word)))
        return holder

    def _leave(self, page: int, word: str) -> None:
        self.accept()
        self._go(page, word)

    def _let(self, word: str) -> None:
        self.accept()
        self._stay(word)


class FinishDialog(Dialog):
    """What was checked, what it still holds, and the button that seals it."""

    def __init__(
        self,
        parent: QWidget,
        told: Sequence[str],
        contains: Sequence[str],
        seal: Callable[[tuple[str, ...]], object],
        *,
        sought: int,
        read_by: str,
        is_told: bool,
    ) -> None:
        super().__init__("The redacted edition is made", parent, wide=560)
        self._seal = seal
        words = "1 masked word was" if sought == 1 else f"{sought} masked words were"
        read = " and read by machine" if read_by else ""
        self.box.addWidget(Notice(CLEAN.format(count=words, read=read), Tone.GREEN))
        if not read_by:
            self.box.addWidget(Notice(NOT_READ, Tone.AMBER))
        self.box.addWidget(label("\n".join(told), wrap=True))
        if is_told:
            self.box.addWidget(Notice(TITLE_TELLS, Tone.AMBER))
        self.holds = ManyField(
            Question("contains", "What does it still hold that needs care?", required=False),
            tuple(Choice(code, CONTENTS[code]) for code in contains),
        )
        self.holds.setVisible(bool(contains))
        self.box.addWidget(self.holds)
        self.add_button("Seal this edition", self._take, Kind.PRIMARY, is_default=True)
        self.add_button("Back to the page", self.reject)

    def _take(self) -> None:
        held = tuple(str(one) for one in self.holds.value())
        self.accept()
        self._seal(held)
