"""What a form has to ask of the store while it is filled in: today, people, choices of the case."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from casework.domain.refusal import Unmet
from ui.fields.file_field import nothing_against
from ui.fields.option_row import Choice
from ui.fields.person_offers import FindPeople, nobody_known


def no_choices(name: str) -> Sequence[Choice]:
    """For forms that ask nothing of the store."""
    raise LookupError(f"no choices are known under {name}")


@dataclass(frozen=True)
class Sources:
    """`choices(name)` answers `FieldSpec.source`; `check_path` what is against a path."""

    today: dt.date
    find_people: FindPeople = nobody_known
    choices: Callable[[str], Sequence[Choice]] = no_choices
    check_path: Callable[[Path], Unmet | None] = nothing_against
