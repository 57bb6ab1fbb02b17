"""A drop of 1,000 screenshots of 400 kB, against plain writes with as many fsyncs.

    python tests/bench/bench_drop.py [--files N] [--in FOLDER]

Three figures: plain writes, each to a new file, with fsync, rename and fsync of its folder; the
vault alone (hash, encrypt, write, read back, compare); and the drop as a whole, which also looks at
each picture in the child process, numbers it and writes its custody. Exits 1 when the vault takes
in less than 60 % of what plain writes do.
"""

import argparse
import os
import random
import secrets
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from casework.domain.ids import CaseId
from casework.errands.taking_in import Saying, begin, take_in
from casework.evidence.keys import EvidenceKeys
from casework.evidence.vault import Vault
from casework.services.entries import CaptureEntry
from tests.builders import Day, a_workspace
from tests.services.walking import Office, Walk
from tests.ui_shell.a_case_store import REPORTED

TARGET, ROUNDS, SIZE = 0.6, 3, 400_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1_000)
    parser.add_argument("--in", dest="folder", help="a folder on the disk to be measured")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as name:
        place = Path(name)
        files = screenshots(place / "dropped", wanted.files)
        plain, sealed = [], []
        for number in range(ROUNDS):
            plain.append(timed(lambda at=number: plainly(files, place / f"plain {at}")))
            sealed.append(timed(lambda at=number: seal(files, place / f"vault {at}")))
        bare, vault = median(plain), median(sealed)
        day = Day()
        day.be(REPORTED)
        office = Office(a_workspace(place, day), day, place / "store")
        whole = timed(lambda: drop(office.walk(), files))
        office.close()
    for words, took in (("plain writes", bare), ("vault", vault), ("whole drop", whole)):
        print(f"{words:14}{took:>8.2f} s {wanted.files / took:>8.0f} files a second"
              f" {bare / took:>6.0%} of plain writes")  # fmt: skip
    return 0 if bare / vault >= TARGET else 1


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


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
