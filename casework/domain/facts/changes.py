"""Facts of what changed on the way: allegations, posts, joined cases, reopening."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class MoveFacts:
    """The employee moved to other work; the answers are yes, no or not_known."""

    from_on: dt.date
    leaves_regulated: str
    is_final: str


@dataclass(frozen=True)
class ChangeFacts:
    """`untold` are the numbers of allegations of whose change the employee was not told.

    `joined` are the references of the cases that are heard together with this one, `registers` the
    bodies to be told of a death so that their register can be put right.
    """

    untold: tuple[int, ...] = ()
    reopened_on: dt.date | None = None
    moves: tuple[MoveFacts, ...] = ()
    joined: tuple[str, ...] = ()
    registers: tuple[str, ...] = ()
