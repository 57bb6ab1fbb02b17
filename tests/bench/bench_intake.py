"""How fast evidence is taken in, against SHA-256 alone: python tests/bench/bench_intake.py

Intake is everything: read, hash, encrypt, write, force to the disk, rename, read back, compare.
Exits 1 when intake is slower than 0.3 of SHA-256 alone, or takes more memory for more bytes.
"""

import argparse
import hashlib
import os
import resource
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))

from casework.evidence.keys import EvidenceKeys
from casework.evidence.vault import Vault

TARGET, MEMORY = 0.3, 64
ROUNDS = 5
MIB = 1 << 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mib", type=int, default=1_024, help="size of the file, in MiB")
    parser.add_argument("--in", dest="folder", help="a folder on the disk to be measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        small = memory_of(Path(name) / "small", 64)
        bare, intake = measured(Path(name), options.mib)
        grown = peak() - small
    ratio = bare / intake
    print(f"{'':12}{'bare SHA-256':>14}{'intake':>14}")
    print(f"{'seconds':12}{bare:>14.3f}{intake:>14.3f}")
    print(f"{'MiB/s':12}{options.mib / bare:>14.0f}{options.mib / intake:>14.0f}")
    print(
        f"intake / bare SHA-256: {ratio:.2f} (target {TARGET} or more; {options.mib} MiB,"
        f" median of {ROUNDS} rounds)"
    )
    print(f"memory over that for 64 MiB: {grown} MiB (target {MEMORY} or less)")
    return 0 if ratio >= TARGET and grown <= MEMORY else 1


def peak() -> int:
    """The most memory this process ever held, in MiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(most / MIB if sys.platform == "darwin" else most / 1024)


def memory_of(folder: Path, mib: int) -> int:
    """The most memory after a file of that size was taken in."""
    folder.mkdir()
    measured(folder, mib)
    return peak()


def measured(folder: Path, mib: int) -> tuple[float, float]:
    """Seconds of bare SHA-256 and of intake, taken in turn: the middle of each."""
    source = folder / "source.bin"
    block = secrets.token_bytes(MIB - 8)
    with source.open("wb") as file:
        for number in range(mib):
            file.write(number.to_bytes(8, "big") + block)
        os.fsync(file.fileno())
    vault = Vault(folder / "vault", EvidenceKeys({1: secrets.token_bytes(32)}, 1))
    bare, intake = [], []
    for _ in range(ROUNDS):
        bare.append(timed(lambda: hashed(source)))
        intake.append(timed(lambda: take_in(vault, source)))
        for blob_id in vault.ids():
            vault.path_of(blob_id).unlink()
    return median(bare), median(intake)


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def hashed(source: Path) -> str:
    with source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def take_in(vault: Vault, source: Path) -> str:
    with source.open("rb", buffering=0) as file:
        return vault.seal(file, limit=1 << 40).sha256


if __name__ == "__main__":
    sys.exit(main())
