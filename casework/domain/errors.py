"""Errors a person can act on. Everything else that is raised is a fault of ours."""

from collections.abc import Callable, Sequence
from typing import Any

from casework.domain.refusal import Force, Refusal, Unmet


class CaseworkError(Exception):
    """One plain sentence, with its code and the place (field or part) where it can be put right."""

    def __init__(self, refusal: Refusal, *, where: str | None = None, **values: object) -> None:
        super().__init__(refusal.code)
        self.code = refusal.code
        self.sentence = refusal.sentence.format(**values)
        self.where = refusal.where if where is None else where

    def __str__(self) -> str:
        return self.sentence


class BadEntry(CaseworkError):
    """Something typed cannot be kept as it is; `where` is the field's name."""


class NotAllowed(CaseworkError):
    """The person's role, or a bar, does not let them do or see this."""


class NotFound(CaseworkError):
    """What was named is not there, or is not visible to this person: the two look the same."""


class Stale(CaseworkError):
    """Somebody saved the same thing since this form was opened; nothing was written."""


class Refused(CaseworkError):
    """A step is not open: at least one guard does not hold and was not departed from."""

    def __init__(self, unmet: Sequence[Unmet]) -> None:
        first = next((one for one in unmet if one.force is Force.BLOCK), unmet[0])
        super().__init__(Refusal(first.code, "{sentence}", first.force), sentence=first.sentence)
        self.unmet = tuple(unmet)
        self.where = first.where


class FoundOut(Refused):
    """Refused because of something that was found just now, which is kept although nothing else is.

    `keep` is given a desk of its own and enters it.
    """

    def __init__(self, unmet: Sequence[Unmet], keep: Callable[[Any], object]) -> None:
        super().__init__(unmet)
        self.keep = keep


class StoreProblem(CaseworkError):
    """The store as a whole cannot be used as asked."""


class WrongPassword(StoreProblem):
    """Neither the person nor the program is at fault: try again."""


class StoreInUse(StoreProblem):
    """Another Casework has the store open."""


class StoreTooNew(StoreProblem):
    """The store was last used by a newer Casework."""


class StoreDamaged(StoreProblem):
    """Something in the store is not as it was written; the sentence names it."""
