"""Commands on policy packs: those that ship, and a file that a council wrote."""

import argparse
import sys
from pathlib import Path

from casework import places
from casework.domain.refusals import packs as refusals
from casework.packs.loading import load_packs
from casework.packs.pack_changes import changes
from casework.packs.pack_check import Checked, check_pack
from casework.packs.reading import read_chosen


def check(asked: argparse.Namespace) -> int:
    """Every fault of a file by its line, or what to look at in a pack that can be used."""
    found = check_pack(read_chosen(asked.file), asked.file.name)
    if found.pack is None:
        code = refusals.PACK_HAS_FAULTS.code
        print("\n".join(f"{code}: {one}" for one in found.faults), file=sys.stderr)
        return 1
    pack = found.pack
    print(f"{pack.title}, version {pack.version}, {pack.council}")
    print(f"{len(pack.clauses)} clauses, {len(pack.settings)} answers. It can be installed.")
    for one in found.remarks:
        print(f"  {one.about}: {one.sentence}")
    return 0


def packs(_asked: argparse.Namespace) -> int:
    """The policies that ship."""
    for one in load_packs(places.resources()).policies:
        print(f"{one.code}  {one.version}  {one.council}: {one.title}")
    return 0


def compare(asked: argparse.Namespace) -> int:
    """What one file changes against another."""
    old, new = (_usable(one) for one in (asked.old, asked.new))
    if old.pack is None or new.pack is None:
        faults = (*old.faults, *new.faults)
        print(
            "\n".join(f"{refusals.PACK_HAS_FAULTS.code}: {one}" for one in faults), file=sys.stderr
        )
        return 1
    for one in changes(old.pack, new.pack):
        print(f"{one.about}\n  was: {one.was or 'nothing'}\n  now: {one.now or 'nothing'}")
    return 0


def _usable(file: Path) -> Checked:
    return check_pack(read_chosen(file), file.name)
