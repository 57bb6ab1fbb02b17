"""Duties to refer, closing and reopening."""

from casework.domain import late_progress as late
from casework.domain.change_choices import BACK_TO
from casework.domain.guards import changes, closing, decision, leaving, paths
from casework.domain.steps.row import ACTIVE, CLOSABLE, StepRule, at
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

STEPS = (
    StepRule("decide_referral", "Decide on each duty to refer", "referrals", Stage.REFERRAL, ACTIVE,
             done=late.duties_decided, begun=late.duties_begun,
             detail=late.duty_words),
    StepRule("send_referral", "Record a referral as sent", "referrals", Stage.REFERRAL, ACTIVE,
             is_task=False),
    StepRule("acknowledge_referral", "Record a body's acknowledgement", "referrals", Stage.REFERRAL,
             frozenset(S), is_task=False),
    StepRule("tell_party", "Tell those concerned what they may be told", "report",
             Stage.CLOSED, ACTIVE,
             done=late.parties_told, detail=late.told_words),
    StepRule("close_case", "Close the case", "overview", Stage.CLOSED, CLOSABLE, (S.CLOSED,),
             (closing.duties_decided, closing.leaver_determined, closing.beside_settled,
              closing.parties_told, closing.appeal_time_over, paths.paths_ended,
              paths.receipts_in, decision.reinstated, changes.informal_reviewed,
              changes.registers_told, leaving.employment_ended),
             done=late.closed),
    StepRule("reopen_case", "Reopen the case", "overview", Stage.CLOSED,
             at(S.CLOSED, S.ROUTED_OUT, S.NO_ACTION, S.NO_CASE),
             (S.INVESTIGATION, S.TRIAGE, *(one for one in S if one in BACK_TO)), is_task=False),
    StepRule("put_step_back", "Record that a step was taken by mistake", "report", Stage.CLOSED,
             frozenset(S) - {S.REPORTED}, is_task=False),
)  # fmt: skip
