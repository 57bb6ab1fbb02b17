"""A drop of 1,000 screenshots of 400 kB, against plain writes with as many fsyncs.

    python tests/bench/bench_drop.py [--files N] [--rounds N] [--in FOLDER]

Per round: plain writes, each to a new file, with the fsyncs of the vault (the file, and after the
rename both folders); the vault alone, one file after the other (hash, encrypt, write, read back,
compare); and the drop as a whole, which seals several side by side, numbers them, and writes their
custody. Then the pictures of one drop are looked at, as is done while nobody works. Exits 1 when
the whole drop takes in less than 60 % of what plain writes do, by the median of the rounds.
"""

import argparse
import os
import random
import secrets
import shutil
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from casework.domain.ids import CaseId
from casework.errands.file_readings import see_waiting
from casework.errands.taking_in import Saying, begin, take_in
from casework.evidence.keys import EvidenceKeys
from casework.evidence.vault import Vault
from casework.services.entries import CaptureEntry
from tests.builders import Day, a_workspace
from tests.services.walking import Office, Walk
from tests.ui_shell.a_case_store import REPORTED

TARGET, SIZE = 0.6, 400_000


class Took(NamedTuple):
    """Seconds by the wall, and of CPU in this process."""

    wall: float
    cpu: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--in", dest="folder", help="a folder on the disk to be measured")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as name:
        place = Path(name)
        files = screenshots(place / "dropped", wanted.files)
        plain, vault, whole, seen = measured(place, files, wanted.rounds)
    for words, took in (("plain writes", plain), ("vault alone", vault), ("whole drop", whole)):
        say(words, took, plain, wanted.files)
    print(f"looked at afterwards, while nobody works: {wanted.files / seen:.0f} a second")
    if sys.platform != "win32":
        print(
            f"load of the machine in this minute: {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores"
        )
    return 0 if ratio(plain, whole) >= TARGET else 1


def measured(
    place: Path, files: list[Path], rounds: int
) -> tuple[list[Took], list[Took], list[Took], float]:
    """Plain writes, the vault and the whole drop, round by round; then the seconds of looking."""
    plain, vault, whole = [], [], []
    day = Day()
    day.be(REPORTED)
    office = Office(a_workspace(place, day), day, place / "store")
    for number in range(rounds):
        plain.append(timed(lambda at=number: plainly(files, place / f"plain {at}")))
        vault.append(timed(lambda at=number: seal(files, place / f"vault {at}")))
        walk = office.walk()
        whole.append(timed(lambda walk=walk: drop(walk, files)))
        shutil.rmtree(place / f"plain {number}")
        shutil.rmtree(place / f"vault {number}")
    share = len(files) // 5
    begun = time.perf_counter()
    looked = see_waiting(office.workspace, seconds=share / 20)
    seen = (time.perf_counter() - begun) * len(files) / looked
    office.close()
    return plain, vault, whole, seen


def say(words: str, took: list[Took], plain: list[Took], count: int) -> None:
    """Files a second by the wall, the spread of the rounds, and the CPU of this process."""
    wall = sorted(one.wall for one in took)
    cpu = median(one.cpu for one in took) / count * 1000
    spread = f"({count / wall[-1]:.0f} to {count / wall[0]:.0f})"
    print(f"{words:12}{count / median(wall):>5.0f} files a second {spread:12}"
          f"{cpu:>5.1f} ms of CPU each {ratio(plain, took):>6.0%} of plain writes")  # fmt: skip


def ratio(plain: list[Took], took: list[Took]) -> float:
    """How many files for each that is plainly written in the same round; the median of rounds."""
    return median(bare.wall / one.wall for bare, one in zip(plain, took, strict=True))


def screenshots(folder: Path, count: int) -> list[Path]:
    """PNG files of a phone's size, each different, of about 400 kB."""
    folder.mkdir()
    made = []
    for number in range(count):
        path = folder / f"Screenshot_20260619-{number:06}_Facebook.png"
        path.write_bytes(png_of(number))
        made.append(path)
    return made


def png_of(number: int, wide: int = 1080, high: int = 2340) -> bytes:
    """Flat areas like a page of text, with noise that makes it as large as a real one."""
    noisy = SIZE // (wide * 3) + 1
    chance, rows = random.Random(number), []
    for _ in range(16):
        across = b"".join(chance.randbytes(3) * (wide // 18) for _ in range(18))
        rows += [b"\0" + across] * ((high - noisy) // 16)
    noisy = high - len(rows)
    rows += [b"\0" + secrets.token_bytes(wide * 3) for _ in range(noisy)]

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(rows), 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def plainly(files: list[Path], folder: Path) -> None:
    """What no safe program can do without: write, fsync, rename, fsync of the folder."""
    folder.mkdir()
    for number, file in enumerate(files):
        shard = folder / f"{number % 256:02x}"
        shard.mkdir(exist_ok=True)
        part = folder / f"{number}.part"
        with part.open("wb") as out:
            out.write(file.read_bytes())
            out.flush()
            os.fsync(out.fileno())
        part.rename(shard / str(number))
        _sync(shard)
        _sync(folder)


def _sync(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def seal(files: list[Path], folder: Path) -> None:
    vault = Vault(folder, EvidenceKeys({1: secrets.token_bytes(32)}, 1))
    for file in files:
        with file.open("rb", buffering=0) as source:
            vault.seal(source)


def drop(walk: Walk, files: list[Path]) -> None:
    saying = Saying(CaptureEntry(account_handle="debbie.marsh.92"), walk.office.today)
    begin(walk.ws, CaseId(walk.case), saying, {})
    done = take_in(walk.ws, CaseId(walk.case), files, saying)
    assert len(done.sealed) == len(files), done.not_taken[:3]


def timed(work: Callable[[], object]) -> Took:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


if __name__ == "__main__":
    sys.exit(main())
