"""Suspension, what may stand in its place, and access that is taken away."""

from casework.domain.guards import suspension, triage
from casework.domain.region_progress import at_school, long_words, weighed_words
from casework.domain.steps.row import ACTIVE, BEFORE_OUTCOME, StepRule
from casework.domain.vocabulary import Stage

STAGE = Stage.INVESTIGATION
STEPS = (
    StepRule("weigh_alternatives", "Weigh alternatives to suspension", "overview", STAGE,
             BEFORE_OUTCOME, detail=weighed_words, is_task=False),
    StepRule("arrange_instead", "Arrange something instead of suspension", "overview", STAGE,
             BEFORE_OUTCOME, (), (triage.respondent_known, triage.contact_allowed),
             is_task=False),
    StepRule("suspend", "Suspend", "overview", STAGE, BEFORE_OUTCOME, (),
             (triage.respondent_known, triage.contact_allowed, suspension.not_suspended_yet),
             is_task=False),
    StepRule("complete_suspension_record", "Complete the suspension record", "overview",
             STAGE, ACTIVE, (), (suspension.suspended,), is_task=False),
    StepRule("review_suspension", "Review the suspension", "overview",
             STAGE, ACTIVE, (), (suspension.suspended,), is_task=False),
    StepRule("vary_suspension", "Change the terms of the suspension", "overview",
             STAGE, ACTIVE, (), (triage.contact_allowed, suspension.suspended), is_task=False),
    StepRule("report_long_suspension", "Take the suspension to the Head of HR", "overview",
             STAGE, ACTIVE, (), (suspension.suspended,), detail=long_words, is_task=False),
    StepRule("lift_suspension", "Lift the suspension", "overview", STAGE, ACTIVE, (),
             (suspension.suspended,), is_task=False),
    StepRule("say_school_kind", "Say what kind of school it is", "overview", STAGE, ACTIVE,
             asked=at_school, is_task=False),
    StepRule("list_access", "List what is taken away or closed", "overview", STAGE,
             ACTIVE, (), (triage.respondent_known,), is_task=False),
)  # fmt: skip
