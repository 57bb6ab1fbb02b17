"""What a clock rule says: what it counts, from what, by whose word, and for what it pauses."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from casework.domain.dates import plain_day


class Unit(Enum):
    """What a clock counts."""

    HOURS = "hours"
    CALENDAR_DAYS = "calendar_days"
    WORKING_DAYS = "working_days"
    STATUTORY_WORKING_DAYS = "statutory_working_days"
    CALENDAR_MONTHS = "calendar_months"
    CALENDAR_YEARS = "calendar_years"

    def words(self, n: int) -> str:
        """'1 working day', '3 calendar months'."""
        name = self.value.removesuffix("s").replace("_", " ")
        shown = "clock hour" if self is Unit.HOURS else name
        return f"{n:,} {shown}{'' if n == 1 else 's'}"


WORKING = (Unit.WORKING_DAYS, Unit.STATUTORY_WORKING_DAYS)


class Confidence(Enum):
    """How well a rule's source is known: an unverified rule may prompt, never bind."""

    READ = "read"
    REPORTED = "reported"
    UNVERIFIED = "unverified"

    @property
    def words(self) -> str:
        """Read, Reported or Unverified, as shown beside a rule."""
        return self.value.capitalize()


@dataclass(frozen=True)
class ClockRule:
    """One clock of `resources/clocks.toml` or of a body.

    `n` counts `unit`s from `start_event`, whose own day is left out. `statutory` clocks cannot be
    edited and never pause. `overdue_after_hours` is for 'immediately' and 'forthwith': due at the
    trigger, overdue that many clock hours later whatever the calendar (domain-corrections §0.3).
    `met_by` is the act that meets it. `is_chosen`: a person chooses the day each time.
    `of_procedure`: a disciplinary procedure says how long, so another procedure may say otherwise.
    """

    code: str
    title: str
    n: int
    unit: Unit
    statutory: bool
    source: str
    checked: date
    confidence: Confidence
    start_event: str
    internal_target_days: int = 0
    overdue_after_hours: int | None = None
    repeats: bool = False
    pauses_for: tuple[str, ...] = ()
    note: str = ""
    met_by: str = ""
    is_chosen: bool = False
    of_procedure: bool = False

    @property
    def may_bind(self) -> bool:
        """Whether the date may stand as a legal deadline: only where the primary text was read."""
        return self.confidence is Confidence.READ

    @property
    def sets_law(self) -> bool:
        """Whether it is a deadline by law or by a body; else it prompts, even where it is fixed."""
        return self.statutory and self.may_bind

    @property
    def is_at_once(self) -> bool:
        """'Immediately' and 'forthwith': due at the trigger, and never later."""
        return self.overdue_after_hours is not None and self.n == 0

    @property
    def may_move(self) -> bool:
        """Whether it may pause, or be given more time: never what law or a body sets."""
        return not self.statutory and not self.is_at_once

    def sourced_words(self) -> str:
        """The source, how sure we are of it, and when somebody looked."""
        return f"{self.source} ({self.confidence.words}, checked {plain_day(self.checked)})"


@dataclass(frozen=True)
class Pause:
    """Days on which a policy clock stood still, both included."""

    first: date
    last: date
    why: str
