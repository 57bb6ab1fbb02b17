"""Facts of the hearing, the outcome and the appeal."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class HearingFacts:
    """The hearing that is called or was the last of its kind.

    `told_on` is the day from which its notice runs: moving it for a companion (s.10) starts no new
    notice. `moved_by` is why it was put off last, `moved_to` the companion's day it must go to.
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
    """The appeal, if one was lodged."""

    lodged_on: dt.date
    decision: str
    decided_on: dt.date | None
