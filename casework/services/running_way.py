"""What was entered of a running case, read by the acts that are done for it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields

from casework.desk import Desk
from casework.domain.running_case import day_of, passed
from casework.domain.vocabulary import CaseState
from casework.services.change_entries import RunningEntry
from casework.services.entries import PersonEntry


@dataclass(frozen=True)
class Way:
    """What was entered, and the desk at which history is only noted."""

    desk: Desk
    entry: RunningEntry
    person: PersonEntry
    people: Mapping[str, PersonEntry | None]
    is_anonymous: bool

    @property
    def state(self) -> CaseState:
        """Where the case is now."""
        return CaseState(self.entry.state)

    def is_past(self, field: str) -> bool:
        """Whether this milestone lies behind the case."""
        return any(one.field == field for one in passed(self.state))

    def day(self, field: str) -> dt.date:
        """The day of a milestone, or the nearest that is known."""
        names = [one.name for one in fields(self.entry) if one.name.endswith("_on")]
        return day_of(self.state, field, {one: getattr(self.entry, one) for one in names})

    def somebody(self, part: str) -> PersonEntry:
        """Who held a part; only asked for where that is known."""
        found = self.people[part]
        if found is None:
            raise LookupError(part)
        return found
