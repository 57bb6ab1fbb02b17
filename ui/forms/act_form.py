"""The form of an act over the open store: drafts, guards, the act itself, and where it leads."""

import datetime as dt
from collections.abc import Callable, Mapping

from casework.desk import Reason
from casework.domain.errors import Refused
from casework.domain.refusal import Force, Unmet
from casework.queries import case_page, home
from casework.services import catalogue, records
from casework.workspace import Workspace
from ui.fields.field import Typed
from ui.forms.acts.all_forms import forms
from ui.forms.arguments import arguments
from ui.forms.capture_offers import capture_offers, still_open
from ui.forms.case_sources import case_sources
from ui.forms.departures import Departing
from ui.forms.drafts import Drafts, FoundDraft
from ui.forms.form import Around, Form
from ui.forms.prefilled import prefilled
from ui.forms.running import at_once, by_worker
from ui.jobs import Jobs

SLOW = frozenset({"seal_evidence", "seal_pasted"})
"""Acts that read files: they are run by the worker."""
NO_DRAFT = frozenset({"complete_capture"})
"""Forms of one record among many: what was typed for one is never offered for another."""


def act_form(
    workspace: Workspace,
    act_code: str,
    case_id: str = "",
    *,
    preset: Mapping[str, object] | None = None,
    jobs: Jobs | None = None,
    lead: Callable[[str], object] | None = None,
) -> Form:
    """The form; guards that stand in the way already are shown on it."""
    spec, act = forms()[act_code], catalogue.acts()[act_code]
    given = {**prefilled(workspace, act_code, case_id), **(preset or {})}
    spec = still_open(workspace, spec, given)
    known = {name: given[name] for name in spec.known if name in given}
    place = (case_id,) if act.is_on_case else ()

    def do(answers: Mapping[str, object], departing: Mapping[str, Departing]) -> object:
        told = arguments(act, {**answers, **known})
        reasons = {code: Reason(one.reason, one.approved_by) for code, one in departing.items()}
        return workspace.run_departing(reasons, act.function, *place, **told)

    around = Around(
        about=_about(workspace, case_id),
        drafts=None if act_code in NO_DRAFT else _drafts(workspace, act_code, case_id),
        lead=lead,
        offers=capture_offers(workspace, act_code, case_id, given, jobs),
        run=by_worker(jobs) if jobs is not None and act_code in SLOW else at_once,
    )
    form = Form(spec, case_sources(workspace, case_id), do, around, preset=given)
    _show_guards(form, _unmet(workspace, act_code, case_id))
    return form


def _about(workspace: Workspace, case_id: str) -> str:
    if not case_id:
        return ""
    head = workspace.read(case_page.header, case_id)
    return f"{head.name} \N{MIDDLE DOT} {head.reference}"


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
