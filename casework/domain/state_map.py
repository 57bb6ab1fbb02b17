"""The state machine read off its table: which steps move a case, from where, to where."""

from collections.abc import Iterable
from dataclasses import dataclass

from casework.domain.step_rules import RULES
from casework.domain.steps.row import ACTIVE, BEFORE_OUTCOME, CHARGEABLE, CLOSABLE, IN_PROCESS
from casework.domain.steps.row import StepRule as Row
from casework.domain.vocabulary import STATE_NAMES, CaseState

FIRST = CaseState.REPORTED
EVERY = frozenset(CaseState)
FEW = 2
"""So many states may be missing from a set that its name still says it best."""
NAMED: tuple[tuple[frozenset[CaseState], str], ...] = (
    (EVERY, "any state"),
    (ACTIVE, "any state but closed"),
    (IN_PROCESS, "any state until the case or its appeal is decided"),
    (BEFORE_OUTCOME, "any state before the outcome"),
    (CHARGEABLE, "any state before the decision"),
    (CLOSABLE, "any state in which the work may be over"),
)
"""Sets of states that many steps share, in words."""


@dataclass(frozen=True)
class Way:
    """A step that brings a case from one of these states to another."""

    code: str
    title: str
    states: tuple[CaseState, ...]
    to: CaseState


def ways() -> tuple[Way, ...]:
    """Every way of the table, in the order of the process."""
    return tuple(
        Way(rule.code, rule.title, in_order(rule.opens_from - {to}), to)
        for rule in RULES
        for to in rule.leads_to
    )


def ways_from(state: CaseState) -> tuple[Way, ...]:
    """The ways out of one state."""
    return tuple(one for one in ways() if state in one.states)


def in_order(states: Iterable[CaseState]) -> tuple[CaseState, ...]:
    """States in the order of the process."""
    wanted = set(states)
    return tuple(one for one in CaseState if one in wanted)


def in_words(states: Iterable[CaseState]) -> str:
    """'Triage, Handled informally', or the name of a set that many steps share."""
    wanted = frozenset(states)
    for known, words in NAMED:
        if wanted == known:
            return words
    close = [(len(known - wanted), known, words) for known, words in NAMED if wanted < known]
    missing, known, words = min(close, default=(FEW + 1, wanted, ""), key=lambda one: one[0])
    if missing <= FEW < len(wanted):
        left_out = " and ".join(STATE_NAMES[one] for one in in_order(known - wanted))
        return f"{words} (not {left_out})"
    return ", ".join(STATE_NAMES[one] for one in in_order(wanted))


def leads_to(rule: Row) -> str:
    """Where a step leads, in words; a step that moves nothing leaves the case where it is."""
    return " or ".join(STATE_NAMES[one] for one in rule.leads_to) or "stays"
