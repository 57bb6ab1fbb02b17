"""The investigation and its report."""

from casework.domain import inquest_progress as inquest
from casework.domain import step_progress as progress
from casework.domain.guards import changes, closing, inquiry, investigation, paths
from casework.domain.steps.row import BEFORE_OUTCOME, CHARGEABLE, StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

SPEAKING = BEFORE_OUTCOME | {S.APPEAL_LODGED, S.APPEAL_NOTIFIED, S.LEFT_IN_PROCESS}
"""People may still be asked, and answer, until the last hearing is over."""
AFTER_A_REPORT = (BEFORE_OUTCOME - {S.REPORTED, S.TRIAGE, S.INFORMAL}) | {
    S.OUTCOME_ISSUED, S.APPEAL_LODGED, S.APPEAL_NOTIFIED, S.NO_CASE, S.LEFT_IN_PROCESS,
}  # fmt: skip

STEPS = (
    StepRule("amend_terms", "Change the terms of reference", "investigation", Stage.INVESTIGATION,
             at(S.INVESTIGATION), (), (inquiry.interests_checked,), is_task=False),
    StepRule("invite_to_interview", "Invite somebody to an interview", "investigation",
             Stage.INVESTIGATION, SPEAKING, is_task=False),
    StepRule("record_statement", "Interviews and statements", "investigation", Stage.INVESTIGATION,
             SPEAKING, done=progress.interviewed,
             begun=progress.has_statements, detail=progress.statement_words),
    StepRule("record_awareness", "Find out whether the person knew the rules", "investigation",
             Stage.INVESTIGATION, BEFORE_OUTCOME,
             done=inquest.awareness_recorded, detail=inquest.awareness_words),
    StepRule("check_duty", "Go through the duties of managers and HR", "investigation",
             Stage.INVESTIGATION, BEFORE_OUTCOME,
             done=inquest.duties_checked, begun=inquest.duties_begun,
             detail=inquest.duty_words, asked=inquest.has_duties),
    StepRule("record_fact", "Keep the register of facts", "investigation", Stage.INVESTIGATION,
             SPEAKING, done=inquest.registered, begun=inquest.register_begun,
             detail=inquest.register_words, is_task=False),
    StepRule("record_request", "Record what the employee asks for", "investigation",
             Stage.INVESTIGATION, SPEAKING, is_task=False),
    StepRule("place_evidence", "Set evidence for and against each allegation", "matrix",
             Stage.INVESTIGATION,
             CHARGEABLE, done=progress.matrix_full, begun=progress.matrix_begun,
             detail=progress.matrix_words),
    StepRule("describe_conduct", "Describe the conduct", "matrix", Stage.INVESTIGATION,
             CHARGEABLE, is_task=False),
    StepRule("record_finding", "Findings for each allegation", "matrix", Stage.INVESTIGATION,
             at(S.INVESTIGATION), done=progress.found, begun=progress.finding_begun,
             detail=progress.finding_words),
    StepRule("sign_report", "Sign the report", "investigation", Stage.INVESTIGATION,
             at(S.INVESTIGATION), (S.INVESTIGATION_REPORTED,),
             (investigation.interviewed, investigation.matrix_filled,
              investigation.findings_made, investigation.statements_settled,
              inquiry.awareness_looked_for, inquiry.register_decided, inquiry.requests_answered,
              paths.report_rests_on_what_may_be_used, changes.changes_told,
              closing.exhibits_whole),
             done=progress.report_signed, detail=progress.report_words),
    StepRule("share_report", "Share the report", "investigation", Stage.INVESTIGATION,
             AFTER_A_REPORT, (), (inquiry.report_signed, closing.exhibits_whole), is_task=False),
    StepRule("decide_case_to_answer", "Decide whether there is a case to answer", "hearing",
             Stage.INVESTIGATION,
             at(S.INVESTIGATION_REPORTED),
             (S.CASE_TO_ANSWER, S.NO_CASE, S.INFORMAL, S.INVESTIGATION),
             done=progress.case_answered),
)  # fmt: skip
