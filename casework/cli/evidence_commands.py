"""Commands that give evidence away: exhibits with their sums and a manifest."""

import argparse

from casework.cli.asking import open_store
from casework.cli.store_commands import tell
from casework.domain.errors import NotFound
from casework.domain.ids import CaseId, ExhibitId
from casework.domain.refusals import rights
from casework.errands.manifests import export_manifest
from casework.queries.exhibits import exhibits
from casework.stories.telling import case_called
from casework.workspace import Workspace


def manifest(asked: argparse.Namespace) -> int:
    """Write exhibits with a manifest; prints where, how many, and the SHA-256 of the list."""
    workspace = open_store(asked)
    try:
        case = CaseId(workspace.read(case_called, asked.ref))
        made = workspace.run(
            export_manifest,
            case,
            out=asked.out,
            audience=asked.audience,
            to_whom=asked.to_whom,
            reason=asked.reason,
            exhibits=_named(workspace, case, asked.exhibits),
        )
    finally:
        workspace.close()
    tell(file=asked.out, number=made.number, given=made.given, not_given=made.held_back)
    tell(sha256sums=made.sha256)
    return 0


def _named(workspace: Workspace, case: CaseId, labels: str) -> tuple[ExhibitId, ...]:
    """'1,EX-3' as ids. Raises `NotFound`."""
    known = {one.label: ExhibitId(one.id) for one in workspace.read(exhibits, case)}
    found = []
    for word in filter(None, labels.upper().replace(" ", "").split(",")):
        label = f"EX-{word.removeprefix('EX-')}"
        if label not in known:
            raise NotFound(rights.NOT_FOUND, thing="exhibit")
        found.append(known[label])
    return tuple(found)
