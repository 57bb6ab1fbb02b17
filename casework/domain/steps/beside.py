"""What runs beside a case and may be done at any time."""

from casework.domain import late_progress as late
from casework.domain.guards import beside, triage
from casework.domain.steps.row import ACTIVE, IN_PROCESS, StepRule
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("request_removal", "Ask for removal", "overview", Stage.INVESTIGATION, ACTIVE, (),
             (triage.contact_allowed, beside.evidence_sealed),
             done=late.removal_answered, begun=late.removal_asked,
             detail=late.removal_words, is_task=False),
    StepRule("instruct_removal", "Instruct removal", "overview", Stage.INVESTIGATION, ACTIVE, (),
             (triage.contact_allowed, beside.evidence_sealed, beside.removal_power),
             is_task=False),
    StepRule("place_hold", "Place a hold", "overview", Stage.INVESTIGATION, ACTIVE, is_task=False),
    StepRule("raise_concern", "Record a grievance or disclosure", "overview",
             Stage.INVESTIGATION, ACTIVE,
             is_task=False),
    StepRule("record_leaving", "Record that the person is leaving", "overview",
             Stage.OUTCOME, IN_PROCESS,
             (S.LEFT_IN_PROCESS,), (triage.respondent_known,), is_task=False),
)  # fmt: skip
