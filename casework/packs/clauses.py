"""The clauses of a policy, in our words, and rules of other documents that may be cited."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from casework.packs.sourced import Sourced

CONDUCT = frozenset(
    {"DISC", "BULL", "CONF", "REP", "DEF", "BOUND", "INDEC", "LOGO", "TIME", "IMP", "POL", "IP"}
    | {"REF", "COV", "INC", "THREAT", "REL", "COMM", "WBM", "COOP", "PG", "LEAVE", "SEC", "HON"}
    | {"BUS", "SAFE", "GEN", "FAILREP", "AWARE"}
)
"""Categories of conduct, which an allegation may have (domain.md §1)."""
STRUCTURE = frozenset(
    ("SCOPE", "DUTY-E", "DUTY-M", "DUTY-HR", "ROUTE", "PERM", "CONSEQ", "DEFN", "MON", "REV")
)
"""Categories of what is no conduct: duties, routes, permissions (domain-corrections §1.0 (4))."""


class ClauseForce(Enum):
    """How hard a clause binds (domain-corrections §1.0 (1))."""

    PROHIBITED = "prohibited"
    MUST = "must"
    SHOULD = "should"
    RECOMMENDED = "recommended"
    GUIDANCE = "guidance"
    CONSEQUENCE = "consequence"
    ROUTE = "route"
    DUTY_OF_MANAGER = "duty-of-manager"
    PERMISSION = "permission"
    DEFINITION = "definition"

    @property
    def is_advice(self) -> bool:
        """Advice is not a rule: charging somebody with it asks which rule is said broken."""
        return self in (ClauseForce.RECOMMENDED, ClauseForce.GUIDANCE)

    @property
    def is_rule(self) -> bool:
        """Whether an allegation may rest on it."""
        return self in (ClauseForce.PROHIBITED, ClauseForce.MUST, ClauseForce.SHOULD)


@dataclass(frozen=True, kw_only=True)
class Clause:
    """One rule, in our words. Papers print `printed_ref` and `heading`, never `clause_id`."""

    clause_id: str
    printed_ref: str
    heading: str
    paraphrase: str
    categories: tuple[str, ...]
    force: ClauseForce
    source_lines: tuple[int, ...] = ()
    conditions: tuple[str, ...] = ()
    permissions: tuple[str, ...] = ()
    derived_from: tuple[str, ...] = ()
    note: str = ""
    binds: tuple[str, ...] = ()
    """Codes of the only person types that the clause binds; empty where it binds everybody."""
    is_gross_example: bool = False
    is_general: bool = False
    """A catch-all that an allegation may rest on, where the list of conduct is not complete."""

    @property
    def category(self) -> str:
        """What an allegation under this clause is called: its first category of conduct."""
        return next((one for one in self.categories if one in CONDUCT), self.categories[0])

    @property
    def is_citable(self) -> bool:
        """Whether it may be chosen for an allegation: a rule, advice, or a general clause."""
        return self.force.is_rule or self.force.is_advice or self.is_general

    @property
    def citation(self) -> str:
        """What a letter says: the heading and what the document prints."""
        return f"{self.heading}, {self.printed_ref}" if self.printed_ref else self.heading


@dataclass(frozen=True, kw_only=True)
class OtherRule(Clause):
    """A rule of another document of the council, citable like a clause."""

    policy: str
    owner: str
    effective_from: date | None = None
    effective_to: date | None = None
    sourced: Sourced

    @property
    def citation(self) -> str:
        """What a letter says: the document, the heading and what it prints."""
        return ", ".join(part for part in (self.policy, self.heading, self.printed_ref) if part)
