"""Hearings, letters served and papers as they are told outside the windows; only ever added to."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

Day = dt.date


@dataclass(frozen=True)
class HearingTold:
    """A hearing or an appeal hearing."""

    number: Annotated[int, "H- number"]
    kind: Annotated[str, "disciplinary or appeal"]
    state: Annotated[str, "notified, postponed, replaced, open, adjourned, closed or set aside"]
    held: Annotated[Day, "Day for which it is called"]
    received: Annotated[Day, "Day on which its notice counts as received"]
    alleged: Annotated[tuple[int, ...], "Numbers of the allegations in its notice"]
    companion: Annotated[str, "Who came with the employee"]
    attended: Annotated[str, "yes, no, or empty"]


@dataclass(frozen=True)
class ServedTold:
    """A letter that was served once."""

    letter: Annotated[str, "hearing_notice, outcome_letter, appeal_notice or appeal_outcome"]
    method: Annotated[str, "In words"]
    sent: Annotated[Day, "Day on which it was served"]
    deemed: Annotated[Day, "Day that the rule for the way of serving gives"]
    arrived: Annotated[Day | None, "Day from which periods run; null when it came back"]
    proof: Annotated[str, "What proves the receipt, by code"]


@dataclass(frozen=True)
class WindowTold:
    """The days in which a companion's day must be taken."""

    held: Annotated[Day, "Day for which the hearing is called"]
    latest: Annotated[Day | None, "Last day that must be taken; null where its law is not known"]
    later_from: Annotated[Day | None, "First day that is for the council to decide"]


@dataclass(frozen=True)
class PaperTold:
    """A paper of the bundle."""

    label: Annotated[str, "Such as 12 or 12A"]
    title: Annotated[str, "What it is"]
    is_late: Annotated[bool, "Came after a bundle was out"]
    is_withheld: Annotated[bool, "Held back, with a reason"]
    answer: Annotated[str, "accepted, refused, or empty"]


@dataclass(frozen=True)
class LimitTold:
    """A last day for a tribunal claim: for keeping records, never for advice."""

    months: Annotated[int, "Months that the limit has"]
    last_day: Annotated[Day, "Its last day"]
    with_conciliation: Annotated[Day, "The last day after early conciliation on the file"]
    status: Annotated[str, "confirmed or expected"]
    confidence: Annotated[str, "Read, Reported or Unverified"]


@dataclass(frozen=True)
class AppealTold:
    """An appeal."""

    lodged: Annotated[Day, "Day on which it came in"]
    is_in_time: Annotated[bool, "Whether it came in time"]
    decision: Annotated[str, "upheld, varied, overturned, rehearing, refused_late, or empty"]
    is_reinstated: Annotated[bool, "Whether a return to work is recorded"]
