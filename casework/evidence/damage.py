"""Says whether a sealed file is still what was registered, and if not, what is wrong with it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from casework.domain.refusals import evidence as refusals
from casework.evidence.digest import Digest
from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import EvidenceDamaged
from casework.evidence.sealed_file import SealedFile
from casework.evidence.sealed_format import sealed_size


@dataclass(frozen=True)
class Damage:
    """What is wrong: a code and sentence of `refusals/evidence.py`, and the block from 1."""

    code: str
    sentence: str
    block: int | None = None


def compare(
    path: Path,
    blob_id: str,
    keys: EvidenceKeys,
    sha256: str,
    size: int,
    so_far: Callable[[int], None],
) -> None:
    """Raise EvidenceDamaged unless the file at `path` is `size` bytes with that SHA-256."""
    with SealedFile(path, blob_id, keys, sealed_size(size)) as sealed:
        _same_length(sealed.length, size)
        if _digest(sealed, so_far) != sha256:
            raise EvidenceDamaged(refusals.SEALED_FILE_DIGEST)
        if sealed.head_fault is not None:
            raise sealed.head_fault


def _same_length(found: int, size: int) -> None:
    expected = sealed_size(size)
    if found < expected:
        raise EvidenceDamaged(refusals.SEALED_FILE_CUT_SHORT, found=found, expected=expected)
    if found > expected:
        raise EvidenceDamaged(refusals.SEALED_FILE_TOO_LONG, extra=found - expected)


def _digest(sealed: SealedFile, so_far: Callable[[int], None]) -> str:
    done = 0
    with Digest() as digest:
        for block in sealed.plain_blocks():
            digest.take(block)
            done += len(block)
            so_far(done)
        return digest.hexdigest()
