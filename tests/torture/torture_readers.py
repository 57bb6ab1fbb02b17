"""Mangles a file of every format, and looks for one that costs more than itself.

    python dev.py torture readers         (or: --rounds=1000, --seed=7)

Each is cut at every hundredth of its length, then changed at random: bytes, sizes, pieces lost or
said twice. It must be read or refused; a child that stops or takes too long fails the run.
"""

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from casework.evidence.problems import CannotRead  # noqa: E402
from casework.evidence.reader import Reader  # noqa: E402
from tests.evidence.samples.each_format import MORE, ROWS  # noqa: E402

CUTS = 100
NEVER = ("READER_STOPPED", "FILE_TOOK_TOO_LONG")


def mangled(data: bytes, chance: random.Random) -> bytes:
    """With one to twelve changes."""
    found = bytearray(data)
    for _change in range(chance.randint(1, 12)):
        at, how = chance.randrange(len(found) or 1), chance.random()
        if how < 0.6:
            found[at : at + 1] = chance.randbytes(1)
        elif how < 0.8:
            found[at : at + 4] = b"\xff\xff\xff\xff"
        elif how < 0.9:
            del found[at : at + chance.randrange(1, 50)]
        else:
            found[at:at] = found[max(0, at - chance.randrange(1, 60)) : at]
    return bytes(found)


def read(reader: Reader, data: bytes, kind: str) -> str:
    """'read', or the code of why not; its first member is taken out too."""
    try:
        if reader.read(data, kind).members:
            reader.member(data, kind, 0)
    except CannotRead as refused:
        return str(refused.code)
    return "read"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    said: Counter[str] = Counter()
    begun, slowest = time.perf_counter(), 0.0
    with Reader() as reader:
        for what, make in (ROWS | MORE).items():
            data, _name, kind, *_expected = make()
            chance = random.Random(f"{what} {options.seed}")
            files = [data[: len(data) * part // CUTS] for part in range(CUTS)]
            files += [mangled(data, chance) for _round in range(options.rounds)]
            for number, one in enumerate(files):
                since = time.perf_counter()
                code = read(reader, one, kind)
                slowest = max(slowest, time.perf_counter() - since)
                said[code] += 1
                if code in NEVER:
                    print(f"{what}, file {number}: {code}")
    took = time.perf_counter() - begun
    print(f"{said.total():,} files in {took:.0f} s, the slowest {slowest:.2f} s: {dict(said)}")
    return int(any(said[code] for code in NEVER))


if __name__ == "__main__":
    sys.exit(main())
