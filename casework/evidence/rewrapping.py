"""Wraps a file's key again under the newest evidence key, in place, without touching its blocks.

The two heads lie in different 4 KiB pages and are rewritten one after the other, each forced to the
disk and read again before the other is begun: whenever the power goes, at least one head opens with
a key that the store still holds. No copy of a 500 MB file is ever made.
"""

import os
from pathlib import Path
from typing import BinaryIO

from casework.domain.refusals import evidence as refusals
from casework.evidence.heads import open_head, open_heads
from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import CannotRewrap, EvidenceDamaged
from casework.evidence.sealed_format import BODY, HEAD, wrapped_again


def rewrap(path: Path, blob_id: str, keys: EvidenceKeys) -> bool:
    """Bring both heads to the newest generation; False when they already were.

    One bad head is mended from the other. Raises EvidenceDamaged when neither opens, CannotRewrap
    when the disk does not take the change; the file opens as before then.
    """
    try:
        return _rewrap(path, blob_id, keys)
    except FileNotFoundError:
        raise EvidenceDamaged(refusals.SEALED_FILE_MISSING) from None
    except OSError as problem:
        raise CannotRewrap(refusals.SEALED_FILE_NOT_REWRAPPED) from problem


def _rewrap(path: Path, blob_id: str, keys: EvidenceKeys) -> bool:
    with path.open("r+b", buffering=0) as file:
        heads = open_heads(file.read(BODY).ljust(BODY, b"\0"), blob_id, keys)
        if heads.fault() is None and heads.generations == {keys.current}:
            return False
        fresh = wrapped_again(heads.head, heads.key, keys).pack()
        good, other = (0, HEAD) if heads.faults[0] is None else (HEAD, 0)
        for offset in (other, good):
            _replace_head(file, offset, fresh)
            if open_head(_at(file, offset), blob_id, keys)[1] != heads.key:
                raise EvidenceDamaged(refusals.SEALED_FILE_HEAD)
    return True


def _replace_head(file: BinaryIO, offset: int, head: bytes) -> None:
    file.seek(offset)
    if file.write(head) != HEAD:
        raise OSError("a head was written in part")
    os.fsync(file.fileno())


def _at(file: BinaryIO, offset: int) -> bytes:
    file.seek(offset)
    return file.read(HEAD)
