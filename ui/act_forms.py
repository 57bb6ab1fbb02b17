"""The form of an act as the window shows it: links in it lead to parts of the same case."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.host import Host

LED_TO = ("report_incident", "enter_running_case")
"""Forms of no case that lead to one another."""
LEADS_OUT: Mapping[str, Mapping[str, object]] = {"answer_screen": {"kind": "indecent_image"}}
"""Forms of the same case that others lead to, with what they begin with."""


def form_maker(host: Host, act: str, case_id: str, known: Mapping[str, object]) -> QWidget:
    """A form that records through the open store."""
    from ui.forms.act_form import act_form  # forms are read in when the first is opened
    from ui.screens.settings import store_forms

    if act == "change_letter":
        from ui.screens.letters.editor import LetterEditor

        return LetterEditor(host, case_id, str(known["letter"]))
    if act == "begin_redaction":
        from ui.screens.redaction.screen import RedactionScreen

        return RedactionScreen(host, case_id, str(known["exhibit"]))
    if act == "change_password":
        return store_forms.change_password(host, is_first=bool(known.get("is_first")))
    if act == "let_in":
        return store_forms.let_in(host)
    if act == "answer_screen" and case_id:
        from ui.screens.triage.guided import triage_form

        return triage_form(host, case_id, known)
    if act in ("set_password", "new_recovery_key", "after_recovery"):
        return way_in(host, act, known)

    lead = _lead(host, case_id)
    if act == "seal_several":
        from ui.screens.case.several import several_form

        return several_form(host, case_id, known, lead)
    return act_form(host.workspace, act, case_id, preset=known, jobs=host.jobs, lead=lead)


def _lead(host: Host, case_id: str) -> Callable[[str], None]:
    def lead(where: str) -> None:
        if where in LEADS_OUT and case_id:
            host.fill_in(where, case_id, LEADS_OUT[where])
        elif case_id:
            host.open_case(case_id, where)
        elif where in LED_TO:
            host.fill_in(where)

    return lead


def way_in(host: Host, act: str, known: Mapping[str, object]) -> QWidget:
    """A form that gives somebody a way in again."""
    from ui.screens.settings import way_in_forms  # needed once in a long while

    if act == "set_password":
        return way_in_forms.set_password(host, str(known.get("user", "")))
    if act == "new_recovery_key":
        return way_in_forms.new_recovery_key(host)
    return way_in_forms.recovered(host)
