"""The facts of one case on which duties to tell a body hang, and when each event began."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from casework.domain.bodies import Body, Event
from casework.domain.dates import london_day


class Known(Enum):
    """An answer, or none yet."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"


class Ground(Enum):
    """Why somebody was dismissed."""

    MISCONDUCT = "misconduct"
    INCOMPETENCE = "incompetence"
    OTHER = "other"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class Leaving:
    """Somebody left, or is leaving, while the case is open.

    `answers` maps a body's code to its own answer (would, might, considered, would_not,
    cannot_say). `determined_on` is the day of the final determination, not of the provisional one.
    """

    reason: str
    received_on: date | datetime | None = None
    last_day: date | None = None
    work_stopped_on: date | None = None
    determined_on: date | None = None
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class DutyFacts:
    """What is recorded of a case, as far as bodies ask. What nobody has asked is NOT_KNOWN.

    `registrations` are codes of bodies. A moment says when exactly something became known; a day
    will do. `meets_threshold` maps a body's code to whether the concern itself meets the body's
    threshold, as a person decided it.
    """

    nation: str
    registrations: frozenset[str] = frozenset()
    registrations_asked: Known = Known.YES
    is_social_service_worker: Known = Known.NOT_KNOWN
    is_registered_service: Known = Known.NOT_KNOWN
    is_teacher_in_educational_establishment: Known = Known.NOT_KNOWN
    regulated_role: str = "not_known"
    misconduct_alleged_on: date | datetime | None = None
    suspended_on: date | datetime | None = None
    charged_on: date | datetime | None = None
    warned_on: date | None = None
    moved_on: date | None = None
    moved_role_on: date | None = None
    moved_out_of_regulated_role: Known = Known.NOT_KNOWN
    move_is_final: Known = Known.NOT_KNOWN
    dismissed_on: date | datetime | None = None
    dismissal_ground: Ground = Ground.NOT_KNOWN
    harm_ground: Known = Known.NOT_KNOWN
    leaving: Leaving | None = None
    learned_after_on: date | None = None
    meets_threshold: Mapping[str, Known] = field(default_factory=dict)
    more_serious_breach: Known = Known.NOT_KNOWN
    more_serious_breach_on: date | None = None
    policy_requires_report: bool = False
    policy_clause: str = ""


def started(event: Event, facts: DutyFacts, body: Body) -> date | datetime | None:
    """When an event of the case happened, or None. Leaving starts as the body's law says."""
    if event is Event.LEFT:
        return _left(facts.leaving, body)
    if event is Event.SERIOUS_BREACH:
        return _policy_asks(facts)
    return {
        Event.ALLEGATION: facts.misconduct_alleged_on,
        Event.SUSPENSION: facts.suspended_on,
        Event.CHARGE: facts.charged_on,
        Event.WARNING: facts.warned_on,
        Event.MOVED: facts.moved_on,
        Event.MOVED_ROLE: facts.moved_role_on,
        Event.DISMISSAL: facts.dismissed_on,
        Event.LEARNED_AFTER: facts.learned_after_on,
    }[event]


def day_of(start: date | datetime) -> date:
    """The London day of a day or a moment."""
    return london_day(start) if isinstance(start, datetime) else start


def leaving_days(leaving: Leaving) -> tuple[tuple[str, date], ...]:
    """The days from which a limit might run when somebody leaves, with their names."""
    named = (
        ("the day the regulated work stopped", leaving.work_stopped_on),
        ("the last day of employment", leaving.last_day),
        ("the day of the determination", leaving.determined_on),
    )
    return tuple((name, day) for name, day in named if day is not None)


def _policy_asks(facts: DutyFacts) -> date | datetime | None:
    """From the outcome on, where the policy wants more serious breaches reported."""
    if not facts.policy_requires_report:
        return None
    outcome = facts.warned_on or facts.moved_on or facts.dismissed_on
    return facts.more_serious_breach_on or outcome


def _left(leaving: Leaving | None, body: Body) -> date | datetime | None:
    """Registers hear on receipt of the resignation, or the last day if earlier; Disclosure
    Scotland from the earliest of the days in `leaving_days` (domain-corrections §2.2 (1))."""
    if leaving is None or leaving.reason == "died":
        return None
    if not body.is_register:
        days = [day for _, day in leaving_days(leaving)]
        return min(days) if days else leaving.received_on
    if leaving.received_on is None:
        return leaving.last_day
    if leaving.last_day is not None and leaving.last_day < day_of(leaving.received_on):
        return leaving.last_day
    return leaving.received_on
