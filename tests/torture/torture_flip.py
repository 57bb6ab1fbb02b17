"""Flips single bits in keys.json and casework.db, and looks for one that nobody notices.

    python dev.py torture flip            (or: --flips=5000, --seed=7)

Every byte of the key file is flipped once, and so many random bits of the database. Each must be
found: by the opening, which then changes nothing, or by `verify`, which names the page.
"""

import argparse
import datetime as dt
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from casework.domain.errors import CaseworkError  # noqa: E402
from casework.store.audit import ACT, ActNote  # noqa: E402
from casework.store.costs import KdfCosts  # noqa: E402
from casework.store.opening import FirstUser, create_store, open_store  # noqa: E402
from casework.store.tables.people import Person  # noqa: E402
from casework.store.verify import verify_store  # noqa: E402

CHEAP = KdfCosts(memory_kib=64, passes=1, lanes=1)
LOGIN, PASSWORD = "ann", "three grey herons"
AT = dt.datetime(2026, 6, 25, 10, 15, tzinfo=dt.UTC)
PAGE = 4096


def make(folder: Path) -> None:
    first = FirstUser(LOGIN, "Ann MacRae", PASSWORD)
    store, _recovery_key = create_store(folder, first, at=AT, costs=CHEAP)
    with store.sessions.begin() as session:
        session.info[ACT] = ActNote("fill", store.user_id or "", AT, AT.date())
        for number in range(2_000):
            name = f"Person {number}"
            session.add(
                Person(name=name, folded=name, is_child=False, entered_at=AT, entered_by="")
            )
    store.close()


def noticed(folder: Path) -> tuple[str, list[str]]:
    """Who noticed ('' for nobody), and the places that were named."""
    try:
        store = open_store(folder, LOGIN, PASSWORD, at=AT)
    except CaseworkError as problem:
        return f"opening: {problem.code}", [str(problem)]
    try:
        found = verify_store(store)
        return ("verify: " + found[0].kind if found else ""), [one.where for one in found]
    finally:
        store.close()


def flipped(path: Path, places: Iterator[tuple[int, int]]) -> Iterator[int]:
    """The file with one bit flipped, once for every (byte, bit); whole again afterwards."""
    good = path.read_bytes()
    for place, bit in places:
        spoilt = bytearray(good)
        spoilt[place] ^= 1 << bit
        path.write_bytes(spoilt)
        yield place
    path.write_bytes(good)


def torment(folder: Path, name: str, places: Iterator[tuple[int, int]], missed: list[str]) -> None:
    counts: Counter[str] = Counter()
    unnamed = 0
    for place in flipped(folder / name, places):
        who, where = noticed(folder)
        counts[who or "NOBODY"] += 1
        if not who:
            missed.append(f"{name}, byte {place}")
        elif name == "casework.db" and place >= 16:
            unnamed += not any(f"page {place // PAGE + 1}" in words for words in where)
    print(f"\n{name}: {sum(counts.values())} flips")
    for who, number in counts.most_common():
        print(f"  {who:<40} {number:>7}")
    if unnamed:
        print(f"  of these without the page's number       {unnamed:>7}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance, missed, began = random.Random(asked.seed), [], time.monotonic()
    with tempfile.TemporaryDirectory(prefix="casework-torture-") as place:
        folder = Path(place) / "store"
        make(folder)
        keys = (folder / "keys.json").stat().st_size
        database = (folder / "casework.db").stat().st_size
        each = ((byte, chance.randrange(8)) for byte in range(keys))
        some = ((chance.randrange(database), chance.randrange(8)) for _number in range(asked.flips))
        torment(folder, "keys.json", each, missed)
        torment(folder, "casework.db", some, missed)
    print(f"\n{round(time.monotonic() - began)} seconds")
    for words in missed[:20]:
        print(words, file=sys.stderr)
    print("NOT EVERY FLIP WAS FOUND." if missed else "Every flip was found.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
