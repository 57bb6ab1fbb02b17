"""Facts of the hearing, the outcome and the appeal."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class HearingFacts:
    """The hearing that is called or was the last of its kind.

    `told_on` is the day from which its notice runs: moving it for a companion (s.10) starts no new
    notice. `moved_by` is why it was put off last, `moved_to` the companion's day it must go to.
    `unnoticed` are the numbers of allegations that were added or changed since the notice.
    """

    id: str
    state: str
    chair_id: str
    served_on: dt.date
    received_on: dt.date
    held_on: dt.date
    dismissal_possible: bool
    postponements: int
    told_on: dt.date
    moved_by: str = ""
    moved_to: dt.date | None = None
    counted_moves: int = 0
    """Postponements that the policy's number is about: a companion's day is none of them."""
    unnoticed: tuple[int, ...] = ()
    came_back: bool = False
    causes: tuple[str, ...] = ()
    """Why an employee did not come, as each attempt to reach them told."""


@dataclass(frozen=True)
class OutcomeFacts:
    """What was decided and when the letter went."""

    sanction: str
    decided_on: dt.date
    served_on: dt.date
    received_on: dt.date
    harm_ground: str
    more_serious_breach: str
    last_day: dt.date | None


@dataclass(frozen=True)
class AppealFacts:
    """The appeal, if one was lodged. `undid` is the outcome that it took away or changed."""

    lodged_on: dt.date
    decision: str
    decided_on: dt.date | None
    undid: str = ""
    is_answered: bool = False
    """The letter with its outcome was served."""
    is_reinstated: bool = False


@dataclass(frozen=True)
class RouteFacts:
    """A decision without a hearing: agreed, paper or no_action, and who decides."""

    kind: str
    decider_id: str


@dataclass(frozen=True)
class NeedFacts:
    """Something asked for, with its answer or ''."""

    kind: str
    asked_on: dt.date
    answer: str


@dataclass(frozen=True)
class UnionFacts:
    """Whether the employee is a union representative, and what became of telling the official."""

    is_representative: str
    consent: str
    is_told: bool


@dataclass(frozen=True)
class PaperFacts:
    """What the papers and witnesses of the hearing still lack."""

    late_open: tuple[str, ...] = ()
    """Labels of papers that came late and were neither let in nor kept out."""
    behind: tuple[tuple[str, str], ...] = ()
    """Who holds a bundle, and the labels that it lacks."""
    witnesses_open: tuple[str, ...] = ()
    """Witnesses of the employee about whom nothing is recorded."""
    responses_unlisted: tuple[str, ...] = ()
    """What the employee said after the report was signed, by its number, and is no paper yet."""
    granted_open: tuple[tuple[int, str], ...] = ()
    """Numbers and words of what they asked for and were granted, and is no paper or witness."""


@dataclass(frozen=True)
class SiblingFacts:
    """Another case of the same incident, and its outcome."""

    reference: str
    sanction: str


@dataclass(frozen=True)
class WarningFacts:
    """A line of the person's ledger."""

    id: str
    level: str
    issued_on: dt.date
    spent_from: dt.date
    is_cancelled: bool

    def is_live_on(self, day: dt.date) -> bool:
        """Whether it counts on that day."""
        return not self.is_cancelled and self.issued_on <= day < self.spent_from
