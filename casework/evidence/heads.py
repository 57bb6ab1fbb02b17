"""The two heads of a sealed file taken together: one good head is enough to open it."""

from dataclasses import dataclass

from casework.domain.refusals import evidence as refusals
from casework.evidence.keys import EvidenceKeys
from casework.evidence.problems import EvidenceDamaged
from casework.evidence.sealed_format import BODY, HEAD, Head, file_key, read_head


@dataclass(frozen=True, slots=True)
class Heads:
    """The head that counts, its file key, and each head's fault (None: it opens)."""

    head: Head
    key: bytes
    faults: tuple[EvidenceDamaged | None, EvidenceDamaged | None]
    generations: frozenset[int]

    def fault(self) -> EvidenceDamaged | None:
        """What to say of one bad head where the other is good."""
        if self.faults == (None, None):
            return None
        which = "second" if self.faults[0] is None else "first"
        return EvidenceDamaged(refusals.SEALED_FILE_HEAD_COPY, which=which)


def open_head(raw: bytes, blob_id: str, keys: EvidenceKeys) -> tuple[Head, bytes]:
    """One head and its file key. Raises EvidenceDamaged."""
    head = read_head(raw)
    key = file_key(head, keys)
    if head.blob_id != blob_id:
        raise EvidenceDamaged(refusals.SEALED_FILE_SWAPPED)
    return head, key


def open_heads(raw: bytes, blob_id: str, keys: EvidenceKeys) -> Heads:
    """Both heads from the first 8,192 bytes. Raises EvidenceDamaged when neither opens."""
    good: list[tuple[Head, bytes]] = []
    faults: list[EvidenceDamaged | None] = []
    for copy in (raw[:HEAD], raw[HEAD:BODY]):
        try:
            good.append(open_head(copy, blob_id, keys))
            faults.append(None)
        except EvidenceDamaged as fault:
            faults.append(fault)
    first, second = faults
    if first is not None and second is not None:
        is_whole = raw[:HEAD] == raw[HEAD:BODY]
        raise first if is_whole else EvidenceDamaged(refusals.SEALED_FILE_HEAD)
    return Heads(*good[0], (first, second), frozenset(head.generation for head, _key in good))
