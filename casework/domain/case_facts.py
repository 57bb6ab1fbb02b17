"""Everything the rules ask of one case, as a frozen snapshot for steps, guards and duties."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from casework.domain.case_people import PartHolder, PartyFacts, Respondent
from casework.domain.facts.beside import (
    BesideFacts,
    ConcernFacts,
    HoldFacts,
    LeavingFacts,
    ReferralFacts,
    RemovalFacts,
    SuspensionFacts,
)
from casework.domain.facts.changes import ChangeFacts
from casework.domain.facts.decided import (
    AppealFacts,
    HearingFacts,
    NeedFacts,
    OutcomeFacts,
    PaperFacts,
    RouteFacts,
    SiblingFacts,
    UnionFacts,
    WarningFacts,
)
from casework.domain.facts.inquest import NO_RECORDS, InquestFacts
from casework.domain.facts.inquiry import (
    AllegationFacts,
    ExhibitFacts,
    InvestigationFacts,
    ScreenAnswer,
    StatementFacts,
)
from casework.domain.facts.triage import TriageFacts
from casework.domain.policy.answers import PolicyAnswers
from casework.domain.triage_questions import answer_to
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
    policy: PolicyAnswers = field(default_factory=PolicyAnswers)
    longest_months: Mapping[str, int] = field(default_factory=dict)
    max_postponements: int = 1
    agreed_up_to: str = "no_action"
    appeal_days_off: bool = False
    appeal_may_increase: bool = False


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
    route: RouteFacts | None = None
    outcome: OutcomeFacts | None = None
    appeal: AppealFacts | None = None
    union: UnionFacts | None = None
    needs: tuple[NeedFacts, ...] = ()
    papers: PaperFacts = field(default_factory=PaperFacts)
    siblings: tuple[SiblingFacts, ...] = ()
    ledger: tuple[WarningFacts, ...] = ()
    suspension: SuspensionFacts | None = None
    removals: tuple[RemovalFacts, ...] = ()
    holds: tuple[HoldFacts, ...] = ()
    concerns: tuple[ConcernFacts, ...] = ()
    leaving: LeavingFacts | None = None
    referrals: tuple[ReferralFacts, ...] = ()
    running_clocks: tuple[str, ...] = ()
    inquest: InquestFacts = NO_RECORDS
    triage: TriageFacts = field(default_factory=TriageFacts)
    beside: BesideFacts = field(default_factory=BesideFacts)
    changes: ChangeFacts = field(default_factory=ChangeFacts)

    def holder(self, part: str) -> PartHolder | None:
        """Who holds `part` now; the first named where several do."""
        return next((one for one in self.parts if one.part == part), None)

    def screen(self, kind: str) -> str:
        """The answer to a triage screen: yes, no, not_known, or '' when nobody answered.

        A question that was asked as part of a wider one, or in parts, is answered from those.
        """
        return answer_to(kind, {one.kind: one.answer for one in self.screens})

    @property
    def is_dismissed(self) -> bool:
        """A dismissal stands (an appeal that overturned it undoes it)."""
        overturned = self.appeal is not None and self.appeal.decision == "overturned"
        return self.outcome is not None and "dismissal" in self.outcome.sanction and not overturned

    @property
    def is_suspended(self) -> bool:
        """A suspension runs today."""
        return self.suspension is not None and self.suspension.state == "suspended"
