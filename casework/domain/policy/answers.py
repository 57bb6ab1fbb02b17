"""A policy's answers to the questions on which policies differ (domain.md §1.7, as corrected)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | bool | int | tuple[str, ...]
SILENT = "silent"


@dataclass(frozen=True)
class ReportRoute:
    """To whom the policy wants a matter reported, and how soon."""

    matter: str
    to: tuple[str, ...]
    how_soon: str = ""


@dataclass(frozen=True)
class LawNamed:
    """A law as the policy prints it, what holds now, and where."""

    as_printed: str
    now: str
    is_current: bool
    extent: tuple[str, ...]


@dataclass(frozen=True)
class EmployerNamed:
    """Who is the employer at one kind of workplace, as people say it."""

    kind: str
    sentence: str


@dataclass(frozen=True)
class PolicyAnswers:
    """The settings of the pinned pack, with what it prints for each (never our clause ids)."""

    values: Mapping[str, Value] = field(default_factory=dict)
    cited: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    noted: Mapping[str, str] = field(default_factory=dict)
    routes: tuple[ReportRoute, ...] = ()
    monitoring: tuple[str, ...] = ()
    laws: tuple[LawNamed, ...] = ()
    covered: Mapping[str, str] = field(default_factory=dict)
    """Kind of person → 'yes', 'no' or 'silent'."""
    employers: tuple[EmployerNamed, ...] = ()
    """One for each kind of school, where the kind decides who the employer is."""
    lint: tuple[str, ...] = ()
    adoption: str = "evidenced"

    def says(self, key: str) -> str:
        """The answer in a word; 'silent' when the policy gives none."""
        return str(self.values.get(key, SILENT))

    def holds(self, key: str) -> bool:
        """Whether a yes-or-no question was answered with yes."""
        return self.values.get(key) is True

    def listed(self, key: str) -> tuple[str, ...]:
        """The answer as a list, empty when the policy names nothing."""
        found = self.values.get(key, ())
        return found if isinstance(found, tuple) else ()
