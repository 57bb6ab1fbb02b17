"""What a form already knows when it is opened: the register's facts, the terms that hold."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from casework.queries import groundwork, inquiry
from casework.workspace import Workspace

Read = Callable[[Workspace, str], Mapping[str, object]]


def prefilled(workspace: Workspace, act: str, case_id: str) -> Mapping[str, object]:
    """Answers that stand in the form at first and can be changed."""
    read = READERS.get(act)
    return read(workspace, case_id) if read and case_id else {}


def _report(workspace: Workspace, case_id: str) -> Mapping[str, object]:
    page = workspace.read(groundwork.groundwork, case_id)
    known = {"facts_found": page.found_words, "facts_not_found": page.not_found_words}
    return {name: words for name, words in known.items() if words}


def _terms(workspace: Workspace, case_id: str) -> Mapping[str, object]:
    issued = workspace.read(inquiry.inquiry, case_id).terms
    if not issued:
        return {}
    last = issued[-1]
    return {
        "terms": last.scope,
        "not_in_scope": last.not_in_scope,
        "questions": last.questions,
        "witnesses": last.witnesses,
        "evidence": last.evidence,
        "commissioned_by": last.commissioned_by,
        "recommendations_asked": last.recommendations_asked,
        **({"report_by": last.report_by} if last.report_by else {}),
    }


READERS: Mapping[str, Read] = MappingProxyType({"sign_report": _report, "amend_terms": _terms})
