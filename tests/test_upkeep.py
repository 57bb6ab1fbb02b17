"""The whole store is verified, backed up, restored; people are let in and shut out."""

import datetime as dt
import re
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from casework import admission, exports, upkeep
from casework.domain.errors import StoreProblem, WrongPassword
from casework.domain.ids import CaseId, ExhibitId
from casework.opening import create_workspace, open_workspace, open_workspace_with_recovery
from casework.queries.backups import backup_is_due, backup_nag
from casework.services import evidence, organisation
from casework.services.entries import CaptureEntry
from casework.store.opening import FirstUser
from casework.workspace import Workspace
from tests.builders import COUNCIL, PASSWORD, RACHEL, Day, a_case, a_workspace, surround

OTHER = "another long password"


@pytest.fixture
def made(tmp_path: Path):
    first = FirstUser("macrae", "A. Macrae", PASSWORD)
    workspace, key = create_workspace(
        tmp_path / "store", first, COUNCIL, is_sample=True, surround=surround(Day())
    )
    yield workspace, key
    workspace.close()


def seal(workspace: Workspace, case: CaseId, folder: Path) -> ExhibitId:
    picture = folder / "post.png"
    Image.new("RGB", (300, 500), "#1877C9").save(picture)
    entry = CaptureEntry("The post", "volunteered", "F. Reid", workspace.today)
    return workspace.run(evidence.seal_evidence, case, file=picture, entry=entry,
                         on=workspace.today)  # fmt: skip


def test_a_sound_store_verifies_and_a_flipped_bit_in_evidence_is_named(made, tmp_path) -> None:
    workspace, _ = made
    case = a_case(workspace)
    seal(workspace, case, tmp_path)
    assert upkeep.verify(workspace) == []
    (blob,) = list(workspace.parts.vault.ids())
    path = workspace.parts.vault.path_of(blob)
    content = bytearray(path.read_bytes())
    content[-5] ^= 1
    path.write_bytes(content)
    (found,) = upkeep.verify(workspace)
    assert (found.kind, found.where) == ("evidence", "HR-2026-00001 EX-1")


def test_a_backup_restores_with_the_recovery_key_alone_and_exports_the_same(made, tmp_path) -> None:
    workspace, key = made
    case = a_case(workspace)
    seal(workspace, case, tmp_path)
    backup = upkeep.make_backup(workspace, tmp_path / "backups")
    workspace.run(exports.export_case_file, case, out=tmp_path / "one.pdf")
    workspace.close()
    restored = upkeep.restore_with_recovery(backup, tmp_path / "back", key)
    assert restored.damaged == ()
    again = open_workspace_with_recovery(tmp_path / "back", key, surround=surround(Day()))
    try:
        assert upkeep.verify(again) == []
        again.run(exports.export_case_file, case, out=tmp_path / "two.pdf")
    finally:
        again.close()
    assert text_of(tmp_path / "one.pdf") == text_of(tmp_path / "two.pdf")


def test_somebody_let_in_opens_the_store_and_once_shut_out_does_not(made, tmp_path) -> None:
    workspace, _ = made
    case = a_case(workspace)
    seal(workspace, case, tmp_path)
    user = admission.let_in(workspace, login="okafor", name="P. Okafor", role="manager",
                         password=OTHER)  # fmt: skip
    workspace.close()
    theirs = open_workspace(workspace.folder, "okafor", OTHER, surround=surround(Day()))
    assert theirs.user.name == "P. Okafor"
    theirs.close()
    mine = open_workspace(workspace.folder, "macrae", PASSWORD, surround=surround(Day()))
    admission.shut_out(mine, user)
    assert upkeep.verify(mine) == []
    mine.close()
    with pytest.raises(WrongPassword):
        open_workspace(workspace.folder, "okafor", OTHER, surround=surround(Day()))


def test_no_backup_without_a_place(made) -> None:
    with pytest.raises(StoreProblem) as refused:
        upkeep.make_backup(made[0])
    assert refused.value.code == "BACKUP_PLACE_NOT_CHOSEN"


def test_a_password_is_changed(made) -> None:
    workspace, _ = made
    admission.change_password(workspace, PASSWORD, OTHER)
    workspace.close()
    open_workspace(workspace.folder, "macrae", OTHER, surround=surround(Day())).close()


def text_of(path: Path) -> list[str]:
    """The words of a PDF, without who made it and what ties it to its own place in the audit."""
    pages = (page.extract_text() for page in PdfReader(path).pages)
    words = "\n".join(pages).replace("The recovery key", "WHO").replace("A. Macrae", "WHO")
    words = re.sub(r"audit \d+ / [0-9a-f ]+", "ANCHOR", words)
    return re.sub(r"(?<=row number)\s+\d+|[0-9a-f]{8}(?: [0-9a-f]{8})+", "ANCHOR", words).split()


def test_the_recovery_key_sets_a_password_anew_and_is_itself_renewed(made, tmp_path) -> None:
    workspace, key = made
    user = workspace.user.id
    workspace.close()
    opened = open_workspace_with_recovery(workspace.folder, key, surround=surround(Day()))
    admission.set_password(opened, user, OTHER)
    renewed = admission.new_recovery_key(opened)
    opened.close()
    open_workspace(workspace.folder, "macrae", OTHER, surround=surround(Day())).close()
    with pytest.raises(WrongPassword):
        open_workspace_with_recovery(workspace.folder, key, surround=surround(Day()))
    open_workspace_with_recovery(workspace.folder, renewed, surround=surround(Day())).close()


def test_a_backup_is_due_after_half_an_hour_when_something_was_done(tmp_path) -> None:
    day = Day()
    workspace = a_workspace(tmp_path, day)
    try:
        assert upkeep.back_up_if_due(workspace) is None
        workspace.run(organisation.set_backup_folder, folder=str(tmp_path / "backups"))
        assert upkeep.back_up_if_due(workspace) is not None
        day.at += dt.timedelta(minutes=29)
        a_case(workspace)
        assert upkeep.back_up_if_due(workspace) is None
        assert workspace.read(backup_is_due, is_leaving=True)
        day.at += dt.timedelta(minutes=1)
        assert upkeep.back_up_if_due(workspace) is not None
        day.at += dt.timedelta(days=1)
        assert upkeep.back_up_if_due(workspace, is_leaving=True) is None
    finally:
        workspace.close()


def test_what_is_done_while_a_backup_is_made_makes_the_next_one_due(tmp_path) -> None:
    day = Day()
    workspace = a_workspace(tmp_path, day)
    workspace.run(organisation.set_backup_folder, folder=str(tmp_path / "backups"))

    def meanwhile(_done: int, _total: int) -> None:
        day.at += dt.timedelta(seconds=1)
        a_case(workspace, RACHEL)

    try:
        upkeep.make_backup(workspace, progress=meanwhile)
        day.at += dt.timedelta(seconds=1)
        assert workspace.read(backup_is_due, is_leaving=True)
    finally:
        workspace.close()


def test_what_stands_against_the_backups_is_said(tmp_path) -> None:
    day = Day()
    workspace = a_workspace(tmp_path, day)
    try:
        assert workspace.read(backup_nag).startswith("No place for backups is chosen.")
        workspace.run(organisation.set_backup_folder, folder=str(tmp_path / "backups"))
        assert workspace.read(backup_nag) == ""
        day.at += dt.timedelta(days=7)
        assert workspace.read(backup_nag).startswith("No backup has been made yet.")
        upkeep.make_backup(workspace)
        assert workspace.read(backup_nag) == ""
        day.at += dt.timedelta(days=7)
        assert "The last backup is of Wednesday 1 July 2026." in workspace.read(backup_nag)
    finally:
        workspace.close()
