"""The investigation and its report."""

from casework.domain import step_progress as progress
from casework.domain.guards import investigation
from casework.domain.steps.row import CHARGEABLE, StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("record_statement", "Interviews and statements", "matrix", Stage.INVESTIGATION,
             at(S.REPORTED, S.TRIAGE, S.INVESTIGATION), done=progress.interviewed,
             begun=progress.has_statements, detail=progress.statement_words),
    StepRule("place_evidence", "Set evidence for and against each allegation", "matrix",
             Stage.INVESTIGATION,
             CHARGEABLE, done=progress.matrix_full, begun=progress.matrix_begun,
             detail=progress.matrix_words),
    StepRule("describe_conduct", "Describe the conduct", "matrix", Stage.INVESTIGATION,
             CHARGEABLE, is_task=False),
    StepRule("record_finding", "Findings for each allegation", "matrix", Stage.INVESTIGATION,
             at(S.INVESTIGATION), done=progress.found, begun=progress.finding_begun,
             detail=progress.finding_words),
    StepRule("sign_report", "Sign the report", "matrix", Stage.INVESTIGATION, at(S.INVESTIGATION),
             (S.INVESTIGATION_REPORTED,),
             (investigation.interviewed, investigation.matrix_filled,
              investigation.findings_made, investigation.statements_settled),
             done=progress.report_signed, detail=progress.report_words),
    StepRule("decide_case_to_answer", "Decide whether there is a case to answer", "hearing",
             Stage.INVESTIGATION,
             at(S.INVESTIGATION_REPORTED),
             (S.CASE_TO_ANSWER, S.NO_CASE, S.INFORMAL, S.INVESTIGATION),
             done=progress.case_answered),
)  # fmt: skip
