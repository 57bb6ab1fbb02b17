"""A council's policy as data: its settings, sanctions, routes and clauses, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType

from casework.domain.errors import NotFound
from casework.domain.refusals import packs as refusals
from casework.packs.clauses import Clause, ClauseForce, OtherRule
from casework.packs.employers import Employer
from casework.packs.examples import Example
from casework.packs.law import LawKind
from casework.packs.sourced import Sourced

SettingValue = str | bool | int | tuple[str, ...]


class Adoption(Enum):
    """Whether it is known that the council adopted the document."""

    EVIDENCED = "evidenced"
    DECLARED = "declared"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Setting:
    """The pack's answer to one question, with the clauses that give it."""

    key: str
    value: SettingValue
    clauses: tuple[str, ...]
    note: str
    sourced: Sourced


@dataclass(frozen=True)
class PersonType:
    """A kind of person: whether the policy covers them and what happens with a report."""

    code: str
    title: str
    covered: str
    route: str
    force: ClauseForce
    note: str


@dataclass(frozen=True)
class SanctionLevel:
    """One outcome a hearing may have; `order` grows with weight."""

    code: str
    title: str
    order: int
    live_months: int
    extendable_to_months: int
    safeguarding_indefinite: bool
    sourced: Sourced


@dataclass(frozen=True)
class DecisionMaker:
    """Who may give how much, and who hears the appeal."""

    workforce: str
    who: str
    highest: str
    appeal_to: str
    sourced: Sourced


@dataclass(frozen=True)
class Route:
    """To whom a matter is reported, and how soon."""

    code: str
    matter: str
    to: tuple[str, ...]
    how_soon: str
    force: ClauseForce
    clauses: tuple[str, ...]


@dataclass(frozen=True)
class Procedure:
    """Which procedure a workforce is taken through."""

    workforce: str
    title: str
    note: str
    sourced: Sourced


@dataclass(frozen=True)
class LawReference:
    """A law as the document names it, and what holds now."""

    as_printed: str
    now: str
    is_current: bool
    extent: tuple[str, ...]
    kinds: tuple[LawKind, ...]
    """Criminal, civil or both: what the document says of it may be wrong."""
    note: str
    sourced: Sourced


@dataclass(frozen=True)
class PolicyPack:
    """One version of a council's policy."""

    code: str
    version: str
    title: str
    council: str
    nation: str
    effective_from: date
    effective_to: date | None
    adoption: Adoption
    adoption_note: str
    source_file: str
    sourced: Sourced
    clauses: tuple[Clause, ...]
    other_rules: tuple[OtherRule, ...]
    settings: Mapping[str, Setting]
    person_types: tuple[PersonType, ...]
    sanctions: tuple[SanctionLevel, ...]
    decision_makers: tuple[DecisionMaker, ...]
    procedures: tuple[Procedure, ...]
    routes: tuple[Route, ...]
    monitoring: tuple[str, ...]
    laws: tuple[LawReference, ...]
    companion_documents: tuple[str, ...]
    lint: tuple[str, ...]
    employers: tuple[Employer, ...]
    examples: tuple[Example, ...]
    sha256: str

    def in_force_on(self, conduct_day: date) -> bool:
        """Whether conduct on that day falls under this version."""
        return self.effective_from <= conduct_day and (
            self.effective_to is None or conduct_day <= self.effective_to
        )

    def clause(self, clause_id: str) -> Clause:
        """A clause or other rule by its id; raises `NotFound`."""
        for one in (*self.clauses, *self.other_rules):
            if one.clause_id == clause_id:
                return one
        raise NotFound(refusals.CLAUSE_NOT_FOUND, clause=clause_id, pack=self.title)

    def employer_of(self, school_type: str) -> Employer | None:
        """Who employs and who decides at this kind of workplace, where the pack says so."""
        return next((one for one in self.employers if one.school_type == school_type), None)

    @property
    def asks_school_type(self) -> bool:
        """Whether the kind of school decides who the employer is, so that it must be asked."""
        return any(one.school_type != "not_a_school" for one in self.employers)

    @property
    def citable(self) -> tuple[Clause, ...]:
        """What may be chosen for an allegation: rules and advice, this document's first.

        Left out is what binds only people who are routed out, such as councillors.
        """
        stay = {one.code for one in self.person_types if one.route != "route_out"}
        rules = (*self.clauses, *self.other_rules)
        return tuple(
            one for one in rules if one.is_citable and (not one.binds or stay & {*one.binds})
        )

    def value(self, key: str) -> SettingValue:
        """The answer to one question of `settings_schema.SETTINGS`."""
        return self.settings[key].value

    @property
    def min_notice_days(self) -> int:
        """Least notice of a hearing, in working days."""
        return int(str(self.value("min_notice_days")))

    @property
    def has_removal_power(self) -> bool:
        """Whether removal may be instructed; a request is always allowed."""
        return self.value("removal_power") == "may_require"

    @property
    def refusal_is_breach(self) -> bool:
        """Whether refusing an instruction to remove is itself a breach."""
        return self.value("refusal_is_breach") is True

    @property
    def reports_serious_breaches(self) -> bool:
        """Whether the policy itself wants more serious breaches reported to a body."""
        return self.value("professional_report_by_policy") is True

    @property
    def serious_breach_clause(self) -> str:
        """The citation of the clause that wants it, or nothing."""
        ids = self.settings["professional_report_by_policy"].clauses
        return self.clause(ids[0]).citation if ids else ""

    @property
    def live_months(self) -> Mapping[str, int]:
        """Sanction code → months for which it stays live, warnings only."""
        live = {one.code: one.live_months for one in self.sanctions if one.live_months}
        return MappingProxyType(live)
