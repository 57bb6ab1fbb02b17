"""What the program knows of a professional body or regulator: its triggers, words and codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from casework.domain.clocks import Confidence


class Event(Enum):
    """What happens in a case that a body may want to hear of, in the order of a case."""

    ALLEGATION = "allegation"
    SUSPENSION = "suspension"
    CHARGE = "charge"
    WARNING = "warning"
    MOVED = "moved"
    MOVED_ROLE = "moved_role"
    """The person moved to other work while the case ran, for whatever reason."""
    DISMISSAL = "dismissal"
    LEFT = "left"
    LEARNED_AFTER = "learned_after"
    SERIOUS_BREACH = "serious_breach"


class Obligation(Enum):
    """How far a rule binds (domain.md §3.0, and P of domain-corrections §1.1)."""

    STATUTE = "M"
    BODY_REQUIRES = "R"
    POLICY_REQUIRES = "P"
    CONSIDER = "C"
    EXCEPTION = "E"
    NONE = "-"

    @property
    def words(self) -> str:
        """As shown beside a duty."""
        return {
            "M": "Required by law",
            "R": "Required by the body’s own code or guidance",
            "P": "Required by the council’s policy",
            "C": "To be considered, and the decision recorded",
            "E": "By exception only, and the decision recorded",
            "-": "Nothing automatic",
        }[self.value]

    @property
    def binds(self) -> bool:
        """Whether it makes a duty when its facts are there."""
        return self.value in ("M", "R", "P")


@dataclass(frozen=True)
class Trigger:
    """One rule of a body: after `event`, when every one of `needs` holds, `obligation` follows.

    Due at once (late after `overdue_after_hours` clock hours) or within `months` calendar months
    with a target `internal_target_days` before; neither when the source gives no time.
    """

    code: str
    event: Event
    obligation: Obligation
    needs: tuple[str, ...]
    reason: str
    source: str
    checked: date
    confidence: Confidence
    overdue_after_hours: int | None = None
    months: int | None = None
    internal_target_days: int = 0


@dataclass(frozen=True)
class CodeClause:
    """One clause of a professional code, in our words."""

    ref: str
    paraphrase: str
    confidence: Confidence


@dataclass(frozen=True)
class ProfessionalCode:
    """One edition of a body's code, for conduct from one day to another."""

    title: str
    effective_from: date
    effective_to: date | None
    clauses: tuple[CodeClause, ...]
    source: str
    checked: date
    confidence: Confidence

    def covers(self, day: date) -> bool:
        """Whether conduct on that day is judged by this edition."""
        return self.effective_from <= day and (
            self.effective_to is None or day <= self.effective_to
        )


@dataclass(frozen=True)
class Body:
    """One recipient of referrals. `leaving_answers` are its own words: code → as people read it."""

    code: str
    name: str
    short_name: str
    nations: tuple[str, ...]
    is_register: bool
    triggers: tuple[Trigger, ...]
    leaving_question: str
    leaving_answers: Mapping[str, str]
    form_fields: tuple[str, ...]
    how_to_send: str
    shares_with_person: bool
    codes: tuple[ProfessionalCode, ...]
    source: str
    checked: date
    confidence: Confidence

    def code_on(self, conduct_day: date) -> ProfessionalCode | None:
        """The edition of its code in force on the day of the conduct."""
        return next((one for one in self.codes if one.covers(conduct_day)), None)
