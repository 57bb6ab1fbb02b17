"""Facts of what runs beside a case: suspension, removal, holds, concerns, leaving, referrals."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class SuspensionFacts:
    """The suspension that runs, or the last one."""

    state: str
    started_on: dt.date
    completed_on: dt.date | None
    lifted_on: dt.date | None


@dataclass(frozen=True)
class RemovalFacts:
    """One request, instruction or report to take something down.

    `is_seen_gone`: somebody looked last and it was gone. `is_proposed`: its refusal waits to be
    alleged, or not.
    """

    kind: str
    state: str
    asked_on: dt.date
    is_seen_gone: bool = False
    is_proposed: bool = False


@dataclass(frozen=True)
class HoldFacts:
    """A hold that stands."""

    kind: str
    asked_by: str
    may_contact_employee: bool


@dataclass(frozen=True)
class ConcernFacts:
    """A grievance, a complaint of harassment or a possible protected disclosure."""

    kind: str
    state: str
    raised_on: dt.date = dt.date.min
    is_screened: bool = False


@dataclass(frozen=True)
class LeavingFacts:
    """The person is leaving: provisional and final answers, body → answer."""

    reason: str
    received_on: dt.date
    last_day: dt.date | None
    provisional: Mapping[str, str] = field(default_factory=dict)
    final: Mapping[str, str] = field(default_factory=dict)
    harm_ground: str = "not_known"
    determined_on: dt.date | None = None
    work_stopped_on: dt.date | None = None


@dataclass(frozen=True)
class ReferralFacts:
    """A referral row: what is owed to one body for one trigger, and where it stands."""

    id: str
    body: str
    body_name: str
    trigger: str
    obligation: str
    state: str
    due_on: dt.date | None

    @property
    def is_undecided(self) -> bool:
        """Something is owed or must be decided, and nothing was sent or decided."""
        return self.state in {"required", "to_consider", "drafting"}


@dataclass(frozen=True)
class SchoolFacts:
    """Who employs and who decides where that depends on the kind of school.

    `is_asked` where the pack tells kinds of school apart; the rest is empty until it was said.
    """

    is_asked: bool = False
    school_type: str = ""
    employer: str = ""
    suspended_by: str = ""
    ended_only_by: str = ""
    contract_ended_by: str = ""
    is_split: bool = False
    """One body decides about discipline and another ends the contract."""
    end_within: int | None = None
    """Days in law for ending it, the day of the notice being the first; None where not known."""
    employer_told_on: dt.date | None = None
    employment_ended_on: dt.date | None = None


@dataclass(frozen=True)
class BesideFacts:
    """The rest of what runs beside a case.

    `weighed`: alternative to suspension → answer. `arranged`: kinds of arrangement that run.
    `access_wanted` and `access_off` count what is still to be taken away, and what was.
    `findings`: allegation → would, might or would_not have been dismissed. `limbs`: allegation and
    limb of the referral ground → yes, no or not_known. `restricts`: what the wording of a
    settlement, as it was read last, may restrict.
    """

    weighed: Mapping[str, str] = field(default_factory=dict)
    arranged: tuple[str, ...] = ()
    access_wanted: int = 0
    access_off: int = 0
    school: SchoolFacts = field(default_factory=SchoolFacts)
    findings: Mapping[str, str] = field(default_factory=dict)
    limbs: Mapping[tuple[str, str], str] = field(default_factory=dict)
    restricts: tuple[str, ...] = ()
