"""Many files at once: what is said of all of them, how far it is, and what was not taken in."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from casework.desk import Reason
from casework.domain.ids import CaseId
from casework.domain.progress import Progress
from casework.errands.taking_in import Saying, TakenIn, begin, take_in
from casework.queries import case_page
from casework.services import catalogue
from casework.services.evidence_several import PastedEntry
from ui.arrivals import Content
from ui.forms.acts.evidence import several_form_spec
from ui.forms.arguments import arguments
from ui.forms.capture_offers import capture_offers
from ui.forms.case_sources import case_sources
from ui.forms.departures import Departing
from ui.forms.form import Around, Form
from ui.host import Host
from ui.plain import counted, one_line
from ui.theme import look
from ui.widgets.buttons import Kind
from ui.widgets.cards import Page, stacked
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label, second_line

MOST_SHOWN = 200


def several_form(
    host: Host, case_id: str, known: Mapping[str, object], lead: Callable[[str], object]
) -> Form:
    """What is typed is checked at once; then the worker seals, and the form is gone."""
    files: Sequence[Path] = known.get("files", ())  # type: ignore[assignment]
    contents: Sequence[Content] = known.get("contents", ())  # type: ignore[assignment]
    pasted = tuple(PastedEntry(one.name, one.data) for one in contents)
    head = host.read(case_page.header, case_id)
    act = catalogue.acts()["register_several"]

    def do(answers: Mapping[str, object], departing: Mapping[str, Departing]) -> object:
        told = arguments(act, answers)
        saying = Saying(told["entry"], told["on"], bool(told.get("by_name", True)))  # type: ignore[arg-type]
        reasons = {code: Reason(one.reason, one.approved_by) for code, one in departing.items()}
        begin(host.workspace, CaseId(case_id), saying, reasons)

        def work(progress: Progress) -> TakenIn:
            place = host.workspace, CaseId(case_id), [Path(one) for one in files], saying
            return take_in(*place, pasted=pasted, progress=progress)

        host.work("Sealing files", work, tell)
        return 0

    around = Around(
        about=f"{head.name} \N{MIDDLE DOT} {head.reference}",
        lead=lead,
        offers=capture_offers(host.workspace, "seal_several", case_id, {}),
    )
    spec = several_form_spec(what_came(files, contents))
    return Form(spec, case_sources(host.workspace, case_id), do, around)


def what_came(files: Sequence[Path], contents: Sequence[Content]) -> str:
    """'12 files', '2 folders and 3 files': as they were dropped; nothing is opened yet."""
    folders = sum(Path(one).is_dir() for one in files)
    plain = len(files) - folders + len(contents)
    parts = [counted(folders, "folder", "folders")] if folders else []
    parts += [counted(plain, "file", "files")] if plain or not folders else []
    return " and ".join(parts)


def tell(done: TakenIn) -> "NotAll | None":
    """Nothing is said where all went well: the exhibits are there to be seen."""
    if not (done.not_taken or done.left):
        return None
    made = NotAll(QApplication.activeWindow(), done)
    made.open()
    return made


class NotAll(Dialog):
    """How many were sealed, and each that was not with its sentence."""

    def __init__(self, parent: QWidget | None, done: TakenIn) -> None:
        super().__init__(title_of(done), parent, wide=640)
        self._lines = [f"{one_line(one.name)}: {one.sentence}" for one in done.not_taken]
        self.box.addWidget(label(summary(done), wrap=True))
        if self._lines:
            self.box.addWidget(self._list(done))
            self.add_button("Copy this list", self._copy)
        self.close_button = self.add_button("Close", self.accept, Kind.PRIMARY, is_default=True)
        self.close_button.setFocus()

    def _list(self, done: TakenIn) -> Page:
        page = Page("Not taken in")
        page.box.setContentsMargins(10, 8, 14, 8)
        for one in done.not_taken[:MOST_SHOWN]:
            words = label(one_line(one.name), wrap=True), second_line(one.sentence)
            page.add(stacked(*words, spacing=2))
        if len(done.not_taken) > MOST_SHOWN:
            more = len(done.not_taken) - MOST_SHOWN
            page.add(second_line(f"And {more:,} more: they are all in the list that is copied."))
        page.end()
        page.setMinimumHeight(look().px(200))
        return page

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines))


def title_of(done: TakenIn) -> str:
    """What happened in a few words."""
    if done.was_stopped:
        return "Sealing was stopped"
    return "Some files were not taken in" if done.sealed else "Nothing was taken in"


def summary(done: TakenIn) -> str:
    """'6 files were sealed as EX-4 to EX-9. 2 were not taken in. 3 were not tried.'"""
    said = []
    if done.sealed:
        first, last = done.sealed[0], done.sealed[-1]
        as_what = f"EX-{first}" if first == last else f"EX-{first} to EX-{last}"
        was = counted(len(done.sealed), "file was sealed", "files were sealed")
        said.append(f"{was} as {as_what}.")
    if done.not_taken:
        was = counted(len(done.not_taken), "was not taken in", "were not taken in")
        said.append(f"{was}; where they lie they are as they were.")
    if done.left:
        said.append(f"{counted(done.left, 'was not tried', 'were not tried')}: add them again.")
    return " ".join(said)
