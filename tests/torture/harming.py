"""Harms done to a store, one at a time, and whether each is found, named, and leads to a backup.

A harm changes one file: a bit flipped, an end cut off, bytes added, two places or two files
swapped, a page zeroed, a file taken away. After it was looked for the file is as it was.
"""

import dataclasses
import random
import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from casework import upkeep
from casework.domain.errors import CaseworkError
from casework.domain.ids import CaseId
from casework.errands.after_damage import what_to_restore
from casework.errands.vault_watch import good_copy
from casework.opening import open_workspace
from casework.queries.exhibits import ExhibitRow, exhibits
from casework.services import evidence, organisation
from casework.services.entries import CaptureEntry
from casework.store.damage import Damage
from casework.store.verify import verify_store
from casework.workspace import Workspace
from tests.builders import PASSWORD, Day, a_case, a_workspace, surround

PAGE = 4096
SIZES = (1, 30, 900, 5_000, 40_000, 130_000, 300_000, (1 << 20) - 1, 1 << 20, (1 << 20) + 70_000)
VAULT, DATABASE, KEYS = "vault", "database", "keys"
Harm = Callable[[random.Random, bytes], tuple[bytes, int]]
"""Spoils bytes; the first place that differs, counted from 0."""


@dataclasses.dataclass
class Tally:
    """What was done and what nobody found or nobody named."""

    done: Counter[tuple[str, str]] = dataclasses.field(default_factory=Counter)
    faults: list[str] = dataclasses.field(default_factory=list)

    def fault(self, what: str) -> None:
        self.faults.append(what)


def flip(chance: random.Random, whole: bytes) -> tuple[bytes, int]:
    at = chance.randrange(len(whole))
    return whole[:at] + bytes((whole[at] ^ 1 << chance.randrange(8),)) + whole[at + 1 :], at


def cut(chance: random.Random, whole: bytes) -> tuple[bytes, int]:
    at = chance.randrange(len(whole))
    return whole[:at], at


def extend(chance: random.Random, whole: bytes) -> tuple[bytes, int]:
    return whole + chance.randbytes(chance.choice((1, 16, PAGE))), len(whole)


def swap(chance: random.Random, whole: bytes) -> tuple[bytes, int]:
    """Two stretches of the file change places."""
    size = PAGE if len(whole) >= 3 * PAGE else 8
    places = range(len(whole) // size)
    while True:
        one, two = sorted(size * place for place in chance.sample(places, 2))
        first, second = whole[one : one + size], whole[two : two + size]
        if first != second:
            made = whole[:one] + second + whole[one + size : two] + first + whole[two + size :]
            return made, next(n for n in range(len(whole)) if made[n] != whole[n])


def zero(chance: random.Random, whole: bytes) -> tuple[bytes, int]:
    at = chance.randrange(len(whole) // PAGE) * PAGE
    return whole[:at] + bytes(PAGE) + whole[at + PAGE :], at


HARMS: dict[str, dict[str, Harm]] = {
    VAULT: {"flip": flip, "cut": cut, "extend": extend},
    DATABASE: {"flip": flip, "cut": cut, "swap": swap, "zero": zero},
    KEYS: {"flip": flip, "cut": cut, "swap": swap},
}


class Harmed:
    """A store with exhibits of every size around a block, and a backup of it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.day, self.tally = folder / "store", Day(), Tally()
        workspace = a_workspace(folder, self.day)
        self.case = a_case(workspace)
        entry = CaptureEntry("The post", "volunteered", "F. Reid", workspace.today)
        for number, size in enumerate(SIZES):
            workspace.run(
                evidence.seal_pasted, CaseId(self.case), data=secrets.token_bytes(size),
                name=f"post {number}.bin", entry=entry, on=workspace.today,
            )  # fmt: skip
        workspace.run(organisation.set_backup_folder, folder=str(folder / "backups"))
        upkeep.make_backup(workspace)
        workspace.close()

    @contextmanager
    def opened(self) -> Iterator[Workspace]:
        """The store as the next start of the program opens it."""
        workspace = open_workspace(self.folder, "macrae", PASSWORD, surround=surround(self.day))
        try:
            yield workspace
        finally:
            workspace.close()

    def harm_vault(self, chance: random.Random, times: int) -> None:
        """Each harm is named with its exhibit, every other opens, the backup's copy is offered."""
        with self.opened() as workspace:
            rows = workspace.read(exhibits, self.case)
            for _number in range(times):
                self._harm_one(workspace, rows, chance)

    def _harm_one(
        self, workspace: Workspace, rows: tuple[ExhibitRow, ...], chance: random.Random
    ) -> None:
        how = chance.choice((*HARMS[VAULT], "flip", "swap with another", "take away"))
        one, other = chance.sample(rows, 2)
        vault = workspace.parts.vault
        mine, theirs = vault.path_of(one.blob_id), vault.path_of(other.blob_id)
        kept, meant = {mine: mine.read_bytes()}, {one.label}
        if how == "take away":
            mine.unlink()
        elif how == "swap with another":
            kept[theirs] = theirs.read_bytes()
            mine.write_bytes(kept[theirs])
            theirs.write_bytes(kept[mine])
            meant.add(other.label)
        else:
            mine.write_bytes(HARMS[VAULT][how](chance, kept[mine])[0])
        spoilt = {path: path.read_bytes() if path.exists() else b"" for path in kept}
        found = {
            each.label for each in rows
            if vault.check(each.blob_id, each.sha256, each.size) is not None
        }  # fmt: skip
        self.tally.done[VAULT, how] += 1
        if found != meant:
            self.tally.fault(f"{how} {one.label}: found {sorted(found)}, not {sorted(meant)}")
        if good_copy(workspace, one.id) is None:
            self.tally.fault(f"{how} {one.label}: no copy was offered")
        if {path: path.read_bytes() if path.exists() else b"" for path in kept} != spoilt:
            self.tally.fault(f"{how} {one.label}: the file was changed by looking")
        for path, data in kept.items():
            path.write_bytes(data)

    def harm_file(self, room: str, chance: random.Random, times: int) -> None:
        """The database or keys.json: found, named, nothing changed, the backup offered."""
        path = self.folder / ("casework.db" if room == DATABASE else "keys.json")
        whole = path.read_bytes()
        for _number in range(times):
            how = chance.choice((*HARMS[room], "flip"))
            spoilt, at = HARMS[room][how](chance, whole)
            before = self._all_but(path)
            path.write_bytes(spoilt)
            words, offered = self._noticed(upkeep.verify if room == DATABASE else _of_store)
            self.tally.done[room, how] += 1
            called = f"{room}, {how} at byte {at}"
            if not words:
                self.tally.fault(f"{called}: nobody noticed")
            elif not self._is_named(room, how, at, words):
                self.tally.fault(f"{called}: not named in {words[:3]}")
            if not offered:
                self.tally.fault(f"{called}: no backup was offered")
            if path.read_bytes() != spoilt or self._all_but(path) != before:
                self.tally.fault(f"{called}: something was changed by looking")
            path.write_bytes(whole)

    def _noticed(self, check: Callable[[Workspace], list[Damage]]) -> tuple[list[str], bool]:
        """What was said on opening or verifying, and whether a backup was offered."""
        try:
            with self.opened() as workspace:
                found = check(workspace)
                offered = what_to_restore(workspace, found)
                words = [f"{one.where}: {one.sentence}" for one in found]
                return words, "Restore a backup" in offered
        except CaseworkError as refused:
            return [f"{refused.code}: {refused.sentence}"], "backup" in refused.sentence

    def _all_but(self, path: Path) -> dict[Path, bytes]:
        """What must not change: keys and their spares, the database (a lock may come and go)."""
        names = ("casework.db", "keys.json", "keys.json.1", "keys.json.2")
        files = [self.folder / name for name in names]
        return {one: one.read_bytes() for one in files if one != path and one.exists()}

    def _is_named(self, room: str, how: str, at: int, words: list[str]) -> bool:
        if room == KEYS:
            return any("keys.json" in one for one in words)
        if at < 16 and any("bytes 0 to 15" in one for one in words):
            return True
        page = at // PAGE + 1
        if how == "cut":
            return any("casework.db" in one for one in words)
        return any(re.search(rf"page {page}\b", one) for one in words)


def _of_store(workspace: Workspace) -> list[Damage]:
    """Without the note of it on the audit, which is a change."""
    return verify_store(workspace.store)
