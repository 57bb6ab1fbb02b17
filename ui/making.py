"""How a store is made, opened and tried with sample cases, as the first screens ask for it."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from casework import places
from casework.domain.dates import say_moment
from casework.domain.errors import StoreProblem
from casework.domain.progress import Progress
from casework.domain.refusals import rights
from casework.opening import (
    Council,
    FirstUser,
    against_here,
    create_workspace,
    open_workspace,
    open_workspace_with_recovery,
    policies_that_ship,
)
from casework.queries.council import council
from casework.workspace import Surround, Workspace
from ui.fields.option_row import Choice
from ui.forms.running import Runner
from ui.plain import counted
from ui.screens.unlock import Doors

if TYPE_CHECKING:
    from ui.screens.first_run import Made, NewStore, SetUp

SAMPLE = Path("sample") / "story.toml"


class News:
    """An open store, and what has to be told once about it."""

    title, close = "", "Go on"

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    def words(self) -> str:
        """What is told."""
        return ""


class SampleMade(News):
    """A sample store that was just made; its password has to be told once."""

    title, close = "Sample cases", "Show the cases"

    def __init__(self, workspace: Workspace, login: str, password: str) -> None:
        super().__init__(workspace)
        self.login, self.password = login, password

    def words(self) -> str:
        """How to come back to it."""
        return (
            f"These cases are invented. To open them again, sign in as '{self.login}' "
            f"with the password '{self.password}'."
        )


class StoreRestored(News):
    """A store that was put back from a backup."""

    title = "The backup is restored"

    def __init__(self, workspace: Workspace, made_at: dt.datetime, damaged: int) -> None:
        super().__init__(workspace)
        self.made_at, self.damaged = made_at, damaged

    def words(self) -> str:
        """From when it is, and what of it is not whole."""
        said = f"Everything is as it was on {say_moment(self.made_at)}."
        if not self.damaged:
            return said
        files = counted(self.damaged, "evidence file is", "evidence files are")
        return (
            f"{said} {files} damaged or missing in the backup. "
            "'Check the store' under Settings names each."
        )


def doors(run: Runner, surround: Surround) -> Doors:
    """How a store is opened."""
    return Doors(
        partial(open_workspace, surround=surround),
        partial(open_workspace_with_recovery, surround=surround),
        run,
    )


def set_up(run: Runner, surround: Surround) -> "SetUp":
    """How a store is made."""
    from ui.screens.first_run import SetUp  # needed once in the life of a store

    story = places.resources() / "stories" / SAMPLE
    return SetUp(
        create=partial(create, surround=surround),
        save_sheet=save_sheet,
        set_backup_folder=set_backup_folder,
        make_sample=partial(make_sample, surround) if story.exists() else None,
        default_folder=places.default_store(),
        run=run,
        against_folder=against_here,
        restore=partial(restore, surround),
        policies=policies(),
    )


def policies() -> tuple[Choice, ...]:
    """The policies that ship, to choose from."""
    return tuple(Choice(code, council, title) for code, council, title in policies_that_ship())


def create(new: "NewStore", surround: Surround) -> "Made":
    """A new store, open for the person who made it."""
    from ui.screens.first_run import Made

    first = FirstUser(new.login, new.name, new.password)
    council = Council(new.council, new.nation, new.policy or Council.pack_code)
    workspace, key = create_workspace(new.folder, first, council, surround=surround)
    return Made(workspace, key)


def save_sheet(store: object, key: str, path: Path) -> None:
    """Write the recovery key on a sheet to be printed; the file is the person's to lock away."""
    from casework.documents.recovery_sheet import RecoverySheet, write_recovery_sheet

    workspace = opened(store)
    sheet = RecoverySheet(
        store_name=workspace.folder.name,
        key=key,
        made_at=workspace.now,
        made_by=workspace.user.name,
        organisation=workspace.read(council).name,
    )
    with path.open("wb") as out:
        write_recovery_sheet(sheet, out, places.resources() / "fonts")


def set_backup_folder(store: object, folder: Path) -> None:
    """Where backups go."""
    from casework.services import organisation

    opened(store).run(organisation.set_backup_folder, folder=str(folder))


def make_sample(surround: Surround) -> SampleMade:
    """Make the store with sample cases, beside others that were made before, and open it."""
    from casework.stories.playing import play  # only who asks for samples waits for it

    story, into = places.resources() / "stories" / SAMPLE, free(places.sample_store())
    played = play(story, into, now=surround.now(), costs=surround.costs)
    workspace = open_workspace(played.folder, played.login, played.password, surround=surround)
    return SampleMade(workspace, played.login, played.password)


def restore(surround: Surround, answers: Mapping[str, object], progress: Progress) -> StoreRestored:
    """Put a store back from its backup and open it with what opened the backup."""
    from casework import upkeep  # only who has lost a store waits for it

    told = {name: str(value) for name, value in answers.items()}
    found, folder = upkeep.newest_backup(Path(told["backup"])), Path(told["folder"])
    backup, at = found.folder, surround.now()
    if "recovery_key" in told:
        key = told["recovery_key"]
        made = upkeep.restore_with_recovery(backup, folder, key, at=at, progress=progress)
        opened = open_workspace_with_recovery(folder, key, surround=surround)
    else:
        who = told["login"], told["password"]
        made = upkeep.restore_with_password(backup, folder, *who, at=at, progress=progress)
        opened = open_workspace(folder, *who, surround=surround)
    return StoreRestored(opened, found.manifest.at, len(made.damaged))


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
