"""Keeping a store sound: verify it whole, back it up, restore it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from casework import clock
from casework.desk import Desk, act, look
from casework.domain.errors import StoreDamaged, StoreProblem
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import rights as refusals
from casework.domain.refusals import store as store_refusals
from casework.domain.roles import EVERYBODY
from casework.fact_parts.seals import Verdict
from casework.packs.policy_reading import pack_bytes_sha256, read_policy
from casework.packs.reading import PackProblem
from casework.queries.backups import backup_is_due
from casework.services.watching import note_watched
from casework.store import access
from casework.store.access import Unlocked
from casework.store.audit_row import AuditHead
from casework.store.backup import Backup, back_up, backup_in, backups_in
from casework.store.damage import Damage
from casework.store.restore import Restored, restore
from casework.store.tables.cases import Case
from casework.store.tables.evidence import Exhibit
from casework.store.tables.organisation import PackVersion
from casework.store.verify import verify_store
from casework.workspace import Workspace

REST_NOT_CHECKED = (
    "The exhibits and policies were not checked, because the database that names them is damaged."
)


@dataclass(frozen=True)
class SealedExhibit:
    """What the register says of one sealed file."""

    label: str
    exhibit: str
    blob_id: str
    sha256: str
    size: int


def verify(workspace: Workspace, progress: Progress = no_progress) -> list[Damage]:
    """Database, links, audit, every live row, keys, every sealed file, pinned packs.

    The audit is held against the newest backup's head as well, so that a cut tail shows. Every
    finding names what is damaged as closely as can be; an empty list means that all is well.
    Nothing is written to a database that is damaged, and what it says of exhibits is not believed:
    a page of zeros is read by SQLCipher as if it were sound.
    """
    found = verify_store(workspace.store, anchor=_anchor(workspace))
    if any(one.where == "page 1" for one in found):
        return found
    if any(one.kind == "database" for one in found):
        return [*found, Damage("database", "the rest", REST_NOT_CHECKED)]
    found += workspace.read(pack_damage)
    for label, one in _checked(workspace, progress):
        found.append(Damage("evidence", label, one))
    workspace.run(note_verified, damaged=len(found))
    return found


@look(*EVERYBODY)
def pack_damage(desk: Desk) -> list[Damage]:
    """Pinned packs whose bytes are not what they were, or cannot be read."""
    found = []
    for pack in desk.session.scalars(select(PackVersion)):
        if pack_bytes_sha256(pack.content) != pack.sha256:
            found.append(Damage("packs", pack.title, f"The pack '{pack.title}' was altered."))
            continue
        try:
            read_policy(pack.content, pack.code)
        except PackProblem as problem:
            found.append(Damage("packs", pack.title, problem.sentence))
    return found


@look(*EVERYBODY)
def sealed_exhibits(desk: Desk) -> tuple[SealedExhibit, ...]:
    """Every exhibit of the store by reference and number; holds no names."""
    rows = desk.session.execute(
        select(Exhibit, Case.reference)
        .join(Case, Case.id == Exhibit.case_id)
        .order_by(Case.reference, Exhibit.number)
    ).all()
    return tuple(
        SealedExhibit(f"{reference} EX-{one.number}", one.id, one.blob_id, one.sha256, one.size)
        for one, reference in rows
    )


@act(*EVERYBODY)
def note_verified(desk: Desk, *, damaged: int) -> None:
    """Put on the audit that the store was verified."""
    desk.note_audit("verified" if damaged == 0 else f"verified:{damaged} damaged")


@act(*EVERYBODY)
def note_backup(desk: Desk, *, begun: dt.datetime) -> None:
    """Keep the moment at which the last good backup was begun: what came later is not in it."""
    desk.organisation.last_backup_at = begun


def make_backup(
    workspace: Workspace, place: Path | None = None, progress: Progress = no_progress
) -> Path:
    """Back the store up into `place`, or where the council chose. Raises `StoreProblem`."""
    chosen, begun = place or _chosen_place(workspace), workspace.now
    made = back_up(workspace.store, chosen, at=begun, progress=progress)
    workspace.run(note_backup, begun=begun)
    return made.folder


def newest_backup(folder: Path) -> Backup:
    """The backup in `folder`, or the newest of those that lie in it. Raises `StoreProblem`."""
    found = backups_in(folder)
    if not found:
        return backup_in(folder)
    if len({one.manifest.store for one in found}) > 1:
        raise StoreProblem(store_refusals.BACKUPS_OF_SEVERAL, folder=folder)
    return found[0]


def restore_with_password(
    backup: Path,
    folder: Path,
    login: str,
    password: str,
    *,
    at: dt.datetime | None = None,
    progress: Progress = no_progress,
) -> Restored:
    """Restore a backup into a new or empty folder, opened by a person's password."""
    moment = at or clock.now()

    def opener(place: Path) -> Unlocked:
        return access.unlock(place, login, password, at=moment)

    return restore(backup, folder, opener, progress=progress)


def restore_with_recovery(
    backup: Path,
    folder: Path,
    recovery_key: str,
    *,
    at: dt.datetime | None = None,
    progress: Progress = no_progress,
) -> Restored:
    """Restore a backup into a new or empty folder with the recovery key alone."""
    moment = at or clock.now()

    def opener(place: Path) -> Unlocked:
        return access.unlock_with_recovery(place, recovery_key, at=moment)

    return restore(backup, folder, opener, progress=progress)


def back_up_if_due(
    workspace: Workspace, progress: Progress = no_progress, *, is_leaving: bool = False
) -> Path | None:
    """A backup where the council chose, when one is due; None when not."""
    if not workspace.read(backup_is_due, is_leaving=is_leaving):
        return None
    return make_backup(workspace, progress=progress)


def _checked(workspace: Workspace, progress: Progress) -> Iterator[tuple[str, str]]:
    exhibits = workspace.read(sealed_exhibits)
    found = []
    for number, one in enumerate(exhibits, 1):
        damage = workspace.parts.vault.check(one.blob_id, one.sha256, one.size)
        found.append(Verdict(one.exhibit, damage.sentence if damage else ""))
        if damage is not None:
            yield one.label, f"{one.label}: {damage.sentence}"
        progress(number, len(exhibits))
    workspace.run(note_watched, verdicts=tuple(found))


def _anchor(workspace: Workspace) -> AuditHead | None:
    try:
        backups = backups_of(workspace)
    except (StoreDamaged, ValueError):  # what is damaged is named by what follows
        return None
    return backups[0].manifest.contents.head if backups else None


def backups_of(workspace: Workspace) -> list[Backup]:
    """Backups of this store where the council chose to keep them, newest first."""
    folder = workspace.read(backup_folder)
    if not folder or not Path(folder).is_dir():
        return []
    return backups_in(Path(folder), workspace.store.keys.store_id)


def _chosen_place(workspace: Workspace) -> Path:
    folder = workspace.read(backup_folder)
    if not folder:
        raise StoreProblem(refusals.BACKUP_PLACE_NOT_CHOSEN)
    return Path(folder)


@look(*EVERYBODY)
def backup_folder(desk: Desk) -> str:
    """Where the council chose that backups go; '' when nobody said."""
    return desk.organisation.backup_folder
