"""What the forms of evidence may choose from: pairs that look alike."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from casework.queries import exhibits
from casework.workspace import Workspace
from ui.fields.option_row import Choice


def _likenesses(workspace: Workspace, case_id: str) -> list[Choice]:
    """Each pair once, those without an answer first."""
    rows = workspace.read(exhibits.exhibits, case_id)
    found = {
        each.id: (each.is_open, Choice(each.id, f"{one.label} and {each.label}", each.words))
        for one in rows
        for each in one.provenance.likenesses
    }
    return [choice for _is_open, choice in sorted(found.values(), key=lambda one: not one[0])]


EVIDENCE: Mapping[str, Callable[[Workspace, str], Sequence[Choice]]] = MappingProxyType(
    {"likenesses": _likenesses}
)
