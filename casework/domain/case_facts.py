"""Everything the rules ask of one case, as a frozen snapshot for steps, guards and duties."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from casework.domain.case_people import PartHolder, PartyFacts, Respondent
from casework.domain.vocabulary import CaseState


@dataclass(frozen=True)
class Rules:
    """What the pinned pack and the council's settings say, as far as the process asks."""

    pack_title: str
    nation: str
    min_notice_days: int
    has_removal_power: bool
    refusal_is_breach: bool
    reports_serious_breaches: bool
    serious_breach_clause: str
    live_months: Mapping[str, int]
    are_approved: bool


@dataclass(frozen=True)
class ScreenAnswer:
    """One answered triage screen."""

    kind: str
    answer: str
    ask_again_on: dt.date | None = None


@dataclass(frozen=True)
class AllegationFacts:
    """One allegation that stands (not withdrawn)."""

    id: str
    number: int
    heading: str
    category: str
    conduct_from: dt.date
    conduct_to: dt.date
    is_gross: str
    clause_forces: tuple[str, ...]
    placed_for: int
    placed_against: int
    nothing_for: bool
    nothing_against: bool
    has_answer: bool
    finding: str
    decision: str


@dataclass(frozen=True)
class ExhibitFacts:
    """One exhibit, as the guards see it."""

    number: int
    is_sensitive: bool
    is_damaged: bool


@dataclass(frozen=True)
class StatementFacts:
    """One interview, statement or attempt."""

    person_id: str
    kind: str
    status: str


@dataclass(frozen=True)
class InvestigationFacts:
    """The investigation that is under way or was the last."""

    issued_on: dt.date
    signed_on: dt.date | None
    case_to_answer: str


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


@dataclass(frozen=True)
class SuspensionFacts:
    """The suspension that runs, or the last one."""

    state: str
    started_on: dt.date
    completed_on: dt.date | None
    lifted_on: dt.date | None


@dataclass(frozen=True)
class RemovalFacts:
    """One request or instruction to take something down."""

    kind: str
    state: str
    asked_on: dt.date


@dataclass(frozen=True)
class HoldFacts:
    """A hold that stands."""

    kind: str
    asked_by: str
    may_contact_employee: bool


@dataclass(frozen=True)
class ConcernFacts:
    """A grievance or possible protected disclosure."""

    kind: str
    state: str


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
class CaseFacts:
    """One case, at one moment, with its rules."""

    today: dt.date
    case_id: str
    reference: str
    state: CaseState
    discovered_on: dt.date
    reported_on: dt.date
    rules: Rules
    respondent: Respondent | None
    parts: tuple[PartHolder, ...] = ()
    past_parts: tuple[PartHolder, ...] = ()
    parties: tuple[PartyFacts, ...] = ()
    screens: tuple[ScreenAnswer, ...] = ()
    allegations: tuple[AllegationFacts, ...] = ()
    exhibits: tuple[ExhibitFacts, ...] = ()
    statements: tuple[StatementFacts, ...] = ()
    investigation: InvestigationFacts | None = None
    hearing: HearingFacts | None = None
    appeal_hearing: HearingFacts | None = None
    outcome: OutcomeFacts | None = None
    appeal: AppealFacts | None = None
    suspension: SuspensionFacts | None = None
    removals: tuple[RemovalFacts, ...] = ()
    holds: tuple[HoldFacts, ...] = ()
    concerns: tuple[ConcernFacts, ...] = ()
    leaving: LeavingFacts | None = None
    referrals: tuple[ReferralFacts, ...] = ()
    running_clocks: tuple[str, ...] = ()

    def holder(self, part: str) -> PartHolder | None:
        """Who holds `part` now; the first named where several do."""
        return next((one for one in self.parts if one.part == part), None)

    def screen(self, kind: str) -> str:
        """The answer to a triage screen: yes, no, not_known, or '' when nobody answered."""
        return next((one.answer for one in self.screens if one.kind == kind), "")

    @property
    def is_dismissed(self) -> bool:
        """A dismissal stands (an appeal that overturned it undoes it)."""
        overturned = self.appeal is not None and self.appeal.decision == "overturned"
        return self.outcome is not None and "dismissal" in self.outcome.sanction and not overturned

    @property
    def is_suspended(self) -> bool:
        """A suspension runs today."""
        return self.suspension is not None and self.suspension.state == "suspended"
