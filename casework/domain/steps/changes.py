"""What changes on the way and may be done beside the process."""

from casework.domain import change_progress as progress
from casework.domain.guards import changes, triage
from casework.domain.steps.row import (
    ACTIVE,
    BEFORE_OUTCOME,
    CHARGEABLE,
    IN_PROCESS,
    StepRule,
    at,
)
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("name_respondent", "Name the respondent", "report", Stage.TRIAGE, ACTIVE,
             asked=progress.nobody_named),
    StepRule("end_unidentified", "End it: nobody could be identified", "report", Stage.TRIAGE,
             at(S.REPORTED, S.TRIAGE), (S.NO_ACTION,), (changes.nobody_named,),
             asked=progress.nobody_named, is_task=False),
    StepRule("review_informal", "Review the informal action", "overview", Stage.TRIAGE,
             at(S.INFORMAL), done=progress.informal_reviewed, asked=progress.is_informal),
    StepRule("amend_allegation", "Change an allegation", "matrix", Stage.INVESTIGATION,
             CHARGEABLE, asked=progress.has_allegations, is_task=False),
    StepRule("split_allegation", "Split an allegation in two", "matrix", Stage.INVESTIGATION,
             CHARGEABLE, asked=progress.has_allegations, is_task=False),
    StepRule("tell_of_change", "Tell the employee what was changed", "matrix",
             Stage.INVESTIGATION, ACTIVE, (), (triage.contact_allowed,),
             detail=progress.untold_words, asked=progress.has_untold),
    StepRule("join_cases", "Join it to another case", "hearing", Stage.HEARING, BEFORE_OUTCOME,
             is_task=False),
    StepRule("separate_case", "Separate it from the joined cases", "hearing", Stage.HEARING,
             ACTIVE, asked=progress.is_joined, is_task=False),
    StepRule("record_move", "Record a move to other work", "overview", Stage.OUTCOME, IN_PROCESS,
             (S.ROUTED_OUT,), (triage.respondent_known,), is_task=False),
    StepRule("record_death", "Record that the person has died", "overview", Stage.OUTCOME,
             ACTIVE - {S.LEFT_IN_PROCESS}, (S.LEFT_IN_PROCESS,), (triage.respondent_known,),
             is_task=False),
    StepRule("tell_register", "Tell a register of the death", "overview", Stage.REFERRAL,
             frozenset(S), detail=progress.register_words, asked=progress.has_registers),
)  # fmt: skip
