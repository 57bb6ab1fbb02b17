"""The state machine as a table (domain.md §7.2-7.3 as corrected): a row a step."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from casework.domain import late_progress as late
from casework.domain import step_progress as progress
from casework.domain.case_facts import CaseFacts
from casework.domain.guards import beside, closing, hearing, investigation, outcome, triage
from casework.domain.refusal import Unmet
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

Guard = Callable[[CaseFacts], Iterable[Unmet]]
Test = Callable[[CaseFacts], bool]
Told = Callable[[CaseFacts], str]

ACTIVE = frozenset(S) - {S.CLOSED}
BEFORE_OUTCOME = frozenset(
    {
        S.REPORTED,
        S.TRIAGE,
        S.INFORMAL,
        S.INVESTIGATION,
        S.INVESTIGATION_REPORTED,
        S.CASE_TO_ANSWER,
        S.HEARING_NOTIFIED,
        S.HEARING_POSTPONED,
        S.HEARING_OPEN,
        S.HEARING_ADJOURNED,
        S.DECISION_PENDING,
    }
)
IN_PROCESS = BEFORE_OUTCOME | {S.OUTCOME_ISSUED, S.APPEAL_LODGED, S.APPEAL_NOTIFIED}
CHARGEABLE = BEFORE_OUTCOME - {S.DECISION_PENDING}
CLOSABLE = frozenset(
    {
        S.ROUTED_OUT,
        S.NO_ACTION,
        S.INFORMAL,
        S.NO_CASE,
        S.OUTCOME_ISSUED,
        S.APPEAL_DECIDED,
        S.LEFT_IN_PROCESS,
        S.DETERMINED_IN_ABSENCE,
    }
)


def never(_facts: CaseFacts) -> bool:
    """For steps that can be taken again and again."""
    return False


def always(_facts: CaseFacts) -> bool:
    """For steps that every case has."""
    return True


def silent(_facts: CaseFacts) -> str:
    """For steps with nothing to add."""
    return ""


@dataclass(frozen=True)
class StepRule:
    """One row. `leads_to` is empty where the act decides, or where the state stays."""

    code: str
    title: str
    part: str
    stage: Stage
    opens_from: frozenset[S]
    leads_to: tuple[S, ...] = ()
    guards: tuple[Guard, ...] = ()
    done: Test = never
    begun: Test = never
    detail: Told = silent
    is_task: bool = True
    asked: Test = always


def _at(*states: S) -> frozenset[S]:
    return frozenset(states)


REPORT, TRIAGE, INV = Stage.REPORT, Stage.TRIAGE, Stage.INVESTIGATION
HEAR, OUT, REF, END = Stage.HEARING, Stage.OUTCOME, Stage.REFERRAL, Stage.CLOSED

TRIAGE_STEPS = (
    StepRule("acknowledge_report", "Acknowledge the report", "report", REPORT, ACTIVE,
             done=progress.acknowledged, detail=progress.acknowledge_words),
    StepRule("start_triage", "Start triage", "report", REPORT, _at(S.REPORTED), (S.TRIAGE,),
             done=progress.past(S.REPORTED)),
    StepRule("answer_screen", "Answer the triage questions", "report", TRIAGE,
             _at(S.REPORTED, S.TRIAGE, S.INFORMAL, S.INVESTIGATION),
             done=progress.screens_done, begun=progress.screens_begun,
             detail=progress.screens_words),
    StepRule("seal_evidence", "Preserve the posts", "evidence", TRIAGE, ACTIVE, (),
             (triage.may_copy,), done=progress.sealed, detail=progress.sealed_words),
    StepRule("name_part", "Name the investigator", "report", TRIAGE, ACTIVE,
             done=progress.has_part("investigator"), detail=progress.part_words("investigator")),
    StepRule("add_allegation", "Record the allegations", "matrix", TRIAGE, CHARGEABLE,
             done=progress.alleged, detail=progress.alleged_words),
    StepRule("start_investigation", "Start the investigation", "report", TRIAGE,
             _at(S.TRIAGE, S.INFORMAL), (S.INVESTIGATION,),
             (triage.screens_answered, triage.respondent_known, triage.contact_allowed,
              triage.has_allegations, triage.has_investigator, triage.has_evidence),
             done=progress.investigated, detail=progress.investigation_words),
    StepRule("decide_breach", "Decide on telling the Information Commissioner", "report", TRIAGE,
             ACTIVE, done=progress.breach_decided, asked=progress.breach_suspected),
    StepRule("handle_informally", "Handle it informally", "report", TRIAGE, _at(S.TRIAGE),
             (S.INFORMAL,), (triage.screens_answered, triage.fit_for_informal), is_task=False),
    StepRule("take_no_action", "Take no action", "report", TRIAGE, _at(S.TRIAGE),
             (S.NO_ACTION,), (triage.screens_answered,), is_task=False),
    StepRule("route_out", "Route it out", "report", TRIAGE, _at(S.TRIAGE), (S.ROUTED_OUT,),
             is_task=False),
)  # fmt: skip

BESIDE_STEPS = (
    StepRule("suspend", "Suspend", "overview", INV, BEFORE_OUTCOME, (),
             (triage.respondent_known, triage.contact_allowed, beside.not_suspended_yet),
             is_task=False),
    StepRule("complete_suspension_record", "Complete the suspension record", "overview", INV,
             ACTIVE, (), (beside.suspended,), is_task=False),
    StepRule("review_suspension", "Review the suspension", "overview", INV, ACTIVE, (),
             (beside.suspended,), is_task=False),
    StepRule("lift_suspension", "Lift the suspension", "overview", INV, ACTIVE, (),
             (beside.suspended,), is_task=False),
    StepRule("request_removal", "Ask for removal", "overview", INV, ACTIVE, (),
             (triage.contact_allowed, beside.evidence_sealed),
             done=late.removal_answered, begun=late.removal_asked,
             detail=late.removal_words, is_task=False),
    StepRule("instruct_removal", "Instruct removal", "overview", INV, ACTIVE, (),
             (triage.contact_allowed, beside.evidence_sealed, beside.removal_power),
             is_task=False),
    StepRule("place_hold", "Place a hold", "overview", INV, ACTIVE, is_task=False),
    StepRule("raise_concern", "Record a grievance or disclosure", "overview", INV, ACTIVE,
             is_task=False),
    StepRule("record_leaving", "Record that the person is leaving", "overview", OUT, IN_PROCESS,
             (S.LEFT_IN_PROCESS,), (triage.respondent_known,), is_task=False),
)  # fmt: skip

INVESTIGATION_STEPS = (
    StepRule("record_statement", "Interviews and statements", "matrix", INV,
             _at(S.REPORTED, S.TRIAGE, S.INVESTIGATION), done=progress.interviewed,
             begun=progress.has_statements, detail=progress.statement_words),
    StepRule("place_evidence", "Set evidence for and against each allegation", "matrix", INV,
             CHARGEABLE, done=progress.matrix_full, begun=progress.matrix_begun,
             detail=progress.matrix_words),
    StepRule("record_finding", "Findings for each allegation", "matrix", INV,
             _at(S.INVESTIGATION), done=progress.found, begun=progress.finding_begun,
             detail=progress.finding_words),
    StepRule("sign_report", "Sign the report", "matrix", INV, _at(S.INVESTIGATION),
             (S.INVESTIGATION_REPORTED,),
             (investigation.interviewed, investigation.matrix_filled,
              investigation.findings_made, investigation.statements_settled),
             done=progress.report_signed, detail=progress.report_words),
    StepRule("decide_case_to_answer", "Decide whether there is a case to answer", "hearing", INV,
             _at(S.INVESTIGATION_REPORTED),
             (S.CASE_TO_ANSWER, S.NO_CASE, S.INFORMAL, S.INVESTIGATION),
             done=progress.case_answered),
)  # fmt: skip

HEARING_STEPS = (
    StepRule("call_hearing", "Call the hearing", "hearing", HEAR,
             _at(S.CASE_TO_ANSWER, S.HEARING_POSTPONED), (S.HEARING_NOTIFIED,),
             (triage.contact_allowed, triage.has_allegations, hearing.has_chair),
             done=late.called, detail=late.hearing_words),
    StepRule("postpone_hearing", "Postpone the hearing", "hearing", HEAR, _at(S.HEARING_NOTIFIED),
             (S.HEARING_POSTPONED,), is_task=False),
    StepRule("open_hearing", "Open the hearing", "hearing", HEAR, _at(S.HEARING_NOTIFIED),
             (S.HEARING_OPEN,), done=late.opened),
    StepRule("adjourn_hearing", "Adjourn the hearing", "hearing", HEAR, _at(S.HEARING_OPEN),
             (S.HEARING_ADJOURNED,), is_task=False),
    StepRule("resume_hearing", "Resume the hearing", "hearing", HEAR, _at(S.HEARING_ADJOURNED),
             (S.HEARING_OPEN,), is_task=False),
    StepRule("close_hearing", "Close the hearing", "hearing", HEAR, _at(S.HEARING_OPEN),
             (S.DECISION_PENDING,), done=late.heard),
    StepRule("return_to_investigation", "Ask for more investigation", "hearing", HEAR,
             _at(S.CASE_TO_ANSWER, S.HEARING_ADJOURNED, S.DECISION_PENDING), (S.INVESTIGATION,),
             is_task=False),
)  # fmt: skip

OUTCOME_STEPS = (
    StepRule("decide_allegation", "Decide each allegation", "outcome", OUT,
             _at(S.DECISION_PENDING), done=late.decided, begun=late.deciding,
             detail=late.decision_words),
    StepRule("issue_outcome", "Issue the outcome", "outcome", OUT, _at(S.DECISION_PENDING),
             (S.OUTCOME_ISSUED,), (outcome.decided,), done=late.outcome_issued,
             detail=late.outcome_words),
    StepRule("lodge_appeal", "Record an appeal", "outcome", OUT, _at(S.OUTCOME_ISSUED),
             (S.APPEAL_LODGED,), is_task=False),
    StepRule("call_appeal", "Call the appeal hearing", "outcome", OUT, _at(S.APPEAL_LODGED),
             (S.APPEAL_NOTIFIED,), (triage.contact_allowed,), is_task=False),
    StepRule("decide_appeal", "Record the appeal's outcome", "outcome", OUT,
             _at(S.APPEAL_NOTIFIED), (S.APPEAL_DECIDED,), is_task=False),
    StepRule("answer_for_body", "Answer 'would we have dismissed?'", "outcome", OUT,
             _at(S.LEFT_IN_PROCESS, S.DETERMINED_IN_ABSENCE), is_task=False),
    StepRule("withdraw_resignation", "Record that the resignation is withdrawn", "outcome", OUT,
             _at(S.LEFT_IN_PROCESS), is_task=False),
    StepRule("determine_in_absence", "Decide in the person's absence", "outcome", OUT,
             _at(S.LEFT_IN_PROCESS), (S.DETERMINED_IN_ABSENCE,), is_task=False),
)  # fmt: skip

CLOSING_STEPS = (
    StepRule("decide_referral", "Decide on each duty to refer", "referrals", REF, ACTIVE,
             done=late.duties_decided, begun=late.duties_begun,
             detail=late.duty_words),
    StepRule("send_referral", "Record a referral as sent", "referrals", REF, ACTIVE,
             is_task=False),
    StepRule("acknowledge_referral", "Record a body's acknowledgement", "referrals", REF,
             frozenset(S), is_task=False),
    StepRule("tell_party", "Tell those concerned what they may be told", "report", END, ACTIVE,
             done=late.parties_told, detail=late.told_words),
    StepRule("close_case", "Close the case", "overview", END, CLOSABLE, (S.CLOSED,),
             (closing.duties_decided, closing.leaver_determined, closing.beside_settled,
              closing.parties_told, closing.appeal_time_over),
             done=late.closed),
    StepRule("reopen_case", "Reopen the case", "overview", END, _at(S.CLOSED),
             (S.INVESTIGATION, S.TRIAGE), is_task=False),
)  # fmt: skip

RULES = (
    *TRIAGE_STEPS, *BESIDE_STEPS, *INVESTIGATION_STEPS, *HEARING_STEPS, *OUTCOME_STEPS,
    *CLOSING_STEPS,
)  # fmt: skip
