"""What a sealed file is held against, and what was found of it."""

from dataclasses import dataclass

from casework.domain.progress import Progress, no_progress
from casework.evidence.vault import Vault
from casework.store.tables.evidence import Exhibit


@dataclass(frozen=True)
class SealedFacts:
    """What the register says of one sealed file; holds no words about a case."""

    exhibit: str
    blob_id: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Verdict:
    """What was found of one exhibit; `sentence` is empty when it is as it was sealed."""

    exhibit: str
    sentence: str


def facts_of_seal(one: Exhibit) -> SealedFacts:
    """What one exhibit is held against."""
    return SealedFacts(one.id, one.blob_id, one.sha256, one.size)


def verdict(vault: Vault, one: SealedFacts, progress: Progress = no_progress) -> Verdict:
    """Read one sealed file whole. Raises `EvidenceLocked` when the program locked meanwhile."""
    damage = vault.check(one.blob_id, one.sha256, one.size, progress)
    return Verdict(one.exhibit, damage.sentence if damage else "")
