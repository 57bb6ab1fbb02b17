"""Harms a store 2,000 times, and looks for a harm that is not found, not named, or spreads.

    python dev.py torture damage            (or: --harms=5000, --seed=7)

Half fall on sealed files, the rest on the database and on keys.json. Of a sealed file exactly the
harmed exhibit must be named, every other must open, and the backup must offer a good copy. Of the
database and the keys the harm must be found and named (page, file, slot); looking changes nothing.
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.torture.harming import DATABASE, KEYS, Harmed  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--harms", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance, began = random.Random(asked.seed), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="casework-torture-") as place:
        harmed = Harmed(Path(place))
        harmed.harm_vault(chance, asked.harms // 2)
        harmed.harm_file(DATABASE, chance, asked.harms * 7 // 20)
        harmed.harm_file(KEYS, chance, asked.harms - asked.harms // 2 - asked.harms * 7 // 20)
    for (room, how), number in sorted(harmed.tally.done.items()):
        print(f"{room:<10}{how:<20}{number:>7}")
    print(f"\n{sum(harmed.tally.done.values())} harms, {round(time.monotonic() - began)} seconds")
    for words in harmed.tally.faults[:40]:
        print(words, file=sys.stderr)
    left = len(harmed.tally.faults)
    print(f"{left} WERE NOT AS THEY SHOULD BE." if left else "Every harm was found and named.")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
