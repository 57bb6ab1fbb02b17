"""What a placeholder of letters is, and the four sorts there are of them."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a value is: how it is typed, and how it is printed."""

    TEXT = "text"
    DAY = "day"
    LIST = "list"


@dataclass(frozen=True)
class Placeholder:
    """One placeholder: its code, what it is, and how a value of it looks."""

    code: str
    what: str
    example: str
    kind: Kind = Kind.TEXT
    is_typed: bool = False
    is_private: bool = False

    @property
    def written(self) -> str:
        """As it stands in a text: {{hearing.day}}."""
        return f"{{{{{self.code}}}}}"


def held(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Held by the case: right it there, not in the letter."""
    return Placeholder(code, what, example, kind)


def typed(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Taken from the case where it is held, and typed for this letter where it is not."""
    return Placeholder(code, what, example, kind, is_typed=True)


def private(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Held by the case, and nobody's business but the respondent's and the panel's."""
    return Placeholder(code, what, example, kind, is_private=True)


def own(code: str, what: str, example: str, kind: Kind = Kind.TEXT) -> Placeholder:
    """Private, and typed where the case does not hold it."""
    return Placeholder(code, what, example, kind, is_typed=True, is_private=True)
