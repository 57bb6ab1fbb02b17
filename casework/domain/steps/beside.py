"""What runs beside a case and may be done at any time."""

from casework.domain import late_progress as late
from casework.domain import region_progress as region
from casework.domain.guards import removal, triage
from casework.domain.steps.row import ACTIVE, IN_PROCESS, StepRule
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("request_removal", "Ask for removal", "overview", Stage.INVESTIGATION, ACTIVE, (),
             (triage.contact_allowed, removal.evidence_sealed, removal.not_objected_to),
             done=late.removal_answered, begun=late.removal_asked,
             detail=late.removal_words, is_task=False),
    StepRule("instruct_removal", "Instruct removal", "overview", Stage.INVESTIGATION, ACTIVE, (),
             (triage.contact_allowed, removal.evidence_sealed, removal.removal_power,
              removal.not_objected_to),
             is_task=False),
    StepRule("report_to_platform", "Report content to the platform", "overview",
             Stage.INVESTIGATION, ACTIVE, (),
             (removal.evidence_sealed, removal.not_objected_to), is_task=False),
    StepRule("place_hold", "Place a hold", "overview", Stage.INVESTIGATION, ACTIVE, is_task=False),
    StepRule("raise_concern", "Record a grievance or disclosure", "overview",
             Stage.INVESTIGATION, ACTIVE,
             is_task=False),
    StepRule("record_leaving", "Record that the person is leaving", "overview",
             Stage.OUTCOME, IN_PROCESS,
             (S.LEFT_IN_PROCESS,), (triage.respondent_known,), is_task=False),
    StepRule("change_leaving_day", "Change the last day, or the day the work stopped", "overview",
             Stage.OUTCOME, ACTIVE, asked=region.leaves, is_task=False),
    StepRule("determine_allegation", "Say whether an allegation would have led to dismissal",
             "overview", Stage.OUTCOME, ACTIVE, detail=region.determined_words,
             asked=region.leaves, is_task=False),
    StepRule("answer_harm_ground", "Answer the referral ground, limb by limb", "overview",
             Stage.REFERRAL, ACTIVE, asked=region.harm_asked, is_task=False),
    StepRule("ask_leaver", "Ask the leaver for what the policy wants", "overview", Stage.OUTCOME,
             frozenset(S), (), (triage.contact_allowed,), asked=region.leaver_asked,
             is_task=False),
)  # fmt: skip
