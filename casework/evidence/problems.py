"""The ways evidence goes wrong for a person: not kept, not as it was sealed, not shown."""

from casework.domain.errors import CaseworkError, StoreDamaged, StoreProblem
from casework.domain.refusal import Refusal


class CannotSeal(CaseworkError):
    """A file was not taken in, and nothing of it was kept."""


class EvidenceDamaged(StoreDamaged):
    """A sealed file is not as it was written; `block` is the block (from 1) where that shows."""

    def __init__(self, refusal: Refusal, *, block: int | None = None, **values: object) -> None:
        super().__init__(refusal, where=None, block=block, **values)
        self.block = block


class EvidenceLocked(StoreProblem):
    """The evidence keys were wiped when the program locked."""


class CannotRewrap(StoreProblem):
    """The disk did not take a change to a sealed file; it still opens as before."""


class CannotShow(CaseworkError):
    """A picture cannot be decoded; the original is kept as it came."""


class CannotRead(CaseworkError):
    """A file cannot be read, or something in it not be taken out; the original is kept."""
