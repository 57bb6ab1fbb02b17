"""How fast a sealed file is verified, against SHA-256 alone: python tests/bench/bench_verify.py

Verifying is everything: read, prove each block, decrypt, hash, compare. Also how much memory it
takes. Exits 1 when it is slower than 0.6 of SHA-256 alone, or its memory grows with the file.
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

TARGET, MOST_MEMORY = 0.6, 40
ROUNDS = 7
MIB = 1 << 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mib", type=int, default=1024, help="size of the file, in MiB")
    parser.add_argument("--in", dest="folder", help="a folder on the disk to be measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        bare, verify, memory = measured(Path(name), options.mib)
    ratio = bare / verify
    print(f"{'':12}{'bare SHA-256':>14}{'verify':>14}")
    print(f"{'seconds':12}{bare:>14.3f}{verify:>14.3f}")
    print(f"{'MiB/s':12}{options.mib / bare:>14.0f}{options.mib / verify:>14.0f}")
    print(
        f"verify / bare SHA-256: {ratio:.2f} (target {TARGET} or more; {options.mib} MiB,"
        f" median of {ROUNDS} rounds); memory grew by {memory} MiB (target under {MOST_MEMORY})"
    )
    return 0 if ratio >= TARGET and memory < MOST_MEMORY else 1


def measured(folder: Path, mib: int) -> tuple[float, float, int]:
    """Seconds of bare SHA-256 and of verifying, taken in turn; the memory that verifying took."""
    source = folder / "source.bin"
    block = secrets.token_bytes(MIB - 8)
    with source.open("wb") as file:
        for number in range(mib):
            file.write(number.to_bytes(8, "big") + block)
        os.fsync(file.fileno())
    vault = Vault(folder / "vault", EvidenceKeys({1: secrets.token_bytes(32)}, 1))
    with source.open("rb", buffering=0) as file:
        sealed = vault.seal(file, limit=1 << 40)

    def verify() -> None:
        assert vault.check(sealed.blob_id, sealed.sha256, sealed.size) is None

    before = peak()
    bare, checked = [], []
    for _ in range(ROUNDS):
        bare.append(timed(lambda: hashed(source)))
        checked.append(timed(verify))
    return median(bare), median(checked), peak() - before


def peak() -> int:
    """The most memory this process ever had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def hashed(source: Path) -> str:
    with source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
