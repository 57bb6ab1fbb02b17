"""The hearing, from its notice to its close."""

from casework.domain import late_progress as late
from casework.domain.guards import closing, hearing, hearing_room, policy, triage
from casework.domain.steps.row import StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

PREPARED = at(S.CASE_TO_ANSWER, S.HEARING_NOTIFIED, S.HEARING_POSTPONED, S.HEARING_OPEN,
              S.HEARING_ADJOURNED, S.APPEAL_LODGED, S.APPEAL_NOTIFIED)  # fmt: skip
"""While a hearing or an appeal hearing is being prepared or held."""
ASKABLE = PREPARED | at(S.TRIAGE, S.INFORMAL, S.INVESTIGATION, S.INVESTIGATION_REPORTED,
                        S.DECISION_PENDING, S.OUTCOME_ISSUED)  # fmt: skip
"""While something may be asked for by the employee."""

STEPS = (
    StepRule("call_hearing", "Call the hearing", "hearing", Stage.HEARING,
             at(S.CASE_TO_ANSWER, S.HEARING_POSTPONED), (S.HEARING_NOTIFIED,),
             (triage.contact_allowed, triage.has_allegations, hearing.has_chair,
              hearing_room.official_told, policy.questions_answered, policy.adoption_known),
             done=late.called, detail=late.hearing_words),
    StepRule("renew_notice", "Serve the notice anew", "hearing", Stage.HEARING,
             at(S.HEARING_NOTIFIED, S.HEARING_ADJOURNED), (S.HEARING_NOTIFIED,),
             (triage.contact_allowed, triage.has_allegations, hearing.has_chair),
             detail=late.unnoticed_words, asked=late.notice_outdated),
    StepRule("postpone_hearing", "Postpone the hearing", "hearing",
             Stage.HEARING, at(S.HEARING_NOTIFIED),
             (S.HEARING_POSTPONED,), is_task=False),
    StepRule("refuse_postponement", "Refuse to postpone it", "hearing", Stage.HEARING,
             at(S.HEARING_NOTIFIED, S.APPEAL_NOTIFIED), is_task=False),
    StepRule("record_attempt", "Record an attempt to reach the employee", "hearing", Stage.HEARING,
             at(S.HEARING_NOTIFIED, S.HEARING_ADJOURNED, S.APPEAL_NOTIFIED), is_task=False),
    StepRule("open_hearing", "Open the hearing", "hearing", Stage.HEARING, at(S.HEARING_NOTIFIED),
             (S.HEARING_OPEN,),
             (hearing.allegations_in_notice, hearing.notice_arrived, hearing_room.needs_answered,
              hearing_room.papers_settled), done=late.opened),
    StepRule("adjourn_hearing", "Adjourn the hearing", "hearing", Stage.HEARING, at(S.HEARING_OPEN),
             (S.HEARING_ADJOURNED,), is_task=False),
    StepRule("resume_hearing", "Resume the hearing", "hearing",
             Stage.HEARING, at(S.HEARING_ADJOURNED),
             (S.HEARING_OPEN,), (hearing.allegations_in_notice,), is_task=False),
    StepRule("close_hearing", "Close the hearing", "hearing", Stage.HEARING, at(S.HEARING_OPEN),
             (S.DECISION_PENDING,), done=late.heard),
    StepRule("decide_without_hearing", "Decide without a hearing", "hearing", Stage.HEARING,
             at(S.CASE_TO_ANSWER, S.HEARING_NOTIFIED, S.HEARING_POSTPONED), (S.DECISION_PENDING,),
             (triage.has_allegations,), is_task=False),
    StepRule("hear_after_all", "Call a hearing after all", "hearing", Stage.HEARING,
             at(S.DECISION_PENDING), (S.CASE_TO_ANSWER,), asked=late.has_route, is_task=False),
    StepRule("return_to_investigation", "Ask for more investigation", "hearing", Stage.HEARING,
             at(S.CASE_TO_ANSWER, S.HEARING_ADJOURNED, S.DECISION_PENDING), (S.INVESTIGATION,),
             is_task=False),
    StepRule("record_companion", "Record the companion", "hearing", Stage.HEARING,
             ASKABLE, is_task=False),
    StepRule("record_union_post", "Record a union post", "hearing", Stage.HEARING, ASKABLE,
             is_task=False),
    StepRule("ask_need", "Record what the employee needs", "hearing", Stage.HEARING, ASKABLE,
             is_task=False),
    StepRule("call_witness", "Name a witness for the hearing", "hearing", Stage.HEARING, PREPARED,
             is_task=False),
    StepRule("list_paper", "List a paper of the bundle", "hearing", Stage.HEARING, PREPARED,
             is_task=False),
    StepRule("issue_bundle", "Record who got the bundle", "hearing", Stage.HEARING, PREPARED,
             (), (closing.exhibits_whole,), is_task=False),
)  # fmt: skip
