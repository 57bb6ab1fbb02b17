"""From the report to the decision at triage."""

from casework.domain import inquest_progress as inquest
from casework.domain import step_progress as progress
from casework.domain.guards import concern, inquiry, paths, triage
from casework.domain.steps.row import ACTIVE, BEFORE_OUTCOME, CHARGEABLE, StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("acknowledge_report", "Acknowledge the report", "report", Stage.REPORT, ACTIVE,
             done=progress.acknowledged, detail=progress.acknowledge_words),
    StepRule("start_triage", "Start triage", "report", Stage.REPORT, at(S.REPORTED), (S.TRIAGE,),
             done=progress.past(S.REPORTED)),
    StepRule("answer_screen", "Answer the triage questions", "report", Stage.TRIAGE,
             BEFORE_OUTCOME,
             done=progress.screens_done, begun=progress.screens_begun,
             detail=progress.screens_words),
    StepRule("seal_evidence", "Preserve the posts", "evidence", Stage.TRIAGE, ACTIVE, (),
             (triage.may_copy,), done=progress.sealed, detail=progress.sealed_words),
    StepRule("name_part", "Name the investigator", "report", Stage.TRIAGE, ACTIVE,
             done=progress.has_part("investigator"), detail=progress.part_words("investigator")),
    StepRule("declare_interests", "Check the investigator for conflicts", "investigation",
             Stage.TRIAGE, BEFORE_OUTCOME, (), (triage.has_investigator,),
             done=inquest.interests_declared, detail=inquest.interest_words),
    StepRule("add_allegation", "Record the allegations", "matrix", Stage.TRIAGE, CHARGEABLE,
             (), (paths.legal_before_wording, concern.legal_looked),
             done=progress.alleged, detail=progress.alleged_words),
    StepRule("withdraw_allegation", "Withdraw an allegation", "matrix", Stage.TRIAGE, CHARGEABLE,
             asked=progress.alleged, is_task=False),
    StepRule("start_investigation", "Start the investigation", "report", Stage.TRIAGE,
             at(S.TRIAGE, S.INFORMAL), (S.INVESTIGATION,),
             (triage.screens_answered, triage.respondent_known, triage.contact_allowed,
              triage.has_allegations, triage.has_investigator, triage.has_evidence,
              inquiry.interests_checked,
              paths.right_procedure, paths.nation_provided, paths.belief_assessed),
             done=progress.investigated, detail=progress.investigation_words),
    StepRule("decide_breach", "Decide on telling the Information Commissioner", "report",
             Stage.TRIAGE,
             ACTIVE, done=progress.breach_decided, asked=progress.breach_suspected),
    StepRule("handle_informally", "Handle it informally", "report", Stage.TRIAGE, at(S.TRIAGE),
             (S.INFORMAL,),
             (triage.screens_answered, triage.fit_for_informal, triage.contact_allowed),
             is_task=False),
    StepRule("take_no_action", "Take no action", "report", Stage.TRIAGE, at(S.TRIAGE),
             (S.NO_ACTION,), (triage.screens_answered,), is_task=False),
    StepRule("route_out", "Hand the case over", "report", Stage.TRIAGE, at(S.TRIAGE),
             (S.ROUTED_OUT,), (triage.screens_answered,), is_task=False),
)  # fmt: skip
