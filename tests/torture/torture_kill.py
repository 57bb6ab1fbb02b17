"""Kills the program while it saves, 300 times, and looks for saves that were told and are lost.

    python dev.py torture kill            (or: --rounds=1000, --seed=7)

Each save seals a file, enters a person who names it, and indexes a case, all audited. A save counts
as told when its commit had returned and the writer said so. Afterwards every told save must be
there, its file must open, the whole store must verify, and nothing may hold the lock.
"""

import argparse
import datetime as dt
import io
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from sqlalchemy import select  # noqa: E402

from casework.evidence.keys import EvidenceKeys  # noqa: E402
from casework.evidence.vault import Vault  # noqa: E402
from casework.store.audit import ACT, ActNote  # noqa: E402
from casework.store.costs import KdfCosts  # noqa: E402
from casework.store.open_store import OpenStore  # noqa: E402
from casework.store.opening import FirstUser, create_store, open_store  # noqa: E402
from casework.store.search import CaseWords, index_words  # noqa: E402
from casework.store.tables.metadata import new_id  # noqa: E402
from casework.store.tables.people import Person  # noqa: E402
from casework.store.verify import verify_store  # noqa: E402

CHEAP = KdfCosts(memory_kib=64, passes=1, lanes=1)
LOGIN, PASSWORD = "ann", "three grey herons"
AT = dt.datetime(2026, 6, 25, 10, 15, tzinfo=dt.UTC)
SIZES = (10, 3_000, 200_000, 1_500_000)
CHECK_EVERY = 25

Told = tuple[str, str, int]
"""A save that was told: the person's id, the file's id, its length."""


@dataclass
class Tally:
    """What was found, round by round."""

    kills: int = 0
    told: dict[str, tuple[str, int]] = field(default_factory=dict)
    before_any_save: int = 0
    lost: list[str] = field(default_factory=list)
    files_lost: list[str] = field(default_factory=list)
    damage: list[str] = field(default_factory=list)
    untold: int = 0
    orphans: int = 0
    parts: int = 0

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.files_lost or self.damage)


def vault(store: OpenStore) -> Vault:
    return Vault(store.evidence, EvidenceKeys(store.keys.evidence, store.keys.generation))


def write_until_killed(folder: Path, seed: int, tell: Connection) -> None:
    """The process that is killed: opens the store as the program does, and saves for ever."""
    chance = random.Random(seed)
    store = open_store(folder, LOGIN, PASSWORD, at=AT)
    number = seed * 100_000
    while True:
        number += 1
        tell.send(save(store, chance, number))


def save(store: OpenStore, chance: random.Random, number: int) -> Told:
    content = chance.randbytes(chance.choice(SIZES))
    blob_id = vault(store).seal(io.BytesIO(content)).blob_id
    person = Person(
        id=new_id(),
        name=f"Person {number}",
        folded="x" * chance.choice((5, 300)),
        is_child=False,
        contact=blob_id,
        entered_at=AT,
        entered_by=store.user_id,
    )
    with store.sessions.begin() as session:
        session.info[ACT] = ActNote("save", store.user_id or "", AT, AT.date())
        session.add(person)
        index_words(session, CaseWords(number, f"HR-2026-{number}", person.name, "", blob_id))
    return person.id, blob_id, len(content)


def one_round(folder: Path, seed: int, tally: Tally, chance: random.Random) -> None:
    ways = multiprocessing.get_all_start_methods()
    how = multiprocessing.get_context("fork" if "fork" in ways else "spawn")
    hear, tell = how.Pipe(duplex=False)
    writer = how.Process(target=write_until_killed, args=(folder, seed, tell), daemon=True)
    writer.start()
    tell.close()
    if chance.random() < 0.9:
        hear.poll(30)  # most kills fall among saves, some in the middle of opening
    writer.join(chance.uniform(0, 0.25))
    writer.kill()
    writer.join()
    told = list(_drained(hear))
    tally.kills += 1
    tally.before_any_save += not told
    tally.told |= {person: (blob, size) for person, blob, size in told}


def _drained(hear: Connection) -> Iterator[Told]:
    try:
        while True:
            yield hear.recv()
    except (EOFError, OSError):
        return


def check(folder: Path, tally: Tally) -> None:
    """Open the store as the next start of the program would, and look for everything told."""
    store = open_store(folder, LOGIN, PASSWORD, at=AT)
    try:
        tally.damage += [one.sentence for one in verify_store(store)]
        with store.reading() as session:
            found = session.execute(select(Person.id, Person.contact)).all()
            rows: dict[str, str] = dict(found)
        tally.lost += [one for one, (blob, _) in tally.told.items() if rows.get(one) != blob]
        tally.untold = len(rows) - len(tally.told)
        _check_files(store, tally, set(rows.values()))
    finally:
        store.close()


def _check_files(store: OpenStore, tally: Tally, named: set[str]) -> None:
    cabinet = vault(store)
    there = set(cabinet.ids())
    tally.files_lost += sorted(named - there)
    tally.orphans = len(there - named)
    tally.parts = len(list(store.evidence.glob("*.part")))


def check_every_file(folder: Path, tally: Tally) -> None:
    """Once, at the end: every file that was told opens to its whole length."""
    store = open_store(folder, LOGIN, PASSWORD, at=AT)
    cabinet = vault(store)
    for blob_id, size in tally.told.values():
        with cabinet.open(blob_id) as file:
            if len(file.read()) != size:
                tally.files_lost.append(blob_id)
    store.close()


def report(tally: Tally, seconds: float) -> None:
    rows = (
        ("kills (SIGKILL at a random moment)", tally.kills),
        ("of these before the first save", tally.before_any_save),
        ("saves told", len(tally.told)),
        ("saves made but not told (allowed)", tally.untold),
        ("told saves lost", len(tally.lost)),
        ("evidence files lost or short", len(tally.files_lost)),
        ("damage found by verify", len(tally.damage)),
        ("files without a row, for the sweeper (allowed)", tally.orphans),
        ("unfinished copies, for the sweeper (allowed)", tally.parts),
        ("seconds", round(seconds)),
    )
    for words, number in rows:
        print(f"{words:<50} {number:>8}")
    for words in (*tally.lost, *tally.files_lost, *tally.damage)[:20]:
        print(words, file=sys.stderr)
    print("No told save was lost." if tally.is_clean else "SAVES OR FILES WERE LOST.")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance, tally, began = random.Random(asked.seed), Tally(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="casework-torture-") as place:
        folder = Path(place) / "store"
        first = FirstUser(LOGIN, "Ann MacRae", PASSWORD)
        create_store(folder, first, at=AT, costs=CHEAP)[0].close()
        for number in range(1, asked.rounds + 1):
            one_round(folder, number, tally, chance)
            if number % CHECK_EVERY == 0 or number == asked.rounds:
                check(folder, tally)
                print(f"round {number}: {len(tally.told)} saves told", flush=True)
        check_every_file(folder, tally)
    report(tally, time.monotonic() - began)
    return 0 if tally.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
