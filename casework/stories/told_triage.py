"""What triage found, as it is told outside the windows."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

Day = dt.date


@dataclass(frozen=True)
class QuestionTold:
    """A triage question that was answered."""

    code: Annotated[str, "Code of the question (docs/stories.md, answer_screen)"]
    asks: Annotated[str, "The question"]
    answer: Annotated[str, "yes, no or not_known"]
    reason: Annotated[str, "What the answer rests on"]
    answered: Annotated[Day | None, "Day of the answer"]
    ask_again: Annotated[Day | None, "Day on which it is asked again"]


@dataclass(frozen=True)
class HeldTold:
    """Something that is held back."""

    code: Annotated[str, "What holds it: a path, a hold or a refusal"]
    title: Annotated[str, "In words"]
    what: Annotated[str, "What waits"]
    until: Annotated[str, "What lifts it"]
    forbids_contact: Annotated[bool, "No letter or word to the employee"]
    is_absolute: Annotated[bool, "No reason goes past it"]


@dataclass(frozen=True)
class PathTold:
    """A path that triage opened."""

    code: Annotated[str, "Code of the path"]
    title: Annotated[str, "In words"]
    is_open: Annotated[bool, "Its end is not recorded"]
    told: Annotated[tuple[str, ...], "Offices that were told, by code"]
    missing: Annotated[tuple[str, ...], "Offices still to be told, in words"]
    ended: Annotated[Day | None, "Day on which it ended"]


@dataclass(frozen=True)
class HandOverTold:
    """A hand-over to whoever the case belongs to."""

    to: Annotated[str, "To whom"]
    given: Annotated[str, "What was handed over"]
    left_out: Annotated[str, "What was left out"]
    on: Annotated[Day, "When"]
    received: Annotated[Day | None, "Day on which it was confirmed"]


@dataclass(frozen=True)
class SupportTold:
    """Somebody who is looked after."""

    name: Annotated[str, "Who; the protected name where there is one"]
    contact: Annotated[str, "The named contact"]
    next_update: Annotated[Day | None, "Day on which they hear next"]
    updates: Annotated[int, "How often they were told something"]
    ended: Annotated[Day | None, "Day on which the plan ended"]
