"""The vault: every piece of evidence as one sealed file, named by a random id, never by a person.

`<folder>/<first two of the id>/<id>`; unfinished copies are `<folder>/<random>.part`; what the
sweeper moved out of the way is in `<folder>/aside`. The format is in `sealed_format.py`.
"""

import io
import re
import secrets
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from casework.domain.progress import Progress, no_progress
from casework.domain.refusals import evidence as refusals
from casework.evidence.damage import Damage, compare
from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import EvidenceDamaged
from casework.evidence.putting_back import put_back
from casework.evidence.rewrapping import rewrap
from casework.evidence.sealed_file import SealedFile, SealedReader
from casework.evidence.sealing import Sealed, open_new, seal
from casework.evidence.source import SourceBlocks
from casework.evidence.sweeping import ASIDE, Swept, sweep

DEFAULT_LIMIT = 500_000_000
_ID = re.compile("[0-9a-f]{32}")
_SHARD = re.compile("[0-9a-f]{2}")


class Vault:
    """Holds no state but its folder and keys: may be used by several threads at once."""

    def __init__(
        self,
        folder: Path,
        keys: EvidenceKeys,
        *,
        open_for_writing: Callable[[Path], BinaryIO] = open_new,
    ) -> None:
        self.folder = folder
        self._keys = keys
        self._open_for_writing = open_for_writing

    def seal(
        self,
        source: BinaryIO,
        progress: Progress = no_progress,
        *,
        limit: int = DEFAULT_LIMIT,
    ) -> Sealed:
        """Encrypt `source` to its end, read it back from the disk, compare; at most `limit` bytes.

        Progress counts every byte twice: written, then read back; its total is only a guess where
        the source's length is not known. Raises CannotSeal (empty, too large, source lost, disk
        full, read back different); after any error nothing of the file is left.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        place = self.path_of(secrets.token_hex(16))
        blocks = SourceBlocks(source, limit)
        return seal(blocks, place, self._keys, progress, self._open_for_writing)

    def open(self, blob_id: str) -> BinaryIO:
        """The plaintext from its start, each block proved before a byte of it is given.

        Raises EvidenceDamaged, here or while it is read.
        """
        sealed = SealedFile(self.path_of(blob_id), blob_id, self._keys)
        return io.BufferedReader(SealedReader(sealed), 1 << 16)

    def check(
        self, blob_id: str, sha256: str, size: int, progress: Progress = no_progress
    ) -> Damage | None:
        """Read the whole file; say what is wrong with it, or None when it is what was sealed."""
        try:
            place = self.path_of(blob_id)
        except EvidenceDamaged as fault:
            return Damage(fault.code, fault.sentence)
        return self.check_copy(place, blob_id, sha256, size, progress)

    def check_copy(
        self,
        file: Path,
        blob_id: str,
        sha256: str,
        size: int,
        progress: Progress = no_progress,
    ) -> Damage | None:
        """The same for a copy that lies elsewhere, such as in a backup."""
        try:
            compare(file, blob_id, self._keys, sha256, size, lambda done: progress(done, size))
        except EvidenceDamaged as fault:
            return Damage(fault.code, fault.sentence, fault.block)
        return None

    def put_back(self, blob_id: str, good: Path) -> None:
        """Put a good copy in the place of a damaged file, which is moved into `aside`.

        Whoever calls has checked the copy. Raises `CannotSeal`; then the place is as it was.
        """
        put_back(self.path_of(blob_id), good, self.folder / ASIDE)

    def ids(self) -> Iterator[str]:
        """Every id that has a sealed file, whole or not."""
        shards = self.folder.iterdir() if self.folder.is_dir() else ()
        for shard in shards:
            if _SHARD.fullmatch(shard.name) and shard.is_dir():
                for file in shard.iterdir():
                    if _ID.fullmatch(file.name) and file.name.startswith(shard.name):
                        yield file.name

    def path_of(self, blob_id: str) -> Path:
        """Where the sealed file of `blob_id` is or would be: for backups, which copy it as it is.

        Raises EvidenceDamaged for what cannot be an id: no altered row leads out of the vault.
        """
        if not _ID.fullmatch(blob_id):
            raise EvidenceDamaged(refusals.SEALED_FILE_MISSING)
        return self.folder / blob_id[:2] / blob_id

    def sweep(self, known_ids: Collection[str], *, now: datetime) -> Swept:
        """Move unfinished copies older than a day, and files not in `known_ids` older than 30 days,
        into `aside`; nothing is deleted. `known_ids` is every id any row of the store names."""
        return sweep(self.folder, list(self.ids()), known_ids, self.path_of, now)

    def rewrap(self, blob_id: str, keys: EvidenceKeys) -> bool:
        """Wrap the file's key under the newest generation of `keys`, which hold the old one too.

        Safe to stop at any moment and to repeat; False when there was nothing to do. Only the first
        8,192 bytes change: a backup by id must copy them again.
        """
        return rewrap(self.path_of(blob_id), blob_id, keys)
