"""What is offered once a check found damage: the last whole backup, or mending one by one."""

from collections.abc import Sequence
from typing import Protocol

from casework.domain.dates import say_moment
from casework.domain.errors import StoreDamaged
from casework.store.backup import Backup, is_good
from casework.upkeep import backups_of
from casework.workspace import Workspace

WHOLE_BACKUP = (
    "The backup of {moment} is whole. It is in {folder}. Nothing was changed in the store: to go "
    "back to that backup, choose 'Restore a backup' on the first screen."
)
BACKUPS_NOT_KNOWN = (
    "The database no longer says where backups are kept. Nothing was changed in the store. Find "
    "the newest one, and choose 'Restore a backup' on the first screen."
)
MEND_EXHIBITS = (
    "Everything else is whole. Each exhibit is mended by itself: open it and choose 'Look for a "
    "good copy in the backups'."
)
NO_WHOLE_BACKUP = (
    "No whole backup can be reached. Nothing was changed in the store. Connect the place where "
    "backups are kept, then check the store again."
)


class Found(Protocol):
    """Something that a check found."""

    @property
    def kind(self) -> str:
        """'database', 'evidence' and so on."""
        ...


def good_backup(workspace: Workspace) -> Backup | None:
    """The newest backup that can be reached and holds every file as it was written; else None.

    Raises `StoreDamaged` where the database no longer says where backups are.
    """
    return next((one for one in backups_of(workspace) if is_good(one)), None)


def what_to_restore(workspace: Workspace, damage: Sequence[Found]) -> str:
    """What is said once damage was found: which backup is whole, and how to go on with it."""
    if all(one.kind == "evidence" for one in damage):
        return MEND_EXHIBITS
    try:
        found = good_backup(workspace)
    except (StoreDamaged, ValueError):  # a page is damaged, or is read as zeros
        return BACKUPS_NOT_KNOWN
    if found is None:
        return NO_WHOLE_BACKUP
    return WHOLE_BACKUP.format(moment=say_moment(found.manifest.at), folder=found.folder)
