"""How fast evidence is taken in, against SHA-256 alone: python tests/bench/bench_intake.py

Intake is everything: read, hash, encrypt, write, force to the disk, rename, read back, compare.
Exits 1 when intake is slower than a quarter of SHA-256 alone.
"""

import argparse
import hashlib
import os
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

TARGET = 0.25
ROUNDS = 9
MIB = 1 << 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mib", type=int, default=384, help="size of the file, in MiB")
    parser.add_argument("--in", dest="folder", help="a folder on the disk to be measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        bare, intake = measured(Path(name), options.mib)
    ratio = bare / intake
    print(f"{'':12}{'bare SHA-256':>14}{'intake':>14}")
    print(f"{'seconds':12}{bare:>14.3f}{intake:>14.3f}")
    print(f"{'MiB/s':12}{options.mib / bare:>14.0f}{options.mib / intake:>14.0f}")
    print(
        f"intake / bare SHA-256: {ratio:.2f} (target {TARGET} or more; {options.mib} MiB,"
        f" median of {ROUNDS} rounds)"
    )
    return 0 if ratio >= TARGET else 1


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
