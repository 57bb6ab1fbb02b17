"""The one truth about the process: which steps a case has, which are open, and what is missing.

`RULES` (in `step_rules`) is the state machine as a table; `steps` judges it for one case. The task
list, the buttons, the refusal a service raises and the command line all come from here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from casework.domain.case_facts import CaseFacts
from casework.domain.errors import Refused
from casework.domain.refusal import Force, Unmet, unmet
from casework.domain.refusals import triage as refusals
from casework.domain.step_rules import RULES
from casework.domain.steps.row import StepRule
from casework.domain.vocabulary import STATE_NAMES, Stage

BY_CODE = {rule.code: rule for rule in RULES}


class StepStatus(Enum):
    """How a step stands today."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    CANNOT_START = "cannot_start"
    NOT_NOW = "not_now"

    @property
    def words(self) -> str:
        """As the chip says it."""
        return {
            "done": "Done",
            "in_progress": "In progress",
            "ready": "Start",
            "cannot_start": "Cannot start yet",
            "not_now": "Not now",
        }[self.value]


@dataclass(frozen=True)
class Step:
    """One step of one case. `unmet` says what is missing, where to supply it, and its force."""

    code: str
    title: str
    part: str
    stage: Stage
    status: StepStatus
    detail: str
    unmet: tuple[Unmet, ...]
    is_task: bool
    is_open: bool
    """It can be taken now, perhaps again, perhaps with a reason for going past a guard."""


def steps(facts: CaseFacts) -> tuple[Step, ...]:
    """Every step that this case has, as it stands, in the order of the process."""
    return tuple(_step(rule, facts) for rule in RULES if rule.asked(facts))


def step(code: str, facts: CaseFacts) -> Step:
    """One step; `KeyError` when there is none of that code."""
    return _step(rule_of(code), facts)


def rule_of(code: str) -> StepRule:
    """The row of the table; `KeyError` when there is none of that code."""
    return BY_CODE[code]


def comes_after(code: str) -> str:
    """The title of the task that a step waits for: the last before it that leads to where it opens.

    Empty for steps that are open from the first day.
    """
    rule = rule_of(code)
    before = RULES[: RULES.index(rule)]
    leading = [one for one in before if one.is_task and rule.opens_from.intersection(one.leads_to)]
    return leading[-1].title if leading else ""


def unmet_for(code: str, facts: CaseFacts, more: Iterable[Unmet] = ()) -> tuple[Unmet, ...]:
    """What stands against taking a step now, with what the act itself adds."""
    rule = rule_of(code)
    if facts.state not in rule.opens_from:
        return (_not_open(rule, facts),)
    return (*_guards(rule, facts), *more)


def refuse_unless_departed(found: Iterable[Unmet], departing: Iterable[str]) -> None:
    """Raise `Refused` for blocks, and for overridable guards that no reason was given for."""
    given = set(departing)
    hard = [
        one
        for one in found
        if one.force is Force.BLOCK or (one.force is Force.OVERRIDE and one.code not in given)
    ]
    if hard:
        raise Refused(hard)


def _guards(rule: StepRule, facts: CaseFacts) -> tuple[Unmet, ...]:
    return tuple(one for guard in rule.guards for one in guard(facts))


def _not_open(rule: StepRule, facts: CaseFacts) -> Unmet:
    state = STATE_NAMES[facts.state].lower()
    return unmet(refusals.STEP_NOT_OPEN, title=rule.title, state=state)


def _step(rule: StepRule, facts: CaseFacts) -> Step:
    missing = unmet_for(rule.code, facts)
    status = _status(rule, facts, missing)
    shown = () if status is StepStatus.DONE else missing
    return Step(
        rule.code,
        rule.title,
        rule.part,
        rule.stage,
        status,
        rule.detail(facts),
        shown,
        rule.is_task,
        not any(one.force is Force.BLOCK for one in missing),
    )


def _status(rule: StepRule, facts: CaseFacts, missing: tuple[Unmet, ...]) -> StepStatus:
    if rule.done(facts):
        return StepStatus.DONE
    if facts.state not in rule.opens_from:
        return StepStatus.NOT_NOW
    if any(one.force is not Force.WARN for one in missing):
        return StepStatus.CANNOT_START
    return StepStatus.IN_PROGRESS if rule.begun(facts) else StepStatus.READY
