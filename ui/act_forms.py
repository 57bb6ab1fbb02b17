"""The form of an act as the window shows it: links in it lead to parts of the same case."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ui.forms.act_form import act_form
from ui.host import Host


def form_maker(host: Host, act: str, case_id: str, known: Mapping[str, object]) -> QWidget:
    """A form that records through the open store."""

    def lead(where: str) -> None:
        if case_id:
            host.open_case(case_id, where)

    return act_form(host.workspace, act, case_id, preset=known, jobs=host.jobs, lead=lead)
