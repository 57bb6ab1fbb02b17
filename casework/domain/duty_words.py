"""The sentences in which duties are told; never ‘no duty’ (domain-corrections §4)."""

from collections.abc import Sequence
from datetime import date

from casework.domain.bodies import Body, Event, Trigger
from casework.domain.dates import say_day, short_day
from casework.domain.duty_facts import DutyFacts, leaving_days
from casework.domain.duty_needs import Tested


def cannot_tell(body: Body, missing: tuple[str, ...]) -> str:
    """What is said while a fact is missing."""
    return (
        f"Cannot tell whether {body.name} must be told. Missing: {'; '.join(missing)}. "
        f"If unsure, ask {body.short_name} or Legal."
    )


def sentence(failed: Sequence[Tested]) -> str:
    """Why nothing follows, as one sentence."""
    told = list(dict.fromkeys(one.words for one in failed))
    joined = ", and ".join(told)
    return f"{joined[:1].upper()}{joined[1:]}."


def by_when(trigger: Trigger, due_on: date | None) -> str:
    """When a body must be told, as the end of a sentence; nothing when no time is given."""
    if due_on is None:
        return ""
    if trigger.overdue_after_hours is not None:
        return f" at once, and at the latest within {trigger.overdue_after_hours} clock hours"
    return f" by {say_day(due_on)}"


def days_shown(trigger: Trigger, facts: DutyFacts, body: Body) -> str:
    """Every day from which a limit could run when somebody left; the earliest was used."""
    if trigger.event is not Event.LEFT or body.is_register or facts.leaving is None:
        return ""
    named = leaving_days(facts.leaving)
    listed = ", ".join(f"{name} {short_day(day)}" for name, day in named)
    return f"Counted from the earliest of: {listed}." if named else ""


def nothing_found(body: Body, checked: date) -> str:
    """The only words for a body to which nothing automatic is owed."""
    return (
        f"No automatic duty found on the facts recorded (rules checked {say_day(checked)}). "
        f"Record your decision. If unsure, ask {body.short_name} or Legal."
    )
