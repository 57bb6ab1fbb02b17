"""What the forms of evidence offer to fill in: what the file says, and what was said before it."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from casework.queries import last_capture, readings
from casework.workspace import Workspace
from ui.forms.offers import Offer, as_answers
from ui.forms.spec import FormSpec
from ui.jobs import Jobs

FROM_FILE = "Fill in from the file"
NOTHING = "The file says nothing that is asked here."
READ_KEY, REPEAT_KEY = "F7", "F4"
FROM = ("seal_evidence", "seal_pasted", "seal_several", "complete_capture")


def capture_offers(
    workspace: Workspace,
    act: str,
    case_id: str,
    given: Mapping[str, object],
    jobs: Jobs | None = None,
) -> tuple[Offer, ...]:
    """For the forms of evidence; nothing of a file is read before the person asks for it.

    A file is read by the worker, where there is one: it may be large, or made to take long.
    """
    if act not in FROM or not case_id:
        return ()
    return (*_repeat(workspace, act, case_id), *_read(workspace, act, case_id, given, jobs))


def _repeat(workspace: Workspace, act: str, case_id: str) -> tuple[Offer, ...]:
    label, said = workspace.read(last_capture.last_capture, case_id)
    if not said or act == "complete_capture":
        return ()
    return (Offer(f"The same as {label}", REPEAT_KEY, lambda: as_answers(said)),)


def _read(
    workspace: Workspace,
    act: str,
    case_id: str,
    given: Mapping[str, object],
    jobs: Jobs | None,
) -> tuple[Offer, ...]:
    def read() -> Mapping[str, object]:
        return as_answers(_facts(workspace, act, case_id, given))

    is_known = any(name in given for name in ("file", "data", "exhibit"))
    return (Offer(FROM_FILE, READ_KEY, read, NOTHING, jobs),) if is_known else ()


def _facts(
    workspace: Workspace, act: str, case_id: str, given: Mapping[str, object]
) -> Mapping[str, object]:
    if act == "complete_capture":
        return workspace.read(last_capture.prefill_exhibit, str(given["exhibit"]))
    if isinstance(data := given.get("data"), bytes):
        name = str(given.get("name", ""))
        return workspace.read(readings.prefill_pasted, case_id, data=data, name=name)
    return workspace.read(readings.prefill_file, case_id, file=Path(str(given["file"])))


ALWAYS = frozenset({"contains", "on"})
HANGS_ON = {
    "posted": "posted_on",
    "posted_zone": "posted_on",
    "captured_time": "captured_on",
    "seen_time": "seen_on",
}
"""Questions of a form that are open while another field is."""


def still_open(workspace: Workspace, spec: FormSpec, given: Mapping[str, object]) -> FormSpec:
    """The form that completes a capture asks only what nothing was said of."""
    if spec.act != "complete_capture" or "exhibit" not in given:
        return spec
    label, names = workspace.read(last_capture.open_questions, str(given["exhibit"]))
    asked = (
        one
        for one in spec.fields
        if one.name in ALWAYS or HANGS_ON.get(one.name, one.name) in names
    )
    return replace(spec, title=f"Say more of {label}", fields=tuple(asked))
