"""Outcome, appeal, and leaving in process."""

from casework.domain import late_progress as late
from casework.domain.guards import hearing, leaving, outcome, triage
from casework.domain.region_progress import employer_ends, employer_told, employment_ended
from casework.domain.steps.row import ACTIVE, StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

GONE = at(S.LEFT_IN_PROCESS, S.OUTCOME_ISSUED, S.APPEAL_LODGED, S.APPEAL_NOTIFIED,
          S.APPEAL_DECIDED)  # fmt: skip
"""Where a case is whose person goes or has gone: after the outcome it stays where it was."""

STEPS = (
    StepRule("decide_allegation", "Decide each allegation", "outcome", Stage.OUTCOME,
             at(S.DECISION_PENDING), done=late.decided, begun=late.deciding,
             detail=late.decision_words),
    StepRule("issue_outcome", "Issue the outcome", "outcome", Stage.OUTCOME, at(S.DECISION_PENDING),
             (S.OUTCOME_ISSUED,),
             (outcome.decided, hearing.allegations_in_notice, triage.contact_allowed),
             done=late.outcome_issued, detail=late.outcome_words),
    StepRule("tell_employer", "Tell the employer what the governors decided", "outcome",
             Stage.OUTCOME, ACTIVE, (), (leaving.employer_ends,), done=employer_told,
             asked=employer_ends),
    StepRule("end_by_employer", "End the employment that the governors decided on", "outcome",
             Stage.OUTCOME, ACTIVE, (), (leaving.employer_ends, leaving.employer_told),
             done=employment_ended, asked=employer_ends),
    StepRule("lodge_appeal", "Record an appeal", "outcome", Stage.OUTCOME, at(S.OUTCOME_ISSUED),
             (S.APPEAL_LODGED,), is_task=False),
    StepRule("refuse_late_appeal", "Refuse an appeal that came late", "outcome", Stage.OUTCOME,
             at(S.OUTCOME_ISSUED), is_task=False),
    StepRule("call_appeal", "Call the appeal hearing", "outcome",
             Stage.OUTCOME, at(S.APPEAL_LODGED),
             (S.APPEAL_NOTIFIED,), (triage.contact_allowed,), asked=late.appeal_runs),
    StepRule("postpone_appeal", "Postpone the appeal hearing", "outcome", Stage.OUTCOME,
             at(S.APPEAL_NOTIFIED), (S.APPEAL_LODGED,), is_task=False),
    StepRule("decide_appeal", "Record the appeal's outcome", "outcome", Stage.OUTCOME,
             at(S.APPEAL_NOTIFIED), (S.APPEAL_DECIDED, S.CASE_TO_ANSWER), asked=late.appeal_runs),
    StepRule("serve_appeal_outcome", "Send the letter of the appeal's outcome", "outcome",
             Stage.OUTCOME, ACTIVE, (), (triage.contact_allowed,), done=late.appeal_answered,
             asked=late.appeal_decided),
    StepRule("reinstate", "Record the return to work", "outcome", Stage.OUTCOME, ACTIVE,
             done=late.reinstated, asked=late.has_won),
    StepRule("answer_for_body", "Answer 'would we have dismissed?'", "outcome", Stage.OUTCOME,
             GONE | {S.DETERMINED_IN_ABSENCE}, asked=late.leaves, is_task=False),
    StepRule("withdraw_resignation", "Record that the resignation is withdrawn", "outcome",
             Stage.OUTCOME, GONE, asked=late.leaves, is_task=False),
    StepRule("determine_in_absence", "Decide in the person's absence", "outcome", Stage.OUTCOME,
             at(S.LEFT_IN_PROCESS), (S.DETERMINED_IN_ABSENCE,), asked=late.leaves, is_task=False),
)  # fmt: skip
