"""How a store is made, opened and tried with sample cases, as the first screens ask for it."""

from pathlib import Path

from casework import clock, places
from casework.documents.recovery_sheet import RecoverySheet, write_recovery_sheet
from casework.domain.errors import StoreProblem
from casework.domain.refusals import rights
from casework.opening import (
    Council,
    FirstUser,
    create_workspace,
    open_workspace,
    open_workspace_with_recovery,
)
from casework.queries import organisation as council_queries
from casework.services import organisation
from casework.workspace import Workspace
from ui.forms.running import Runner
from ui.screens.first_run import Made, NewStore, SetUp
from ui.screens.unlock import Doors

SAMPLE = Path("sample") / "story.toml"


class SampleMade:
    """A sample store that was just made; its password has to be told once."""

    def __init__(self, workspace: Workspace, login: str, password: str) -> None:
        self.workspace, self.login, self.password = workspace, login, password

    def words(self) -> str:
        """How to come back to it."""
        return (
            f"These cases are invented. To open them again, sign in as '{self.login}' "
            f"with the password '{self.password}'."
        )


def doors(run: Runner) -> Doors:
    """How a store is opened."""
    return Doors(open_workspace, open_workspace_with_recovery, run)


def set_up(run: Runner) -> SetUp:
    """How a store is made."""
    story = places.resources() / "stories" / SAMPLE
    return SetUp(
        create=create,
        save_sheet=save_sheet,
        set_backup_folder=set_backup_folder,
        make_sample=make_sample if story.exists() else None,
        default_folder=places.default_store(),
        run=run,
    )


def create(new: NewStore) -> Made:
    """A new store, open for the person who made it."""
    first = FirstUser(new.login, new.name, new.password)
    workspace, key = create_workspace(new.folder, first, Council(new.council, new.nation))
    return Made(workspace, key)


def save_sheet(store: object, key: str, path: Path) -> None:
    """Write the recovery key on a sheet to be printed; the file is the person's to lock away."""
    workspace = opened(store)
    sheet = RecoverySheet(
        store_name=workspace.folder.name,
        key=key,
        made_at=clock.now(),
        made_by=workspace.user.name,
        organisation=workspace.read(council_queries.settings).name,
    )
    with path.open("wb") as out:
        write_recovery_sheet(sheet, out, places.resources() / "fonts")


def set_backup_folder(store: object, folder: Path) -> None:
    """Where backups go."""
    opened(store).run(organisation.set_backup_folder, folder=str(folder))


def make_sample() -> SampleMade:
    """Make the store with sample cases, beside others that were made before, and open it."""
    from casework.stories.playing import play  # only who asks for samples waits for it

    played = play(places.resources() / "stories" / SAMPLE, free(places.sample_store()))
    workspace = open_workspace(played.folder, played.login, played.password)
    return SampleMade(workspace, played.login, played.password)


def free(folder: Path) -> Path:
    """`folder`, or the first of 'sample-2', 'sample-3' that is not there."""
    number, found = 1, folder
    while found.exists():
        number += 1
        found = folder.with_name(f"{folder.name}-{number}")
    return found


def has_store(folder: Path) -> bool:
    """Whether a folder holds a store."""
    return any((folder / name).exists() for name in ("casework.db", "keys.json"))


def opened(store: object) -> Workspace:
    """The store, which must be open."""
    if not isinstance(store, Workspace):
        raise StoreProblem(rights.LOCKED)
    return store
