"""Plays a story file: makes its sample store, or opens one, and lets the player perform it."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from casework import clock, places
from casework.domain.errors import CaseworkError
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import stories as refusals
from casework.domain.roles import Role
from casework.opening import Council, create_workspace, open_workspace
from casework.packs.loading import load_packs
from casework.queries import organisation
from casework.store.costs import STORE_COSTS, KdfCosts
from casework.store.opening import FirstUser
from casework.store.store_files import remove_what_was_begun
from casework.stories.days import StoryClock
from casework.stories.passwords import new_sample_password
from casework.stories.player import Player, beginning
from casework.stories.reading import read_story
from casework.stories.story import StoryUser
from casework.workspace import Surround

NOBODY = StoryUser("sample", "Sample Caseworker")
SAMPLE = "sample/story.toml"


@dataclass(frozen=True)
class Played:
    """The sample store that was made, and how to open it; `password` is empty for an old one."""

    folder: Path
    login: str
    password: str = field(repr=False)
    recovery_key: str = field(repr=False)
    acts: int
    refusals: int
    checks: int


def play(
    story: Path,
    into: Path,
    *,
    now: dt.datetime | None = None,
    costs: KdfCosts = STORE_COSTS,
    progress: Progress = no_progress,
) -> Played:
    """Make a new sample store in `into` and play the story there.

    Relative days count from the London day of `now`. Raises `NOT_A_SAMPLE` where there is a
    store already, and what is wrong with the story otherwise, naming its act; then no store is
    left behind.
    """
    if has_store(into):
        raise CaseworkError(refusals.NOT_A_SAMPLE, folder=str(into))
    return _play(story, into, now or clock.now(), costs, progress)


def make_sample(
    into: Path,
    *,
    now: dt.datetime | None = None,
    costs: KdfCosts = STORE_COSTS,
    progress: Progress = no_progress,
) -> Played:
    """Make the store of 'try it with sample cases' in a new or empty folder."""
    return _play(stories_folder() / SAMPLE, into, now or clock.now(), costs, progress)


def stories_folder() -> Path:
    """Where the stories that ship with the program lie."""
    return places.resources() / "stories"


def _play(story: Path, into: Path, now: dt.datetime, costs: KdfCosts, progress: Progress) -> Played:
    packs = load_packs(places.resources())
    read = read_story(story, packs, now)
    wound, password = StoryClock(), new_sample_password()
    first, told = read.users[0] if read.users else NOBODY, read.council
    wound.be(beginning(read))
    workspace, recovery_key = create_workspace(
        into,
        FirstUser(first.login, first.name, password, Role(first.role)),
        Council(told.name, told.nation, told.pack, told.prefix),
        is_sample=True,
        surround=Surround(now=wound.now, packs=packs, costs=costs),
    )
    player = Player(workspace, wound, read)
    try:
        player.play(progress)
    except BaseException:
        workspace.close()
        remove_what_was_begun(into)
        raise
    workspace.close()
    return Played(into, first.login, password, recovery_key, *player.counted)


def play_on(
    story: Path,
    folder: Path,
    login: str,
    password: str,
    *,
    now: dt.datetime | None = None,
    progress: Progress = no_progress,
) -> Played:
    """Play a story on a sample store that is there already. Raises `NOT_A_SAMPLE`."""
    packs = load_packs(places.resources())
    wound = StoryClock()
    workspace = open_workspace(
        folder, login, password, surround=Surround(now=wound.now, packs=packs)
    )
    try:
        if not workspace.read(organisation.settings).is_sample:
            raise CaseworkError(refusals.NOT_A_SAMPLE, folder=str(folder))
        read = read_story(story, packs, now or clock.now())
        player = Player(workspace, wound, read)
        player.play(progress)
    finally:
        workspace.close()
    return Played(folder, login, "", "", *player.counted)


def has_store(folder: Path) -> bool:
    """Whether the folder holds a store, or what is left of one."""
    return any((folder / name).exists() for name in ("casework.db", "keys.json"))
