"""What a row of the state machine is (domain.md §7.2-7.3 as corrected): one step."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from casework.domain.case_facts import CaseFacts
from casework.domain.refusal import Unmet
from casework.domain.vocabulary import CaseState as S
from casework.domain.vocabulary import Stage

Guard = Callable[[CaseFacts], Iterable[Unmet]]
Test = Callable[[CaseFacts], bool]
Told = Callable[[CaseFacts], str]

ACTIVE = frozenset(S) - {S.CLOSED}
BEFORE_OUTCOME = frozenset(
    {
        S.REPORTED,
        S.TRIAGE,
        S.INFORMAL,
        S.INVESTIGATION,
        S.INVESTIGATION_REPORTED,
        S.CASE_TO_ANSWER,
        S.HEARING_NOTIFIED,
        S.HEARING_POSTPONED,
        S.HEARING_OPEN,
        S.HEARING_ADJOURNED,
        S.DECISION_PENDING,
    }
)
IN_PROCESS = BEFORE_OUTCOME | {S.OUTCOME_ISSUED, S.APPEAL_LODGED, S.APPEAL_NOTIFIED}
CHARGEABLE = BEFORE_OUTCOME - {S.DECISION_PENDING}
CLOSABLE = frozenset(
    {
        S.ROUTED_OUT,
        S.NO_ACTION,
        S.INFORMAL,
        S.NO_CASE,
        S.OUTCOME_ISSUED,
        S.APPEAL_DECIDED,
        S.LEFT_IN_PROCESS,
        S.DETERMINED_IN_ABSENCE,
    }
)


def never(_facts: CaseFacts) -> bool:
    """For steps that can be taken again and again."""
    return False


def always(_facts: CaseFacts) -> bool:
    """For steps that every case has."""
    return True


def silent(_facts: CaseFacts) -> str:
    """For steps with nothing to add."""
    return ""


@dataclass(frozen=True)
class StepRule:
    """One row. `leads_to` is empty where the act decides, or where the state stays."""

    code: str
    title: str
    part: str
    stage: Stage
    opens_from: frozenset[S]
    leads_to: tuple[S, ...] = ()
    guards: tuple[Guard, ...] = ()
    done: Test = never
    begun: Test = never
    detail: Told = silent
    is_task: bool = True
    asked: Test = always


def at(*states: S) -> frozenset[S]:
    return frozenset(states)
