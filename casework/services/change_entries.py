"""What is typed about what changes on the way, and about a case that was running on paper."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class WordingEntry:
    """The words of an allegation; what is left empty stays as it is."""

    heading: str = ""
    text: str = ""
    category: str = ""
    conduct_from: dt.date | None = None
    conduct_to: dt.date | None = None
    clauses: tuple[str, ...] = ()
    gross: str = ""


@dataclass(frozen=True)
class MoveEntry:
    """A move to other work. `from_on` is the day it was decided unless given; `is_handed_over`
    when the new employer carries the process on."""

    kind: str
    post: str
    reason: str
    carried_on_by: str
    service: str = ""
    workplace: str = ""
    employer: str = ""
    from_on: dt.date | None = None
    until: dt.date | None = None
    leaves_regulated: str = "not_known"
    is_final: str = "not_known"
    is_handed_over: bool = False
    handed_over: str = ""


@dataclass(frozen=True)
class RunningEntry:
    """A case that was running on paper: where it is, and the days of what led there.

    Days that are not typed fall on the next that is; words that are not typed are said to be on
    paper. `alleged` has an allegation a line.
    """

    state: str
    reported_on: dt.date
    summary: str = ""
    channel: str = "other"
    platform: str = ""
    discovered_on: dt.date | None = None
    old_reference: str = ""
    source: str = "paper"
    note: str = ""
    alleged: str = ""
    category: str = "GEN"
    conduct_on: dt.date | None = None
    gross: str = "not_known"
    acknowledged_on: dt.date | None = None
    triage_on: dt.date | None = None
    informal_on: dt.date | None = None
    informal_what: str = ""
    began_on: dt.date | None = None
    terms: str = ""
    suspended_on: dt.date | None = None
    suspended_by: str = ""
    suspended_why: str = ""
    suspension_ended_on: dt.date | None = None
    signed_on: dt.date | None = None
    answered_on: dt.date | None = None
    called_on: dt.date | None = None
    held_on: dt.date | None = None
    dismissal_possible: bool = False
    attended: bool = True
    served_how: str = "by_hand"
    heard_on: dt.date | None = None
    decision: str = ""
    sanction: str = ""
    may_dismiss: bool = False
    outcome_on: dt.date | None = None
    outcome_why: str = ""
    appealed_on: dt.date | None = None
    appeal_grounds: str = ""
    appeal_held_on: dt.date | None = None
    appeal_decided_on: dt.date | None = None
    appeal_decision: str = ""
    appeal_sanction: str = ""
    left_reason: str = ""
    left_on: dt.date | None = None
    last_day: dt.date | None = None
