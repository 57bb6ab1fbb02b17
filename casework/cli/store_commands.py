"""Commands on a whole store: making, playing, verifying, backing up, restoring."""

import argparse
import sys
from pathlib import Path

from casework import upkeep
from casework.cli.asking import answer, login, new_password, open_store, secret
from casework.domain import entries
from casework.domain.choices import NATIONS
from casework.domain.errors import BadEntry, CaseworkError
from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import command_line as refusals
from casework.domain.refusals.entry import BAD_PREFIX
from casework.errands.after_damage import what_to_restore
from casework.opening import Council, create_workspace
from casework.services.organisation import PREFIX
from casework.store.opening import FirstUser
from casework.store.restore import Restored
from casework.stories import playing


def init(asked: argparse.Namespace) -> int:
    """Make a new store; prints its recovery key, once."""
    council, user = _council(asked), login(asked)
    typed = asked.name or answer("Your name, as others read it", "--name")
    name = entries.line(typed, "name", "your name", required=True)
    first = FirstUser(user, name, new_password(asked))
    workspace, recovery_key = create_workspace(asked.dir, first, council)
    workspace.close()
    tell(recovery_key=recovery_key)
    return 0


def sample(asked: argparse.Namespace) -> int:
    """Make the store of sample cases; prints how to open it."""
    made = playing.make_sample(asked.dir, progress=_watched("Making the sample cases"))
    tell(user=made.login, password=made.password, recovery_key=made.recovery_key)
    return 0


def play(asked: argparse.Namespace) -> int:
    """Play a story in a new sample store, or in one that somebody signs in to."""
    story, progress = story_file(asked.story), _watched("Playing")
    if asked.user and playing.has_store(asked.store):
        password = secret(asked, "Password")
        done = playing.play_on(story, asked.store, asked.user, password, progress=progress)
    else:
        done = playing.play(story, asked.store, progress=progress)
        tell(user=done.login, password=done.password, recovery_key=done.recovery_key)
    tell(acts=done.acts, refusals=done.refusals, checks=done.checks)
    return 0


def verify(asked: argparse.Namespace) -> int:
    """Check everything in a store; a line for each thing that is damaged."""
    workspace = open_store(asked)
    try:
        found = upkeep.verify(workspace, _watched("Verifying"))
        offered = what_to_restore(workspace, found) if found else ""
    finally:
        workspace.close()
    for one in found:
        named = one.sentence if one.where in one.sentence else f"{one.where}: {one.sentence}"
        print(f"{one.kind}: {named}")
    if found:
        print(f"backup: {offered}")
        raise CaseworkError(refusals.DAMAGE_FOUND, count=len(found))
    print("ok: the database, its links, the audit, every row, the keys, the evidence, the packs")
    return 0


def backup(asked: argparse.Namespace) -> int:
    """Back a store up; prints the folder of the backup."""
    workspace = open_store(asked)
    try:
        made = upkeep.make_backup(workspace, asked.to, _watched("Backing up"))
    finally:
        workspace.close()
    tell(backup=made)
    return 0


def restore(asked: argparse.Namespace) -> int:
    """Put a backup back into a new or empty folder."""
    done = _restored(asked)
    tell(restored=done.folder)
    if done.damaged:
        for blob in done.damaged:
            print(f"evidence {blob}: missing or damaged in the backup")
        raise CaseworkError(refusals.RESTORED_WITH_DAMAGE, count=len(done.damaged))
    return 0


def story_file(told: str) -> Path:
    """A file, a folder with a story in it, or the name of a story that ships with the program."""
    path = Path(told).expanduser()
    shipped = playing.stories_folder() / told
    for one in (path, path / "story.toml", shipped / "story.toml", shipped.with_suffix(".toml")):
        if one.is_file():
            return one
    return path


def tell(**told: object) -> None:
    """`name: value`, one a line, on standard output."""
    for name, value in told.items():
        print(f"{name.replace('_', ' ')}: {value}")


def _council(asked: argparse.Namespace) -> Council:
    """What the store is told of its council. Raises `BadEntry`."""
    name = asked.council or answer("Name of the council", "--council")
    typed = asked.nation or answer(f"Nation ({', '.join(NATIONS)})", "--nation")
    nation = typed.strip().lower().replace(" ", "_")
    if not PREFIX.fullmatch(asked.prefix):
        raise BadEntry(BAD_PREFIX)
    return Council(
        entries.line(name, "council", "the council's name", required=True),
        entries.choice(nation, NATIONS, "nation", "a nation"),
        asked.policy,
        reference_prefix=asked.prefix,
    )


def _restored(asked: argparse.Namespace) -> Restored:
    if asked.user or asked.password_stdin:
        return upkeep.restore_with_password(
            asked.backup, asked.to, login(asked), secret(asked, "Password")
        )
    return upkeep.restore_with_recovery(asked.backup, asked.to, secret(asked, "Recovery key"))


def _watched(what: str) -> Progress:
    """Says how far it is where somebody watches; silent in scripts."""
    if not sys.stderr.isatty():
        return no_progress

    def progress(done: int, total: int) -> None:
        end = "\n" if done == total else "\r"
        print(f"{what}: {done} of {total}", end=end, file=sys.stderr, flush=True)

    return progress
