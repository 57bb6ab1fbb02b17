"""The words of the field as the program keeps them, and as people read them."""

from enum import Enum

from casework.domain.triage_questions import QUESTIONS


class CaseState(Enum):
    """Where a case is (domain.md §7.2 as corrected: holds and warnings are not states)."""

    REPORTED = "reported"
    TRIAGE = "triage"
    ROUTED_OUT = "routed_out"
    NO_ACTION = "no_action"
    INFORMAL = "informal"
    INVESTIGATION = "investigation"
    INVESTIGATION_REPORTED = "investigation_reported"
    CASE_TO_ANSWER = "case_to_answer"
    NO_CASE = "no_case"
    HEARING_NOTIFIED = "hearing_notified"
    HEARING_POSTPONED = "hearing_postponed"
    HEARING_OPEN = "hearing_open"
    HEARING_ADJOURNED = "hearing_adjourned"
    DECISION_PENDING = "decision_pending"
    OUTCOME_ISSUED = "outcome_issued"
    APPEAL_LODGED = "appeal_lodged"
    APPEAL_NOTIFIED = "appeal_notified"
    APPEAL_DECIDED = "appeal_decided"
    LEFT_IN_PROCESS = "left_in_process"
    DETERMINED_IN_ABSENCE = "determined_in_absence"
    CLOSED = "closed"


class Stage(Enum):
    """The seven stops of the stage bar."""

    REPORT = "Report"
    TRIAGE = "Triage"
    INVESTIGATION = "Investigation"
    HEARING = "Hearing"
    OUTCOME = "Outcome"
    REFERRAL = "Referral"
    CLOSED = "Closed"


STATE_NAMES: dict[CaseState, str] = {
    CaseState.REPORTED: "Reported",
    CaseState.TRIAGE: "Triage",
    CaseState.ROUTED_OUT: "Routed out",
    CaseState.NO_ACTION: "No action",
    CaseState.INFORMAL: "Handled informally",
    CaseState.INVESTIGATION: "Investigation",
    CaseState.INVESTIGATION_REPORTED: "Report signed",
    CaseState.CASE_TO_ANSWER: "Case to answer",
    CaseState.NO_CASE: "No case to answer",
    CaseState.HEARING_NOTIFIED: "Hearing called",
    CaseState.HEARING_POSTPONED: "Hearing postponed",
    CaseState.HEARING_OPEN: "Hearing open",
    CaseState.HEARING_ADJOURNED: "Hearing adjourned",
    CaseState.DECISION_PENDING: "Decision pending",
    CaseState.OUTCOME_ISSUED: "Outcome issued",
    CaseState.APPEAL_LODGED: "Appeal lodged",
    CaseState.APPEAL_NOTIFIED: "Appeal called",
    CaseState.APPEAL_DECIDED: "Appeal decided",
    CaseState.LEFT_IN_PROCESS: "Left in process",
    CaseState.DETERMINED_IN_ABSENCE: "Determined in absence",
    CaseState.CLOSED: "Closed",
}

STAGES: dict[CaseState, Stage] = {
    CaseState.REPORTED: Stage.REPORT,
    CaseState.TRIAGE: Stage.TRIAGE,
    CaseState.ROUTED_OUT: Stage.TRIAGE,
    CaseState.NO_ACTION: Stage.TRIAGE,
    CaseState.INFORMAL: Stage.TRIAGE,
    CaseState.INVESTIGATION: Stage.INVESTIGATION,
    CaseState.INVESTIGATION_REPORTED: Stage.INVESTIGATION,
    CaseState.CASE_TO_ANSWER: Stage.HEARING,
    CaseState.NO_CASE: Stage.INVESTIGATION,
    CaseState.HEARING_NOTIFIED: Stage.HEARING,
    CaseState.HEARING_POSTPONED: Stage.HEARING,
    CaseState.HEARING_OPEN: Stage.HEARING,
    CaseState.HEARING_ADJOURNED: Stage.HEARING,
    CaseState.DECISION_PENDING: Stage.OUTCOME,
    CaseState.OUTCOME_ISSUED: Stage.OUTCOME,
    CaseState.APPEAL_LODGED: Stage.OUTCOME,
    CaseState.APPEAL_NOTIFIED: Stage.OUTCOME,
    CaseState.APPEAL_DECIDED: Stage.OUTCOME,
    CaseState.LEFT_IN_PROCESS: Stage.OUTCOME,
    CaseState.DETERMINED_IN_ABSENCE: Stage.OUTCOME,
    CaseState.CLOSED: Stage.CLOSED,
}

ENDED = frozenset({CaseState.CLOSED})
"""States in which nothing of the case is open any more."""

SCREENS: dict[str, str] = {one.code: one.asks for one in QUESTIONS}
"""The triage questions (domain.md §7.3 row 3), those no longer asked among them."""

BLOCKING_SCREENS = tuple(one.code for one in QUESTIONS if one.holds)
"""Without these no step leaves triage (domain-corrections §2.3); the others may wait."""

PARTS: dict[str, str] = {
    "investigator": "Investigator",
    "chair": "Chair",
    "panel": "Panel member",
    "note_taker": "Note-taker",
    "hr_adviser": "HR adviser",
    "appeal_chair": "Appeal chair",
    "companion": "Companion",
    "witness": "Witness",
    "suspension_authoriser": "Suspension authoriser",
    "safeguarding_lead": "Safeguarding lead",
}
"""What a person may be in one case: code → as people say it."""

PARTY_PARTS: dict[str, str] = {
    "reporter": "Reported it",
    "affected": "Affected person",
    "witness": "Witness",
    "child": "Child",
    "service_user": "Service user",
}
"""What a person may be in an incident."""

SANCTIONS: dict[str, str] = {
    "no_action": "No action",
    "first_warning": "First written warning",
    "final_warning": "Final written warning",
    "demotion": "Demotion or move to another role",
    "dismissal_with_notice": "Dismissal with notice",
    "summary_dismissal": "Dismissal without notice",
}
DISMISSALS = frozenset({"dismissal_with_notice", "summary_dismissal"})
WARNING_LEVELS = frozenset({"first_warning", "final_warning"})
REASONED_SANCTIONS = DISMISSALS | {"final_warning", "demotion"}
"""Sanctions that need the Burchell answers and proportionality (domain-corrections §2.2 (12))."""
