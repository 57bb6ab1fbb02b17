"""Everything that is due, as the page of it and the calendar file show it."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum

WEEK = 7


class Kind(Enum):
    """What kind of thing is due."""

    LAW = "law"
    """A deadline set by law or by a body, whose source was read."""
    SAID = "said"
    """Said to be set by law or a body; nobody has read the source, so it prompts."""
    COUNCIL = "council"
    """A deadline of the council's own."""
    GIVEN = "given"
    """Time given to somebody else; when it runs out, nothing of ours is late."""
    REMINDER = "reminder"
    """A day that somebody chose: to ask again, to follow up, to tell somebody."""
    HEARING = "hearing"
    """A hearing that was called."""


class Section(Enum):
    """Where in the list something stands."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    STILL = "still"

    @property
    def words(self) -> str:
        """The heading."""
        return SECTIONS[self]


KINDS: dict[Kind, str] = {
    Kind.LAW: "Set by law or a body",
    Kind.SAID: "Said to be law, source not read",
    Kind.COUNCIL: "The council’s own",
    Kind.GIVEN: "Time given to others",
    Kind.REMINDER: "Reminders",
    Kind.HEARING: "Hearings",
}
SECTIONS: dict[Section, str] = {
    Section.OVERDUE: "Overdue",
    Section.TODAY: "Today",
    Section.WEEK: "In the next seven days",
    Section.LATER: "Later",
    Section.STILL: "Standing still",
}


@dataclass(frozen=True)
class DueItem:
    """One thing that is due.

    `uid` stays the same while it moves, `sequence` grows with each change: a calendar that takes
    it in again brings it up to date. `place` is the part of the case where it is met. `note` says
    how it was counted, `status` how sure we are of its rule.
    """

    uid: str
    sequence: int
    kind: Kind
    case_id: str
    reference: str
    name: str
    title: str
    plain: str
    on: dt.date
    at: dt.datetime | None
    is_overdue: bool
    place: str
    note: str = ""
    source: str = ""
    status: str = ""
    was_on: dt.date | None = None
    paused_since: dt.date | None = None

    def section(self, today: dt.date) -> Section:
        """Overdue, today, within seven days, later; or standing still."""
        if self.paused_since is not None:
            return Section.STILL
        if self.is_overdue:
            return Section.OVERDUE
        if self.on <= today:
            return Section.TODAY
        return Section.WEEK if (self.on - today).days <= WEEK else Section.LATER


@dataclass(frozen=True)
class DueFilter:
    """What is wanted: of which kinds (all when empty), and whether only of one's own cases."""

    kinds: frozenset[Kind] = frozenset()
    only_mine: bool = False

    def wants(self, kind: Kind) -> bool:
        """Whether things of a kind are wanted."""
        return not self.kinds or kind in self.kinds


EVERYTHING = DueFilter()
"""All that is due in every case one may see."""
