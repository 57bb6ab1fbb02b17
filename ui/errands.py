"""What a person goes through in the reading pane before they are back: forms, evidence, papers."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from casework.domain.dates import london
from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId
from ui import ask
from ui.evidence_queue import SEALING, Asked, forms_for
from ui.focus import focused_in
from ui.host import Host
from ui.letter_errand import LetterErrand
from ui.main_window import SPREAD, MainWindow
from ui.manifest_errand import ManifestErrand
from ui.page_errand import PageErrand
from ui.stamp_errand import StampErrand
from ui.way_back import WayBack


class FormWidget(Protocol):
    """What every form can do, whoever made it."""

    done: SignalInstance
    cancelled: SignalInstance

    def begin(self) -> None:
        """Put the keyboard where the person starts."""

    def is_touched(self) -> bool:
        """Whether anything was typed."""

    def cancel(self) -> None:
        """Leave; asks first when something was typed."""


MakeForm = Callable[[Host, str, str, Mapping[str, object]], QWidget]
"""The host, an act's code, a case's id, answers known beforehand."""


class Errands(QObject):
    """One form at a time. `back_wanted` asks for the page the person came from."""

    back_wanted = Signal()
    recorded = Signal(str, object)
    """An act's code and its result."""

    def __init__(self, host: Host, window: MainWindow, make_form: MakeForm) -> None:
        super().__init__(host)
        self.host, self.window, self._make = host, window, make_form
        self.form: QWidget | None = None
        self._queue: list[Asked] = []
        self._way = WayBack(window.pages)
        self._case_id = ""
        host.form_wanted.connect(self.fill_in)
        host.evidence_wanted.connect(self.take_evidence)
        host.export_wanted.connect(self.export)
        self.letters = LetterErrand(host, window)
        self.manifests = ManifestErrand(host, window, self.recorded.emit)
        self.stamps = StampErrand(host, window)
        self.pages = PageErrand(host, window, self.recorded.emit)
        host.refused.connect(self._tell)
        self._must_stay = False

    def fill_in(self, act: str, case_id: str, known: Mapping[str, object]) -> None:
        """Show an act's form in the reading pane."""
        if not self.may_leave():
            return
        if self.form is None:
            self._way.keep()
        self._close_form()
        self._must_stay = bool(known.get("is_first"))
        form = self._make(self.host, act, case_id, known)
        self.form = form
        form.done.connect(lambda result: self._done(act, case_id, result))  # type: ignore[attr-defined]
        form.cancelled.connect(self._cancelled)  # type: ignore[attr-defined]
        self.window.spread(is_on=bool(form.property(SPREAD)))
        self.window.show_page(form)
        form.begin()  # type: ignore[attr-defined]  # a `FormWidget`

    def may_leave(self) -> bool:
        """False when a form is open with answers in it; then it asks what to do with them."""
        form = self.form
        if form is None or not (self._must_stay or form.is_touched()):  # type: ignore[attr-defined]
            return True
        if not self._must_stay:
            form.cancel()  # type: ignore[attr-defined]
        return self.form is None

    def take_evidence(self, case_id: str, what: object) -> None:
        """Describe and seal what came, one form after the other, or one for all of many."""
        if not self.may_leave():
            return
        self._case_id = case_id
        self._queue = forms_for(what, self.host.now.astimezone(london()))
        self._next_file()

    def export(self, case_id: str) -> None:
        """Ask where the case file goes, and make it on the worker."""
        from casework.queries import case_page

        head = self.host.read(case_page.header, case_id)
        name = f"{head.reference} case file.pdf"
        out = ask.where_to_save(self.window, "Keep the case file", name, "PDF (*.pdf)")
        if out is not None:
            self.export_to(case_id, out)

    def export_to(self, case_id: str, out: Path) -> None:
        """Make the case file at `out` on the worker."""
        from casework.exports import export_case_file  # papers are read in when one is made

        run, case = self.host.workspace.run, CaseId(case_id)
        self.host.work(
            "Making the case file",
            lambda progress: run(export_case_file, case, out=out, progress=progress),
            lambda number: self._made(number, out),
        )

    def keep_draft(self) -> None:
        """Before locking: a form keeps its draft when the keyboard leaves its field.

        A letter, or a redaction, keeps what was done when it is asked whether it was touched.
        """
        if self.form is None:
            return
        at = focused_in(self.form)
        if at is not None:
            at.clearFocus()
        self.form.is_touched()  # type: ignore[attr-defined]  # a `FormWidget`

    def _made(self, number: object, out: Path) -> None:
        self.recorded.emit("export_case_file", number)
        ask.tell(self.window, f"It is in {out}.", title="The case file is made")

    def drop(self) -> None:
        """Nothing is open any more."""
        self._queue = []
        self._close_form()

    def _tell(self, problem: object) -> None:
        if isinstance(problem, CaseworkError):
            ask.tell(self.window, problem)

    def _next_file(self) -> None:
        if self._queue:
            act, known = self._queue.pop(0)
            self.fill_in(act, self._case_id, known)

    def _done(self, act: str, case_id: str, result: object) -> None:
        self._close_form()
        self.recorded.emit(act, result)
        if act in SEALING and self._queue:
            self._next_file()
        elif act == "write_letter":
            self.fill_in("change_letter", case_id, {"letter": result})
        else:
            self._back()

    def _cancelled(self) -> None:
        self._queue = []
        self._close_form()
        self._back()

    def _back(self) -> None:
        self.back_wanted.emit()
        self._way.go()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        self._must_stay = False
        self.window.spread(is_on=False)
        if form is not None:
            self.window.pages.removeWidget(form)
            form.hide()
            form.deleteLater()
