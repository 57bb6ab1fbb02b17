"""Questions and news in plain text; every button says what it does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from casework.domain.errors import CaseworkError
from ui.widgets.buttons import Kind
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label


class Question(Dialog):
    """Asks whether to do something; `yes` names the act. Esc and `no` leave things as they are."""

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        detail: str,
        *,
        yes: str,
        no: str,
        do: Callable[[], object],
        is_danger: bool = False,
    ) -> None:
        super().__init__(question, parent)
        self._do = do
        if detail:
            self.box.addWidget(label(detail, wrap=True))
        kind = Kind.DANGER if is_danger else Kind.PRIMARY
        self.yes = self.add_button(yes, self._agreed, kind, is_default=not is_danger)
        self.no = self.add_button(no, self.reject, is_default=is_danger)
        (self.no if is_danger else self.yes).setFocus(Qt.FocusReason.TabFocusReason)

    def _agreed(self) -> None:
        self.accept()
        self._do()


class News(Dialog):
    """Tells something that has to be read before going on."""

    def __init__(self, parent: QWidget | None, title: str, text: str, close: str) -> None:
        super().__init__(title, parent)
        if text:
            self.box.addWidget(label(text, wrap=True))
        self.close_button = self.add_button(close, self.accept, Kind.PRIMARY, is_default=True)
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)


def whether(
    parent: QWidget | None,
    question: str,
    do: Callable[[], object],
    *,
    yes: str,
    no: str = "Go back",
    detail: str = "",
    is_danger: bool = False,
) -> Question:
    """Ask; call `do` when the answer is `yes`. Returns at once."""
    made = Question(parent, question, detail, yes=yes, no=no, do=do, is_danger=is_danger)
    made.open()
    return made


def tell(
    parent: QWidget | None, problem: CaseworkError | str, *, title: str = "", close: str = "Go back"
) -> News:
    """Say why something was not done, or that it was. Returns at once."""
    sentence = str(problem)
    made = News(parent, title or sentence, sentence if title else "", close)
    made.open()
    return made


def which_files(parent: QWidget | None, title: str) -> list[Path]:
    """Files picked by the person; none when they changed their mind."""
    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]


def where_to_save(parent: QWidget | None, title: str, name: str, kinds: str) -> Path | None:
    """A path for a new file, `kinds` as in 'PDF (*.pdf)'; None when they changed their mind."""
    picked, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    return Path(picked) if picked else None


def which_folder(parent: QWidget | None, title: str) -> Path | None:
    """A folder; None when they changed their mind."""
    picked = QFileDialog.getExistingDirectory(parent, title)
    return Path(picked) if picked else None
