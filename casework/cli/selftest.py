"""Does here all that a store must be able to do, from a sample case to its restored copy."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from casework import upkeep
from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId
from casework.domain.refusals import command_line as refusals
from casework.exports import export_case_file
from casework.opening import open_workspace, open_workspace_with_recovery
from casework.store.costs import STORE_COSTS, KdfCosts
from casework.stories.playing import Played, play, stories_folder
from casework.stories.telling import case_called, tell_cases
from casework.workspace import Workspace

Done = TypeVar("Done")
SMALLEST_PDF = 20_000


def selftest(_asked: argparse.Namespace) -> int:
    """A line for each step that went well. Raises `CaseworkError` at the first that did not."""
    return run()


def run(costs: KdfCosts = STORE_COSTS) -> int:
    """The self-test; `costs` are those of the store that it makes and throws away."""
    with tempfile.TemporaryDirectory(prefix="casework-selftest-") as place:
        folder = Path(place)
        story = stories_folder() / "rachel" / "story.toml"
        made = _step("play a story", lambda: play(story, folder / "store", costs=costs))
        workspace = open_workspace(made.folder, made.login, made.password)
        try:
            _step("export a case file", lambda: _export(workspace, folder / "case file.pdf"))
            _step("verify the store", lambda: _verify(workspace))
            backup = _step("back it up", lambda: upkeep.make_backup(workspace, folder / "backups"))
        finally:
            workspace.close()
        _step("restore it with the recovery key", lambda: _restore(backup, folder, made))
    return 0


def _export(workspace: Workspace, out: Path) -> None:
    (row,) = workspace.read(tell_cases)
    case = CaseId(workspace.read(case_called, row.reference))
    workspace.run(export_case_file, case, out=out)
    size = out.stat().st_size
    if size < SMALLEST_PDF or not out.read_bytes().startswith(b"%PDF-"):
        raise _failed("export a case file", f"{size} bytes are not a case file.")


def _verify(workspace: Workspace) -> None:
    found = upkeep.verify(workspace)
    if found:
        raise _failed("verify the store", found[0].sentence)


def _restore(backup: Path, folder: Path, made: Played) -> None:
    upkeep.restore_with_recovery(backup, folder / "restored", made.recovery_key)
    workspace = open_workspace_with_recovery(folder / "restored", made.recovery_key)
    try:
        _verify(workspace)
        _export(workspace, folder / "restored case file.pdf")
    finally:
        workspace.close()


def _step(name: str, do: Callable[[], Done]) -> Done:
    """Says whether a step went well."""
    try:
        done = do()
    except BaseException:
        print(f"{name}: FAILED", flush=True)
        raise
    print(f"{name}: ok", flush=True)
    return done


def _failed(step: str, problem: str) -> CaseworkError:
    return CaseworkError(refusals.SELFTEST_FAILED, step=step, problem=problem)
