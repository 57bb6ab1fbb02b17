"""What the answers at triage bring: who is told, what is recorded, who is looked after."""

from casework.domain import triage_progress as progress
from casework.domain.guards import paths, triage
from casework.domain.step_progress import breach_suspected
from casework.domain.steps.row import ACTIVE, BEFORE_OUTCOME, StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("record_path_contact", "Tell those who must be told first", "report", Stage.TRIAGE,
             ACTIVE, done=progress.everybody_told, begun=progress.somebody_told,
             detail=progress.telling_words, asked=progress.somebody_to_tell),
    StepRule("record_no_copy", "Record where the image was seen", "report", Stage.TRIAGE, ACTIVE,
             done=progress.image_recorded, asked=progress.image_suspected),
    StepRule("record_breach", "Record when the council knew of the breach", "report",
             Stage.TRIAGE, ACTIVE, done=progress.breach_recorded, asked=breach_suspected),
    StepRule("assess_belief", "Answer the questions about belief or opinion", "report",
             Stage.TRIAGE, ACTIVE, done=progress.belief_assessed, detail=progress.belief_words,
             asked=progress.belief_in_play),
    StepRule("record_remedy", "Put the mistake right", "report", Stage.TRIAGE, ACTIVE,
             done=progress.put_right, detail=progress.remedy_words, asked=progress.owned_up),
    StepRule("plan_support", "Plan support for those affected", "report", Stage.TRIAGE, ACTIVE,
             done=progress.support_planned, begun=progress.support_begun,
             detail=progress.support_words, asked=progress.somebody_touched),
    StepRule("record_receipt", "Record that the hand-over came in", "report", Stage.TRIAGE,
             ACTIVE, detail=progress.receipt_words, asked=progress.handed_over),
    StepRule("settle_without_blame", "Settle it without blame", "report", Stage.TRIAGE,
             at(S.TRIAGE), (S.NO_ACTION,), (triage.screens_answered, paths.self_reported),
             asked=progress.owned_up, is_task=False),
    StepRule("choose_procedure", "Choose the procedure", "report", Stage.TRIAGE, BEFORE_OUTCOME,
             is_task=False),
    StepRule("set_evidence_apart", "Set evidence apart", "report", Stage.TRIAGE, ACTIVE,
             is_task=False),
    StepRule("record_profile_view", "Record a look at an open profile", "evidence", Stage.TRIAGE,
             ACTIVE, (), (triage.looked_before,), is_task=False),
)  # fmt: skip
