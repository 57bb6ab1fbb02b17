"""A case as it is told outside the windows: what `show --json` prints and what stories check.

The annotations are the documentation (docs/json.md); fields are only ever added.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from casework.stories.told_hearing import (
    AppealTold,
    HearingTold,
    LimitTold,
    PaperTold,
    ServedTold,
    WindowTold,
)
from casework.stories.told_inquiry import (
    AdviceTold,
    AwarenessTold,
    FactTold,
    InvitationTold,
    PolicyDutyTold,
    RequestTold,
    StatementTold,
    TermsTold,
)
from casework.stories.told_triage import (
    HandOverTold,
    HeldTold,
    PathTold,
    QuestionTold,
    SupportTold,
)

Day = dt.date
Moment = dt.datetime


@dataclass(frozen=True)
class UnmetTold:
    """A guard that does not hold."""

    code: Annotated[str, "Code of the refusal (docs/refusals.md)"]
    sentence: Annotated[str, "What is missing, in words"]
    where: Annotated[str, "Part of the case window in which it can be put right"]
    force: Annotated[str, "block, override (may be gone past with a reason) or warn"]


@dataclass(frozen=True)
class StepTold:
    """A step of the process as it stands."""

    code: Annotated[str, "The act that takes it (docs/stories.md)"]
    title: Annotated[str, "As the task list says it"]
    status: Annotated[str, "done, in_progress, ready, cannot_start or not_now"]
    is_open: Annotated[bool, "It can be taken now, perhaps with a reason"]
    is_task: Annotated[bool, "It stands in the task list"]
    stage: Annotated[str, "Stop of the stage bar"]
    detail: Annotated[str, "How far it is, in words"]
    unmet: Annotated[tuple[UnmetTold, ...], "Guards that do not hold"]


@dataclass(frozen=True)
class ClockTold:
    """A clock, running or stopped."""

    code: Annotated[str, "Rule in resources/clocks.toml; REFERRAL for a duty to refer"]
    title: Annotated[str, "As people read it"]
    due: Annotated[Day, "Day on which it falls due"]
    target: Annotated[Day | None, "Earlier day the council sets itself"]
    overdue_at: Annotated[Moment, "Moment from which it is overdue"]
    is_overdue: Annotated[bool, "Whether that moment has passed"]
    is_statutory: Annotated[bool, "Set outside the council: it never moves or stands still"]
    explanation: Annotated[str, "How it was counted"]
    source: Annotated[str, "Where the rule comes from, and how sure we are"]
    is_running: Annotated[bool, "Whether it still runs"]
    stopped: Annotated[Day | None, "Day on which it was stopped"]
    sets_law: Annotated[bool, "A deadline by law or a body: its source was read"] = False
    status: Annotated[str, "read, reported, unverified, or council for its own number"] = ""


@dataclass(frozen=True)
class DutyTold:
    """What the rules of one body say, and what was done about it."""

    body: Annotated[str, "Code of the body"]
    name: Annotated[str, "Its name"]
    answer: Annotated[str, "duty, no_automatic_duty or cannot_tell"]
    trigger: Annotated[str, "Event of the rule, such as SUSPENSION"]
    state: Annotated[
        str,
        "required, to_consider, drafting, sent, acknowledged, not_referred, not_applicable, or "
        "empty where nothing was opened",
    ]
    due: Annotated[Day | None, "Day on which it falls due"]
    target: Annotated[Day | None, "Earlier day the council sets itself"]
    overdue_at: Annotated[Moment | None, "Moment from which it is overdue"]
    is_overdue: Annotated[bool, "Whether that moment has passed and nothing was sent"]
    headline: Annotated[str, "The sentence to print"]
    reason: Annotated[str, "Why"]
    missing: Annotated[tuple[str, ...], "Facts without which nobody can tell"]
    source: Annotated[str, "Where the rule comes from, and how sure we are"]
    is_stale: Annotated[bool, "Checked more than six months ago"]
    sent: Annotated[Day | None, "Day on which a referral was sent"]
    decision: Annotated[str, "Reason of the decision, where one was made"]
    approved_by: Annotated[str, "Who approved the decision"]


@dataclass(frozen=True)
class AllegationTold:
    """An allegation that stands."""

    number: Annotated[int, "Its number"]
    heading: Annotated[str, "What it is called"]
    category: Annotated[str, "Kind of allegation, in words"]
    clauses: Annotated[tuple[str, ...], "Ids of the rules it rests on"]
    conduct_from: Annotated[Day, "First day of the conduct"]
    conduct_to: Annotated[Day, "Last day of the conduct"]
    gross: Annotated[str, "yes, no or not_known, as a person answered"]
    finding: Annotated[str, "supported, not_supported, unable, or empty"]
    decision: Annotated[str, "upheld, part_upheld, not_upheld, or empty"]


@dataclass(frozen=True)
class ExhibitTold:
    """An exhibit of the register."""

    number: Annotated[int, "EX- number"]
    title: Annotated[str, "What it is called"]
    sha256: Annotated[str, "SHA-256 of the original, in hex"]
    size: Annotated[int, "Bytes of the original"]
    kind: Annotated[str, "Format, in words"]
    original_name: Annotated[str, "Name of the file as it came"]
    source: Annotated[str, "Where it came from, in words"]
    route: Annotated[str, "By what right the council has it, in words"]
    visibility: Annotated[str, "Who could see it, in words"]
    obtained_by: Annotated[str, "Who obtained it"]
    contains: Annotated[tuple[str, ...], "What needs care, in words"]
    is_sensitive: Annotated[bool, "Printed as a numbered placeholder"]
    custody: Annotated[tuple[str, ...], "What happened to it: received, sealed, viewed, ..."]
    damage: Annotated[str, "What is wrong with it; empty when it is whole"]


@dataclass(frozen=True)
class PersonTold:
    """Somebody with a part in the case."""

    name: Annotated[str, "Who"]
    part: Annotated[str, "As what, in words"]


@dataclass(frozen=True)
class WarningTold:
    """A line of the person's warning ledger."""

    level: Annotated[str, "In words"]
    issued: Annotated[Day, "Day on which the letter was served"]
    spent_from: Annotated[Day, "First day on which it no longer counts"]
    is_live: Annotated[bool, "Counts today"]


@dataclass(frozen=True)
class DepartureTold:
    """A guard that was gone past, or noted."""

    code: Annotated[str, "Code of the refusal"]
    step: Annotated[str, "The act"]
    force: Annotated[str, "override or warn"]
    reason: Annotated[str, "Why it was gone past"]
    approved_by: Annotated[str, "Who agreed"]
    on: Annotated[Day, "Day of the act"]


@dataclass(frozen=True)
class DocumentTold:
    """A paper that was made."""

    number: Annotated[int, "Its number in the case"]
    title: Annotated[str, "What it is"]
    file_name: Annotated[str, "Name under which it was written"]
    sha256: Annotated[str, "SHA-256 of the file, in hex"]
    made_at: Annotated[Moment, "When"]
    made_by: Annotated[str, "By whom"]


@dataclass(frozen=True)
class CaseTold:
    """One case."""

    reference: Annotated[str, "Such as HR-2026-00042"]
    name: Annotated[str, "The respondent, or 'Not known yet'"]
    line: Annotated[str, "Reference, post, workplace, registrations, policy"]
    state: Annotated[str, "Code of the state, such as investigation"]
    state_words: Annotated[str, "The state in words"]
    stage: Annotated[str, "Stop of the stage bar"]
    is_open: Annotated[bool, "Not closed"]
    hold: Annotated[str, "What a hold says; empty when there is none"]
    sanction: Annotated[str, "Code of the outcome; empty before there is one"]
    steps: Annotated[tuple[StepTold, ...], "Every step of the process, in its order"]
    clocks: Annotated[tuple[ClockTold, ...], "Running clocks, soonest first"]
    stopped_clocks: Annotated[tuple[ClockTold, ...], "Clocks that were stopped, by due day"]
    duties: Annotated[tuple[DutyTold, ...], "A row or more for every body of the nation"]
    allegations: Annotated[tuple[AllegationTold, ...], "Allegations that stand"]
    exhibits: Annotated[tuple[ExhibitTold, ...], "The exhibit register"]
    people: Annotated[tuple[PersonTold, ...], "People with a part in it"]
    warnings: Annotated[tuple[WarningTold, ...], "The person's warning ledger"]
    departures: Annotated[tuple[DepartureTold, ...], "Guards gone past or noted"]
    documents: Annotated[tuple[DocumentTold, ...], "Papers made"]
    person_kind: Annotated[str, "What the person is to the council, by code"]
    goes: Annotated[str, "Whose case it is: here, other_procedure, hand_over, ask, or empty"]
    procedure: Annotated[str, "Code of the procedure in use (resources/routing.toml)"]
    questions: Annotated[tuple[QuestionTold, ...], "Triage questions that were answered"]
    held: Annotated[tuple[HeldTold, ...], "What is held back"]
    paths: Annotated[tuple[PathTold, ...], "Paths that triage opened"]
    hand_overs: Annotated[tuple[HandOverTold, ...], "Hand-overs"]
    support: Annotated[tuple[SupportTold, ...], "Who is looked after"]
    terms: Annotated[tuple[TermsTold, ...], "Terms of reference, each issue; the last holds"] = ()
    statements: Annotated[tuple[StatementTold, ...], "What people said, by number"] = ()
    invitations: Annotated[tuple[InvitationTold, ...], "Invitations to interviews"] = ()
    facts: Annotated[tuple[FactTold, ...], "The register of facts"] = ()
    requests: Annotated[tuple[RequestTold, ...], "What the employee asks for"] = ()
    advice: Annotated[tuple[AdviceTold, ...], "Advice before posting and to the council"] = ()
    awareness: Annotated[tuple[AwarenessTold, ...], "How the person was told of the rules"] = ()
    policy_duties: Annotated[tuple[PolicyDutyTold, ...], "Duties of managers and HR"] = ()
    hearings: Annotated[tuple[HearingTold, ...], "Hearings and appeal hearings"] = ()
    served: Annotated[tuple[ServedTold, ...], "Letters served, with their receipt"] = ()
    windows: Annotated[tuple[WindowTold, ...], "The companion's days, while one is called"] = ()
    papers: Annotated[tuple[PaperTold, ...], "Papers of the bundle, by number"] = ()
    appeals: Annotated[tuple[AppealTold, ...], "Appeals, the first lodged first"] = ()
    limits: Annotated[tuple[LimitTold, ...], "Tribunal dates of somebody whose job ends"] = ()
    hold_until: Annotated[Day | None, "Day until which papers are held for them"] = None


@dataclass(frozen=True)
class RowTold:
    """A case in the list."""

    reference: Annotated[str, "Such as HR-2026-00042"]
    name: Annotated[str, "The respondent, or 'Not known yet'"]
    role: Annotated[str, "Post and workplace"]
    state: Annotated[str, "Code of the state"]
    state_words: Annotated[str, "The state in words"]
    stage: Annotated[str, "Stop of the stage bar"]
    is_open: Annotated[bool, "Not closed"]
    due: Annotated[Day | None, "Next day on which something falls due"]
    due_title: Annotated[str, "What falls due then"]
    closed: Annotated[Day | None, "Day on which it was closed"]
