"""The form of an act over the open store: drafts, guards, the act itself, and where it leads."""

import datetime as dt
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from casework.desk import Reason
from casework.domain.errors import Refused
from casework.domain.refusal import Force, Unmet
from casework.queries import case_page, home
from casework.services import catalogue, records
from casework.workspace import Workspace
from ui.fields.field import Typed
from ui.forms.acts.all_forms import forms
from ui.forms.arguments import arguments
from ui.forms.case_sources import case_sources
from ui.forms.departures import Departing
from ui.forms.drafts import Drafts, FoundDraft
from ui.forms.form import Around, Form
from ui.forms.running import at_once, by_worker
from ui.jobs import Jobs
from ui.theme import look

SLOW = frozenset({"seal_evidence", "seal_pasted"})
"""Acts that read files: they are run by the worker."""
WIDE, HIGH = 760, 720


class ActForm(QDialog):
    """`done_with` carries the act's result; `led` the part of the window that was asked for."""

    done_with = Signal(object)
    led = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        act_code: str,
        case_id: str = "",
        *,
        preset: Mapping[str, object] | None = None,
        jobs: Jobs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.act_code, self.case_id = act_code, case_id
        self.form = act_form(
            workspace, act_code, case_id, preset=preset, jobs=jobs, lead=self._lead
        )
        self.setWindowTitle(self.form.spec.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(look().px(WIDE), look().px(HIGH))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.form)
        self.form.done.connect(self._on_done)
        self.form.cancelled.connect(self._on_left)
        self.form.begin()

    def reject(self) -> None:
        """Esc and the window's cross leave as Cancel does."""
        self.form.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a box does nothing: Ctrl+Enter records."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_left(self) -> None:
        super().reject()

    def _on_done(self, result: object) -> None:
        self.accept()
        self.done_with.emit(result)

    def _lead(self, where: str) -> None:
        super().reject()
        self.led.emit(where)


def act_form(
    workspace: Workspace,
    act_code: str,
    case_id: str = "",
    *,
    preset: Mapping[str, object] | None = None,
    jobs: Jobs | None = None,
    lead: Callable[[str], object] | None = None,
) -> Form:
    """The form alone, for pages and dialogs; guards that stand already are shown on it."""
    spec, act = forms()[act_code], catalogue.acts()[act_code]
    given = dict(preset or {})
    known = {name: given[name] for name in spec.known if name in given}
    place = (case_id,) if act.is_on_case else ()

    def do(answers: Mapping[str, object], departing: Mapping[str, Departing]) -> object:
        told = arguments(act, {**answers, **known})
        reasons = {code: Reason(one.reason, one.approved_by) for code, one in departing.items()}
        return workspace.run_departing(reasons, act.function, *place, **told)

    around = Around(
        drafts=_drafts(workspace, act_code, case_id),
        lead=lead,
        run=by_worker(jobs) if jobs is not None and act_code in SLOW else at_once,
    )
    form = Form(spec, case_sources(workspace, case_id), do, around, preset=given)
    _show_guards(form, _unmet(workspace, act_code, case_id))
    return form


def _drafts(workspace: Workspace, act_code: str, case_id: str) -> Drafts:
    def save(typed: Mapping[str, Typed]) -> dt.datetime:
        workspace.run(records.save_draft, form=act_code, case=case_id, answers=typed)
        return workspace.now

    def drop() -> None:
        workspace.run(records.drop_draft, form=act_code, case=case_id)

    kept = workspace.read(home.draft, act_code, case_id)
    found = FoundDraft(kept[1], kept[0]) if kept else None  # type: ignore[arg-type]
    return Drafts(save, drop, found)


def _unmet(workspace: Workspace, act_code: str, case_id: str) -> tuple[Unmet, ...]:
    if not case_id:
        return ()
    steps = workspace.read(case_page.case_steps, case_id)
    return next((one.unmet for one in steps if one.code == act_code), ())


def _show_guards(form: Form, unmet: tuple[Unmet, ...]) -> None:
    form.page.note([one for one in unmet if one.force is Force.WARN])
    if any(one.force is Force.BLOCK for one in unmet):
        form.answers.refuse(Refused(unmet))
    else:
        last = form.answers.asking[-1]
        last.departures.show_unmet([one for one in unmet if one.force is Force.OVERRIDE])
