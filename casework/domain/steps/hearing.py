"""The hearing, from its notice to its close."""

from casework.domain import late_progress as late
from casework.domain.guards import hearing, policy, triage
from casework.domain.steps.row import StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("call_hearing", "Call the hearing", "hearing", Stage.HEARING,
             at(S.CASE_TO_ANSWER, S.HEARING_POSTPONED), (S.HEARING_NOTIFIED,),
             (triage.contact_allowed, triage.has_allegations, hearing.has_chair,
              policy.questions_answered, policy.adoption_known),
             done=late.called, detail=late.hearing_words),
    StepRule("postpone_hearing", "Postpone the hearing", "hearing",
             Stage.HEARING, at(S.HEARING_NOTIFIED),
             (S.HEARING_POSTPONED,), is_task=False),
    StepRule("open_hearing", "Open the hearing", "hearing", Stage.HEARING, at(S.HEARING_NOTIFIED),
             (S.HEARING_OPEN,), done=late.opened),
    StepRule("adjourn_hearing", "Adjourn the hearing", "hearing", Stage.HEARING, at(S.HEARING_OPEN),
             (S.HEARING_ADJOURNED,), is_task=False),
    StepRule("resume_hearing", "Resume the hearing", "hearing",
             Stage.HEARING, at(S.HEARING_ADJOURNED),
             (S.HEARING_OPEN,), is_task=False),
    StepRule("close_hearing", "Close the hearing", "hearing", Stage.HEARING, at(S.HEARING_OPEN),
             (S.DECISION_PENDING,), done=late.heard),
    StepRule("return_to_investigation", "Ask for more investigation", "hearing", Stage.HEARING,
             at(S.CASE_TO_ANSWER, S.HEARING_ADJOURNED, S.DECISION_PENDING), (S.INVESTIGATION,),
             is_task=False),
)  # fmt: skip
